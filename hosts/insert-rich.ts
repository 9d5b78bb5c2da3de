import { blockText } from './block-text';
import { focusField } from './focus-field';
import { leaveField } from './leave-field';
import { holdsOnce, linesOf } from './rich-lines';
import type { Root } from './roots';
import { rangeIn, selectionOf } from './selection';
import type { Writer } from './writer';

/** For contenteditable and the editors that are built on it (Quill). */
export function richWriter(field: HTMLElement, text: string, html: string): Writer {
  const document = field.ownerDocument;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const added = linesOf(text);
  // innerText: what counts is the lines as they are rendered.
  const read = () => linesOf(field.innerText);
  const before = read();
  const markup = field.innerHTML;
  const nodes = [...field.childNodes].map((node) => node.cloneNode(true));
  const caret = caretIn(field);
  let commands = 0;
  let left = '';

  const run = (command: string, value?: string) => {
    commands++;
    document.execCommand(command, false, value);
  };

  const start = () => {
    commands = 0;
    focusField(field);
    const selection = selectionOf(field.getRootNode() as Root);
    if (caret && field.contains(caret.node) && caret.offset <= lengthOf(caret.node))
      selection?.collapse(caret.node, caret.offset);
    else {
      selection?.selectAllChildren(field);
      selection?.collapseToEnd();
    }
  };

  /** As typed: every line on its own, since some browsers lose the breaks of several lines at once. */
  const type = () => {
    start();
    const { ahead, behind } = around(field);
    if (ahead.trim()) for (let breaks = openLines(ahead); breaks < 2; breaks++) run('insertParagraph');
    lines.forEach((line, index) => {
      if (index > 0) run('insertParagraph');
      if (line) run('insertText', line);
    });
    if (behind.trim() && !behind.startsWith('\n')) run('insertParagraph');
  };

  /** Editors that keep their own model listen to this one and ignore commands. */
  const announce = () => {
    start();
    const say = (inputType: string, data: string | null) =>
      !field.dispatchEvent(
        new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
      );
    const { ahead } = around(field);
    if (ahead.trim() && !say('insertParagraph', null)) return;
    for (const [index, line] of lines.entries()) {
      if (index > 0 && !say('insertParagraph', null)) return;
      if (line && !say('insertText', line)) return;
    }
  };

  const paste = () => {
    start();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    clipboardData.setData('text/html', html);
    const event = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    // Firefox hands over an empty clipboard: pasting that could only remove something.
    if (event.clipboardData?.getData('text/plain') === text) field.dispatchEvent(event);
  };

  return {
    tooLong: null,
    attempts: [type, announce, paste],
    holds: () => holdsOnce(before, added, read()),
    untouched: () => read().join('\n') === before.join('\n'),
    restore: () => {
      focusField(field);
      for (; commands > 0 && field.innerHTML !== markup; commands--) document.execCommand('undo');
      if (field.innerHTML === markup) return;
      field.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
      field.dispatchEvent(
        new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }),
      );
    },
    seal: () => {
      left = field.innerHTML;
    },
    asLeft: () => field.innerHTML === left,
    leave: () => leaveField(field),
  };
}

/** Where the cursor was in this field, at the end of what was selected; null when it was elsewhere. */
function caretIn(field: HTMLElement): { node: Node; offset: number } | null {
  const range = rangeIn(field.getRootNode() as Root);
  return range && field.contains(range.endContainer)
    ? { node: range.endContainer, offset: range.endOffset }
    : null;
}

const lengthOf = (node: Node) => (node.nodeType === 3 ? (node as Text).length : node.childNodes.length);

/** The text before and after the cursor, with its line breaks. */
function around(field: HTMLElement): { ahead: string; behind: string } {
  const caret = caretIn(field);
  if (!caret) return { ahead: '', behind: '' };
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(field);
  range.setEnd(caret.node, caret.offset);
  const ahead = blockText(range.cloneContents());
  range.selectNodeContents(field);
  range.setStart(caret.node, caret.offset);
  return { ahead, behind: blockText(range.cloneContents()) };
}

/** How many line ends stand right before the cursor: two make a blank line. */
const openLines = (ahead: string) => Math.min(2, /\n*$/.exec(ahead)?.[0].length ?? 0);
