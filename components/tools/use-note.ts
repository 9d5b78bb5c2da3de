import { useEffect } from 'preact/hooks';
import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { address } from '../sheet';
import { today } from '../when';

/** A note of how it goes. It is of the day on which it was begun, unless the teacher says otherwise. */
export function useNote(name: string) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'progress', name);
  const row = student.row('progress', name);
  useEffect(() => {
    if (row && !row.payload.date) saving.run(link.set(where, { date: today() }));
  }, [row?.id]);
  return { where, row, saving };
}
