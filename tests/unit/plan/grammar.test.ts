import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAN_HEADING_NAMES } from '../../../content/plan-headings';
import { CHAPTERS, STEPS } from '../../../content/stappenplan';
import { clean, fold, oneLine } from '../../../plan/clean';
import { NEWEST } from '../../../plan/grammar';
import { guarded, unguarded } from '../../../plan/guard';
import { EVALUATION_TITLE, LABELS, NO_QUOTE, TITLE, VRAAG_LABELS } from '../../../plan/labels';
import { EVALUATION_HEADING_NAMES } from '../../../plan/marks';
import { nastyText, RUNS } from './dossiers';

const SHORTS = STEPS.flatMap((step) => step.aandachtspunten).map(({ short }) => short);
const ALL_LABELS = [...Object.values(LABELS), ...Object.values(VRAAG_LABELS), ...SHORTS];
const PHRASES = [
  ...ALL_LABELS,
  TITLE,
  EVALUATION_TITLE,
  ...Object.values(PLAN_HEADING_NAMES),
  ...Object.values(EVALUATION_HEADING_NAMES),
  ...Object.values(NO_QUOTE),
];

describe('the words of a plan', () => {
  it('hold a label for every vraag that is or was answered in words in the plan, and no other', () => {
    const neverTyped = ['doelen', 'afspraken', 'momenten'];
    const answered = CHAPTERS.flatMap((chapter) => chapter.vragen).filter(
      ({ heading, part }) => heading && !neverTyped.includes(part ?? ''),
    );
    expect(Object.keys(VRAAG_LABELS).sort()).toEqual(answered.map(({ id }) => id).sort());
  });

  it('are unique, also with other quotes and dashes', () => {
    expect(new Set(PHRASES.map(fold)).size).toBe(PHRASES.length);
    expect(NEWEST.marks.size).toBe(ALL_LABELS.length);
  });

  it('start with a capital and are printed as they stand', () => {
    for (const phrase of PHRASES) {
      expect([phrase, /^\p{Lu}/u.test(phrase)]).toEqual([phrase, true]);
      expect(oneLine(phrase)).toBe(phrase);
    }
  });

  it('cannot come about where a text and the next words meet', () => {
    for (const phrase of PHRASES)
      for (const { index } of phrase.matchAll(/ /g)) {
        const tail = phrase.slice(index + 1);
        expect([
          phrase,
          PHRASES.filter((other) => other.startsWith(tail) || tail.startsWith(`${other}:`)),
        ]).toEqual([phrase, []]);
      }
  });
});

describe('a teacher’s text in a plan', () => {
  it('stays as it is when it looks like nothing of ours', () => {
    for (const text of [
      'Sanne zit in groep 3.',
      'Ze zegt: “De doelen zijn te groot.”',
      'Moeder vertelt: thuis gaat het goed - vooral in het weekend.',
      'We spraken af wie wat doet: de mentor belt.',
      'Met wie: opa',
      'met ouders, 5 november 2026',
    ])
      expect(guarded(text)).toBe(text);
  });

  it('changes as little as possible when it does', () => {
    const changes = {
      'Wie: de mentor': 'Wie : de mentor',
      'Wie : de mentor': 'Wie :: de mentor',
      'Doel 1: lezen. Doel 2: schrijven': 'Doel 1 : lezen. Doel 2 : schrijven',
      'zie Doelen': 'zie Doelen.',
      'zie Doelen.': 'zie Doelen..',
      'Doelen 3.': 'Doelen 3..',
      'een twee –': 'een twee –.',
      'In de woorden van de leerling "ja"': 'In de woorden van de leerling. "ja"',
    };
    expect(Object.keys(changes).map((text) => guarded(text))).toEqual(Object.values(changes));
  });

  it('never holds a mark, and always comes back', () => {
    fc.assert(
      fc.property(nastyText, fc.boolean(), (raw, open) => {
        const text = clean(raw);
        const printed = guarded(text, open);
        expect(clean(printed)).toBe(printed);
        expect(fold(printed).match(NEWEST.mark)).toBe(null);
        // What may follow in a plan. (Numbers before a label are for `read` to judge: see the tests of reading back.)
        for (const next of ['Wie:', '- Wie:', 'Doelen Doel 1:'])
          if (open && printed && !/\d{1,3}[.)]( -+)*$/.test(fold(printed)))
            expect(fold(`${printed} ${next}`).search(NEWEST.mark)).toBe(printed.length + 1);
        expect(unguarded(printed, open)).toBe(text);
      }),
      { numRuns: RUNS * 3 },
    );
  });
});
