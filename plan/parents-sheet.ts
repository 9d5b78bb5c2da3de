/** Dossier → ouderblad: what parents told, what is worked on and who does what, said to them ("u"). */
import type { AnyRow } from '../dossier/rows';
import { madeOn, whoAndBy } from './about';
import { ahead, contactPerson, goals, moments, runningAgreements, supportPoint } from './agreed';
import { oneLine } from './clean';
import { guarded } from './guard';
import { lineOf, listOf } from './items';
import { PARENTS_SHEET_TITLE } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { inPlainWords } from './plain-words';
import { momentsTo, saidTo, TO_PARENTS } from './said-to';
import { factors, voice } from './understanding';

const NAMES = {
  woorden: 'In de eigen woorden van uw kind',
  vertelde: 'Wat u vertelde',
  werken: 'Waar we aan werken',
  doen: 'Wie doet wat',
  thuis: 'Wat thuis helpt',
  weer: 'Wanneer we elkaar spreken',
  contact: 'Vragen of zorgen?',
} as const;
type Heading = keyof typeof NAMES;
export const PARENTS_SHEET_HEADINGS = Object.keys(NAMES) as readonly Heading[];

/** Without blocks while nothing was agreed. */
export function buildParentsSheet(input: PlanInput): Plan<Heading> {
  const { rows, school = [], today } = input;
  const found: [Heading, PlanItem][] = [
    ...under('werken', goals(rows)),
    ...under('doen', saidTo(TO_PARENTS, runningAgreements(rows))),
  ];
  const atHome = factors(rows, 'helps').filter(({ source }) => source.name === 'parents');
  const more: [Heading, PlanItem][] =
    found.length > 0
      ? [
          ...under('woorden', voice(rows)),
          ...under('vertelde', told(rows)),
          ...under(
            'thuis',
            atHome.map((line) => ({ ...line, label: '' })),
          ),
          ...under('weer', momentsTo(TO_PARENTS, moments(ahead(rows, today)))),
          ...under('contact', [...contactPerson(rows, school), ...supportPoint(school)]),
        ]
      : [];
  const about = [...whoAndBy(input), ...madeOn(today)];
  return inPlainWords(textOf(PARENTS_SHEET_TITLE, about, PARENTS_SHEET_HEADINGS, NAMES, [...found, ...more]));
}

/** What parents said, by theme. */
function told(rows: readonly AnyRow[]): PlanItem[] {
  return listOf(rows, 'theme').flatMap((row) =>
    lineOf(guarded(oneLine(row.payload.topic)), row.payload.parents, row, 'parents'),
  );
}
