/**
 * What an editor may change in a text without changing what it says, taken out of the comparison.
 */

// Bidirectional marks, zero-width spaces and control characters: editors drop some of them, and a reversed name could
// lie. Joiners and variation selectors stay, because emoji and several scripts are written with them.
const INVISIBLE =
  /[\p{Cc}--[\t\n\v\f\r\u0085]]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gv;

/**
 * The text as a plan prints it: NFC, no invisible characters, single spaces, `\n` as line end, no empty lines.
 * `clean(clean(text))` is `clean(text)`.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** `clean`, with line breaks as spaces. */
export function oneLine(text: string): string {
  return clean(text).replaceAll('\n', ' ');
}

/**
 * The same text with one form of quotation marks, bullets (dashes among them) and spaces. Every character keeps its
 * place, so what is found here can be cut out of the original. Two texts say the same when their `fold(clean(…))` is
 * equal.
 */
export function fold(text: string): string {
  return text
    .replace(/["“”„‟«»″'‘’‚‛‹›`´′]/g, '"')
    .replace(/[-‐‑‒–—―−•‣◦▪▫●○·∙⋅*]/g, '-')
    .replaceAll('\n', ' ');
}
