import { aandachtspunt } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { DayField } from '../fields/day-field';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { PeopleField } from '../fields/people-field';
import { useSaving } from '../fields/use-saving';
import { peopleAround } from '../people';
import { idOf } from '../place';
import { address } from '../sheet';
import { counted, Tool } from '../tools/tool';
import { dayInWords, today } from '../when';
import { Cells } from './cells';
import { AddRow, PlanRow, useRows } from './plan-row';

export function Agreements() {
  const { student } = useDesk();
  const { names, count } = useRows(student, 'agreement', ['what', 'who', 'when', 'result'], hasEnd);
  return (
    <Tool
      part="afspraken"
      name="Afspraken"
      says={aandachtspunt('plannen.wie-doet-wat')?.text}
      meta={counted(count, 'afspraak', 'afspraken')}
    >
      {names.length > 0 && (
        <ol class="plan-list">
          {names.map((name, index) => (
            <Agreement key={name} name={name} number={index + 1} />
          ))}
        </ol>
      )}
      <AddRow kind="agreement">Afspraak toevoegen</AddRow>
    </Tool>
  );
}

const hasEnd = ({ until }: { until: string }) => until !== '';

function Agreement({ name, number }: { name: string; number: number }) {
  const link = useLink();
  const { student, school, page } = useDesk();
  const saving = useSaving();
  const where = address(student, 'agreement', name);
  const row = student.row('agreement', name);
  const until = row?.payload.until ?? '';
  const what = link.text(where, 'what');
  const who = link.text(where, 'who');
  const when = link.text(where, 'when');
  const result = link.text(where, 'result');
  const id = (field: string) => idOf.field('agreement', name, field);
  return (
    <PlanRow
      kind="agreement"
      name={name}
      title={`Afspraak ${number}`}
      mark={number}
      drafts={[what, who, when, result]}
      rowId={row?.id ?? null}
      chosen={until !== ''}
      form={
        <>
          <LabelledField id={id('what')} label="Wat" draft={what} />
          <PeopleField
            id={id('who')}
            label="Wie"
            draft={who}
            people={peopleAround(page.label, student, school)}
          />
          <LabelledField id={id('when')} label="Wanneer" draft={when} />
          <LabelledField
            id={id('result')}
            label="Resultaat"
            draft={result}
            help="Welk resultaat verwacht de school hiervan?"
          />
          <DayField
            id={id('until')}
            label="Tot en met"
            day={until}
            choose={(day) => saving.run(link.set(where, { until: day }))}
            help={aandachtspunt('plannen.hoe-lang')?.text}
          />
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze datum is niet bewaard.</NotSaved>
        </>
      }
    >
      {what.value.value.trim() && (
        <p class="own" dir="auto">
          {what.value.value}
        </p>
      )}
      <Cells
        cells={[
          ['Wie', who.value.value],
          ['Wanneer', when.value.value],
          ['Resultaat', result.value.value],
          ['Tot en met', dayInWords(until, today())],
        ]}
      />
    </PlanRow>
  );
}
