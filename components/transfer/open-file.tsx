import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FileChanges } from '../../dossier/backup/transfer';
import type { HeldFile } from '../../ports/panel';
import { type StudentPage, usePanelLink } from '../desk';
import { Choice } from '../fields/choice';
import { useSaving } from '../fields/use-saving';
import { whyNotOpened } from '../files/file-acts';
import { OpenLockedFile } from '../files/open-locked-file';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { momentInWords } from '../when';
import { fileInWords, whoseInWords } from './file-words';

const SAYS_ID = 'overdracht-zegt';
const FAILED = 'Dit lukt nu niet. Er is niets veranderd.';
const NOT_HELD = 'Dit bestand staat niet meer klaar. Kies het hieronder nog een keer.';

interface Looked {
  packed: string;
  changes: FileChanges;
  /** Of the page it was looked at beside. */
  turn: number;
}

export function OpenFile({ page, close }: { page: StudentPage; close(): void }) {
  const link = usePanelLink();
  const wrong = useSignal('');
  const said = useSignal<'yes' | 'no' | null>(null);
  const state = useSignal<Looked | null>(null);
  const saving = useSaving(FAILED);
  const held = useSignal<readonly HeldFile[]>([]);
  useEffect(() => {
    held.value = [];
    // Where it fails a file can be chosen still.
    link.ask('held-files', { turn: page.turn }).then(
      (found) => {
        held.value = found ?? [];
      },
      () => {},
    );
  }, [page.turn]);
  async function lookHeld(id: string) {
    const asked = link.ask('held-file', { id }).then(async (packed) => {
      const trouble = packed === null ? null : await look(packed);
      wrong.value = packed === null ? NOT_HELD : trouble ? whyNotOpened(trouble) : '';
    });
    await saving.run(asked);
  }

  const { value } = state;
  const { act, why } = useMeantHere({ about: `${page.turn} ${value !== null}` });
  useEffect(() => {
    if (value) takeFocus(document.getElementById(SAYS_ID));
  }, [value !== null]);

  async function look(packed: string) {
    const { turn } = page;
    const reply = await link.ask('take-file', { turn, packed, sure: false });
    if ('why' in reply) return reply.why;
    // Only what the identifiers say is filled in beforehand.
    said.value = reply.about === 'same' ? null : 'no';
    state.value = { packed, changes: reply, turn };
    return null;
  }

  async function take() {
    const now = state.peek();
    if (!now) return;
    const asked = link.ask('take-file', { turn: now.turn, packed: now.packed, sure: true });
    if (!(await saving.run(asked))) return;
    const reply = await asked;
    if ('why' in reply) wrong.value = whyNotOpened(reply.why);
    else close();
  }

  if (value) {
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
        <Unmeant why={wrong} />
        <Unmeant why={why} />
        {saving.line}
      </section>
    );
  }
  return (
    <section class="part transfer">
      {held.value.length > 0 && (
        <div>
          <h3>Klaargezet bij Mijn leerlingen</h3>
          <p class="help">Kies het bestand dat over de leerling op deze pagina gaat.</p>
          <ul class="held">
            {held.value.map(({ id, about, made, ...whose }) => (
              <li key={id}>
                <button type="button" class="link" onClick={() => void lookHeld(id)}>
                  <bdi>{whoseInWords(whose)}</bdi>
                </button>{' '}
                <span class="help">
                  {about === 'same' ? 'past bij deze pagina, ' : ''}gemaakt {momentInWords(made, new Date())}
                </span>
              </li>
            ))}
          </ul>
          <Unmeant why={wrong} />
          {saving.line}
        </div>
      )}
      <OpenLockedFile
        id="overdracht-bestand"
        name="Bestand van je collega"
        help="Je ziet eerst over wie het gaat en wat er verandert."
        look={look}
        failed={FAILED}
        about={`${page.turn}`}
      />
    </section>
  );
}
