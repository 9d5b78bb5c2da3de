import { READINGS } from '../../plan/check/glasses';
import { GLASSES, type Glasses } from '../../plan/check/rule';
import { useDesk } from '../desk';
import { counted } from '../words';
import { Pick } from './pick';
import { CHECK_ID, QUESTION_ID } from './question';
import type { Check } from './use-check';

/** How many questions there are about this text: on a press the first one opens, under its sentence. */
export function CheckLine({ check }: { check: Check }) {
  const { place } = useDesk();
  const { questions, at, finer, showsFiner, unasked, glasses } = check;
  const isOpen = at !== null;
  const show = (act: () => void) => {
    act();
    place.focusNext.value = QUESTION_ID;
  };
  return (
    <div class="check-line">
      <span>Dossiercheck</span>
      {questions.length > 0 ? (
        <button
          type="button"
          class="link"
          id={CHECK_ID}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? check.open(null) : show(() => check.open(0)))}
        >
          {counted(questions.length, 'vraag', 'vragen')}
        </button>
      ) : (
        <span id={CHECK_ID} tabIndex={-1}>
          Geen vragen. Lees zelf ook nog even mee.
        </span>
      )}
      {finer > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => (showsFiner ? check.turnFiner() : show(check.turnFiner))}
        >
          {showsFiner ? 'Minder hints' : 'Meer hints'}
        </button>
      )}
      {unasked > 0 && (
        <button type="button" class="link" onClick={check.askAllAgain}>
          Stel weer alle vragen
        </button>
      )}
      <ReadingGlasses glasses={glasses} putOn={check.putOn} />
    </div>
  );
}

const OWN_EYES = 'eigen';

/** *Leesbril*: the same text with the questions that matter to who will read it. The text stays as it is. */
function ReadingGlasses({
  glasses,
  putOn,
}: {
  glasses: Glasses | null;
  putOn(glasses: Glasses | null): void;
}) {
  return (
    <>
      <div class="check-glasses">
        <Pick
          what="Leesbril"
          options={[
            { id: OWN_EYES, name: 'Zonder leesbril', help: 'Alle vragen.' },
            ...GLASSES.map((id) => ({ id, name: READINGS[id].name, help: READINGS[id].reads })),
          ]}
          value={glasses ?? OWN_EYES}
          pick={(id) => putOn(GLASSES.find((one) => one === id) ?? null)}
        />
      </div>
      {glasses && (
        <p class="check-reads" role="status">
          {READINGS[glasses].reads}
        </p>
      )}
    </>
  );
}
