/** All that can be done with the dossiers on this device. Whatever goes wrong comes out as a DossierFailure. */
import { aliasesOf, importAliasKey, type Sighting } from './aliases';
import type { GivenAnswer } from './answers';
import { carryOut, type DossierChange } from './change';
import { write } from './changes';
import type { Outcome } from './commit';
import type { DossierDatabase } from './database';
import { LossUnread } from './failures';
import type { Loss } from './marker';
import type { Write } from './merge-write';
import { readDossier, readSchool, schoolsIn } from './read';
import { DEFAULT_TERMS, type Terms } from './retention-terms';
import type { DossierSnapshot } from './rows';
import type { SafeStorage } from './safe-storage';
import {
  addMissing,
  begin,
  confirm,
  givenAnswers,
  heldKey,
  labelsOf,
  makeKey,
  recognise,
  takeBackAnswer,
} from './students';
import type { Alias, WhoIs } from './who-is';

export interface Dossiers {
  aliases(sighting: Sighting): Promise<Alias[]>;
  recognise(aliases: readonly Alias[]): Promise<WhoIs>;
  begin(aliases: readonly Alias[], label: string, someoneNew: boolean): Promise<string>;
  confirm(aliases: readonly Alias[], dossier: string, label: string): Promise<void>;
  answers(dossier: string, onPage: readonly Alias[]): Promise<GivenAnswer[]>;
  takeBackAnswer(onPage: readonly Alias[], dossier: string, answer: string): Promise<void>;
  labels(dossiers: readonly string[]): Promise<{ dossier: string; label: string }[]>;
  read(dossier: string): Promise<DossierSnapshot | null>;
  readSchool(dossier: string): Promise<DossierSnapshot>;
  /** The dossiers of the schools that anything was filled in of. */
  schools(): Promise<string[]>;
  write(change: Write): Promise<Outcome>;
  change(change: DossierChange): Promise<Outcome>;
  /** What was lost, until the teacher has read it; then nobody is begun. */
  loss(): Promise<Loss | null>;
  lossRead(found: number): Promise<void>;
}

/** @param terms of this device: until when a dossier is kept */
export function openDossiers(
  storage: SafeStorage,
  now: () => number = Date.now,
  terms: () => Promise<Terms> = async () => DEFAULT_TERMS,
): Dossiers {
  const { read, change } = storage;
  /** Of a database that is open the key stays what it is. */
  const keys = new WeakMap<DossierDatabase, CryptoKey>();

  async function keyIn(database: DossierDatabase): Promise<CryptoKey | null> {
    const known = keys.get(database);
    const bytes = known ? null : await heldKey(database);
    const key = known ?? (bytes && (await importAliasKey(bytes)));
    if (key) keys.set(database, key);
    return key;
  }

  return {
    async aliases(sighting) {
      const key = (await read(keyIn)) ?? (await importAliasKey(await change((db) => makeKey(db, now()))));
      return aliasesOf(sighting, key);
    },
    async recognise(aliases) {
      const found = await read((database) => recognise(database, aliases));
      if (found.is !== 'known' || found.missing.length === 0) return found;
      // On a full disk they are added another time.
      return change((database) => addMissing(database, aliases, now())).catch(() => found);
    },
    async begin(aliases, label, someoneNew) {
      if (await storage.loss()) throw new LossUnread();
      return change((database) => begin(database, aliases, label, someoneNew, now()));
    },
    confirm: (aliases, dossier, label) =>
      change((database) => confirm(database, aliases, dossier, label, now())),
    answers: (dossier, onPage) => read((database) => givenAnswers(database, dossier, onPage)),
    takeBackAnswer: (onPage, dossier, answer) =>
      change((database) => takeBackAnswer(database, onPage, dossier, answer, now())),
    labels: (dossiers) => read((database) => labelsOf(database, dossiers)),
    async read(dossier) {
      const current = await terms();
      return read((database) => readDossier(database, dossier, current, now()));
    },
    readSchool: (dossier) => read((database) => readSchool(database, dossier)),
    schools: () => read(schoolsIn),
    write: (about) => change((database) => write(database, about, now())),
    async change(about) {
      const outcome = await change((database) => carryOut(database, about, now()));
      // What is wiped is wiped from the second copy too, before anybody hears that it is.
      if (about.type === 'wipe') await storage.tidy();
      return outcome;
    },
    loss: storage.loss,
    lossRead: storage.lossRead,
  };
}
