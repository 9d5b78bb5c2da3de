/**
 * Text → the rows it was made from. Never throws and never drops a word: what is no part of a plan is in `unread`.
 * For a selection with markup: `read(htmlToLines(html))`.
 */
import { clean, fold } from './clean';
import { type Grammar, grammarOf, START } from './grammar';
import { EVALUATION_TITLE, LABELS, MAKER, TITLE } from './labels';
import type { Mark } from './marks';
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
    let current: FoundMark | null = null;
    for (const next of [...marksIn(part, grammar), null]) {
      const { body, headings } = withoutHeadings(part.slice(current?.end ?? 0, next?.start), grammar);
      if (current) reader.take(grammar, current.mark, current.label, body);
      else keep(body);
      for (const heading of [...headings, ...(next?.orphans ?? [])]) keep(heading);
      current = next;
    }
  }
  return { plans: reader.plans, unread };
}

/** No numbers: one before an opening may be the end of a sentence. */
const BULLETS = '(?:-+ ){0,4}';
/** The first words of a text of ours: they are the same in every version. */
const OPENING = `${START}${BULLETS}(?:${TITLE}|${EVALUATION_TITLE}) ${BULLETS}(?:${LABELS.student}|${LABELS.today}):(?!:)`;
const CLOSING = `${START}${LABELS.closing}: ${MAKER} (\\d{1,6})(?!\\d)`;
const BORDER = new RegExp(`${OPENING}|${CLOSING}`, 'g');

/** Where one text ends and the next begins, each with the grammar that its last line names. */
function partsOf(source: string): { text: string; grammar: Grammar }[] {
  const parts: { text: string; grammar: Grammar }[] = [];
  let start = 0;
  const until = (end: number, version: number | null) => {
    if (end > start) parts.push({ text: source.slice(start, end), grammar: grammarOf(version) });
    start = end;
  };
  for (const { 0: whole, 1: version, index } of fold(source).matchAll(BORDER)) {
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
  /** Null for the pupil's own words. */
  mark: Mark | null;
  label: string;
  /** Headings before it that have lost what stood under them. */
  orphans: string[];
}

function marksIn(source: string, grammar: Grammar): FoundMark[] {
  const matches = [...fold(source).matchAll(grammar.mark)];
  // A plan's marks start their lines, under their headings. Where one does not, lines were joined or wrapped, and "3."
  // at the start of a line may be the end of "groep 3." rather than the number an editor gave to a list.
  const intact = matches.every(({ index, 1: bullets = '', 2: headings = '' }) => {
    const before = `\n${source}`.slice(index, index + 1 + bullets.length + headings.length);
    return /\n\P{L}*$/u.test(before);
  });
  return matches.map((match) => {
    const [whole, bullets = '', headings = '', label = ''] = match;
    const mark = grammar.marks.get(label) ?? null;
    const from = match.index + bullets.length;
    const chain = source.slice(from, from + headings.length);
    const orphans = !intact && /\d/.test(chain) ? [chain] : headingsIn(chain, grammar);
    const place = grammar.headings.get(fold(orphans.at(-1) ?? ''));
    if (mark && place && mark.headings.includes(place)) orphans.pop();
    const listed = mark?.is === 'tick' || mark?.headings.length === 0;
    const own = intact ? strayNumber(source, match.index, bullets) : lastNumber(bullets);
    // An editor numbers what stands in a list. Elsewhere a number may be all that is left of a text: it is kept.
    const number = source.slice(match.index + own, match.index + lastNumber(bullets)).trim();
    if (!listed && number) orphans.unshift(number);
    const start = match.index + own;
    return { start, end: match.index + whole.length, mark, label, orphans };
  });
}

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
