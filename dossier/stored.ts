/**
 * What the database holds beyond the contract in rows.ts: who wrote which text, what a rival started from, and what was
 * heard of whom.
 */
import type { Clock } from './hybrid-clock';
import type { LockRow } from './lock/lock-row';
import type { AnyRow, Rival } from './rows';
import type { Alias } from './who-is';

/** Per field and writer: the number of the last write that was decided on. */
export type Heard = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type StoredRow = AnyRow & {
  /**
   * Per text field: who wrote the text that stands, and the text they started from. `writer` tells only who touched
   * the row last.
   */
  textBy: Record<string, { writer: string; was: string }>;
  /** Per chosen field: who chose what stands, and in which revision. */
  choiceBy: Record<string, { writer: string; revision: number }>;
  heard: Heard;
};

export interface StoredRival extends Rival {
  /** The text its writer started from: a later write with the same start continues this rival. */
  was: string;
}

/** What the teacher answered to "who is this" (answers.ts). */
export interface Answer {
  id: string;
  /** `this`: the student of this dossier · `other`: none of those that were asked about, for whom this was begun. */
  said: 'this' | 'other';
  /** Of the student on the page that was asked about; never the full name. */
  label: string;
  /** `YYYY-MM-DD`; empty when it was not kept. */
  day: string;
}

export interface AliasRow extends Alias {
  dossier: string;
  /** The answers by which it came here; none when nothing was asked. */
  answers?: Answer[];
}

/** A row that was deleted, without anything it held. */
export interface Removed {
  id: string;
  dossier: string;
  revision: number;
  /** Milliseconds since the epoch. */
  at: number;
  /** So that nothing that was typed before brings it back. */
  heard: Heard;
}

/** The last commit that changed one dossier; of an erased one this is all that stays. */
export interface Commit {
  /** Id of a dossier or a school, or `KEYS`. */
  of: string;
  /** Counts all commits of this installation. */
  number: number;
  /** Milliseconds since the epoch. */
  at: number;
  /** Of what it wrote: the newest commit has the newest clock of this installation. */
  clock: Clock;
}

/** Raw, so that a whole backup can carry it; without it no alias can be matched again. */
export interface AliasKey {
  /** Of this installation `aliases`; of another, that came in a backup, `aliases:` and the begin of it. */
  id: 'aliases' | `aliases:${string}`;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What this installation made at random, once; the keys of aliases that came in a backup; and what opens the lock. */
export type KeyRow =
  | LockRow
  | AliasKey
  | {
      id: 'device';
      /** A UUID. */
      device: string;
    };

export function rowOf({ textBy: _, choiceBy: __, heard: ___, ...row }: StoredRow): AnyRow {
  return row as AnyRow;
}

export function rivalOf({ was: _, ...rival }: StoredRival): Rival {
  return rival;
}
