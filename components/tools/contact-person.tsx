import { aandachtspunt } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { useTexts } from '../fields/use-texts';
import { schoolContacts } from '../people';
import { inShort, Tool } from './tool';

/** Whom parents and pupil can turn to while the plan runs: somebody the school has named, or anybody else. */
export function ContactPerson() {
  const { student, school } = useDesk();
  const { fields, drafts, said } = useTexts(student, 'roles', '-', [
    {
      field: 'contact',
      label: 'Bij wie kunnen ouders en leerling terecht?',
      people: schoolContacts(school),
      legend: 'Contacten van de school',
    },
  ]);
  return (
    <Tool
      part="aanspreekpunt"
      name="Aanspreekpunt"
      says={aandachtspunt('plannen.bij-wie-terecht')?.text}
      meta={inShort(said('contact'))}
      drafts={drafts}
    >
      {fields}
    </Tool>
  );
}
