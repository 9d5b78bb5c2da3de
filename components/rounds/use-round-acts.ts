import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { HEADING_ID } from '../place';
import { today } from '../when';

/** Going on, ending and taking up again, each with its way back. */
export function useRoundActs() {
  const link = useLink();
  const { student, place, undo } = useDesk();
  const saving = useSaving();
  const { dossier, round } = student;

  /** What this panel does itself is no news to the teacher. */
  async function expecting(next: number, act: () => Promise<unknown>) {
    place.round.value = next;
    try {
      await act();
    } catch (error) {
      place.round.value = round;
      throw error;
    }
  }

  return {
    saving,
    async newRound(carry: readonly string[]) {
      const next = round + 1;
      const begun = saving.run(expecting(next, () => link.newRound(dossier, round, carry, today())));
      if (!(await begun)) return;
      place.go({ at: 'chapter', id: carry.length > 0 ? 'plannen' : 'signaleren' });
      undo.offer({
        says: `Ronde ${next} is begonnen`,
        focus: HEADING_ID,
        async undo() {
          const back = await link.takeBackRound(dossier, next);
          if (back) {
            place.round.value = round;
            place.go({ at: 'chapter', id: 'evalueren' });
          }
          return back;
        },
      });
    },
    async close() {
      if (!(await saving.run(link.close(dossier, today())))) return;
      place.go({ at: 'chapter', id: 'evalueren' });
      undo.offer({
        says: 'Het dossier is afgesloten',
        focus: HEADING_ID,
        undo: () => link.reopen(dossier).then(() => true),
      });
    },
    async reopen() {
      if (await saving.run(link.reopen(dossier))) place.focusNext.value = HEADING_ID;
    },
  };
}
