/** "Bewust geen stap" as two lines for the dossier, as the plan has them: why, and when we look again. */
import type { StepId } from '../content/chapter';
import { NO_STEP_LABELS } from './agreed';
import { oneLine } from './clean';
import { escaped } from './escaped';
import { guarded } from './guard';
import { LABELS } from './labels';
import { guardedReason, lookAgainOn } from './tails';

export interface NoStep {
  step: StepId;
  reason: string;
  /** `YYYY-MM-DD`, or empty */
  lookAgain: string;
}

function linesOf({ step, reason, lookAgain }: NoStep): string[] {
  const again = lookAgainOn(lookAgain);
  const why = guarded(guardedReason(oneLine(reason)), !again);
  if (!why && !again) return [];
  return [`${LABELS[NO_STEP_LABELS[step]]}: ${why}`.trimEnd(), ...(again ? [again] : [])];
}

/** At most two lines, `\n` between them; empty while there is no reason and no day. */
export function noStepText(about: NoStep): string {
  return linesOf(about).join('\n');
}

/** The same as paragraphs. */
export function noStepHtml(about: NoStep): string {
  return linesOf(about)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}
