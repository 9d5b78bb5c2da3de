import { expect, test } from 'vitest';
import { DOCUMENTED_APPROACHES } from '../../../content/approaches';
import { CHAPTERS } from '../../../content/stappenplan';
import { findIn } from '../../../plan/check/engine';
import { RULES } from '../../../plan/check/rules';

const texts = DOCUMENTED_APPROACHES.flatMap(({ what, need, source }) => [what, need, source]);

test('every aanpak says what it is, for which need, and where to read of it', () => {
  expect(DOCUMENTED_APPROACHES.map(({ id }) => id)).toEqual([
    'feedback',
    'metacognitie',
    'samen-lezen',
    'kleine-groep',
    'een-op-een',
  ]);
  for (const text of texts) expect(text.trim()).toMatch(/\S/);
});

test('none of it is a link to follow, or taken for a sentence of the ministry', () => {
  for (const text of texts) expect(text).not.toMatch(/https?:|www\.|[<>]/);
  const official = CHAPTERS.flatMap(({ aandachtspunten, vragen }) => [...aandachtspunten, ...vragen]).map(
    ({ text }) => text,
  );
  for (const text of texts) expect(official).not.toContain(text);
});

test('the dossiercheck asks nothing about it, were it an agreement', () => {
  const asked = DOCUMENTED_APPROACHES.flatMap(({ what }) =>
    findIn(what, { place: 'agreement', reader: 'school', names: [], others: [] }, RULES),
  );
  expect(asked.filter(({ rule }) => rule.level === 'vraag').map(({ words }) => words)).toEqual([]);
});
