import { describe, expect, it } from 'vitest';
import { identifiersOf, relation, sameStudent } from '../../../hosts/identity';
import type { Student } from '../../../hosts/reading';

const id = (value: string) => ({ kind: 'host-id', value }) as const;
const number = (value: string) => ({ kind: 'student-number', value }) as const;
const born = (value: string) => ({ kind: 'name-birthdate', value }) as const;

describe('the same student', () => {
  it.each([
    ['one kind, equal', [id('1')], [id('1')], true],
    ['one kind, different', [id('1')], [id('2')], false],
    ['one common kind among more', [id('1'), born('a|2013-05-14')], [id('1'), number('7')], true],
    ['all common kinds equal', [id('1'), number('7')], [number('7'), id('1')], true],
    ['one common kind differs', [id('1'), number('7')], [id('1'), number('8')], false],
    ['nothing in common', [id('1')], [number('1')], false],
    ['nothing at all', [], [], false],
  ])('%s', (_what, one, other, same) => {
    expect(sameStudent(one, other)).toBe(same);
    expect(sameStudent(other, one)).toBe(same);
  });
});

describe('relation', () => {
  const student = (name: string, hostId: string | null, birthDate?: string): Student => ({
    identifiers: identifiersOf({ hostId, name, birthDate: birthDate ?? null }),
    fullName: name,
    firstName: name,
    lastName: '',
    group: null,
  });

  it.each([
    ['same', student('Sanne de Vries', '1'), student('Vries, Sanne de', '1')],
    ['half', student('Sanne de Vries', '1'), student('Daan Visser', '1')],
    ['half', student('Jan Jansen', '1', '2013-05-14'), student('Jan Jansen', '2', '2013-05-14')],
    ['namesake', student('Jan Jansen', '1'), student('Jan Jansen', '2')],
    ['namesake', student('Jan Jansen', '1', '2013-05-14'), student('Jan Jansen', '2')],
    ['namesake-apart', student('Jan Jansen', '1', '2013-05-14'), student('Jan Jansen', '2', '2013-03-01')],
    ['twin', student('Sanne Vos', '1', '2013-05-14'), student('Daan Vos', '2', '2013-05-14')],
    ['other', student('Sanne Vos', '1', '2013-05-14'), student('Daan Vos', '2', '2013-05-15')],
  ])('%s', (expected, one, other) => {
    expect(relation(one, other)).toBe(expected);
    expect(relation(other, one)).toBe(expected);
  });
});

it('gives identifiers in order of strength, and leaves out what the page does not say', () => {
  const found = { hostId: '1', number: '7', name: 'Zoë Çelik', birthDate: '2013-11-30' };
  expect(identifiersOf(found)).toEqual([id('1'), number('7'), born('zoe celik|2013-11-30')]);
  expect(identifiersOf({ hostId: null, name: 'Zoë Çelik' })).toEqual([]);
});
