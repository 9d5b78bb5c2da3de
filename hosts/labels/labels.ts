import { cleanText, textOf } from '../clean';
import { isShown, type Shown } from '../shown';
import { birthDateIn } from './birth-date';
import { elementAt, valueNode, valueText } from './label-value';
import { BEGINS, kindOf, type LabelKind } from './label-words';
import { numberedMonths } from './month-names';
import { sectionTitle } from './section-title';

export type { LabelKind } from './label-words';

/** More labels than any page about one student has; from here on it is a list. */
const MANY = 120;
const LONGEST_LABEL = 40;

/** Parts of a page that are about somebody else than the student. */
const ABOUT_OTHERS =
  /ouder|verzorger|vader|moeder|mentor|leerkracht|leraar|docent|medewerker|begeleider|behandelaar|betrokken|contact|gezin|broer|zus|familie|relaties|arts|^(?:vorige |huidige |basis)?school$/i;
/**
 * Words of menus and buttons are no labels; what stands in a search or filter is not what the page says, and what
 * somebody writes in an editor may be about anybody. Who has logged in is no student here.
 */
const NOT_A_LABEL =
  'a,button,nav,option,script,style,noscript,template,textarea,blockquote,[role^=menu],[role=tab],[role=search],search,[contenteditable]:not([contenteditable=false]),[id*=user-menu],[class*=user-menu],[class*=gebruiker],[class*=ingelogd]';
/** The title of a pupil's or a parent's own page. */
const OWN_PAGE =
  /^(?:mijn|jouw|uw) (?:kind(?:eren)?|gegevens|profiel|personalia|dossier)$|^(?:ouder|leerling|thuis)portaal$/i;
/** The title, and the address, of a page about an employee. */
const STAFF_TITLE = /^(?:medewerker|personeel|collega|leerkracht|docent)/i;
const STAFF_ADDRESS = /\/(?:medewerkers?|personeel|personeelsleden|collegas?)(?:[/?]|$)/i;

export interface Pair {
  kind: LabelKind;
  /** Cleaned; never empty. */
  value: string;
  /** Where the value stands, to see later whether the page has written it anew. */
  at: Node;
}

/**
 * All visible label-value pairs about the student; whether the page is a list of people; whether it is a pupil's or a
 * parent's own, or an employee's (`others`); and whether one label has the values of several students.
 */
export interface LabelPairs {
  pairs: Pair[];
  list: boolean;
  others: boolean;
  several: boolean;
}

/**
 * Reads `dl`s, table rows, `label`s with their control, label and value side by side or above each other, what a
 * label names by id, and "Roepnaam: Sanne".
 * @param root A document, an open shadow root or an element.
 */
export function labelPairs(root: Document | ShadowRoot | Element, shown: Shown = isShown): LabelPairs {
  const document = root.ownerDocument ?? (root as Document);
  const read: LabelPairs = { pairs: [], list: false, others: isAboutOthers(root, shown), several: false };
  // The document of an editor.
  if (document.designMode === 'on' && document.defaultView?.frameElement) return read;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    // The length first: it costs nothing, and a text of megabytes ends here.
    if (text.length < 2 || text.length > 300 || !BEGINS.test(text.data)) continue;
    const two = kindInTwo(text);
    const sole = two ?? kindOf(text.data);
    const inline = sole ? [] : inlinePairs(text);
    if (!sole && inline.length === 0) continue;
    const parent = text.parentElement;
    if (!parent || parent.closest(NOT_A_LABEL) || !(shown(parent) || hasNoBox(parent))) continue;
    if (ABOUT_OTHERS.test(sectionTitle(parent))) continue;
    if (read.pairs.length >= MANY) return { ...read, list: true };
    read.pairs.push(...inline);
    if (sole) readBeside(two ? parent : text, sole, read, shown);
  }
  return read;
}

/** Adds what stands beside a text, or an element, that is a label and nothing more. */
function readBeside(label: Text | Element, kind: LabelKind, read: LabelPairs, shown: Shown): void {
  const cell = elementAt(label).closest('td,th,[role=columnheader]');
  if (cell && isColumnHeader(cell)) {
    read.list ||= kind === 'birth' && birthDatesUnder(cell, shown) > 1;
    return;
  }
  const at = valueNode(label, cell);
  const value = at && valueText(at, kind, shown);
  if (!at || !value || kindOf(value)) return;
  // "Leerling" is also the name of a part, of a page and of a menu.
  if (
    /^\s*leerling\s*$/i.test(label.textContent ?? '') &&
    !(elementAt(label).closest('dt,th,td,label') && / /.test(value))
  )
    return;
  read.pairs.push({ kind, value, at });
  read.several ||= saysMore(at, kind, value, shown);
}

const hasNoBox = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

/** "Leerling<wbr>nummer": the label of an element that holds it in two texts. */
function kindInTwo({ parentElement, previousSibling }: Text): LabelKind | undefined {
  const texts = parentElement?.childNodes.length ?? 0;
  if (!parentElement || previousSibling || texts < 2 || texts > 4) return undefined;
  if (parentElement.childElementCount !== parentElement.querySelectorAll(':scope>wbr').length)
    return undefined;
  return kindOf(parentElement.textContent ?? '');
}

/** "Naam: Sanne de Vries · Geboren op 14 mei 2013": labels with their value in one text. */
function inlinePairs(text: Text): Pair[] {
  // Running text, nearly always: no label has its value here.
  if (!/[:\d]/.test(text.data)) return [];
  return text.data
    .split(/[|·•;\n\t]|\s[–—-]\s|,\s*(?=geb|groep|klas|leerlingn|stamn)/i)
    .flatMap((part) => {
      const [, label = '', colon = '', value = ''] =
        /^\s*([^:]*?)\s*(:)\s*(\S.*)$/su.exec(part) ?? /^\s*([^:\d]*?)()\s*(\d.*)$/su.exec(part) ?? [];
      const kind = kindOf(label);
      // Without a colon only what is followed by a number or a date, and is nothing else in running text.
      const plain = kind === 'birth' || kind === 'number' || kind === 'register';
      return kind && (colon || plain) ? [{ kind, value: cleanText(value, 120), at: text }] : [];
    })
    .filter(({ value }) => value && !kindOf(value));
}

/**
 * A second birth date or number right beside the first: the columns of a comparison of students, also where those
 * are twins.
 */
function saysMore(at: Node, kind: LabelKind, value: string, shown: Shown): boolean {
  const next = (at as Element).nextElementSibling;
  if (!next || !/^(?:birth|number|register)$/.test(kind) || !shown(next)) return false;
  const other = textOf(next, LONGEST_LABEL, shown);
  if (kind === 'birth') return [value, other].every((text) => birthDateIn(numberedMonths(text)));
  return [value, other].every((text) => /^\d{3,}$/.test(text));
}

/** A page says in its title, or in its address, that it is about somebody who is no student of the one who reads it. */
function isAboutOthers(root: Document | ShadowRoot | Element, shown: Shown): boolean {
  if ('URL' in root && STAFF_ADDRESS.test(root.URL)) return true;
  const headings = root.querySelectorAll('h1,h2,h3,[role=heading],legend');
  return [...headings].some((one) => {
    const title = textOf(one, LONGEST_LABEL, () => true);
    return (OWN_PAGE.test(title) || (one.localName === 'h1' && STAFF_TITLE.test(title))) && shown(one);
  });
}

/** A row in which labels follow each other, or that has only headers, is the head of a list. */
function isColumnHeader(cell: Element): boolean {
  const row = cell.parentElement;
  if (!row || cell.matches('[role=columnheader]') || row.parentElement?.tagName === 'THEAD') return true;
  const cells = [...row.children];
  return (
    cells.every((one) => one.tagName === 'TH') ||
    cells.some(
      (one, index) => kindOf(textOf(one, LONGEST_LABEL, () => true)) && isLabelOrNone(cells[index + 1]),
    )
  );
}

const isLabelOrNone = (cell: Element | undefined) =>
  !cell || kindOf(textOf(cell, LONGEST_LABEL, () => true)) !== undefined;

function birthDatesUnder(header: Element, shown: Shown): number {
  const row = header.parentElement;
  const column = row ? [...row.children].indexOf(header) : -1;
  const rows = header.closest('table,[role=table],[role=grid]')?.querySelectorAll('tr,[role=row]') ?? [];
  let found = 0;
  for (const one of rows) {
    const cell = one === row ? undefined : one.children[column];
    if (cell && birthDateIn(numberedMonths(textOf(cell, 40, () => true))) && shown(cell)) found++;
    if (found > 1) break;
  }
  return found;
}
