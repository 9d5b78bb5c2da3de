import { SchoolLine } from './school-line';
import type { OfSchoolProps } from './screen-props';
import { WhichSchool } from './which-school';

/** Of which school a student is, where the address of their page is of several. */
export function OfSchool({ school, ...props }: OfSchoolProps) {
  return school ? <SchoolLine {...props} school={school} /> : <WhichSchool {...props} />;
}
