import { describe, expect, test } from 'vitest';
import {
  type ApproachesFile,
  approachesSet,
  MOST_APPROACHES,
  MOST_FILE,
  MOST_TEXT,
  writtenAs,
} from '../../../../ports/approaches/format';
import { readApproaches } from '../../../../ports/approaches/read';

const FILE: ApproachesFile = {
  from: 'SWV Rijnstreek',
  approaches: [
    { what: 'Tutorlezen', need: 'Vlot lezen', who: 'Tutor', often: '2 keer per week', source: 'Map “Taal”' },
    { what: 'Weektaak', need: '', who: '', often: '', source: '' },
  ],
};
const with_ = (change: object, aanpak: object = {}) =>
  JSON.stringify({
    ...JSON.parse(writtenAs(FILE)),
    aanpakken: [{ wat: 'Tutorlezen', ...aanpak }],
    ...change,
  });

describe('a list of aanpakken', () => {
  test('says after a journey what it said before', () => {
    for (const indent of [undefined, 2]) expect(readApproaches(writtenAs(FILE, indent))).toEqual(FILE);
    expect(readApproaches(`\ufeff${writtenAs(FILE)}\r\n`)).toEqual(FILE);
    expect(approachesSet(writtenAs(FILE))).toEqual(FILE);
  });

  test('is on one line where a registry holds it', () => expect(writtenAs(FILE)).not.toMatch(/[\r\n]/));

  test('may know more than we do', () => {
    expect(readApproaches(with_({ kleur: 'groen' }, { leeftijd: 8 }))).toMatchObject({
      approaches: [{ what: 'Tutorlezen' }],
    });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'Tutorlezen; 2 keer per week'],
    ['half of one', writtenAs(FILE).slice(0, -4)],
    ['another JSON', '{"name":"x"}'],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a prototype', '{"__proto__":{"soort":"stapsgewijs-aanpakken","versie":1}}'],
    ['nested without end', '['.repeat(100_000)],
    ['another kind', with_({ soort: 'stapsgewijs-doelen' })],
    ['a version in words', with_({ versie: 'een' })],
  ])('is no such list: %s', (_, text) => expect(readApproaches(text)).toEqual({ why: 'other-file' }));

  test.each([
    ['a newer version', with_({ versie: 2, aanpakken: 'anders' }), { why: 'newer' }],
    ['no aanpak', with_({ aanpakken: [] }), { why: 'empty' }],
    ['no list of them', with_({ aanpakken: { wat: 'x' } }), { why: 'wrong', at: null }],
    ['an older version than there is', with_({ versie: 0 }), { why: 'wrong', at: null }],
    ['one without words', with_({}, { wat: '  ' }), { why: 'wrong', at: 1 }],
    ['one that is a number', with_({}, { wat: 3 }), { why: 'wrong', at: 1 }],
    ['a text that is too long', with_({}, { bron: 'x'.repeat(MOST_TEXT + 1) }), { why: 'wrong', at: 1 }],
    ['words that are turned round', with_({}, { wie: 'Juf \u202egnav' }), { why: 'wrong', at: 1 }],
    ['a line end', with_({}, { wie: 'Juf\nBo' }), { why: 'wrong', at: 1 }],
    ['half a character', with_({}, { wie: '\ud800' }), { why: 'wrong', at: 1 }],
    ['a maker that is too long', with_({ van: 'x'.repeat(MOST_TEXT + 1) }), { why: 'wrong', at: null }],
    [
      'too many',
      with_({ aanpakken: Array.from({ length: MOST_APPROACHES + 1 }, () => ({ wat: 'x' })) }),
      { why: 'too-many' },
    ],
    ['too much', with_({ van: 'x'.repeat(MOST_FILE) }), { why: 'too-large' }],
  ])('is not taken with %s', (_, text, why) => expect(readApproaches(text)).toEqual(why));
});
