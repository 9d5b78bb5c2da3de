import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TIME_OF_DAY } from '../../dossier/time-of-day';
import { askNotificationRight } from '../../ports/notification-right';
import type { ReminderState } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';

const ID = 'herinneringen';
const TIME_ID = 'herinneringen-tijd';
/** Before the first lesson. */
const FIRST = '08:00';

/** *Herinneringen*: whether there are any, and at which time of the day. */
export function ReminderSetting({ link }: { link: OwnPageLink }) {
  const saving = useSaving('Dit is niet bewaard.');
  const state = useSignal<ReminderState | null>(null);
  const refused = useSignal(false);
  const set = async (at: string | null) => {
    state.value = await link.ask('set-reminders', { at });
  };
  useEffect(() => {
    // What it is now is not known then, and not shown either.
    link.ask('reminders', {}).then(
      (now) => {
        state.value = now;
      },
      () => {},
    );
  }, [link]);
  const now = state.value;
  if (!now) return null;
  const isOn = now.at !== null && now.may;
  const off = link.condition.value === 'orphaned';
  return (
    <div class="set">
      <div>
        <h3>
          <label for={ID}>Herinner mij aan momenten</label>
        </h3>
        <p class="help" id={`${ID}-wat`}>
          Op de dag zelf krijg je een melding van de browser, zonder naam. Was de browser dicht? Dan komt de
          melding zodra je hem opent. Je krijgt elke melding één keer, ook als Stapsgewijs vergrendeld is.
        </p>
        <p class="help" role="status">
          {refused.value
            ? 'De browser staat geen meldingen toe. Er verandert niets.'
            : now.at !== null && !now.may
              ? 'De browser staat geen meldingen meer toe. Zet dit opnieuw aan om ze weer te krijgen.'
              : ''}
        </p>
        {saving.line}
      </div>
      <div class="ctl">
        {isOn && (
          <>
            <label class="sr" for={TIME_ID}>
              Tijd van de melding
            </label>
            <input
              class="field"
              type="time"
              id={TIME_ID}
              value={now.at ?? FIRST}
              disabled={off}
              onChange={({ currentTarget }) => {
                // Half a time is none.
                if (TIME_OF_DAY.test(currentTarget.value)) void saving.run(set(currentTarget.value));
              }}
            />
          </>
        )}
        <input
          class="tick"
          type="checkbox"
          id={ID}
          checked={isOn}
          disabled={off}
          aria-describedby={`${ID}-wat`}
          onChange={async ({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // Within the click: later the browser asks nothing.
            const may = wanted ? await askNotificationRight().catch(() => false) : true;
            refused.value = !may;
            if (may) await saving.run(set(wanted ? (now.at ?? FIRST) : null));
            currentTarget.checked = state.value?.at != null && state.value.may;
          }}
        />
      </div>
    </div>
  );
}
