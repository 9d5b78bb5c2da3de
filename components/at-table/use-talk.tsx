import { useEffect } from 'preact/hooks';
import type { StepId } from '../../content/chapter';
import { nameInId } from '../../dossier/row-id';
import { lastSaidOn } from '../../plan/asked';
import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { address } from '../sheet';
import type { TableState } from './table-state';

/**
 * Where it stands who was there: of looking back that is the evaluation, else the talk of this day. It gets its day with
 * its first word, and of looking back also with what was said at the table.
 */
export function useTalk(step: StepId, day: string, state: TableState) {
  const link = useLink();
  const saving = useSaving('Opslaan lukt niet. De datum van het gesprek is niet bewaard.');
  const { student } = useDesk();
  const looksBack = step === 'evalueren';
  const today = student.list('talk').find(({ payload }) => payload.date === day);
  const name = looksBack ? '-' : today ? nameInId(today.id) : state.talk;
  const where = looksBack ? address(student, 'evaluation', name) : address(student, 'talk', name);
  const held = looksBack ? student.one('evaluation') : student.one('talk', name);
  const began = Boolean(held?.present.trim()) || (looksBack && lastSaidOn(student.rows, 'evalueren') === day);
  const undated = began && !held?.date;
  useEffect(() => {
    if (undated) saving.run(link.set<'talk' | 'evaluation'>(where, { date: day }));
  }, [undated]);
  return { present: link.text<'talk' | 'evaluation'>(where, 'present'), line: saving.line };
}
