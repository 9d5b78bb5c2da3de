import { leaveField } from './leave-field';
import type { Writer } from './writer';

const lineEnds = (text: string) => text.replace(/\r\n?/g, '\n');
/** Hosts trim and tidy spaces; more than that is another text. */
const spaceless = (text: string) =>
  lineEnds(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** How a text is put between what stands before and after the cursor, so that both stay as they are. */
export function joined(before: string, text: string, after: string, oneLine: boolean): string {
  if (oneLine) {
    const line = text
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean)
      .join('; ');
    const front =
      before.trim() === '' ? '' : /[;:,.]\s*$/.test(before) ? (/\s$/.test(before) ? '' : ' ') : '; ';
    return front + line + (after.trim() === '' ? '' : '; ');
  }
  const breaks = (there: number) => '\n'.repeat(Math.max(0, 2 - there));
  const front = before.trim() === '' ? '' : breaks(/\n*$/.exec(before)?.[0].length ?? 0);
  const back = after.trim() === '' ? '' : breaks(/^\n*/.exec(after)?.[0].length ?? 0);
  return front + text + back;
}

/** For textarea and one-line input. */
export function plainWriter(field: HTMLTextAreaElement | HTMLInputElement, text: string): Writer {
  const before = field.value;
  // A field remembers its cursor after it lost the focus. What was selected stays: the text comes after it.
  const caret = field.selectionEnd ?? before.length;
  const [head, tail] = [before.slice(0, caret), before.slice(caret)];
  const addition = joined(head, lineEnds(text), tail, field.tagName === 'INPUT');
  const expected = head + addition + tail;
  const limit = field.maxLength;
  let left = '';

  const tell = (data: string, inputType: string) => {
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data, inputType }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** As typed, so that undo works; a field that is not wholly selected keeps the rest. */
  const type = (from: number, to: number, words: string) => {
    field.focus({ preventScroll: true });
    field.setSelectionRange(from, to);
    if (words) field.ownerDocument.execCommand('insertText', false, words);
    else field.ownerDocument.execCommand('delete');
  };

  return {
    tooLong:
      limit >= 0 && expected.length > limit
        ? { outcome: 'too-long', limit, room: Math.max(0, limit - before.length), length: addition.length }
        : null,
    attempts: [
      () => type(caret, caret, addition),
      () => {
        field.value = expected;
        tell(addition, 'insertText');
      },
    ],
    holds: () => spaceless(field.value) === spaceless(expected),
    untouched: () => field.value === before,
    restore: () => {
      if (field.value === expected) type(caret, caret + addition.length, '');
      if (field.value === before) return;
      field.value = before;
      tell('', 'deleteContentBackward');
    },
    seal: () => {
      left = field.value;
    },
    asLeft: () => field.value === left,
    leave: () => leaveField(field),
  };
}
