/**
 * What still has to reach the disk, one queue a row.
 *
 * One write of a row is under way at a time; what is typed meanwhile waits and is merged. What was typed or chosen at
 * once gets one number, and keeps it however often it is sent. It also keeps what the teacher started from until it is
 * acknowledged, so that a change from another window in between is seen as one.
 */

import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isText } from '../dossier/kinds/kinds';
import { rowId } from '../dossier/row-id';
import type { AnyRow } from '../dossier/rows';
import type { Failure, Patch, WriteMessage } from './changes';
import type { Address } from './dossier-link';

type Value = Patch[string];

/** One field of one act. */
interface Waiting {
  value: Value;
  /** What the teacher started from. */
  was: Value;
  /** Of the row as they saw it, 0 for none. */
  revision: number;
  number: number;
  /** It was sent before, and nobody knows what became of it. */
  again?: true;
  /** It could not be stored: it is tried again, and not shown as if it were. */
  failed?: true;
}

interface Queue {
  address: Address;
  waiting: Map<string, Waiting>;
  /** The write now on its way, with the values it carries; more than one only where the page may be gone. */
  underway: { ref: number; fields: Map<string, Waiting> }[];
  settled: { resolve(): void; reject(failure: Failure): void }[];
}

export interface Pending {
  address: Address;
  field: string;
  value: Value;
  failed: boolean;
}

/** The fields of one row a write was about, with the value it carried. */
export interface Settled {
  address: Address;
  fields: ReadonlyMap<string, { value: Value }>;
}

export interface RowWrites {
  /**
   * Puts one act in the queue of its row.
   * @param was the same fields as the teacher saw them
   * @returns per field the message that carries it alone
   */
  put(address: Address, set: Patch, was: Patch, revision: number): Map<string, WriteMessage>;
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
  /** What is not known to be on disk. */
  readonly pending: ReadonlySignal<readonly Pending[]>;
  /** What was chosen of it, and may still be stored; it stays the same while somebody types. */
  readonly choices: ReadonlySignal<readonly Pending[]>;
}

export function rowWrites(options: {
  writer: string;
  nextRef(): number;
  send(message: WriteMessage): boolean;
}): RowWrites {
  const queues = new Map<string, Queue>();
  let last = 0;
  /** Count what changes what is pending, and what is chosen of it. */
  const turns = { all: signal(0), chosen: signal(0) };

  function turned(address: Address, fields: Iterable<string>) {
    turns.all.value += 1;
    if ([...fields].some((field) => !isText(address.kind, field))) turns.chosen.value += 1;
  }

  function pending(): Pending[] {
    return [...queues.values()].flatMap(({ address, underway, waiting }) => {
      const newest = new Map([...underway.flatMap(({ fields }) => [...fields]), ...waiting]);
      return [...newest].map(([field, { value, failed = false }]) => ({ address, field, value, failed }));
    });
  }

  function queueOf(address: Address): Queue {
    const id = rowId(address.dossier, address.round, address.kind, address.name);
    let queue = queues.get(id);
    if (!queue) {
      queue = { address, waiting: new Map(), underway: [], settled: [] };
      queues.set(id, queue);
    }
    return queue;
  }

  function dispatch(queue: Queue) {
    if (queue.underway.length === 0 && queue.waiting.size > 0) send(queue);
  }

  /** False when nothing can be sent any more. */
  function send(queue: Queue): boolean {
    // Act by act: what was sent before goes apart, because it may come late.
    const number = Math.min(...[...queue.waiting.values()].map((one) => one.number));
    const fields = new Map([...queue.waiting].filter(([, one]) => one.number === number));
    const ref = options.nextRef();
    queue.underway.push({ ref, fields });
    for (const field of fields.keys()) queue.waiting.delete(field);
    return options.send(message(queue.address, ref, fields));
  }

  function message(address: Address, ref: number, fields: ReadonlyMap<string, Waiting>): WriteMessage {
    const all = [...fields];
    const [[, { number, again, revision }]] = all as [[string, Waiting]];
    const was = Object.fromEntries(all.map(([field, one]) => [field, one.was]));
    const set = Object.fromEntries(all.map(([field, one]) => [field, one.value]));
    const change = { type: 'write' as const, ...address, revision, was, set, number };
    return { type: 'change', ref, writer: options.writer, change: again ? { ...change, again } : change };
  }

  /** What this answer is about, which is under way no longer. */
  function take(ref: number) {
    for (const queue of queues.values()) {
      const at = queue.underway.findIndex((write) => write.ref === ref);
      const [write] = at < 0 ? [] : queue.underway.splice(at, 1);
      if (write) return { queue, fields: write.fields };
    }
    return null;
  }

  return {
    put(address, set, was, revision) {
      const queue = queueOf(address);
      const number = ++last;
      const messages = Object.entries(set).map(([field, value]) => {
        const one = { value, was: was[field] ?? '', revision, number };
        queue.waiting.set(field, one);
        return [field, message(address, 0, new Map([[field, one]]))] as const;
      });
      turned(address, Object.keys(set));
      return new Map(messages);
    },

    flush(address) {
      const queue = queueOf(address);
      if (queue.waiting.size === 0 && queue.underway.length === 0) return Promise.resolve();
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
        // What cannot be sent waits again.
        while (queue.waiting.size > 0 && send(queue));
      }
    },

    acknowledged(ref, row) {
      const answered = take(ref);
      if (!answered) return null;
      const { queue, fields } = answered;
      // What waits was typed after the text that is on disk now, and started from it.
      for (const [field, sent] of fields) {
        const waiting = queue.waiting.get(field);
        const stored = row && (row.payload as Record<string, Value>)[field];
        if (waiting) waiting.was = row && stored === sent.value ? stored : sent.was;
      }
      turned(queue.address, fields.keys());
      dispatch(queue);
      if (queue.underway.length === 0) for (const { resolve } of queue.settled.splice(0)) resolve();
      return { address: queue.address, fields };
    },

    failed(ref, failure) {
      const answered = take(ref);
      if (!answered) return null;
      const { queue, fields } = answered;
      waitAgain(queue, fields);
      inVain(queue, failure);
      turned(queue.address, queue.waiting.keys());
      return { address: queue.address, fields };
    },

    requeue() {
      for (const queue of queues.values()) putBack(queue);
    },

    giveUp(failure) {
      for (const queue of queues.values()) {
        putBack(queue);
        inVain(queue, failure);
        turned(queue.address, queue.waiting.keys());
      }
    },

    pending: computed(() => {
      turns.all.value;
      return pending();
    }),
    choices: computed(() => {
      turns.chosen.value;
      return pending().filter(({ address, field, failed }) => !failed && !isText(address.kind, field));
    }),
  };
}

function inVain(queue: Queue, failure: Failure) {
  for (const one of queue.waiting.values()) one.failed = true;
  for (const { reject } of queue.settled.splice(0)) reject(failure);
}

/** What was under way waits again. */
function putBack(queue: Queue) {
  for (const { fields } of queue.underway.splice(0)) waitAgain(queue, fields);
}

/** A newer text typed meanwhile started from the same. */
function waitAgain(queue: Queue, fields: ReadonlyMap<string, Waiting>) {
  for (const [field, sent] of fields) {
    const newer = queue.waiting.get(field);
    queue.waiting.set(field, newer ? { ...newer, was: sent.was } : { ...sent, again: true });
  }
}
