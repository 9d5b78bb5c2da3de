import { describe, expect, test } from 'vitest';
import { BACKGROUND, INTRODUCTION, INVITATION, type Passage } from '../../../content/background';
import type { Chapter } from '../../../content/chapter';
import { BACKGROUND_NAME, CHAPTERS } from '../../../content/stappenplan';
import { firstDifference, printed, repaired, SEED, words } from './brochure-words';

/** Page furniture of the brochure that is no text of the stappenplan: what it prints after a chapter. */
const FURNITURE: Partial<Record<Chapter['id'], string>> = {
  voorbereiding: 'Voorbereiding',
  signaleren: `Overzicht Voorbereiding Stap 2 Begrijpen Stap 3 Plannen Stap 4 Realiseren Stap 5 Vastleggen
    Stap 6 Evalueren Stap 1 Signaleren Volgende pagina >< Vorige pagina`,
  begrijpen: `Overzicht Voorbereiding Stap 1 Signaleren Stap 3 Plannen Stap 4 Realiseren Stap 5 Vastleggen
    Stap 6 Evalueren Volgende pagina >< Vorige pagina Stap 2 Begrijpen`,
};

function passage({ heading, paragraphs }: Passage): string[] {
  return [heading, ...paragraphs];
}

/** The whole brochure, put together from the content alone. */
function brochure(chapters: readonly Chapter[]): string[] {
  return words(
    [
      ...passage(INTRODUCTION),
      INVITATION,
      BACKGROUND_NAME,
      ...BACKGROUND.flatMap(passage),
      ...chapters.flatMap((chapter) => [printed(chapter), FURNITURE[chapter.id] ?? '']),
    ].join('\n'),
  );
}

const expected = words(repaired(SEED));

describe('the ministry’s text', () => {
  test('every word stands in the content, in the brochure’s order, and none is added', () => {
    expect(firstDifference(brochure(CHAPTERS), expected)).toBeNull();
  });

  test('keeps the brochure’s paragraphs', () => {
    const opening = repaired(SEED).slice(0, repaired(SEED).indexOf('Voorbereiding'));
    const blocks = opening
      .split(/\n\s*\n/)
      .map((block) => words(block).join(' '))
      .filter((block) => block !== '');
    // A heading stands directly above its first paragraph.
    const first = ({ heading, paragraphs }: Passage) => [
      `${heading} ${paragraphs[0]}`,
      ...paragraphs.slice(1),
    ];
    expect(blocks).toEqual([
      ...first(INTRODUCTION),
      INVITATION,
      BACKGROUND_NAME,
      ...BACKGROUND.flatMap(first),
    ]);
  });

  test('has single spaces and no line breaks, soft hyphens or bullets', () => {
    const texts = [
      ...[INTRODUCTION, ...BACKGROUND].flatMap(passage),
      INVITATION,
      ...CHAPTERS.flatMap(({ intro, aandachtspunten, vragen }) => [
        ...(intro ? [intro] : []),
        ...[...aandachtspunten, ...vragen].map((item) => item.text),
      ]),
    ];
    for (const text of texts) {
      expect(text).toBe(words(text).join(' '));
      expect(text).not.toMatch(/[\u00AD•'"]/);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  test('ends every sentence as the brochure does: only the last aandachtspunt has no full stop', () => {
    const items = CHAPTERS.flatMap(({ aandachtspunten, vragen }) => [...aandachtspunten, ...vragen]);
    expect(items.filter((item) => !/[.?]$/.test(item.text)).map((item) => item.id)).toEqual([
      'evalueren.extra-ondersteuning',
    ]);
  });
});

describe('the comparison itself', () => {
  const changed = (change: (text: string) => string) =>
    CHAPTERS.map((chapter) =>
      chapter.id === 'begrijpen'
        ? {
            ...chapter,
            aandachtspunten: chapter.aandachtspunten.map((punt, index) =>
              index === 2 ? { ...punt, text: change(punt.text) } : punt,
            ),
          }
        : chapter,
    );

  test.each<[string, (text: string) => string]>([
    ['a missing word', (text) => text.replace('open ', '')],
    ['an added word', (text) => text.replace('gesprek', 'goed gesprek')],
    ['another word', (text) => text.replace('interventie', 'aanpak')],
    [
      'two words in another order',
      (text) => text.replace('vertrouwen en gelijkwaardigheid', 'gelijkwaardigheid en vertrouwen'),
    ],
    ['a lost comma', (text) => text.replace('heeft,', 'heeft')],
    ['one item cut in two', (text) => text.replace('Of zorgt', '• Of zorgt')],
  ])('sees %s', (_, change) => {
    expect(firstDifference(brochure(changed(change)), expected)).not.toBeNull();
  });

  test('sees a chapter that moved or is not there', () => {
    expect(firstDifference(brochure(CHAPTERS.slice(0, -1)), expected)).not.toBeNull();
    expect(firstDifference(brochure([...CHAPTERS].reverse()), expected)).not.toBeNull();
  });

  test('repairs the known breaks only', () => {
    expect(() => repaired(SEED.replace('school leiders', 'schoolleiders'))).toThrow('school leiders');
    expect(() => repaired(`${SEED}\nsamen-\nwerken`)).toThrow('samen-');
  });
});
