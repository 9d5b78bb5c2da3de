import type { Root } from '../roots';
import { blockText } from './block-text';
import { type Line, type LinePlace, type Point, richLines } from './field-lines';
import { focusField } from './focus-field';
import { leaveField } from './leave-field';
import { holdsOnce, isSame, keepsTheRest, linesOf } from './rich-lines';
import { rangeIn, selectionOf } from './selection';
import { tellUndone } from './tell-undone';
import { MOMENT, type OverAt, type Writer } from './writer';

/** An editor that takes what is pasted may first think about it, in milliseconds: a second attempt would double it. */
const PASTING = 600;
const EMPTY = '<p><br></p>';

interface Stretch {
  from: Point;
  to: Point;
}

/**
 * For contenteditable and the editors that are built on it (Quill).
 * @param may whether the page still shows whom the text is about
 * @param over where another text stands: it goes in its place, or below it
 */
export function richWriter(
  field: HTMLElement,
  text: string,
  html: string,
  may: () => boolean,
  over: OverAt | null,
): Writer {
  const document = field.ownerDocument;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const added = linesOf(text);
  // innerText: what counts is the lines as they are rendered.
  const read = () => linesOf(field.innerText);
  const before = read();
  const markup = field.innerHTML;
  const nodes = [...field.childNodes].map((node) => node.cloneNode(true));
  const standing = richLines(field);
  const replaces = over?.how === 'replace';
  const after = over ? over.place.last + 1 : standing.length;
  const head = standing.slice(0, over && replaces ? over.place.first : after);
  const tail = standing.slice(after);
  const rest = [...head, ...tail].flatMap((line) => linesOf(line.text));
  const caret = caretIn(field);
  const pasted = withAir(html, field);
  let commands = 0;
  let left = '';

  const run = (command: string, value?: string) => {
    if (!may()) return;
    commands++;
    document.execCommand(command, false, value);
  };

  const start = () => {
    commands = 0;
    focusField(field);
    const selection = selectionOf(field.getRootNode() as Root);
    // Looked up anew: what was put back after an earlier attempt stands in other nodes.
    const place = over ? placeToWrite(richLines(field), over.place, replaces) : caret;
    if (place && isIn(field, place.from) && isIn(field, place.to))
      selection?.setBaseAndExtent(place.from.node, place.from.offset, place.to.node, place.to.offset);
    else {
      selection?.selectAllChildren(field);
      selection?.collapseToEnd();
    }
  };

  /** How many line ends it takes before the text, to stand apart from what is above it, and whether one after it. */
  const apart = () => {
    const { ahead, behind } = replaces ? { ahead: '', behind: '' } : around(field);
    return {
      above: ahead.trim() ? 2 - openLines(ahead) : 0,
      below: behind.trim() !== '' && !behind.startsWith('\n'),
    };
  };

  /** As an editor takes what is pasted: with headings and lists, in its own model. */
  const paste = () => {
    start();
    const { above, below } = apart();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    clipboardData.setData('text/html', EMPTY.repeat(above) + pasted + (below ? EMPTY : ''));
    const event = new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    // Firefox hands over an empty clipboard: pasting that could only remove something.
    if (event.clipboardData?.getData('text/plain') !== text || !may()) return 0;
    return field.dispatchEvent(event) ? 0 : PASTING;
  };

  /** With headings and lists, where the browser itself is the editor. */
  const write = () => {
    start();
    const { above, below } = apart();
    for (let breaks = 0; breaks < above; breaks++) run('insertParagraph');
    run('insertHTML', pasted);
    if (below) run('insertParagraph');
    return MOMENT;
  };

  /** As typed: every line on its own, since some browsers lose the breaks of several lines at once. */
  const type = () => {
    start();
    const { above, below } = apart();
    for (let breaks = 0; breaks < above; breaks++) run('insertParagraph');
    lines.forEach((line, index) => {
      if (index > 0) run('insertParagraph');
      if (line) run('insertText', line);
    });
    if (below) run('insertParagraph');
    return MOMENT;
  };

  /** Editors that keep their own model listen to this one and ignore commands. */
  const announce = () => {
    start();
    const say = (inputType: string, data: string | null) =>
      may() &&
      !field.dispatchEvent(
        new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
      );
    const { ahead } = around(field);
    if (!replaces && ahead.trim() && !say('insertParagraph', null)) return 0;
    for (const [index, line] of lines.entries()) {
      if (index > 0 && !say('insertParagraph', null)) return MOMENT;
      if (line && !say('insertText', line)) return MOMENT;
    }
    return MOMENT;
  };

  const holds = () => {
    if (!over) return holdsOnce(before, added, read());
    const rendered = [...head.flatMap(toLines), ...added, ...tail.flatMap(toLines)];
    return isSame(rendered, read()) && keepsTheRest(head, tail, richLines(field));
  };

  return {
    tooLong: null,
    attempts: [paste, write, type, announce],
    holds,
    untouched: () => read().join('\n') === before.join('\n'),
    restore: () => {
      focusField(field);
      for (; commands > 0 && field.innerHTML !== markup; commands--) document.execCommand('undo');
      if (field.innerHTML === markup) return;
      field.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
      tellUndone(field);
    },
    takeOut: () => {
      for (; commands > 0 && field.innerHTML !== markup; commands--) document.execCommand('undo');
      const ours = new Set(added.filter((line) => line && !rest.includes(line)));
      const walker = document.createTreeWalker(field, 4);
      let removed = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!linesOf(node.nodeValue ?? '').some((line) => ours.has(line))) continue;
        node.nodeValue = '';
        removed = true;
      }
      if (removed) tellUndone(field);
    },
    seal: () => {
      left = field.innerHTML;
    },
    asLeft: () => field.innerHTML === left,
    leave: () => leaveField(field),
  };
}

/** Where the cursor was in this field, at the end of what was selected; null when it was elsewhere. */
function caretIn(field: HTMLElement): Stretch | null {
  const range = rangeIn(field.getRootNode() as Root);
  if (!range || !field.contains(range.endContainer)) return null;
  const caret = { node: range.endContainer, offset: range.endOffset };
  return { from: caret, to: caret };
}

/** The lines to replace; or the end of the last of them. */
function placeToWrite(lines: Line<Point>[], { first, last }: LinePlace, replaces: boolean): Stretch | null {
  const [from, to] = [lines[first]?.from, lines[last]?.to];
  return from && to ? { from: replaces ? from : to, to } : null;
}

const isIn = (field: HTMLElement, { node, offset }: Point) =>
  field.contains(node) && offset <= lengthOf(node);

const lengthOf = (node: Node) => (node.nodeType === 3 ? (node as Text).length : node.childNodes.length);

/** The text before and after the cursor, with its line breaks. */
function around(field: HTMLElement): { ahead: string; behind: string } {
  const caret = caretIn(field)?.to;
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

const toLines = ({ text }: { text: string }) => linesOf(text);

/** An empty line above every heading, where the editor draws its paragraphs without any room between them. */
function withAir(html: string, field: HTMLElement): string {
  const paragraph = field.querySelector('p');
  if (!paragraph || Number.parseFloat(getComputedStyle(paragraph).marginBottom) > 0) return html;
  return html.replace(/(?!^)(?=<p><strong>)/g, EMPTY).replace(/(?=<p>[^<]*<\/p>$)/, EMPTY);
}
