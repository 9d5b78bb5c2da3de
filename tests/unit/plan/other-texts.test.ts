/** The texts that are made for one reader each: open the files beside this one and read them aloud. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameInId } from '../../../dossier/row-id';
import type { AnyRow, Kind, Payloads } from '../../../dossier/rows';
import { type BuiltText, DOCUMENTS, textsOf } from '../../../plan/documents';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import { planText, wordCount } from '../../../plan/text';
import { dyslexia } from './cases/dyslexia';
import { gifted } from './cases/gifted';
import { notAtSchool } from './cases/not-at-school';
import { expected, input, plain, RUNS, row } from './dossiers';
import { mangled, mangling } from './mangle';

const changed = <K extends Kind>(
  rows: readonly AnyRow[],
  kind: K,
  change: (payload: Payloads[K], index: number) => Partial<Payloads[K]>,
) => {
  let index = 0;
  return rows.map((made) =>
    made.kind === kind
      ? ({ ...made, payload: { ...made.payload, ...change(made.payload as Payloads[K], index++) } } as AnyRow)
      : made,
  );
};

/** The same pupil when everybody has looked back. */
const reviewed = {
  ...dyslexia,
  today: '2026-10-26',
  rows: [
    ...changed(
      changed(dyslexia.rows, 'goal', (_, index) =>
        index === 0
          ? { outcome: '0', outcomeNote: 'een tekst van AVI E5 met 3 fouten' }
          : { outcome: '1', outcomeNote: 'sinds half oktober twee keer per week' },
      ),
      'agreement',
      (_, index) => ({ after: index === 1 ? 'stops' : 'continues', state: index === 1 ? 'done' : 'busy' }),
    ),
    row('progress', {
      date: '2026-10-05',
      text: 'Lotte las uit zichzelf voor in haar groepje.',
      agreement: '0000-0',
    }),
    row('progress', { date: '2026-09-28', text: 'Vier keer gelezen, een kwartier.' }, 1),
    row('progress', { date: '2026-09-29', kept: 'yes', agreement: '0000-0' }, 2),
    row('energy', {
      date: '2026-10-05',
      student: 'high',
      home: 'half',
      school: 'high',
      helps: 'op vrijdag een strip mogen kiezen',
    }),
    row('evaluation', {
      date: '2026-10-26',
      present: 'Lotte, haar ouders, Jeroen Smits en Ineke de Wit',
      student: 'Ik ben nu niet meer de laatste. De strip heb ik uit.',
      parents: 'De buikpijn op zondag is weg. We willen nog steeds weten of het dyslexie is.',
      helped: 'Vooraf weten welke tekst er komt, en lezen in een groepje van vier.',
      continues: 'lezen in het groepje, ook bij begrijpend lezen',
      stops: '',
      rung: 'less',
      next: 'extra',
      question: 'Komt Lotte in aanmerking voor een onderzoek naar dyslexie?',
    }),
  ],
};

const LEFT_ALONE = DOCUMENTS.filter(({ readBack }) => !readBack).map(({ id }) => id);

const built = (texts: readonly BuiltText[], id: string) =>
  texts.find(({ document }) => document.id === id)?.whole;

describe('a text for one reader', { timeout: 5_000 + RUNS * 40 }, () => {
  const texts = textsOf(reviewed);

  it.each([
    'voortgang',
    'evaluatie',
    'vakdocentkaart',
    'overzicht',
    'afsluitbericht',
    'ouderblad',
    'leerlingblad',
  ])('%s', async (id) => {
    const text = built(texts, id);
    if (!text) throw new Error('no text');
    await expect(planText(text)).toMatchFileSnapshot(`./cases/dyslexia-${id}.txt`);
    expect(wordCount(text)).toBeLessThanOrEqual(id === 'overzicht' ? 450 : 350);
  });

  it.each([
    ['not-at-school', notAtSchool],
    ['gifted', gifted],
  ] as const)('for who teaches a subject: %s', async (name, made) => {
    const text = built(textsOf(made), 'vakdocentkaart');
    if (!text) throw new Error('no text');
    await expect(planText(text)).toMatchFileSnapshot(`./cases/${name}-vakdocentkaart.txt`);
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
