/**
 * Dossier → card for who teaches the pupil a subject: what goes well, what helps in class and what is needed. No
 * background, and so no quote: it says until when it counts, and whom to call instead of asking the pupil.
 */
import { validUntil, whoAndBy } from './about';
import { contactPerson } from './agreed';
import { fixedOf, linesOf, ofKind } from './items';
import { CARD_TITLE } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { answersTo, factors, strengths } from './understanding';

const NAMES = {
  sterk: 'Wat goed gaat',
  omgaan: 'Wat werkt in het contact',
  helpt: 'Wat helpt in de les',
  nodig: 'Wat nodig is',
  bellen: 'Liever even bellen',
  contact: 'Vragen?',
} as const;
type Heading = keyof typeof NAMES;
export const CARD_HEADINGS = Object.keys(NAMES) as readonly Heading[];

const CALL = 'Bel liever even dan dat je erover mailt of het opschrijft.';
/** What happens at home stays with who knows the pupil's parents. */
const IN_CLASS = ['student', 'group', 'school', 'teacher'];

/** Without blocks while there is nothing to say about a lesson. */
export function buildCard(input: PlanInput): Plan<Heading> {
  const { rows, school = [] } = input;
  const [own] = ofKind(rows, 'card');
  const bare = (items: readonly PlanItem[]) => items.map((item) => ({ ...item, label: '' }));
  const calls = own?.payload.call ? fixedOf('', CALL, own, 'call') : [];
  const found: [Heading, PlanItem][] = [
    ...under('sterk', strengths(rows)),
    ...under('omgaan', own ? linesOf('', own.payload.contact, own, 'contact') : []),
    ...under(
      'helpt',
      factors(rows, 'helps').filter(({ source }) => IN_CLASS.includes(source.name)),
    ),
    ...under('nodig', bare(answersTo(rows, ['signaleren.behoeften']))),
  ];
  const more: [Heading, PlanItem][] =
    found.length > 0
      ? [
          ...under('bellen', calls),
          ...under(calls.length > 0 ? 'bellen' : 'contact', contactPerson(rows, school)),
        ]
      : [];
  const about = [...whoAndBy(input), ...validUntil(input)];
  return textOf(CARD_TITLE, about, CARD_HEADINGS, NAMES, [...found, ...more]);
}
