import { vraag } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { PeopleField } from '../fields/people-field';
import { SavedLine } from '../fields/saved-line';
import { peopleAround, schoolContacts } from '../people';
import { idOf } from '../place';
import { address } from '../sheet';
import { PARTS } from './parts';
import { Tool } from './tool';

/** Who follows how it goes, with what, and who writes it down. */
export function Following() {
  const link = useLink();
  const { student, school, page } = useDesk();
  const where = address(student, 'roles', '-');
  const monitors = link.text(where, 'monitors');
  const withWhat = link.text(where, 'withWhat');
  const records = link.text(where, 'records');
  const id = (field: string) => idOf.field('roles', '-', field);
  return (
    <Tool part="volgen" name={PARTS.volgen.name} says={vraag('vastleggen.wie-monitort')?.text}>
      <div class="indent form">
        <PeopleField
          id={id('monitors')}
          label="Wie volgt hoe het gaat?"
          draft={monitors}
          people={peopleAround(page.label, student, school)}
        />
        <LabelledField
          id={id('withWhat')}
          label="Waarmee?"
          draft={withWhat}
          help="Een toets, een logboek, een wekelijks gesprek."
        />
        <PeopleField
          id={id('records')}
          label="Wie legt het vast in het dossier?"
          draft={records}
          people={schoolContacts(school)}
        />
        <SavedLine drafts={[monitors, withWhat, records]} />
      </div>
    </Tool>
  );
}
