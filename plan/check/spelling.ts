/** A small speller: what becomes of a Dutch adjective. */

/** What the rules of spelling below get wrong. A form that is another word too ("liever") is left out. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  lief: ['lief', 'lieve', 'liefst', 'liefste'],
  agressief: ['agressief', 'agressieve', 'agressiever', 'agressiefst', 'agressiefste'],
  // "de drukste tijd", "drukker" (who prints) say nothing of a pupil by themselves, but stand behind one here.
  druk: ['druk', 'drukke', 'drukker', 'drukst', 'drukste'],
  onbeschoft: ['onbeschoft', 'onbeschofte', 'onbeschofter'],
  gemeen: ['gemeen', 'gemene', 'gemener', 'gemeenst', 'gemeenste'],
};

const LONG = '(?:aa|ee|oo|uu)';
const VOWELS = '[aeiouy]';

/** "boos" → boos, boze, bozer, boost, booste */
export function adjective(base: string): readonly string[] {
  const known = EXCEPTIONS[base];
  if (known) return known;
  const bent = withE(base);
  const more = base.endsWith('r') ? `${base}der` : `${bent}r`;
  const most = base.endsWith('s') ? `${base}t` : `${base}st`;
  return base.endsWith('end') || base.endsWith('d') ? [base, bent] : [base, bent, more, most, `${most}e`];
}

export function adjectives(...bases: readonly string[]): readonly string[] {
  return bases.flatMap(adjective);
}

/** "sloom" → "slome", "braaf" → "brave", "dom" → "domme", "lui" → "luie" */
function withE(base: string): string {
  if (base.endsWith('e')) return base;
  const soft = base.replace(/(?<=[aeiouy]{2}|[lr])f$/u, 'v').replace(/(?<=[aeiouy]{2})s$/u, 'z');
  if (new RegExp(`${LONG}[^aeiouy]$`, 'u').test(base)) return `${soft.slice(0, -3)}${soft.slice(-2)}e`;
  // One short vowel in the only syllable: the consonant is doubled.
  if (new RegExp(`^[^aeiouy]*${VOWELS}[^aeiouyw]$`, 'u').test(base)) return `${base}${base.at(-1)}e`;
  return `${soft}e`;
}
