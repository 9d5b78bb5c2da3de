/**
 * *Probeer het uit*: a fictional student in a database of its own. That it never mixes with the students of this device
 * is not asked of whoever counts, lists, recognises or backs up: what reads the students does not read this database.
 *
 * It stands under the same lock, and goes on the same day as any dossier; it has no second copy, and nobody misses it.
 */
import { beginExample } from './begin-example';
import { calendarDay } from './calendar-day';
import { databaseKeeper, type Place } from './database';
import { type Dossiers, openDossiers } from './dossiers';
import { EXAMPLE, EXAMPLE_SCHOOL, isExample } from './example-id';
import { asFailure, Gone, Locked } from './failures';
import { lane } from './lane';
import type { Seal } from './lock/sealed-rows';
import type { Terms } from './retention-terms';
import type { SafeStorage } from './safe-storage';

export interface ExampleEdges {
  /** With files of its own: a write of it that fails endangers nothing else. */
  place(): Promise<Place>;
  /** Whether anything stands there. Looking makes nothing. */
  stands(): Promise<boolean>;
  /** Throws it away, with its files. */
  discard(): Promise<void>;
  now(): number;
  terms(): Promise<Terms>;
}

export interface Example {
  /** Where it stands already, it stays as it is. @throws DossierFailure */
  begin(): Promise<void>;
  /** Nothing of it stays. */
  wipe(): Promise<void>;
  isThere(): Promise<boolean>;
  /** The same dossiers, among which it can be read and changed by its id, and that wipe it with everything else. */
  among(dossiers: Dossiers): Dossiers;
}

/**
 * @param real the storage of the students, behind its lock: while that is closed nothing is read here either
 * @param seal of the students
 */
export function exampleKeeper(
  name: string,
  edges: ExampleEdges,
  real: Pick<SafeStorage, 'read'>,
  seal: Seal,
): Example {
  const { now } = edges;
  const oneByOne = lane();
  const keeper = databaseKeeper(`${name}-example`, { seal: sameSeal(seal), place: edges.place });

  /** Made where it does not stand yet. @throws DossierFailure */
  const use: SafeStorage['read'] = async (act) => {
    await real.read(async () => {});
    try {
      return await act(await keeper.use());
    } catch (error) {
      throw asFailure(error);
    }
  };
  /** @throws Gone where it does not stand, DossierFailure */
  const read: SafeStorage['read'] = async (act) => {
    if (!(await edges.stands())) throw new Gone();
    return use(act);
  };
  const change: SafeStorage['change'] = (act) => oneByOne(() => read(act));
  const storage: SafeStorage = {
    read,
    change,
    loss: async () => null,
    lossRead: async () => {},
    tidy: async () => {},
    salvage: (act) => read((database) => act([database])),
    empty: wipe,
    close: keeper.close,
  };
  const own = openDossiers(storage, now, edges.terms);

  async function wipe() {
    await oneByOne(async () => {
      keeper.reset();
      await edges.discard();
    });
  }

  /** As it stands; gone where its day has come, and where it was written under a lock that is not there any more. */
  async function snapshot() {
    // What is wrong with the students' own is no reason to wipe this.
    await real.read(async () => {});
    const found = await own.read(EXAMPLE).catch((error: unknown) => {
      if (error instanceof Locked) throw error;
      return error instanceof Gone ? null : ('unreadable' as const);
    });
    if (found === null) return null;
    const isOver = found !== 'unreadable' && found.wiping && found.wiping.on <= calendarDay(now());
    if (found !== 'unreadable' && found.summary?.label !== undefined && !isOver) return found;
    await wipe();
    return null;
  }

  return {
    wipe,
    isThere: async () => (await snapshot()) !== null,
    async begin() {
      if ((await snapshot()) === null) await oneByOne(() => use((database) => beginExample(database, now())));
    },
    among(dossiers) {
      const of = (dossier: string) => (isExample(dossier) ? own : dossiers);
      return {
        ...dossiers,
        read: (dossier) => (dossier === EXAMPLE ? snapshot() : dossiers.read(dossier)),
        readSchool: (dossier) => of(dossier).readSchool(dossier),
        whereMet: async (dossier) =>
          isExample(dossier) ? { host: null, school: EXAMPLE_SCHOOL } : dossiers.whereMet(dossier),
        schoolOf: (at, said) => (at.includes(EXAMPLE_SCHOOL) ? own : dossiers).schoolOf(at, said),
        otherLabels: (dossier) => of(dossier).otherLabels(dossier),
        write: (about) => of(about.dossier).write(about),
        change: (about) => of(about.dossier).change(about),
        async wipeAll() {
          // First what matters: whatever becomes of the other.
          await dossiers.wipeAll();
          await wipe();
        },
      };
    },
  };
}

/** What locks the students locks this, and nothing that is found here changes that. */
function sameSeal(seal: Seal): Seal {
  return {
    get lock() {
      return seal.lock;
    },
    set lock(_) {},
    get key() {
      return seal.key;
    },
    set key(_) {},
  };
}
