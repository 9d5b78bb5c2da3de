import { joined } from './beside';
import { plainLines } from './field-lines';
import { leaveField } from './leave-field';
import { MOMENT, type OverAt, type Writer } from './writer';

const lineEnds = (text: string) => text.replace(/\r\n?/g, '\n');
/** Hosts trim and tidy spaces; more than that is another text. */
const spaceless = (text: string) =>
  lineEnds(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/**
 * For textarea and one-line input.
 * @param may whether the page still shows whom the text is about
 * @param over where another text stands: it goes in its place, or below it
 */
export function plainWriter(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: string,
  may: () => boolean,
  over: OverAt | null,
): Writer {
  const before = field.value;
  const lines = plainLines(before);
  // A field remembers its cursor after it lost the focus. What was selected stays: the text comes after it.
  const caret = (over ? lines[over.place.last]?.to : field.selectionEnd) ?? before.length;
  const from = over?.how === 'replace' ? (lines[over.place.first]?.from ?? caret) : caret;
  const [head, tail] = [before.slice(0, from), before.slice(caret)];
  const addition =
    from < caret ? lineEnds(text) : joined(head, lineEnds(text), tail, field.tagName === 'INPUT');
  const expected = head + addition + tail;
  const limit = field.maxLength;
  let left = '';

  const tell = (data: string, inputType: string) => {
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data, inputType }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** As typed, so that undo works; a field that is not wholly selected keeps the rest. */
  const type = (from: number, to: number, words: string, mayStill = () => true) => {
    field.focus({ preventScroll: true });
    field.setSelectionRange(from, to);
    // The page heard of the focus, and may have shown somebody else.
    if (!mayStill()) return;
    if (words) field.ownerDocument.execCommand('insertText', false, words);
    else field.ownerDocument.execCommand('delete');
  };

  return {
    tooLong:
      limit >= 0 && expected.length > limit
        ? {
            outcome: 'too-long',
            limit,
            room: Math.max(0, limit - head.length - tail.length),
            length: addition.length,
          }
        : null,
    attempts: [
      () => {
        type(from, caret, addition, may);
        return MOMENT;
      },
      () => {
        if (!may()) return 0;
        field.value = expected;
        tell(addition, 'insertText');
        return MOMENT;
      },
    ],
    holds: () =>
      spaceless(field.value) === spaceless(expected) &&
      (!over ||
        (field.value.trimStart().startsWith(head.trim()) && field.value.trimEnd().endsWith(tail.trim()))),
    untouched: () => field.value === before,
    restore: () => {
      if (field.value === expected) type(from, from + addition.length, before.slice(from, caret));
      if (field.value === before) return;
      field.value = before;
      tell('', 'deleteContentBackward');
    },
    takeOut: () => {
      const own = field.value.includes(addition) ? addition : addition.trim();
      if (!own || !field.value.includes(own)) return;
      field.value = field.value.replace(own, '');
      tell('', 'deleteContentBackward');
    },
    seal: () => {
      left = field.value;
    },
    asLeft: () => field.value === left,
    leave: () => leaveField(field),
  };
}
