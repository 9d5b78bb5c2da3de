/** The answers in a text beside the student on the page: whose they are, and whether they stand in the dossier already. Pure. */
import type { AnyRow } from '../../dossier/rows';
import { TEXT_LIMIT } from '../../dossier/text-limit';
import { isAskedFrom, isMarkOf, sameText } from '../../plan/ask-form';
import { isAbout, type Shown } from '../../plan/is-about';
import { ofKind } from '../../plan/items';
import type { Loose, ReadAnswer, ReadAnswers } from '../../plan/read-answers';

/**
 * `ours`: its mark is of this dossier, and nothing above the form contradicts that. `other-mark`, `other-name`,
 * `other-question`: something does. `unknown`: nothing tells; a name alone is no proof. `loose`: the teacher said that it
 * is an answer about this student.
 */
export type Whose = 'ours' | 'other-mark' | 'other-name' | 'other-question' | 'unknown' | 'loose';

export interface FoundAnswer
  extends Pick<ReadAnswer, 'key' | 'who' | 'subject' | 'text' | 'asked' | 'student'> {
  whose: Whose;
  /** It stands in the dossier, word for word, from the same colleague. */
  isHere: boolean;
  /** The same colleague says something else there, to the same question. */
  another: boolean;
  /** What makes this element known on the screen. */
  id: string;
}

export interface About {
  dossier: string;
  /** As the panel and as texts call this student. */
  names: readonly Shown[];
  rows: readonly AnyRow[];
}

/** @param told keys of what the teacher said is an answer too */
export function foundAnswers(
  { answers, loose }: ReadAnswers,
  told: readonly string[],
  about: About,
): FoundAnswer[] {
  const question = ofKind(about.rows, 'colleague-ask')[0]?.payload.question ?? '';
  const inForms = answers.map((answer, index) => ({
    ...answer,
    id: `antwoord-${index}`,
    whose: whoseIs(answer, about),
    asked: answer.asked || (isMarkOf(answer.mark, question) ? question : ''),
  }));
  const outside = loose.map((piece, index) => ({ ...ofLoose(piece, about), id: looseId(index) }));
  return [...inForms, ...outside.filter(({ key }) => told.includes(key))].map((answer) =>
    besideRows(answer, about.rows),
  );
}

export function looseId(index: number): string {
  return `los-antwoord-${index}`;
}

function ofLoose({ key, text, from, near }: Loose, { dossier }: About) {
  const whose: Whose = near.every((mark) => isAskedFrom(mark, dossier)) ? 'loose' : 'other-mark';
  return { key, text, who: from, subject: '', asked: '', student: '', whose };
}

function besideRows(answer: Omit<FoundAnswer, 'isHere' | 'another'>, rows: readonly AnyRow[]): FoundAnswer {
  const same = (one: string, other: string) => sameText(one) === sameText(other);
  const theirs = ofKind(rows, 'colleague-reply')
    .map(({ payload }) => payload)
    .filter(({ who }) => !answer.who || same(who, answer.who));
  return {
    ...answer,
    isHere: theirs.some(({ text }) => same(text, answer.text)),
    another: theirs.some(({ who, asked }) => who && same(who, answer.who) && same(asked, answer.asked)),
  };
}

function whoseIs({ mark, student, reworded }: ReadAnswer, { dossier, names }: About): Whose {
  if (mark && !isAskedFrom(mark, dossier)) return 'other-mark';
  const about = names.map((shown) => isAbout(student, shown));
  if (about.every((one) => one === 'other')) return 'other-name';
  if (!mark) return 'unknown';
  return reworded ? 'other-question' : 'ours';
}

/** Longer than a field holds: it is not cut, and so not taken. */
export function isTooLong(text: string): boolean {
  return text.length > TEXT_LIMIT;
}
