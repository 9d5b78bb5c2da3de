/** What a dossier asks for today, in one line. Pure. */
import type { ChapterId } from '../../content/chapter';
import { CHOICE_NAMES } from '../../content/choice-names';
import { chapter } from '../../content/stappenplan';
import { daysBetween } from '../../dossier/calendar-day';
import { daysAhead, nearest } from '../../dossier/kinds/ahead';
import type { DayAhead } from '../../dossier/rows';
import { capital } from '../../plan/capital';
import { dayOfWeek } from '../../plan/dates';
import { isRunning, toldRows } from '../../plan/told';
import { idOf } from '../place';
import type { Sheet } from '../sheet';
import { dayInWords } from '../when';
import { counted } from '../words';

export interface Now {
  /** `late`: past · `soon`: today or within a week · `calm`: nothing to do yet. */
  tone: 'late' | 'soon' | 'calm';
  what: string;
  /** What else is open, after it. */
  rest: string;
  /** Where a click leads: the step, and the element there that takes the focus. */
  to: { step: ChapterId; focus?: string };
  /** Name of the moment that can be put off; only when it is today or past. */
  moment?: string;
}

/** In days. */
const WEEK = 7;

/**
 * The moment or look-again day of today or past, else the nearest one to come, else the agreements that are open, else
 * the step where the work stopped.
 * @param today `YYYY-MM-DD`
 * @param lastStep of the last change
 */
export function whatNow(sheet: Sheet, today: string, lastStep: string | null): Now {
  const open = toldRows(sheet.rows, 'agreement').filter(({ payload }) => isRunning(payload)).length;
  const rest = open > 0 ? `${counted(open, 'afspraak', 'afspraken')} open` : '';
  const found = nearest(daysAhead(sheet.rows), today);
  const next = found && aheadOf(found);
  if (next) {
    const ahead = daysBetween(today, next.day);
    const tone = ahead < 0 ? 'late' : ahead <= WEEK ? 'soon' : 'calm';
    return {
      tone,
      what: inWords(next, ahead, today),
      rest,
      to: next.to,
      ...(next.moment && ahead <= 0 ? { moment: next.moment } : {}),
    };
  }
  if (open > 0)
    return {
      tone: 'calm',
      what: rest,
      rest: sheet.list('moment').length > 0 ? '' : 'nog geen moment',
      to: { step: 'realiseren', focus: idOf.part('lopend') },
    };
  if (toldRows(sheet.rows, 'goal').length > 0)
    return {
      tone: 'calm',
      what: 'Nog geen moment',
      rest: '',
      to: { step: 'plannen', focus: idOf.part('momenten') },
    };
  const step = lastStep === null ? chapter('signaleren') : chapter(lastStep as ChapterId);
  return lastStep === null
    ? {
        tone: 'calm',
        what: 'Begin met de woorden van de leerling',
        rest: '',
        to: { step: 'signaleren', focus: idOf.field('voice', '-', 'quote') },
      }
    : { tone: 'calm', what: `Je was bij stap ${step.number} ${step.name}`, rest: '', to: { step: step.id } };
}

interface Ahead {
  day: string;
  called: string;
  to: Now['to'];
  moment?: string;
}

function aheadOf({ day, what, name }: ReturnType<typeof daysAhead>[number]): Ahead {
  const called = CALLED[what];
  if (what === 'opnieuw')
    return { day, called, to: { step: name as ChapterId, focus: idOf.part('geen-stap') } };
  const to =
    what === 'evaluatie'
      ? { step: 'evalueren' as const }
      : { step: 'realiseren' as const, focus: idOf.part('lopend') };
  return { day, called, to, moment: name };
}

/** "Vandaag evaluatie", "Evaluatie 4 dagen te laat". @param today `YYYY-MM-DD` */
export function dayAheadInWords({ day, what }: DayAhead, today: string): string {
  return inWords({ day, called: CALLED[what] }, daysBetween(today, day), today);
}

const CALLED: Readonly<Record<DayAhead['what'], string>> = {
  ...CHOICE_NAMES['moment.purpose'],
  opnieuw: 'opnieuw kijken',
};

/** "Vandaag tussentijds", "Evaluatie 4 dagen te laat", "Donderdag tussentijds", "Evaluatie op 26 oktober". */
export function inWords(
  { day, called }: Pick<Ahead, 'day' | 'called'>,
  ahead: number,
  today: string,
): string {
  if (ahead < 0) return `${capital(called)} ${counted(-ahead, 'dag', 'dagen')} te laat`;
  if (ahead === 0) return `Vandaag ${called}`;
  if (ahead === 1) return `Morgen ${called}`;
  if (ahead < WEEK) return `${capital(dayOfWeek(day))} ${called}`;
  return `${capital(called)} op ${dayInWords(day, today)}`;
}
