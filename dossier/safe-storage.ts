/**
 * The database, its second copy, and the marker outside both: nothing that was stored goes, and a loss is never silent.
 *
 * A failed write may leave its log torn (whole-log.ts), and rotating a torn log is what may destroy it. So of the two
 * logs only one is in danger at a time:
 * - a write of the first waits until the copy has all that was stored before; then the first may break;
 * - the copy is written, or rotated, only after a write of the first went well; then the copy may break.
 * Which log is whole is known for as long as the browser runs (`memory`); a browser that starts knows nothing, and
 * begins with rotating both.
 */
import { bringOver, NotTaken } from './bring-over';
import { lastCommit } from './commits';
import { type DossierDatabase, databaseKeeper } from './database';
import { explain } from './disk-room';
import { asFailure, nullIfBeyondUse, StorageBroken, StorageFull } from './failures';
import { lane } from './lane';
import { lockOf, mendedLock } from './lock/convert';
import { openSeal, type Seal } from './lock/sealed-rows';
import { lossOf, type Marker, parseMarker } from './marker';
import type { SafeStorage, StorageEdges } from './storage';
import type { Commit } from './stored';
import { wholeLog } from './whole-log';
import { wipeEverything } from './wipe';

export type { SafeStorage, StorageEdges };

/** @param seal under which both databases store their rows */
export function safeStorage(name: string, edges: StorageEdges, seal: Seal = openSeal()): SafeStorage {
  const { now } = edges;
  const oneByOne = lane();
  /** Null: not compared since this worker began. */
  let upToDate: boolean | null = null;
  let marker: Marker | null = null;

  const first = databaseKeeper(name, {
    seal,
    place: () => Promise.resolve(edges.first),
    beforeUpgrade: () => firstLog.makeWhole(),
    async opened(database) {
      await findLoss(database);
      seal.lock = await mendedLock(database, second.use, async (put) => {
        await firstLog.makeWhole();
        await firstLog.write(put);
      });
    },
  });
  const second = databaseKeeper(`${name}-copy`, { seal, place: () => edges.second() });
  const firstLog = wholeLog(
    'log-whole:first',
    edges,
    async () => edges.first,
    () => first.reset(),
  );
  const secondLog = wholeLog(
    'log-whole:second',
    edges,
    () => edges.second(),
    () => second.reset(),
  );

  /** At each opening, before anybody sees what is in it. */
  async function findLoss(database: DossierDatabase) {
    // Where it cannot be read, the copy is asked.
    marker = parseMarker(await edges.marker.read().catch(() => null));
    const before = await lastCommit(database);
    if (marker && marker.commit <= (before?.number ?? 0)) return;
    // Where the marker says that there was more, nobody sees an emptied database while the copy cannot be asked.
    const copy = marker ? await second.use() : await second.use().catch(() => null);
    const held = copy && (await lastCommit(copy));
    const after = (held?.number ?? 0) > (before?.number ?? 0) ? held : before;
    const loss = lossOf(marker, before, after, now()) ?? marker?.loss ?? null;
    if (!after && !loss) return;
    const reached = { commit: after?.number ?? 0, at: after?.at ?? 0, loss };
    if (copy && after === held) {
      // First: should this worker die half-way, it is found again, and said.
      await mark({ ...reached, ...marker, loss }).catch(() => {});
      await firstLog.makeWhole();
      await firstLog.write(() => bringOver(copy, database, 'at-once'));
    }
    await mark(reached);
  }

  async function mark(next: Marker) {
    await edges.marker.write(next);
    marker = next;
  }

  /** The copy gets what it does not have yet, and the marker says how far we are. */
  async function copy(database: DossierDatabase) {
    const last = await lastCommit(database);
    if (!last) return;
    const copied = await lastCopied().catch(() => null);
    if (copied && copied.number > last.number) return goneBack(copied);
    // Before the copy: so the marker is never behind it. Where it cannot be kept, the copy still can.
    await mark({ commit: last.number, at: last.at, loss: marker?.loss ?? null }).catch(() => {});
    const to = await theCopy(async () => {
      await secondLog.makeWhole();
      return second.use();
    });
    await secondLog.write(() => bringOver(database, to, 'step-by-step'));
    upToDate = true;
  }

  /** The first is behind its copy, and nobody knew: the next opening finds out what is missing. */
  async function goneBack({ number, at }: Commit): Promise<never> {
    await mark({ commit: number, at, loss: marker?.loss ?? null });
    first.reset();
    throw new StorageBroken();
  }

  /** A copy that cannot be used is thrown away, and made anew from the first. @throws DossierFailure */
  async function copyOrRenew(database: DossierDatabase) {
    upToDate = false;
    try {
      await copy(database);
    } catch (error) {
      if (!(error instanceof NotTaken) || asFailure(error) instanceof StorageFull) throw asFailure(error);
      // Only what can be read in the first to the last row replaces a copy.
      for (const table of database.tables) await table.toArray();
      second.reset();
      await edges.discardSecond();
      await copy(database);
    }
  }

  async function theCopy<T>(job: () => PromiseLike<T>): Promise<T> {
    try {
      return await job();
    } catch (error) {
      throw new NotTaken('no copy', { cause: error });
    }
  }

  /** The first may be written: all that it held before stands in the copy too, and its log is whole. */
  async function makeReady(database: DossierDatabase) {
    upToDate ??= await isCopied(database);
    if (!upToDate) {
      await copyOrRenew(database).catch((error: unknown) => {
        // Without a second copy a teacher can still work; on a full disk nothing may be put at risk.
        if (asFailure(error) instanceof StorageFull) throw error;
      });
    }
    await firstLog.makeWhole();
  }

  const rethrown = async (error: unknown) => Promise.reject(await explain(error, edges.room));

  const lastCopied = async () => lastCommit(await second.use());

  async function isCopied(database: DossierDatabase) {
    const copied = await lastCopied().catch(() => null);
    return (copied?.number ?? 0) === ((await lastCommit(database))?.number ?? 0);
  }

  return {
    async read(act) {
      try {
        return await act(await first.use());
      } catch (error) {
        const failure = asFailure(error);
        if (failure.code !== 'storage-broken') throw failure;
        // The browser throws away what it cannot read any more; then the next opening finds that out.
        first.reset();
        return first.use().then(act).catch(rethrown);
      }
    },

    change(act) {
      return new Promise((resolve, reject) => {
        void oneByOne(async () => {
          try {
            const database = await first.use();
            await makeReady(database);
            resolve(await firstLog.write(() => act(database)));
            await copyOrRenew(database).catch(() => {});
          } catch (error) {
            const failure = await explain(error, edges.room);
            if (asFailure(error).code === 'storage-broken') first.reset();
            reject(failure);
          }
        });
      });
    },

    async loss() {
      await first.use();
      return marker?.loss ?? null;
    },

    async lossRead(found) {
      await oneByOne(async () => {
        if (marker?.loss?.found === found) await mark({ ...marker, loss: null });
      });
    },

    tidy: () =>
      oneByOne(async () => {
        const database = await first.use();
        await makeReady(database);
        await secondLog.makeWhole();
      }).catch(() => {}),

    async salvage(act) {
      try {
        const copied = await second.use().catch(() => null);
        const own = await first.use().catch((error: unknown) => {
          if (copied) return null;
          throw error;
        });
        // Without its lock the rows of a copy that stands alone would be taken for damaged.
        if (!own && copied) seal.lock = await lockOf(copied);
        return await act([own, copied].flatMap((one) => one ?? []));
      } catch (error) {
        throw await explain(error, edges.room);
      }
    },

    empty: () =>
      oneByOne(async () => {
        try {
          const database = await first
            .use()
            .catch(async (error) => nullIfBeyondUse(await explain(error, edges.room)));
          second.reset();
          await edges.discardSecond();
          // Before the first: else the next worker would look for what is gone.
          await mark({ commit: 0, at: now(), loss: null });
          upToDate = null;
          if (database) {
            await firstLog.makeWhole();
            await firstLog.write(() => wipeEverything(database));
          } else {
            first.reset();
            await edges.discardFirst(name);
          }
        } catch (error) {
          throw await explain(error, edges.room);
        }
      }),

    close() {
      first.close();
      second.close();
    },
  };
}
