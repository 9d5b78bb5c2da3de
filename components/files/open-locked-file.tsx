import { useSignal } from '@preact/signals';
import type { WhyUnreadable } from '../../dossier/backup/unreadable';
import { toBase64 } from '../../ports/base64';
import { useSaving } from '../fields/use-saving';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { openedFile, painted, whyNotOpened } from './file-acts';
import { Passphrase } from './new-passphrase';

interface OpenLockedFileProps {
  /** Of the field for the file. */
  id: string;
  /** What file is asked for. */
  name: string;
  help: string;
  /** Looks at what was in it, and changes nothing. Gives why that cannot be; null when it shows what it found. */
  look(packed: string): Promise<WhyUnreadable | null>;
  /** What to say when that failed. */
  failed: string;
  /** What the screen is about (`useMeant`). */
  about?: string;
  /** A way back; none where the screen around it has one. */
  cancel?: () => void;
}

/** Asks for a file and its passphrase, and opens it. */
export function OpenLockedFile({ id, name, help, look, failed, about = '', cancel }: OpenLockedFileProps) {
  const file = useSignal<File | null>(null);
  const passphrase = useSignal('');
  const wrong = useSignal('');
  const busy = useSignal(false);
  const saving = useSaving(failed);
  const { act, why } = useMeantHere({ about });
  const passphraseId = `${id}-zin`;

  async function open() {
    const chosen = file.peek();
    wrong.value = chosen ? '' : 'Kies eerst een bestand.';
    if (!chosen) return;
    busy.value = true;
    await painted();
    await saving.run(
      openedFile(chosen, passphrase.peek()).then(
        async (bytes) => {
          const unreadable = await look(toBase64(bytes));
          if (unreadable) wrong.value = whyNotOpened(unreadable);
        },
        (error) => {
          wrong.value = whyNotOpened(error?.why ?? 'damaged');
        },
      ),
    );
    busy.value = false;
  }

  return (
    <>
      <div>
        <label class="lab" for={id}>
          {name}
        </label>
        <input
          class="file-field"
          type="file"
          id={id}
          accept=".age"
          onChange={({ currentTarget }) => {
            file.value = currentTarget.files?.[0] ?? null;
            wrong.value = '';
          }}
        />
      </div>
      <div>
        <label class="lab" for={passphraseId}>
          Wachtwoordzin van dit bestand
        </label>
        <Passphrase id={passphraseId} value={passphrase} />
      </div>
      <p class="help">{help}</p>
      <div class="btns">
        <button
          type="button"
          class="btn btn-primary"
          disabled={busy.value}
          onClick={(event) => act(event, open)}
        >
          Bestand openen
        </button>
        {cancel && (
          <button type="button" class="btn" onClick={cancel}>
            Annuleren
          </button>
        )}
      </div>
      <p class="help" role="status">
        {busy.value && 'Het bestand wordt geopend. Dat duurt een paar tellen.'}
      </p>
      <Unmeant why={wrong} />
      <Unmeant why={why} />
      {saving.line}
    </>
  );
}
