import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { isDay } from '../../dossier/calendar-day';
import { useLink } from '../desk';

interface DayFieldProps {
  id: string;
  label: string;
  /** `YYYY-MM-DD`, or empty. */
  day: string;
  choose(day: string): void;
  /** One line below the field. */
  help?: string | undefined;
}

/** A day, chosen or typed. Empty is fine: nothing in the panel has to be filled in. */
export function DayField({ id, label, day, choose, help }: DayFieldProps) {
  const link = useLink();
  const input = useRef<HTMLInputElement>(null);
  const picked = useSignal(day);
  // Chosen elsewhere: by a button beside it, or in another window. Never under the fingers of who is typing here.
  useEffect(() => {
    if (document.activeElement !== input.current) picked.value = day;
  }, [day]);
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
        ref={input}
        class="field"
        type="date"
        autocomplete="off"
        id={id}
        value={picked.value}
        aria-describedby={help ? `${id}-hulp` : undefined}
        readOnly={link.condition.value === 'orphaned'}
        onInput={(event) => pick(event.currentTarget.value)}
      />
      {help && (
        <p class="help" id={`${id}-hulp`}>
          {help}
        </p>
      )}
    </div>
  );
}
