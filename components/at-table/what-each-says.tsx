import { askedName } from '../../dossier/kinds/asked';
import { firstNameIn } from '../../plan/first-name';
import { useDesk, useLink } from '../desk';
import { SavedLine } from '../fields/saved-line';
import { TextField } from '../fields/text-field';
import { idOf } from '../place';
import { address } from '../sheet';

interface WhatEachSaysProps {
  /** Id of the vraag. */
  question: string;
  day: string;
  /** Id of the heading that asks it. */
  askedBy: string;
}

/** Room for each, as wide as for the others. Every word is of this question, and of this day. */
export function WhatEachSays({ question, day, askedBy }: WhatEachSaysProps) {
  const link = useLink();
  const { student, page } = useDesk();
  const name = askedName({ question, day });
  const where = address(student, 'spoken', name);
  const pupil = firstNameIn(page.shortName);
  const columns = (
    [
      ['student', pupil, `Wat zegt ${pupil}?`],
      ['parents', 'Ouders', 'Wat zeggen ouders?'],
      ['school', 'School', 'Wat zegt school?'],
    ] as const
  ).map(([field, called, asks]) => ({ field, called, asks, draft: link.text(where, field) }));
  return (
    <>
      <div class="table-said">
        {columns.map(({ field, called, asks, draft }) => {
          const id = idOf.field('spoken', name, field);
          return (
            <div key={field}>
              <label for={id}>
                <bdi>{called}</bdi>
              </label>
              <TextField draft={draft} id={id} describedBy={askedBy} placeholder={asks} />
            </div>
          );
        })}
      </div>
      <SavedLine drafts={columns.map(({ draft }) => draft)} />
    </>
  );
}
