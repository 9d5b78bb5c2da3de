/** Rows of few words as somebody would say them, where a list of their fields would read like a form. */
import { CHOICE_NAMES } from '../content/choice-names';
import type { Kind, Payloads } from '../dossier/rows';
import { dayWithWeekday, dayWithYear } from './dates';
import { DONE, LABELS, NO_MOMENT_YET } from './labels';
import { energyInWords, headOf } from './progress-words';
import { answerOf, withAnswer } from './tails';

/** What is known of a row. */
type Told = Readonly<Record<string, string | number | boolean>>;

const AGREED = { same: 'themeSame', different: 'themeDifferent', ask: 'themeAsk' } as const;

const SAID: { readonly [K in Kind]?: (told: Partial<Payloads[K]>) => readonly string[] } = {
  moment: ({ purpose = 'evaluatie', date = '', withWhom = '' }) => [
    [
      `${CHOICE_NAMES['moment.purpose'][purpose]} op ${dayWithWeekday(date) || NO_MOMENT_YET}`,
      withWhom && `met ${withWhom.replace(/^met /i, '')}`,
    ]
      .filter(Boolean)
      .join(', '),
  ],
  party: ({ name = '', discussed = '', agrees = '', agreedOn = '', reason = '' }) => [
    withAnswer(name, answerOf({ discussed, agrees, agreedOn })),
    reason && `Reden: ${reason}`,
  ],
  theme: ({ topic = '', student, parents, school, agree = '' }) => [
    agree ? `${LABELS[AGREED[agree]]}: ${topic}` : topic,
    student ? `${LABELS.viewStudent}: ${student}` : '',
    parents ? `${LABELS.viewParents}: ${parents}` : '',
    school ? `${LABELS.viewSchool}: ${school}` : '',
  ],
  counted: ({ kept = 0, of = 0 }) => [`${kept} van ${of} keer`],
  progress: ({ text = '' }) => [text],
  energy: ({ date = '', student = '', home = '', school = '', helps = '' }) => [
    energyInWords({ student, home, school }) &&
      `${headOf(date, 0, 0)}: ${energyInWords({ student, home, school })}`,
    helps && `${LABELS.energyHelps}: ${helps}`,
  ],
  tick: ({ date = '' }) => [dayWithYear(date) || DONE],
  voice: ({ stance, quote = '' }) => [
    stance && stance !== 'quote' ? CHOICE_NAMES['voice.stance'][stance] : quote,
  ],
};

/** Its lines; null for a row that is told by its fields. */
export function rowInWords(kind: Kind, told: Told): readonly string[] | null {
  const lines = SAID[kind] as ((told: Told) => readonly string[]) | undefined;
  return lines?.(told).filter(Boolean) ?? null;
}
