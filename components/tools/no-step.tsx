import type { StepId } from '../../content/chapter';
import { chapter } from '../../content/stappenplan';
import { type NoStep as NoStepLines, noStepHtml, noStepText } from '../../plan/no-step';
import { useDesk, useLink } from '../desk';
import { RowDay } from '../fields/row-day';
import { useSaving } from '../fields/use-saving';
import { useTexts } from '../fields/use-texts';
import { Icon } from '../icon';
import { idOf } from '../place';
import { Removal } from '../plan-parts/removal';
import { address } from '../sheet';
import { useCopy } from '../use-copy';
import { dayInWords, today } from '../when';
import { inShort, Tool } from './tool';

/** "… maar ook wanneer het beter is om juist even géén stap te zetten": an outcome like any other, at any step. */
export function noStepAt(step: StepId) {
  return function NoStep() {
    const link = useLink();
    const { student, place } = useDesk();
    const saving = useSaving();
    const row = student.row('no-step', step);
    const { said, fields, drafts } = useTexts(student, 'no-step', step, [
      { field: 'reason', label: 'Waarom zetten we nu geen stap?' },
    ]);
    const reason = said('reason');
    const lines = { step, reason, lookAgain: row?.payload.lookAgain ?? '' };
    const reasonId = idOf.field('no-step', step, 'reason');
    const beginId = `${reasonId}-begin`;
    const begin = () => {
      place.focusNext.value = reasonId;
      saving.run(link.set(address(student, 'no-step', step), { date: today() }));
    };
    return (
      <Tool
        part="geen-stap"
        name="Bewust geen stap"
        says={undefined}
        none="nee"
        meta={
          row || reason.trim()
            ? row?.payload.lookAgain
              ? `opnieuw kijken op ${dayInWords(row.payload.lookAgain, today())}`
              : inShort(reason) || 'ja'
            : ''
        }
        drafts={drafts}
      >
        <p class="says">
          Soms is het beter om even geen stap te zetten. Dat is ook een keuze. Leg vast waarom er bij stap{' '}
          {chapter(step).number} nu niets gebeurt.
        </p>
        <div class="form">
          {row || reason.trim() ? (
            <>
              {fields}
              <RowDay
                sheet={student}
                kind="no-step"
                name={step}
                field="lookAgain"
                label="Wanneer kijken we opnieuw?"
              />
              {noStepText(lines) && <TwoLines lines={lines} />}
              {row && (
                <Removal
                  rowId={row.id}
                  what="Bewust geen stap"
                  focus={reasonId}
                  removed={() => {
                    place.focusNext.value = beginId;
                  }}
                />
              )}
            </>
          ) : (
            <button
              type="button"
              class="link add-link"
              id={beginId}
              disabled={link.condition.value === 'orphaned'}
              onClick={begin}
            >
              <Icon name="plus" size="sm" />
              Vastleggen dat we nu geen stap zetten
            </button>
          )}
          {saving.line}
        </div>
      </Tool>
    );
  };
}

/** What goes into the dossier of the school's own system: two lines, to copy from here. */
function TwoLines({ lines }: { lines: NoStepLines }) {
  const { page } = useDesk();
  const text = noStepText(lines);
  const { button, line } = useCopy({
    content: () => ({ text, html: noStepHtml(lines) }),
    name: 'Kopiëren',
    look: 'btn',
    taken: `Gekopieerd voor ${page.fullName}. Controleer de naam voor je plakt.`,
    missed: 'Kopiëren lukt niet. Selecteer de regels hierboven en kopieer ze zelf.',
  });
  return (
    <div class="two-lines">
      <p class="lab">Voor het dossier</p>
      {text.split('\n').map((words) => (
        <p class="own" dir="auto" key={words}>
          {words}
        </p>
      ))}
      <div class="btns">{button}</div>
      {line}
    </div>
  );
}
