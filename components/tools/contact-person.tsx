import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { PeopleChips } from '../fields/people-chips';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { schoolContacts } from '../people';
import { idOf } from '../place';
import { address } from '../sheet';
import { Tool } from './tool';

/** Whom parents and pupil can turn to while the plan runs: somebody the school has named, or anybody else. */
export function ContactPerson() {
  const link = useLink();
  const { student, school } = useDesk();
  const draft = link.text(address(student, 'roles', '-'), 'contact');
  const id = idOf.field('roles', '-', 'contact');
  return (
    <Tool part="aanspreekpunt" name="Aanspreekpunt" says={aandachtspunt('plannen.bij-wie-terecht')?.text}>
      <div class="indent">
        <label class="lab" for={id}>
          Bij wie kunnen ouders en leerling terecht?
        </label>
        <PeopleChips people={schoolContacts(school)} draft={draft} legend="Contacten van de school" />
        <TextField draft={draft} id={id} size="line" />
        <p class="q-foot">
          <SavedLine drafts={[draft]} />
        </p>
      </div>
    </Tool>
  );
}
