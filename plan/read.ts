/**
 * Text → the rows it was made from. Never throws and never drops a word: what is no part of a plan is in `unread`.
 * Of a selection with markup: the lines that `html-lines.ts` finds in it.
 */
import { clean, fold } from './clean';
import { DOCUMENTS } from './documents';
import { type Grammar, grammarOf, LAST_OLDER, START } from './grammar';
import { CLOSING, LABELS } from './labels';
import type { Mark, Place } from './mark';
import { MAKER } from './older-labels';
import { type ReadPlan, readPlans } from './read-plans';

export interface ReadResult {
  /** In the order of the text. */
  plans: ReadPlan[];
  /** Everything else, in the order of the text. */
  unread: string[];
}

export function read(text: string): ReadResult {
  const source = clean(text);
  const unread: string[] = [];
  const keep = (words: string) => {
    if (words.trim()) unread.push(words.trim());
  };
  const reader = readPlans(keep);
  for (const { text: part, grammar } of partsOf(source)) {
    if (!grammar) {
      keep(part);
      continue;
    }
    let current: FoundMark | null = null;
    let place: Place | null = null;
    for (const next of [...marksIn(part, grammar), null]) {
      const { body, headings } = withoutHeadings(part.slice(current?.end ?? 0, next?.start), grammar);
      if (current) {
        place = current.place ?? (place === 'title' ? null : place);
        reader.take(grammar, { ...current, place, here: current.place !== null }, body);
      } else keep(body);
      for (const heading of [...headings, ...(next?.orphans ?? [])]) keep(heading);
      current = next;
    }
  }
  return { plans: reader.plans, unread };
}

const TITLES = new Map(DOCUMENTS.map(({ title }) => [fold(title), title]));
/** No numbers: one before an opening may be the end of a sentence. */
const BULLETS = '(?:-+ ){0,4}';
const anyTitle = (readBack: boolean) =>
  `(?:${DOCUMENTS.filter((document) => document.readBack === readBack)
    .map(({ title }) => title)
    .join('|')})`;
const READ = anyTitle(true);
/** Texts of ours that are made for a reader and told from the same rows: known, and left alone. */
const LEFT_ALONE = anyTitle(false);
const ABOUT = anyLabel([
  LABELS.pupil,
  LABELS.olderDate,
  LABELS.madeBy,
  LABELS.period,
  LABELS.madeOn,
  LABELS.talkOn,
  LABELS.validUntil,
]);
/** The first words of a text of ours. */
const OPENING = `${START}${BULLETS}(?:${READ}|${LEFT_ALONE}) ${BULLETS}${ABOUT}`;
const CLOSINGS = `${START}(?:${LABELS.olderClosing}: ${MAKER}|${CLOSING}) (\\d{1,6})(?!\\d)`;
const BORDER = new RegExp(`${OPENING}|${CLOSINGS}`, 'g');
/** Older texts that lost their last line are known by the date on top, which later ones call otherwise. */
const OLDER = new RegExp(
  `^${BULLETS}${READ} ${BULLETS}(?:${anyLabel([LABELS.pupil])} .{0,300}? ${BULLETS})?${anyLabel([LABELS.olderDate])}`,
);

const ALONE = new RegExp(`^${BULLETS}${LEFT_ALONE} ${BULLETS}${ABOUT}`);

function anyLabel(labels: readonly string[]): string {
  return `(?:${labels.join('|')}):(?!:)`;
}

/** Where one text ends and the next begins, each with the grammar that its last line names; null for one left alone. */
function partsOf(source: string): { text: string; grammar: Grammar | null }[] {
  const parts: { text: string; grammar: Grammar | null }[] = [];
  let start = 0;
  const flat = fold(source);
  const until = (end: number, version: number | null) => {
    const own = flat.slice(start, end).trimStart();
    const older = version === null && OLDER.test(own);
    const grammar = older ? LAST_OLDER : grammarOf(version);
    if (end > start)
      parts.push({ text: source.slice(start, end), grammar: ALONE.test(own) ? null : grammar });
    start = end;
  };
  for (const { 0: whole, 1: version, index } of flat.matchAll(BORDER)) {
    if (version === undefined) until(index, null);
    else until(index + whole.length, Number(version));
  }
  until(source.length, null);
  return parts;
}

interface FoundMark {
  /** Where the text before it ends. */
  start: number;
  /** Where its own text starts. */
  end: number;
  /** All that its label can say; none for the pupil's own words. */
  marks: readonly Mark[];
  /** Empty for a text without one. */
  label: string;
  /** The heading right before it, or that it is. */
  place: Place | null;
  /** The title right before it; empty for none. */
  title: string;
  /** Headings before it that have lost what stood under them. */
  orphans: string[];
}

/** Where a mark may stand; a day is one only under its heading, and among notes below another. */
function candidates(source: string, grammar: Grammar) {
  let day: Mark | null = null;
  return [...fold(source).matchAll(grammar.mark)].flatMap((match) => {
    const place = grammar.headings.get(headingsIn(match[2] ?? '', grammar).at(-1) ?? '');
    const below = day?.is === 'note' ? day : null;
    const dated = match[6] ? (place ? (grammar.dated[place] ?? null) : below) : null;
    if (match[6] && !dated) return [];
    day = dated;
    return [{ match, dated }];
  });
}

function marksIn(source: string, grammar: Grammar): FoundMark[] {
  const matches = candidates(source, grammar);
  // A plan's marks start their lines, under their headings. Where one does not, lines were joined or wrapped, and "3."
  // at the start of a line may be the end of "groep 3." rather than the number an editor gave to a list.
  const intact = matches.every(({ match: { index, 1: bullets = '', 2: headings = '' } }) => {
    const before = `\n${source}`.slice(index, index + 1 + bullets.length + headings.length);
    return /\n\P{L}*$/u.test(before);
  });
  return matches.map(({ match, dated }) => {
    const [whole, bullets = '', headings = '', label = match[4] ?? ''] = match;
    const from = match.index + bullets.length;
    const chain = source.slice(from, from + headings.length);
    const orphans = !intact && /\d/.test(chain) ? [chain] : headingsIn(chain, grammar);
    const before = grammar.headings.get(fold(orphans.at(-1) ?? '')) ?? null;
    const title = before === 'title' ? (TITLES.get(fold(orphans.at(-1) ?? '')) ?? '') : '';
    const open = grammar.headings.get(match[5] ?? '');
    const without = open && grammar.open[open];
    const bare = without || dated;
    const marks = bare ? [bare] : (grammar.marks.get(label) ?? []);
    if (before && !without && marks.some((mark) => mark.headings.includes(before))) orphans.pop();
    const listed = marks.some(({ headings }) => headings.every((heading) => LISTS.includes(heading)));
    const own = intact ? strayNumber(source, match.index, bullets) : lastNumber(bullets);
    // An editor numbers what stands in a list. Elsewhere a number may be all that is left of a text: it is kept.
    const number = source.slice(match.index + own, match.index + lastNumber(bullets)).trim();
    if (!(listed && !without) && number) orphans.unshift(number);
    const start = match.index + own;
    const end = match.index + whole.length;
    return { start, end, marks, label: label || (match[6] ?? ''), place: open ?? before, title, orphans };
  });
}

/** Headings under which every text is a line of a list; a field of a thing has no heading. */
const LISTS: readonly Place[] = ['al-gedaan', 'helpt', 'lastig'];

/** Length of the part of these bullets that stands on an earlier line and ends in a number: the end of a text. */
function strayNumber(source: string, at: number, bullets: string): number {
  const lineEnd = source.slice(at, at + bullets.length).lastIndexOf('\n');
  return lastNumber(bullets.slice(0, Math.max(0, lineEnd)));
}

function lastNumber(bullets: string): number {
  return /^.*\d[.)]/.exec(bullets)?.[0].length ?? 0;
}

function headingsIn(chain: string, grammar: Grammar): string[] {
  return [...fold(chain).matchAll(grammar.anyHeading)].map(({ 0: name, index }) =>
    chain.slice(index, index + name.length),
  );
}

/** A text never ends in a heading (see `guard.ts`): one that does is followed by headings without their blocks. */
function withoutHeadings(text: string, grammar: Grammar): { body: string; headings: string[] } {
  const trimmed = text.trim();
  const at = fold(trimmed).search(grammar.lastHeadings);
  if (at < 0) return { body: trimmed, headings: [] };
  return { body: trimmed.slice(0, at).trimEnd(), headings: headingsIn(trimmed.slice(at), grammar) };
}
