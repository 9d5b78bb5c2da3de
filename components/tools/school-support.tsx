import { aandachtspunt } from '../../content/stappenplan';
import { useLink, useSchoolDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { useTexts } from '../fields/use-texts';
import { ContactsOfSchool } from './contacts-of-school';
import { Tool } from './tool';

const REGIONS = [
  ['noord', 'Noord'],
  ['midden', 'Midden'],
  ['zuid', 'Zuid'],
] as const;

/** Where parents and pupils find help outside the school. */
export function SchoolSupport() {
  const { school } = useSchoolDesk();
  const { fields } = useTexts(school, 'school', '-', [
    { field: 'supportPoint', label: 'Ouder- en jeugdsteunpunt', help: 'Naam, en hoe je het bereikt.' },
    { field: 'partnership', label: 'Samenwerkingsverband' },
  ]);
  return (
    <Tool part="steun" name="Steun buiten de school" says={aandachtspunt('signaleren.waar-terecht')?.text}>
      <div class="indent form">
        {fields}
        <ContactsOfSchool />
      </div>
    </Tool>
  );
}

/** The region says when the school has its holidays. */
export function SchoolRegion() {
  const { school } = useSchoolDesk();
  const fixed = useLink().rules.value.holidayRegion;
  return (
    <Tool part="regio" name="Schoolvakanties" says={undefined}>
      <p class="says">Zo kiest het paneel geen moment in de vakantie.</p>
      <div class="indent">
        {fixed ? (
          <p>
            Regio <b>{REGIONS.find(([region]) => region === fixed)?.[1]}</b>, ingesteld door je school.
          </p>
        ) : (
          <RowChoice
            sheet={school}
            kind="school"
            field="region"
            legend="Regio van de schoolvakanties"
            options={REGIONS}
          />
        )}
      </div>
    </Tool>
  );
}
