/** The pupil's own words that stand above a talk. Pure. */
import type { StepId } from '../../content/chapter';
import { oneLine } from '../../plan/clean';
import { toldRows } from '../../plan/told';
import type { Sheet } from '../sheet';

/**
 * What they said, and from step 3 on what they want to reach; the other where there is only that. Empty for neither.
 * Not a letter is changed.
 */
export function ownWordsAt(sheet: Sheet, step: StepId): string {
  const voice = sheet.one('voice');
  const said = voice?.stance === 'quote' ? oneLine(voice.quote) : '';
  const wish = toldRows(sheet.rows, 'goal')
    .map(({ payload }) => oneLine(payload.own))
    .find(Boolean);
  const early = step === 'signaleren' || step === 'begrijpen';
  return (early ? said || wish : wish || said) ?? '';
}
