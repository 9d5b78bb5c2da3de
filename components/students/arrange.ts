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
  const compare = ORDERS[order](today);
  return [...students]
    .filter(({ closedOn, label, group: theirs }) => {
      const name = folded(`${label} ${theirs ?? ''}`);
      return (
        (closedOn !== null) === closed &&
        (group === null || theirs === group) &&
        words.every((word) => name.includes(word))
      );
    })
    .sort((a, b) => compare(a, b) || byLabel.compare(a.label, b.label) || (a.dossier < b.dossier ? -1 : 1))
    .map(({ dossier }) => dossier);
}

/** The groups that pages told, in order. */
export function groupsOf(students: readonly ListedStudent[]): string[] {
  return [...new Set(students.flatMap(({ group }) => group ?? []))].sort(byLabel.compare);
}

/** Of one student by its day: after every day that exists. */
const NO_DAY = '9999-12-31';
const byLabel = new Intl.Collator('nl', { numeric: true });

type Compare = (a: ListedStudent, b: ListedStudent) => number;
const ORDERS: Readonly<Record<Order, (today: string) => Compare>> = {
  day: (today) => {
    const day = ({ days }: ListedStudent) => nearest(days, today)?.day ?? NO_DAY;
    return (a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0);
  },
  label: () => () => 0,
  step: () => {
    const at = ({ lastStep }: ListedStudent) => (STEP_IDS as readonly (string | null)[]).indexOf(lastStep);
    return (a, b) => at(a) - at(b) || (a.since < b.since ? -1 : a.since > b.since ? 1 : 0);
  },
  agreements: () => (a, b) => b.openAgreements - a.openAgreements,
};

/** Without accents and capitals: a name is found as it is typed in haste. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
