/** What stands above the form in a mail: about whom it is, which question, and what somebody wrote there. */
import { FORM_HEADINGS, HOW_TO, isMarkOf, sameWords } from './ask-form';
import { clean } from './clean';
import { BEFORE, said, unwrapped } from './form-lines';
import { LABELS } from './labels';

const ABOUT = new RegExp(
  `^${BEFORE}(${[LABELS.pupil, LABELS.madeBy, LABELS.madeOn].join('|')})[*_]{0,3}[:：][*_]{0,3}\\s*(.*)$`,
  'iu',
);

/** @param mark of the form; `rest` is what somebody wrote there */
export function headOf(lines: readonly string[], mark: string) {
  const own: string[] = [];
  let student = '';
  for (const line of lines) {
    const [, label, told = ''] = ABOUT.exec(line) ?? [];
    if (label?.toLowerCase() === LABELS.pupil.toLowerCase()) student = told.trim();
    if (!label && line) own.push(line);
  }
  const [before, after] = cut(own, FORM_HEADINGS.vraag);
  const [question, below = []] = cut(after ?? before, FORM_HEADINGS.antwoord);
  const length = count(question, (words) => isMarkOf(mark, words));
  return {
    student,
    asked: clean(unwrapped(question.slice(0, length))),
    reworded: length === 0 && said(question).length > 0,
    rest: [
      ...(after ? before : []),
      ...question.slice(length),
      ...below.slice(count(below, (words) => words === sameWords(HOW_TO))),
    ],
  };
}

/** A line that stands only there. */
export function isAbove(line: string): boolean {
  return ABOUT.test(line) || sameWords(line) === sameWords(FORM_HEADINGS.vraag);
}

/** The lines before and after this heading; without it nothing is after. */
function cut(lines: readonly string[], heading: string): [string[], string[]?] {
  const at = lines.findIndex((line) => sameWords(line) === sameWords(heading));
  return at < 0 ? [[...lines]] : [lines.slice(0, at), lines.slice(at + 1)];
}

/** How many of the first lines are these words; 0 for none. */
function count(lines: readonly string[], isIt: (words: string) => boolean): number {
  let words = '';
  for (const [index, line] of lines.entries()) {
    words += sameWords(line);
    if (isIt(words)) return index + 1;
  }
  return 0;
}
