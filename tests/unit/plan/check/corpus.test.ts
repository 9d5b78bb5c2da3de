/** What the dossiercheck asks about pages that do not change. Read the snapshots: they are drawn to be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../plan/check/places';
import { KINDS_OF_HINT } from '../../../../plan/check/rule';
import { DOCUMENTS, textsOf } from '../../../../plan/documents';
import type { PlanInput, PlanItem } from '../../../../plan/model';
import { dyslexia } from '../cases/dyslexia';
import { gifted } from '../cases/gifted';
import { notAtSchool } from '../cases/not-at-school';
import { drawn, type Line, pages, scores, vragenIn } from './corpus';

const PROSE = { place: 'prose', reader: 'school', names: [], others: [] } as const;

describe.each(pages().map((page) => [page.name, page] as const))('%s', (name, { lines }) => {
  it('is asked what it was asked', async () => {
    await expect(drawn(lines)).toMatchFileSnapshot(`./drawn/${name}.txt`);
  });

  if (name.startsWith('goed'))
    it('is good, and asked nothing', () => {
      expect(
        lines.flatMap((line) => vragenIn(line).map(({ from, to }) => line.text.slice(from, to))),
      ).toEqual([]);
    });
  else
    it('is asked everything it should be', () => {
      const missed = lines.flatMap((line) => {
        const asked = vragenIn(line);
        return line.meant
          .filter(
            ({ kind, from, to }) => !asked.some((one) => one.kind === kind && one.from < to && from < one.to),
          )
          .map(({ kind, from, to }) => `${kind}: ${line.text.slice(from, to)}`);
      });
      expect(missed).toEqual([]);
    });
});

it('is right in at least 95 of 100 questions, for each kind that stands in the pages', () => {
  const found = scores();
  // How a sentence reads is no vraag.
  const kinds = KINDS_OF_HINT.filter((kind) => kind !== 'zin');
  expect([...found.keys()].sort()).toEqual([...kinds].sort());
  for (const [kind, { right, wrong, missed }] of found) {
    expect(right / (right + wrong), kind).toBeGreaterThanOrEqual(0.95);
    expect(missed, kind).toBe(0);
  }
});

it('asks nothing of the ministry’s own text', async () => {
  const seed = readFileSync(
    new URL('../../../seed/basisondersteuning-in-6-stappen.txt', import.meta.url),
    'utf8',
  );
  const lines = seed
    .replace(/-\s*\n\s*(?=\p{Ll})/gu, '')
    .split(/\n\s*\n(?=\s*(?:[•\p{Lu}]|$))|\n(?=•)/u)
    .map((text) => ({ text: text.replace(/\s+/gu, ' ').replace(/^ ?• /u, '').trim(), of: PROSE, meant: [] }))
    .filter(({ text }) => text);
  expect(lines.length).toBeGreaterThan(60);
  await expect(drawn(lines)).toMatchFileSnapshot('./drawn/brochure.txt');
  expect(lines.flatMap((line) => vragenIn(line).map(({ from, to }) => line.text.slice(from, to)))).toEqual(
    [],
  );
});

describe.each([
  ['dyslexia', dyslexia],
  ['gifted', gifted],
  ['not-at-school', notAtSchool],
] as const)('the texts of %s', (name, input: PlanInput) => {
  const lines = textsOf(input, DOCUMENTS).flatMap(({ whole }) =>
    whole.blocks.flatMap(({ items }) => items.flatMap(written)),
  );

  it('are asked what they were asked', async () => {
    await expect(drawn(lines)).toMatchFileSnapshot(`./drawn/${name}.txt`);
  });

  it('are good prose, and asked nothing', () => {
    expect(
      lines.flatMap((line) =>
        vragenIn(line).map(({ kind, from, to }) => `${kind}: ${line.text.slice(from, to)}`),
      ),
    ).toEqual([]);
  });

  function written(item: PlanItem): Line[] {
    const place = placeOf(item.source);
    const own = place ? [{ text: item.text, of: { ...PROSE, place, names: [input.label] }, meant: [] }] : [];
    return [...own, ...item.fields.flatMap(written)];
  }
});
