import { useRef } from 'preact/hooks';
import { vraag } from '../../content/stappenplan';
import { schoolWeeksAhead, whyNoSchool } from '../../plan/school-calendar';
import { useDesk, useLink } from '../desk';
import { LabelledField } from '../fields/labelled-field';
import { RowChoice } from '../fields/row-choice';
import { RowDay } from '../fields/row-day';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { address, type Sheet } from '../sheet';
import { RowList } from '../tools/row-list';
import { appointment, dayInWords, today } from '../when';
import { PlanRow, penId } from './plan-row';
import { ToCalendar } from './to-calendar';

const PURPOSES = [
  ['tussentijds', 'Tussentijds'],
  ['evaluatie', 'Evaluatie'],
] as const;

export function Moments() {
  const { student } = useDesk();
  const next = student.list('moment').find(({ payload }) => payload.date >= today())?.payload;
  return (
    <RowList
      sheet={student}
      kind="moment"
      part="momenten"
      name="Momenten"
      says={vraag('plannen.momenten')?.text}
      state={next ? `${next.purpose} op ${dayInWords(next.date, today())}` : 'geen meer gepland'}
      add="Moment toevoegen"
      texts={['withWhom']}
      chosen={({ date }) => date !== ''}
      row={(name) => <Moment key={name} name={name} />}
    >
      {(count) => (count === 0 ? <UsualMoments /> : <ToCalendar />)}
    </RowList>
  );
}

function Moment({ name }: { name: string }) {
  const link = useLink();
  const { student } = useDesk();
  const where = address(student, 'moment', name);
  const row = student.row('moment', name);
  const company = link.text(where, 'withWhom');
  const date = row?.payload.date ?? '';
  const purpose = row?.payload.purpose ?? 'evaluatie';
  const withWhom = company.value.value.trim();

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
          <RowDay sheet={student} kind="moment" name={name} field="date" label="Datum" />
          <NoSchool day={date} />
          <RowChoice
            sheet={student}
            kind="moment"
            name={name}
            field="purpose"
            legend="Soort moment"
            options={PURPOSES}
            usual="evaluatie"
          />
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
  const why = whyNoSchool(day, useRegion(school));
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
  const saving = useSaving('Opslaan lukt niet. De momenten zijn niet bewaard.');
  // Made once: pressed twice, the same two rows are written.
  const names = useRef([crypto.randomUUID(), crypto.randomUUID()]).current;
  const region = useRegion(school);
  const halfway = schoolWeeksAhead(today(), HALFWAY, region);
  const end = schoolWeeksAhead(today(), AT_THE_END, region);
  const days = [
    { day: halfway.day, purpose: 'tussentijds' },
    { day: end.day, purpose: 'evaluatie' },
  ];
  const add = () => {
    const writes = names.map((name, index) => ({
      round: student.round,
      kind: 'moment' as const,
      name,
      revision: 0,
      was: {},
      set: { date: days[index]?.day ?? '', purpose: days[index]?.purpose ?? '' },
    }));
    saving.run(link.change({ type: 'write-all', dossier: student.dossier, writes })).then((landed) => {
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
      <p class="help" id="momenten-gewoon">
        {dayInWords(halfway.day, today())} en {dayInWords(end.day, today())}.
        {end.skipped.length > 0 &&
          ` De ${end.skipped.join(' en de ')} ${end.skipped.length > 1 ? 'tellen' : 'telt'} niet mee.`}
        {!end.certain && ' De schoolvakanties van die tijd zijn nog niet bekend.'}{' '}
        {region === '' && (
          <button
            type="button"
            class="link quiet"
            onClick={() => place.goToSource({ kind: 'school', name: '-', field: 'region' })}
          >
            Kies de vakantieregio
          </button>
        )}
      </p>
      {saving.line}
    </div>
  );
}

/** As the rules of the school have it, else as it was filled in. */
function useRegion(school: Sheet) {
  return useLink().rules.value.holidayRegion ?? school.one('school')?.region ?? '';
}
