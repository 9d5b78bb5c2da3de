/** Where the pages of our own stand: `app.html#<page>`, or `app.html#<page>/<what it shows>`. */
import { type ChapterId, STEP_IDS, type StepId } from '../../content/chapter';
import { EXAMPLE } from '../../dossier/example-id';
import type { Showing } from '../../ports/own-page';
import { OWN_PAGE_PATH } from '../../ports/own-page-port';

export type PageId =
  | 'mijn-leerlingen'
  | 'onze-school'
  | 'instellingen'
  | 'probeer-het-uit'
  | 'wat-is-er-veranderd'
  | 'aan-tafel';

/** @param what id of the dossier that the page shows */
export function addressOf(page: PageId, what?: string): string {
  return `${OWN_PAGE_PATH}#${page}${what ? `/${what}` : ''}`;
}

/** Shows another school in this page. */
export function goToSchool(school: string): void {
  location.hash = addressOf('onze-school', school).split('#')[1] ?? '';
}

/** *Aan tafel* about this dossier, with the questions of a step. */
export function tableAddress(dossier: string, step: ChapterId): string {
  return addressOf('aan-tafel', `${dossier}/${step}`);
}

/** Whose questions the part of an address after its `#` asks for; how it goes, where it does not say. */
export function tableStepIn(hash: string): StepId {
  const [, , step = ''] = hash.split('/');
  return STEP_IDS.find((one) => one === step) ?? 'realiseren';
}

/** What the part of an address after its `#` says to show; null: whatever there is. */
export function shownIn(hash: string): Showing {
  const [page = '', what = ''] = hash.slice(1).split('/');
  const here = what || null;
  if (page === ('probeer-het-uit' satisfies PageId)) return { school: null, student: EXAMPLE };
  return page === ('onze-school' satisfies PageId)
    ? { school: here, student: null }
    : { school: null, student: page === ('instellingen' satisfies PageId) ? null : here };
}
