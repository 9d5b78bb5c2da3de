/** "Bewust geen stap" as two lines for the dossier: why, and when we look again. */
import type { StepId } from '../content/chapter';
import { STEPS } from '../content/stappenplan';
import { oneLine } from './clean';
import { dayWithWeekday } from './dates';

export interface NoStep {
  step: StepId;
  reason: string;
  /** `YYYY-MM-DD`, or empty */
  lookAgain: string;
}

function linesOf({ step, reason, lookAgain }: NoStep): string[] {
  const name = STEPS.find(({ id }) => id === step)?.name ?? '';
  const why = oneLine(reason);
  const day = dayWithWeekday(lookAgain);
  return [
    ...(why ? [`Bewust geen stap bij ${name}: ${ended(why)}`] : []),
    ...(day ? [`We kijken opnieuw op ${day}.`] : []),
  ];
}

function ended(sentence: string): string {
  return /[.?!…"”’']$/.test(sentence) ? sentence : `${sentence}.`;
}

/** At most two lines, `\n` between them; empty while there is no reason and no day. */
export function noStepText(about: NoStep): string {
  return linesOf(about).join('\n');
}

/** The same as paragraphs. */
export function noStepHtml(about: NoStep): string {
  const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return linesOf(about)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}
