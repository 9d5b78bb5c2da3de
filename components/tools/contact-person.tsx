import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { PeopleField } from '../fields/people-field';
import { SavedLine } from '../fields/saved-line';
import { schoolContacts } from '../people';
import { idOf } from '../place';
import { address } from '../sheet';
import { Tool } from './tool';

/** Whom parents and pupil can turn to while the plan runs: somebody the school has named, or anybody else. */
export function ContactPerson() {
  const link = useLink();
  const { student, school } = useDesk();
  const draft = link.text(address(student, 'roles', '-'), 'contact');
  return (
    <Tool part="aanspreekpunt" name="Aanspreekpunt" says={aandachtspunt('plannen.bij-wie-terecht')?.text}>
      <div class="indent">
        <PeopleField
          id={idOf.field('roles', '-', 'contact')}
          label="Bij wie kunnen ouders en leerling terecht?"
          draft={draft}
          people={schoolContacts(school)}
          legend="Contacten van de school"
        />
        <p class="q-foot">
          <SavedLine drafts={[draft]} />
        </p>
      </div>
    </Tool>
  );
}
