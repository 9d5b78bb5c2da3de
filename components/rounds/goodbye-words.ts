/** The words with which a plan that is done is left. Pure. */
import { daysBetween } from '../../dossier/calendar-day';
import { capital } from '../../plan/capital';

export { firstNameIn } from '../../plan/first-name';

const COUNTED = 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ');
/** From here on nobody counts in weeks any more. */
const MANY_WEEKS = 18;
const DAYS_A_MONTH = 30.4;

/** "twee doelen"; above twelve in figures. */
export function countInWords(count: number, one: string, more: string): string {
  return `${COUNTED[count] ?? count} ${count === 1 ? one : more}`;
}

/** "zes weken", from day to day (`YYYY-MM-DD`); empty when one of them is not known, or they are turned round. */
export function howLong(from: string, to: string): string {
  const days = daysBetween(from, to);
  if (!(days >= 0)) return '';
  if (days < 7) return countInWords(Math.max(days, 1), 'dag', 'dagen');
  const weeks = Math.round(days / 7);
  if (weeks < MANY_WEEKS) return countInWords(weeks, 'week', 'weken');
  return countInWords(Math.round(days / DAYS_A_MONTH), 'maand', 'maanden');
}

/** "Zes weken, twee doelen."; empty when nothing is known of it. */
export function goodbyeLine(span: string, goals: number): string {
  const words = [span, goals > 0 ? countInWords(goals, 'doel', 'doelen') : ''].filter(Boolean).join(', ');
  return words && `${capital(words)}.`;
}

/** What helped, a line each, without the dashes that people put before them. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-–*•]\s+/, '').trim())
    .filter(Boolean);
}
