/**
 * Dossier → overzicht basisondersteuning, for the ondersteuningsteam or the samenwerkingsverband: how pupil and parents
 * see it, what was done and with what effect, and the question that is open.
 */
import type { AnyRow } from '../dossier/rows';
import { aboutWhom, madeOn } from './about';
import { contactPerson } from './agreed';
import { oneLine } from './clean';
import { guarded } from './guard';
import { fixedOf, item, lineOf, linesOf, numbered, ofKind, unlabelled } from './items';
import { LABELS, OVERVIEW_TITLE, STATE_WORDS } from './labels';
import { outcomes } from './looked-back';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { tallied } from './tally';
import { toldRows } from './told';
import { done, factors, facts, themes, voice } from './understanding';

const NAMES = {
  'woorden-leerling': 'In eigen woorden',
  'ouders-vertellen': 'Wat ouders vertellen',
  vraag: 'Onze vraag',
  aanleiding: 'Wat we zien',
  'gezamenlijk-beeld': 'Hoe we het samen zien',
  deden: 'Wat we deden',
  effect: 'Wat het opleverde',
  hielp: 'Wat hielp',
  helpt: 'Wat helpt',
  lastig: 'Wat het lastig maakt',
  'al-gedaan': 'Onze stappen',
  contact: 'Vragen?',
} as const;
type Heading = keyof typeof NAMES;
export const OVERVIEW_HEADINGS = Object.keys(NAMES) as readonly Heading[];

/** Without blocks while nothing was done that an effect can be told of, and no question is asked. */
export function buildOverview(input: PlanInput): Plan<Heading> {
  const { rows, school = [] } = input;
  const reviews = ofKind(rows, 'evaluation');
  const found: [Heading, PlanItem][] = [
    ...under('effect', outcomes(rows)),
    ...reviews.flatMap((row) => [
      ...under('vraag', linesOf(LABELS.question, row.payload.question, row, 'question').map(unlabelled)),
      ...under('hielp', linesOf(LABELS.helped, row.payload.helped, row, 'helped').map(unlabelled)),
    ]),
  ];
  const views = themes(rows).filter(
    (theme): theme is [Heading & (typeof theme)[0], PlanItem] => theme[0] in NAMES,
  );
  const more: [Heading, PlanItem][] =
    found.length > 0
      ? [
          ...under('woorden-leerling', voice(rows)),
          ...under('aanleiding', facts(rows)),
          ...views,
          ...under('deden', carriedOut(rows)),
          ...under('helpt', factors(rows, 'helps')),
          ...under('lastig', factors(rows, 'hinders')),
          ...under('al-gedaan', done(rows)),
          ...under('contact', contactPerson(rows, school)),
        ]
      : [];
  const about = [...aboutWhom(input), ...madeOn(input.today)];
  return textOf(OVERVIEW_TITLE, about, OVERVIEW_HEADINGS, NAMES, [...found, ...more]);
}

/** What was done, by whom, and how often: when it was to be done says nothing any more. */
function carriedOut(rows: readonly AnyRow[]): PlanItem[] {
  const told = toldRows(rows, 'agreement');
  return told.map((row, index) => {
    const { what, who, state } = row.payload;
    return {
      ...item(numbered(LABELS.agreement, index, told.length), guarded(oneLine(what)), row, 'what'),
      fields: [
        ...lineOf(LABELS.who, who, row, 'who'),
        ...tallied(row, rows),
        ...fixedOf(LABELS.state, state === 'open' ? '' : STATE_WORDS[state], row, 'state'),
      ],
    };
  });
}
