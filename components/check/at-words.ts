/** From a question to its words, in the field in which they were typed. */
import type { PlanSource } from '../../plan/model';
import type { Place } from '../place';

export interface Words {
  words: string;
  /** Where they stand in what is printed of the field; what was typed may differ by spaces. */
  from: number;
  source: PlanSource;
}

/** What the teacher is on the way to, of each place in the panel. */
const ahead = new WeakMap<Place, Words>();

export function comesTo(place: Place, words: Words): void {
  ahead.set(place, words);
}

/** The field is there, and has the cursor: its words are selected, so that they are seen. */
export function arriveAt(place: Place, { kind, name, field }: PlanSource, box: HTMLTextAreaElement): void {
  const words = ahead.get(place);
  if (!words || document.activeElement !== box) return;
  const { source } = words;
  if (source.kind !== kind || source.name !== name || source.field !== field) return;
  ahead.delete(place);
  selectIn(box, words);
}

/** @returns whether they are still there */
export function selectIn(box: HTMLTextAreaElement, { words, from }: Omit<Words, 'source'>): boolean {
  const at = nearest(box.value, words, from);
  if (at < 0) return false;
  box.focus({ preventScroll: true });
  box.setSelectionRange(at, at + words.length);
  return true;
}

/** @returns -1 where it is not in the text */
export function nearest(text: string, words: string, from: number): number {
  const after = text.indexOf(words, from);
  const before = text.lastIndexOf(words, from);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - from < from - before ? after : before;
}
