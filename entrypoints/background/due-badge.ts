/** What is due today: on the toolbar icon as a number, without a name and also behind the lock; in the popup by label. */
import { calendarDay } from '../../dossier/calendar-day';
import type { Dossiers } from '../../dossier/dossiers';
import { dueOn } from '../../dossier/kinds/ahead';
import type { ListedStudent } from '../../dossier/student-list';
import type { DaysAhead } from './days-ahead';

/** After a change, in milliseconds: while somebody types, not at every pause. */
const AFTER_CHANGE = 1000;

export interface DueBadge {
  /** @throws Locked */
  today(): Promise<ListedStudent[]>;
  /** Something may be due, or not any more. @param milliseconds until it is looked at */
  look(milliseconds?: number): void;
}

interface DueBadgeOptions {
  ahead: Pick<DaysAhead, 'all'>;
  dossiers: Pick<Dossiers, 'list'>;
  show(count: number): void;
  now(): number;
  wait(milliseconds: number, then: () => void): void;
}

export function dueBadge({ ahead, dossiers, show, now, wait }: DueBadgeOptions): DueBadge {
  let waiting = false;
  async function due() {
    const day = calendarDay(now());
    return (await ahead.all()).filter((one) => dueOn(one, day) !== null);
  }
  return {
    today: async () => dossiers.list((await due()).map(({ dossier }) => dossier)),
    look(milliseconds = AFTER_CHANGE) {
      if (waiting) return;
      waiting = true;
      wait(milliseconds, () => {
        waiting = false;
        // A database that cannot be read leaves the number as it was: the panel says what is wrong.
        due().then(
          (found) => show(found.length),
          () => {},
        );
      });
    },
  };
}
