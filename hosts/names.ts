/**
 * Words that stand before a surname (tussenvoegsels): Dutch ones, and the Arabic, German and Romance ones that are common
 * in Dutch classes; also where a host writes them with a capital.
 */
const PREFIXES = new Set(
  "aan af al am auf ben bij bin 'd d' da dal dalla de del della den der des di do dos du el het in l' la las le les los 'n of onder op over 's 't te ten ter tot uijt uit van vanden vander vd ver vom von voor zu zum zur".split(
    ' ',
  ),
);

export const isPrefix = (word = '') => PREFIXES.has(word.toLowerCase().replace(/[’`]/g, "'"));

export interface NameParts {
  firstName: string;
  /** With its prefix; may be empty. */
  lastName: string;
}

/**
 * "Sanne de Vries", "Vries, Sanne de", "de Vries, Sanne" and "Sanne de Vries (2B)" all give Sanne / de Vries.
 * Takes cleaned text.
 */
export function splitName(shown: string): NameParts {
  const name = shown.replace(/\s*\([^)]*\)/g, '').trim();
  const comma = name.indexOf(',');
  if (comma > 0) {
    const given = name
      .slice(comma + 1)
      .trim()
      .split(/[\s,]+/);
    const prefix: string[] = [];
    while (given.length > 1 && isPrefix(given.at(-1))) prefix.unshift(given.pop() ?? '');
    return { firstName: given[0] ?? '', lastName: [...prefix, name.slice(0, comma).trim()].join(' ') };
  }
  const [firstName = '', ...rest] = name.split(' ');
  const prefix = rest.findIndex((word) => isPrefix(word));
  // Second given names stand before the prefix: "Anne Fleur van Dam" is called van Dam.
  return { firstName, lastName: rest.slice(Math.max(0, prefix)).join(' ') };
}

/** One form for the same name however it is written: order, case, accents, apostrophes and hyphens apart. */
export function nameKey(name: string): string {
  const { firstName, lastName } = splitName(name);
  return `${firstName} ${lastName}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
