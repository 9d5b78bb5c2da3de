/**
 * What can still be had of databases of which a part cannot be read: a document of that, which can be put back, and how
 * much is not in it. Every row is asked for by itself, of the database and then of its copy.
 */
import { Dexie, type IndexableType, type Table } from 'dexie';
import { ALIAS_KEY_BYTES } from '../aliases';
import type { DossierDatabase } from '../database';
import { isText } from '../kinds/kinds';
import { OWN_KEY } from '../other-keys';
import { nameInId, rowId } from '../row-id';
import type { Summary } from '../rows';
import { isSchoolDossier } from '../school';
import type { KeyRow, StoredRow } from '../stored';
import { newSummary } from '../summarise';
import { type Document, type Part, readDocument, writeDocument } from './document';

/** What the copy has of a row of the first. */
type Copied = WeakMap<object, object>;

export interface Salvaged {
  document: Document;
  /** How many rows, second versions and students are not in it, as far as that can be told. */
  left: number;
}

/** Of a student of whom the rows are there, and the name is not. */
const NAMELESS = 'Naam onleesbaar';
const ROUNDS = 1000;

type Store = Exclude<keyof Part, 'dossier' | 'summary'>;
const STORES: readonly Store[] = ['rows', 'rivals', 'aliases', 'removed'];

/** @param sources the first one first */
export async function salvage(sources: readonly DossierDatabase[], now: number): Promise<Salvaged> {
  const counted = { left: 0 };
  const copied: Copied = new WeakMap();
  const [keys, summaries, ...lists] = await Promise.all([
    allOf<KeyRow>(sources, 'keys', counted, copied),
    allOf<Summary>(sources, 'summaries', counted, copied),
    ...STORES.map((store) => allOf<{ dossier: string }>(sources, store, counted, copied)),
  ]);
  const key = keys.find(({ id }) => id === OWN_KEY);
  const aliasKey = key && 'bytes' in key && key.bytes?.length === ALIAS_KEY_BYTES ? key.bytes : null;
  const fits = (part: Part) => {
    try {
      readDocument(writeDocument({ made: now, about: { is: 'all' }, aliasKey, parts: [part] }));
      return true;
    } catch {
      return false;
    }
  };

  const held = new Map<string, Part>();
  const partOf = (dossier: string): Part => {
    const part = held.get(dossier) ?? nothingOf(dossier);
    held.set(dossier, part);
    return part;
  };
  for (const summary of summaries) partOf(summary.dossier).summary = summary;
  for (const [at, store] of STORES.entries())
    for (const row of lists[at] ?? []) (partOf(row.dossier)[store] as object[]).push(row);
  const parts = [...held.values()].flatMap((part) => {
    // Without its key nobody is recognised by these.
    const known = aliasKey ? part : { ...part, aliases: [] };
    const whole = known.rows.every(isInPlace) && fits(known);
    const kept = whole ? known : whatFits(known, fits, copied, now);
    counted.left += sizeOf(part) - sizeOf(kept);
    return kept ? [kept] : [];
  });
  return { document: { made: now, about: { is: 'all' }, aliasKey, parts }, left: counted.left };
}

/** Row by row what makes a part that can be put back; null where not even its name does. */
function whatFits(part: Part, fits: (part: Part) => boolean, copied: Copied, now: number): Part | null {
  const { dossier } = part;
  const either = <T extends object>(row: T): T[] => [row, copied.get(row) as T].filter(Boolean);
  const own: (Summary | null)[] = part.summary ? either(part.summary) : [null];
  const named = [...own, isSchoolDossier(dossier) ? null : nameless(part, now)]
    .map((summary) => ({ ...nothingOf(dossier), summary }))
    .find(fits);
  if (!named) return null;
  const one = <T extends object>(all: readonly T[], isWhole: (row: T) => boolean): T[] =>
    all.flatMap((row) => either(row).find(isWhole) ?? []);
  const rows = one(part.rows, (row) => isInPlace(row) && fits({ ...named, rows: [row] }));
  // Nothing says of whom it was, and nothing was said.
  if (named.summary && !own.includes(named.summary) && rows.length === 0) return null;
  const kept = {
    ...named,
    rows,
    aliases: one(part.aliases, (alias) => fits({ ...named, aliases: [alias] })),
    removed: one(part.removed, (gone) => fits({ ...named, removed: [gone] })),
    rivals: one(part.rivals, (rival) => {
      const its = rows.filter(({ id, kind }) => id === rival.row && isText(kind, rival.field));
      return its.length > 0 && fits({ ...named, rows: its, rivals: [rival] });
    }),
  };
  return fits(kept) ? kept : named;
}

const nothingOf = (dossier: string): Part => ({
  ...{ dossier, summary: null, rows: [], rivals: [], aliases: [], removed: [] },
});

/** What it says of itself is where it stands; else two could come back as one. */
function isInPlace({ id, dossier, round, kind }: StoredRow): boolean {
  return id === rowId(dossier, round, kind, nameInId(id));
}

function nameless({ dossier, rows }: Part, now: number): Summary {
  const whole = (value: unknown) => (typeof value === 'number' && value >= 1 && value <= ROUNDS ? value : 1);
  const times = rows.map(({ updatedAt }) => updatedAt).filter((time) => time >= 0 && time <= now);
  const summary = newSummary(dossier, { label: NAMELESS }, Math.max(0, ...times) || now);
  return { ...summary, round: Math.max(1, ...rows.map(({ round }) => whole(round))) };
}

function sizeOf(part: Part | null): number {
  if (!part) return 0;
  const { summary, rows, rivals, aliases, removed } = part;
  const named = summary && summary.label !== NAMELESS ? 1 : 0;
  return named + rows.length + rivals.length + aliases.length + removed.length;
}

/**
 * Every row of a store, once; of one that cannot be read what the next source has of it. What went from the first is not
 * brought back by its copy.
 */
async function allOf<T extends object>(
  sources: readonly DossierDatabase[],
  store: string,
  counted: { left: number },
  copied: Copied,
): Promise<T[]> {
  let found: Map<string, T | null> | null = null;
  for (const source of sources) {
    const rows: Map<string, T | null> | null = await rowsIn(source.table<T, IndexableType>(store));
    found ??= rows;
    for (const [key, row] of found ?? []) {
      const other = rows?.get(key);
      if (!row) found?.set(key, other ?? null);
      else if (other && other !== row) copied.set(row, other);
    }
  }
  const rows = [...(found?.values() ?? [])].flatMap((row) => row ?? []);
  counted.left += (found?.size ?? 0) - rows.length;
  return rows;
}

/** By their keys, and null for one that cannot be read; null where not even the keys can. */
async function rowsIn<T>(table: Table<T, IndexableType>): Promise<Map<string, T | null> | null> {
  const asText = (key: IndexableType) => JSON.stringify(key);
  try {
    const [keys, rows] = await table.db.transaction('r', table, () =>
      Dexie.Promise.all([table.toCollection().primaryKeys(), table.toArray()]),
    );
    return new Map(keys.map((key, at) => [asText(key), rows[at] ?? null]));
  } catch {
    const keys = await table
      .toCollection()
      .primaryKeys()
      .catch(() => null);
    if (!keys) return null;
    const rows = new Map<string, T | null>();
    for (const key of keys) rows.set(asText(key), (await table.get(key).catch(() => null)) ?? null);
    return rows;
  }
}
