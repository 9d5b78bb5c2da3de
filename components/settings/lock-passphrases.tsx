import { type Signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { DEFAULT_MINUTES } from '../../dossier/lock/cost';
import type { LockState } from '../../ports/lock';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { painted } from '../files/file-acts';
import { NewPassphrase, Passphrase, whyNotPassphrase } from '../files/new-passphrase';
import { Icon } from '../icon';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';

const NEW_ID = 'nieuwe-zin';
const NOW_ID = 'huidige-zin';
export type LockAct = 'set' | 'change' | 'take-off';

const FAILED: Readonly<Record<LockAct, string>> = {
  set: 'Het slot zit er niet op. Er is niets veranderd.',
  change: 'De wachtwoordzin is niet veranderd.',
  'take-off': 'Het slot zit er nog op.',
};
const PRESS: Readonly<Record<LockAct, string>> = {
  set: 'Slot erop zetten',
  change: 'Wachtwoordzin wijzigen',
  'take-off': 'Slot eraf halen',
};
const DONE: Readonly<Record<LockAct, string>> = {
  set: 'Het slot zit erop. Alles op dit apparaat is nu versleuteld.',
  change: 'De wachtwoordzin is gewijzigd.',
  'take-off': 'Het slot is eraf. Wat hier staat, is niet meer versleuteld.',
};

interface PassphrasesProps {
  act: LockAct;
  link: OwnPageLink;
  lock: LockState | null;
  done(words: string): Promise<void>;
  /** None where there is no way but this. */
  cancel?: () => void;
}

/** Sets, changes or takes off the lock, by the passphrases that takes. */
export function Passphrases({ act, link, lock, done, cancel }: PassphrasesProps) {
  const held = useSignal('');
  const first = useSignal('');
  const again = useSignal('');
  const wrong = useSignal('');
  const busy = useSignal(false);
  const saving = useSaving(FAILED[act]);
  const { act: meant, why } = useMeantHere();
  useEffect(() => takeFocus(document.getElementById(act === 'set' ? NEW_ID : NOW_ID)), [act]);

  async function run() {
    const { keyOf, madeKey } = await import('../lock/made-key');
    if (act === 'set') {
      await link.ask('set-lock', { made: await madeKey(first.peek()), minutes: DEFAULT_MINUTES });
    } else if (lock) {
      const key = await keyOf(held.peek(), lock);
      const isDone =
        act === 'change'
          ? await link.ask('change-lock', { key, made: await madeKey(first.peek()) })
          : await link.ask('take-off-lock', { key });
      if (!isDone) {
        wrong.value = 'Dit is niet de wachtwoordzin die nu geldt. Er is niets veranderd.';
        return;
      }
    }
    for (const field of [held, first, again]) field.value = '';
    await done(DONE[act]);
  }
  async function press() {
    wrong.value = act === 'take-off' ? '' : whyNotPassphrase(first.peek(), again.peek());
    if (wrong.peek()) return takeFocus(document.getElementById(NEW_ID));
    busy.value = true;
    await painted();
    await saving.run(run());
    busy.value = false;
  }
  return (
    <>
      {act === 'set' && <BeforeSetting />}
      {act !== 'set' && (
        <div>
          <label class="lab" for={NOW_ID}>
            Wachtwoordzin die nu geldt
          </label>
          <Passphrase id={NOW_ID} value={held} />
        </div>
      )}
      {act !== 'take-off' && (
        <NewPassphrase
          id={NEW_ID}
          name="Nieuwe wachtwoordzin"
          first={first}
          again={again}
          help={<Offer first={first} again={again} />}
        />
      )}
      <Unmeant why={wrong} />
      <div class="btns">
        <button
          type="button"
          class="btn btn-primary"
          disabled={busy.value}
          onClick={(event) => meant(event, press)}
        >
          {PRESS[act]}
        </button>
        {cancel && (
          <button type="button" class="btn" disabled={busy.value} onClick={cancel}>
            Annuleren
          </button>
        )}
      </div>
      <p class="help" role="status">
        {busy.value && 'Dit duurt een paar tellen. Laat dit tabblad open.'}
      </p>
      <Unmeant why={why} />
      {saving.line}
    </>
  );
}

function BeforeSetting() {
  return (
    <ul class="set-says help">
      <li>
        <Icon name="alert" size="sm" />
        <span>Vergeet je de zin? Dan is alles wat hier staat weg. Maak eerst een back-up.</span>
      </li>
      <li>
        <Icon name="info" size="sm" />
        <span>
          Wat hier al stond, kan nog een tijd onversleuteld in de bestanden van de browser zelf staan.
          Daartegen helpt een versleutelde schijf.
        </span>
      </li>
    </ul>
  );
}

/** Six words by chance, to be written down: nobody thinks of a good one while a class waits. */
function Offer({ first, again }: { first: Signal<string>; again: Signal<string> }) {
  const offered = useSignal('');
  const offer = async () => {
    const { offeredPassphrase } = await import('../lock/offered-words');
    offered.value = offeredPassphrase();
    first.value = offered.peek();
    again.value = '';
  };
  return (
    <>
      <p class="help">
        Neem zes woorden die niets met elkaar te maken hebben. Schrijf de zin op en bewaar die waar niemand
        anders bij kan.
      </p>
      <div class="btns offer">
        <button type="button" class="btn btn-sm" onClick={offer}>
          Zes woorden voorstellen
        </button>
      </div>
      <p role="status">
        {offered.value && (
          <>
            Schrijf op: <strong>{offered.value}</strong>
          </>
        )}
      </p>
    </>
  );
}
