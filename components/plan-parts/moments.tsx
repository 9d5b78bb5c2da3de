import { useSignal } from '@preact/signals';
import { vraag } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { isDay } from '../../plan/dates';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { NotSaved } from '../fields/not-saved';
import { TextField } from '../fields/text-field';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { address } from '../sheet';
import { HeadedPart } from '../step/headed-part';
import { appointment, dayInWords, today } from '../when';
import { AddRow, nameIn, namesOf, PlanRow } from './plan-row';

const PURPOSES = [
  ['tussentijds', 'Tussentijds'],
  ['evaluatie', 'Evaluatie'],
] as const;

export function Moments() {
  const link = useLink();
  const { student, place } = useDesk();
  const isFilled = (name: string) =>
    Boolean(student.list('moment').find(({ id }) => nameIn(id) === name)?.payload.date) ||
    link.text(address(student, 'moment', name), 'withWhom').value.value.trim() !== '';
  const names = namesOf(student.list('moment'), 'moment', place, isFilled);
  const count = names.filter(isFilled).length;
  return (
    <HeadedPart part="momenten" name="Momenten" meta={`${count} ${count === 1 ? 'moment' : 'momenten'}`}>
      <p class="part-ask">{vraag('plannen.momenten')?.text}</p>
      {names.length > 0 && (
        <ul class="plan-list">
          {names.map((name) => (
            <Moment key={name} name={name} />
          ))}
        </ul>
      )}
      <AddRow kind="moment">Moment toevoegen</AddRow>
    </HeadedPart>
  );
}

function Moment({ name }: { name: string }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving();
  const where = address(student, 'moment', name);
  const row = student.list('moment').find(({ id }) => nameIn(id) === name);
  const company = link.text(where, 'withWhom');
  const date = row?.payload.date ?? '';
  const picked = useSignal(date);
  const purpose = row?.payload.purpose ?? 'evaluatie';
  const withWhom = company.value.value.trim();
  const set = (patch: Partial<Payloads['moment']>) => saving.run(link.set(where, patch));

  const pick = (day: string) => {
    picked.value = day;
    // While the year is typed the field passes 0002, 0020 and 0202.
    if (day === '' || (isDay(day) && day >= '2000')) set({ date: day });
  };
  const words = PURPOSES.find(([id]) => id === purpose)?.[1].toLowerCase();
  const dateId = idOf.field('moment', name, 'date');
  const whomId = idOf.field('moment', name, 'withWhom');
  return (
    <PlanRow
      kind="moment"
      name={name}
      title={date ? `Moment van ${dayInWords(date, today())}` : 'Moment'}
      mark={<Icon name="calendar" />}
      drafts={[company]}
      rowId={row?.id ?? null}
      empty={!date && !withWhom}
      form={
        <>
          <div>
            <label class="lab" for={dateId}>
              Datum
            </label>
            <input
              class="field"
              type="date"
              autocomplete="off"
              id={dateId}
              value={picked.value}
              readOnly={link.condition.value === 'orphaned'}
              onInput={(event) => pick(event.currentTarget.value)}
            />
          </div>
          <Choice
            name={`purpose-${name}`}
            legend="Soort moment"
            options={PURPOSES}
            value={purpose}
            choose={(next) => set({ purpose: next })}
            disabled={link.condition.value === 'orphaned'}
          />
          <NotSaved shown={saving.failed.value}>Opslaan lukt niet. Deze keuze is niet bewaard.</NotSaved>
          <div>
            <label class="lab" for={whomId}>
              Met wie
            </label>
            <TextField draft={company} id={whomId} size="line" />
          </div>
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
