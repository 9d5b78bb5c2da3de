import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { fromBase64 } from '../../ports/base64';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { fileName, lockedFile, painted, saveFile, whyNotOpened } from './file-acts';
import { NewPassphrase, whyNotPassphrase } from './new-passphrase';

const ID = 'back-up-zin';

export function MakeBackup({ link, close }: { link: OwnPageLink; close(): void }) {
  const first = useSignal('');
  const again = useSignal('');
  const wrong = useSignal('');
  const state = useSignal<'asked' | 'busy' | { made: string }>('asked');
  const saving = useSaving('De back-up is niet gemaakt.');
  const { act, why } = useMeantHere();
  useEffect(() => takeFocus(document.getElementById(ID)), []);

  async function make() {
    wrong.value = whyNotPassphrase(first.peek(), again.peek());
    if (wrong.peek()) return takeFocus(document.getElementById(ID));
    state.value = 'busy';
    await painted();
    const done = await saving.run(
      (async () => {
        const reply = await link.ask('backup', {});
        if ('why' in reply) {
          wrong.value = whyNotOpened(reply.why);
          return;
        }
        const name = fileName('back-up', today());
        saveFile(await lockedFile(fromBase64(reply.packed), first.peek()), name);
        // Nothing of it stays in this page.
        first.value = '';
        again.value = '';
        state.value = { made: name };
      })(),
    );
    if (!done || state.peek() === 'busy') state.value = 'asked';
  }

  const { value } = state;
  if (typeof value === 'object')
    return (
      <>
        <p role="status">
          Back-up gemaakt: <b>{value.made}</b>. Je vindt het bestand bij je downloads. Bewaar het niet alleen
          op dit apparaat.
        </p>
        <div class="btns">
          <button type="button" class="btn" onClick={close}>
            Klaar
          </button>
        </div>
      </>
    );
  const busy = value === 'busy';
  return (
    <>
      <NewPassphrase id={ID} first={first} again={again} />
      <p class="not-saved" role="alert">
        {wrong.value && (
          <>
            <Icon name="alert" size="sm" />
            <span>{wrong.value}</span>
          </>
        )}
      </p>
      <div class="btns">
        <button type="button" class="btn btn-primary" disabled={busy} onClick={(event) => act(event, make)}>
          Bestand maken
        </button>
        <button type="button" class="btn" disabled={busy} onClick={close}>
          Annuleren
        </button>
      </div>
      <p class="help" role="status">
        {busy && 'Het bestand wordt gemaakt. Dat duurt een paar tellen.'}
      </p>
      <Unmeant why={why} />
      {saving.line}
    </>
  );
}
