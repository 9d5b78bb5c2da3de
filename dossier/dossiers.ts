/** All that can be done with the dossiers on this device. Whatever goes wrong comes out as a DossierFailure. */
import { aliasKeys } from './alias-keys';
import type { Sighting } from './aliases';
import type { GivenAnswer } from './answers';
import { studentDocument, wholeDocument } from './backup/make';
import { pack, unpack } from './backup/pack';
import { type Changes, lookInto, type Restoring, restore } from './backup/restore';
import { salvage } from './backup/salvage';
import {
  aboutWhom,
  type FileChanges,
  forColleague,
  lookIntoFile,
  lookIntoFileAlone,
  type TakingIn,
  takeIn,
} from './backup/transfer';
import { callAnew, callShorter, type HeldLabel, heldLabels, isAnyLonger, type Shortening } from './called';
import { carryOut, type DossierChange } from './change';
import { write } from './changes';
import type { Outcome } from './commit';
import { Gone, LossUnread } from './failures';
import type { Pace } from './long-work';
import type { Loss } from './marker';
import type { Write } from './merge-write';
import { readDossier, readSchool } from './read';
import { DEFAULT_TERMS, type Terms } from './retention-terms';
import type { Called, DossierSnapshot, Summary } from './rows';
import type { SafeStorage } from './safe-storage';
import { studentsAt } from './school-changes';
import { type NamedSchool, readSchoolOf, type SchoolOf, schoolsIn } from './schools';
import { type StoredHere, storedHere } from './stored-here';
import {
  type ListedStudent,
  listedStudents,
  noteGroup,
  type PartOfStudents,
  studentsAfter,
  whereMet,
} from './student-list';
import { addMissing, begin, confirm, givenAnswers, recognise, takeBackAnswer } from './students';
import type { Alias, WhoIs } from './who-is';
import { wipeIf } from './wipe';

export interface Dossiers {
  aliases(sighting: Sighting): Promise<Alias[]>;
  recognise(aliases: readonly Alias[]): Promise<WhoIs>;
  begin(aliases: readonly Alias[], called: Called, someoneNew: boolean): Promise<string>;
  confirm(aliases: readonly Alias[], dossier: string, called: Called): Promise<void>;
  answers(dossier: string, onPage: readonly Alias[]): Promise<GivenAnswer[]>;
  takeBackAnswer(onPage: readonly Alias[], dossier: string, answer: string): Promise<void>;
  /** How these are called, beside the student on a page. */
  labels(dossiers: readonly string[], onPage: readonly Alias[]): Promise<HeldLabel[]>;
  /** The label of one, where it is still what it `was`. */
  callAnew(dossier: string, was: Called, now: Called): Promise<void>;
  /** Of all; gives the dossiers that are called otherwise now. */
  callShorter(shorter: Shortening): Promise<string[]>;
  read(dossier: string): Promise<DossierSnapshot | null>;
  readSchool(dossier: string): Promise<DossierSnapshot>;
  /** The students of this device; of these dossiers, where it says which. */
  list(only: readonly string[] | null): Promise<ListedStudent[]>;
  /** All of them, part by part: those whose ids come after this one; after '' the first. */
  listAfter(dossier: string): Promise<PartOfStudents>;
  /** A page said in which group this student is now. */
  noteGroup(dossier: string, group: string): Promise<void>;
  /** Of a student: the host where pages lead to it, and the first school of that address; null where nothing tells. */
  whereMet(dossier: string): Promise<{ host: string | null; school: string | null }>;
  /** The schools that anything was filled in of. */
  schools(): Promise<NamedSchool[]>;
  /** Of which school a dossier is: `at` a school at each address of its pages, `own` as its summary says. */
  schoolOf(at: readonly string[], own: string | undefined): Promise<SchoolOf>;
  /** How many dossiers are of this school, and how many at its address are of none. */
  studentsAt(school: string): Promise<{ of: number; undecided: number }>;
  write(change: Write): Promise<Outcome>;
  change(change: DossierChange): Promise<Outcome>;
  /** Everything on this device, packed (backup/pack.ts). @throws Unreadable when it is more than a file can hold */
  backup(): Promise<Uint8Array<ArrayBuffer>>;
  /** The same where a part cannot be read: all else, and of how much that is all there is to tell. @throws as `backup` */
  salvaged(): Promise<{ packed: Uint8Array<ArrayBuffer>; left: number }>;
  /** What a packed backup would change here. @throws Unreadable, Stopped */
  lookInto(packed: Uint8Array<ArrayBuffer>, how: Restoring, pace?: Pace): Promise<Changes>;
  /** Changes it, or nothing; gives also the dossiers in which something was stored. @throws Unreadable, Stopped */
  restore(
    packed: Uint8Array<ArrayBuffer>,
    how: Restoring,
    pace?: Pace,
  ): Promise<{ changes: Changes; dossiers: string[] }>;
  /**
   * A file about one student for a colleague, packed; `page`: what the page says of them beside which it is made, null
   * where there is none. @throws Gone, Unreadable
   */
  studentFile(
    dossier: string,
    page: { sighting: Sighting; group: string | null } | null,
  ): Promise<Uint8Array<ArrayBuffer>>;
  /** What such a file would change of the student on the page; `page` null where there is none. @throws Unreadable */
  lookIntoFile(
    packed: Uint8Array<ArrayBuffer>,
    page: { sighting: Sighting; dossier: string | null } | null,
  ): Promise<FileChanges>;
  /** Changes it; begins a dossier where there is none. @throws OtherStudent, LossUnread, Unreadable */
  takeIn(packed: Uint8Array<ArrayBuffer>, sighting: Sighting, how: TakingIn): Promise<FileChanges>;
  stored(): Promise<StoredHere>;
  /** Nothing was written yet: of no student, and of no school. */
  isEmpty(): Promise<boolean>;
  /** Of all students but this one, as they are shown. */
  otherLabels(dossier: string): Promise<string[]>;
  /** Whether it is gone. One that was changed since it was `seen` (`updatedAt` of its summary) stays. */
  wipeStudent(dossier: string, seen: number): Promise<boolean>;
  wipeAll(): Promise<void>;
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
  const keys = aliasKeys(storage, now);

  return {
    aliases: keys.aliases,
    async recognise(aliases) {
      const found = await read((database) => recognise(database, aliases));
      if (found.is !== 'known' || found.missing.length === 0) return found;
      // On a full disk they are added another time.
      return change((database) => addMissing(database, aliases, now())).catch(() => found);
    },
    async begin(aliases, called, someoneNew) {
      if (await storage.loss()) throw new LossUnread();
      return change((database) => begin(database, aliases, called, someoneNew, now()));
    },
    confirm: (aliases, dossier, called) =>
      change((database) => confirm(database, aliases, dossier, called, now())),
    answers: (dossier, onPage) => read((database) => givenAnswers(database, dossier, onPage)),
    takeBackAnswer: (onPage, dossier, answer) =>
      change((database) => takeBackAnswer(database, onPage, dossier, answer, now())),
    labels: (dossiers, onPage) => read((database) => heldLabels(database, dossiers, onPage)),
    callAnew: (dossier, was, next) => change((database) => callAnew(database, dossier, was, next, now())),
    async callShorter(shorter) {
      // A change waits until the second copy has all there is: after hundreds of dossiers came back that takes long.
      if (!(await read((database) => isAnyLonger(database, shorter)))) return [];
      const changed = await change((database) => callShorter(database, shorter, now()));
      // What went is gone from the second copy too, before anybody hears that it is.
      if (changed.length > 0) await storage.tidy();
      return changed;
    },
    async read(dossier) {
      const current = await terms();
      return read((database) => readDossier(database, dossier, current, now()));
    },
    readSchool: (dossier) => read((database) => readSchool(database, dossier)),
    async list(only) {
      const current = await terms();
      return read((database) => listedStudents(database, only, current, now()));
    },
    async listAfter(dossier) {
      const current = await terms();
      return read((database) => studentsAfter(database, dossier, current, now()));
    },
    noteGroup: (dossier, group) => change((database) => noteGroup(database, dossier, group, now())),
    whereMet: (dossier) => read((database) => whereMet(database, dossier)),
    schools: () => read(schoolsIn),
    schoolOf: (at, own) => read((database) => readSchoolOf(database, at, own)),
    studentsAt: (school) => read((database) => studentsAt(database, school)),
    write: (about) => change((database) => write(database, about, now())),
    async change(about) {
      const outcome = await change((database) => carryOut(database, about, now()));
      // What is wiped is wiped from the second copy too, before anybody hears that it is.
      if (about.type === 'wipe' || about.type === 'remove-school') await storage.tidy();
      return outcome;
    },
    backup: async () => pack(await read((database) => wholeDocument(database, now()))),
    async salvaged() {
      const { document, left } = await storage.salvage((sources) => salvage(sources, now()));
      return { packed: await pack(document), left };
    },
    async lookInto(packed, how, pace) {
      const document = await unpack(packed, 'all');
      return read((database) => lookInto(database, document, how, now(), pace));
    },
    async restore(packed, how, pace) {
      const document = await unpack(packed, 'all');
      return change((database) => {
        keys.forget(database);
        return restore(database, document, how, now(), pace);
      });
    },
    async studentFile(dossier, page) {
      const document = await read((database) => studentDocument(database, dossier, now()));
      if (!document) throw new Gone();
      return pack(page ? await forColleague(document, page.sighting, page.group) : document);
    },
    async lookIntoFile(packed, page) {
      const document = await unpack(packed, 'student');
      if (!page) return read((database) => lookIntoFileAlone(database, document, now()));
      const about = await aboutWhom(document, page.sighting);
      return read((database) => lookIntoFile(database, document, about, page.dossier, now()));
    },
    async takeIn(packed, sighting, how) {
      if (how.dossier === null && (await storage.loss())) throw new LossUnread();
      const document = await unpack(packed, 'student');
      const about = await aboutWhom(document, sighting);
      return change((database) => takeIn(database, document, about, how, now()));
    },
    stored: () => read(storedHere),
    isEmpty: () =>
      read(async ({ summaries, rows }) => (await summaries.count()) + (await rows.count()) === 0),
    otherLabels: (dossier) =>
      read(async ({ summaries }) =>
        (await summaries.toArray()).flatMap((one) => (one.dossier === dossier ? [] : [one.label])),
      ),
    async wipeStudent(dossier, seen) {
      const asSeen = ({ updatedAt }: Summary) => updatedAt === seen;
      const { gone } = await change((database) => wipeIf(database, dossier, asSeen, now()));
      if (gone) await storage.tidy();
      return gone;
    },
    async wipeAll() {
      await storage.empty();
      await read(async (database) => keys.forget(database));
    },
    loss: storage.loss,
    lossRead: storage.lossRead,
  };
}
