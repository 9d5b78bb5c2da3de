/** Dossier → voortgang: how the agreements go, what was seen on which day, and whether the energy lasts. */
import { CHOICE_NAMES } from '../content/choice-names';
import { NAMES as CALLED } from '../content/names';
import type { AnyRow, Row } from '../dossier/rows';
import { aboutWhom, madeOn } from './about';
import { clean, oneLine } from './clean';
import { dayWithYear } from './dates';
import { guarded } from './guard';
import { fixedOf, item, lineOf, numbered, ofKind } from './items';
import { LABELS, PROGRESS_TITLE, STATE_WORDS } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { tallyOf } from './tally';
import { numbersOf, toldRows } from './told';

const NAMES = {
  gaan: 'Hoe de afspraken gaan',
  zagen: 'Wat we zagen',
  energie: 'Hoe het met de energie gaat',
} as const;
type Heading = keyof typeof NAMES;
export const PROGRESS_HEADINGS = Object.keys(NAMES) as readonly Heading[];

/** Without blocks while nothing was carried out. */
export function buildProgress(input: PlanInput): Plan<Heading> {
  const { rows } = input;
  const found: [Heading, PlanItem][] = [
    ...under('zagen', notes(rows)),
    ...under('energie', ofKind(rows, 'energy').flatMap(energy)),
  ];
  const states = agreements(rows);
  const some =
    found.length > 0 ||
    toldRows(rows, 'agreement').some((row) => row.payload.state !== 'open' || tallyOf(row, rows) !== null);
  const about = [...aboutWhom(input), ...madeOn(input.today)];
  return textOf(PROGRESS_TITLE, about, PROGRESS_HEADINGS, NAMES, [
    ...(some ? under('gaan' as const, states) : []),
    ...found,
  ]);
}

function agreements(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'agreement');
  return told.map((row, index) => {
    const { what, who, state } = row.payload;
    const tally = tallyOf(row, rows);
    return {
      ...item(numbered(LABELS.agreement, index, told.length), guarded(oneLine(what)), row, 'what'),
      fields: [
        ...lineOf(LABELS.who, who, row, 'who'),
        ...fixedOf(
          CALLED.progress.kept,
          tally ? `${tally.kept} van ${tally.of} keer` : undefined,
          row,
          'per',
        ),
        ...fixedOf(LABELS.state, STATE_WORDS[state], row, 'state'),
      ],
    };
  });
}

/** By day; a note about an agreement says which. Whether one was kept is no note. */
function notes(rows: readonly AnyRow[]): PlanItem[] {
  const numbers = numbersOf(rows, 'agreement');
  const numberOf = (note: Row<'progress'>) =>
    numbers.get(note.id.replace(/[^/]+\/[^/]+$/, `agreement/${note.payload.agreement}`));
  return ofKind(rows, 'progress')
    .filter(({ payload }) => clean(payload.text))
    .sort((a, b) => (a.payload.date < b.payload.date ? -1 : a.payload.date > b.payload.date ? 1 : 0))
    .map((row) => {
      const number = row.payload.agreement ? numberOf(row) : undefined;
      const when = [dayWithYear(row.payload.date), number ? `afspraak ${number}` : '']
        .filter(Boolean)
        .join(', ');
      return item(when, guarded(clean(row.payload.text)), row, 'text');
    });
}

function energy(row: Row<'energy'>): PlanItem[] {
  const { date, helps } = row.payload;
  const views = (['student', 'home', 'school'] as const).flatMap((who) => {
    const level = row.payload[who];
    return level ? [{ who, words: `${CALLED.energy[who]} ${CHOICE_NAMES[`energy.${who}`][level]}` }] : [];
  });
  const [first] = views;
  const day = dayWithYear(date);
  return [
    ...(first ? [item(day, views.map(({ words }) => words.toLowerCase()).join(', '), row, first.who)] : []),
    ...lineOf(CALLED.energy.helps, helps, row, 'helps'),
  ];
}
