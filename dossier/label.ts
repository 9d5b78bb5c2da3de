/** Words that stand before a Dutch or common foreign surname, also where a host writes them with a capital. */
const PREFIXES = new Set(
  "aan af al am auf bij d' da dal dalla de del della den der des di do dos du el 'd 'n 's 't het in l' la las le les los of onder op over 't te ten ter tot uit uijt van vanden vander vd ver vom von voor zu zum zur".split(
    ' ',
  ),
);
const LONGEST_FIRST_NAME = 30;
const LONGEST_PREFIX = 20;

/**
 * How a student is called in the panel: first name and initial, "Sanne de V.".
 * Never empty, at most 60 characters, without control or direction marks.
 */
export function studentLabel(firstName: string, lastName: string): string {
  const first = shorten(clean(firstName), LONGEST_FIRST_NAME);
  const words = clean(lastName).split(' ').filter(Boolean);
  const isPrefix = (word: string) => PREFIXES.has(word.toLowerCase().replace(/’/g, "'"));
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
  for (const { segment } of new Intl.Segmenter('nl').segment(text)) {
    if (count === length || taken.length + segment.length > length + 4) break;
    taken += segment;
    count += 1;
  }
  return taken;
}

function clean(name: string): string {
  return name
    .normalize('NFC')
    .slice(0, 200)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
