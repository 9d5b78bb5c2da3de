import { useDesk } from '../desk';
import { RowDay } from '../fields/row-day';
import { Icon } from '../icon';
import { peopleAround } from '../people';
import { dayInWords, today } from '../when';
import { counted } from '../words';
import { FieldRow } from './field-row';
import { RowList } from './row-list';
import { inShort } from './tool';
import { useDated } from './use-dated';

const AS_SAID = 'In eigen woorden, zoals het werd gezegd.';
const TEXTS = ['present', 'student', 'parents', 'school'] as const;

/** The talks while the plan runs: who was there, and what each said. The gespreksverslag tells the last one. */
export function Talks() {
  const { student } = useDesk();
  const talks = student.list('talk').filter(({ payload }) => TEXTS.some((field) => payload[field].trim()));
  const last = talks.at(-1)?.payload.date ?? '';
  const one = last && dayInWords(last, today());
  return (
    <RowList
      sheet={student}
      kind="talk"
      part="gesprekken"
      name="Gesprek"
      says={undefined}
      state={talks.length > 1 || !one ? counted(talks.length, 'gesprek', 'gesprekken') : one}
      add="Gesprek toevoegen"
      texts={TEXTS}
      row={(name) => <OneTalk key={name} name={name} />}
    />
  );
}

function OneTalk({ name }: { name: string }) {
  const { student, school, page } = useDesk();
  const { row, saving } = useDated('talk', name);
  const day = row?.payload.date && dayInWords(row.payload.date, today());
  return (
    <FieldRow
      sheet={student}
      kind="talk"
      name={name}
      title={day ? `Gesprek van ${day}` : 'Gesprek'}
      mark={<Icon name="note" />}
      reads={(said) => inShort(day, said('present')) || 'Gesprek'}
      texts={[
        {
          field: 'present',
          label: 'Wie waren erbij?',
          people: peopleAround(page.shortName, student, school),
        },
        { field: 'student', label: 'Wat zei de leerling?', help: AS_SAID, cell: 'Leerling' },
        { field: 'parents', label: 'Wat zeiden de ouders?', cell: 'Ouders' },
        { field: 'school', label: 'Wat zei de school?', cell: 'School' },
      ]}
      choices={
        <>
          <RowDay sheet={student} kind="talk" name={name} field="date" label="Datum van het gesprek" />
          {saving.line}
        </>
      }
    />
  );
}
