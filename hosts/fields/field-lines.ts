import { isPlain, type Typable } from './field';

/** UTF-16 units: more than any text of ours, and no burden for who reads it. */
const LIMIT = 100_000;

/** A line of a field as its reader sees it, and where it stands. */
export interface Line<P> {
  text: string;
  from: P;
  to: P;
}

/** Where lines stand among others: the numbers of the first and the last. */
export interface LinePlace {
  first: number;
  last: number;
}

/** A place in the markup of an editor. */
export interface Point {
  node: Node;
  offset: number;
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|BLOCKQUOTE|PRE|H\d|T[RDH]|TABLE|SECTION|ARTICLE|D[LTD])$/;

/** The lines of the value of a plain field; places count its characters. */
export function plainLines(value: string): Line<number>[] {
  let from = 0;
  return value.split('\n').map((text) => {
    const line = { text, from, to: from + text.length };
    from = line.to + 1;
    return line;
  });
}

/** The lines of an editor, empty ones among them: one for each block, and one more for each line end within it. */
export function richLines(field: HTMLElement): Line<Point>[] {
  const lines: Line<Point>[] = [];
  let line: Line<Point> | null = null;
  const end = () => {
    if (line) lines.push(line);
    line = null;
  };
  const keepsBreaks = (node: Node) =>
    node.parentElement !== null && /^(?:pre|break)/.test(getComputedStyle(node.parentElement).whiteSpace);

  function addText(node: Text): void {
    const parts = keepsBreaks(node) ? node.data.split('\n') : [node.data.replaceAll('\n', ' ')];
    let offset = 0;
    parts.forEach((part, index) => {
      const from = { node, offset };
      const to = { node, offset: offset + part.length };
      if (index > 0) {
        line ??= { text: '', from, to: from };
        end();
      }
      offset = to.offset + 1;
      // Between blocks editors leave the spaces of their own markup.
      if (!line && !part.trim()) return;
      line ??= { text: '', from, to };
      line.text += part.replace(/[\u200b\ufeff]/g, '');
      line.to = to;
    });
  }

  function visit(node: Node): void {
    if (node.nodeType === 3) addText(node as Text);
    else if (node.nodeName === 'BR') {
      const offset = [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);
      const here = { node: node.parentNode as Node, offset };
      line ??= { text: '', from: here, to: here };
      end();
    } else {
      const block = BLOCK.test(node.nodeName);
      if (block) end();
      node.childNodes.forEach(visit);
      if (block) end();
    }
  }
  field.childNodes.forEach(visit);
  end();
  return lines;
}

/** One kind of space, of which none counts at the end: to the letter, but for what editors make of spaces. */
export const sameSpaces = (text: string) => text.replace(/[\s\u00a0]/g, ' ').trimEnd();

/** Where these lines stand whole and one after another, the last time they do; null when they do not. */
export function placeOf(wanted: readonly string[], lines: readonly { text: string }[]): LinePlace | null {
  if (wanted.length === 0) return null;
  for (let first = lines.length - wanted.length; first >= 0; first--) {
    const same = (text: string, index: number) =>
      sameSpaces(lines[first + index]?.text ?? '') === sameSpaces(text);
    if (wanted.every(same)) return { first, last: first + wanted.length - 1 };
  }
  return null;
}

/** All that a field holds, one line for each `\n`; empty for more than anybody reads, or without a field. */
export function fieldText(field: Typable | null): string {
  if (!field) return '';
  const text = isPlain(field)
    ? field.value
    : richLines(field)
        .map((line) => line.text)
        .join('\n');
  return text.length > LIMIT ? '' : text;
}
