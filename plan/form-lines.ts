/** The lines of a mail, and which of them are lines of the form in *Vraag aan collega's*. */
import { FORM } from './ask-form';
import { oneLine } from './clean';
import { ASK_TITLE, CLOSING } from './labels';

export type Field = 'name' | 'subject' | 'answer';
const FIELDS: readonly (readonly [Field, string])[] = [
  ['name', FORM.name],
  ['subject', FORM.subject],
  ['answer', FORM.answer],
];

/** What an editor makes of a bold label, or of a list. */
export const BEFORE = '[\\s*_•–-]{0,6}';
const LABEL = new RegExp(
  `^${BEFORE}(${FIELDS.map(([, label]) => label).join('|')})[*_]{0,3}[:：][*_]{0,3}\\s?(.*)$`,
  'iu',
);
/** Within a line only as it was printed: there a program has joined lines. */
const JOINED = new RegExp(`(?<=\\s)(?=(?:${FIELDS.map(([, label]) => label).join('|')})[:：])`, 'gu');
const FOUR = '([\\dA-F]{4})';
const DASH = '\\s?[-‐‑–]\\s?';
/** Groups: its three parts. */
export const MARK = new RegExp(
  `(?<![\\p{L}\\p{N}])[*_]{0,3}${FORM.mark}[*_]{0,3}[:：]\\s?[*_]{0,3}\\s?${FOUR}${DASH}${FOUR}${DASH}${FOUR}(?![\\p{L}\\p{N}-])[*_]{0,3}`,
  'iu',
);
const MARKS = new RegExp(MARK, 'giu');
const MARK_ALONE = new RegExp(`^${BEFORE}${FORM.mark}[*_]{0,3}[:：][*_]{0,3}$`, 'iu');
/** Group: what a program put on the same line. */
export const TITLE = new RegExp(`^${BEFORE}${ASK_TITLE}(?![\\p{L}\\p{N}])[*_]{0,3}(.*)$`, 'iu');
export const LAST = new RegExp(`^${BEFORE}${CLOSING} \\d{1,6}[*_]{0,3}$`, 'iu');
const QUOTED = /^[\s\u00a0]*(?:[>|][\s\u00a0]*)+/;
/** Rows of dots to write on, and the like. */
export const NOTHING = /^[\s\p{P}_]*$/u;

/** What a reader fills in on this line; null for another line. */
export function labelIn(line: string): { field: Field; rest: string } | null {
  const [, label = '', rest = ''] = LABEL.exec(line) ?? [];
  const field = FIELDS.find(([, name]) => name.toLowerCase() === label.toLowerCase())?.[0];
  return field ? { field, rest } : null;
}

/** Without the marks of quoting; what a program joined or broke is as it was. */
export function linesOf(text: string): string[] {
  const lines = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .flatMap((line) => oneLine(line.replace(QUOTED, '')).split(JOINED))
    .map((line) => line.trim());
  const whole = lines.flatMap((line, at) => {
    if (MARK_ALONE.test(line)) return [`${line} ${lines[at + 1] ?? ''}`];
    return MARK_ALONE.test(lines[at - 1] ?? '') ? [] : [line];
  });
  return whole.flatMap(markApart);
}

/** A mark ends a form: what stands before it and after it are lines of their own. */
function markApart(line: string): string[] {
  const apart: string[] = [];
  let at = 0;
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    apart.push(line.slice(at, index), mark);
    at = index + mark.length;
  }
  if (at === 0) return [line];
  return [...apart, line.slice(at)].map((one) => one.trim()).filter((one) => !NOTHING.test(one));
}

/** What was filled in; rows of dots are not. */
export function said(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => !NOTHING.test(line));
}

/** A mail program breaks lines about here; what is longer was not broken. */
const [SHORTEST, LONGEST] = [60, 80];

/** Lines that a mail program broke, put together; those that somebody ended stay. */
export function unwrapped(lines: readonly string[]): string {
  let text = '';
  let last = '';
  for (const line of lines) {
    const wrapped = last.length >= SHORTEST && last.length <= LONGEST;
    if (line) text += (text && (wrapped ? ' ' : '\n')) + line;
    last = line;
  }
  return text;
}
