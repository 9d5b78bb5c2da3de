/** A day that lies ahead, or behind, in words. Pure. */
import { CHOICE_NAMES } from '../../content/choice-names';
import { daysBetween } from '../../dossier/calendar-day';
import type { DayAhead } from '../../dossier/rows';
import { capital } from '../../plan/capital';
import { dayOfWeek } from '../../plan/dates';
import { dayInWords } from '../when';
import { counted } from '../words';

/** In days. */
export const WEEK = 7;

const CALLED: Readonly<Record<DayAhead['what'], string>> = {
  ...CHOICE_NAMES['moment.purpose'],
  opnieuw: 'opnieuw kijken',
};

/**
 * "Vandaag tussentijds", "Evaluatie 4 dagen te laat", "Donderdag tussentijds", "Evaluatie op 26 oktober".
 * @param today `YYYY-MM-DD`
 */
export function dayAheadInWords({ day, what }: Pick<DayAhead, 'day' | 'what'>, today: string): string {
  const ahead = daysBetween(today, day);
  const called = CALLED[what];
  if (ahead < 0) return `${capital(called)} ${counted(-ahead, 'dag', 'dagen')} te laat`;
  if (ahead === 0) return `Vandaag ${called}`;
  if (ahead === 1) return `Morgen ${called}`;
  if (ahead < WEEK) return `${capital(dayOfWeek(day))} ${called}`;
  return `${capital(called)} op ${dayInWords(day, today)}`;
}
