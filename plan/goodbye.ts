/**
 * Dossier → afsluitbericht: what helped and how it goes on, for whoever comes next. No reason and no label of the pupil:
 * so that the strength travels along.
 */
import { aboutWhom, madeOn } from './about';
import { contactPerson } from './agreed';
import { clean } from './clean';
import { fixedOf, lineOf, linesOf, ofKind, quoted, unlabelled } from './items';
import { GOODBYE_TITLE, LABELS } from './labels';
import { goingOn } from './looked-back';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { factors, strengths } from './understanding';

const NAMES = {
  eigen: 'In eigen woorden',
  sterk: 'Wat goed gaat',
  hielp: 'Wat hielp',
  helpt: 'Wat verder helpt',
  door: 'Zo gaat het door',
  contact: 'Vragen?',
} as const;
type Heading = keyof typeof NAMES;
export const GOODBYE_HEADINGS = Object.keys(NAMES) as readonly Heading[];

/** Without blocks while nobody looked back. */
export function buildGoodbye(input: PlanInput): Plan<Heading> {
  const { rows, school = [] } = input;
  const [review] = ofKind(rows, 'evaluation');
  const told: [Heading, PlanItem][] = review
    ? [
        ...under('eigen', fixedOf('', quoted(clean(review.payload.student)), review, 'student')),
        ...under('hielp', linesOf(LABELS.helped, review.payload.helped, review, 'helped').map(unlabelled)),
        ...under('door', lineOf('', review.payload.continues, review, 'continues')),
      ]
    : [];
  const found: [Heading, PlanItem][] = [...told, ...under('door', goingOn(rows))];
  const more: [Heading, PlanItem][] =
    found.length > 0
      ? [
          ...under('sterk', strengths(rows)),
          ...under('helpt', factors(rows, 'helps')),
          ...under('contact', contactPerson(rows, school)),
        ]
      : [];
  const about = [...aboutWhom(input), ...madeOn(input.today)];
  return textOf(GOODBYE_TITLE, about, GOODBYE_HEADINGS, NAMES, [...found, ...more]);
}
