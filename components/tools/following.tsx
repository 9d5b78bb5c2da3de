import { NAMES } from '../../content/names';
import { vraag } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { useTexts } from '../fields/use-texts';
import { peopleAround, schoolContacts } from '../people';
import { PARTS } from './parts';
import { inShort, Tool } from './tool';

/** Who follows how it goes, with what, and who writes it down. */
export function Following() {
  const { student, school, page } = useDesk();
  const { fields, drafts, said } = useTexts(student, 'roles', '-', [
    {
      field: 'monitors',
      label: NAMES.roles.monitors,
      people: peopleAround(page.shortName, student, school),
    },
    {
      field: 'withWhat',
      label: NAMES.roles.withWhat,
      help: 'Een toets, een logboek, een wekelijks gesprek.',
    },
    { field: 'records', label: NAMES.roles.records, people: schoolContacts(school) },
  ]);
  return (
    <Tool
      part="volgen"
      name={PARTS.volgen.name}
      says={vraag('vastleggen.wie-monitort')?.text}
      meta={inShort(said('monitors'), said('records')) || inShort(said('withWhat'))}
      drafts={drafts}
    >
      <div class="form">{fields}</div>
    </Tool>
  );
}
