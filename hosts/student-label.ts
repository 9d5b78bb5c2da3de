import { cleanText } from './clean';
import { isPrefix } from './names';

const LONGEST_NAME = 200;
const LONGEST_FIRST_NAME = 30;
const LONGEST_PREFIX = 20;

const CHARACTERS = new Intl.Segmenter('nl');

/**
 * How a student is called in the panel: first name and initial, "Sanne de V.".
 * Never empty, at most 60 characters, without control or direction marks.
 */
export function studentLabel(firstName: string, lastName: string): string {
  const first = shorten(cleanText(firstName, LONGEST_NAME), LONGEST_FIRST_NAME);
  const words = cleanText(lastName, LONGEST_NAME).split(' ').filter(Boolean);
  const count = words.slice(0, -1).findIndex((word) => !isPrefix(word));
  const prefix = words.slice(0, count < 0 ? Math.max(words.length - 1, 0) : count);
  const shown = prefix.join(' ').length > LONGEST_PREFIX ? '' : prefix.join(' ').toLowerCase();
  const label = [first, shown, initial(words[prefix.length] ?? '')].filter(Boolean).join(' ');
  return label || 'Leerling';
}

function initial(surname: string): string {
  const letters = surname.replace(/^[^\p{L}\p{N}]+/u, '');
  if (letters === '') return '';
  // The Dutch ij is one letter.
  if (/^ij/i.test(letters)) return 'IJ.';
  return `${shorten(letters, 1).toUpperCase()}.`;
}

/** Cuts between characters as people count them, at most 60 UTF-16 units. */
function shorten(text: string, length: number): string {
  let taken = '';
  let count = 0;
  for (const { segment } of CHARACTERS.segment(text)) {
    if (count === length || taken.length + segment.length > length + 4) break;
    taken += segment;
    count += 1;
  }
  return taken;
}
