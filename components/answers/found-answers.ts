/** The answers in a text beside the student on the page: whose they are, and whether they stand in the dossier already. Pure. */
import type { AnyRow } from '../../dossier/rows';
import { TEXT_LIMIT } from '../../dossier/text-limit';
import { markOf } from '../../plan/ask-form';
import { fold, oneLine } from '../../plan/clean';
import { isAbout, type Shown } from '../../plan/is-about';
import { ofKind } from '../../plan/items';
import type { ReadAnswer } from '../../plan/read-answers';

/**
 * `ours`: it carries the mark of this dossier. `other`: another mark, or the name of somebody else. `unknown`: nothing
 * tells; a name alone is no proof.
 */
export type Whose = 'ours' | 'other' | 'unknown';

export interface FoundAnswer extends ReadAnswer {
  whose: Whose;
  /** It stands in the dossier, word for word, from the same colleague. */
  isHere: boolean;
}

export function foundAnswers(
  answers: readonly ReadAnswer[],
  dossier: string,
  page: Shown,
  rows: readonly AnyRow[],
): FoundAnswer[] {
  const replies = ofKind(rows, 'colleague-reply').map(({ payload }) => payload);
  return answers.map((answer) => ({
    ...answer,
    whose: whoseIs(answer, dossier, page),
    isHere: replies.some(
      ({ text, who }) => isSame(text, answer.text) && (isSame(who, answer.who) || !answer.who),
    ),
  }));
}

function whoseIs({ mark, student }: ReadAnswer, dossier: string, page: Shown): Whose {
  if (mark) return mark === markOf(dossier) ? 'ours' : 'other';
  return isAbout(student, page) === 'other' ? 'other' : 'unknown';
}

const isSame = (one: string, other: string) => fold(oneLine(one)) === fold(oneLine(other));

/** Longer than a field holds: it is not cut, and so not taken. */
export function isTooLong({ text }: Pick<ReadAnswer, 'text'>): boolean {
  return text.length > TEXT_LIMIT;
}
