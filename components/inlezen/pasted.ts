import { linesIn } from '../../plan/html-lines';

/** What was copied, as lines: markup tells where they end, which the plain text of many programs does not. Null for none. */
export function linesOf(html: string): string | null {
  // Inert: nothing in it runs or is fetched.
  return linesIn(new DOMParser().parseFromString(html, 'text/html').body) || null;
}
