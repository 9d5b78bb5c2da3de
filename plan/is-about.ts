/** Whether a text is about the student on the page. Only ever a reason to ask: a name is no identity. */
import { fold, oneLine } from './clean';

export interface Shown {
  shortName: string;
  fullName: string;
  group: string | null;
}

/**
 * Under the full name another group is no other student: next year everybody has one. The short one is less, so two
 * students may share it: with another group it asks.
 * @param student as the text has it: "Sanne de V., 2B"
 * @returns `unknown` when the text does not say
 */
export function isAbout(
  student: string,
  { shortName, fullName, group }: Shown,
): 'same' | 'other' | 'unknown' {
  const told = comparable(student);
  if (!told) return 'unknown';
  const [full, short, here] = [fullName, shortName, group ?? ''].map(comparable);
  if ([full, short].some((name) => name && (told === name || (here && told === `${name}, ${here}`))))
    return 'same';
  const withoutGroup = told.replace(/, [^,]*$/, '');
  if (!withoutGroup) return 'other';
  return withoutGroup === full || (!here && withoutGroup === short) ? 'same' : 'other';
}

function comparable(text: string): string {
  return fold(oneLine(text)).toLowerCase();
}
