import { vraag } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { PeopleField } from '../fields/people-field';
import { peopleAround } from '../people';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { AddRow, PlanRow, useRows } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { PARTS } from './parts';
import { counted, Tool } from './tool';

/** What still has to be found out, and by whom. */
export function Inquiries() {
  const { student } = useDesk();
  const { names, count } = useRows(student, 'inquiry', ['what', 'who']);
  return (
    <Tool
      part="uitzoeken"
      name={PARTS.uitzoeken.name}
      says={vraag('begrijpen.uitzoeken')?.text}
      meta={counted(count, 'punt', 'punten')}
    >
      {names.length > 0 && (
        <ol class="plan-list">
          {names.map((name, index) => (
            <Inquiry key={name} name={name} number={index + 1} />
          ))}
        </ol>
      )}
      <AddRow kind="inquiry">Punt toevoegen</AddRow>
    </Tool>
  );
}

function Inquiry({ name, number }: { name: string; number: number }) {
  const link = useLink();
  const { student, school, page } = useDesk();
  const where = address(student, 'inquiry', name);
  const what = link.text(where, 'what');
  const who = link.text(where, 'who');
  return (
    <PlanRow
      kind="inquiry"
      name={name}
      title={`Uitzoeken ${number}`}
      mark={number}
      drafts={[what, who]}
      rowId={student.row('inquiry', name)?.id ?? null}
      form={
        <>
          <LabelledField id={idOf.field('inquiry', name, 'what')} label="Wat zoeken we uit?" draft={what} />
          <PeopleField
            id={idOf.field('inquiry', name, 'who')}
            label="Wie"
            draft={who}
            people={peopleAround(page.label, student, school)}
          />
        </>
      }
    >
      <p class="own" dir="auto">
        {what.value.value}
      </p>
      <Cells cells={[['Wie', who.value.value]]} />
    </PlanRow>
  );
}
