/** What a teacher typed but is not on disk, as text to take along: each piece under what it answers. Pure. */
import { aandachtspunt, vraag } from '../content/stappenplan';
import type { Kind } from '../dossier/rows';
import type { Address } from '../ports/panel-link';

export interface Unsaved {
  address: Address;
  field: string;
  text: string;
}

/** Fields that hold running text; dates and choices are no words of the teacher. */
const NAMES: Readonly<Record<string, string>> = {
  text: '',
  quote: '',
  what: 'wat',
  who: 'wie',
  when: 'wanneer',
  result: 'resultaat',
  withWhom: 'met wie',
};

const KINDS: Readonly<Record<Kind, string>> = {
  tick: 'Aandachtspunt',
  note: 'Notitie',
  answer: 'Antwoord',
  voice: 'In de woorden van de leerling',
  goal: 'Doel',
  agreement: 'Afspraak',
  moment: 'Moment',
};

export function ownWords(unsaved: readonly Unsaved[]): Unsaved[] {
  return unsaved.filter(({ field, text }) => field in NAMES && text.trim() !== '');
}

export function ownText(unsaved: readonly Unsaved[]): string {
  return ownWords(unsaved)
    .map((entry) => `${titleOf(entry)}\n${entry.text}`)
    .join('\n\n');
}

function titleOf({ address: { kind, name }, field }: Unsaved): string {
  if (kind === 'answer') return vraag(name)?.text ?? KINDS.answer;
  if (kind === 'note') return [KINDS.note, aandachtspunt(name)?.text].filter(Boolean).join(': ');
  return [KINDS[kind], NAMES[field]].filter(Boolean).join(', ');
}
