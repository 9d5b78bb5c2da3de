/** Dossier → evaluation of the plan: how far each goal came, what goes on, what stops, and what comes next. */
import type { AnyRow } from '../dossier/rows';
import { aboutWhom, heldOn } from './about';
import { oneLine } from './clean';
import { guarded } from './guard';
import { fixedOf, item, lineOf, linesOf, numbered, ofKind, quoted } from './items';
import { AFTER_WORDS, EVALUATION_TITLE, LABELS, NEXT_WORDS, RUNG_WORDS } from './labels';
import { outcomes } from './looked-back';
import type { EvaluationHeading } from './mark';
import { EVALUATION_HEADING_NAMES } from './marks';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { tallied } from './tally';
import { toldRows } from './told';

type Heading = 'doelen' | EvaluationHeading;
export const EVALUATION_HEADINGS: readonly Heading[] = ['gesprek', 'doelen', 'doorgaan-stoppen', 'verder'];
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
  ];
  const agreements = goesOn(rows);
  const chosen = agreements.some(({ fields }) => fields.some(({ source }) => source.field === 'after'));
  // How often something was kept is no looking back by itself.
  if (review || chosen || found.length > 0) found.push(...under('doorgaan-stoppen' as const, agreements));
  if (review) {
    const { present, student, parents, continues, stops, rung, next, question } = review.payload;
    found.push(
      ...under('gesprek' as const, [
        ...lineOf(LABELS.present, present, review, 'present'),
        ...fixedOf(LABELS.saidByStudent, quoted(oneLine(student)), review, 'student'),
        ...fixedOf(LABELS.saidByParents, quoted(oneLine(parents)), review, 'parents'),
      ]),
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
  const about = [...aboutWhom(input), ...heldOn(review?.payload.date ?? '', input.today)];
  return textOf(EVALUATION_TITLE, about, EVALUATION_HEADINGS, NAMES, found);
}

function goesOn(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'agreement');
  return told.flatMap((row, index) => {
    const { what, who, when, after } = row.payload;
    const label = numbered(LABELS.agreement, index, told.length);
    const words = guarded(oneLine(what));
    const kept = tallied(row, rows);
    if (!after && kept.length === 0) return [];
    return [
      {
        ...item(label, words, row, 'what'),
        fields: [
          ...(words ? [] : lineOf(LABELS.who, who, row, 'who')),
          ...(words ? [] : lineOf(LABELS.when, when, row, 'when')),
          ...kept,
          ...fixedOf(LABELS.after, after && AFTER_WORDS[after], row, 'after'),
        ],
      },
    ];
  });
}
