/**
 * Dossier → card for who teaches the pupil a subject: what goes well, what helps in class and what is needed. No
 * background, and so no quote: it says until when it counts, and whom to call instead of asking the pupil.
 */
import { aboutWhom, validUntil } from './about';
import { contactPerson } from './agreed';
import { CARD_TITLE } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { answersTo, factors } from './understanding';

const NAMES = {
  sterk: 'Wat goed gaat',
  helpt: 'Wat helpt in de les',
  nodig: 'Wat nodig is',
  contact: 'Liever even bellen?',
} as const;
type Heading = keyof typeof NAMES;
export const CARD_HEADINGS = Object.keys(NAMES) as readonly Heading[];

/** What happens at home stays with who knows the pupil's parents. */
const IN_CLASS = ['student', 'group', 'school', 'teacher'];

/** Without blocks while there is nothing to say about a lesson. */
export function buildCard(input: PlanInput): Plan<Heading> {
  const { rows, school = [] } = input;
  const bare = (items: readonly PlanItem[]) => items.map((item) => ({ ...item, label: '' }));
  const found: [Heading, PlanItem][] = [
    ...under('sterk', bare(answersTo(rows, ['signaleren.positieve-factoren']))),
    ...under(
      'helpt',
      factors(rows, 'helps').filter(({ source }) => IN_CLASS.includes(source.name)),
    ),
    ...under('nodig', bare(answersTo(rows, ['signaleren.behoeften']))),
  ];
  const more: [Heading, PlanItem][] = found.length > 0 ? under('contact', contactPerson(rows, school)) : [];
  const about = [...aboutWhom(input), ...validUntil(input)];
  return textOf(CARD_TITLE, about, CARD_HEADINGS, NAMES, [...found, ...more]);
}
