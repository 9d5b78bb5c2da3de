import { expect, test } from 'vitest';
import { OUR_WAY, ourSources } from '../../../content/our-way';
import { aandachtspunt, vraag } from '../../../content/stappenplan';

/** Tools with an own place for what the school says; they are no vraag and no aandachtspunt. */
const TOOLS = ['aanspreekpunt', 'dringend', 'akkoord', 'niet-eens', 'geen-stap'];

test('an answer to Voorbereiding serves steps of a student, each named by its id', () => {
  for (const { from, helpsAt } of OUR_WAY) {
    if (from.kind === 'answer') expect([from.name, vraag(from.name)?.id]).toEqual([from.name, from.name]);
    if (from.kind === 'answer') expect(from.name).toMatch(/^voorbereiding\./);
    expect(helpsAt.length).toBeGreaterThan(0);
    for (const id of helpsAt) {
      expect(id).not.toMatch(/^voorbereiding\./);
      expect([id, Boolean(aandachtspunt(id) ?? vraag(id)) || TOOLS.includes(id)]).toEqual([id, true]);
    }
  }
});

test('what helps at one place comes in the order of Voorbereiding', () => {
  expect(ourSources('signaleren.waar-terecht')).toEqual([
    { kind: 'answer', name: 'voorbereiding.aanspreekpunt' },
    { kind: 'school', field: 'supportPoint' },
    { kind: 'school', field: 'partnership' },
  ]);
  expect(ourSources('evalueren.proces')).toEqual([]);
});
