/** What rows and their fields are called where they are listed or taken along, in short Dutch. No label of the plan. */
import { CHAPTERS, STEPS } from '../content/stappenplan';
import type { Kind, Payloads } from '../dossier/rows';

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
  // From a newer version, about something that this one does not know.
  const bare = KINDS[kind].replace(/ bij$/, '');
  return number > 0 ? `${bare} ${number}` : bare;
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
  contact: { name: 'Naam', role: 'Rol', days: 'Dagen', reach: 'Bereikbaar' },
  protocol: { name: 'Naam', where: 'Waar' },
  school: { supportPoint: 'Ouder- en jeugdsteunpunt', partnership: 'Samenwerkingsverband', region: 'Regio' },
};

export function describeField(kind: Kind, field: string): string {
  return (FIELDS[kind] as Readonly<Record<string, string>> | undefined)?.[field] ?? field;
}
