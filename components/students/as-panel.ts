/**
 * The dossier that is open beside the list, as the panel's own screens know one: the link of a page of our own, with no
 * page of a host to follow.
 */
import { computed, signal } from '@preact/signals';
import { LinkError } from '../../ports/dossier-link';
import type { OwnView } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import type { Replies, View } from '../../ports/panel';
import type { PanelLink } from '../../ports/panel-link';

/** @param close of the dossier */
export function asPanel(own: OwnPageLink, close: () => void): PanelLink {
  const { view, ...link } = own;
  const ask = (type: keyof Replies, fields: object): Promise<unknown> => {
    if (type === 'print' || type === 'note' || type === 'other-names') return own.ask(type, fields as never);
    // Whatever else a panel asks is about a page.
    return Promise.reject(new LinkError('other-student'));
  };
  return {
    ...link,
    view: computed(() => view.value && panelView(view.value)),
    // The page around it says it.
    loss: signal(null),
    covered: signal(false),
    followed: signal(null),
    ask: ask as PanelLink['ask'],
    tell: () => {},
    fold: close,
  };
}

function panelView({ student, rules }: OwnView): View | null {
  const { dossier, school = null, schools = [], host = null, hostName } = student ?? {};
  const { label, written } = dossier?.summary ?? {};
  if (!dossier || label === undefined) return null;
  return {
    type: 'view',
    tab: -1,
    dossier,
    school,
    schools,
    loss: null,
    due: null,
    locks: false,
    rules,
    tells: null,
    page: {
      state: 'student',
      alone: true,
      turn: 0,
      host,
      hostName: hostName ?? '',
      label,
      shortName: written?.as === 'full' ? written.short : label,
      fullName: label,
      group: dossier.summary?.group ?? null,
      who: dossier.dossier,
      dossier: dossier.dossier,
      given: [],
      field: null,
      means: 'profile',
      pointing: null,
    },
  };
}
