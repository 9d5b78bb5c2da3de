/** An earlier text of ours in a field of the host: where it stands, about whom and of which day. */
import { clean, fold } from './clean';
import { readDay } from './dates';
import { DOCUMENTS } from './documents';
import { isAbout, type Shown } from './is-about';
import { CLOSING, LABELS } from './labels';
import { MAKER } from './older-labels';

export interface Standing {
  /** Its lines as the field has them, from its title to its last. */
  lines: string[];
  /** `YYYY-MM-DD`; empty when it does not say. */
  day: string;
}

const BULLETS = /^(?:(?:-+|\d{1,3}[.)]) )+/;
const plainly = (line: string) => fold(clean(line)).replace(BULLETS, '');
const labelled = (labels: readonly string[]) => new RegExp(`^(${labels.map(fold).join('|')}): ?(.*)$`);

const TITLE_LINES = new Set(DOCUMENTS.map(({ title }) => fold(title)));
const DAYS = [LABELS.period, LABELS.talkOn, LABELS.madeOn, LABELS.olderDate];
const PUPIL = labelled([LABELS.pupil]);
const DAY = labelled(DAYS);
const OPENING = labelled([LABELS.pupil, LABELS.madeBy, LABELS.validUntil, ...DAYS]);
const CLOSINGS = new RegExp(`^(?:${LABELS.olderClosing}: ${MAKER}|${CLOSING}) \\d{1,6}$`);

/**
 * The last text with this title that is about the student on the page. One of which the title, the last line or the
 * student cannot be told is left alone: it may be another student's, or hold what the teacher wrote.
 * @param field what the field holds, lines separated by `\n`
 */
export function standingIn(field: string, title: string, shown: Shown): Standing | null {
  const lines = field.split('\n');
  const folded = lines.map(plainly);
  let found: Standing | null = null;
  let start: number | null = null;
  folded.forEach((line, index) => {
    if (opensAt(folded, index)) start = index;
    if (start === null || !CLOSINGS.test(line)) return;
    const own = folded.slice(start, index + 1);
    const top = topOf(own);
    if (own[0] === fold(title) && isAbout(said(PUPIL, top), shown) === 'same') {
      const day = readDay(said(DAY, top).replace(/^vanaf /i, ''))?.day ?? '';
      found = { lines: lines.slice(start, index + 1), day };
    }
    start = null;
  });
  return found;
}

/** A title by itself, with what stands on top of a text below it. */
function opensAt(lines: readonly string[], at: number): boolean {
  if (!TITLE_LINES.has(lines[at] ?? '')) return false;
  return OPENING.test(lines.slice(at + 1).find(Boolean) ?? '');
}

/** The title and the lines with a label below it; later labels are about something else. */
function topOf(lines: readonly string[]): string[] {
  const end = lines.findIndex((line, index) => index > 0 && line !== '' && !/^[^:]{1,30}:/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end);
}

function said(label: RegExp, lines: readonly string[]): string {
  return lines.map((line) => label.exec(line)?.[2]).find(Boolean) ?? '';
}
