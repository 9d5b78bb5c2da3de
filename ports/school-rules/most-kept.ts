/** What the rules of a school say about retention. Pure. */
import { LONGEST, type Most } from '../../dossier/retention-terms';
import type { SchoolRules } from './table';

/** Null where they say nothing. A closed dossier never stays longer than an open one by what is left unsaid. */
export function mostOf({ retentionDays, closedRetentionDays }: SchoolRules): Most | null {
  if (!retentionDays && !closedRetentionDays) return null;
  const open = retentionDays ?? LONGEST;
  return { open, closed: closedRetentionDays ?? open };
}
