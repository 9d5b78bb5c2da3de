/**
 * The teacher chose between two versions of one text. Pure.
 *
 * What they saw and let go of is gone; what changed between their looking and their click is not: it stays beside the
 * chosen text and is asked again.
 */
import { Gone } from './failures';
import { parsePayload, type Values } from './fields';
import { freeRivalId } from './rival-id';
import { nameInId } from './row-id';
import type { Stamp } from './rows';
import type { StoredRival, StoredRow } from './stored';

export interface Choice {
  dossier: string;
  /** Id of the rival. */
  rival: string;
  /** The text to keep: one of the two, or one made of both. */
  text: string;
  /** The versions as the teacher saw them. Absent: whatever is there is let go of. */
  seen?: readonly string[] | undefined;
  writer: string;
}

export interface Resolution {
  row: StoredRow;
  changed: boolean;
  rivals: StoredRival[];
  settled: string[];
  kept: 'this' | 'both';
}

/**
 * @param rivals all rivals of the row
 * @throws Gone, Refused
 */
export function resolveRival(
  choice: Choice,
  row: StoredRow | null,
  rivals: readonly StoredRival[],
  stamp: Stamp,
): Resolution {
  if (!row) throw new Gone();
  const rival = rivals.find(({ id }) => id === choice.rival);
  const field = rival?.field ?? choice.rival.slice(row.id.length + 1).split('#')[0] ?? '';
  const payload = row.payload as unknown as Values;
  const stands = payload[field];
  if (typeof stands !== 'string') throw new Gone();

  if (!rival) {
    // Settled in the meantime, perhaps by this very choice sent twice. A choice that differs is asked again.
    if (stands === choice.text) return { row, changed: false, rivals: [], settled: [], kept: 'this' };
    parsePayload(row.kind, nameInId(row.id), { ...payload, [field]: choice.text });
    const again = newRival(row, field, choice.text, choice.writer, rivals, stamp);
    return {
      row: touched(row, choice.writer, stamp),
      changed: true,
      rivals: [again],
      settled: [],
      kept: 'both',
    };
  }

  const wasSeen = (text: string) => text === choice.text || (choice.seen?.includes(text) ?? true);
  const unseen = stands !== '' && !wasSeen(stands);
  const rivalUnseen = !wasSeen(rival.text);
  const settled = [
    ...(rivalUnseen ? [] : [rival.id]),
    ...rivals
      .filter((other) => other.field === field && other.id !== rival.id && other.text === choice.text)
      .map(({ id }) => id),
  ];
  const heard = chosen(row, field, choice.writer);
  if (stands === choice.text) {
    return {
      row: { ...row, heard },
      changed: true,
      rivals: [],
      settled,
      kept: rivalUnseen ? 'both' : 'this',
    };
  }
  const author = row.textBy[field]?.writer ?? row.writer;
  const by =
    choice.text === rival.text
      ? { writer: rival.writer, was: rival.was }
      : { writer: choice.writer, was: choice.text };
  const next = {
    ...touched(row, choice.writer, stamp),
    payload: parsePayload(row.kind, nameInId(row.id), { ...payload, [field]: choice.text }),
    // Who wrote the rival goes on writing it: their next keystroke is no conflict with their own words.
    textBy: { ...row.textBy, [field]: by },
    heard,
  } as StoredRow;
  return {
    row: next,
    changed: true,
    rivals: unseen ? [newRival(row, field, stands, author, rivals, stamp)] : [],
    settled,
    kept: unseen || rivalUnseen ? 'both' : 'this',
  };
}

/**
 * A choice is heard like a write: so that a file of before it, or of a device that has not heard of it, is known to be
 * older. Under a name that no writer has.
 */
function chosen({ heard, revision }: StoredRow, field: string, writer: string): StoredRow['heard'] {
  return { ...heard, [field]: { ...heard[field], [`${writer}=`]: revision + 1 } };
}

function touched(row: StoredRow, writer: string, stamp: Stamp): StoredRow {
  return { ...row, revision: row.revision + 1, ...stamp, writer };
}

function newRival(
  row: StoredRow,
  field: string,
  text: string,
  writer: string,
  rivals: readonly StoredRival[],
  { updatedAt }: Stamp,
): StoredRival {
  const id = freeRivalId(row.id, field, writer, rivals);
  return { id, row: row.id, dossier: row.dossier, field, text, writer, updatedAt, was: text };
}
