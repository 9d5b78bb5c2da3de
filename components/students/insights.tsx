import { useMemo } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { sheetOf } from '../sheet';
import { LookWider } from './look-wider';
import { stuckBySteps } from './stuck';
import { countThemes } from './themes';
import { living, type Students } from './use-students';
import { WhereStuck } from './where-stuck';

/** What shows in all students together; beside the list where there is room. Counted once the list stands there. */
export function Insights({ link, students }: { link: OwnPageLink; students: Students }) {
  const [all, today] = [students.all.value, students.today.value];
  const school = link.view.value?.school;
  const region = link.rules.value.holidayRegion ?? (school && sheetOf(school).one('school')?.region) ?? '';
  const stuck = useMemo(() => stuckBySteps(living(all), region, today), [all, region, today]);
  const themes = useMemo(() => countThemes(living(all)), [all]);
  return (
    <>
      <WhereStuck stuck={stuck} today={today} />
      <LookWider themes={themes} />
    </>
  );
}
