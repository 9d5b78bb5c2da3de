/**
 * Undo: what a click took away comes back, and nothing that was typed since goes.
 *
 * A row that is gone is written as it was, one revision on. Where a row stands, what stands stays: a text that differs
 * becomes its rival, and a chosen value is left alone. Sent twice, it lands once.
 */
import { checkAddress } from './check-address';
import { inOne, keep, type Outcome, rivalsOf, updateSummary } from './commit';
import type { DossierDatabase } from './database';
import { Gone } from './failures';
import { freshPayload, parsePayload, type Values } from './fields';
import { isText } from './kinds/kinds';
import { freeRivalId } from './rival-id';
import { rowId } from './row-id';
import type { Kind } from './rows';
import { isStanding } from './schools';
import { rowOf, type StoredRival, type StoredRow } from './stored';

export interface Lost {
  dossier: string;
  round: number;
  kind: Kind;
  name: string;
  /** The whole payload of the row as the teacher last saw it. */
  payload: Values;
  /** Other versions of its texts that went with it. */
  rivals: readonly { field: string; text: string }[];
  writer: string;
}

/** @throws Gone, Refused */
export function putBack(database: DossierDatabase, lost: Lost, now: number): Promise<Outcome> {
  return inOne(database, lost.dossier, now, async (stamp) => {
    const { dossier, round, kind, name, writer } = lost;
    checkAddress(lost, await database.summaries.get(dossier));
    if (!(await isStanding(database, dossier))) throw new Gone();
    const id = rowId(dossier, round, kind, name);
    const payload = parsePayload(kind, name, { ...freshPayload(kind, name, 0), ...lost.payload });
    const texts = Object.entries(payload as unknown as Values).filter(
      (entry): entry is [string, string] => isText(kind, entry[0]) && entry[1] !== '',
    );

    const stands = await database.rows.get(id);
    const removed = await database.removed.get(id);
    const envelope = { id, dossier, round, kind, ...stamp, writer };
    const row = (stands ?? {
      ...envelope,
      revision: (removed?.revision ?? 0) + 1,
      payload,
      textBy: Object.fromEntries(texts.map(([field, text]) => [field, { writer, was: text }])),
      choiceBy: {},
      heard: removed?.heard ?? {},
    }) as StoredRow;

    const held: StoredRival[] = await rivalsOf(database, dossier, id);
    const values = row.payload as unknown as Values;
    const rivals: StoredRival[] = [];
    const beside = [
      ...(stands ? texts : []),
      ...lost.rivals.map(({ field, text }) => [field, text] as const),
    ];
    for (const [field, text] of beside) {
      if (!isText(kind, field) || values[field] === text) continue;
      // It has to fit as the row's own text: the teacher may choose it.
      parsePayload(kind, name, { ...values, [field]: text });
      const known = [...held, ...rivals];
      if (known.some((rival) => rival.field === field && rival.text === text)) continue;
      const rival = freeRivalId(id, field, writer, known);
      rivals.push({ id: rival, row: id, dossier, field, text, writer, updatedAt: now, was: text });
    }

    const changed = !stands || rivals.length > 0;
    const next = stands && changed ? { ...row, revision: row.revision + 1, ...stamp } : row;
    if (changed) {
      if (removed) await database.removed.delete(id);
      await keep(database, { row: next, rivals, settled: [] });
      await updateSummary(database, dossier, { round, kind, name, fields: [] }, now);
    }
    return { row: rowOf(next), kept: rivals.length > 0 ? 'both' : 'this' };
  });
}
