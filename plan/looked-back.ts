/** What was looked back on: how far each goal came, and which agreements go on. */
import type { AnyRow } from '../dossier/rows';
import { oneLine } from './clean';
import { guarded } from './guard';
import { fixedOf, item, lineOf, numbered, quoted } from './items';
import { LABELS, OUTCOME_WORDS } from './labels';
import type { PlanItem } from './model';
import { toldRows } from './told';

/** The goals that were looked back on, with the numbers they have in the plan. */
export function outcomes(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'goal');
  return told.flatMap((row, index) => {
    const { text, own, outcome, outcomeNote } = row.payload;
    const words = guarded(oneLine(text));
    const found = [
      ...fixedOf(LABELS.outcome, outcome && OUTCOME_WORDS[outcome], row, 'outcome'),
      ...lineOf(LABELS.outcomeNote, outcomeNote, row, 'outcomeNote'),
    ];
    const label = numbered(LABELS.goal, index, told.length);
    if (found.length === 0) return [];
    // A goal that is only in the pupil's own words is known by them.
    const known = words ? [] : fixedOf(LABELS.own, quoted(oneLine(own)), row, 'own');
    return [{ ...item(label, words, row, 'text'), fields: [...known, ...found] }];
  });
}

/** The agreements that go on, as they were made: what, and who does it when. */
export function goingOn(rows: readonly AnyRow[]): PlanItem[] {
  return toldRows(rows, 'agreement')
    .filter(({ payload }) => payload.after === 'continues')
    .map((row) => {
      const { what, who, when } = row.payload;
      return {
        ...item('', guarded(oneLine(what)), row, 'what'),
        fields: [...lineOf(LABELS.who, who, row, 'who'), ...lineOf(LABELS.when, when, row, 'when')],
      };
    });
}
