import { NAMES } from '../../content/names';
import { aandachtspunt } from '../../content/stappenplan';
import { nameInId } from '../../dossier/row-id';
import type { Row } from '../../dossier/rows';
import { capital } from '../../plan/capital';
import { OUTCOME_WORDS } from '../../plan/labels';
import { numberedRows } from '../../plan/told';
import { useDesk } from '../desk';
import { RowChoice } from '../fields/row-choice';
import { useTexts } from '../fields/use-texts';
import { idOf } from '../place';
import { goalInWords } from '../plan-parts/in-words';
import { FromRound } from '../rounds/from-round-line';
import { PARTS } from './parts';
import { Tool } from './tool';

/** From far more than hoped to far less: words about a goal, never a mark for a child. */
const WORDS = (['2', '1', '0', '-1', '-2'] as const).map((outcome) => {
  const words = OUTCOME_WORDS[outcome];
  return [outcome, capital(words)] as const;
});

/** "Evalueer in hoeverre de doelen uit het plan van aanpak zijn behaald." */
export function Outcomes() {
  const { student, place } = useDesk();
  // Also a goal that was emptied at step 3, when something was chosen or written about it.
  const goals = numberedRows(student.rows, 'goal');
  return (
    <Tool part="uitkomst" name={PARTS.uitkomst.name} says={aandachtspunt('evalueren.doelen')?.text}>
      {goals.length > 0 ? (
        <ol class="plan-list">
          {goals.map((row, index) => (
            <Outcome key={row.id} row={row} number={index + 1} />
          ))}
        </ol>
      ) : (
        <div class="indent">
          <p class="help">Er staan nog geen doelen in het plan.</p>
          <button
            type="button"
            class="link"
            onClick={() => place.go({ at: 'chapter', id: 'plannen' }, idOf.part('doelen'))}
          >
            Doelen maken in stap 3
          </button>
        </div>
      )}
    </Tool>
  );
}

function Outcome({ row, number }: { row: Row<'goal'>; number: number }) {
  const { student } = useDesk();
  const name = nameInId(row.id);
  const { fields } = useTexts(student, 'goal', name, [
    { field: 'outcomeNote', label: NAMES.goal.outcomeNote },
  ]);
  return (
    <li class="row">
      <span class="row-no">{number}</span>
      <div class="row-main row-wide form">
        <p class="own" dir="auto">
          {goalInWords(row.payload)}
        </p>
        <FromRound row={row} />
        <RowChoice
          sheet={student}
          kind="goal"
          name={name}
          field="outcome"
          legend={`Hoe ging het met doel ${number}?`}
          options={WORDS}
          stacked
        />
        {fields}
      </div>
    </li>
  );
}
