/** Whether a text is about the student on the page. Only ever a reason to ask: a name is no identity. */
import { fold, oneLine } from './clean';

export interface Shown {
  label: string;
  fullName: string;
}

/**
 * Another group is no other student: next year everybody has one.
 * @param student as the text has it: "Sanne de V., 2B"
 * @returns `unknown` when the text does not say
 */
export function isAbout(student: string, { label, fullName }: Shown): 'same' | 'other' | 'unknown' {
  const told = comparable(student);
  if (!told) return 'unknown';
  const withoutGroup = told.replace(/, [^,]*$/, '');
  const names = [label, fullName].map(comparable).filter(Boolean);
  return names.some((name) => name === told || name === withoutGroup) ? 'same' : 'other';
}

function comparable(text: string): string {
  return fold(oneLine(text)).toLowerCase();
}
