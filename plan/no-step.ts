/** "Bewust geen stap", as a parent reads it: why nothing is done now, and when we look again. */
import type { StepId } from '../content/chapter';
import { oneLine } from './clean';
import { escaped } from './escaped';
import { guarded } from './guard';
import { BECAUSE, LABELS, type LabelId } from './labels';
import { type About, labelled } from './model';
import { guardedReason, lookAgainOn } from './tails';

export interface NoStep {
  step: StepId;
  reason: string;
  /** `YYYY-MM-DD`, or empty */
  lookAgain: string;
}

const SAYS: Readonly<Record<StepId, LabelId>> = {
  signaleren: 'noStepSignaleren',
  begrijpen: 'noStepBegrijpen',
  plannen: 'noStepPlannen',
  realiseren: 'noStepRealiseren',
  vastleggen: 'noStepVastleggen',
  evalueren: 'noStepEvalueren',
};

/**
 * A reason in small letters goes on in the same sentence ("…, omdat hij eerst zelf wil proberen"); one that is a
 * sentence itself follows a colon.
 */
export function noStepWords(step: StepId, reason: string): About {
  const label = LABELS[SAYS[step]];
  const text = guarded(guardedReason(reason));
  const goesOn = /^\p{Ll}/u.test(text) && !/^omdat(?!\p{L})/u.test(text);
  return goesOn ? { label: '', text: `${label}${BECAUSE} ${text}` } : { label, text };
}

function linesOf({ step, reason, lookAgain }: NoStep): string[] {
  const again = lookAgainOn(lookAgain);
  const why = noStepWords(step, oneLine(reason));
  if (!why.text && !again) return [];
  return [labelled(why), ...(again ? [again] : [])];
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
