/** What a teacher chose to read in → the rows to write, and the way back. Pure. */

import { rowId } from '../../dossier/row-id';
import type { AnyRow, Kind } from '../../dossier/rows';
import { isText } from '../../dossier/text-fields';
import { TEXT_LIMIT } from '../../dossier/text-limit';
import { changesFor, type Difference, type FieldDifference, type PlanWrite } from '../../plan/differences';
import type { RowChange } from '../../ports/panel-link';
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
  return list.flatMap((item) => {
    const take = item.likeness === 'new' ? 'theirs' : takes.get(item.key);
    if (left.has(item.key) || item.likeness === 'same' || !take) return [];
    const written = take === 'both' ? both(item) : item;
    return changesFor([written], new Set([item.key]), () => nameOf(item.key));
  });
}

/** Whether both can stand: beside each other in a list, or one text after the other. */
export function canHaveBoth(item: Difference): boolean {
  if (isListed(item)) return true;
  const joined = item.fields.filter(isJoined(item.kind));
  return joined.length > 0 && joined.every((field) => join(field).length <= TEXT_LIMIT);
}

function both(item: Difference): Difference {
  if (!isListed(item))
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

const FIXED = ['-', 'student', 'school'];

/** A row that a teacher adds: its name says nothing. */
function isListed({ kind, name }: Difference): boolean {
  return LISTED.includes(kind) && !FIXED.includes(name ?? '');
}
const LISTED: readonly Kind[] = ['theme', 'inquiry', 'goal', 'agreement', 'moment', 'party', 'progress'];

function isJoined(kind: Kind) {
  return ({ field, likeness }: FieldDifference) => likeness === 'different' && isText(kind, field);
}

function join({ here, told }: FieldDifference): string {
  return [here, told]
    .map((text) => String(text ?? '').trim())
    .filter(Boolean)
    .join('\n');
}

export function asChanges(dossier: string, round: number, writes: readonly PlanWrite[]): RowChange[] {
  return writes.map(({ kind, name, revision, was, set }) => {
    return { address: { dossier, round, kind, name }, revision, was, set };
  });
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

export interface WayBack {
  changes: RowChange[];
  /** Ids of rows that were not there before. */
  remove: string[];
}

/**
 * Undo of what was read in.
 * @param rows as they are now
 * @param made names of rows that were not there before
 * @returns null when somebody changed any of it since: then all of it stays
 */
export function wayBack(
  written: readonly RowChange[],
  made: ReadonlySet<string>,
  rows: readonly AnyRow[],
): WayBack | null {
  const now = new Map(rows.map((row) => [row.id, row]));
  const back: WayBack = { changes: [], remove: [] };
  for (const { address, was, set } of written) {
    const row = now.get(rowId(address.dossier, address.round, address.kind, address.name));
    if (made.has(address.name)) {
      if (!row) continue;
      if (row.revision !== 1) return null;
      back.remove.push(row.id);
      continue;
    }
    if (!row) return null;
    const holds = row.payload as unknown as Record<string, PlanWrite['set'][string]>;
    const restored: PlanWrite['set'] = {};
    for (const [field, value] of Object.entries(set))
      restored[field] = was[field] ?? unset(address.kind, field, value);
    const fields = Object.keys(set);
    if (fields.every((field) => holds[field] === restored[field])) continue;
    if (fields.some((field) => holds[field] !== set[field])) return null;
    back.changes.push({ address, revision: row.revision, was: set, set: restored });
  }
  return back;
}

/** What a field of a row that was not there holds when nothing was written in it. */
function unset(kind: Kind, field: string, value: PlanWrite['set'][string]) {
  if (kind === 'voice' && field === 'stance') return 'quote';
  if (field === 'aandachtspunt' || field === 'vraag') return value;
  return typeof value === 'boolean' ? false : '';
}
