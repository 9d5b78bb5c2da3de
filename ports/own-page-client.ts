/** The end of the port of a page of our own: its connection and what is typed in it. It follows no host page. */
import type { ReadonlySignal } from '@preact/signals';
import type { Changed } from './changes';
import { dossierClient } from './dossier-client';
import type { DossierLink } from './dossier-link';
import type { PortLike } from './live-port';
import type { Asks, FromOwnPage, OwnView, Replies, Showing, ToOwnPage, UnderWay } from './own-page';
import type { PageEdges } from './page-edges';

export interface OwnPageLink extends DossierLink {
  /** The newest view; null until the first one arrives. */
  readonly view: ReadonlySignal<OwnView | null>;
  /** Show this; what was typed until now is stored where it was typed. */
  show(what: Showing): void;
  /** Hears of every dossier that was changed on this device, until what it gives is called. */
  onChanged(hear: (changed: Changed) => void): () => void;
  /**
   * Asks what own-page.ts says of this request.
   * @param pace hears how far long work is, and says whether it is to go on
   * @throws LinkError
   */
  ask<T extends keyof Replies>(
    type: T,
    fields: Asks[T],
    pace?: (done: number, of: number) => boolean,
  ): Promise<Replies[T]>;
}

/** @param first what to show first */
export function ownPageLink(first: Showing, edges: PageEdges<ToOwnPage, FromOwnPage>): OwnPageLink {
  let shown = first;
  const hearers = new Set<(changed: Changed) => void>();
  const paces = new Map<number, (done: number, of: number) => boolean>();
  /** What is told of long work goes to whoever asked for it: the connection knows answers alone. */
  function connect(): PortLike<Exclude<ToOwnPage, UnderWay>, FromOwnPage> {
    const port = edges.connect();
    return {
      postMessage: (message) => port.postMessage(message),
      disconnect: () => port.disconnect(),
      onDisconnect: port.onDisconnect,
      onMessage: {
        addListener: (listener) =>
          port.onMessage.addListener((message) => {
            if (message.type !== 'under-way') return listener(message);
            const { ref, done, of } = message;
            if (paces.get(ref)?.(done, of) === false) port.postMessage({ type: 'stop', asked: ref });
          }),
      },
    };
  }
  const { line, written, look, link } = dossierClient<OwnView, FromOwnPage, Replies>(
    {
      opening: () => ({ type: 'open', ...shown }),
      look: () => ({ type: 'look', ...shown }),
      snapshots: ({ school, student }) =>
        [school, student?.dossier, student?.school].flatMap((one) => one ?? []),
      renewed: (view, known) => ({
        ...view,
        school: view.school && known(view.school),
        student: view.student && {
          ...view.student,
          dossier: view.student.dossier && known(view.student.dossier),
          school: view.student.school && known(view.student.school),
        },
      }),
      // A panel may have met a school meanwhile.
      back: () => look(),
    },
    { ...edges, connect },
  );

  edges.hear((message) => {
    if (message.type === 'holds')
      return written.unsaved.peek().some(({ address }) => address.dossier === message.dossier);
    if (message.type !== 'changed') return false;
    for (const hear of hearers) hear(message);
    // Over an open connection the view comes by itself.
    if (!line.connected) look();
    return false;
  });
  line.open();

  return {
    ...link,
    ask(type, fields, pace) {
      const ref = line.nextRef();
      if (pace) paces.set(ref, pace);
      const asked = line.ask({ type, ref, ...fields } as FromOwnPage & { ref: number });
      return asked.finally(() => paces.delete(ref)) as never;
    },
    // Nothing lies around or over a page at the top of its own tab.
    seen: async () => null,
    onChanged(hear) {
      hearers.add(hear);
      return () => void hearers.delete(hear);
    },
    show(next) {
      written.flush();
      shown = next;
      look();
    },
  };
}
