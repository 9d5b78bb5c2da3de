/**
 * The cycle goes on, ends, or is taken up again: "Een eerder gesignaleerde behoefte … moet ook kunnen worden
 * afgesloten." Each is one transaction. Earlier rounds keep every row they had.
 */
import { calendarDay } from './calendar-day';
import { type Done, inOne, rowsOfRound } from './commit';
import type { DossierDatabase } from './database';
import { Gone, Refused } from './failures';
import { freshPayload, type Values } from './fields';
import { kindOf } from './kinds/kinds';
import { nameInId, rowId } from './row-id';
import type { Payloads, Row, Stamp, Summary } from './rows';
import type { StoredRival, StoredRow } from './stored';
import { atStep, recount } from './summarise';

export interface NewRound {
  dossier: string;
  /** The round that ends. */
  round: number;
  /** Ids of the rows that go on; those of kinds that never do are left where they are. */
  carry: readonly string[];
  /** `YYYY-MM-DD` */
  day: string;
  writer: string;
}

const DONE: Done = { row: null, kept: 'this' };
const STAYS: Done = { row: null, kept: 'both' };

/** Ends the round and begins the next. Two windows that press at once begin one. @throws Gone, Refused */
export function newRound(
  database: DossierDatabase,
  { dossier, round, carry, day, writer }: NewRound,
  now: number,
) {
  return inOne(database, dossier, now, async (stamp): Promise<Done> => {
    const summary = await summaryOf(database, dossier);
    if (summary.round > round) return DONE;
    if (summary.round < round) throw new Refused();

    const before = await rowsOfRound(database, dossier, round);
    // A dossier that was closed already ended this round on that day.
    if (summary.closedOn === null)
      await putRound(database, summary, { ended: day, end: 'round' }, writer, stamp);
    const next = { ...summary, round: round + 1, closedOn: null };
    const carried = before.flatMap((row) => {
      const payload = carriedPayload(row, carry);
      if (!payload) return [];
      const { kind } = row;
      const name = kindOf(kind).carries === 'by-name' ? nameInId(row.id) : crypto.randomUUID();
      const id = rowId(dossier, next.round, kind, name);
      const by = { ...stamp, writer, textBy: {}, choiceBy: {}, heard: {} };
      const envelope = { id, round: next.round, revision: 1, ...by };
      return [{ from: row, to: { ...row, ...envelope, payload } as StoredRow }];
    });
    await database.rows.bulkPut(carried.map(({ to }) => to));
    await carryRivals(database, dossier, carried);
    await putRound(database, next, { started: day, ended: '', end: '' }, writer, stamp);
    // With a goal or an agreement the plan goes on; with no more than what is known it begins at the beginning.
    const goesOn = carried.some(({ to: { kind } }) => kindOf(kind).carries === 'anew');
    const rows = await rowsOfRound(database, dossier, next.round);
    await database.summaries.put(atStep(recount(next, rows, now), goesOn ? 'plannen' : null, now));
    return DONE;
  });
}

/**
 * Undo of `newRound`: the round before it is the current one again.
 * @param about the new round
 * @returns `kept: 'both'` when something was written in the new round, or yet another began: then it stays
 */
export function takeBackRound(
  database: DossierDatabase,
  { dossier, round, writer }: { dossier: string; round: number; writer: string },
  now: number,
) {
  return inOne(database, dossier, now, async (stamp): Promise<Done> => {
    const summary = await summaryOf(database, dossier);
    if (summary.round < round) return DONE;
    if (summary.round > round || round < 2) return STAYS;

    const rows = await rowsOfRound(database, dossier, round);
    const before = await rowsOfRound(database, dossier, round - 1);
    const inRound = (id: string) => id.startsWith(`${dossier}/${round}/`);
    const removed = await database.removed
      .where({ dossier })
      .filter(({ id }) => inRound(id))
      .count();
    const same = rows.every((row) => isCopy(row, before));
    if (summary.closedOn !== null || removed > 0 || !same) return STAYS;

    await database.rows.bulkDelete(rows.map(({ id }) => id));
    // Copies too: a rival that was made or changed here would have changed its row.
    await database.rivals
      .where({ dossier })
      .filter(({ row }) => inRound(row))
      .delete();
    const own = rowId(dossier, round, 'round', '-');
    const revision = rows.find(({ id }) => id === own)?.revision ?? 1;
    await database.removed.put({ id: own, dossier, revision, at: now, heard: {} });
    const ended = before.find((row): row is StoredRow & Row<'round'> => row.kind === 'round');
    const closedOn = ended?.payload.end === 'close' ? ended.payload.ended : null;
    const back = { ...summary, round: round - 1, closedOn };
    if (closedOn === null) await putRound(database, back, { ended: '', end: '' }, writer, stamp);
    await database.summaries.put(atStep(recount(back, before, now), 'evalueren', now));
    return DONE;
  });
}

/** Closes the dossier on this day. A dossier that is closed keeps the day it was closed on. @throws Gone */
export function close(
  database: DossierDatabase,
  { dossier, day, writer }: { dossier: string; day: string; writer: string },
  now: number,
) {
  return inOne(database, dossier, now, async (stamp): Promise<Done> => {
    const summary = await summaryOf(database, dossier);
    if (summary.closedOn !== null) return DONE;
    await putRound(database, summary, { ended: day, end: 'close' }, writer, stamp);
    await database.summaries.put({ ...summary, closedOn: day, updatedAt: now });
    return DONE;
  });
}

/** @throws Gone */
export function reopen(
  database: DossierDatabase,
  { dossier, writer }: { dossier: string; writer: string },
  now: number,
) {
  return inOne(database, dossier, now, async (stamp): Promise<Done> => {
    const summary = await summaryOf(database, dossier);
    if (summary.closedOn === null) return DONE;
    await putRound(database, summary, { ended: '', end: '' }, writer, stamp);
    await database.summaries.put({ ...summary, closedOn: null, updatedAt: now });
    return DONE;
  });
}

async function summaryOf(database: DossierDatabase, dossier: string): Promise<Summary> {
  const summary = await database.summaries.get(dossier);
  if (!summary) throw new Gone();
  return summary;
}

/** Two versions of a text go on together, to be chosen from where the teacher can; what starts afresh stays behind. */
async function carryRivals(
  database: DossierDatabase,
  dossier: string,
  carried: readonly { from: StoredRow; to: StoredRow }[],
) {
  const open = await database.rivals.where({ dossier }).toArray();
  const copies = carried.flatMap(({ from, to }) =>
    open
      .filter(({ row, field }) => row === from.id && !kindOf(from.kind).afresh?.[field])
      .map((rival): StoredRival => ({ ...rival, id: to.id + rival.id.slice(from.id.length), row: to.id })),
  );
  await database.rivals.bulkPut(copies);
}

/**
 * Nothing was written here since the round began: then the round before it holds it too. What keeps its name is known
 * by that: it may have been written on there, by a window that had not heard of the new round.
 */
function isCopy(row: StoredRow, before: readonly StoredRow[]): boolean {
  if (row.kind === 'round') return true;
  const text = JSON.stringify(row.payload);
  const name = nameInId(row.id);
  const unheard = kindOf(row.kind).carries === 'by-name' && Object.keys(row.heard).length === 0;
  const isSource = (one: StoredRow) =>
    one.kind === row.kind &&
    (JSON.stringify(carriedPayload(one, [one.id])) === text || (unheard && nameInId(one.id) === name));
  return row.revision === 1 && before.some(isSource);
}

/** What of this row stands in the next round; null when nothing does. */
function carriedPayload(row: StoredRow, carry: readonly string[]): StoredRow['payload'] | null {
  const { carries, afresh = {} } = kindOf(row.kind);
  if (!carries || !carry.includes(row.id)) return null;
  const payload: Values = { ...row.payload };
  const fresh = freshPayload(row.kind, nameInId(row.id), 0);
  for (const [field, but = []] of Object.entries(afresh))
    if (!but.includes(String(payload[field]))) payload[field] = fresh[field] ?? '';
  return payload as StoredRow['payload'];
}

/** The row that says when the summary's round began and ended; the first round began with the dossier. */
async function putRound(
  database: DossierDatabase,
  { dossier, round, createdAt }: Summary,
  change: Partial<Payloads['round']>,
  writer: string,
  stamp: Stamp,
) {
  const id = rowId(dossier, round, 'round', '-');
  const held = (await database.rows.get(id)) as (StoredRow & Row<'round'>) | undefined;
  const removed = held ? undefined : await database.removed.get(id);
  if (removed) await database.removed.delete(id);
  const started = round === 1 ? calendarDay(createdAt) : '';
  const row: StoredRow = {
    id,
    dossier,
    round,
    kind: 'round',
    revision: (held ?? removed ?? { revision: 0 }).revision + 1,
    ...stamp,
    writer,
    payload: { started, ended: '', end: '', ...held?.payload, ...change },
    textBy: {},
    choiceBy: {},
    heard: {},
  };
  await database.rows.put(row);
}
