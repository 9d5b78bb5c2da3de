const DOUBLE = /["“”„‟«»″]/;

/**
 * The pupil's words without the quotation marks around them, and what stands after those.
 *
 * The words may hold quotation marks themselves, in pairs: the words end at the first closing mark at the end of a
 * line that leaves no pair open, so that a paragraph someone added below, with quotes of its own, is never taken for
 * the pupil's. Without such a place they end at the last mark.
 */
export function readQuote(text: string): { quote: string; rest: string } {
  const double = DOUBLE.test(text.charAt(0));
  let inside = 0;
  let last = -1;
  for (let at = 1; at < text.length; at++) {
    const character = text.charAt(at);
    if (double ? !DOUBLE.test(character) : !/['‘’‚‛‹›`´′]/.test(character)) continue;
    last = at;
    const endsLine = at === text.length - 1 || text.charAt(at + 1) === '\n';
    // An apostrophe is a single quotation mark too, so those are not counted.
    if (double && endsLine && inside % 2 === 0) break;
    inside++;
  }
  if (last < 0) return { quote: text.slice(1).trim(), rest: '' };
  return { quote: text.slice(1, last).trim(), rest: text.slice(last + 1).trim() };
}
