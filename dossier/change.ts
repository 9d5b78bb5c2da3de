/** Every change of a dossier by its name, as the contract has it (ports/changes.ts). */
import { type Removal, remove, resolve, type WriteAll, write, writeAll } from './changes';
import type { Outcome } from './commit';
import type { DossierDatabase } from './database';
import { keepUntil } from './keep-until';
import type { Write } from './merge-write';
import { type Lost, putBack } from './put-back';
import type { Choice } from './resolve-rival';
import { close, type NewRound, newRound, reopen, takeBackRound } from './rounds';
import { addSchool, ofSchool, removeSchool } from './school-changes';
import { takeBack } from './take-back';
import { wipe } from './wipe';

type Carry<C> = (database: DossierDatabase, change: C, now: number) => Promise<Outcome>;

const CHANGES = {
  write: write satisfies Carry<Write>,
  'write-all': writeAll satisfies Carry<WriteAll>,
  'take-back': takeBack satisfies Carry<WriteAll>,
  'put-back': putBack satisfies Carry<Lost>,
  'new-round': newRound satisfies Carry<NewRound>,
  'take-back-round': takeBackRound,
  close,
  reopen,
  'keep-until': keepUntil,
  'of-school': ofSchool,
  'add-school': addSchool,
  'remove-school': removeSchool,
  wipe,
  remove: remove satisfies Carry<Removal>,
  resolve: resolve satisfies Carry<Choice>,
};

/** One change and who makes it. */
export type DossierChange = {
  [T in keyof typeof CHANGES]: { type: T; writer: string } & Parameters<(typeof CHANGES)[T]>[1];
}[keyof typeof CHANGES];

/** @throws Gone, Refused, or what Dexie throws; then nothing is changed */
export function carryOut(database: DossierDatabase, change: DossierChange, now: number): Promise<Outcome> {
  return (CHANGES[change.type] as Carry<DossierChange>)(database, change, now);
}
