/** What is due today: on the toolbar icon as a number, without a name; in the popup by label. */
import { calendarDay } from '../../dossier/calendar-day';
import type { Dossiers } from '../../dossier/dossiers';
import { dueOn } from '../../dossier/kinds/ahead';
import { lane } from '../../dossier/lane';
import type { ListedStudent } from '../../dossier/student-list';

/** After a change, in milliseconds: while somebody types, not at every pause. */
const AFTER_CHANGE = 1000;

export interface DueBadge {
  today(): Promise<ListedStudent[]>;
  /** Something may be due, or not any more, of whomever. @param milliseconds until it is looked at */
  look(milliseconds?: number): void;
  /** The same of this dossier alone: of thousands no other is read for it. */
  changed(dossier: string): void;
}

interface DueBadgeOptions {
  dossiers: Pick<Dossiers, 'list'>;
  show(count: number): void;
  now(): number;
  wait(milliseconds: number, then: () => void): void;
}

export function dueBadge({ dossiers, show, now, wait }: DueBadgeOptions): DueBadge {
  let waiting = false;
  /** Ids alone: what stays in memory under a closed lock names nobody. Null: nothing is known (any more). */
  let known: { day: string; due: ReadonlySet<string> } | null = null;
  let changed = new Set<string>();
  const oneByOne = lane();

  const count = () =>
    oneByOne(async () => {
      const day = calendarDay(now());
      const only = known?.day === day ? [...changed] : null;
      const due = new Set(only && known?.due);
      known = null;
      changed = new Set();
      for (const dossier of only ?? []) due.delete(dossier);
      for (const student of await dossiers.list(only))
        if (dueOn(student, day) !== null) due.add(student.dossier);
      known = { day, due };
      return due.size;
    });
  function soon(milliseconds: number) {
    if (waiting) return;
    waiting = true;
    wait(milliseconds, () => {
      waiting = false;
      // A database that cannot be read leaves the number as it was: the panel says what is wrong.
      count().then(show, () => {});
    });
  }

  async function today() {
    const day = calendarDay(now());
    return (await dossiers.list(null)).filter((student) => dueOn(student, day) !== null);
  }
  return {
    today,
    look(milliseconds = AFTER_CHANGE) {
      known = null;
      soon(milliseconds);
    },
    changed(dossier) {
      changed.add(dossier);
      soon(AFTER_CHANGE);
    },
  };
}
