/** Which students stand in the list, and in which order. Pure. */
import { nearest } from '../../dossier/kinds/ahead';
import type { ListedStudent } from '../../dossier/student-list';

export type Order = 'day' | 'label' | 'agreements';

export interface Wanted {
  /** As it is typed. */
  query: string;
  /** Null for all. */
  group: string | null;
  /** As its id; none for all, and where nobody chose. */
  school?: string | null;
  closed: boolean;
  order: Order;
}

/** As the page opens. */
export const AT_FIRST: Wanted = { query: '', group: null, closed: false, order: 'day' };

/** @param today `YYYY-MM-DD` @param most no more than these, from the top @returns dossiers */
export function arrange(
  students: Iterable<ListedStudent>,
  { query, group, school = null, closed, order }: Wanted,
  today: string,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  const keyOf = KEYS[order](today);
  const found = [...students]
    .filter(({ closedOn, label, group: theirs, school: at }) => {
      if ((closedOn !== null) !== closed) return false;
      if ((group !== null && theirs !== group) || (school !== null && at !== school)) return false;
      if (words.length === 0) return true;
      const name = folded(`${label} ${theirs ?? ''}`);
      return words.every((word) => name.includes(word));
    })
    // Once for each: of thousands it would be asked for tens of thousands of times.
    .map((student) => ({ ...keyOf(student), student }));
  return foremost(found, most)
    .sort((a, b) => byKey(a, b) || byName(a.student, b.student))
    .slice(0, most)
    .map(({ student: { dossier } }) => dossier);
}

/** Those, and whoever has the same key as the last of them. Names are only compared where they decide: that takes long. */
function foremost<K extends Key>(found: K[], most: number): K[] {
  const last = found.length > most && [...found].sort(byKey)[most - 1];
  return last ? found.filter((one) => byKey(one, last) <= 0) : found;
}

/** Two who are called alike always stand in the same order. */
export function byName(
  a: Pick<ListedStudent, 'label' | 'dossier'>,
  b: Pick<ListedStudent, 'label' | 'dossier'>,
): number {
  return byLabel.compare(a.label, b.label) || (a.dossier < b.dossier ? -1 : 1);
}

/** The groups that pages told, in order. */
export function groupsOf(students: readonly ListedStudent[]): string[] {
  return [...new Set(students.flatMap(({ group }) => group ?? []))].sort(byLabel.compare);
}

/** The schools of which these are, as far as it was said. */
export function schoolsOf(students: readonly ListedStudent[]): ReadonlySet<string> {
  return new Set(students.flatMap(({ school }) => school ?? []));
}

/** Of one student by its day: after every day that exists. */
const NO_DAY = '9999-12-31';
const byLabel = new Intl.Collator('nl', { numeric: true });

/** By what a student is placed: a number, then words. */
interface Key {
  first: number;
  next: string;
}
const byKey = (a: Key, b: Key) => a.first - b.first || (a.next < b.next ? -1 : a.next > b.next ? 1 : 0);

const KEYS: Readonly<Record<Order, (today: string) => (student: ListedStudent) => Key>> = {
  day:
    (today) =>
    ({ days }) => ({ first: 0, next: nearest(days, today)?.day ?? NO_DAY }),
  label: () => () => ({ first: 0, next: '' }),
  agreements:
    () =>
    ({ openAgreements }) => ({ first: -openAgreements, next: '' }),
};

/** Without accents and capitals: a name is found as it is typed in haste. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
