import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { StepId } from '../../content/chapter';
import { vraag } from '../../content/stappenplan';
import { type NoStep as NoStepLines, noStepHtml, noStepText } from '../../plan/no-step';
import { copyToClipboard } from '../copy';
import { useDesk, useLink } from '../desk';
import { DayField } from '../fields/day-field';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { SavedLine } from '../fields/saved-line';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { Removal } from '../plan-parts/removal';
import { address } from '../sheet';
import { useSight } from '../sight';
import { today } from '../when';
import { Tool } from './tool';

/** "… maar ook wanneer het beter is om juist even géén stap te zetten": an outcome like any other, at any step. */
export function noStepAt(step: StepId) {
  return function NoStep() {
    const link = useLink();
    const { student, place } = useDesk();
    const saving = useSaving();
    const where = address(student, 'no-step', step);
    const row = student.row('no-step', step);
    const reason = link.text(where, 'reason');
    const begun = row !== undefined || reason.value.value.trim() !== '';
    const lines = { step, reason: reason.value.value, lookAgain: row?.payload.lookAgain ?? '' };
    const id = (field: string) => idOf.field('no-step', step, field);
    const beginId = `${id('reason')}-begin`;
    const begin = () => {
      place.focusNext.value = id('reason');
      saving.run(link.set(where, { date: today() }));
    };
    return (
      <Tool part="geen-stap" name="Bewust geen stap" says={vraag('voorbereiding.volgende-stap')?.text}>
        <div class="indent form">
          {begun ? (
            <>
              <LabelledField id={id('reason')} label="Waarom zetten we nu geen stap?" draft={reason} />
              <DayField
                id={id('lookAgain')}
                label="Wanneer kijken we opnieuw?"
                day={row?.payload.lookAgain ?? ''}
                choose={(day) => saving.run(link.set(where, { lookAgain: day }))}
              />
              <SavedLine drafts={[reason]} />
              {noStepText(lines) && <TwoLines lines={lines} />}
              {row && (
                <Removal
                  rowId={row.id}
                  what="Bewust geen stap"
                  focus={id('reason')}
                  removed={() => {
                    place.focusNext.value = beginId;
                  }}
                />
              )}
            </>
          ) : (
            <button
              type="button"
              class="btn btn-quiet add"
              id={beginId}
              disabled={link.condition.value === 'orphaned'}
              onClick={begin}
            >
              <Icon name="plus" size="sm" />
              Vastleggen dat we nu geen stap zetten
            </button>
          )}
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
        </div>
      </Tool>
    );
  };
}

/** What goes into the dossier of the school's own system: two lines, to copy from here. */
function TwoLines({ lines }: { lines: NoStepLines }) {
  const said = useSignal('');
  const { page } = useDesk();
  const shown = useRef<HTMLDivElement>(null);
  const whyUnseen = useSight(shown);
  const copy = async (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const unseen = whyUnseen();
    if (unseen) {
      said.value = unseen;
      return;
    }
    const taken = await copyToClipboard(noStepText(lines), noStepHtml(lines));
    said.value = taken
      ? `Gekopieerd voor ${page.fullName}. Controleer de naam voor je plakt.`
      : 'Kopiëren lukt niet. Selecteer de regels hierboven en kopieer ze zelf.';
  };
  return (
    <div class="two-lines" ref={shown}>
      <p class="lab">Voor het dossier</p>
      {noStepText(lines)
        .split('\n')
        .map((line) => (
          <p class="own" dir="auto" key={line}>
            {line}
          </p>
        ))}
      <div class="btns">
        <button type="button" class="btn" onClick={copy}>
          <Icon name="copy" size="sm" />
          Kopiëren
        </button>
      </div>
      <p class="help own" role="status">
        {said.value}
      </p>
    </div>
  );
}
