/** Every rule is one record, and the record is its own test. */
import { describe, expect, it } from 'vitest';
import { findIn } from '../../../../plan/check/engine';
import { passesElevenTest } from '../../../../plan/check/personal';
import type { Example, Rule } from '../../../../plan/check/rule';
import { RULES } from '../../../../plan/check/rules';
import { adjective } from '../../../../plan/check/spelling';

function asked(rule: Rule, example: string | Example) {
  const {
    text,
    place = 'prose',
    reader = 'school',
    others = [],
  } = typeof example === 'string' ? { text: example } : example;
  return findIn(text, { place, reader, names: [], others }, [rule]).map(({ words }) => words);
}

const said = (example: string | Example) => (typeof example === 'string' ? example : JSON.stringify(example));

/** What is missing in a record. */
function faultsOf({ fires, silent, forms, find, question, matters, places }: Rule): string[] {
  return [
    fires.length === 0 && 'no sentence on which it asks',
    silent.length === 0 && 'no sentence on which it is silent',
    Boolean(forms) === Boolean(find) && 'neither words nor a way to find them, or both',
    !/[.?]$/.test(question) && 'no question',
    new Set(matters).size !== matters.length && 'a reader twice',
    places.length === 0 && 'no place where it applies',
  ].filter((fault) => fault !== false);
}

it('refuses a record without both kinds of sentences', () => {
  const [rule] = RULES;
  if (!rule) throw new Error('There is no rule.');
  expect(faultsOf({ ...rule, fires: [] })).toEqual(['no sentence on which it asks']);
  expect(faultsOf({ ...rule, silent: [] })).toEqual(['no sentence on which it is silent']);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('is a whole record', () => expect(faultsOf(rule)).toEqual([]));

  it.each(rule.fires.map((example) => [said(example), example] as const))('asks: %s', (__, example) => {
    expect(asked(rule, example)).not.toEqual([]);
  });

  it.each(rule.silent.map((example) => [said(example), example] as const))('is silent: %s', (__, example) => {
    expect(asked(rule, example)).toEqual([]);
  });
});

it('has one name for each rule', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});

it('spells adjectives as Dutch does', () => {
  expect(adjective('boos').slice(0, 3)).toEqual(['boos', 'boze', 'bozer']);
  expect(adjective('braaf').slice(0, 3)).toEqual(['braaf', 'brave', 'braver']);
  expect(adjective('lief')).toContain('lieve');
  expect(adjective('agressief')).toContain('agressieve');
  expect(adjective('lui').slice(0, 2)).toEqual(['lui', 'luie']);
  expect(adjective('sloom')).toContain('slome');
  expect(adjective('brutaal').slice(0, 3)).toEqual(['brutaal', 'brutale', 'brutaler']);
  expect(adjective('dom').slice(0, 2)).toEqual(['dom', 'domme']);
  expect(adjective('raar').slice(0, 3)).toEqual(['raar', 'rare', 'raarder']);
  expect(adjective('koppig').slice(0, 2)).toEqual(['koppig', 'koppige']);
  expect(adjective('manipulatief').slice(0, 2)).toEqual(['manipulatief', 'manipulatieve']);
  expect(adjective('dwars').slice(0, 2)).toEqual(['dwars', 'dwarse']);
  expect(adjective('stout').slice(0, 2)).toEqual(['stout', 'stoute']);
  expect(adjective('apart').slice(0, 2)).toEqual(['apart', 'aparte']);
});

it('knows the 11-test, which one in eleven numbers passes by chance', () => {
  expect(passesElevenTest('123456782')).toBe(true);
  expect(passesElevenTest('123456789')).toBe(false);
  expect(passesElevenTest('000000000')).toBe(false);
});
