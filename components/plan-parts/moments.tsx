import { useRef } from 'preact/hooks';
import { vraag } from '../../content/stappenplan';
import type { Payloads } from '../../dossier/rows';
import { schoolWeeksAhead, whyNoSchool } from '../../plan/school-calendar';
import { useDesk, useLink } from '../desk';
import { Choice } from '../fields/choice';
import { DayField } from '../fields/day-field';
import { LabelledField } from '../fields/labelled-field';
import { NotSaved } from '../fields/not-saved';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { address, type Sheet } from '../sheet';
import { counted, Tool } from '../tools/tool';
import { appointment, dayInWords, today } from '../when';
import { AddRow, PlanRow, penId, useRows } from './plan-row';

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
      {count === 0 && <UsualMoments />}
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
          <NoSchool day={date} />
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
      <NoSchool day={date} />
      {withWhom && (
        <p class="meta own" dir="auto">
          {withWhom}
        </p>
      )}
    </PlanRow>
  );
}

/** Says so when there is no school on this day. It is the teacher's choice all the same. */
function NoSchool({ day }: { day: string }) {
  const { school } = useDesk();
  const why = whyNoSchool(day, regionOf(school));
  return (
    <div role="status">
      {why && (
        <p class="todo">
          <Icon name="alert" size="sm" />
          {dayInWords(day, today())} is {why}.
        </p>
      )}
    </div>
  );
}

/** After how many school weeks a plan is usually looked at: halfway, and at its end. */
const HALFWAY = 3;
const AT_THE_END = 6;

/** "Evalueer op van tevoren afgesproken momenten": one click sets both, on days with school. */
function UsualMoments() {
  const link = useLink();
  const { student, school, place } = useDesk();
  const saving = useSaving();
  // Made once: pressed twice, the same two rows are written.
  const names = useRef([crypto.randomUUID(), crypto.randomUUID()]).current;
  const region = regionOf(school);
  const halfway = schoolWeeksAhead(today(), HALFWAY, region);
  const end = schoolWeeksAhead(today(), AT_THE_END, region);
  const days = [
    { day: halfway.day, purpose: 'tussentijds' },
    { day: end.day, purpose: 'evaluatie' },
  ];
  const add = () => {
    const changes = names.map((name, index) => ({
      address: address(student, 'moment', name),
      revision: 0,
      was: {},
      set: { date: days[index]?.day ?? '', purpose: days[index]?.purpose ?? '' },
    }));
    saving.run(link.writeAll(student.dossier, changes)).then((landed) => {
      if (landed) place.focusNext.value = penId('moment', names[0] ?? '');
    });
  };
  return (
    <div class="usual">
      <button
        type="button"
        class="btn"
        disabled={link.condition.value === 'orphaned'}
        aria-describedby="momenten-gewoon"
        onClick={add}
      >
        Zet momenten over {HALFWAY} en {AT_THE_END} schoolweken
      </button>
      <div class="help" id="momenten-gewoon">
        <p>
          Dat is {dayInWords(halfway.day, today())} en {dayInWords(end.day, today())}.
          {end.skipped.length > 0 &&
            ` De ${end.skipped.join(' en de ')} ${end.skipped.length > 1 ? 'tellen' : 'telt'} niet mee.`}
          {!end.certain && ' De schoolvakanties van die tijd zijn nog niet bekend.'}
        </p>
        {region === '' && (
          <button
            type="button"
            class="link quiet"
            onClick={() => place.goToSource({ kind: 'school', name: '-', field: 'region' })}
          >
            Kies de vakantieregio van de school
          </button>
        )}
      </div>
      <NotSaved shown={saving.failed.value}>Opslaan lukt niet. De momenten zijn niet bewaard.</NotSaved>
    </div>
  );
}

function regionOf(school: Sheet) {
  return school.one('school')?.region ?? '';
}
