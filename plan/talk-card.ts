/**
 * Dossier → gesprekskaart: what somebody may think about before a talk, and room to write it down. It lies about at home
 * and in a schoolbag: it says when and with whom, and nothing of what was written about the pupil, also no name.
 */
import { CARD_QUESTIONS, type CardReader, type TalkFor } from '../content/card-questions';
import { nearest } from '../dossier/kinds/ahead';
import { isText } from '../dossier/kinds/kinds';
import { nameInId } from '../dossier/row-id';
import type { AnyRow, Row } from '../dossier/rows';
import { madeBy, madeOn } from './about';
import { contactPerson, supportPoint } from './agreed';
import { clean, oneLine } from './clean';
import { dayWithWeekday } from './dates';
import { guarded } from './guard';
import { ofKind } from './items';
import { TALK_CARD_TITLE } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import type { Preset } from './presets';
import { toldRows } from './told';

const NAMES: Readonly<Record<CardReader, string>> = {
  leerling: 'Voor jou',
  ouders: 'Voor ouders',
  collega: 'Voor een collega',
};
const HEADINGS = Object.keys(NAMES) as readonly CardReader[];

/** To be cut in two: the pupil's and the parents'. */
const BOTH: Preset<CardReader> = {
  id: 'samen',
  name: 'Leerling en ouders',
  help: 'Eén blad, om in tweeën te knippen.',
  headings: ['leerling', 'ouders'],
};
export const CARD_FORMS: readonly Preset<CardReader>[] = [
  BOTH,
  { id: 'leerling', name: 'Alleen leerling', help: 'In de jij-vorm.', headings: ['leerling'] },
  { id: 'ouders', name: 'Alleen ouders', help: 'In de u-vorm.', headings: ['ouders'] },
  { id: 'collega', name: 'Collega', help: 'Voor wie de leerling ook lesgeeft.', headings: ['collega'] },
];
export const CARD_OPENING: readonly CardReader[] = BOTH.headings;

/** Without blocks while nothing is known of the student: then there is nothing to talk about yet. */
export function buildTalkCard(input: PlanInput): Plan<CardReader> {
  const { rows, school = [], today } = input;
  const moment = comingTalk(rows, today);
  const source = moment ?? rows.find(saysSomething);
  const about = [...madeBy(input), ...madeOn(today)];
  if (!source) return textOf(TALK_CARD_TITLE, [], HEADINGS, NAMES, []);
  const day = moment ? dayWithWeekday(moment.payload.date) : '';
  const asked = CARD_QUESTIONS[talkFor(rows, moment)];
  const says = (field: string, text: string): PlanItem => ({
    label: '',
    text,
    // Where the day of the talk is chosen. The words are ours.
    source: {
      dossier: source.dossier,
      round: source.round,
      kind: 'moment',
      name: nameInId(source.id),
      field,
    },
    fields: [],
  });
  const card = (reader: CardReader, first: string, last: readonly string[]) =>
    under(reader, [
      says(moment ? 'date' : `${reader}-begin`, first),
      ...asked[reader].map((text, index) => ({
        ...says(`${reader}-${index + 1}`, text),
        room: reader === 'leerling' ? ('frame' as const) : ('lines' as const),
      })),
      ...last.map((text, index) => says(`${reader}-eind-${index}`, text)),
    ]);
  const contact = oneLine(ofKind(rows, 'roles')[0]?.payload.contact ?? '');
  const [reach = ''] = contactPerson(rows, school).flatMap(({ fields }) => fields.map(({ text }) => text));
  const [support = ''] = supportPoint(school).map(({ text }) => oneLine(text));
  const whom = guarded(contact);
  return textOf(TALK_CARD_TITLE, about, HEADINGS, NAMES, [
    ...card('leerling', `${when(day)} praten we over hoe het gaat op school. ${FIRST.leerling}`, [
      `Wil je iets liever alleen vertellen? Dat kan altijd${whom && `, bij ${whom}`}.`,
    ]),
    ...card('ouders', `${when(day)} spreken we elkaar over hoe het gaat. ${FIRST.ouders}`, [
      ...(whom ? [`Vragen vooraf? ${[whom, reach].filter(Boolean).join(', ')}.`] : []),
      ...(support ? [`Hulp bij het gesprek, los van de school: ${support}.`] : []),
    ]),
    ...card('collega', `${when(day)} is er een gesprek met de leerling en de ouders. ${FIRST.collega}`, []),
  ]);
}

const FIRST: Readonly<Record<CardReader, string>> = {
  leerling:
    'Jij bent erbij, want jij weet goed wat jou helpt. Schrijf of teken hier wat je wilt zeggen. Het hoeft niet, vertellen mag ook.',
  ouders:
    'U kent uw kind als geen ander. Met deze vragen kunt u het gesprek voorbereiden. Opschrijven hoeft niet. U mag iemand meenemen.',
  collega: 'Wat zie jij in jouw les? Schrijf kort op wat je zag en hoorde, en wanneer dat was.',
};

/** "Op maandag 28 september 2026" */
function when(day: string): string {
  return day ? `Op ${day}` : 'Binnenkort';
}

/** What there is to talk about. */
const SUBJECTS: readonly AnyRow['kind'][] = ['voice', 'facts', 'theme', 'goal', 'agreement'];

function saysSomething({ kind, payload }: AnyRow): boolean {
  return (
    SUBJECTS.includes(kind) &&
    Object.entries(payload).some(([field, value]) => isText(kind, field) && clean(String(value)) !== '')
  );
}

function comingTalk(rows: readonly AnyRow[], today: string): Row<'moment'> | undefined {
  const moments = ofKind(rows, 'moment').filter(({ payload }) => payload.date >= today);
  const days = moments.map((row) => ({ day: row.payload.date, what: row.payload.purpose, held: false, row }));
  return nearest(
    days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    today,
  )?.row;
}

function talkFor(rows: readonly AnyRow[], moment: Row<'moment'> | undefined): TalkFor {
  if (toldRows(rows, 'agreement').length === 0) return 'begin';
  return moment?.payload.purpose === 'evaluatie' ? 'terugkijken' : 'onderweg';
}
