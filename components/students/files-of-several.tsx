import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { fromBase64 } from '../../ports/base64';
import type { OwnPageLink } from '../../ports/own-page-client';
import { download } from '../download';
import { fileName, lockedFile, painted, whyNotOpened } from '../files/file-acts';
import { NewPassphrase, whyNotPassphrase } from '../files/new-passphrase';
import { Running } from '../running';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { today } from '../when';
import { failureOf, WHY_NOT } from '../why-not';
import { counted } from '../words';
import { OfWhom, type Whom } from './of-whom';
import { useSeveral } from './several';

const TITLE_ID = 'bestanden-gekozen';
const PHRASE_ID = 'bestanden-zin';

interface FilesOfSeveralProps {
  link: OwnPageLink;
  students: readonly Whom[];
  close(): void;
}

interface Outcome {
  made: { name: string; whom: Whom }[];
  left: Whom[];
  why: string;
}

/** A file for a colleague about each of the students that were chosen, all under one passphrase. */
export function FilesOfSeveral({ link, students: now, close }: FilesOfSeveralProps) {
  const students = useRef(now).current;
  const first = useSignal('');
  const again = useSignal('');
  const wrong = useSignal('');
  const outcome = useSignal<Outcome | null>(null);
  const several = useSeveral();
  const { act, why } = useMeantHere();
  useEffect(() => takeFocus(document.getElementById(TITLE_ID)), [outcome.value !== null]);
  const files = counted(students.length, 'bestand', 'bestanden');

  /** @throws what the background says, or the words for it */
  async function makeOne(whom: Whom, name: string) {
    const reply = await link.ask('file-of-student', { dossier: whom.dossier });
    if ('why' in reply) throw whyNotOpened(reply.why);
    await painted();
    const bytes = await lockedFile(fromBase64(reply.packed), first.peek());
    // It took seconds, in which the school may have said no.
    if (link.rules.peek().allowTransfer === false) throw whyNotOpened('forbidden');
    download(new Blob([bytes], { type: 'application/octet-stream' }), name);
  }

  async function make() {
    wrong.value = whyNotPassphrase(first.peek(), again.peek());
    if (wrong.peek()) return takeFocus(document.getElementById(PHRASE_ID));
    const found: Outcome = { made: [], left: [], why: '' };
    const failed: Whom[] = [];
    const rest = await several.run(students, async (whom) => {
      const name = fileName('overdracht', today(), students.length > 1 ? found.made.length + 1 : undefined);
      try {
        await makeOne(whom, name);
        found.made.push({ name, whom });
      } catch (error) {
        found.why = typeof error === 'string' ? error : WHY_NOT[failureOf(error)].beside;
        failed.push(whom);
        several.stop();
      }
    });
    found.left = [...failed, ...rest];
    // Nothing of it stays in this page.
    first.value = '';
    again.value = '';
    outcome.value = found;
  }

  const { value } = outcome;
  if (value) return <Made outcome={value} close={close} />;
  return (
    <section class="st-act" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID} tabIndex={-1}>
        {students.length === 1 ? 'Bestand' : 'Bestanden'} voor een collega
      </h2>
      <p class="help">
        Voor elke leerling één bestand, versleuteld, met alles wat op dit apparaat staat: alle rondes, ook je
        notities. Je collega opent elk bestand op de pagina van de leerling. Wil je minder delen? Geef dan het
        plan.
      </p>
      <OfWhom students={students} name="Hiervan komt een bestand" />
      {several.at ? (
        <Running
          work={several}
          name="Bestanden maken"
          says={(done, of) => `${done} van ${of} gemaakt. Eén bestand duurt een paar tellen.`}
        />
      ) : (
        <>
          <NewPassphrase
            id={PHRASE_ID}
            name={`Wachtwoordzin voor ${students.length === 1 ? 'dit bestand' : 'al deze bestanden'}`}
            first={first}
            again={again}
            help={
              <p class="help">
                Neem vier of meer woorden die niets met elkaar te maken hebben. Geef de zin op een andere
                manier door dan de bestanden. Zonder deze zin kan niemand ze openen, jij ook niet.
              </p>
            }
          />
          <Unmeant why={wrong} />
          <div class="btns">
            <button
              type="button"
              class="btn btn-primary"
              disabled={link.condition.value === 'orphaned'}
              onClick={(event) => act(event, make)}
            >
              {files} maken
            </button>
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

function Made({ outcome: { made, left, why }, close }: { outcome: Outcome; close(): void }) {
  return (
    <section class="st-act" aria-labelledby={TITLE_ID}>
      <h2 id={TITLE_ID} tabIndex={-1}>
        {made.length > 0
          ? `${counted(made.length, 'bestand', 'bestanden')} gemaakt`
          : 'Er is geen bestand gemaakt'}
      </h2>
      {why && <p class="not-saved">{why}</p>}
      {made.length > 0 && (
        <>
          <p>
            Kijk bij je downloads of {made.length === 1 ? 'het er staat' : `ze er alle ${made.length} staan`}.
            Vraagt de browser of dat mag? Kies Toestaan. Wis de bestanden als je collega ze heeft.
          </p>
          <ul class="of-whom" aria-label="Van wie welk bestand is">
            {made.map(({ name, whom }) => (
              <li key={name}>
                <bdi>{whom.label}</bdi> <span class="help">{name}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <p>Hiervan is geen bestand gemaakt.</p>
          <OfWhom students={left} name="Geen bestand" />
        </>
      )}
      <div class="btns">
        <button type="button" class="btn" onClick={close}>
          Klaar
        </button>
      </div>
    </section>
  );
}
