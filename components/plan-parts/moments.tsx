import { vraag } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { DayField } from '../fields/day-field';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { address } from '../sheet';
import { counted, Tool } from '../tools/tool';
import { appointment, dayInWords, today } from '../when';
import { AddRow, PlanRow, useRows } from './plan-row';

const PURPOSES = [
  ['tussentijds', 'Tussentijds'],
  ['evaluatie', 'Evaluatie'],
] as const;

export function Moments() {
  const { student } = useDesk();
  const { names, count } = useRows(student, 'moment', ['withWhom'], ({ date }) => date !== '');
  return (
    <Tool
      part="momenten"
      name="Momenten"
      says={vraag('plannen.momenten')?.text}
      meta={counted(count, 'moment', 'momenten')}
    >
      {names.length > 0 && (
        <ul class="plan-list">
          {names.map((name) => (
            <Moment key={name} name={name} />
          ))}
        </ul>
      )}
      <AddRow kind="moment">Moment toevoegen</AddRow>
    </Tool>
  );
}

function Moment({ name }: { name: string }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'moment', name);
  const row = student.row('moment', name);
  const company = link.text(where, 'withWhom');
  const date = row?.payload.date ?? '';
  const purpose = row?.payload.purpose ?? 'evaluatie';
  const withWhom = company.value.value.trim();
  const set = (patch: Partial<Payloads['moment']>) => saving.run(link.set(where, patch));

  const words = PURPOSES.find(([id]) => id === purpose)?.[1].toLowerCase();
  return (
    <PlanRow
      kind="moment"
      name={name}
      title={date ? `Moment van ${dayInWords(date, today())}` : 'Moment'}
      mark={<Icon name="calendar" />}
      drafts={[company]}
      rowId={row?.id ?? null}
      chosen={date !== ''}
      form={
        <>
          <DayField
            id={idOf.field('moment', name, 'date')}
            label="Datum"
            day={date}
            choose={(day) => set({ date: day })}
          />
          <Choice
            name={`purpose-${name}`}
            id={idOf.field('moment', name, 'purpose')}
            legend="Soort moment"
            options={PURPOSES}
            value={purpose}
            choose={(next) => set({ purpose: next })}
          />
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
          <LabelledField id={idOf.field('moment', name, 'withWhom')} label="Met wie" draft={company} />
        </>
      }
    >
      <p>
        <b>{appointment(date) || 'Nog geen datum'}</b>, {words}
      </p>
      {withWhom && (
        <p class="meta own" dir="auto">
          {withWhom}
        </p>
      )}
    </PlanRow>
  );
}
