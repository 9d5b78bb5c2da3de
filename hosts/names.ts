/** Dutch surname prefixes (tussenvoegsels), and the Arabic and Romance ones that are common in Dutch classes. */
const PREFIXES = new Set(
  "aan af al ben bij bin d' da de del den der des di do dos du el het in la le onder op over 's 't te ten ter tot uit van ver von voor zu".split(
    ' ',
  ),
);

const isPrefix = (word = '') => PREFIXES.has(word.toLowerCase().replace(/[’`]/g, "'"));

export interface NameParts {
  first: string;
  /** With its prefix; may be empty. */
  last: string;
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
    return { first: given[0] ?? '', last: [...prefix, name.slice(0, comma).trim()].join(' ') };
  }
  const [first = '', ...rest] = name.split(' ');
  const prefix = rest.findIndex((word) => isPrefix(word));
  // Second given names stand before the prefix: "Anne Fleur van Dam" is called van Dam.
  return { first, last: rest.slice(Math.max(0, prefix)).join(' ') };
}

/** One form for the same name however it is written: order, case, accents, apostrophes and hyphens apart. */
export function nameKey(name: string): string {
  const { first, last } = splitName(name);
  return `${first} ${last}`
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
