/** The texts that are made for one reader each: open the files beside this one and read them aloud. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInId } from '../../../dossier/row-id';
import type { AnyRow } from '../../../dossier/rows';
import { type BuiltText, DOCUMENTS, textsOf } from '../../../plan/documents';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import { planText, wordCount } from '../../../plan/text';
import { dyslexia } from './cases/dyslexia';
import { LATER, dyslexiaLater as reviewed } from './cases/later';
import { expected, input, plain, RUNS, row } from './dossiers';
import { mangled, mangling } from './mangle';

const LEFT_ALONE = DOCUMENTS.filter(({ readBack }) => !readBack).map(({ id }) => id);

const built = (texts: readonly BuiltText[], id: string) =>
  texts.find(({ document }) => document.id === id)?.whole;

describe('a text for one reader', { timeout: 5_000 + RUNS * 40 }, () => {
  const texts = textsOf(reviewed);

  const told = Object.entries(LATER).flatMap(([name, made]) =>
    textsOf(made)
      .filter(({ document }) => document.id !== 'plan')
      .map(({ document, whole }) => [document.id, name, whole] as const),
  );

  it('is made of every case, for each of the three pupils', () => {
    expect(told.map(([id, name]) => `${name} ${id}`)).toHaveLength(3 * (DOCUMENTS.length - 1));
  });

  it.each(told)('%s of %s', async (id, name, text) => {
    await expect(planText(text)).toMatchFileSnapshot(`./cases/${name}-${id}.txt`);
    expect(wordCount(text)).toBeLessThanOrEqual(id === 'overzicht' ? 450 : 350);
    // Who leaves a label behind in a sheet for parents or pupils speaks the language of a form.
    if (id === 'ouderblad' || id === 'leerlingblad')
      expect(planText(text)).not.toMatch(/Hoe het staat|^Ronde|^- Wie:.*\b(?<!je )ouders\b/m);
  });

  it('carries no background where the strength should travel', () => {
    const background = ['AVI M5', 'buikpijn', 'dyslexie', 'hinder', 'lastig', 'onderzoek', 'akkoord'];
    for (const id of ['vakdocentkaart', 'afsluitbericht', 'leerlingblad'])
      for (const words of background)
        expect(planText(built(texts, id) ?? buildPlan(reviewed))).not.toContain(words);
    expect(planText(built(texts, 'vakdocentkaart') ?? buildPlan(reviewed))).not.toContain('voor het slapen');
  });

  it('is known by its first lines and left alone, also around a plan', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...LEFT_ALONE), mangling, (made, id, change) => {
        const text = planText(built(texts, id) ?? buildPlan(reviewed));
        const alone = read(mangled(text, change));
        expect(alone.plans).toEqual([]);
        expect(alone.unread).toHaveLength(1);
        const { plans, unread } = read(mangled([text, planText(buildPlan(made)), text].join('\n\n'), change));
        expect(plans.map(plain)).toEqual([expected(made.rows)]);
        expect(unread).toHaveLength(2);
      }),
      { numRuns: RUNS },
    );
  });
});

it('says in the voortgang how often an agreement was kept, of how often it was meant', () => {
  const timer = row('agreement', { what: 'Timer op tafel', per: 'time', times: 10 });
  const kept = Array.from({ length: 8 }, (_, index) =>
    row('progress', { agreement: nameInId(timer.id), date: '2026-10-05', kept: 'yes' }, index),
  );
  const text = (rows: readonly AnyRow[]) => {
    const plan = built(textsOf({ ...dyslexia, rows }), 'voortgang');
    return plan ? planText(plan) : '';
  };
  expect(text([timer, ...kept])).toContain('Gelukt: 8 van 10 keer');
  // Nothing was carried out yet.
  expect(text([timer])).toBe('');
});
