import { useEffect } from 'preact/hooks';
import { aandachtspunt } from '../../content/stappenplan';
import { nameInId } from '../../dossier/row-id';
import { useDesk, useLink } from '../desk';
import { DayField } from '../fields/day-field';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { AddRow, PlanRow, useRows } from '../plan-parts/plan-row';
import { address } from '../sheet';
import { dayInWords, today } from '../when';
import { counted, Tool } from './tool';

/** Short dated notes of how it goes: of the plan as a whole, or of one agreement. */
export function ProgressNotes() {
  const { student } = useDesk();
  const { names, count } = useRows(student, 'progress', ['text']);
  return (
    <Tool
      part="voortgang"
      name="Voortgang"
      says={aandachtspunt('vastleggen.beknopt')?.text}
      meta={counted(count, 'notitie', 'notities')}
    >
      {names.length > 0 && (
        <ul class="plan-list">
          {names.map((name) => (
            <Note key={name} name={name} />
          ))}
        </ul>
      )}
      <AddRow kind="progress">Notitie toevoegen</AddRow>
    </Tool>
  );
}

function Note({ name }: { name: string }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'progress', name);
  const row = student.row('progress', name);
  const draft = link.text(where, 'text');
  const { date = '', agreement = '' } = row?.payload ?? {};
  // A note is of the day on which it was begun, unless the teacher says otherwise.
  useEffect(() => {
    if (row && !row.payload.date) saving.run(link.set(where, { date: today() }));
  }, [row?.id]);
  const agreements = student
    .list('agreement')
    .map(({ id, payload }) => ({ name: nameInId(id), what: payload.what.trim() }))
    .filter(({ what }) => what);
  const about = agreements.find((one) => one.name === agreement)?.what;
  const id = (field: string) => idOf.field('progress', name, field);
  return (
    <PlanRow
      kind="progress"
      name={name}
      title={date ? `Notitie van ${dayInWords(date, today())}` : 'Notitie'}
      mark={<Icon name="note" />}
      drafts={[draft]}
      rowId={row?.id ?? null}
      form={
        <>
          <LabelledField
            id={id('text')}
            label="Hoe gaat het?"
            draft={draft}
            help="Blijf bij de feiten: wat zag of hoorde je?"
          />
          <DayField
            id={id('date')}
            label="Datum"
            day={date}
            choose={(day) => saving.run(link.set(where, { date: day }))}
          />
          {agreements.length > 0 && (
            <div>
              <label class="lab" for={id('agreement')}>
                Bij welke afspraak?
              </label>
              <select
                class="field"
                id={id('agreement')}
                value={agreement}
                disabled={link.condition.value === 'orphaned'}
                onChange={(event) => saving.run(link.set(where, { agreement: event.currentTarget.value }))}
              >
                <option value="">Het plan als geheel</option>
                {agreements.map((one) => (
                  <option key={one.name} value={one.name}>
                    {one.what.slice(0, 60)}
                  </option>
                ))}
              </select>
            </div>
          )}
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
        </>
      }
    >
      <p class="own" dir="auto">
        {draft.value.value}
      </p>
      <p class="meta own">{[date && dayInWords(date, today()), about].filter(Boolean).join(' · ')}</p>
    </PlanRow>
  );
}
