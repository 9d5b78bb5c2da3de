import { aandachtspunt } from '../../content/stappenplan';
import { nameInId } from '../../dossier/row-id';
import { useDesk, useLink } from '../desk';
import { RowDay } from '../fields/row-day';
import { Icon } from '../icon';
import { idOf } from '../place';
import { dayInWords, today } from '../when';
import { counted } from '../words';
import { FieldRow } from './field-row';
import { RowList } from './row-list';
import { useDated } from './use-dated';

/** Short dated notes of how it goes: of the plan as a whole, or of one agreement. */
export function ProgressNotes() {
  const { student } = useDesk();
  const written = student.list('progress').filter(({ payload }) => payload.text.trim()).length;
  return (
    <RowList
      sheet={student}
      kind="progress"
      part="voortgang"
      name="Eerdere notities"
      says={aandachtspunt('vastleggen.beknopt')?.text}
      state={counted(written, 'notitie', 'notities')}
      add="Notitie toevoegen"
      texts={['text']}
      row={(name) => <Note key={name} name={name} />}
    />
  );
}

function Note({ name }: { name: string }) {
  const link = useLink();
  const { student } = useDesk();
  const { where, row, saving } = useDated('progress', name);
  const { date = '', agreement = '' } = row?.payload ?? {};
  const agreements = student
    .list('agreement')
    .map(({ id, payload }) => ({ name: nameInId(id), what: payload.what.trim() }))
    .filter(({ what }) => what);
  const about = agreements.find((one) => one.name === agreement)?.what;
  const day = date && dayInWords(date, today());
  const id = idOf.field('progress', name, 'agreement');
  return (
    <FieldRow
      sheet={student}
      kind="progress"
      name={name}
      title={day ? `Notitie van ${day}` : 'Notitie'}
      mark={<Icon name="note" />}
      texts={[{ field: 'text', label: 'Hoe gaat het?', help: 'Blijf bij de feiten: wat zag of hoorde je?' }]}
      choices={
        <>
          <RowDay sheet={student} kind="progress" name={name} field="date" label="Datum" />
          {agreements.length > 0 && (
            <div>
              <label class="lab" for={id}>
                Bij welke afspraak?
              </label>
              <select
                class="field"
                id={id}
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
          {saving.line}
        </>
      }
    >
      <p class="meta own">{[day, about].filter(Boolean).join(' · ')}</p>
    </FieldRow>
  );
}
