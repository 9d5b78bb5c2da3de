/** An aanpak as it stands in a list to choose from, wherever it comes from. Pure. */
import { fold, oneLine } from '../../plan/clean';
import type { Approach } from '../../ports/approaches/format';

const FIELDS = ['what', 'need', 'who', 'often', 'source'] as const satisfies readonly (keyof Approach)[];

/** With the fields that are not there empty. */
export function approachOf(given: Partial<Approach>): Approach {
  return { what: '', need: '', who: '', often: '', source: '', ...given };
}

/** Under which two of them are one and the same. */
export function comparable(text: string): string {
  return fold(oneLine(text)).toLowerCase();
}

/** Whether one says all that the other says. */
export function saysTheSame(one: Approach, other: Approach): boolean {
  return FIELDS.every((field) => comparable(one[field]) === comparable(other[field]));
}
