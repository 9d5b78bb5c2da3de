/**
 * What still has to reach the disk, one queue a row.
 *
 * One write of a row is under way at a time; what is typed meanwhile waits and is merged. A write keeps its base
 * (the revision and the values the teacher started from) until it is acknowledged, so that a change from another
 * window in between is seen as one.
 */

import { rowId } from '../dossier/row-id';
import type { AnyRow } from '../dossier/rows';
import type { Failure, Patch, WriteMessage } from './panel';
import type { Address } from './panel-link';

type Value = Patch[string];

export interface Base {
  revision: number;
  value: Value;
}

interface Waiting {
  value: Value;
  base: Base;
}

interface Queue {
  address: Address;
  waiting: Map<string, Waiting>;
  /** The write now on its way, with the values it carries. */
  underway: { ref: number; fields: Map<string, Waiting> } | null;
  settled: { resolve(): void; reject(failure: Failure): void }[];
}

/** The fields of one row a write was about, with the value it carried. */
export interface Settled {
  address: Address;
  fields: ReadonlyMap<string, { value: Value }>;
}

export interface RowWrites {
  /** Put a value in the queue of its row; `now` sends it at once unless a write of this row is under way. */
  put(address: Address, field: string, value: Value, base: Base): void;
  /** Send what waits for this row; resolves when it is on disk. */
  flush(address: Address): Promise<void>;
  flushAll(): void;
  /**
   * This page may be gone: send all that is not known to be on disk, without waiting for an answer first.
   * A write that goes on from the same start as one that was stored lands on it.
   */
  sendAll(): void;
  acknowledged(ref: number, row: AnyRow | null): Settled | null;
  failed(ref: number, failure: Failure): Settled | null;
  /** The connection was lost: what was under way waits again. */
  requeue(): void;
  /** Nothing will be sent any more: as `requeue`, and whoever waits for the disk hears that it is in vain. */
  giveUp(failure: Failure): void;
  pending(): readonly { address: Address; field: string; value: Value }[];
}

export function rowWrites(options: {
  writer: string;
  nextRef(): number;
  send(message: WriteMessage): boolean;
}): RowWrites {
  const queues = new Map<string, Queue>();

  function queueOf(address: Address): Queue {
    const id = rowId(address.dossier, address.round, address.kind, address.name);
    let queue = queues.get(id);
    if (!queue) {
      queue = { address, waiting: new Map(), underway: null, settled: [] };
      queues.set(id, queue);
    }
    return queue;
  }

  function dispatch(queue: Queue) {
    if (queue.underway || queue.waiting.size === 0) return;
    // Fields that were started from different revisions travel apart: a write has one base.
    const revision = Math.min(...[...queue.waiting.values()].map((w) => w.base.revision));
    const fields = new Map([...queue.waiting].filter(([, w]) => w.base.revision === revision));
    const ref = options.nextRef();
    queue.underway = { ref, fields };
    for (const field of fields.keys()) queue.waiting.delete(field);
    options.send(writeMessage(queue.address, ref, fields, revision, options.writer));
  }

  function byRef(ref: number): Queue | undefined {
    for (const queue of queues.values()) if (queue.underway?.ref === ref) return queue;
    return undefined;
  }

  return {
    put(address, field, value, base) {
      const queue = queueOf(address);
      const earlier = queue.waiting.get(field);
      queue.waiting.set(field, { value, base: earlier?.base ?? base });
    },

    flush(address) {
      const queue = queueOf(address);
      if (queue.waiting.size === 0 && !queue.underway) return Promise.resolve();
      return new Promise<void>((resolve, reject) => {
        queue.settled.push({ resolve, reject });
        dispatch(queue);
      });
    },

    flushAll() {
      for (const queue of queues.values()) dispatch(queue);
    },

    sendAll() {
      for (const queue of queues.values()) {
        putBack(queue);
        dispatch(queue);
      }
    },

    acknowledged(ref, row) {
      const queue = byRef(ref);
      if (!queue?.underway) return null;
      const { fields } = queue.underway;
      queue.underway = null;
      // What waits was typed after the text that is on disk now: that text is its base.
      for (const [field, sent] of fields) {
        const waiting = queue.waiting.get(field);
        const stored = row && (row.payload as Record<string, Value>)[field];
        if (waiting && row && stored === sent.value) waiting.base = { revision: row.revision, value: stored };
        else if (waiting) waiting.base = sent.base;
      }
      if (queue.waiting.size > 0) dispatch(queue);
      else for (const { resolve } of queue.settled.splice(0)) resolve();
      return { address: queue.address, fields };
    },

    failed(ref, failure) {
      const queue = byRef(ref);
      if (!queue?.underway) return null;
      const { fields } = queue.underway;
      putBack(queue);
      for (const { reject } of queue.settled.splice(0)) reject(failure);
      return { address: queue.address, fields };
    },

    requeue() {
      for (const queue of queues.values()) if (queue.underway) putBack(queue);
    },

    giveUp(failure) {
      for (const queue of queues.values()) {
        if (queue.underway) putBack(queue);
        for (const { reject } of queue.settled.splice(0)) reject(failure);
      }
    },

    pending() {
      return [...queues.values()].flatMap((queue) => {
        const newest = new Map([...(queue.underway?.fields ?? []), ...queue.waiting]);
        return [...newest].map(([field, { value }]) => ({ address: queue.address, field, value }));
      });
    },
  };
}

/** What was under way waits again; a newer value typed meanwhile keeps the older base. */
function putBack(queue: Queue) {
  if (!queue.underway) return;
  for (const [field, sent] of queue.underway.fields) {
    const newer = queue.waiting.get(field);
    queue.waiting.set(field, newer ? { value: newer.value, base: sent.base } : sent);
  }
  queue.underway = null;
}

export function writeMessage(
  address: Address,
  ref: number,
  fields: ReadonlyMap<string, { value: Value; base: Base }>,
  revision: number,
  writer: string,
): WriteMessage {
  return {
    type: 'write',
    ref,
    dossier: address.dossier,
    round: address.round,
    kind: address.kind,
    name: address.name,
    revision,
    was: Object.fromEntries([...fields].map(([field, { base }]) => [field, base.value])),
    set: Object.fromEntries([...fields].map(([field, { value }]) => [field, value])),
    writer,
  };
}
