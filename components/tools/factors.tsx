import { vraag } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { idOf } from '../place';
import { Cells } from '../plan-parts/cells';
import { PlanRow } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { PARTS } from './parts';
import { Tool } from './tool';

/** "leerling, groep, school, leraar en ouders": the brochure's order. */
const ABOUT = [
  ['student', 'Leerling'],
  ['group', 'Groep'],
  ['school', 'School'],
  ['teacher', 'Leraar'],
  ['parents', 'Ouders'],
] as const;

/** What helps and what hinders. The brochure asks it in steps 1 and 2; it is written once, and stands in both. */
export function Factors() {
  return (
    <Tool part="factoren" name={PARTS.factoren.name} says={vraag('signaleren.factoren')?.text}>
      <ul class="plan-list">
        {ABOUT.map(([about, words]) => (
          <Factor key={about} about={about} words={words} />
        ))}
      </ul>
    </Tool>
  );
}

function Factor({ about, words }: { about: string; words: string }) {
  const link = useLink();
  const { student } = useDesk();
  const where = address(student, 'factor', about);
  const helps = link.text(where, 'helps');
  const hinders = link.text(where, 'hinders');
  return (
    <PlanRow
      kind="factor"
      name={about}
      title={`${words}: wat helpt, wat hindert`}
      mark=""
      drafts={[helps, hinders]}
      rowId={null}
      fixed
      form={
        <>
          <p>
            <b>{words}</b>
          </p>
          <LabelledField id={idOf.field('factor', about, 'helps')} label="Wat helpt" draft={helps} />
          <LabelledField id={idOf.field('factor', about, 'hinders')} label="Wat hindert" draft={hinders} />
        </>
      }
    >
      <p>{words}</p>
      <Cells
        cells={[
          ['Helpt', helps.value.value],
          ['Hindert', hinders.value.value],
        ]}
      />
    </PlanRow>
  );
}
