/** What is kept of one student, in words: counted by what a teacher would point at, without a word of it. Pure. */
import type { Kind } from '../../dossier/rows';
import type { StoredStudent } from '../../dossier/stored-here';
import { counted } from '../words';

const COUNTED: readonly (readonly [kind: Kind, one: string, more: string])[] = [
  ['tick', 'vinkje', 'vinkjes'],
  ['note', 'notitie bij een aandachtspunt', 'notities bij aandachtspunten'],
  ['answer', 'antwoord', 'antwoorden'],
  ['goal', 'doel', 'doelen'],
  ['agreement', 'afspraak', 'afspraken'],
  ['moment', 'moment', 'momenten'],
  ['progress', 'voortgangsnotitie', 'voortgangsnotities'],
  ['party', 'gesprekspartner', 'gesprekspartners'],
];
/** Made by the panel itself. */
const OWN: readonly Kind[] = ['round'];

export function rowsInWords({ rows, rivals }: Pick<StoredStudent, 'rows' | 'rivals'>): string {
  const parts = COUNTED.flatMap(([kind, one, more]) => (rows[kind] ? [counted(rows[kind], one, more)] : []));
  const said: readonly string[] = [...COUNTED.map(([kind]) => kind), ...OWN];
  let others = 0;
  for (const [kind, count] of Object.entries(rows)) if (!said.includes(kind)) others += count;
  if (others) parts.push(others === 1 ? '1 ander onderdeel' : `${others} andere onderdelen`);
  if (rivals) parts.push(counted(rivals, 'tweede versie van een tekst', 'tweede versies van een tekst'));
  return parts.length ? inARow(parts) : 'Nog niets ingevuld';
}

/** By what a page leads to the student. */
export function knownByInWords({ hosts, aliases }: Pick<StoredStudent, 'hosts' | 'aliases'>): string {
  if (aliases === 0) return 'Wordt op geen enkele pagina herkend.';
  return `Herkend in ${inARow(hosts)}, aan ${counted(aliases, 'kenmerk', 'kenmerken')}. Daarvan is alleen een controlegetal bewaard: geen nummer, geen geboortedatum en geen naam.`;
}

/** "2 leerlingen en 1 school" */
export function inShort(students: readonly Pick<StoredStudent, 'closedOn'>[], schools: number): string {
  if (students.length + schools === 0) return 'Hier staat nog niets over leerlingen of school.';
  const closed = students.filter(({ closedOn }) => closedOn !== null).length;
  const parts = [
    `${counted(students.length, 'leerling', 'leerlingen')}${closed ? ` (${closed} afgesloten)` : ''}`,
    ...(schools ? [counted(schools, 'school', 'scholen')] : []),
  ];
  return `${inARow(parts)}.`;
}

function inARow(parts: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(parts);
}
