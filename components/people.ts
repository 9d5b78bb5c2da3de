/** The people a panel knows, by the name that is picked into a text. Pure. */
import type { Payloads } from '../dossier/rows';
import { firstNameIn } from '../plan/first-name';
import { PARENTS } from './names-in-text';
import type { Sheet } from './sheet';

/** "Marieke Bakker (mentor)": commas and "en" would look like the next person. Empty for a contact without words. */
export function contactName({ name, role }: Pick<Payloads['contact'], 'name' | 'role'>): string {
  const [who, as] = [name.trim(), role.trim()];
  return who && as ? `${who} (${as})` : who || as;
}

export function schoolContacts(school: Sheet): readonly string[] {
  return unique(school.list('contact').map(({ payload }) => contactName(payload)));
}

/** The student by first name, the parents by the names they have in the plan, and who can be reached at school. */
export function peopleAround(shortName: string, student: Sheet, school: Sheet): readonly string[] {
  const parents = student
    .list('party')
    .filter(({ payload }) => payload.role === 'parent')
    .map(({ payload }) => payload.name.trim());
  return unique([
    firstNameIn(shortName),
    ...(parents.some(Boolean) ? parents : [PARENTS]),
    ...schoolContacts(school),
  ]);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter(Boolean))];
}
