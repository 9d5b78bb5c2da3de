import type { Question as Asked } from '../../plan/check/questions';
import { useDesk } from '../desk';
import { IconButton } from '../icon-button';
import { comesBackTo } from './coming-back';
import type { Check } from './use-check';

export const QUESTION_ID = 'dossiercheck-vraag';

interface QuestionProps {
  check: Check;
  asked: Asked;
  /** Id of its sentence. */
  sentence: string;
}

/** One question, under its sentence: what is asked, why, and three ways on. From edge to edge, so it is no plan text. */
export function Question({ check, asked, sentence }: QuestionProps) {
  const { place } = useDesk();
  const { questions, at } = check;
  const number = (at ?? 0) + 1;
  const next = () => {
    check.open(number % questions.length);
    place.focusNext.value = QUESTION_ID;
  };
  /** The question goes: the focus goes to the one that takes its place, else to the count. */
  const answered = (how: (question: Asked) => void) => {
    place.focusNext.value = questions.length > 1 ? QUESTION_ID : CHECK_ID;
    how(asked);
  };
  // The words of a whole sentence say nothing that does not stand right above.
  const words = asked.words.split(/\s+/u).length <= 6 ? asked.words : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question is no set of fields
    <div class="hint" role="group" aria-label="Dossiercheck" id={QUESTION_ID} tabIndex={-1}>
      <p>
        {words && (
          <b>
            ‘<bdi>{words}</bdi>’:{' '}
          </b>
        )}
        {words ? asked.asks : `Deze zin: ${asked.asks}`}
      </p>
      <p class="hint-why">{asked.reason}</p>
      <div class="hint-acts">
        <button
          type="button"
          class="btn"
          onClick={() => {
            comesBackTo(place, sentence);
            place.goToSource(asked.source);
          }}
        >
          Tekst aanpassen
        </button>
        <button type="button" class="btn btn-quiet" onClick={() => answered(check.letStand)}>
          Laat staan
        </button>
        <span class="hint-count">
          {number} van {questions.length}
        </span>
        {questions.length > 1 && <IconButton name="Volgende vraag" icon="right" onClick={next} />}
      </div>
      <button type="button" class="link hint-never" onClick={() => answered(check.neverAgain)}>
        Deze vraag nooit meer
      </button>
    </div>
  );
}

export const CHECK_ID = 'dossiercheck';
