import type { StepId } from '../../content/chapter';
import { daysAhead } from '../../dossier/kinds/ahead';
import { dayOfWeek } from '../../plan/dates';
import { useDesk, useLink } from '../desk';
import { DayField } from '../fields/day-field';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { idOf } from '../place';
import { address } from '../sheet';
import { dayInWords } from '../when';
import type { TableState } from './table-state';

/** When everybody looks again; where no day was chosen yet, to choose it here. */
export function NextMoment({ step, day, state }: { step: StepId; day: string; state: TableState }) {
  const link = useLink();
  const { student } = useDesk();
  const saving = useSaving('Opslaan lukt niet. Deze datum is niet bewaard.');
  const mine = student.one('moment', state.moment);
  const next = daysAhead(student.rows).find((one) => one.day > day);
  if (next && !mine)
    return (
      <p class="table-next">
        <Icon name="calendar" />
        <span>
          We kijken weer op {dayOfWeek(next.day)} {dayInWords(next.day, day)}
        </span>
      </p>
    );
  const choose = (date: string) =>
    saving.run(
      link.set(address(student, 'moment', state.moment), {
        date,
        purpose: step === 'plannen' || step === 'realiseren' ? 'tussentijds' : 'evaluatie',
      }),
    );
  return (
    <div class="table-next">
      <Icon name="calendar" />
      <div>
        <DayField
          id={idOf.field('moment', state.moment, 'date')}
          label="Wanneer kijken we weer?"
          day={mine?.date ?? ''}
          choose={choose}
        />
        {saving.line}
      </div>
    </div>
  );
}
