import { isShown, type Shown } from './shown';

/** Marks that are not seen but change what is read: control, format, bidi, fillers, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\u2800]/gu;
const MARK_PILE = /(\p{M}{3})\p{M}+/gu;

/**
 * Text of a page as plain data: NFC, one line, no invisible marks, at most `limit` UTF-16 units.
 * Costs no more for a text of megabytes than for one of a few hundred characters.
 */
export function cleanText(raw: string, limit: number): string {
  const text = raw
    .slice(0, limit * 8)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(MARK_PILE, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  return text.length <= limit
    ? text
    : text
        .slice(0, limit)
        .replace(/[\ud800-\udbff]$/, '')
        .trim();
}

/** Tags inside which a word goes on: no space is put around them. */
const INLINE = /^(?:A|B|EM|FONT|I|MARK|STRONG|U)$/;

/**
 * What an element visibly says, cleaned. Reads no more text than it needs: `textContent` of a hostile name would
 * build a string of megabytes first.
 */
export function textOf(element: Element, limit: number, shown: Shown = isShown): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let raw = '';
  let last: Element | null = null;
  for (let nodes = 0; nodes < 200 && raw.length < limit * 8 && walker.nextNode(); nodes++) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!parent || (parent !== element && parent !== last && !shown(parent))) continue;
    if (last && last !== parent && !INLINE.test(last.tagName) && !INLINE.test(parent.tagName)) raw += ' ';
    raw += text.substringData(0, limit * 8);
    last = parent;
  }
  return cleanText(raw, limit);
}
