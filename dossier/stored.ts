/** What the database holds beyond the contract in rows.ts: who wrote which text, and what a rival started from. */
import type { AnyRow, Rival } from './rows';
import type { Alias } from './who-is';

export type StoredRow = AnyRow & {
  /**
   * Per text field: who wrote the text that stands, and the text they started from. `writer` tells only who touched
   * the row last.
   */
  textBy: Record<string, { writer: string; was: string }>;
};

export interface StoredRival extends Rival {
  /** The text its writer started from: a later write with the same start continues this rival. */
  was: string;
}

export interface AliasRow extends Alias {
  dossier: string;
}

/** A row that was deleted, without anything it held. */
export interface Removed {
  id: string;
  dossier: string;
  revision: number;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface KeyRow {
  id: 'aliases';
  /** Raw, so that a whole backup can carry it; without it no alias can be matched again. */
  bytes: Uint8Array<ArrayBuffer>;
}

export function rowOf({ textBy: _, ...row }: StoredRow): AnyRow {
  return row as AnyRow;
}

export function rivalOf({ was: _, ...rival }: StoredRival): Rival {
  return rival;
}
