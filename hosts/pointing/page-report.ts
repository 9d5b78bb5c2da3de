/**
 * How a page is built, without anything it says: to mend a host profile by. Words come from a list of ours and from
 * nowhere else, so a name in a class, an id, an address, an attribute or a tag cannot come along.
 */
import { type LabelKind, labelPairs } from '../labels/labels';
import { rootsOf } from '../roots';
import { isShown, type Shown } from '../shown';

const LONGEST = 20_000;
const MOST_LINES = 700;
const DEEPEST = 30;

/** Words that makers of screens use. Everything else in a class, a tag or an address becomes `*`. */
const KNOWN = new Set(
  `absentie account accordion action actions active agenda app area aside avatar badge bao bar begeleiding block body
  bottom box breadcrumb breadcrumbs button buttons caption card cards cell center checkbox chip cijfers class col
  collapse column columns component container content control core data date detail details dialog div dna dossier
  dropdown dt edit editable editor element empty error fa field fields fieldset filter fixed flex fluid footer form
  frame full gegevens grid groep group groups guest head header heading hidden hmy holder home host icon id image img
  info inner inline input item items kaart kendo klas label labels large layout leerling leerlingen leerlingkaart
  leerlingpas left legend line link list lijst login logboek logboeken lvs magister main mat md menu mentor
  mentordashboard meta modal naam name nav navbar navigation note notes notitie notitieboek notities ng ouder outlet
  outer overview overzicht page pagina panel pane personalia photo pill portal primary profiel profile quill read
  registratie registraties resultaten right role root rooster row rows school screen scroll search secondary section
  select shell side sidebar small somtoday span start state status sub summary tab table tabs tag td term text th
  theme tile title toolbar top tr upper user value view vandaag widget wicket wrap wrapper zorgdossier`.split(
    /\s+/,
  ),
);

const safe = (word: string) => (KNOWN.has(word.toLowerCase()) ? word.toLowerCase() : '*');

/** "card-header", "*-title"; null when nothing in it is known. */
function safeName(name: string): string | null {
  const parts = name
    .split(/[-_]|(?<=[a-z])(?=[A-Z])/)
    .filter(Boolean)
    .map(safe);
  return parts.some((part) => part !== '*') ? parts.join('-').replace(/(?:\*-)+\*/g, '*') : null;
}

export interface ReportAbout {
  /** "ParnasSys" */
  hostName: string;
  /** Of the extension and of the browser. */
  versions: string;
  state: string;
  url: URL;
}

/** At most 20,000 characters, lines end in `\n`. */
export function pageReport(document: Document, about: ReportAbout, shown: Shown = isShown): string {
  const roots = rootsOf(document, shown);
  const kinds = new Map<Node, LabelKind>();
  for (const root of roots) for (const { kind, at } of labelPairs(root, shown).pairs) kinds.set(at, kind);
  const lines = [
    'Melding over een pagina, zonder teksten van die pagina',
    `${about.hostName}, ${about.versions}`,
    `Adres: ${safeRoute(about.url)}`,
    `Herkend: ${about.state}`,
    `Labels: ${[...kinds.values()].sort().join(', ') || 'geen'}`,
    `Delen: ${roots.length} (${roots.filter((root) => root.nodeType === 11).length} met een eigen binnenkant)`,
    '',
  ];
  describe(document.body, 0, lines, kinds, shown);
  let text = '';
  for (const line of lines) {
    if (text.length + line.length >= LONGEST) break;
    text += `${line}\n`;
  }
  return text;
}

function safeRoute({ pathname, hash, search }: URL): string {
  const words = (part: string) =>
    part
      .split('/')
      .filter(Boolean)
      .map((segment) => safeName(segment) ?? '*')
      .join('/');
  const keys = search ? '?*' : '';
  return `/${words(pathname)}${keys}${hash ? `#/${words(hash.replace(/^#!?/, ''))}` : ''}`;
}

function describe(
  element: Element,
  depth: number,
  lines: string[],
  kinds: ReadonlyMap<Node, LabelKind>,
  shown: Shown,
): void {
  if (depth > DEEPEST || lines.length > MOST_LINES) return;
  const indent = ' '.repeat(depth);
  const kind = kinds.get(element) ?? [...element.childNodes].map((node) => kinds.get(node)).find(Boolean);
  const hasText = [...element.childNodes].some(
    (node) => node.nodeType === 3 && /\S/.test((node as Text).data),
  );
  lines.push(`${indent}${shape(element)}${kind ? ` = ${kind}` : hasText ? ' = tekst' : ''}`);
  const inner = element.shadowRoot;
  if (inner) {
    lines.push(`${indent} (binnenkant)`);
    describeAll([...inner.children], depth + 2, lines, kinds, shown);
  }
  const frame = /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
  if (frame?.body) {
    lines.push(`${indent} (venster)`);
    describe(frame.body, depth + 2, lines, kinds, shown);
  }
  describeAll([...element.children], depth + 1, lines, kinds, shown);
}

/** Of a row of alike children the first is described, and the others are counted. */
function describeAll(
  children: readonly Element[],
  depth: number,
  lines: string[],
  kinds: ReadonlyMap<Node, LabelKind>,
  shown: Shown,
): void {
  const visible = children.filter(
    (child) => !/^(?:script|style|link|meta|noscript|template)$/.test(child.localName) && shown(child),
  );
  for (let index = 0; index < visible.length && lines.length <= MOST_LINES; ) {
    const child = visible[index] as Element;
    let same = index + 1;
    while (same < visible.length && shape(visible[same] as Element) === shape(child)) same++;
    describe(child, depth, lines, kinds, shown);
    const others = same - index - 1;
    // Two or three may each hold another label.
    if (others > 3) {
      lines.push(`${' '.repeat(depth)}… nog ${others} zo`);
      index = same;
    } else index++;
  }
}

/** "div.card-header[role=tab]", made of known words alone. */
function shape(element: Element): string {
  const unknown = Object.prototype.toString.call(element) === '[object HTMLUnknownElement]';
  const tag = element.localName;
  const name = unknown ? '*' : tag.includes('-') ? (safeName(tag) ?? 'x-*') : tag.slice(0, 12);
  const classes = [...new Set([...element.classList].slice(0, 6).map(safeName).filter(Boolean))].slice(0, 3);
  const role = element.getAttribute('role');
  const said =
    role &&
    /^(?:main|navigation|tab|tablist|dialog|table|row|cell|grid|gridcell|button|list|listitem|heading|toolbar|textbox|banner|region)$/.test(
      role,
    )
      ? `[role=${role}]`
      : '';
  return `${name}${classes.map((one) => `.${one}`).join('')}${said}`;
}
