/** Which students stand in the list, and in which order. Pure. */
import { STEP_IDS } from '../../content/chapter';
import { nearest } from '../../dossier/kinds/ahead';
import type { ListedStudent } from '../../dossier/student-list';

export type Order = 'day' | 'label' | 'step' | 'agreements';

export interface Wanted {
  /** As it is typed. */
  query: string;
  /** Null for all. */
  group: string | null;
  closed: boolean;
  order: Order;
}

/** @param today `YYYY-MM-DD` @returns dossiers */
export function arrange(
  students: Iterable<ListedStudent>,
  { query, group, closed, order }: Wanted,
  today: string,
): string[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const keyOf = KEYS[order](today);
  const found = [...students]
    .filter(({ closedOn, label, group: theirs }) => {
      if ((closedOn !== null) !== closed || (group !== null && theirs !== group)) return false;
      if (words.length === 0) return true;
      const name = folded(`${label} ${theirs ?? ''}`);
      return words.every((word) => name.includes(word));
    })
    // Once for each: of thousands it would be asked for tens of thousands of times.
    .map((student) => ({ ...keyOf(student), student }));
  return found
    .sort(
      (a, b) =>
        a.first - b.first ||
        (a.next < b.next ? -1 : a.next > b.next ? 1 : 0) ||
        byLabel.compare(a.student.label, b.student.label) ||
        (a.student.dossier < b.student.dossier ? -1 : 1),
    )
    .map(({ student: { dossier } }) => dossier);
}

/** The groups that pages told, in order. */
export function groupsOf(students: readonly ListedStudent[]): string[] {
  return [...new Set(students.flatMap(({ group }) => group ?? []))].sort(byLabel.compare);
}

/** Of one student by its day: after every day that exists. */
const NO_DAY = '9999-12-31';
const byLabel = new Intl.Collator('nl', { numeric: true });

/** By what a student is placed: a number, then words. */
interface Key {
  first: number;
  next: string;
}
const KEYS: Readonly<Record<Order, (today: string) => (student: ListedStudent) => Key>> = {
  day:
    (today) =>
    ({ days }) => ({ first: 0, next: nearest(days, today)?.day ?? NO_DAY }),
  label: () => () => ({ first: 0, next: '' }),
  step:
    () =>
    ({ lastStep, since }) => ({
      first: (STEP_IDS as readonly (string | null)[]).indexOf(lastStep),
      next: since,
    }),
  agreements:
    () =>
    ({ openAgreements }) => ({ first: -openAgreements, next: '' }),
};

/** Without accents and capitals: a name is found as it is typed in haste. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
