import { linesIn } from '../../plan/html-lines';

/** What was copied, as lines: markup tells where they end, which the plain text of many programs does not. Null for none. */
export function linesOf(html: string): string | null {
  // Inert: nothing in it runs or is fetched.
  return linesIn(new DOMParser().parseFromString(html, 'text/html').body) || null;
}

/** A paste of what was copied with markup, as its lines; in the field itself, so that the browser's own undo takes it back. */
export function pasteLines(
  event: ClipboardEvent & { currentTarget: HTMLTextAreaElement },
  renew: (text: string) => void,
): void {
  const lines = linesOf(event.clipboardData?.getData('text/html') ?? '');
  if (lines === null) return;
  event.preventDefault();
  const field = event.currentTarget;
  // As if typed.
  if (document.execCommand('insertText', false, lines)) return;
  field.setRangeText(lines, field.selectionStart, field.selectionEnd, 'end');
  renew(field.value);
}
