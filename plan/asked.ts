/** What was said at the table: each vraag that was asked, with what pupil, parents and school said themselves. */
import { STEP_IDS, type StepId } from '../content/chapter';
import { TABLE_QUESTIONS } from '../content/table-questions';
import { askedIn, askedName } from '../dossier/kinds/asked';
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Row } from '../dossier/rows';
import { clean, fold, oneLine } from './clean';
import { dayWithYear, readDay } from './dates';
import { fixedOf, item, ofKind, quoted } from './items';
import type { PlanItem } from './model';

/** Of a version that asks more. */
const OTHER_QUESTION = 'Een andere vraag';

export const VOICES = ['student', 'parents', 'school'] as const;

/** What was asked, as it was read at the table. @param question id of the vraag */
export function questionText(question: string): string {
  return TABLE_QUESTIONS.find(({ id }) => id === question)?.text ?? OTHER_QUESTION;
}

/** "Hoe houden we dit samen vol? (28 september 2026)" */
export function askedInWords(name: string): string {
  const { question, day } = askedIn(name);
  return [questionText(question), dayWithYear(day) && `(${dayWithYear(day)})`].filter(Boolean).join(' ');
}

/** What `askedInWords` said, as the name of the row, and what stands after it. Null for other words. */
export function readAsked(text: string): { name: string; rest: string } | null {
  const flat = fold(text);
  const found = TABLE_QUESTIONS.find((question) => flat.startsWith(fold(question.text)));
  const after = text.slice(found?.text.length).trimStart();
  const read = after.startsWith('(') ? readDay(after.slice(1)) : null;
  if (!found || !read?.rest.startsWith(')')) return null;
  return { name: askedName({ question: found.id, day: read.day }), rest: read.rest.slice(1) };
}

/** The rows in which somebody said something, by day, and of one day in the order in which it was asked. */
export function saidRows(rows: readonly AnyRow[]): Row<'spoken'>[] {
  const order = (row: Row<'spoken'>) => {
    const { question } = nameOf(row);
    const at = TABLE_QUESTIONS.findIndex(({ id }) => id === question);
    return at < 0 ? TABLE_QUESTIONS.length : at;
  };
  return ofKind(rows, 'spoken')
    .filter(({ payload }) => VOICES.some((who) => clean(payload[who])))
    .sort((a, b) => {
      const [one, other] = [nameOf(a).day, nameOf(b).day];
      return one === other ? order(a) - order(b) : one < other ? -1 : 1;
    });
}

/** The last day on which something was said, at this step or at any; empty for none. */
export function lastSaidOn(rows: readonly AnyRow[], step?: StepId): string {
  const found = saidRows(rows).filter((row) => !step || stepIn(row) === step);
  return found.map((row) => nameOf(row).day).at(-1) ?? '';
}

/**
 * A question, and below it what each said.
 * @param told how the question stands there
 * @param called what pupil, parents and school are called
 */
export function saidOn(
  rows: readonly AnyRow[],
  day: string,
  told: (row: Row<'spoken'>) => { label: string; text: string },
  called: Readonly<Record<(typeof VOICES)[number], string>>,
): PlanItem[] {
  return saidRows(rows)
    .filter((row) => nameOf(row).day === day)
    .map((row) => {
      const { label, text } = told(row);
      // The question is ours: what leads there leads to the three fields.
      return {
        ...item(label, text, row, 'question'),
        fields: VOICES.flatMap((who) => fixedOf(called[who], quoted(oneLine(row.payload[who])), row, who)),
      };
    });
}

export function stepIn(row: Row<'spoken'>): StepId | undefined {
  const { question } = nameOf(row);
  return STEP_IDS.find((step) => question.startsWith(`${step}.`));
}

export function nameOf({ id }: Row<'spoken'>) {
  return askedIn(nameInId(id));
}
