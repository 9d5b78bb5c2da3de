import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAN_HEADING_NAMES } from '../../../content/plan-headings';
import { CHAPTERS, STEPS } from '../../../content/stappenplan';
import { clean, fold, oneLine } from '../../../plan/clean';
import { NEWEST } from '../../../plan/grammar';
import { guarded, guardedNote, unguarded, unguardedNote } from '../../../plan/guard';
import {
  BECAUSE,
  CLOSING,
  EVALUATION_TITLE,
  LABELS,
  NO_QUOTE,
  TITLE,
  VRAAG_LABELS,
} from '../../../plan/labels';
import { EVALUATION_HEADING_NAMES, FIXED_MARKS, PROGRESS_HEADING_NAMES } from '../../../plan/marks';
import { nastyText, RUNS } from './dossiers';

const SHORTS = STEPS.flatMap((step) => step.aandachtspunten).map(({ short }) => short);
const OWN_LABELS = [...new Set(Object.values(LABELS))];
const ALL_LABELS = [...OWN_LABELS, ...Object.values(VRAAG_LABELS), ...SHORTS];
const BEGINNINGS = [
  ...OWN_LABELS.filter((label) => /^We /.test(label)).map((label) => label + BECAUSE),
  CLOSING,
];
const PHRASES = [
  ...ALL_LABELS,
  TITLE,
  EVALUATION_TITLE,
  ...Object.values(PLAN_HEADING_NAMES),
  ...Object.values(EVALUATION_HEADING_NAMES),
  ...Object.values(PROGRESS_HEADING_NAMES),
  ...Object.values(NO_QUOTE),
  ...BEGINNINGS,
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
    // The pupil's words and their own words for a goal are one name; with a colon it is the label.
    const phrases = PHRASES.filter((phrase) => phrase !== LABELS.own && phrase !== 'Zo bouwen we af');
    expect(new Set(phrases.map(fold)).size).toBe(phrases.length);
    expect(NEWEST.marks.size).toBe(ALL_LABELS.length + BEGINNINGS.length);
  });

  it('say one thing under one heading', () => {
    const said = FIXED_MARKS.flatMap(([label, mark]) =>
      mark.is === 'field'
        ? [`${label}/${mark.kind}`]
        : [...new Set(mark.headings.map((heading) => `${label}/${heading}`))],
    );
    expect(new Set(said).size).toBe(said.length);
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

describe('a day in a teacher’s text', () => {
  it('stays as it is in a plan, and among notes only with a colon after it', () => {
    expect(guarded('Op 3 mei 2026: 58 woorden')).toBe('Op 3 mei 2026: 58 woorden');
    expect(guarded('Wat we zagen 3 mei 2026: x')).toBe('Wat we zagen. 3 mei 2026: x');
    expect(guardedNote('Op 3 mei 2026 las ze voor.')).toBe('Op 3 mei 2026 las ze voor.');
    expect(guardedNote('Op 3 mei 2026: 58 woorden')).toBe('Op 3 mei 2026 : 58 woorden');
    expect(guardedNote('Zonder datum, bij de afspraak : x')).toBe('Zonder datum, bij de afspraak :: x');
  });

  it('always comes back', () => {
    fc.assert(
      fc.property(nastyText, (raw) => {
        const text = clean(raw);
        expect(unguardedNote(guardedNote(text), NEWEST)).toBe(text);
      }),
      { numRuns: RUNS * 3 },
    );
  });
});

/** Where marks begin. A day is one under its own heading; below another day it is for `read` to judge. */
function marksIn(text: string): number[] {
  return [...fold(text).matchAll(NEWEST.mark)]
    .filter((found) => !found[6] || found[2])
    .map(({ index }) => index);
}

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
      'In eigen woorden "ja"': 'In eigen woorden. "ja"',
      'Wat helpt is rust': 'Wat helpt, is rust',
      'Wat helpt, is rust': 'Wat helpt,, is rust',
      'Wat helpt? Rust': 'Wat helpt? Rust',
      'We doen nu niets extra’s, omdat het lukt': 'We doen nu niets extra’s, omdat, het lukt',
      'Stapsgewijs, vorm 3': 'Stapsgewijs, vorm, 3',
    };
    expect(Object.keys(changes).map((text) => guarded(text))).toEqual(Object.values(changes));
  });

  it('never holds a mark, and always comes back', () => {
    fc.assert(
      fc.property(nastyText, fc.boolean(), (raw, open) => {
        const text = clean(raw);
        const printed = guarded(text, open);
        expect(clean(printed)).toBe(printed);
        expect(marksIn(printed)).toEqual([]);
        // What may follow in a plan. (Numbers before a label are for `read` to judge: see the tests of reading back.)
        for (const next of ['Wie:', '- Wie:', 'Doelen Doel 1:', 'Wat helpt rust'])
          if (open && printed && !/\d{1,3}[.)]( -+)*$/.test(fold(printed)))
            expect(marksIn(`${printed} ${next}`)[0]).toBe(printed.length + 1);
        expect(unguarded(printed, open)).toBe(text);
      }),
      { numRuns: RUNS * 3 },
    );
  });
});
