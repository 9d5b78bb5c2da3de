import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { HEADING_ID } from '../place';
import { useMeantHere } from '../sight';
import { today } from '../when';
import type { CarryChoice } from './carry';

/**
 * Going on, ending and taking up again, each with its way back.
 * @param missed what to say when it cannot be stored
 */
export function useRoundActs(missed: string) {
  const link = useLink();
  const { student, place, undo } = useDesk();
  const saving = useSaving(missed);
  const { act, why } = useMeantHere();
  const { dossier, round } = student;

  /** What this panel does itself is no news to the teacher. */
  async function expecting(next: number, going: () => Promise<unknown>) {
    place.round.value = next;
    try {
      await going();
    } catch (error) {
      place.round.value = round;
      throw error;
    }
  }

  async function newRound(along: readonly CarryChoice[]) {
    const next = round + 1;
    const carry = along.flatMap(({ rows }) => rows);
    const begun = saving.run(
      expecting(next, () => link.change({ type: 'new-round', dossier, round, carry, day: today() })),
    );
    if (!(await begun)) return;
    place.go({ at: 'chapter', id: along.some(({ ofPlan }) => ofPlan) ? 'plannen' : 'signaleren' });
    place.begun.value = next;
    undo.offer({
      says: `Ronde ${next} is begonnen`,
      whole: true,
      focus: HEADING_ID,
      async undo() {
        const back = await link.change({ type: 'take-back-round', dossier, round: next });
        if (back) {
          place.round.value = round;
          place.go({ at: 'chapter', id: 'evalueren' });
        }
        return back;
      },
    });
  }

  async function close() {
    if (!(await saving.run(link.change({ type: 'close', dossier, day: today() })))) return;
    place.go({ at: 'chapter', id: 'evalueren' });
    undo.offer({
      says: 'Het dossier is afgesloten',
      whole: true,
      focus: HEADING_ID,
      undo: () => link.change({ type: 'reopen', dossier }),
    });
  }

  async function reopen() {
    if (await saving.run(link.change({ type: 'reopen', dossier }))) place.focusNext.value = HEADING_ID;
  }

  return {
    notDone: saving.line,
    /** Why the last click did nothing. */
    why,
    newRound: (event: Event, along: readonly CarryChoice[]) => act(event, () => newRound(along)),
    close: (event: Event) => act(event, close),
    reopen: (event: Event) => act(event, reopen),
  };
}
