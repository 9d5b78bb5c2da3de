import { describe, expect, test } from 'vitest';
import { bothWho, isSameWho, whoWord } from '../../../ports/who';

const ID = 'host-id:A';
const NAME = 'name:N';
const BORN = 'name-birthdate:B';
const NUMBER = 'student-number:1';
const NUMBERED = 'number-and-name:1N';

describe('two words are of one student', () => {
  test.each<[string, string, string, boolean]>([
    ['the same', `${ID} ${NAME}`, `${ID} ${NAME}`, true],
    ['the same name alone, of one visit', NAME, NAME, true],
    ['one tells more', `${ID} ${NAME}`, `${ID} ${NAME} ${BORN}`, true],
    ['each tells something else beside it', `${ID} ${NAME} ${BORN}`, `${ID} ${NUMBERED}`, true],
    ['another id', `${ID} ${NAME}`, `host-id:C ${NAME}`, false],
    ['another name', `${ID} ${NAME}`, `${ID} name:M`, false],
    ['another birth date', `${ID} ${BORN}`, `${ID} name-birthdate:C`, false],
    ['nothing but the name in common', `${ID} ${NAME}`, `${NAME} ${BORN}`, false],
    ['nothing but a number in common', `${NUMBER} ${BORN}`, `${NUMBER} ${ID}`, false],
    ['nothing in common', ID, BORN, false],
    ['nothing', '', ID, false],
  ])('%s: %s, %s', (_, one, other, same) => {
    expect(isSameWho(one, other)).toBe(same);
    expect(isSameWho(other, one)).toBe(same);
  });

  test('and together tell what both tell', () => {
    const both = bothWho(`${NAME} ${ID}`, `${BORN} ${NAME}`);
    expect(both.split(' ').sort()).toEqual([BORN, ID, NAME].sort());
  });

  test('in whatever order the page gave it', () => {
    const aliases = [
      { kind: 'name' as const, alias: 'N' },
      { kind: 'host-id' as const, alias: 'A' },
    ];
    expect(whoWord(aliases)).toBe(whoWord([...aliases].reverse()));
  });
});
