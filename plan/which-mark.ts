/** One label can say several things ("School:"): what it says depends on where it stands. */
import type { ItemKind, Mark, Place } from './mark';
import { readAnswer } from './tails';

/**
 * @param marks all that the label can say
 * @param place the last heading; null where none was seen since the title
 * @param here whether that heading stands right before the label
 * @param item the thing whose fields may come next
 * @param text what follows the label
 * @returns null when it cannot be told, as where its heading was lost
 */
export function whichMark(
  marks: readonly Mark[],
  place: Place | null,
  here: boolean,
  item: ItemKind | null,
  text: string,
): Mark | null {
  const [only, ...more] = marks;
  if (only && more.length === 0) return only;
  const fields = marks.filter((mark) => mark.is === 'field' && mark.kind === item);
  const placed = marks.filter(({ headings }) => place !== null && headings.includes(place));
  const [first] = here ? [...placed, ...fields] : [...fields, ...placed];
  if (first) return first;
  const party = marks.find((mark) => mark.is === 'party');
  if (party && Object.keys(readAnswer(text).answer).length > 0) return party;
  return marks.find(({ is }) => is === 'student') ?? marks.find(({ is }) => is === 'field') ?? null;
}
