import { useSignal } from '@preact/signals';
import { fromBase64 } from '../../ports/base64';
import { type StudentPage, usePanelLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { fileName, lockedFile, painted, saveFile, whyNotOpened } from '../settings/file-acts';
import { NewPassphrase, whyNotPassphrase } from '../settings/new-passphrase';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { today } from '../when';

const ID = 'overdracht-zin';

interface MakeFileProps {
  page: StudentPage;
  dossier: string;
  close(): void;
}

export function MakeFile({ page, dossier, close }: MakeFileProps) {
  const link = usePanelLink();
  const first = useSignal('');
  const again = useSignal('');
  const wrong = useSignal('');
  const state = useSignal<'asked' | 'busy' | { made: string }>('asked');
  const saving = useSaving('Het bestand is niet gemaakt.');
  const { act, why } = useMeantHere({ about: `${page.turn}` });

  async function make() {
    wrong.value = whyNotPassphrase(first.peek(), again.peek());
    if (wrong.peek()) return takeFocus(document.getElementById(ID));
    state.value = 'busy';
    await painted();
    await saving.run(
      (async () => {
        const reply = await link.ask('student-file', { turn: page.turn, dossier });
        if ('why' in reply) {
          wrong.value = whyNotOpened(reply.why);
          return;
        }
        const name = fileName('overdracht', today());
        saveFile(await lockedFile(fromBase64(reply.packed), first.peek()), name);
        first.value = '';
        again.value = '';
        state.value = { made: name };
      })(),
    );
    if (state.peek() === 'busy') state.value = 'asked';
  }

  const { value } = state;
  if (typeof value === 'object')
    return (
      <section class="part transfer">
        <p role="status">
          Bestand gemaakt: <b>{value.made}</b>. Je vindt het bij je downloads. Geef de wachtwoordzin op een
          andere manier door dan het bestand, en wis het bestand als je collega het heeft.
        </p>
        <button type="button" class="btn" onClick={close}>
          Klaar
        </button>
      </section>
    );
  const busy = value === 'busy';
  return (
    <section class="part transfer">
      <p class="help">
        Alles over <bdi>{page.fullName}</bdi> dat op dit apparaat staat, versleuteld in één bestand: alle
        rondes, ook je notities. Je collega opent het op de pagina van deze leerling. Wil je minder delen?
        Geef dan het plan.
      </p>
      <NewPassphrase id={ID} first={first} again={again} />
      <p class="not-saved" role="alert">
        {wrong.value && (
          <>
            <Icon name="alert" size="sm" />
            <span>{wrong.value}</span>
          </>
        )}
      </p>
      <button
        type="button"
        class="btn btn-primary"
        disabled={busy || link.condition.value === 'orphaned'}
        onClick={(event) => act(event, make)}
      >
        Bestand maken
      </button>
      <p class="help" role="status">
        {busy && 'Het bestand wordt gemaakt. Dat duurt een paar tellen.'}
      </p>
      <Unmeant why={why} />
      {saving.line}
    </section>
  );
}
