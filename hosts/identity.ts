import { nameKey } from './names';
import type { Identifier, Student } from './reading';

/** At least one kind of identifier in common, and every common kind equal. */
export function sameStudent(one: readonly Identifier[], other: readonly Identifier[]): boolean {
  const { equal, different } = compare(one, other);
  return equal > 0 && different === 0;
}

/**
 * How two readings of one page stand to each other.
 * - `same`: one student
 * - `half`: the same number or id with another name, or the other way round: one of the two is a page that is half
 *   replaced
 * - `namesake`: the same name under another identifier: a namesake, or a page that still shows the former name
 * - `namesake-apart`: the same name, and more than one identifier differs
 * - `twin`: nothing in common but the birth date
 * - `other`: two students
 */
export type Relation = 'same' | 'half' | 'namesake' | 'namesake-apart' | 'twin' | 'other';

export function relation(one: Student, other: Student): Relation {
  const { equal, different } = compare(one.identifiers, other.identifiers);
  const sameName = nameKey(one.fullName) === nameKey(other.fullName);
  if (equal) return different || !sameName ? 'half' : 'same';
  if (sameName && different) return different > 1 ? 'namesake-apart' : 'namesake';
  const date = birthDateOf(one);
  return date && date === birthDateOf(other) ? 'twin' : 'other';
}

function compare(one: readonly Identifier[], other: readonly Identifier[]) {
  let equal = 0;
  let different = 0;
  for (const { kind, value } of one)
    for (const there of other)
      if (there.kind === kind) {
        if (there.value === value) equal++;
        else different++;
      }
  return { equal, different };
}

const birthDateOf = (student: Student) =>
  student.identifiers.find(({ kind }) => kind === 'name-birthdate')?.value.slice(-10);

/** The identifiers a page gives, strongest first. `number` is the leerlingnummer, `birthDate` is `YYYY-MM-DD`. */
export function identifiersOf(found: {
  hostId?: string | null;
  number?: string | null;
  name: string;
  birthDate?: string | null;
}): Identifier[] {
  const { hostId, number, name, birthDate } = found;
  const list: Identifier[] = [];
  if (hostId) list.push({ kind: 'host-id', value: hostId });
  if (number) list.push({ kind: 'student-number', value: number });
  if (birthDate) list.push({ kind: 'name-birthdate', value: `${nameKey(name)}|${birthDate}` });
  return list;
}
