import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { SOURCE } from '../../../content/background';
import { PLAN_HEADINGS, PLAN_PARTS, STEP_IDS } from '../../../content/chapter';
import { PLAN_HEADING_NAMES } from '../../../content/plan-headings';
import { aandachtspunt, CHAPTERS, chapter, chapterOf, STEPS, vraag } from '../../../content/stappenplan';

const ItemId = z
  .string()
  .regex(/^[a-z]+\.[a-z]+(-[a-z]+)*$/)
  .max(60);

const ChapterSchema = z.strictObject({
  id: z.enum(['voorbereiding', ...STEP_IDS]),
  number: z.int().min(0).max(6),
  name: z.string().regex(/^[A-Z][a-z]+$/),
  intro: z.string().min(1).optional(),
  aandachtspunten: z.array(
    z.strictObject({
      id: ItemId,
      text: z.string().min(1),
      lead: z.int().positive(),
      short: z.string().min(1).max(80),
    }),
  ),
  vragen: z.array(
    z.strictObject({
      id: ItemId,
      text: z.string().endsWith('?'),
      heading: z.enum(PLAN_HEADINGS).nullable(),
      part: z.enum(PLAN_PARTS).optional(),
      askedBefore: ItemId.optional(),
    }),
  ),
});

const punten = CHAPTERS.flatMap((each) => each.aandachtspunten);
const vragen = CHAPTERS.flatMap((each) => each.vragen);

describe('the stappenplan', () => {
  test('fits its schema', () => {
    expect(() => z.array(ChapterSchema).parse(CHAPTERS)).not.toThrow();
  });

  test('counts 40 aandachtspunten and 41 vragen, per chapter as in the brochure', () => {
    expect(
      CHAPTERS.map((each) => [each.id, each.number, each.aandachtspunten.length, each.vragen.length]),
    ).toEqual([
      ['voorbereiding', 0, 4, 8],
      ['signaleren', 1, 8, 6],
      ['begrijpen', 2, 5, 6],
      ['plannen', 3, 9, 9],
      ['realiseren', 4, 5, 4],
      ['vastleggen', 5, 4, 4],
      ['evalueren', 6, 5, 4],
    ]);
    expect([punten.length, vragen.length]).toEqual([40, 41]);
  });

  test('STEPS are the six steps without Voorbereiding', () => {
    expect(STEPS.map((step) => step.id)).toEqual(STEP_IDS);
  });

  test('ids are unique over aandachtspunten and vragen together and begin with their chapter', () => {
    const ids = [...punten, ...vragen].map((item) => item.id);
    expect(new Set(ids).size).toBe(81);
    for (const each of CHAPTERS) {
      for (const item of [...each.aandachtspunten, ...each.vragen]) {
        expect(item.id.split('.')[0]).toBe(each.id);
      }
    }
  });

  test('ids never change: dossiers refer to them', () => {
    expect([...punten, ...vragen].map((item) => item.id)).toMatchSnapshot();
  });

  test('everything is found by its id, and an unknown id is undefined', () => {
    for (const each of CHAPTERS) {
      expect(chapter(each.id)).toBe(each);
      for (const punt of each.aandachtspunten) {
        expect(aandachtspunt(punt.id)).toBe(punt);
        expect(vraag(punt.id)).toBeUndefined();
        expect(chapterOf(punt.id)).toBe(each);
      }
      for (const one of each.vragen) {
        expect(vraag(one.id)).toBe(one);
        expect(aandachtspunt(one.id)).toBeUndefined();
        expect(chapterOf(one.id)).toBe(each);
      }
    }
    for (const id of ['', 'signaleren', 'constructor', '__proto__', 'signaleren.bestaat-niet']) {
      expect([aandachtspunt(id), vraag(id), chapterOf(id)]).toEqual([undefined, undefined, undefined]);
    }
  });

  test('names its source and says whose product it is not', () => {
    expect(SOURCE).toContain('Basisondersteuning in 6 stappen');
    expect(SOURCE).toContain('ministerie van OCW');
    expect(SOURCE).toContain('geen product van OCW');
  });
});

describe('lead words', () => {
  test.each(punten.map((punt) => [punt.id, punt] as const))(
    '%s ends on a word boundary within 8 words',
    (_, punt) => {
      const lead = punt.text.slice(0, punt.lead);
      expect(lead).toBe(lead.trim());
      expect(lead.split(' ').length).toBeGreaterThanOrEqual(1);
      expect(lead.split(' ').length).toBeLessThanOrEqual(8);
      expect(punt.lead).toBeLessThanOrEqual(punt.text.length);
      expect([' ', '']).toContain(punt.text.charAt(punt.lead));
    },
  );

  test('are these', () => {
    expect(punten.map((punt) => punt.text.slice(0, punt.lead))).toMatchSnapshot();
  });
});

describe('short forms', () => {
  const shorts = punten.map((punt) => punt.short);

  test('are unique, and none begins with another, so that a plan can be read back', () => {
    for (const [at, short] of shorts.entries()) {
      expect(shorts.filter((other, index) => index !== at && other.startsWith(short))).toEqual([]);
    }
  });

  test.each(shorts)('%s: one plain phrase of at most 80 characters', (short) => {
    // No signs that an editor changes or that the plan's grammar uses: quotes, brackets, colons, dashes, digits.
    expect(short).toMatch(/^[A-Z][a-zé, ]*[a-zé]$/);
    expect(short).not.toMatch(/ {2}|,,| ,/);
    expect(short.length).toBeLessThanOrEqual(80);
    expect(short.split(' ').length).toBeLessThanOrEqual(15);
  });

  test.each(shorts)('%s: holds no word the dossiercheck would ask about', (short) => {
    expect(short).not.toMatch(
      /\b(altijd|nooit|iedereen|niemand|totaal|vaak|soms|regelmatig|meestal|steeds|veel|weinig|lijkt|misschien|waarschijnlijk|interventies?|ondersteuningsbehoefte|zienswijze|evalueren|geëvalueerd|signaleren|gesignaleerd|monitoren|indien|tevens|conform|factor(en)?|goed)\b/i,
    );
  });

  test('say what was done or discussed: each holds a past participle', () => {
    for (const short of shorts) {
      expect(short).toMatch(
        /\b(uitgenodigd|geluisterd|gekeken|bekeken|bepaald|verteld|besproken|gebracht|betrokken|gezocht|gevoerd|besteed|vastgelegd|gewerkt|afgesproken|doorgegeven|gelet|gedacht|gezorgd|gezet|laten weten)\b/i,
      );
    }
  });
});

describe('where the answers go', () => {
  test('every heading of the plan has a Dutch name, in the plan’s order, and no two share one', () => {
    expect(Object.keys(PLAN_HEADING_NAMES)).toEqual([...PLAN_HEADINGS]);
    expect(new Set(Object.values(PLAN_HEADING_NAMES)).size).toBe(PLAN_HEADINGS.length);
    expect(Object.values(PLAN_HEADING_NAMES)).toEqual([
      'In eigen woorden',
      'Waarom dit plan',
      'Wat ouders vertellen',
      'Hoe we het samen zien',
      'Wat helpt',
      'Wat het lastig maakt',
      'Doelen',
      'Wie doet wat',
      'Hoe we het volgen',
      'Zo bouwen we af',
      'Momenten',
      'Besproken en akkoord',
      'Wat we al deden',
      'Vragen of zorgen?',
    ]);
  });

  test('nothing about the school goes into a student’s plan', () => {
    expect(chapter('voorbereiding').vragen.filter((one) => one.heading !== null)).toEqual([]);
  });

  test('the pupil’s own words and the ticks are never fed by a typed answer', () => {
    const reserved = ['woorden-leerling', 'ouders-vertellen', 'al-gedaan'];
    expect(vragen.filter((one) => one.heading && reserved.includes(one.heading))).toEqual([]);
  });

  test('these vragen are answered by a part of the panel', () => {
    expect(vragen.filter(({ part }) => part).map(({ id, part }) => [id, part])).toEqual([
      ['signaleren.factoren', 'factoren'],
      ['begrijpen.zienswijze', 'driehoek'],
      ['begrijpen.eens', 'driehoek'],
      ['begrijpen.uitzoeken', 'uitzoeken'],
      ['plannen.doelen', 'doelen'],
      ['plannen.smarti', 'smarti'],
      ['plannen.maatregelen', 'afspraken'],
      ['plannen.akkoord', 'akkoord'],
      ['plannen.rollen-en-taken', 'afspraken'],
      ['plannen.momenten', 'momenten'],
      ['realiseren.energie-vasthouden', 'energie'],
      ['vastleggen.wie-monitort', 'volgen'],
      ['vastleggen.wie-legt-vast', 'volgen'],
      ['evalueren.doelen-behaald', 'uitkomst'],
      ['evalueren.voortzetten', 'verder'],
      ['evalueren.vervolgstap', 'vervolg'],
    ]);
    expect(new Set(vragen.flatMap(({ part }) => part ?? []))).toEqual(new Set(PLAN_PARTS));
  });

  test('the table as a whole', () => {
    const table = PLAN_HEADINGS.map((heading) => [
      heading,
      vragen.filter((one) => one.heading === heading).map((one) => one.id),
    ]);
    expect(Object.fromEntries(table)).toMatchSnapshot();
  });

  test('a vraag asked before points to a vraag of an earlier step with the same heading', () => {
    const again = vragen.filter((one) => one.askedBefore);
    expect(again.map((one) => one.id)).toEqual(['begrijpen.positieve-factoren']);
    for (const one of again) {
      const earlier = vragen.findIndex((other) => other.id === one.askedBefore);
      expect(earlier).toBeGreaterThanOrEqual(0);
      expect(earlier).toBeLessThan(vragen.indexOf(one));
      const [before, now] = [one.askedBefore ?? '', one.id].map((id) => chapterOf(id)?.number);
      expect(before).toBeLessThan(now ?? 0);
      expect(vragen[earlier]?.heading).toBe(one.heading);
    }
  });
});
