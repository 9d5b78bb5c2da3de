/** What a dossier asks for today, in one line. Pure. */
import type { ChapterId } from '../../content/chapter';
import { chapter } from '../../content/stappenplan';
import { daysBetween } from '../../dossier/calendar-day';
import { daysAhead, nearest } from '../../dossier/kinds/ahead';
import type { DayAhead } from '../../dossier/rows';
import { isRunning, toldRows } from '../../plan/told';
import { idOf } from '../place';
import { hasVoice, type Sheet } from '../sheet';
import { counted } from '../words';
import { dayAheadInWords, WEEK } from './day-ahead';

export interface Now {
  /** `late`: past · `soon`: today or within a week · `calm`: nothing to do yet. */
  tone: 'late' | 'soon' | 'calm';
  what: string;
  /** What else is open, after it. */
  rest: string;
  /** Where a click leads: the step, and the element there that takes the focus. */
  to: { step: ChapterId; focus?: string };
  /** It is within a week: what can be thought about beforehand can be handed out. */
  card?: true;
  /** Name of the moment that can be put off; only when it is today or past. */
  moment?: string;
}

/**
 * The moment or look-again day of today or past, else the nearest one to come, else the agreements that are open, else
 * the step where the work stopped.
 * @param today `YYYY-MM-DD`
 * @param lastStep of the last change
 * @param here the chapter that is on the screen: whoever is there needs no way to it
 */
export function whatNow(
  sheet: Sheet,
  today: string,
  lastStep: string | null,
  here: ChapterId | null = null,
): Now {
  const open = toldRows(sheet.rows, 'agreement').filter(({ payload }) => isRunning(payload)).length;
  const rest = open > 0 ? `${counted(open, 'afspraak', 'afspraken')} open` : '';
  const found = nearest(daysAhead(sheet.rows), today);
  const next = found && aheadOf(found);
  if (next) {
    const ahead = daysBetween(today, next.day);
    const tone = ahead < 0 ? 'late' : ahead <= WEEK ? 'soon' : 'calm';
    return {
      tone,
      what: dayAheadInWords(next, today),
      rest,
      to: next.to,
      ...(next.moment && ahead <= 0 ? { moment: next.moment } : {}),
      ...(next.moment && ahead > 0 && ahead <= WEEK ? { card: true } : {}),
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
    return calm('Nog geen moment', { step: 'plannen', focus: idOf.part('momenten') });
  const words = idOf.field('voice', '-', 'quote');
  if (lastStep === null)
    return calm('Begin met de woorden van de leerling', { step: 'signaleren', focus: words });
  if (lastStep !== here) {
    const step = chapter(lastStep as ChapterId);
    return calm(`Je was bij stap ${step.number} ${step.name}`, { step: step.id });
  }
  return hasVoice(sheet) || here === 'plannen'
    ? calm('Nog geen doel', { step: 'plannen', focus: idOf.part('doelen') })
    : calm('Nog geen woorden van de leerling', { step: 'signaleren', focus: words });
}

function calm(what: string, to: Now['to']): Now {
  return { tone: 'calm', what, rest: '', to };
}

interface Ahead extends Pick<DayAhead, 'day' | 'what'> {
  to: Now['to'];
  moment?: string;
}

function aheadOf({ day, what, name }: ReturnType<typeof daysAhead>[number]): Ahead {
  if (what === 'opnieuw')
    return { day, what, to: { step: name as ChapterId, focus: idOf.part('geen-stap') } };
  const to =
    what === 'evaluatie'
      ? { step: 'evalueren' as const }
      : { step: 'realiseren' as const, focus: idOf.part('lopend') };
  return { day, what, to, moment: name };
}
