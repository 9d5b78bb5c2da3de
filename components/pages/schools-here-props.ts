import type { DossierSnapshot } from '../../dossier/rows';
import type { KnownSchool } from '../../ports/known-school';
import type { OwnPageLink } from '../../ports/own-page-client';

/** What is done to the schools at one address, from the page of one of them. */
export interface SchoolsHereProps {
  link: OwnPageLink;
  snapshot: DossierSnapshot;
  here: KnownSchool;
  schools: readonly KnownSchool[];
}
