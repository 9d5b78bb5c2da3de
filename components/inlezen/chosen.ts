/** What a teacher chose to read in → the rows to write. Pure. */
import { isAdded, isText, type Kind } from '../../dossier/kinds/kinds';
import type { AnyRow } from '../../dossier/rows';
import { TEXT_LIMIT } from '../../dossier/text-limit';
import { changesFor, type Difference, type FieldDifference, type PlanWrite } from '../../plan/differences';
import type { RowChange } from '../../ports/dossier-link';
import type { Take } from './reading';

export interface Choices {
  /** New things that are left out. */
  left: ReadonlySet<string>;
  takes: ReadonlyMap<string, Take>;
}

/**
 * @param nameOf gives the UUID of something new, always the same one for a key
 * @returns in the order of the text
 */
export function chosenWrites(
  list: readonly Difference[],
  { left, takes }: Choices,
  nameOf: (key: string) => string,
): PlanWrite[] {
  const takeOf = ({ key, likeness }: Difference) => {
    const take = likeness === 'new' ? 'theirs' : takes.get(key);
    return left.has(key) || likeness === 'same' ? undefined : take;
  };
  const along = new Set(list.filter(takeOf).map(({ key }) => key));
  return list.flatMap((item) => {
    const take = takeOf(item);
    if (!take) return [];
    const written = take === 'both' ? both(item) : item;
    return changesFor([written], new Set([item.key]), nameOf, along);
  });
}

/** Whether both can stand: beside each other in a list, or one text after the other. */
export function canHaveBoth(item: Difference): boolean {
  // What was counted is never added up: the same times may be in both.
  if (item.kind === 'counted') return false;
  if (isAdded(item.kind, item.name)) return true;
  const joined = item.fields.filter(isJoined(item.kind));
  return joined.length > 0 && joined.every((field) => join(field).length <= TEXT_LIMIT);
}

function both(item: Difference): Difference {
  if (!isAdded(item.kind, item.name))
    return {
      ...item,
      fields: item.fields
        .filter((field) => field.likeness === 'new' || isJoined(item.kind)(field))
        .map((field) => (field.likeness === 'new' ? field : { ...field, told: join(field) })),
    };
  const fields = item.fields.map(({ here: _, ...field }) => ({
    ...field,
    here: undefined,
    likeness: 'new' as const,
  }));
  return { ...item, name: null, revision: 0, likeness: 'new', fields, position: null };
}

function isJoined(kind: Kind) {
  return ({ field, likeness }: FieldDifference) => likeness === 'different' && isText(kind, field);
}

function join({ here, told }: FieldDifference): string {
  return [here, told]
    .map((text) => String(text ?? '').trim())
    .filter(Boolean)
    .join('\n');
}

export function asChanges(round: number, writes: readonly PlanWrite[]): RowChange[] {
  return writes.map((write) => ({ round, ...write }));
}

/** What could not be read, as notes that each fit; the dossier's own step 4 shows them. */
export function unreadNotes(
  unread: readonly string[],
  rows: readonly AnyRow[],
  day: string,
  nameOf: (key: string) => string,
): PlanWrite[] {
  const here = new Set(rows.flatMap((row) => (row.kind === 'progress' ? [row.payload.text.trim()] : [])));
  return inPieces(unread.join('\n'))
    .filter((text) => !here.has(text))
    .map((text, index) => ({
      kind: 'progress' as const,
      name: nameOf(`unread/${index}`),
      revision: 0,
      was: {},
      set: { agreement: '', date: day, text },
    }));
}

function inPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += TEXT_LIMIT) pieces.push(text.slice(at, at + TEXT_LIMIT).trim());
  return pieces.filter(Boolean);
}
