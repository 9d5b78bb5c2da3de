import { aandachtspunt } from '../../content/stappenplan';
import { nameInId } from '../../dossier/row-id';
import type { Payloads, Row } from '../../dossier/rows';
import { OUTCOME_WORDS } from '../../plan/labels';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { SavedLine } from '../fields/saved-line';
import { useSaving } from '../fields/use-saving';
import { idOf } from '../place';
import { address } from '../sheet';
import { PARTS } from './parts';
import { Tool } from './tool';

/** From far more than hoped to far less: words about a goal, never a mark for a child. */
const WORDS = (['2', '1', '0', '-1', '-2'] as const).map((outcome) => {
  const words = OUTCOME_WORDS[outcome];
  return [outcome, words.charAt(0).toUpperCase() + words.slice(1)] as const;
});

/** "Evalueer in hoeverre de doelen uit het plan van aanpak zijn behaald." */
export function Outcomes() {
  const { student, place } = useDesk();
  const goals = student
    .list('goal')
    // Also a goal that was emptied at step 3, when something was written about it here.
    .filter(({ payload: { text, outcome, outcomeNote } }) => text.trim() || outcome || outcomeNote.trim());
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
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const name = nameInId(row.id);
  const where = address(student, 'goal', name);
  const note = link.text(where, 'outcomeNote');
  const set = (outcome: Payloads['goal']['outcome']) => saving.run(link.set(where, { outcome }));
  return (
    <li class="row">
      <span class="row-no">{number}</span>
      <div class="row-main row-wide form">
        <p class="own" dir="auto">
          {row.payload.text.trim() || 'Doel zonder tekst'}
        </p>
        <Choice
          name={`outcome-${name}`}
          id={idOf.field('goal', name, 'outcome')}
          legend={`Hoe ging het met doel ${number}?`}
          options={WORDS}
          value={row.payload.outcome || null}
          choose={set}
          stacked
          clear={() => set('')}
        />
        <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
        <LabelledField
          id={idOf.field('goal', name, 'outcomeNote')}
          label="Waaraan zie je dat?"
          draft={note}
        />
        <SavedLine drafts={[note]} />
      </div>
    </li>
  );
}
