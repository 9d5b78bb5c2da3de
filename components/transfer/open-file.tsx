import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FileChanges } from '../../dossier/backup/transfer';
import { toBase64 } from '../../ports/base64';
import { type StudentPage, usePanelLink } from '../desk';
import { Choice } from '../fields/choice';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { openedFile, painted, whyNotOpened } from '../settings/file-acts';
import { Passphrase } from '../settings/new-passphrase';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { fileInWords, whoseInWords } from './file-words';

const SAYS_ID = 'overdracht-zegt';

type State =
  | { at: 'asked' | 'busy' }
  /** `turn`: of the page it was looked at beside. */
  | { at: 'looked'; packed: string; changes: FileChanges; turn: number };

export function OpenFile({ page, close }: { page: StudentPage; close(): void }) {
  const link = usePanelLink();
  const file = useSignal<File | null>(null);
  const passphrase = useSignal('');
  const wrong = useSignal('');
  const said = useSignal<'yes' | 'no' | null>(null);
  const state = useSignal<State>({ at: 'asked' });
  const saving = useSaving('Dit lukt nu niet. Er is niets veranderd.');
  const { value } = state;
  const { act, why } = useMeantHere({ about: `${page.turn} ${value.at}` });
  useEffect(() => {
    if (value.at === 'looked') takeFocus(document.getElementById(SAYS_ID));
  }, [value.at]);

  async function open() {
    const chosen = file.peek();
    wrong.value = chosen ? '' : 'Kies eerst een bestand.';
    if (!chosen) return;
    state.value = { at: 'busy' };
    await painted();
    await saving.run(
      openedFile(chosen, passphrase.peek()).then(
        async (bytes) => {
          const packed = toBase64(bytes);
          const reply = await link.ask('take-file', { turn: page.turn, packed, sure: false });
          if ('why' in reply) wrong.value = whyNotOpened(reply.why);
          else {
            passphrase.value = '';
            // Only what the identifiers say is filled in beforehand.
            said.value = reply.about === 'same' ? null : 'no';
            state.value = { at: 'looked', packed, changes: reply, turn: page.turn };
          }
        },
        (error) => {
          wrong.value = whyNotOpened(error?.why ?? 'damaged');
        },
      ),
    );
    if (state.peek().at === 'busy') state.value = { at: 'asked' };
  }

  async function take() {
    const now = state.peek();
    if (now.at !== 'looked') return;
    const asked = link.ask('take-file', { turn: now.turn, packed: now.packed, sure: true });
    if (!(await saving.run(asked))) return;
    const reply = await asked;
    if ('why' in reply) wrong.value = whyNotOpened(reply.why);
    else close();
  }

  const trouble = (
    <>
      <p class="not-saved" role="alert">
        {wrong.value && (
          <>
            <Icon name="alert" size="sm" />
            <span>{wrong.value}</span>
          </>
        )}
      </p>
      <Unmeant why={why} />
      {saving.line}
    </>
  );
  if (value.at === 'looked') {
    const { changes } = value;
    const whose = whoseInWords(changes);
    // The page went on to another student: the file is looked at anew.
    if (changes.about === 'other' || value.turn !== page.turn)
      return (
        <section class="part transfer">
          <h3 id={SAYS_ID} tabIndex={-1}>
            Dit bestand gaat over een andere leerling
          </h3>
          <p>
            Het gaat over <bdi>{whose}</bdi>. Op de pagina staat <bdi>{page.fullName}</bdi>, en dat klopt niet
            met elkaar. Er is niets veranderd. Open eerst de pagina van de leerling uit het bestand.
          </p>
          <button type="button" class="btn" onClick={close}>
            Terug
          </button>
        </section>
      );
    return (
      <section class="part transfer">
        <h3 id={SAYS_ID} tabIndex={-1}>
          Dit bestand gaat over <bdi>{whose}</bdi>. Is dat de leerling op deze pagina?
        </h3>
        <p class="help">
          Op de pagina staat <bdi>{page.fullName}</bdi>.{' '}
          {changes.about === 'same'
            ? 'Het bestand is gemaakt op een pagina van dezelfde leerling.'
            : 'Stapsgewijs kan niet zien of dat dezelfde leerling is. Kijk het zelf goed na.'}
        </p>
        <Choice
          name="overdracht-wie"
          legend="Is dat de leerling op deze pagina?"
          options={[
            ['no', 'Nee, iemand anders'],
            ['yes', `Ja, dit bestand gaat over ${page.fullName}`],
          ]}
          value={said.value}
          choose={(answer) => {
            said.value = answer;
          }}
          stacked
        />
        {fileInWords(changes, page.dossier !== null).map((line) => (
          <p key={line} class="help">
            {line}
          </p>
        ))}
        <button
          type="button"
          class="btn btn-primary"
          disabled={said.value !== 'yes' || link.condition.value === 'orphaned'}
          onClick={(event) => act(event, take)}
        >
          <span>
            Toevoegen bij <bdi>{page.label}</bdi>
          </span>
        </button>
        {trouble}
      </section>
    );
  }
  const busy = value.at === 'busy';
  return (
    <section class="part transfer">
      <div>
        <label class="lab" for="overdracht-bestand">
          Bestand van je collega
        </label>
        <input
          class="file-field"
          type="file"
          id="overdracht-bestand"
          accept=".age"
          onChange={({ currentTarget }) => {
            file.value = currentTarget.files?.[0] ?? null;
            wrong.value = '';
          }}
        />
      </div>
      <div>
        <label class="lab" for="overdracht-open-zin">
          Wachtwoordzin van dit bestand
        </label>
        <Passphrase id="overdracht-open-zin" value={passphrase} />
      </div>
      <p class="help">Je ziet eerst over wie het gaat en wat er verandert.</p>
      <button type="button" class="btn btn-primary" disabled={busy} onClick={(event) => act(event, open)}>
        Bestand openen
      </button>
      <p class="help" role="status">
        {busy && 'Het bestand wordt geopend. Dat duurt een paar tellen.'}
      </p>
      {trouble}
    </section>
  );
}
