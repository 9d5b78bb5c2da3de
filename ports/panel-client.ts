/** Makes the panel's end of the port: what every page of the extension has, and the host page it follows. */
import { dossierClient } from './dossier-client';
import type { PageEdges } from './page-edges';
import type { FromPanel, Replies, ToPanel, View } from './panel';
import type { PanelLink } from './panel-link';
import { presence } from './presence';

export type PanelEdges = PageEdges<ToPanel, FromPanel>;

export function panelLink(nonce: string, edges: PanelEdges): PanelLink {
  const { line, written, isOrphan, look, link } = dossierClient<View, FromPanel, Replies>(
    {
      opening: () => ({ type: 'open', nonce }),
      look: () => ({ type: 'look' }),
      snapshots: ({ dossier, school }) => [dossier, school].flatMap((one) => one ?? []),
      renewed: (view, known) => ({
        ...view,
        dossier: view.dossier && known(view.dossier),
        school: view.school && known(view.school),
      }),
      saw: (before, after) => there.saw(before, after),
      back: wake,
      left() {
        if (isOrphan()) there.hide();
      },
      lost(forGood) {
        if (forGood && !edges.focused()) there.hide();
      },
      // Not to be shown any more, but it can be kept as ever.
      keepsOn: (why) => why === 'no-access',
      isWaiting: () => there.covered.peek(),
    },
    edges,
  );
  const there = presence(
    {
      view: line.view,
      leave() {
        written.flush();
        wake();
      },
      changed: wake,
      isUnsaved: (dossier) => written.unsaved.value.some(({ address }) => address.dossier === dossier),
      isTyped: written.isTyped,
    },
    edges.hear,
  );

  /** Over an open connection the news comes by itself. */
  function wake() {
    if (!line.connected) look();
  }

  const ask: PanelLink['ask'] = (type, fields) =>
    line.ask({ type, ref: line.nextRef(), ...fields } as FromPanel & { ref: number }) as never;
  const tell: PanelLink['tell'] = (type, fields) => void line.send({ type, ...fields } as FromPanel);

  line.open();

  return {
    ...link,
    covered: there.covered,
    followed: there.followed,
    ask,
    tell,
    seen: () => ask('seen', {}),
    fold() {
      written.flush();
      tell('fold', {});
    },
  };
}
