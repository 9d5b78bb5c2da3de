import type { TextDraft } from '../../ports/dossier-link';
import { useDesk } from '../desk';
import { PeopleField } from '../fields/people-field';
import { peopleAround } from '../people';

export const WHO_ID = 'aan-tafel-wie';

/** Who sits at the table: picked, or typed. */
export function WhoIsHere({ draft }: { draft: TextDraft }) {
  const { student, school, page } = useDesk();
  return (
    <div class="table-who">
      <PeopleField
        id={WHO_ID}
        label="Namen"
        draft={draft}
        people={peopleAround(page.shortName, student, school)}
        legend="Wie zitten er aan tafel?"
        alone
      />
    </div>
  );
}
