import { birthDateIn } from './birth-date';
import { cleanText, textOf } from './clean';
import { numberedMonths } from './month-names';
import { sectionTitle } from './section-title';
import { isShown, type Shown } from './shown';

/** What a label of a host page stands for. `staff` marks a card about an employee. */
export type LabelKind =
  | 'first'
  | 'given'
  | 'prefix'
  | 'last'
  | 'name'
  | 'birth'
  | 'number'
  | 'register'
  | 'group'
  | 'staff';

/** Dutch labels without spaces, dots and colons, as the host systems write them. */
const LABELS: Record<LabelKind, string> = {
  first: 'roepnaam',
  given: 'voornaam voornamen',
  prefix: 'tussenvoegsel tussenvoegsels tussenvoegsel(s) voorvoegsel voorvoegsels',
  last: 'achternaam',
  name: 'naam naamleerling naamvandeleerling volledigenaam',
  birth: 'geboortedatum gebdatum geborenop',
  number: 'leerlingnummer leerlingnr',
  register: 'stamnummer stamnr',
  group: 'groep klas stamgroep stamklas',
  staff: 'personeelsnummer medewerkernummer personeelsnr',
};
const KINDS = new Map<string, LabelKind>();
for (const [kind, words] of Object.entries(LABELS))
  for (const word of words.split(' ')) KINDS.set(word, kind as LabelKind);

/** How those labels begin: one cheap test that most texts of a page fail. */
const BEGINS =
  /^\s*(?:roepn|voorn|tussenv|voorv|achtern|naam|volledige|geb|leerlingn|stam|groep|klas|personeel|medewerkern)/i;

const LONGEST_LABEL = 40;
/** More labels than any page about one student has; from here on it is a list. */
const MANY = 120;

/** Parts of a page that are about somebody else than the student. */
const ABOUT_OTHERS =
  /ouder|verzorger|vader|moeder|mentor|leerkracht|leraar|medewerker|contact|gezin|broer|zus|familie|relaties|arts|^(?:vorige |huidige |basis)?school$/i;
/** Words of menus and buttons are no labels; what stands in a search or filter is not what the page says. */
const NOT_A_LABEL =
  'a,button,nav,option,script,style,noscript,template,textarea,[role^=menu],[role=tab],[role=search],search';

export interface Pair {
  kind: LabelKind;
  /** Cleaned; never empty. */
  value: string;
  /** Where the value stands, to see later whether the page has written it anew. */
  at: Node;
}

/** All visible label-value pairs about the student, and whether the page is a list of people. */
export interface LabelPairs {
  pairs: Pair[];
  list: boolean;
}

function kindOf(text: string): LabelKind | undefined {
  return text.length > LONGEST_LABEL ? undefined : KINDS.get(text.toLowerCase().replace(/[\s.:*]+/g, ''));
}

/**
 * Reads `dl`s, table rows, `label`s with their control, label and value side by side, and "Roepnaam: Sanne".
 * @param root A document, an open shadow root or an element.
 */
export function labelPairs(root: Document | ShadowRoot | Element, shown: Shown = isShown): LabelPairs {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pairs: Pair[] = [];
  let list = false;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    // The length first: it costs nothing, and a text of megabytes ends here.
    if (text.length < 4 || text.length > 160 || !BEGINS.test(text.data)) continue;
    const [, label = '', inline] = /^([^:]*):?\s*(\S.*)?$/s.exec(text.data.trim()) ?? [];
    const sole = kindOf(text.data);
    const kind = sole ?? (inline ? kindOf(label) : undefined);
    const parent = text.parentElement;
    if (!kind || !parent || parent.closest(NOT_A_LABEL) || !shown(parent)) continue;
    if (!sole && !text.data.includes(':')) continue;
    if (ABOUT_OTHERS.test(sectionTitle(parent))) continue;
    if (pairs.length >= MANY) return { pairs, list: true };

    const cell = parent.closest('td,th,[role=columnheader]');
    if (sole && cell && isColumnHeader(cell)) {
      list ||= kind === 'birth' && birthDatesUnder(cell, shown) > 1;
      continue;
    }
    const at = sole ? valueNode(text, cell) : text;
    const value = sole ? at && valueText(at, kind, shown) : cleanText(inline ?? '', 120);
    if (at && value && !kindOf(value)) pairs.push({ kind, value, at });
  }
  return { pairs, list };
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

/** The node that holds the value of this label: a control, an element or a bare text. */
function valueNode(label: Text, cell: Element | null): Node | null {
  const tag = label.parentElement?.closest('label');
  if (tag?.control) return tag.control;
  const term = label.parentElement?.closest('dt');
  if (term) return term.nextElementSibling?.tagName === 'DD' ? term.nextElementSibling : null;
  if (cell) return cell.nextElementSibling;
  // Climb as long as the label is all that its parent holds; a label that ends a row of others has no value.
  for (let node: Node | null = label; node && node.nodeName !== 'BODY'; node = node.parentNode) {
    const next = beside(node, 'nextSibling');
    if (next) return next;
    if (beside(node, 'previousSibling')) return null;
  }
  return null;
}

function beside(node: Node, way: 'nextSibling' | 'previousSibling'): Node | null {
  let next = node[way];
  while (
    next &&
    (next.nodeName === 'BR' || next.nodeType === 8 || (next.nodeType === 3 && isBlank(next as Text)))
  )
    next = next[way];
  return next;
}

const isBlank = (text: Text) => text.length < 200 && !/[^\s:]/.test(text.data);

function valueText(node: Node, kind: LabelKind, shown: Shown): string {
  if (node.nodeType === 3) return cleanText((node as Text).substringData(0, 960), 120);
  const element = node as Element;
  const controls = element.matches('input,select')
    ? [element]
    : [...element.querySelectorAll('input,select')];
  const control = controls[0] as HTMLInputElement | HTMLSelectElement | undefined;
  if (!control) return shown(element) ? textOf(element, 120, shown) : '';
  if (controls.length > 1 || !shown(control) || isSearch(control)) return '';
  // "Naam" beside something to fill in may be the name of anything.
  if (kind === 'name' && !control.matches(':disabled,[readonly]')) return '';
  if ('selectedOptions' in control) return cleanText(control.selectedOptions[0]?.text ?? '', 120);
  return control.type === 'text' || control.type === 'date' ? cleanText(control.value, 120) : '';
}

/** What somebody types to find a student says nothing about who is on the page. */
function isSearch(control: HTMLInputElement | HTMLSelectElement): boolean {
  const buttons = control.form?.querySelectorAll('button,input[type=submit],legend,h1,h2,h3') ?? [];
  return [...buttons].some((one) =>
    /^(?:zoek|filter|toon|nieuwe leerling|leerling toevoegen)/i.test(
      textOf(one, 40, () => true) || ((one as HTMLInputElement).value ?? ''),
    ),
  );
}
