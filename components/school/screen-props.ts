import type { DossierSnapshot } from '../../dossier/rows';
import type { KnownSchool } from '../../ports/known-school';
import type { StudentPage } from '../desk';

export interface OfSchoolProps {
  page: StudentPage;
  snapshot: DossierSnapshot;
  /** Null where nobody said of which of these the student is. */
  school: DossierSnapshot | null;
  schools: readonly KnownSchool[];
}
