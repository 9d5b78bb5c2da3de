/** Dossier → voortgang: how the agreements go, what was seen on which day, and whether the energy lasts. */
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Row } from '../dossier/rows';
import { aboutWhom, madeOn } from './about';
import { clean, oneLine } from './clean';
import { guarded, guardedNote } from './guard';
import { fixedOf, item, lineOf, numbered, ofKind } from './items';
import { LABELS, PROGRESS_TITLE, STATE_WORDS } from './labels';
import type { ProgressHeading } from './mark';
import { PROGRESS_HEADING_NAMES } from './marks';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { energyInWords, headOf } from './progress-words';
import { tallied, tallyOf } from './tally';
import { toldRows } from './told';

export const PROGRESS_HEADINGS = Object.keys(PROGRESS_HEADING_NAMES) as readonly ProgressHeading[];

/** Without blocks while nothing was carried out. */
export function buildProgress(input: PlanInput): Plan<ProgressHeading> {
  const { rows } = input;
  const found: [ProgressHeading, PlanItem][] = [
    ...under('zagen', notes(rows)),
    ...under('energie', ofKind(rows, 'energy').flatMap(energy)),
  ];
  const some =
    found.length > 0 ||
    toldRows(rows, 'agreement').some((row) => row.payload.state !== 'open' || tallyOf(row, rows) !== null);
  const about = [...aboutWhom(input), ...madeOn(input.today)];
  return textOf(PROGRESS_TITLE, about, PROGRESS_HEADINGS, PROGRESS_HEADING_NAMES, [
    ...(some ? under('gaan' as const, agreements(rows)) : []),
    ...found,
  ]);
}

function agreements(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'agreement');
  return told.map((row, index) => {
    const { what, who, when, result, state } = row.payload;
    const words = guarded(oneLine(what));
    // What it is, is known by the rest of it where it has no words.
    const more = words
      ? []
      : [...lineOf(LABELS.when, when, row, 'when'), ...lineOf(LABELS.result, result, row, 'result')];
    return {
      ...item(numbered(LABELS.agreement, index, told.length), words, row, 'what'),
      fields: [
        ...lineOf(LABELS.who, who, row, 'who'),
        ...more,
        ...tallied(row, rows),
        ...fixedOf(LABELS.state, STATE_WORDS[state], row, 'state'),
      ],
    };
  });
}

/** By day; a note about an agreement says which. Whether one was kept is no note. */
function notes(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'agreement').map(({ id }) => nameInId(id));
  return ofKind(rows, 'progress')
    .filter(({ payload }) => clean(payload.text))
    .sort((a, b) => (a.payload.date < b.payload.date ? -1 : a.payload.date > b.payload.date ? 1 : 0))
    .map((row) => {
      const { date, agreement, text } = row.payload;
      const head = headOf(date, told.indexOf(agreement) + 1, told.length);
      return item(head, guardedNote(clean(text)), row, 'text');
    });
}

function energy(row: Row<'energy'>): PlanItem[] {
  const { student, home, school, date, helps } = row.payload;
  const words = energyInWords(row.payload);
  const field = student ? 'student' : home ? 'home' : school ? 'school' : 'helps';
  return [
    ...fixedOf(headOf(date, 0, 0), words, row, field),
    ...lineOf(LABELS.energyHelps, helps, row, 'helps'),
  ];
}
