import { dayWithYear } from '../../plan/dates';
import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';

/** Chooses the day on which this dossier is wiped by itself; said, and to be taken back, as any act on a whole dossier. */
export function useKeepUntil() {
  const link = useLink();
  const { snapshot, undo } = useDesk();
  const saving = useSaving('Dit lukt nu niet. De dag blijft zoals hij was.');
  const { dossier, wiping } = snapshot;

  /** @param day null: by the terms again */
  async function keepUntil(day: string | null): Promise<boolean> {
    if (!wiping) return false;
    const { byRule, chosen, on } = wiping;
    const choose = (to: string | null) =>
      link.change({ type: 'keep-until', dossier, day: to, sooner: to !== null && to < byRule });
    if (!(await saving.run(choose(day)))) return false;
    undo.offer({
      says: `Dit dossier wordt gewist op ${dayWithYear(day ?? byRule)}`,
      whole: true,
      undo: () => choose(chosen ? on : null),
    });
    return true;
  }
  return { wiping, keepUntil, line: saving.line };
}
