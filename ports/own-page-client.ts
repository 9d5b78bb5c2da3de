/** The end of the port of a page of our own: its connection and what is typed in it. It follows no host page. */
import type { ReadonlySignal } from '@preact/signals';
import { dossierClient } from './dossier-client';
import type { DossierLink } from './dossier-link';
import type { Asks, FromOwnPage, OwnView, Replies, ToOwnPage } from './own-page';
import type { PageEdges } from './page-edges';

export interface OwnPageLink extends DossierLink {
  /** The newest view; null until the first one arrives. */
  readonly view: ReadonlySignal<OwnView | null>;
  /** Show this school; null: the only one there is. */
  show(school: string | null): void;
  /** Asks what own-page.ts says of this request. @throws LinkError */
  ask<T extends keyof Replies>(type: T, fields: Asks[T]): Promise<Replies[T]>;
}

/** @param school to show first, by its dossier */
export function ownPageLink(school: string | null, edges: PageEdges<ToOwnPage, FromOwnPage>): OwnPageLink {
  let shown = school;
  const { line, written, look, link } = dossierClient<OwnView, FromOwnPage, Replies>(
    {
      opening: () => ({ type: 'open', school: shown }),
      look: () => ({ type: 'look', school: shown }),
      snapshots: ({ school }) => (school ? [school] : []),
      renewed: (view, known) => ({ ...view, school: view.school && known(view.school) }),
      // A panel may have met a school meanwhile.
      back: () => look(),
    },
    edges,
  );

  edges.hear((message) => {
    // Over an open connection the news comes by itself.
    if (message.type === 'changed' && !line.connected) look();
    return false;
  });
  line.open();

  return {
    ...link,
    ask: (type, fields) =>
      line.ask({ type, ref: line.nextRef(), ...fields } as FromOwnPage & { ref: number }) as never,
    // Nothing lies around or over a page at the top of its own tab.
    seen: async () => null,
    show(next) {
      written.flush();
      shown = next;
      look();
    },
  };
}
