/** Dossier → evaluation of the plan: how far each goal came, what goes on, what stops, and what comes next. */
import type { AnyRow } from '../dossier/rows';
import { toldAgreements, toldGoals } from './agreed';
import { oneLine } from './clean';
import { dayWithYear } from './dates';
import { guarded } from './guard';
import { fixedOf, item, lineOf, linesOf, numbered, ofKind } from './items';
import { AFTER_WORDS, EVALUATION_TITLE, LABELS, NEXT_WORDS, OUTCOME_WORDS, RUNG_WORDS } from './labels';
import { EVALUATION_HEADING_NAMES, type EvaluationHeading } from './marks';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';

type Heading = 'doelen' | EvaluationHeading;
const HEADINGS: readonly Heading[] = ['doelen', 'doorgaan-stoppen', 'verder'];
const NAMES: Readonly<Record<Heading, string>> = { doelen: 'Doelen', ...EVALUATION_HEADING_NAMES };

/** Its text and HTML are made like the plan's. Without blocks when nothing was looked back on. */
export function buildEvaluation(input: PlanInput): Plan<Heading> {
  const { rows } = input;
  const review = ofKind(rows, 'evaluation')[0];
  const found: [Heading, PlanItem][] = [
    ...under('doelen' as const, outcomes(rows)),
    ...under(
      'doorgaan-stoppen' as const,
      review ? linesOf(LABELS.helped, review.payload.helped, review, 'helped') : [],
    ),
    ...under('doorgaan-stoppen' as const, goesOn(rows)),
  ];
  if (review) {
    const { date, continues, stops, rung, next, question } = review.payload;
    found.unshift(...under('doelen' as const, fixedOf(LABELS.reviewed, dayWithYear(date), review, 'date')));
    found.push(
      ...under('doorgaan-stoppen' as const, [
        ...linesOf(LABELS.continues, continues, review, 'continues'),
        ...linesOf(LABELS.stops, stops, review, 'stops'),
      ]),
      ...under('verder' as const, [
        ...fixedOf(LABELS.standing, rung && RUNG_WORDS[rung], review, 'rung'),
        ...fixedOf(LABELS.next, next && NEXT_WORDS[next], review, 'next'),
        ...linesOf(LABELS.question, question, review, 'question'),
      ]),
    );
  }
  return textOf(EVALUATION_TITLE, input, HEADINGS, NAMES, found);
}

/** The goals that were looked back on, with the numbers they have in the plan. */
function outcomes(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldGoals(rows);
  return told.flatMap((row, index) => {
    const { text, outcome, outcomeNote } = row.payload;
    const fields = [
      ...fixedOf(LABELS.outcome, outcome && OUTCOME_WORDS[outcome], row, 'outcome'),
      ...lineOf(LABELS.outcomeNote, outcomeNote, row, 'outcomeNote'),
    ];
    const label = numbered(LABELS.goal, index, told.length);
    const words = guarded(oneLine(text));
    return words && fields.length > 0 ? [{ ...item(label, words, row, 'text'), fields }] : [];
  });
}

function goesOn(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldAgreements(rows);
  return told.flatMap((row, index) => {
    const { what, after } = row.payload;
    const label = numbered(LABELS.agreement, index, told.length);
    const words = guarded(oneLine(what));
    if (!words || !after) return [];
    return [
      {
        ...item(label, words, row, 'what'),
        fields: fixedOf(LABELS.after, AFTER_WORDS[after], row, 'after'),
      },
    ];
  });
}
