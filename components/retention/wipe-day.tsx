import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isDay } from '../../dossier/calendar-day';
import { dayWithYear } from '../../plan/dates';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { useEscape } from '../use-escape';
import { takeFocus } from '../use-focus';
import { dayInWords, today } from '../when';
import { useKeepUntil } from './keep-until';
import { wipedInWords } from './wipe-words';

const OTHER_ID = 'eerder-of-later';
const DAY_ID = 'wissen-op';

/** The day on which this dossier is wiped by itself, and the way to another. @param stacked on two lines */
export function WipeDay({ stacked = false }) {
  const { snapshot } = useDesk();
  const open = useSignal(false);
  const close = () => {
    open.value = false;
    takeFocus(document.getElementById(OTHER_ID));
  };
  useEscape(open.value, close);
  const { wiping } = snapshot;
  if (!wiping) return null;
  return (
    <div class="wipe-day">
      <p class={wiping.near ? 'wipe-on is-near' : 'wipe-on'}>
        {wiping.near && <Icon name="alert" size="sm" />}
        {stacked && wiping.on > today() ? (
          <>
            Wordt vanzelf gewist <span class="meta under">op {dayWithYear(wiping.on)}</span>
          </>
        ) : (
          wipedInWords(wiping.on, today())
        )}
      </p>
      <button
        type="button"
        class="link"
        id={OTHER_ID}
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        Eerder of later
      </button>
      {open.value && <OtherDay close={close} />}
    </div>
  );
}

function OtherDay({ close }: { close(): void }) {
  const { wiping, keepUntil, line } = useKeepUntil();
  const input = useRef<HTMLInputElement>(null);
  const { act, why } = useMeantHere();
  if (!wiping) return null;
  const { first, last, byRule, chosen } = wiping;
  const fits = (day: string) => isDay(day) && day >= first && day <= last;
  const choose = async (day: string | null) => {
    if (day !== null && !fits(day)) {
      why.value = `Kies een dag van ${words(first)} tot en met ${words(last)}.`;
      return;
    }
    if (await keepUntil(day)) close();
  };
  return (
    <div class="wipe-other">
      <div>
        <label class="lab" for={DAY_ID}>
          Op welke dag wissen?
        </label>
        <input
          ref={input}
          class="field"
          type="date"
          autocomplete="off"
          id={DAY_ID}
          defaultValue={wiping.on}
          min={first}
          max={last}
          aria-describedby={`${DAY_ID}-hulp`}
        />
        <p class="help" id={`${DAY_ID}-hulp`}>
          Van {words(first)} tot en met {words(last)}.
        </p>
      </div>
      <div class="btns">
        <button
          type="button"
          class="btn btn-primary"
          onClick={(event) => act(event, () => choose(input.current?.value ?? ''))}
        >
          Kies deze dag
        </button>
        {chosen && (
          <button type="button" class="btn" onClick={(event) => act(event, () => choose(null))}>
            Weer op {words(byRule)}
          </button>
        )}
        <button type="button" class="btn btn-quiet" onClick={close}>
          Niet veranderen
        </button>
      </div>
      <Unmeant why={why} />
      {line}
    </div>
  );
}

const words = (day: string) => dayInWords(day, today());
