/** *Kijk breder*: how many students have the same theme, without a name. Pure. */
import { CHOICE_NAMES } from '../../content/choice-names';
import type { ListedStudent } from '../../dossier/student-list';

/** What counts fewer than this tells of somebody. */
export const FEWEST = 3;

export type ThemeId = NonNullable<ListedStudent['subject']>;

export interface ThemeCount {
  theme: ThemeId;
  count: number;
  /** By name of the group. */
  groups: readonly { group: string; count: number }[];
}

/**
 * The largest first. Hidden is every number under three, also one that could be worked out: a group is told only where
 * what is left of the theme without the groups that are told is nobody, or three or more.
 * @param students whoever was closed is left out
 */
export function countThemes(students: readonly ListedStudent[]): ThemeCount[] {
  const found = new Map<ThemeId, Map<string, number>>();
  for (const { subject: theme, group = '', closedOn } of students) {
    if (!theme || closedOn !== null) continue;
    const groups = found.get(theme) ?? new Map<string, number>();
    found.set(theme, groups.set(group, (groups.get(group) ?? 0) + 1));
  }
  return [...found]
    .map(([theme, groups]) => {
      const count = [...groups.values()].reduce((sum, one) => sum + one, 0);
      return { theme, count, groups: told(groups, count) };
    })
    .filter(({ count }) => count >= FEWEST)
    .sort((a, b) => b.count - a.count || ORDER.indexOf(a.theme) - ORDER.indexOf(b.theme));
}

const ORDER = Object.keys(CHOICE_NAMES['wider.theme']);
const byName = new Intl.Collator('nl', { numeric: true });

function told(groups: ReadonlyMap<string, number>, count: number): ThemeCount['groups'] {
  const known = [...groups]
    .filter(([group, here]) => group !== '' && here >= FEWEST)
    .sort(([, a], [, b]) => b - a);
  const left = () => count - known.reduce((sum, [, here]) => sum + here, 0);
  while (known.length > 0 && left() > 0 && left() < FEWEST) known.pop();
  return known
    .map(([group, here]) => ({ group, count: here }))
    .sort((a, b) => byName.compare(a.group, b.group));
}
