/** Short Dutch names of rows and their fields, for a screen that lists what a plan holds. Never printed in a text. */
import { CHAPTERS, STEPS } from '../content/stappenplan';
import type { Kind, Payloads } from '../dossier/rows';
import { dayWithYear } from './dates';
import { AFTER_WORDS, NEXT_WORDS, OUTCOME_WORDS, RUNG_WORDS, STATE_WORDS } from './labels';

export type Value = string | number | boolean;

const KINDS: { readonly [K in Kind]: string } = {
  tick: 'Aandachtspunt',
  note: 'Notitie bij',
  answer: 'Antwoord bij',
  'no-step': 'Bewust geen stap bij',
  voice: 'In de woorden van de leerling',
  urgency: 'Hoe dringend het is',
  factor: 'Wat helpt en hindert',
  theme: 'Thema',
  inquiry: 'Nog uitzoeken',
  goal: 'Doel',
  agreement: 'Afspraak',
  moment: 'Moment',
  roles: 'Aanspreekpunt en taken',
  party: 'Besproken met ouder',
  disagreement: 'Als we het niet eens zijn',
  rung: 'Afbouw',
  progress: 'Notitie over hoe het gaat',
  energy: 'Energie-check',
  evaluation: 'Terugblik',
  round: 'Ronde',
  contact: 'Contact op school',
  protocol: 'Protocol',
  school: 'Gegevens van de school',
};

/** What the name of a row says where it is no UUID. */
const NAMES: Readonly<Record<string, string>> = {
  student: 'leerling',
  group: 'groep',
  school: 'school',
  teacher: 'leraar',
  parents: 'ouders',
  now: 'nu',
  less: 'minder',
  without: 'los',
};

const VRAGEN = new Map(CHAPTERS.flatMap(({ vragen }) => vragen).map(({ id, text }) => [id, text]));
const SHORTS = new Map(
  CHAPTERS.flatMap(({ aandachtspunten }) => aandachtspunten).map(({ id, short }) => [id, short]),
);
const STEP_NAMES = new Map<string, string>(STEPS.map(({ id, name }) => [id, name]));

/**
 * "Doel 1", "Antwoord bij: Welke behoeften hebben …", "Afbouw: minder".
 * @param number its place among the rows of its kind, from 1; 0 for the only one
 */
export function describeRow(kind: Kind, name: string | null, number = 0): string {
  if (kind === 'party' && name && NAMES[name]) return `Besproken met ${NAMES[name]}`;
  const of = VRAGEN.get(name ?? '') ?? SHORTS.get(name ?? '') ?? NAMES[name ?? ''];
  if (kind === 'no-step') return `${KINDS[kind]} ${STEP_NAMES.get(name ?? '') ?? ''}`.trimEnd();
  if (of) return `${KINDS[kind]}: ${of}`;
  return number > 0 ? `${KINDS[kind]} ${number}` : KINDS[kind];
}

type FieldNames = { readonly [K in Kind]?: { readonly [F in keyof Payloads[K]]?: string } };
const FIELDS: FieldNames = {
  tick: { done: 'Gedaan', date: 'Datum' },
  note: { text: 'Notitie' },
  answer: { text: 'Antwoord' },
  'no-step': { reason: 'Reden', lookAgain: 'Opnieuw kijken', date: 'Vastgelegd op' },
  voice: { stance: 'Verteld', quote: 'Woorden van de leerling' },
  factor: { helps: 'Helpt', hinders: 'Hindert' },
  theme: { topic: 'Onderwerp', student: 'Leerling', parents: 'Ouders', school: 'School', agree: 'Eens' },
  inquiry: { what: 'Wat', who: 'Wie' },
  goal: { text: 'Doel', own: 'In eigen woorden', outcome: 'Uitkomst', outcomeNote: 'Waaraan we dat zien' },
  agreement: {
    what: 'Wat',
    who: 'Wie',
    when: 'Wanneer',
    result: 'Resultaat',
    until: 'Tot en met',
    state: 'Stand',
    after: 'Hierna',
  },
  moment: { date: 'Datum', purpose: 'Soort', withWhom: 'Met wie' },
  roles: {
    contact: 'Aanspreekpunt',
    monitors: 'Wie het volgt',
    withWhat: 'Waarmee',
    records: 'Wie het vastlegt',
  },
  party: {
    role: 'Wie',
    name: 'Naam',
    discussed: 'Besproken',
    agrees: 'Akkoord',
    agreedOn: 'Datum van akkoord',
  },
  disagreement: { text: 'Wat we dan doen' },
  rung: { what: 'Wat', when: 'Vanaf wanneer', sign: 'Waaraan we het merken' },
  urgency: { level: 'Hoe dringend' },
  progress: { date: 'Datum', text: 'Notitie' },
  energy: { date: 'Datum', student: 'Leerling', home: 'Thuis', school: 'School', helps: 'Wat helpt' },
  evaluation: {
    date: 'Datum',
    continues: 'Wat doorgaat',
    stops: 'Wat stopt',
    helped: 'Wat hielp',
    rung: 'Afbouw',
    next: 'Vervolg',
    question: 'Open vraag',
  },
};

export function describeField(kind: Kind, field: string): string {
  return (FIELDS[kind] as Readonly<Record<string, string>> | undefined)?.[field] ?? field;
}

const ENERGY_WORDS = { high: 'genoeg', half: 'wisselt', low: 'zakt weg' };

/** The words for what is chosen rather than typed, by field and value. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'voice.stance': { quote: 'ja', 'not-now': 'wilde nu niet', 'ask-later': 'nog vragen' },
  'theme.agree': { same: 'hierover eens', different: 'kijken verschillend', ask: 'nog vragen' },
  'agreement.state': { open: 'nog niet begonnen', ...STATE_WORDS },
  'agreement.after': AFTER_WORDS,
  'moment.purpose': { tussentijds: 'tussentijds', evaluatie: 'evaluatie' },
  'party.role': { student: 'leerling', parent: 'ouder', school: 'school' },
  'party.agrees': { yes: 'akkoord', no: 'niet akkoord' },
  'tick.done': { true: 'ja', false: 'nee' },
  'goal.outcome': OUTCOME_WORDS,
  'urgency.level': { later: 'kan wachten', soon: 'deze week', now: 'vandaag nog' },
  'energy.student': ENERGY_WORDS,
  'energy.home': ENERGY_WORDS,
  'energy.school': ENERGY_WORDS,
  'evaluation.rung': RUNG_WORDS,
  'evaluation.next': NEXT_WORDS,
};

/** What a field holds, in words: a text as it is, a day as "3 december 2026". */
export function describeValue(kind: Kind, field: string, value: Value): string {
  const text = String(value);
  return CHOICES[`${kind}.${field}`]?.[text] || dayWithYear(text) || text;
}
