/** What is due today: on the toolbar icon as a number, without a name; in the popup by label. */
import { calendarDay } from '../../dossier/calendar-day';
import type { Dossiers } from '../../dossier/dossiers';
import { dueOn } from '../../dossier/kinds/ahead';
import type { ListedStudent } from '../../dossier/student-list';

/** After a change, in milliseconds: while somebody types, not at every pause. */
const AFTER_CHANGE = 1000;

export interface DueBadge {
  today(): Promise<ListedStudent[]>;
  /** Something may be due, or not any more. @param milliseconds until it is looked at */
  look(milliseconds?: number): void;
}

interface DueBadgeOptions {
  dossiers: Pick<Dossiers, 'list'>;
  show(count: number): void;
  now(): number;
  wait(milliseconds: number, then: () => void): void;
}

export function dueBadge({ dossiers, show, now, wait }: DueBadgeOptions): DueBadge {
  let waiting = false;
  async function today() {
    const day = calendarDay(now());
    return (await dossiers.list(null)).filter((student) => dueOn(student, day) !== null);
  }
  return {
    today,
    look(milliseconds = AFTER_CHANGE) {
      if (waiting) return;
      waiting = true;
      wait(milliseconds, () => {
        waiting = false;
        // A database that cannot be read leaves the number as it was: the panel says what is wrong.
        today().then(
          (due) => show(due.length),
          () => {},
        );
      });
    },
  };
}
