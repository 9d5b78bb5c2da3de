/** What a field holds, in words, where rows are listed. */
import { CHOICE_NAMES } from '../content/choice-names';
import type { Kind } from '../dossier/rows';
import { dayWithYear } from './dates';

export type Value = string | number | boolean;

/** The words for what is chosen rather than typed, by field and value. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = CHOICE_NAMES;

/** What a field holds, in words: a text as it is, a day as "3 december 2026". */
export function describeValue(kind: Kind, field: string, value: Value): string {
  const text = String(value);
  return CHOICES[`${kind}.${field}`]?.[text] || dayWithYear(text) || text;
}
