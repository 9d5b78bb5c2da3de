/**
 * A text as the element that is printed, dressed by `sheet.css`. The page that prints it and the panel that measures
 * how long it gets lay out the very same.
 */
import type { Outgoing, OutgoingBlock, OutgoingItem, OutgoingLine } from './outgoing';

export function sheetElement({ title, about, blocks, closing }: Outgoing, document: Document): HTMLElement {
  const make = maker(document);
  const sheet = make('article', 'sheet', [
    make('h1', '', [title]),
    ...about.map((line) => make('p', 'own', said(line, make))),
    ...blocks.map((block) => blockOf(block, make)),
    make('p', 'closing', [closing]),
  ]);
  sheet.lang = 'nl';
  return sheet;
}

type Make = (tag: string, look: string, inside: readonly (Node | string)[]) => HTMLElement;

const maker =
  (document: Document): Make =>
  (tag, look, inside) => {
    const made = document.createElement(tag);
    if (look) made.className = look;
    // The writing direction of a pupil's or parent's own words.
    if (look.includes('own')) made.dir = 'auto';
    made.append(...inside);
    return made;
  };

function blockOf({ name, list, items }: OutgoingBlock, make: Make): HTMLElement {
  const inside = items.map((item) => itemOf(item, list ? 'li' : 'div', make));
  return make('section', 'block', [make('h2', '', [name]), ...(list ? [make('ul', '', inside)] : inside)]);
}

function itemOf(item: OutgoingItem, tag: 'li' | 'div', make: Make): HTMLElement {
  const fields = item.fields.map((field) => make('li', 'own', said(field, make)));
  return make(tag, item.room ? `item ask is-${item.room}` : 'item', [
    make('p', 'own', said(item, make)),
    ...(fields.length > 0 ? [make('ul', '', fields)] : []),
  ]);
}

/** "Wie: Sanne"; a text of several lines stands below its label. */
function said({ label, text }: OutgoingLine, make: Make): (Node | string)[] {
  if (!label) return [text];
  return [make('span', 'label', [`${label}:`]), text.includes('\n') ? '\n' : ' ', text];
}
