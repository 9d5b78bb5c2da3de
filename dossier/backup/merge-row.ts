/**
 * One row of a file meets what stands here. Pure, so that it can be tried in a thousand orders.
 *
 * Which of two texts is newer no clock decides, but what each side has heard (`heard`: per field and writer the last
 * write that was decided on). Who heard all that the other heard, and more, knew the other's text and went on from it:
 * theirs stands, and the older one is no loss. In every other case nobody has seen both, and both are kept.
 *
 * - What the file leaves empty never empties anything here: a file adds.
 * - What was removed or emptied here, knowing what the file holds, stays so. What the file holds beyond that comes back.
 * - Of what is chosen, the later one stands where nobody knew of the other: by the clocks of the rows.
 * - Read a second time, a file changes nothing: by then all of it was heard.
 */
import { parsePayload, type Value, type Values } from '../fields';
import { fieldOf, isText, kindOf } from '../kinds/kinds';
import { freeRivalId } from '../rival-id';
import { nameInId } from '../row-id';
import type { Stamp } from '../rows';
import type { Heard, Removed, StoredRival, StoredRow } from '../stored';

/** What stands here, or came in a file, under one id. */
export interface Standing {
  row: StoredRow | null;
  rivals: readonly StoredRival[];
  removed: Removed | null;
}

export interface RowMerge {
  row: StoredRow;
  /** New. */
  rivals: StoredRival[];
  /** Ids of rivals that say what stands now. */
  settled: string[];
  /** `heard`: nothing a teacher can see. */
  change: 'new' | 'changed' | 'heard';
  /** Texts that are kept beside another from now on. */
  beside: number;
}

/** @param stamp of this restoring, for what changes here; a new row keeps its own. @returns null: nothing to do */
export function mergeRow(
  theirs: { row: StoredRow; rivals: readonly StoredRival[] },
  ours: Standing,
  stamp: Stamp,
): RowMerge | null {
  if (!ours.row) return newRow(theirs, ours.removed, stamp);
  const base = ours.row;
  const { kind } = base;
  const payload: Values = { ...(base.payload as unknown as Values) };
  const coming = theirs.row.payload as unknown as Values;
  const textBy = { ...base.textBy };
  const choiceBy = { ...base.choiceBy };
  const rivals: StoredRival[] = [];
  const settled: string[] = [];
  let taken = false;

  const keepBeside = (field: string, text: string, writer: string) => {
    if (text === '' || text === payload[field]) return;
    const held = [...ours.rivals, ...rivals];
    if (held.some((rival) => rival.field === field && rival.text === text)) return;
    const id = freeRivalId(base.id, field, writer, held);
    const { updatedAt } = theirs.row;
    rivals.push({ id, row: base.id, dossier: base.dossier, field, text, writer, updatedAt, was: text });
  };

  for (const field of Object.keys(kindOf(kind).fields)) {
    const [stands, comes] = [payload[field], coming[field]] as [Value, Value];
    if (stands === comes) continue;
    const newer = whoIsNewer(field, base, theirs.row);
    if (!takes(field, stands, comes, newer, base, theirs.row)) {
      // Whoever wrote ours from theirs saw theirs.
      const isSeen = newer === 'ours' || base.textBy[field]?.was === comes;
      if (isText(kind, field) && !isSeen && stands !== '')
        keepBeside(field, String(comes), theirs.row.textBy[field]?.writer ?? theirs.row.writer);
      continue;
    }
    payload[field] = comes;
    taken = true;
    const [text, choice] = [theirs.row.textBy[field], theirs.row.choiceBy[field]];
    if (text) textBy[field] = text;
    // A choice is later than all that was chosen here before.
    if (choice) choiceBy[field] = { ...choice, revision: base.revision + 1 };
    for (const rival of ours.rivals)
      if (rival.field === field && rival.text === comes) settled.push(rival.id);
  }
  // What was let go of here, knowing of it, is not asked again.
  for (const { field, text, writer } of theirs.rivals)
    if (whoIsNewer(field, base, theirs.row) !== 'ours') keepBeside(field, text, writer);

  const heard = bothHeard(base.heard, theirs.row.heard);
  const changed = taken || rivals.length > 0;
  if (!changed && sameHeard(heard, base.heard)) return null;
  const envelope = changed
    ? { revision: Math.max(base.revision, theirs.row.revision) + 1, ...stamp, writer: theirs.row.writer }
    : {};
  const row = {
    ...base,
    ...envelope,
    payload: parsePayload(kind, nameInId(base.id), payload),
    textBy,
    choiceBy,
    heard,
  } as StoredRow;
  return { row, rivals, settled, change: changed ? 'changed' : 'heard', beside: rivals.length };
}

/** What was removed on both sides: whoever comes later knows all of it. */
export function mergeRemoved(theirs: Removed, ours: Removed | null): Removed {
  if (!ours) return theirs;
  const revision = Math.max(ours.revision, theirs.revision);
  return { ...ours, revision, heard: bothHeard(ours.heard, theirs.heard) };
}

function newRow(
  { row, rivals }: { row: StoredRow; rivals: readonly StoredRival[] },
  removed: Removed | null,
  stamp: Stamp,
): RowMerge | null {
  const whole = { rivals: [...rivals], settled: [], change: 'new' as const, beside: 0 };
  if (!removed) return { row, ...whole };
  const fields = Object.entries(row.payload as unknown as Values);
  const known = fields.every(([field]) => hasHeard(removed.heard[field], row.heard[field]));
  const hasText = fields.some(([field, value]) => isText(row.kind, field) && String(value).trim() !== '');
  if (!hasText || (known && row.revision <= removed.revision)) return null;
  const revision = Math.max(row.revision, removed.revision) + 1;
  const heard = bothHeard(removed.heard, row.heard);
  return { row: { ...row, revision, heard, ...stamp }, ...whole };
}

type Newer = 'ours' | 'theirs' | 'neither';

/** Where nothing was heard (a copy in a new round, what undo brought back) nobody can say. */
function whoIsNewer(field: string, ours: StoredRow, theirs: StoredRow): Newer {
  const [here, there] = [ours.heard[field], theirs.heard[field]];
  if (!here || !there) return 'neither';
  const [knows, isKnown] = [hasHeard(here, there), hasHeard(there, here)];
  if (knows === isKnown) return 'neither';
  return knows ? 'ours' : 'theirs';
}

function takes(
  field: string,
  stands: Value,
  comes: Value,
  newer: Newer,
  ours: StoredRow,
  theirs: StoredRow,
): boolean {
  if (isText(ours.kind, field)) {
    if (comes === '') return false;
    if (newer !== 'neither') return newer === 'theirs';
    // Also: whoever wrote theirs saw ours.
    return stands === '' || theirs.textBy[field]?.was === stands;
  }
  if (fieldOf(ours.kind, field)?.holds === 'position') return false;
  return newer === 'neither' ? theirs.clock > ours.clock : newer === 'theirs';
}

type OfField = Heard[string] | undefined;

/** All that was heard there. */
function hasHeard(here: OfField, there: OfField): boolean {
  return Object.entries(there ?? {}).every(([writer, number]) => number <= (here?.[writer] ?? 0));
}

function bothHeard(one: Heard, other: Heard): Heard {
  const both: Record<string, Record<string, number>> = {};
  for (const heard of [one, other])
    for (const [field, writers] of Object.entries(heard)) {
      const known = { ...both[field] };
      for (const [writer, number] of Object.entries(writers))
        known[writer] = Math.max(known[writer] ?? 0, number);
      both[field] = known;
    }
  return both;
}

function sameHeard(one: Heard, other: Heard): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every(
    (field) => hasHeard(one[field], other[field]) && hasHeard(other[field], one[field]),
  );
}
