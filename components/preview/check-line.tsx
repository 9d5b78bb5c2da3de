import { useDesk } from '../desk';
import { counted } from '../words';
import { CHECK_ID, QUESTION_ID } from './question';
import type { Check } from './use-check';

/** How many questions there are about this text: on a press the first one opens, under its sentence. */
export function CheckLine({ check }: { check: Check }) {
  const { place } = useDesk();
  const { questions, at, finer, unasked } = check;
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
        <button type="button" class="link check-finer" onClick={() => show(check.showFiner)}>
          Meer hints
        </button>
      )}
      {unasked > 0 && (
        <button type="button" class="link" onClick={check.askAllAgain}>
          Stel weer alle vragen
        </button>
      )}
    </div>
  );
}
