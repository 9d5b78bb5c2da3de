import { htmlToLines } from '../../plan/html-lines';

/**
 * What was copied, as lines. Markup tells where lines end, which the plain text of many programs does not; what is no
 * text (styles, titles) stays out. Null when the plain text says as much.
 */
export function linesOf(html: string): string | null {
  if (!html.trim()) return null;
  // Inert: nothing in it runs or is fetched.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const other of body.querySelectorAll('style, script, title, template')) other.remove();
  return htmlToLines(body.innerHTML) || null;
}
