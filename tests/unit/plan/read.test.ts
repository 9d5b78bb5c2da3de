import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../plan/plan-van-aanpak';
import { read } from '../../../plan/read';
import { planText } from '../../../plan/text';
import { expected, plain } from './dossiers';
import { awkward, fullest, smallest, usual } from './example-plans';
import { htmlToLines } from './html-to-lines';
import { dice } from './mangle';

const usualText = planText(buildPlan(usual));

function quoteOf(text: string) {
  const { plans, unread } = read(text);
  return {
    quotes: plans.flatMap(({ rows }) =>
      rows.flatMap((row) => (row.kind === 'voice' ? (row.payload.quote ?? '') : [])),
    ),
    unread,
  };
}

describe('reading a plan', () => {
  it('gives the example plans back', () => {
    for (const made of [smallest, usual, fullest, awkward]) {
      const { plans, unread } = read(planText(buildPlan(made)));
      expect(unread).toEqual([]);
      expect(plans.map(plain)).toEqual([expected(made.rows)]);
    }
  });

  it('tells about whom and when, and with which grammar', () => {
    expect(read(usualText).plans[0]).toMatchObject({
      student: 'Sanne de V., 2B',
      date: '2026-11-23',
      version: 3,
    });
    const newer = read(usualText.replace('vorm 3', 'vorm 12')).plans[0];
    expect(newer?.version).toBe(12);
    const cut = read(usualText.slice(0, usualText.indexOf('Stapsgewijs, vorm'))).plans[0];
    expect(cut?.version).toBe(null);
    expect(plain(cut)).toEqual(expected(usual.rows));
  });

  it('reads one block without the rest', () => {
    const { plans, unread } = read('Doelen\nDoel 1: Lezen\nDoel 2: Schrijven');
    expect(unread).toEqual([]);
    expect(plans[0]?.rows.map(({ payload }) => payload)).toEqual([
      { text: 'Lezen', position: 0 },
      { text: 'Schrijven', position: 1 },
    ]);
  });

  it('keeps what stands around a plan', () => {
    const { plans, unread } = read(`Notitie van 3 mei.\n\n${usualText}\n\nGroet,\nNoor`);
    expect(plans.map(plain)).toEqual([expected(usual.rows)]);
    expect(unread).toEqual(['Notitie van 3 mei.', 'Groet,\nNoor']);
  });

  it('keeps a heading that has lost its block', () => {
    const { plans, unread } = read('Momenten\n\nDoelen\nDoel: Lezen\n\nHoe we het samen zien');
    expect(plans[0]?.rows).toEqual([{ kind: 'goal', name: null, payload: { text: 'Lezen', position: 0 } }]);
    expect(unread).toEqual(['Momenten', 'Hoe we het samen zien']);
  });

  it('reads nothing from a text that is no plan, and keeps all of it', () => {
    expect(read('Doelen\nVandaag gesproken met ouders.')).toEqual({
      plans: [],
      unread: ['Doelen\nVandaag gesproken met ouders.'],
    });
    expect(read(' \n')).toEqual({ plans: [], unread: [] });
  });

  it('takes a date that the teacher changed in the host, and keeps one it cannot read', () => {
    const { plans, unread } = read(
      'Tussentijds: vrijdag 4 dec. 2026, met Sanne\nEvaluatie: na de toetsweek, met Sanne',
    );
    expect(plans[0]?.rows).toEqual([
      {
        kind: 'moment',
        name: null,
        payload: { date: '2026-12-04', purpose: 'tussentijds', withWhom: 'Sanne' },
      },
    ]);
    expect(unread).toEqual(['Evaluatie: na de toetsweek, met Sanne']);
  });

  it('keeps a number at the end of a line that was wrapped with what it belongs to', () => {
    const { plans, unread } = read(
      'Plan van\naanpak Leerling:\nSanne V., groep\n\n3. Periode:\n\nvanaf 23 november 2026',
    );
    expect(unread).toEqual([]);
    expect(plans).toMatchObject([{ student: 'Sanne V., groep 3.', date: '2026-11-23' }]);
  });

  it('gives fields whose agreement is gone an agreement of their own', () => {
    const { plans } = read('Afspraak 1: Bellen\n- Wie: Noor\n- Wie: Sem\n- Wanneer: maandag');
    expect(plans[0]?.rows.map(({ payload }) => payload)).toEqual([
      { what: 'Bellen', who: 'Noor', position: 0 },
      { who: 'Sem', when: 'maandag', position: 1 },
    ]);
  });

  it('takes the same vraag for the start of another plan', () => {
    const { plans } = read('Planning: mei\nPlanning: juni');
    expect(plans.map(({ rows }) => rows.map(({ payload }) => payload))).toEqual([
      [{ vraag: 'plannen.tijdpad', text: 'mei' }],
      [{ vraag: 'plannen.tijdpad', text: 'juni' }],
    ]);
  });
});

describe('the pupil’s own words', () => {
  const heading = 'In eigen woorden';

  it('keep their own quotation marks', () => {
    for (const words of ['Hij zei "nee".', '"Ja"', 'ja "nee" "ja"', "foto's van opa 's avonds"])
      expect(quoteOf(`${heading}\n“${words}”`)).toEqual({ quotes: [words], unread: [] });
  });

  it('are read in any quotation marks', () => {
    for (const [open, close] of ['""', '“”', '„“', '„”', '«»', '‘’', "''", '‹›'].map((pair) => [...pair]))
      expect(quoteOf(`${heading}\n${open}Ik wil foto’s${close}\n\nDoel: x`)).toEqual({
        quotes: ['Ik wil foto’s'],
        unread: [],
      });
  });

  it('never take in a paragraph that someone added, with quotes of its own', () => {
    const added = 'Juf zei later: “dat klopt”, en ook “ja”.';
    expect(quoteOf(`${heading}\n“Ik zei "nee" hoor.”\n${added}\n\nDoel: x`)).toEqual({
      quotes: ['Ik zei "nee" hoor.'],
      unread: [added],
    });
    const sentence = 'De leerling wilde hier nu niet over vertellen.';
    expect(quoteOf(`${heading}\n${sentence}\n${added}`)).toEqual({ quotes: [''], unread: [added] });
  });
});

describe('junk', () => {
  /** A megabyte where there is time for it; a pattern that is not linear is already slow at a tenth. */
  const LENGTH = process.env.STAPSGEWIJS_SOAK ? 1_000_000 : 100_000;
  const pieces = [
    'Doelen ',
    'Wie: ',
    'Wie : ',
    'Wie:',
    'Wie :::',
    '- ',
    '-',
    '3. ',
    '1) - ',
    '“',
    '"\n',
    'In eigen woorden "',
    'In eigen woorden ',
    'Wat helpt ',
    'Wat helpt, ',
    'We doen nu niets extra’s, omdat ',
    'Stapsgewijs, vorm 3 ',
    'School: ',
    'Doel 1: ',
    'Doel 1 ',
    'Evaluatie: 3 december 2026, met ',
    'Leerling: ',
    'Opgesteld met: Stapsgewijs 1 ',
    'Eerst naar de leerling geluisterd: 3 november 2026. ',
    '. ',
    '.',
    '\n',
    ' \u00a0',
    '<',
    '<a ',
    '<!-- ',
    '&amp',
    '&#1',
    '\ud800',
    '\u0301',
    'e\u0301',
  ];

  it('of one kind is read in one go', { timeout: LENGTH / 2 }, () => {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      expect(() => read(text)).not.toThrow();
      expect(() => read(`De vraag: x${text}`)).not.toThrow();
      expect(() => read(htmlToLines(text))).not.toThrow();
    }
  });

  it('of a megabyte and of every kind is read, and kept', () => {
    const roll = dice(7);
    let text = '';
    while (text.length < 1_000_000)
      text += pieces[Math.floor(roll() * pieces.length)] + (roll() < 0.2 ? 'vreemd ' : '');
    const times = (where: string) => where.split('vreemd').length - 1;
    expect(times(JSON.stringify(read(text)))).toBe(times(text));
  });
});
