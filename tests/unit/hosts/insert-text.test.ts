import { describe, expect, it } from 'vitest';
import { joined } from '../../../hosts/fields/beside';
import { holdsOnce, linesOf } from '../../../hosts/fields/rich-lines';

describe('putting a text beside what is there', () => {
  it.each([
    ['an empty field', '', 'A\nB', '', false, 'A\nB'],
    ['after a text', 'Al iets.', 'A\nB', '', false, '\n\nA\nB'],
    ['after one line end', 'Al iets.\n', 'A', '', false, '\nA'],
    ['after a blank line', 'Al iets.\n\n', 'A', '', false, 'A'],
    ['in the middle', 'Voor', 'A', 'Na', false, '\n\nA\n\n'],
    ['an empty line', '', 'A', '', true, 'A'],
    ['a line with words', 'al wat', 'A', '', true, '; A'],
    ['a line that ends in a colon', 'Plan:', 'A', '', true, ' A'],
    ['in the middle of a line', 'voor', 'A', 'na', true, '; A; '],
  ])('%s', (_what, before, text, after, oneLine, addition) => {
    expect(joined(before, text, after, oneLine)).toBe(addition);
  });
});

describe('reading back', () => {
  const before = linesOf('Eerder getypt.\nEn nog iets.');
  const added = linesOf('Doelen\n- een doel\n\n- nog een');

  it('sees lines whatever the editor makes of bullets, spaces and blank lines', () => {
    expect(linesOf('Doelen\n\n•\u00a0een  doel\r\n1. nog een\ufeff')).toEqual(added);
  });

  it.each([
    ['at the end', [...before, ...added], true],
    ['at the start', [...added, ...before], true],
    ['within a line', ['Eerder', ...added, 'getypt.', 'En nog iets.'], true],
    ['not at all', before, false],
    ['twice', [...before, ...added, ...added], false],
    ['joined to one line', [...before, added.join(' ')], false],
    ['with a line missing', [...before, ...added.slice(1)], false],
    ['with what was there gone', added, false],
    ['with what was there changed', ['Iets anders.', 'En nog iets.', ...added], false],
  ])('%s', (_what, after, holds) => {
    expect(holdsOnce(before, added, after)).toBe(holds);
  });

  it('sees the same text that was there already only as once more', () => {
    expect(holdsOnce(added, added, added)).toBe(false);
    expect(holdsOnce(added, added, [...added, ...added])).toBe(true);
  });
});
