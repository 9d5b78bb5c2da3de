import { readFileSync } from 'node:fs';
import type { Chapter } from '../../../content/chapter';

/** The brochure's text layer, line breaks and all. */
export const SEED = readFileSync(
  new URL('../../seed/basisondersteuning-in-6-stappen.txt', import.meta.url),
  'utf8',
).replaceAll('\r\n', '\n');

/**
 * Every place where the text layer breaks a word: as it stands there, as it reads, and how often it occurs.
 * All line-end hyphens are soft but that of `leerling-professional-ouders`; two words hold a stray space.
 */
const REPAIRS: readonly [broken: string, whole: string, times: number][] = [
  ['school leiders', 'schoolleiders', 1],
  ['ontwik-\nkelingsomgeving', 'ontwikkelingsomgeving', 1],
  ['onder-\nsteuning', 'ondersteuning', 2],
  ['ouderorga-\nnisaties', 'ouderorganisaties', 1],
  ['stappen-\nplan', 'stappenplan', 1],
  ['staps-\ngewijze', 'stapsgewijze', 1],
  ['terechtkun-\nnen', 'terechtkunnen', 1],
  ['ondersteunings-\nbehoefte', 'ondersteuningsbehoefte', 1],
  ['bijzon-\nder', 'bijzonder', 1],
  ['ondersteunings coördinator', 'ondersteuningscoördinator', 1],
  ['pro-\nfessionals', 'professionals', 1],
  ['onderwijs-\nprofessionals', 'onderwijsprofessionals', 1],
  ['leerling- \n\nprofessional-ouders', 'leerling-professional-ouders', 1],
  ['persoons-\n\ngegevens', 'persoonsgegevens', 1],
];

/** The seed with exactly the known breaks repaired. Throws when one of them is not there, or when another is. */
export function repaired(seed: string): string {
  let text = seed;
  for (const [broken, whole, times] of REPAIRS) {
    const parts = text.split(broken);
    if (parts.length !== times + 1) throw new Error(`${parts.length - 1} × ${JSON.stringify(broken)}`);
    text = parts.join(whole);
  }
  const left = text.match(/\S*-\s*\n\s*\S*/);
  if (left) throw new Error(`unknown line-end hyphen: ${JSON.stringify(left[0])}`);
  return text;
}

/** Words with their punctuation; a bullet is a word of its own. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** A chapter as the brochure prints it: title, intro, and each item behind its bullet. */
export function printed(chapter: Chapter): string {
  const items = (list: readonly { text: string }[]) => list.map((item) => `• ${item.text}`);
  return [
    chapter.number === 0 ? chapter.name : `Stap ${chapter.number} ${chapter.name}`,
    chapter.intro ?? '',
    'Aandachtspunten',
    ...items(chapter.aandachtspunten),
    'Vragen die bij deze stap behulpzaam kunnen zijn:',
    ...items(chapter.vragen),
  ].join('\n');
}

/** The first place where two texts differ, in words, for a message one can act on; null when they are the same. */
export function firstDifference(
  actual: readonly string[],
  expected: readonly string[],
): { at: number; actual: string; expected: string } | null {
  const length = Math.max(actual.length, expected.length);
  for (let at = 0; at < length; at += 1) {
    if (actual[at] !== expected[at]) {
      const around = (list: readonly string[]) => list.slice(Math.max(0, at - 4), at + 5).join(' ');
      return { at, actual: around(actual), expected: around(expected) };
    }
  }
  return null;
}
