import { useEffect } from 'preact/hooks';
import type { Payloads } from '../../dossier/rows';
import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { address } from '../sheet';
import { today } from '../when';

/** A note of how it goes, or a talk. It is of the day on which it was begun, unless the teacher says otherwise. */
export function useDated<K extends 'progress' | 'talk'>(kind: K, name: string) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, kind, name);
  const row = student.row(kind, name);
  useEffect(() => {
    if (row && !row.payload.date) saving.run(link.set(where, { date: today() } as Partial<Payloads[K]>));
  }, [row?.id]);
  return { where, row, saving };
}
