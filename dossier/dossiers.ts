/** All that can be done with the dossiers on this device. Whatever goes wrong comes out as a DossierFailure. */
import type { Sighting } from './aliases';
import { type Outcome, type Removal, remove, resolve, write } from './changes';
import type { DatabaseKeeper, DossierDatabase } from './database';
import { asFailure } from './failures';
import type { Write } from './merge-write';
import { readDossier, readSchool } from './read';
import type { Choice } from './resolve-rival';
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
  write(change: Write, typedAt?: number): Promise<Outcome>;
  remove(removal: Removal): Promise<Outcome>;
  resolve(choice: Choice): Promise<Outcome>;
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
    write: (change, typedAt) => on((database) => write(database, change, now(), typedAt)),
    remove: (removal) => on((database) => remove(database, removal, now())),
    resolve: (choice) => on((database) => resolve(database, choice, now())),
  };
}
