import { STEPS } from '../../content/stappenplan';
import { daysBetween } from '../../dossier/calendar-day';
import { nearest } from '../../dossier/kinds/ahead';
import type { ListedStudent } from '../../dossier/student-list';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';
import { dayAheadInWords, WEEK } from '../step/day-ahead';
import { dayInWords } from '../when';
import { counted } from '../words';
import { StudentName } from './student-name';

/** Name, six steps, agreements, day. */
export const COLUMNS = STEPS.length + 3;
const NAME = { role: 'rowheader' } as const;

interface RowProps {
  /** Null for one that was wiped while the list was open: its place stays. */
  student: ListedStudent | null;
  /** In the list, from 0. */
  index: number;
  today: string;
  isOpen: boolean;
  /** Null while nobody is chosen at all. */
  isChosen: boolean | null;
  choose(): void;
  /** The column that has, or would get, the focus; null in every other row. */
  column: number | null;
}

export function StudentRow({ student, index, today, isOpen, isChosen, choose, column }: RowProps) {
  const place = { role: 'row', 'aria-rowindex': index + 2, style: { '--at': index } } as const;
  const cell = (at: number) =>
    ({ role: 'gridcell', 'data-column': at, tabIndex: column === at ? 0 : -1 }) as const;
  if (!student)
    return (
      <div {...place} class="st-row is-gone">
        <span {...cell(0)}>Van dit apparaat gewist</span>
      </div>
    );
  const { dossier, label, group, counts, lastStep, closedOn, openAgreements } = student;
  return (
    <div
      {...place}
      {...(isChosen === null ? {} : { 'aria-selected': isChosen })}
      class={`st-row${isOpen ? ' is-open' : ''}${isChosen ? ' is-picked' : ''}`}
    >
      <span {...NAME} class={isChosen === null ? 'st-name' : 'st-name has-box'}>
        {isChosen !== null && (
          // For the mouse: by keyboard the space bar chooses, wherever the focus is in the row, and the row says it.
          <input
            type="checkbox"
            class="tick"
            tabIndex={-1}
            aria-label="Kiezen"
            checked={isChosen}
            onChange={choose}
          />
        )}
        <a
          href={addressOf('mijn-leerlingen', dossier)}
          data-column={0}
          tabIndex={column === 0 ? 0 : -1}
          aria-current={isOpen ? 'true' : undefined}
        >
          <StudentName label={label} group={group} />
        </a>
      </span>
      {STEPS.map((step, at) => {
        const [done, of] = [counts[step.id] ?? 0, step.aandachtspunten.length];
        const isNow = closedOn === null && lastStep === step.id;
        const level = done === 0 ? 0 : done >= of ? 3 : done * 2 >= of ? 2 : 1;
        return (
          <span key={step.id} {...cell(at + 1)} class="st-step">
            <span class={`cell cell-${level}${isNow ? ' is-now' : ''}`}>
              <span aria-hidden="true">
                {level === 3 ? <Icon name="check" /> : done > 0 || isNow ? `${done}/${of}` : ''}
              </span>
              <span class="sr">
                {step.name} {done} van {of}
                {isNow && ', hier ben je bezig'}
              </span>
            </span>
          </span>
        );
      })}
      <span {...cell(COLUMNS - 2)} class="st-count">
        {openAgreements > 0 ? (
          <>
            <span class="sr">{counted(openAgreements, 'afspraak', 'afspraken')} </span>
            <span aria-hidden="true">{openAgreements} </span>open
          </>
        ) : (
          <span class="sr">Geen open afspraken</span>
        )}
      </span>
      <span {...cell(COLUMNS - 1)} class="st-day">
        <NextDay student={student} today={today} />
      </span>
    </div>
  );
}

function NextDay({ student: { days, closedOn }, today }: { student: ListedStudent; today: string }) {
  if (closedOn)
    return (
      <span class="when">
        <Icon name="archive" size="sm" />
        Afgesloten op {dayInWords(closedOn, today)}
      </span>
    );
  const next = nearest(days, today);
  if (!next)
    return (
      <span class="when is-none">
        <Icon name="circleDash" size="sm" />
        Nog geen moment
      </span>
    );
  const ahead = daysBetween(today, next.day);
  return (
    <span class={ahead < 0 ? 'when is-late' : ahead <= WEEK ? 'when is-soon' : 'when'}>
      <Icon name={ahead < 0 ? 'alert' : 'calendar'} size="sm" />
      {dayAheadInWords(next, today)}
    </span>
  );
}
