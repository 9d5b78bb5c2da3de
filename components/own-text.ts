/** What a teacher typed but is not on disk, as text to take along: each piece under what it answers. Pure. */
import { aandachtspunt, vraag } from '../content/stappenplan';
import type { Kind } from '../dossier/rows';
import { isText } from '../dossier/text-fields';
import type { Address } from '../ports/panel-link';

export interface Unsaved {
  address: Address;
  field: string;
  text: string;
}

/** What a field is called, beside the name of its kind. Dates and choices are no words of the teacher. */
const NAMES: Readonly<Record<string, string>> = {
  text: '',
  quote: '',
  reason: 'reden',
  helps: 'wat helpt',
  hinders: 'wat hindert',
  topic: 'thema',
  student: 'leerling',
  parents: 'ouders',
  school: 'school',
  own: 'ik-zin van de leerling',
  outcomeNote: 'hoe het ging',
  what: 'wat',
  who: 'wie',
  when: 'wanneer',
  result: 'resultaat',
  withWhom: 'met wie',
  contact: 'aanspreekpunt',
  monitors: 'wie volgt',
  withWhat: 'waarmee',
  records: 'wie legt vast',
  name: 'naam',
  sign: 'waaraan je ziet dat het werkt',
  continues: 'wat gaat door',
  stops: 'wat stopt',
  helped: 'wat hielp',
  question: 'vraag',
  role: 'rol',
  days: 'dagen',
  reach: 'bereikbaar',
  where: 'waar',
  supportPoint: 'ouder- en jeugdsteunpunt',
  partnership: 'samenwerkingsverband',
};

const KINDS: Readonly<Record<Kind, string>> = {
  tick: 'Aandachtspunt',
  note: 'Notitie',
  answer: 'Antwoord',
  'no-step': 'Bewust geen stap',
  voice: 'In de woorden van de leerling',
  urgency: 'Hoe dringend',
  factor: 'Wat helpt, wat hindert',
  theme: 'Thema',
  inquiry: 'Nog uitzoeken',
  goal: 'Doel',
  agreement: 'Afspraak',
  moment: 'Moment',
  roles: 'Rond het plan',
  party: 'Besproken met',
  disagreement: 'Als we het niet eens zijn',
  rung: 'Afbouwladder',
  progress: 'Voortgang',
  energy: 'Energie-check',
  evaluation: 'Evaluatie',
  round: 'Ronde',
  contact: 'Contact',
  protocol: 'Protocol',
  school: 'School',
};

/** What the rows that are always there are about. */
const ABOUT: Readonly<Record<string, string>> = {
  student: 'leerling',
  group: 'groep',
  school: 'school',
  teacher: 'leraar',
  parents: 'ouders',
  now: 'nu',
  less: 'minder',
  without: 'los',
};

export function ownWords(unsaved: readonly Unsaved[]): Unsaved[] {
  return unsaved.filter(({ address, field, text }) => isText(address.kind, field) && text.trim() !== '');
}

export function ownText(unsaved: readonly Unsaved[]): string {
  return ownWords(unsaved)
    .map((entry) => `${titleOf(entry)}\n${entry.text}`)
    .join('\n\n');
}

function titleOf({ address: { kind, name }, field }: Unsaved): string {
  if (kind === 'answer') return vraag(name)?.text ?? KINDS.answer;
  if (kind === 'note') return [KINDS.note, aandachtspunt(name)?.text].filter(Boolean).join(': ');
  const about = kind === 'factor' || kind === 'rung' ? ABOUT[name] : '';
  return [[KINDS[kind], about].filter(Boolean).join(': '), NAMES[field]].filter(Boolean).join(', ');
}
