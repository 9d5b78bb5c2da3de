import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Stored } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { PRIVATE_FIELD } from '../fields/text-field';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';
import { counted } from '../words';
import { MAKE_ID } from './backup-setting';
import { Setting } from './setting';

const BUTTON_ID = 'alles-wissen';
const FIELD_ID = 'typ-wissen';
const WORD = 'wissen';

interface WipeAllProps {
  link: OwnPageLink;
  stored: Stored | null;
  done(): Promise<void>;
}

/** *Alles wissen*: asked in its place, by a word that is typed. */
export function WipeAll({ link, stored, done }: WipeAllProps) {
  const asked = useSignal(false);
  const wiped = useSignal(false);
  const count = stored?.students.length ?? 0;
  // Behind a lock, and of what cannot be read, nobody knows how many.
  const whom = stored ? counted(count, 'leerling', 'leerlingen') : 'alles over leerlingen';
  const leave = () => {
    asked.value = false;
    setTimeout(() => takeFocus(document.getElementById(BUTTON_ID)));
  };
  return (
    <Setting
      danger
      name="Alles wissen"
      says={`Wist ${stored && count === 0 ? 'alles' : `${whom} en alles`} wat je over de school invulde, met de tweede kopie, het logboek en de instellingen. Je kunt het daarna niet terughalen. Wat in het leerlingsysteem of in een bestand staat, blijft daar. De browser zelf kan gewiste tekst nog een tijd in zijn eigen bestanden hebben; daartegen helpt schijfversleuteling.`}
      more={
        <>
          {asked.value && (
            <Question
              link={link}
              mayBackUp={stored !== null}
              leave={leave}
              done={async () => {
                wiped.value = true;
                leave();
                await done();
              }}
            />
          )}
          <p role="status">{wiped.value && !asked.value && 'Alles is van dit apparaat gewist.'}</p>
        </>
      }
    >
      {!asked.value && (
        <button
          type="button"
          class="btn btn-danger"
          id={BUTTON_ID}
          disabled={link.condition.value === 'orphaned'}
          onClick={() => {
            asked.value = true;
          }}
        >
          <Icon name="trash" size="sm" />
          Alles wissen
        </button>
      )}
    </Setting>
  );
}

interface QuestionProps extends Pick<WipeAllProps, 'link' | 'done'> {
  /** Not behind a lock. */
  mayBackUp: boolean;
  leave(): void;
}

function Question({ link, mayBackUp, leave, done }: QuestionProps) {
  const typed = useSignal('');
  const saving = useSaving('Wissen lukt niet. Kijk hierboven wat er nog staat.');
  const { act, why } = useMeantHere();
  useEffect(() => takeFocus(document.getElementById(FIELD_ID)), []);
  const busy = useSignal(false);
  const isTyped = typed.value.trim().toLowerCase() === WORD;
  const wipe = async () => {
    busy.value = true;
    const isGone = await saving.run(link.ask('wipe-all', {}));
    busy.value = false;
    if (isGone) await done();
  };
  return (
    <>
      <div>
        <label class="lab" for={FIELD_ID}>
          Typ ‘{WORD}’ om door te gaan
        </label>
        <input
          {...(PRIVATE_FIELD as object)}
          class="field"
          type="text"
          id={FIELD_ID}
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
      </div>
      <div class="btns">
        <button
          type="button"
          class="btn btn-danger"
          disabled={!isTyped || busy.value}
          onClick={(event) => act(event, wipe)}
        >
          <Icon name="trash" size="sm" />
          Alles wissen
        </button>
        <button type="button" class="btn" disabled={busy.value} onClick={leave}>
          Annuleren
        </button>
        {mayBackUp && (
          <button
            type="button"
            class="btn"
            disabled={busy.value}
            onClick={() => document.getElementById(MAKE_ID)?.click()}
          >
            Eerst een back-up maken
          </button>
        )}
      </div>
      <p class="help" role="status">
        {busy.value && 'Alles wordt gewist. Dat duurt een paar tellen.'}
      </p>
      <Unmeant why={why} />
      {saving.line}
    </>
  );
}
