/**
 * The log of one database. A write that fails may leave it torn (ballast.ts): nothing may be written behind that before
 * the log was rotated.
 */
import type { Place } from './database';
import { hasLessThan, type Room } from './disk-room';
import { DossierFailure, StorageFull } from './failures';

export interface LogEdges {
  /** Begins a new log in this place; does nothing where the browser has no such log. */
  rotate(place: Place): Promise<void>;
  room: Room;
  /** Outlives the worker, and not the browser. */
  memory: { get(key: string): Promise<unknown>; set(key: string, value: unknown): Promise<void> };
}

export interface WholeLog {
  /** Rotates it when it may be torn. @throws DossierFailure */
  makeWhole(): Promise<void>;
  /** Runs a write; when it fails, the log is torn, also when this worker dies before it hears so. */
  write<T>(act: () => PromiseLike<T>): Promise<T>;
}

/** Bytes. What rotating needs for a moment: a log half-rotated because the disk ran full is worse than before. */
const ROOM_TO_ROTATE = 16_000_000;

/**
 * @param key tells the logs apart in `memory`
 * @param reset lets go of the database, so that it is opened anew
 */
export function wholeLog(
  key: string,
  edges: LogEdges,
  place: () => Promise<Place>,
  reset: () => void,
): WholeLog {
  const { memory } = edges;
  return {
    async makeWhole() {
      if ((await memory.get(key)) === true) return;
      if (await hasLessThan(ROOM_TO_ROTATE, edges.room)) throw new StorageFull();
      try {
        await edges.rotate(await place());
      } catch (error) {
        // What LevelDB cannot mend while it is open, it mends when it is opened again.
        reset();
        throw error;
      }
      await memory.set(key, true);
    },

    async write(act) {
      // Not waited for: it is under way before the write is.
      void memory.set(key, false);
      try {
        const done = await act();
        void memory.set(key, true);
        return done;
      } catch (error) {
        // What we ourselves refuse never reached the log.
        if (error instanceof DossierFailure) await memory.set(key, true);
        throw error;
      }
    },
  };
}
