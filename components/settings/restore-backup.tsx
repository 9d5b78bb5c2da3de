import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Changes } from '../../dossier/backup/restore';
import type { OwnPageLink } from '../../ports/own-page-client';
import { useSaving } from '../fields/use-saving';
import { whyNotOpened } from '../files/file-acts';
import { OpenLockedFile } from '../files/open-locked-file';
import { Icon } from '../icon';
import { Running } from '../running';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { changesInWords, doneInWords, wipedInWords } from './restore-words';

const FILE_ID = 'terug-bestand';
const SAYS_ID = 'terug-verandert';
const DONE_ID = 'terug-klaar';
const FAILED = 'Terugzetten lukt niet. Er is niets veranderd.';
const STOPPED = 'Je stopte. Er is niets teruggezet.';

type State =
  | { at: 'asked' }
  | { at: 'looked'; packed: string; changes: Changes }
  | { at: 'done'; changes: Changes };

export function RestoreBackup({ link, close, done }: { link: OwnPageLink; close(): void; done(): void }) {
  const wrong = useSignal('');
  const wiped = useSignal(false);
  const state = useSignal<State>({ at: 'asked' });
  const saving = useSaving(FAILED);
  const { act, why } = useMeantHere({ about: state.value.at });
  const { value } = state;
  const at = value.at;
  const pace = usePace();
  useEffect(() => {
    takeFocus(document.getElementById(at === 'looked' ? SAYS_ID : at === 'done' ? DONE_ID : FILE_ID));
  }, [at]);

  async function look(packed: string) {
    const reply = await link.ask('restore', { packed, wiped: false, apply: false }, pace.hear);
    // Whoever stopped it is not here any more.
    if ('why' in reply) return reply.why === 'stopped' ? null : reply.why;
    state.value = { at: 'looked', packed, changes: reply.changes };
    return null;
  }

  async function restore() {
    const now = state.peek();
    if (now.at !== 'looked') return;
    wrong.value = '';
    pace.begin();
    const asked = link.ask('restore', { packed: now.packed, wiped: wiped.peek(), apply: true }, pace.hear);
    const isAnswered = await saving.run(asked);
    pace.end();
    if (!isAnswered) return;
    const reply = await asked;
    if ('why' in reply) wrong.value = reply.why === 'stopped' ? STOPPED : whyNotOpened(reply.why);
    else state.value = { at: 'done', changes: reply.changes };
    done();
  }

  const trouble = (
    <>
      <Unmeant why={wrong} />
      <Unmeant why={why} />
      {saving.line}
    </>
  );
  if (value.at === 'done')
    return (
      <>
        <h4 id={DONE_ID} tabIndex={-1}>
          {doneInWords(value.changes, wiped.value)}
        </h4>
        <div class="btns">
          <button type="button" class="btn" onClick={close}>
            Klaar
          </button>
        </div>
      </>
    );
  if (value.at === 'looked') {
    const { changes } = value;
    const lines = changesInWords(changes);
    const goes = lines.changes || (changes.students.wiped.length > 0 && wiped.value);
    return (
      <>
        <h4 id={SAYS_ID} tabIndex={-1}>
          {lines.title}
        </h4>
        <ul class="set-says">
          {lines.says.map(({ text, icon }) => (
            <li key={text}>
              <Icon name={icon} size="sm" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {changes.students.wiped.length > 0 && (
          <ul class="checks">
            <li>
              <input
                class="tick"
                type="checkbox"
                id="ook-gewist"
                checked={wiped.value}
                onChange={({ currentTarget }) => {
                  wiped.value = currentTarget.checked;
                }}
              />
              <label for="ook-gewist">{wipedInWords(changes.students.wiped)}</label>
            </li>
          </ul>
        )}
        {pace.at ? (
          <Restoring pace={pace} />
        ) : (
          <div class="btns">
            {goes && (
              <button
                type="button"
                class="btn btn-primary"
                disabled={link.condition.value === 'orphaned'}
                onClick={(event) => act(event, restore)}
              >
                Terugzetten
              </button>
            )}
            <button type="button" class="btn" onClick={close}>
              {goes ? 'Niet terugzetten' : 'Klaar'}
            </button>
          </div>
        )}
        {trouble}
      </>
    );
  }
  return (
    <OpenLockedFile
      id={FILE_ID}
      name="Bestand met de back-up"
      help="Je ziet eerst wat er verandert. Er wordt niets gewist van wat hier staat."
      look={look}
      failed={FAILED}
      cancel={close}
    />
  );
}

interface Pace {
  /** How many dossiers are done, of how many (0: not known yet); null while nothing runs. */
  readonly at: { done: number; of: number } | null;
  begin(): void;
  end(): void;
  stop(): void;
  /** As `OwnPageLink.ask` has it. */
  hear(done: number, of: number): boolean;
}

/** With what is on the screen it goes: nothing is stored any more of what nobody waits for. */
function usePace(): Pace {
  const at = useSignal<Pace['at']>(null);
  const stopped = useRef(false);
  const stop = () => {
    stopped.current = true;
  };
  useEffect(() => stop, []);
  return {
    at: at.value,
    begin() {
      stopped.current = false;
      at.value = { done: 0, of: 0 };
    },
    end() {
      at.value = null;
    },
    stop,
    hear(done, of) {
      if (at.peek()) at.value = { done, of };
      return !stopped.current;
    },
  };
}

function Restoring({ pace: { at, stop } }: { pace: Pace }) {
  // From then on all of it is there, or on its way to the disk.
  if (at && at.of > 0 && at.done === at.of)
    return (
      <p class="help" role="status">
        Alles wordt opgeslagen. Dat duurt een paar tellen.
      </p>
    );
  return (
    <Running
      work={{ at, stop }}
      name="Terugzetten"
      says={(done, of) =>
        `${of > 0 ? `${done} van ${of} gelezen` : 'Het bestand wordt gelezen'}. Stop je, dan verandert er niets.`
      }
    />
  );
}
