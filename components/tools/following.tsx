import { vraag } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { PeopleChips } from '../fields/people-chips';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
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
  const people = peopleAround(page.label, student, school);
  const id = (field: string) => idOf.field('roles', '-', field);
  return (
    <Tool part="volgen" name={PARTS.volgen.name} says={vraag('vastleggen.wie-monitort')?.text}>
      <div class="indent form">
        <div>
          <label class="lab" for={id('monitors')}>
            Wie volgt hoe het gaat?
          </label>
          <PeopleChips people={people} draft={monitors} legend="Wie volgt hoe het gaat?" />
          <TextField draft={monitors} id={id('monitors')} size="line" />
        </div>
        <LabelledField
          id={id('withWhat')}
          label="Waarmee?"
          draft={withWhat}
          help="Een toets, een logboek, een wekelijks gesprek."
        />
        <div>
          <label class="lab" for={id('records')}>
            Wie legt het vast in het dossier?
          </label>
          <PeopleChips
            people={schoolContacts(school)}
            draft={records}
            legend="Wie legt het vast in het dossier?"
          />
          <TextField draft={records} id={id('records')} size="line" />
        </div>
        <SavedLine drafts={[monitors, withWhat, records]} />
      </div>
    </Tool>
  );
}
