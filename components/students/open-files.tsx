import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { FileChanges } from '../../dossier/backup/transfer';
import { toBase64 } from '../../ports/base64';
import type { OwnPageLink } from '../../ports/own-page-client';
import { openedFile, painted, whyNotOpened } from '../files/file-acts';
import { Passphrase } from '../files/new-passphrase';
import { Icon } from '../icon';
import { Running } from '../running';
import { useMeantHere } from '../sight';
import { fileInWords, whoseInWords } from '../transfer/file-words';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { failureOf, WHY_NOT } from '../why-not';
import { counted } from '../words';
import { useSeveral } from './several';

const TITLE_ID = 'bestanden-openen';
const FILES_ID = 'bestanden-gekregen';

const NO_ROOM =
  'Niet alles staat klaar: er is geen plaats meer in het geheugen van de browser. Voeg eerst toe wat klaarstaat. Open daarna de rest hier opnieuw, of bij de leerling zelf.';

interface Opened {
  file: string;
  packed: string;
  changes: FileChanges;
}
interface Refused {
  file: File;
  why: string;
}

/**
 * Several files of colleagues at once. Each is opened and looked into first; what fits is laid ready, and comes to a
 * dossier on the page of its student alone, where the teacher says that it is them.
 */
export function OpenFiles({ link, close }: { link: OwnPageLink; close(): void }) {
  const files = useSignal<readonly File[]>([]);
  const phrase = useSignal('');
  const wrong = useSignal('');
  const opened = useSignal<readonly Opened[]>([]);
  const refused = useSignal<readonly Refused[]>([]);
  const ready = useSignal<number | null>(null);
  const several = useSeveral();
  const { act, why } = useMeantHere({ about: `${opened.value.length}` });
  useEffect(
    () => takeFocus(document.getElementById(TITLE_ID)),
    [opened.value.length + refused.value.length, ready.value],
  );

  async function openOne(file: File) {
    try {
      const packed = toBase64(await openedFile(file, phrase.peek()));
      const reply = await link.ask('look-into-file', { packed });
      if ('why' in reply) throw whyNotOpened(reply.why);
      opened.value = [...opened.peek(), { file: file.name, packed, changes: reply }];
    } catch (error) {
      const trouble = (error as { why?: Parameters<typeof whyNotOpened>[0] }).why;
      const says =
        typeof error === 'string'
          ? error
          : trouble
            ? whyNotOpened(trouble)
            : WHY_NOT[failureOf(error)].beside;
      refused.value = [...refused.peek(), { file, why: says }];
    }
  }
  async function open() {
    const chosen = files.peek();
    wrong.value = chosen.length > 0 ? '' : 'Kies eerst een of meer bestanden.';
    if (chosen.length === 0) return;
    refused.value = [];
    const rest = await several.run(chosen, async (file) => {
      await painted();
      await openOne(file);
    });
    refused.value = [
      ...refused.peek(),
      ...rest.map((file) => ({ file, why: 'Niet geopend, want je stopte.' })),
    ];
    files.value = refused.peek().map(({ file }) => file);
    phrase.value = '';
  }
  async function layReady() {
    let laid = 0;
    await several.run(opened.peek(), async ({ packed }) => {
      try {
        const reply = await link.ask('hold-file', { packed });
        if (!reply) laid++;
        else wrong.value = reply.why === 'no-room' ? NO_ROOM : whyNotOpened(reply.why);
      } catch (error) {
        wrong.value = WHY_NOT[failureOf(error)].beside;
        several.stop();
      }
    });
    ready.value = laid;
  }

  if (ready.value !== null)
    return (
      <section class="st-act" aria-labelledby={TITLE_ID}>
        <h2 id={TITLE_ID} tabIndex={-1}>
          {counted(ready.value, 'bestand staat', 'bestanden staan')} klaar
        </h2>
        <Unmeant why={wrong} />
        <p>
          Open nu de pagina van elke leerling in je leerlingsysteem. Kies in het menu van het paneel: Bestand
          van een collega. Daar kijk je of het om deze leerling gaat, en voeg je het toe.
        </p>
        <p class="help">
          De bestanden staan klaar tot je de browser sluit of het paneel vergrendelt. Ze staan niet op de
          schijf.
        </p>
        <div class="btns">
          <button type="button" class="btn" onClick={close}>
            Klaar
          </button>
        </div>
      </section>
    );
  const fits = opened.value.length > 0;
  return (
    <section class="st-act" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID} tabIndex={-1}>
        Bestanden van collega’s
      </h2>
      {fits ? (
        <ul class="files" aria-label="Geopende bestanden">
          {opened.value.map(({ file, packed, changes }) => (
            <li key={packed}>
              <Icon name="doc" size="sm" />
              <div>
                <b>
                  <bdi>{whoseInWords(changes)}</bdi>
                </b>{' '}
                <span class="help">{file}</span>
                <p class="help">{fileInWords(changes, changes.dossier !== null).join(' ')}</p>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p class="help">
          Je ziet eerst over wie elk bestand gaat. Er verandert hier nog niets: toevoegen doe je op de pagina
          van de leerling.
        </p>
      )}
      {refused.value.length > 0 && (
        <ul class="files" aria-label="Niet geopend">
          {refused.value.map(({ file, why: says }) => (
            <li key={file}>
              <Icon name="alert" size="sm" />
              <div>
                <b>{file.name}</b>
                <p class="help">{says}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {several.at ? (
        <Running work={several} name="Bestanden openen" says={(done, of) => `${done} van ${of} klaar.`} />
      ) : (
        <>
          {(!fits || refused.value.length > 0) && (
            <Ask
              files={files.value}
              again={refused.value.length > 0}
              choose={(chosen) => {
                files.value = chosen;
                wrong.value = '';
              }}
              phrase={phrase}
            />
          )}
          <Unmeant why={wrong} />
          <div class="btns">
            {fits && (
              <button
                type="button"
                class="btn btn-primary"
                disabled={link.condition.value === 'orphaned'}
                onClick={(event) => act(event, layReady)}
              >
                Zet {counted(opened.value.length, 'bestand', 'bestanden')} klaar
              </button>
            )}
            {(!fits || refused.value.length > 0) && (
              <button
                type="button"
                class={fits ? 'btn' : 'btn btn-primary'}
                onClick={(event) => act(event, open)}
              >
                {refused.value.length > 0 ? 'Opnieuw openen' : 'Bestanden openen'}
              </button>
            )}
            <button type="button" class="btn" onClick={close}>
              Annuleren
            </button>
          </div>
        </>
      )}
      <Unmeant why={why} />
    </section>
  );
}

interface AskProps {
  files: readonly File[];
  /** These were not opened the first time. */
  again: boolean;
  choose(files: readonly File[]): void;
  phrase: Parameters<typeof Passphrase>[0]['value'];
}

function Ask({ files, again, choose, phrase }: AskProps) {
  return (
    <>
      {again ? (
        <p>
          Hebben deze {counted(files.length, 'bestand', 'bestanden')} een andere wachtwoordzin? Typ die
          hieronder.
        </p>
      ) : (
        <div>
          <label class="lab" for={FILES_ID}>
            Bestanden van je collega’s
          </label>
          <input
            class="file-field"
            type="file"
            id={FILES_ID}
            accept=".age"
            multiple
            onChange={({ currentTarget }) => choose([...(currentTarget.files ?? [])])}
          />
        </div>
      )}
      <div>
        <label class="lab" for={`${FILES_ID}-zin`}>
          Wachtwoordzin van deze bestanden
        </label>
        <Passphrase id={`${FILES_ID}-zin`} value={phrase} />
      </div>
    </>
  );
}
