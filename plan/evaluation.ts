/** Dossier → evaluation of the plan: how far each goal came, what goes on, what stops, and what comes next. */
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Row } from '../dossier/rows';
import { aboutWhom, heldOn } from './about';
import { askedInWords, lastSaidOn, saidOn } from './asked';
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
  const agreements = goingOnOrNot(rows);
  const chosen = agreements.some(({ fields }) => fields.some(({ source }) => source.field === 'after'));
  const goals = under('doelen' as const, outcomes(rows));
  const { said = [], helped = [], after = [] } = review ? lookedBack(review) : {};
  // How often something was kept is no looking back by itself.
  const some =
    chosen || [...goals, ...said, ...helped, ...after].length > 0 || lastSaidOn(rows, 'evalueren') !== '';
  const goesOn = some ? under('doorgaan-stoppen' as const, agreements) : [];
  const about = [...aboutWhom(input), ...heldOn(review?.payload.date ?? '', input.today)];
  const found = [
    ...said,
    ...(some ? under('gesprek' as const, atTable(rows)) : []),
    ...goals,
    ...helped,
    ...goesOn,
    ...after,
  ];
  return textOf(EVALUATION_TITLE, about, EVALUATION_HEADINGS, NAMES, found);
}

/** What was said at the table when was looked back; where that was not asked there, what was said last. */
function atTable(rows: readonly AnyRow[]): PlanItem[] {
  return saidOn(
    rows,
    lastSaidOn(rows, 'evalueren') || lastSaidOn(rows),
    ({ id }) => ({ label: LABELS.asked, text: askedInWords(nameInId(id)) }),
    { student: LABELS.viewStudent, parents: LABELS.viewParents, school: LABELS.viewSchool },
  );
}

/** What was said in the talk, what helped, and what comes after. */
function lookedBack(
  review: Row<'evaluation'>,
): Readonly<Record<'said' | 'helped' | 'after', [Heading, PlanItem][]>> {
  const { present, student, parents, continues, stops, helped, rung, next, question } = review.payload;
  return {
    said: under('gesprek', [
      ...lineOf(LABELS.present, present, review, 'present'),
      ...fixedOf(LABELS.saidByStudent, quoted(oneLine(student)), review, 'student'),
      ...fixedOf(LABELS.saidByParents, quoted(oneLine(parents)), review, 'parents'),
    ]),
    helped: under('doorgaan-stoppen', linesOf(LABELS.helped, helped, review, 'helped')),
    after: [
      ...under('doorgaan-stoppen' as const, [
        ...linesOf(LABELS.continues, continues, review, 'continues'),
        ...linesOf(LABELS.stops, stops, review, 'stops'),
      ]),
      ...under('verder' as const, [
        ...fixedOf(LABELS.standing, rung && RUNG_WORDS[rung], review, 'rung'),
        ...fixedOf(LABELS.next, next && NEXT_WORDS[next], review, 'next'),
        ...linesOf(LABELS.question, question, review, 'question'),
      ]),
    ],
  };
}

/** Each agreement of which it was chosen whether it goes on, or that was counted. */
function goingOnOrNot(rows: readonly AnyRow[]): PlanItem[] {
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
