import type { Question as Asked } from '../../plan/check/questions';
import { comesTo } from '../check/at-words';
import { QuestionCard } from '../check/question-card';
import { useDesk } from '../desk';
import { comesBackTo } from './coming-back';
import type { Check } from './use-check';

export const QUESTION_ID = 'dossiercheck-vraag';
export const CHECK_ID = 'dossiercheck';

interface QuestionProps {
  check: Check;
  asked: Asked;
  /** Id of its sentence. */
  sentence: string;
}

/** The question that is open, under its sentence. From edge to edge, so it is no plan text. */
export function Question({ check, asked, sentence }: QuestionProps) {
  const { place } = useDesk();
  const { questions, at } = check;
  /** The question goes: the focus goes to the one that takes its place, else to the count. */
  const answered = (how: (question: Asked) => void) => {
    place.focusNext.value = questions.length > 1 ? QUESTION_ID : CHECK_ID;
    how(asked);
  };
  return (
    <QuestionCard
      id={QUESTION_ID}
      asked={asked}
      at={at ?? 0}
      of={questions.length}
      change={() => {
        comesBackTo(place, sentence);
        comesTo(place, asked);
        place.goToSource(asked.source);
      }}
      letStand={() => answered(check.letStand)}
      neverAgain={() => answered(check.neverAgain)}
      next={() => {
        check.open(((at ?? 0) + 1) % questions.length);
        place.focusNext.value = QUESTION_ID;
      }}
    />
  );
}
