import { type Root, rootsOf } from '../roots';
import { isShown, type Shown } from '../shown';
import { blockText } from './block-text';
import { isPlain, type Typable } from './field';
import { rangeIn, selectionOf } from './selection';

/** UTF-16 units: more than any plan, and no burden for who reads it. */
const LIMIT = 100_000;
const MARKUP_LIMIT = 1_000_000;

/** What was selected, in a page or in a field: lines separated by `\n`, and the page's own markup where it has any. */
export interface ReadSelection {
  from: 'selection' | 'field' | 'nothing';
  text: string;
  html: string;
}

/**
 * What is selected in the page, in a frame of the same origin, in an open shadow root or in a field; else what the
 * field holds that had the cursor last. What is selected stays so while the panel has the cursor.
 */
export function readSelection(
  document: Document,
  field: Typable | null,
  shown: Shown = isShown,
): ReadSelection {
  const roots = rootsOf<Root>(document, shown);
  for (const root of roots) {
    const range = rangeIn(root);
    if (!range || range.collapsed) continue;
    const part = range.cloneContents();
    // As it is rendered, where the browser tells so of this root.
    const text = ('host' in root ? '' : selectionOf(root)?.toString()) || blockText(part);
    if (text.trim()) return bounded('selection', text, markupOf(part));
  }
  for (const one of [field, ...roots.map(controlIn)]) {
    if (!one || !isPlain(one)) continue;
    const text = one.value.slice(one.selectionStart ?? 0, one.selectionEnd ?? 0);
    if (text.trim()) return bounded('selection', text, '');
  }
  if (!field) return { from: 'nothing', text: '', html: '' };
  const [text, html] = isPlain(field) ? [field.value, ''] : [field.innerText, field.innerHTML];
  return text.trim() ? bounded('field', text, html) : { from: 'nothing', text: '', html: '' };
}

/** The text field that the selection of this root is in: seen from outside, the cursor stands right before it. */
function controlIn(root: Root): Typable | null {
  const { startContainer, startOffset } = rangeIn(root) ?? {};
  const there = startContainer?.childNodes[startOffset ?? 0];
  return there?.nodeType === 1 && (there as Element).matches('textarea,input[type=text]')
    ? (there as Typable)
    : null;
}

function markupOf(part: DocumentFragment): string {
  // In a document of its own, where nothing is loaded and no script runs.
  const inert = document.implementation.createHTMLDocument('').createElement('div');
  inert.append(inert.ownerDocument.importNode(part, true));
  return inert.innerHTML;
}

function bounded(from: ReadSelection['from'], text: string, html: string): ReadSelection {
  const lines = text.replace(/\r\n?/g, '\n').slice(0, LIMIT);
  // Half a markup says something else than the whole.
  return { from, text: lines, html: html.length > MARKUP_LIMIT ? '' : html };
}
