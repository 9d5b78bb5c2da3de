/** All that can be done with the dossiers on this device. Whatever goes wrong comes out as a DossierFailure. */
import type { Sighting } from './aliases';
import { type Outcome, type Removal, remove, resolve, type WriteAll, write, writeAll } from './changes';
import type { DatabaseKeeper, DossierDatabase } from './database';
import { asFailure } from './failures';
import type { Write } from './merge-write';
import { type Lost, putBack } from './put-back';
import { isOvertaken, readDossier, readSchool } from './read';
import type { Choice } from './resolve-rival';
import { close, type NewRound, newRound, reopen, takeBackRound } from './rounds';
import type { DossierSnapshot } from './rows';
import { begin, confirm, labelsOf, recognise, sightingAliases } from './students';
import type { Alias, WhoIs } from './who-is';

export interface Dossiers {
  aliases(sighting: Sighting): Promise<Alias[]>;
  recognise(aliases: readonly Alias[]): Promise<WhoIs>;
  begin(aliases: readonly Alias[], label: string, someoneNew: boolean): Promise<string>;
  confirm(aliases: readonly Alias[], dossier: string): Promise<void>;
  labels(dossiers: readonly string[]): Promise<{ dossier: string; label: string }[]>;
  read(dossier: string): Promise<DossierSnapshot | null>;
  readSchool(dossier: string): Promise<DossierSnapshot>;
  isOvertaken(change: Write): Promise<boolean>;
  write(change: Write, typedAt?: number): Promise<Outcome>;
  writeAll(all: WriteAll): Promise<Outcome>;
  remove(removal: Removal): Promise<Outcome>;
  putBack(lost: Lost): Promise<Outcome>;
  resolve(choice: Choice): Promise<Outcome>;
  newRound(about: NewRound): Promise<Outcome>;
  takeBackRound(about: { dossier: string; round: number }): Promise<Outcome>;
  close(about: { dossier: string; day: string }): Promise<Outcome>;
  reopen(about: { dossier: string }): Promise<Outcome>;
}

export function openDossiers(keeper: DatabaseKeeper, now: () => number = Date.now): Dossiers {
  async function on<T>(act: (database: DossierDatabase) => PromiseLike<T>): Promise<T> {
    try {
      return await act(await keeper.use());
    } catch (error) {
      throw asFailure(error);
    }
  }

  return {
    aliases: (sighting) => on((database) => sightingAliases(database, sighting)),
    recognise: (aliases) => on((database) => recognise(database, aliases)),
    begin: (aliases, label, someoneNew) =>
      on((database) => begin(database, aliases, label, someoneNew, now())),
    confirm: (aliases, dossier) => on((database) => confirm(database, aliases, dossier)),
    labels: (dossiers) => on((database) => labelsOf(database, dossiers)),
    read: (dossier) => on((database) => readDossier(database, dossier, now())),
    readSchool: (dossier) => on((database) => readSchool(database, dossier)),
    isOvertaken: (change) => on((database) => isOvertaken(database, change)),
    write: (change, typedAt) => on((database) => write(database, change, now(), typedAt)),
    writeAll: (all) => on((database) => writeAll(database, all, now())),
    remove: (removal) => on((database) => remove(database, removal, now())),
    putBack: (lost) => on((database) => putBack(database, lost, now())),
    resolve: (choice) => on((database) => resolve(database, choice, now())),
    newRound: (about) => on((database) => newRound(database, about, now())),
    takeBackRound: (about) => on((database) => takeBackRound(database, about, now())),
    close: (about) => on((database) => close(database, about, now())),
    reopen: (about) => on((database) => reopen(database, about, now())),
  };
}
