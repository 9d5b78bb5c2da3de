import { useSignal } from '@preact/signals';
import { isDay } from '../../plan/dates';
import { useLink } from '../desk';

interface DayFieldProps {
  id: string;
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  day: string;
  choose(day: string): void;
  describedBy?: string | undefined;
}

/** A day, chosen or typed. Empty is fine: nothing in the panel has to be filled in. */
export function DayField({ id, label, day, choose, describedBy }: DayFieldProps) {
  const link = useLink();
  const picked = useSignal(day);
  const stored = useSignal(day);
  // Chosen elsewhere: by a button beside it, or in another window.
  if (stored.peek() !== day) {
    stored.value = day;
    picked.value = day;
  }
  const pick = (next: string) => {
    picked.value = next;
    // While the year is typed the field passes 0002, 0020 and 0202.
    if (next === '' || (isDay(next) && next >= '2000')) choose(next);
  };
  return (
    <div>
      <label class="lab" for={id}>
        {label}
      </label>
      <input
        class="field"
        type="date"
        autocomplete="off"
        id={id}
        value={picked.value}
        aria-describedby={describedBy}
        readOnly={link.condition.value === 'orphaned'}
        onInput={(event) => pick(event.currentTarget.value)}
      />
    </div>
  );
}
