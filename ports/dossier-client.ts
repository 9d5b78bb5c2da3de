/**
 * What the end of the port of every page of the extension has: its connection, and what is typed over it in the dossiers
 * that its views show. What it follows besides is the page's own (panel-client.ts, own-page-client.ts).
 */
import { computed } from '@preact/signals';
import type { Loss } from '../dossier/marker';
import type { DossierSnapshot } from '../dossier/rows';
import type { Failure, Outcome } from './changes';
import { type Connection, connection } from './connection';
import type { DossierLink } from './dossier-link';
import type { PageEdges } from './page-edges';
import type { Answer } from './port-table';
import type { SchoolRules } from './school-rules/table';
import { type Typing, typing } from './typing';

/** In milliseconds: a page in which somebody is at work says so no more often than this. */
const ACTIVE_EVERY = 20_000;

interface Shown {
  type: 'view';
  loss: Loss | null;
  locks: boolean;
  rules: SchoolRules;
}

/** What differs from page to page. */
interface Own<View, Out> {
  /** The first message of each connection. */
  opening(): Out;
  /** Asks for a fresh view. */
  look(): Out;
  /** The dossiers of a view. */
  snapshots(view: View): readonly DossierSnapshot[];
  /** The same view with its dossiers as they are known to be by now. */
  renewed(view: View, known: (snapshot: DossierSnapshot) => DossierSnapshot): View;
  /** A view came; in one batch with it, before it changes. */
  saw?(before: View | null, after: View): void;
  /** The page is looked at again. */
  back(): void;
  /** It may be about to go; what was typed has been sent. */
  left?(): void;
  /** The connection is gone; `forGood` when the extension was updated or removed. */
  lost?(forGood: boolean): void;
  /** No view can be given, though what is typed can be kept as ever. */
  keepsOn?(why: Failure): boolean;
  /** Does anything but what is typed wait for a connection? */
  isWaiting?(): boolean;
}

export interface DossierClient<View, Out> {
  line: Connection<View, Out>;
  written: Typing;
  isOrphan(): boolean;
  look(): void;
  link: Omit<DossierLink, 'seen'> & { view: Connection<View, Out>['view'] };
}

/** Connects when `line.open` is called. */
export function dossierClient<View extends Shown, Out extends { type: string }, Replies>(
  own: Own<View, Out>,
  edges: PageEdges<
    View | Answer<Replies> | { type: 'dismissed' } | { type: 'broken'; failure: Failure },
    Out
  >,
): DossierClient<View, Out> {
  const line = connection<View, Out, Replies>(own.opening, edges, {
    saw(before, after) {
      written.saw(own.snapshots(after));
      own.saw?.(before, after);
    },
    resume: () => written.resume(),
    replied: (ref, reply) => written.replied(ref, reply),
    failed: (ref, why) => written.failed(ref, why),
    lost(forGood) {
      own.lost?.(forGood);
      written.lost(forGood ? 'unknown' : null);
    },
    broken(why) {
      if (own.keepsOn?.(why)) written.flush();
      else written.stuck(why);
    },
    isWaiting: () => written.atStake.peek() || own.isWaiting?.() === true,
  });
  const { condition, failure, nextRef } = line;
  const ask = (message: object) =>
    line.ask({ ref: nextRef(), ...message } as unknown as Out & { ref: number });
  const isOrphan = () => condition.peek() === 'orphaned';
  const look = () => void line.send(own.look());

  const written = typing(
    {
      nextRef,
      send: (message) => line.send(message as unknown as Out),
      ask: (change, writer) => ask({ type: 'change', writer, change }) as Promise<Outcome>,
      isOrphan,
    },
    edges,
  );
  const view = computed(() => line.view.value && own.renewed(line.view.value, written.shown));

  edges.watchLeaving(
    () => {
      // First: what it sends has not to be sent once more by the fields.
      written.sendAll();
      written.flush();
      own.left?.();
    },
    (slept) => {
      // Firefox keeps the connection of a page that sleeps, and throws away what comes over it: an answer that never
      // comes would hold up everything that is typed from now on.
      if (slept) line.renew();
      if (!isOrphan()) own.back();
    },
    written.atStake,
  );

  edges.hear((message) => {
    if (message.type !== 'lock-turn') return false;
    if (message.is === 'open') {
      look();
      return false;
    }
    written.sendAll();
    written.flush();
    line.shut('locked');
    return written.atStake.peek();
  });

  const locks = computed(() => line.view.value?.locks === true);
  let saidUse = 0;
  edges.watchUse(() => {
    if (!locks.peek() || Date.now() - saidUse < ACTIVE_EVERY) return;
    saidUse = Date.now();
    line.send({ type: 'active' } as unknown as Out);
  });

  const { unsaved, text, set, change, remove, resolve } = written;
  return {
    line,
    written,
    isOrphan,
    look,
    link: {
      view,
      condition,
      failure,
      snapshots: computed(() => (view.value ? own.snapshots(view.value) : [])),
      loss: computed(() => view.value?.loss ?? null),
      rules: computed(() => view.value?.rules ?? {}),
      unsaved,
      text,
      set,
      change,
      remove,
      resolve,
      locks,
      askLock: (type, fields) => ask({ type, ...fields }) as never,
      lossRead: (found) => ask({ type: 'loss-read', found }).then(() => {}),
      retry() {
        line.afresh();
        look();
      },
    },
  };
}
