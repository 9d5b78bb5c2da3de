import type { ComponentChildren } from 'preact';
import type { Question } from '../../plan/check/questions';
import { IconButton } from '../icon-button';

interface QuestionCardProps {
  id: string;
  asked: Question;
  /** Which of how many, from 0. */
  at: number;
  of: number;
  /** Leads to the words in their field. */
  change(): void;
  letStand(): void;
  neverAgain(): void;
  next(): void;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** One question: what is asked, why, and the ways on. It never stands in the way of the text. */
export function QuestionCard({
  id,
  asked,
  at,
  of,
  change,
  letStand,
  neverAgain,
  next,
  children,
}: QuestionCardProps) {
  // The words of a whole sentence say nothing that does not stand right above.
  const words = asked.words.split(/\s+/u).length <= 6 ? asked.words : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question is no set of fields
    <div class="hint" role="group" aria-label="Dossiercheck" id={id} tabIndex={-1}>
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
        <button type="button" class="btn" onClick={change}>
          Tekst aanpassen
        </button>
        <button type="button" class="btn btn-quiet" onClick={letStand}>
          Laat staan
        </button>
        <span class="hint-count">
          {at + 1} van {of}
        </span>
        {of > 1 && <IconButton name="Volgende vraag" icon="right" onClick={next} />}
      </div>
      <p class="hint-more">
        <button type="button" class="link hint-never" onClick={neverAgain}>
          Deze vraag nooit meer
        </button>
        {children}
      </p>
    </div>
  );
}
