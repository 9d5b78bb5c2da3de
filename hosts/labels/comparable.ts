import { nameKey } from '../names';
import { birthDateIn } from './birth-date';
import type { LabelKind } from './labels';
import { numberedMonths } from './month-names';

/** What a label says, in a form in which two ways of writing it are the same; null where it cannot be of this kind. */
export function comparable(kind: LabelKind, value: string): string | null {
  if (kind === 'birth') return birthDateIn(numberedMonths(value));
  if (kind === 'number' || kind === 'register')
    return /^(?=.*\d\d)[\w./-]{2,20}$/.test(value) && !birthDateIn(value) ? value.toLowerCase() : null;
  if (kind === 'group') return value.toLowerCase();
  return /\p{L}/u.test(value) ? nameKey(value) || null : null;
}
