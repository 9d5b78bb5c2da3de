/**
 * A page of the extension and the background: one connection that is made again when it was lost, what was asked over
 * it, and the newest view that came. What is shown and typed is other files' work.
 */
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from './changes';
import { livePort, type PortLike } from './live-port';
import type { Answer } from './port-table';
import { requests } from './requests';

export interface ConnectionEdges<In, Out> {
  connect(): PortLike<In, Out>;
  alive(): boolean;
  wait(milliseconds: number, then: () => void): () => void;
}

/** Background → page. */
type Incoming<View, Replies> =
  | View
  | Answer<Replies>
  | { type: 'dismissed' }
  | { type: 'broken'; failure: Failure };

/** What happens on this connection; in each, what is said may be sent at once. */
export interface Listener<View, Reply> {
  /** In one batch with `view`, before it changes. */
  saw(before: View | null, after: View): void;
  /**
   * What the former connection may have lost is to be sent again: on the first view of each; where a lost one is made
   * again also before it, because a page that nobody vouches for any more gets none.
   */
  resume(): void;
  /** Each answer, before whoever asked gets it. */
  replied(ref: number, reply: Reply): void;
  failed(ref: number, why: Failure): void;
  /** The connection is gone; `forGood` when the extension was updated or removed. */
  lost(forGood: boolean): void;
  /** No view can be given. */
  broken(why: Failure): void;
  /** Does anything wait to be stored? */
  isWaiting(): boolean;
}

export interface Connection<View, Out> {
  readonly view: ReadonlySignal<View | null>;
  readonly condition: ReadonlySignal<'connecting' | 'live' | 'broken' | 'orphaned'>;
  readonly failure: ReadonlySignal<Failure | null>;
  nextRef(): number;
  /** False when the extension is gone: nothing was sent. */
  send(message: Out): boolean;
  /** Resolves to the reply. @throws LinkError */
  ask(message: Out & { ref: number }): Promise<unknown>;
  open(): void;
  /** This page slept, and what was said to it meanwhile never came. */
  renew(): void;
  /** Nothing is shown any more, until a view comes. */
  shut(why: Failure): void;
  /** As if nothing had been tried yet. */
  afresh(): void;
  readonly connected: boolean;
}

/** A connection that is closed before it gave one view is tried this often, then said to be broken. */
const TRIES = 4;
/** A little later each time nothing came of it. In milliseconds. */
const LATER = 300;

const BRINGS_VIEW: ReadonlySet<string> = new Set(['change', 'begin']);

/** @param opening gives the first message of each connection */
export function connection<View extends { type: 'view' }, Out extends { type: string }, Replies>(
  opening: () => Out,
  edges: ConnectionEdges<Incoming<View, Replies>, Out>,
  listener: Listener<View, Replies[keyof Replies]>,
): Connection<View, Out> {
  const view = signal<View | null>(null);
  const condition = signal<'connecting' | 'live' | 'broken' | 'orphaned'>('connecting');
  const failure = signal<Failure | null>(null);
  let lastRef = 0;
  let fruitless = 0;
  /** What was answered may show: the view that says so is still to come. */
  let viewDue = false;
  /** Counts connections: a request sent on an earlier one is sent again on the next. */
  let count = 0;
  let greeted = 0;

  const port = livePort<Incoming<View, Replies>, Out>({
    connect: edges.connect,
    alive: edges.alive,
    greet(send) {
      count += 1;
      send(opening());
    },
    receive,
    lost(forGood) {
      if (forGood) condition.value = 'orphaned';
      else asked.lost();
      listener.lost(forGood);
      if (forGood) return asked.failAll('unknown');
      // Behind a lock nothing comes, and nothing can be stored.
      const waits = failure.peek() !== 'locked' && (listener.isWaiting() || viewDue || !view.peek());
      if (asked.waiting() || waits) again();
    },
  });
  const asked = requests(
    (message) => port.send(message as unknown as Out),
    () => count,
  );

  function again() {
    if (fruitless >= TRIES) {
      condition.value = 'broken';
      failure.value = 'refused';
      return;
    }
    edges.wait(fruitless * LATER, () => {
      fruitless += 1;
      if (port.open()) listener.resume();
    });
  }

  function receive(message: Incoming<View, Replies>) {
    switch (message.type) {
      case 'view':
        return receiveView(message as View);
      case 'broken':
        if (message.failure === 'locked') return shut('locked');
        condition.value = 'broken';
        failure.value = message.failure;
        return listener.broken(message.failure);
      case 'reply':
        listener.replied(message.ref, message.reply);
        // What was not asked here is a write.
        if (BRINGS_VIEW.has(asked.answered(message.ref, message.reply) ?? 'change')) viewDue = true;
        return;
      case 'failed':
        listener.failed(message.ref, message.failure);
        return asked.failed(message.ref, message.failure);
      case 'dismissed':
        return port.renew();
    }
  }

  function shut(why: Failure) {
    // With the next view all is sent again that was refused meanwhile.
    greeted = 0;
    batch(() => {
      view.value = null;
      condition.value = 'broken';
      failure.value = why;
    });
  }

  function receiveView(next: View) {
    fruitless = 0;
    viewDue = false;
    batch(() => {
      listener.saw(view.peek(), next);
      view.value = next;
      condition.value = 'live';
      failure.value = null;
    });
    if (greeted === count) return;
    greeted = count;
    asked.sendAgain();
    listener.resume();
  }

  return {
    view,
    condition,
    failure,
    nextRef: () => ++lastRef,
    send: (message) => port.send(message),
    ask: (message) => asked.ask(message),
    open: () => void port.open(),
    renew: () => port.renew(),
    shut,
    afresh() {
      fruitless = 0;
      condition.value = 'connecting';
    },
    get connected() {
      return port.connected;
    },
  };
}
