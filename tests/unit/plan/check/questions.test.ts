import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../plan/check/places';
import { isLet, questionsOf } from '../../../../plan/check/questions';
import { reasonFor } from '../../../../plan/check/reasons';
import { GLASSES, type Glasses, KINDS_OF_HINT } from '../../../../plan/check/rule';
import { RULES } from '../../../../plan/check/rules';
import { DOCUMENTS, PLAN } from '../../../../plan/documents';
import { planText } from '../../../../plan/text';
import { row } from '../dossiers';

const about = { reader: 'school', names: ['Tim'], others: [] } as const;

function questions(seen: string) {
  const plan = PLAN.build({ rows: [row('facts', { seen })], label: 'Tim', group: null, today: '2026-11-02' });
  if (!plan) throw new Error('There is nothing in it.');
  return questionsOf(plan, about);
}

describe('a question that may stand', () => {
  const [first] = questions('Tim is lui bij rekenen.');
  if (!first) throw new Error('It is not asked.');
  const let_ = (seen: string) => questions(seen).map((one) => isLet(one, [first.sign]));

  it('is known again when the text around it changes', () => {
    expect(let_('Op 3 maart was er gym. Tim is  lui bij rekenen en bij taal.')).toEqual([true]);
  });

  it('is asked again where other words stand beside it, or it is another word', () => {
    expect(let_('Tim is heel lui bij rekenen.')).toEqual([false]);
    expect(let_('Tim is lui met rekenen.')).toEqual([false]);
    expect(let_('Tim is brutaal bij rekenen.')).toEqual([false]);
  });

  it('is known by its neighbours, however far in a long text, and by a word without end', () => {
    const endless = 'x'.repeat(500);
    for (const [one, other] of [
      [
        'Tim is lui bij rekenen.',
        `${'Op 3 maart was er gym. '.repeat(300)}Tim is lui bij rekenen. Er was gym.`,
      ],
      [`${endless} is ${' '.repeat(300)}lui ${endless}`, `Gym. ${endless} is lui ${endless} gym.`],
    ] as const) {
      const [here, there] = [questions(one), questions(other)].map((all) =>
        all.find(({ rule }) => rule === 'karakter.lui'),
      );
      expect(here?.sign).toBeDefined();
      expect(there?.sign).toEqual(here?.sign);
    }
  });

  it('is in no text of the dossier, and holds no word of it', () => {
    const stand = row('let-stand', first.sign);
    expect(JSON.stringify(first.sign)).not.toMatch(/rekenen/);
    const input = {
      rows: [row('facts', { seen: 'Tim is lui.' })],
      label: 'Tim',
      group: null,
      today: '2026-11-02',
    };
    for (const { build } of DOCUMENTS) {
      const [without, with_] = [build(input), build({ ...input, rows: [...input.rows, stand] })];
      expect(with_ && planText(with_)).toEqual(without && planText(without));
    }
  });
});

it('stands where its words stand in the text, each with a sentence of the ministry', () => {
  const [lui, vaak] = questions('Tim is lui. Hij is vaak te laat.');
  expect([lui?.from, lui?.to, vaak?.words]).toEqual([7, 10, 'vaak']);
  for (const kind of KINDS_OF_HINT) expect(reasonFor(kind)).toMatch(/^‘.{20,}’ Stap [1-6], \p{Lu}/u);
});

it('asks nothing of what is chosen, and nothing of whom to turn to', () => {
  const at = (kind: 'voice' | 'contact' | 'goal', field: string) =>
    placeOf({ dossier: 'd', round: 1, kind, name: '-', field });
  expect([at('voice', 'stance'), at('contact', 'reach'), at('goal', 'text')]).toEqual([
    null,
    'people',
    'goal',
  ]);
});

describe('with the reading glasses of somebody', () => {
  const plan = PLAN.build({
    rows: [
      row('facts', { seen: 'Tim is lui. Hij komt vaak te laat. De interventie hielp op 3 maart.' }),
      row('goal', { text: 'Beter rekenen.' }),
    ],
    label: 'Tim',
    group: null,
    today: '2026-11-02',
  });
  const kinds = (glasses: Glasses | null) =>
    questionsOf(plan as NonNullable<typeof plan>, about, glasses)
      .filter(({ level }) => level === 'vraag')
      .map(({ kind }) => kind);

  it('is asked what matters to them, as in a text for them', () => {
    expect(kinds(null)).toEqual(['karakter', 'hoeveelheid', 'doel']);
    expect(kinds('parent-tonight')).toEqual(['karakter', 'jargon']);
    expect(kinds('mentor-next-year')).toEqual(['karakter', 'hoeveelheid', 'doel']);
    expect(kinds('pupil-at-sixteen')).toEqual(['karakter', 'jargon']);
  });

  it('is asked by every rule with one of them on, and not by all with any', () => {
    for (const glasses of GLASSES) {
      const mattering = RULES.filter(({ matters }) => matters.includes(glasses));
      expect(mattering.length).toBeGreaterThan(10);
      expect(mattering.length).toBeLessThan(RULES.length);
    }
  });
});
