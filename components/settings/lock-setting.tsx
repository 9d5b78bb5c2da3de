import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { MINUTES } from '../../dossier/lock/cost';
import type { LockState } from '../../ports/lock';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { minutesInWords } from '../lock/lock-words';
import { Skeleton } from '../states/skeleton';
import { takeFocus } from '../use-focus';
import { type LockAct, Passphrases } from './lock-passphrases';
import { Setting } from './setting';

const AFTER_ID = 'vanzelf-vergrendelen';

/** *Wachtwoordzin* and *Vanzelf vergrendelen*. */
export function LockSetting({ link }: { link: OwnPageLink }) {
  const lock = useSignal<LockState | null | undefined>(undefined);
  const open = useSignal<LockAct | null>(null);
  const says = useSignal('');
  const reading = useSaving('Of er een slot op zit, is nu niet te lezen.');
  const saving = useSaving('Dit is niet bewaard. De tijd blijft zoals die was.');
  const look = () =>
    reading.run(
      link.askLock('lock', {}).then((now) => {
        lock.value = typeof now === 'string' ? null : now;
      }),
    );
  useEffect(() => void look(), [link]);

  const now = lock.value;
  const { requireLock: required, lockAfterMinutes: most = Number.POSITIVE_INFINITY } = link.rules.value;
  if (now === undefined)
    return reading.failed.value ? reading.line : <Skeleton says="Het slot wordt gelezen." />;
  const toggle = (act: LockAct) => () => {
    says.value = '';
    open.value = open.peek() === act ? null : act;
  };
  const button = (act: LockAct, words: string) => (
    <button
      type="button"
      class="btn"
      id={`slot-${act}`}
      aria-expanded={open.value === act}
      disabled={link.condition.value === 'orphaned'}
      onClick={toggle(act)}
    >
      {words}
    </button>
  );
  const close = () => {
    const act = open.peek();
    open.value = null;
    setTimeout(() =>
      takeFocus(document.getElementById(`slot-${act}`) ?? document.getElementById('slot-change')),
    );
  };
  return (
    <>
      <Setting
        name="Wachtwoordzin"
        says={
          now
            ? 'Zonder deze zin kan niemand de gegevens lezen, jij ook niet. Het slot gaat dicht als je Stapsgewijs een tijd niet gebruikt, als het scherm op slot gaat en als je de browser sluit.' +
              (required ? ' Je school vraagt dit slot.' : '')
            : 'Zet een slot op alles wat hier over leerlingen staat. Dan is het op de schijf versleuteld, en kan een ander die deze computer gebruikt er niet bij.'
        }
        more={
          <>
            {open.value && (
              <Passphrases
                key={open.value}
                act={open.value}
                link={link}
                lock={now}
                cancel={close}
                done={async (words) => {
                  says.value = words;
                  close();
                  await look();
                }}
              />
            )}
            <p role="status">{says.value}</p>
          </>
        }
      >
        {now ? (
          <>
            {!required && button('take-off', 'Slot eraf halen')}
            {button('change', 'Wijzigen')}
          </>
        ) : (
          button('set', 'Slot erop zetten')
        )}
      </Setting>
      {now && (
        <Setting
          name="Vanzelf vergrendelen"
          says={`Zo lang blijft het slot open als je niets in Stapsgewijs doet. Wat je typt, wordt eerst bewaard.${
            Number.isFinite(most) ? ` Je school stelt in: hoogstens ${minutesInWords(most)}.` : ''
          }`}
          more={saving.failed.value && saving.line}
        >
          <label class="sr" for={AFTER_ID}>
            Vanzelf vergrendelen
          </label>
          <select
            class="field"
            id={AFTER_ID}
            value={`${now.minutes}`}
            onChange={async ({ currentTarget }) => {
              await saving.run(link.ask('lock-after', { minutes: Number(currentTarget.value) }));
              await look();
            }}
          >
            {[...new Set([...MINUTES.filter((minutes) => minutes <= most), now.minutes])]
              .sort((a, b) => a - b)
              .map((minutes) => (
                <option key={minutes} value={`${minutes}`}>
                  Na {minutesInWords(minutes)}
                </option>
              ))}
          </select>
        </Setting>
      )}
    </>
  );
}
