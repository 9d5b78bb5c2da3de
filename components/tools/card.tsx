import { firstNameIn } from '../../plan/first-name';
import { useDesk, useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { useTexts } from '../fields/use-texts';
import { idOf } from '../place';
import { address } from '../sheet';
import { inShort, Tool } from './tool';

/** What a teacher of a subject should know first: what goes well, and how to get on. What helps in class is said above. */
export function Card() {
  const link = useLink();
  const { student, page } = useDesk();
  const saving = useSaving('Opslaan lukt niet. Dit vinkje is niet bewaard.');
  const id = idOf.field('card', '-', 'call');
  const call = student.one('card')?.call ?? false;
  const { fields, drafts, said } = useTexts(student, 'card', '-', [
    { field: 'good', label: `Wat kan ${firstNameIn(page.label)} goed?` },
    { field: 'contact', label: 'Wat werkt in het contact?' },
  ]);
  return (
    <Tool
      part="kaart"
      name="Kaart voor vakdocenten"
      says={undefined}
      meta={inShort(said('good'), said('contact'), call ? 'liever even bellen' : '')}
      drafts={drafts}
    >
      <div class="form">
        {fields}
        <ul class="checks">
          <li>
            <input
              class="tick"
              type="checkbox"
              id={id}
              checked={call}
              disabled={link.condition.value === 'orphaned'}
              onChange={(event) =>
                saving.run(link.set(address(student, 'card', '-'), { call: event.currentTarget.checked }))
              }
            />
            <label for={id}>Liever even bellen</label>
          </li>
        </ul>
        {saving.line}
      </div>
    </Tool>
  );
}
