import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { isBelowFloor } from '../../dossier/lock/cost';
import type { LockState } from '../../ports/lock';
import { useLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { painted } from '../files/file-acts';
import { Passphrase } from '../files/new-passphrase';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';
import { FoldHead } from '../tools/fold-head';
import { takeFocus } from '../use-focus';
import { whyLocked } from './lock-words';

const FIELD_ID = 'wachtwoordzin';

const keyMaker = () => import('./made-key');

interface LockScreenProps {
  /** How to begin anew, where that can be done here. */
  anew?: ComponentChildren;
  /** How to set a lock that the school asks for, where that can be done here. */
  first?: ComponentChildren;
  /** It was opened here. */
  opened?(): void;
}

/** Behind the lock there is nothing but the way in. */
export function LockScreen({ anew, first, opened }: LockScreenProps) {
  const link = useLink();
  const lock = useSignal<LockState | null>(null);
  const without = useSignal<'missing' | 'damaged' | null>(null);
  const typed = useSignal('');
  const state = useSignal<'asked' | 'busy' | 'wrong'>('asked');
  const forgotten = useSignal(false);
  const opening = useSaving('Ontgrendelen lukt nu niet. Alles is bewaard.');

  useEffect(() => {
    void opening.run(
      link.askLock('lock', {}).then((now) => {
        without.value = typeof now === 'string' ? now : null;
        if (typeof now === 'string') return;
        lock.value = now;
        // Another window opened it, or took it off.
        if (!now?.why) link.retry();
      }),
    );
    takeFocus(document.getElementById(FIELD_ID));
    // It is there by the time the passphrase is. Where it cannot be loaded, that is said when it is needed.
    void keyMaker().catch(() => {});
  }, [link]);

  async function open() {
    const now = lock.peek() ?? (await link.askLock('lock', {}));
    if (!now || typeof now === 'string') return link.retry();
    const { keyOf, madeKey } = await keyMaker();
    const passphrase = typed.peek();
    const key = await keyOf(passphrase, now);
    // What costs less to guess than it should by now is made anew.
    const again = isBelowFloor(now) ? await madeKey(passphrase) : null;
    let isOpen = await link.askLock('unlock', { key, again });
    if (isOpen) {
      typed.value = '';
      return opened?.();
    }
    // Another window may have chosen another one meanwhile.
    const newer = await link.askLock('lock', {});
    if (newer && typeof newer === 'object' && newer.salt !== now.salt) {
      lock.value = newer;
      isOpen = await link.askLock('unlock', { key: await keyOf(passphrase, newer), again: null });
    }
    if (!isOpen) {
      state.value = 'wrong';
      takeFocus(document.getElementById(FIELD_ID));
    }
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (state.peek() === 'busy' || typed.peek() === '') return;
    state.value = 'busy';
    await painted();
    await opening.run(open());
    if (state.peek() === 'busy') state.value = 'asked';
  }

  if (without.value === 'missing') return <FirstLock first={first} />;
  if (without.value === 'damaged') return <DamagedLock anew={anew} />;
  const busy = state.value === 'busy';
  const wrong = state.value === 'wrong';
  return (
    <>
      <section class="state">
        <h2>Vul je wachtwoordzin in</h2>
        <p>{whyLocked(lock.value)} Alles is bewaard.</p>
        <form class="stack" onSubmit={submit}>
          <div>
            <label class="lab" for={FIELD_ID}>
              Wachtwoordzin
            </label>
            <Passphrase id={FIELD_ID} value={typed} describedBy={`${FIELD_ID}-fout`} />
            <p class="err" id={`${FIELD_ID}-fout`} role="alert">
              {wrong && 'Dit is niet de wachtwoordzin. Let op hoofdletters. Probeer het opnieuw.'}
            </p>
          </div>
          <button type="submit" class="btn btn-primary btn-wide" disabled={busy}>
            Ontgrendelen
          </button>
          <p class="help" role="status">
            {busy && 'De wachtwoordzin wordt nagekeken.'}
          </p>
          {opening.line}
        </form>
      </section>
      <ul class="folds">
        <li class="fold">
          <FoldHead
            name="Wachtwoordzin vergeten"
            state=""
            open={forgotten.value}
            toggle={() => {
              forgotten.value = !forgotten.value;
            }}
          />
          {forgotten.value && (
            <div class="fold-body">
              <Forgotten anew={anew} />
            </div>
          )}
        </li>
      </ul>
    </>
  );
}

function FirstLock({ first }: { first: ComponentChildren }) {
  return (
    <section class="state">
      <h2>Kies eerst een wachtwoordzin</h2>
      <p>Je school vraagt een slot op wat hier over leerlingen staat. Daarna kun je verder.</p>
      {first ?? (
        <p>
          <a class="btn btn-primary" href={addressOf('instellingen')} target="_blank" rel="noreferrer">
            Wachtwoordzin kiezen
          </a>
        </p>
      )}
    </section>
  );
}

function DamagedLock({ anew }: { anew: ComponentChildren }) {
  const link = useLink();
  return (
    <section class="state" role="alert">
      <h2>Het slot op dit apparaat is beschadigd</h2>
      <p>
        Je wachtwoordzin kan niet meer worden nagekeken. Dat ligt niet aan jou. Stapsgewijs heeft niets
        gewist, maar kan wat hier staat ook niet meer lezen.
      </p>
      <p>
        Sluit eerst de browser helemaal en start hem opnieuw. Blijft dit staan? Vraag ICT of er een kopie van
        dit browserprofiel is.
      </p>
      <p>
        <button type="button" class="btn btn-primary" onClick={() => link.retry()}>
          Opnieuw proberen
        </button>
      </p>
      <Left anew={anew} />
    </section>
  );
}

function Forgotten({ anew }: { anew: ComponentChildren }) {
  return (
    <>
      <p>Dat gebeurt. Niemand kan er nu nog bij, ook wij niet. Zo blijft wat over leerlingen gaat, veilig.</p>
      <Left anew={anew} />
    </>
  );
}

/** What is left where nothing opens the lock. */
function Left({ anew }: { anew: ComponentChildren }) {
  return (
    <>
      <ul class="lines">
        <li>
          <Icon name="check" />
          <span>Wat in het leerlingsysteem staat, is er nog. Daaruit lees je een plan weer in.</span>
        </li>
        <li>
          <Icon name="check" />
          <span>Heb je een back-up? Wis hier alles en zet de back-up daarna terug.</span>
        </li>
        <li>
          <Icon name="cross" />
          <span>Wat alleen hier stond, is weg.</span>
        </li>
      </ul>
      {anew ?? (
        <p>
          <a class="btn" href={addressOf('instellingen')} target="_blank" rel="noreferrer">
            Opnieuw beginnen
          </a>
        </p>
      )}
    </>
  );
}
