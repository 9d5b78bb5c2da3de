/** How a student is called on the screen, in the three lengths a school can choose from. Pure. */
import { cleanText } from './clean';
import { isPrefix } from './names';

/**
 * `initials`: "S. de V." · `short`: first name and initial, "Sanne de V.", as it is where nobody chose, and in every text
 * · `full`: "Sanne de Vries".
 */
export const LABEL_FORMS = ['initials', 'short', 'full'] as const;
export type LabelForm = (typeof LABEL_FORMS)[number];
export const DEFAULT_FORM: LabelForm = 'short';

export type StudentLabels = Readonly<Record<LabelForm, string>>;

const LONGEST_NAME = 200;
const LONGEST_FIRST_NAME = 30;
const LONGEST_PREFIX = 20;
const LONGEST_LABEL = 100;

const NAMELESS = 'Leerling';
const CHARACTERS = new Intl.Segmenter('nl');

/**
 * What one name gives. None is ever empty, or holds control or direction marks; at most 100 characters, and the two
 * shorter ones at most 60. The initials are made of the short form and nothing else: so a label that was kept can be
 * shortened when the name it came from is not there any more.
 */
export function studentLabels(firstName: string, lastName: string): StudentLabels {
  const short = shortLabel(firstName, lastName);
  const name = `${cleanText(firstName, LONGEST_NAME)} ${cleanText(lastName, LONGEST_NAME)}`;
  return { initials: initialsOf(short), short, full: cleanText(name, LONGEST_LABEL) || NAMELESS };
}

function shortLabel(firstName: string, lastName: string): string {
  const first = shorten(cleanText(firstName, LONGEST_NAME), LONGEST_FIRST_NAME);
  const words = cleanText(lastName, LONGEST_NAME).split(' ').filter(Boolean);
  const count = words.slice(0, -1).findIndex((word) => !isPrefix(word));
  const prefix = words.slice(0, count < 0 ? Math.max(words.length - 1, 0) : count);
  const shown = prefix.join(' ').length > LONGEST_PREFIX ? '' : prefix.join(' ').toLowerCase();
  const label = [first, shown, initial(words[prefix.length] ?? '')].filter(Boolean).join(' ');
  return label || NAMELESS;
}

/** "S. de V.", of the short form "Sanne de V.". */
export function initialsOf(short: string): string {
  if (short === NAMELESS) return short;
  const words = short.split(' ');
  const end = words.length - (words.at(-1) === initial(words.at(-1) ?? '') ? 1 : 0);
  let from = end;
  while (end < words.length && from > 0 && isShownPrefix(words[from - 1])) from -= 1;
  return (
    [initial(words.slice(0, from).join(' ')), ...words.slice(from)].filter(Boolean).join(' ') || NAMELESS
  );
}

/** In small letters, as a short form has it: "Van" is a first name. */
function isShownPrefix(word = ''): boolean {
  return isPrefix(word) && word === word.toLowerCase();
}

function initial(name: string): string {
  const letters = name.replace(/^[^\p{L}\p{N}]+/u, '');
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
  return taken.trim();
}
