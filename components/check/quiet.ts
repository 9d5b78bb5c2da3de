/** When a text may be looked at: nobody waits for it, and nobody is in the middle of a word. */

/** Without a keystroke, in milliseconds, before what was typed is looked at. */
export const PAUSE = 1200;
/** The latest, in milliseconds: a browser that is never idle still comes to it. */
const LATEST = 2000;

/** @returns how to call it off */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act, { timeout: LATEST });
  return () => cancelIdleCallback(handle);
}

/** The cursor stands right behind a letter: the word may go on. */
export function isInWord({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): boolean {
  return selectionStart === selectionEnd && /[\p{L}\p{N}’'-]$/u.test(value.slice(0, selectionStart));
}
