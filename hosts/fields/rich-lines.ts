import { sameSpaces } from './field-lines';

/** Bullets that editors draw, change or turn into a list of their own. */
const BULLET = /^(?:[-–*•◦·▪]|\d{1,2}[.)])\s+/;

/** The lines of a text as a reader tells them apart: empty ones, bullets and kinds of space do not count. */
export function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) =>
      line
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
        .replace(BULLET, ''),
    )
    .filter(Boolean);
}

/**
 * Whether `after` is `before` with `added` put in between as whole lines, exactly once. The line in which the
 * cursor stood may have been cut in two.
 */
export function holdsOnce(before: string[], added: string[], after: string[]): boolean {
  if (added.length === 0 || after.length < added.length) return false;
  const rest = before.join('').replace(/\s/g, '');
  for (let start = 0; start + added.length <= after.length; start++) {
    if (!added.every((line, index) => after[start + index] === line)) continue;
    const others = [...after.slice(0, start), ...after.slice(start + added.length)];
    if (others.join('').replace(/\s/g, '') === rest) return true;
  }
  return false;
}

export const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((line, index) => line === others[index]);

type Lines = readonly { text: string }[];

/** Whether these lines still stand first and last, to the letter; empty ones do not count. */
export function keepsTheRest(head: Lines, tail: Lines, now: Lines): boolean {
  const [first, last, all] = [head, tail, now].map((lines) =>
    lines.map(({ text }) => sameSpaces(text)).filter(Boolean),
  ) as [string[], string[], string[]];
  return (
    isSame(first, all.slice(0, first.length)) &&
    isSame(last, all.slice(Math.max(0, all.length - last.length)))
  );
}
