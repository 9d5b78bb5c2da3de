/** What each field with text is for. Every text of every kind of row has its place, or the compiler says so. */
import type { KINDS, Kind } from '../../dossier/kinds/kinds';
import type { PlanSource } from '../model';
import type { Place } from './rule';

type TextOf<K extends Kind, F = (typeof KINDS)[K]['fields']> = {
  [N in keyof F]: F[N] extends { holds: 'text' } ? N : never;
}[keyof F];
type Places = { [K in Kind as [TextOf<K>] extends [never] ? never : K]: { [N in TextOf<K>]: Place } };

const PLACES: Places = {
  note: { text: 'prose' },
  answer: { text: 'prose' },
  voice: { quote: 'said' },
  facts: { seen: 'prose', occasion: 'prose' },
  factor: { helps: 'factor', hinders: 'factor' },
  theme: { topic: 'question', student: 'said', parents: 'said', school: 'prose' },
  inquiry: { what: 'question', who: 'people' },
  'colleague-ask': { question: 'question' },
  'colleague-reply': { who: 'people', subject: 'people', text: 'said', asked: 'question' },
  goal: { text: 'goal', own: 'said', outcomeNote: 'prose' },
  agreement: { what: 'agreement', who: 'people', when: 'time', result: 'goal' },
  moment: { withWhom: 'people' },
  roles: { contact: 'people', monitors: 'people', withWhat: 'agreement', records: 'people' },
  party: { name: 'people', reason: 'said' },
  disagreement: { text: 'agreement' },
  rung: { what: 'agreement', when: 'time', sign: 'agreement' },
  progress: { text: 'prose' },
  talk: { present: 'people', student: 'said', parents: 'said', school: 'prose' },
  spoken: { student: 'said', parents: 'said', school: 'prose' },
  card: { good: 'factor', contact: 'agreement' },
  energy: { helps: 'factor' },
  evaluation: {
    present: 'people',
    student: 'said',
    parents: 'said',
    continues: 'agreement',
    stops: 'agreement',
    helped: 'factor',
    question: 'question',
  },
  'no-step': { reason: 'prose' },
  contact: { name: 'people', role: 'people', days: 'people', reach: 'people' },
  protocol: { name: 'people', where: 'people' },
  approach: { what: 'people', need: 'people', who: 'people', often: 'people', source: 'people' },
  school: {
    supportPoint: 'people',
    partnership: 'people',
    maker: 'people',
    makerRole: 'people',
    name: 'people',
  },
};

/** Vragen whose answer is what somebody asks, or has still to be found out. */
const ASKED = ['signaleren.welke-vragen', 'begrijpen.uitzoeken'];

/** @returns null for what is chosen and not written, and for a text that is our own */
export function placeOf({ kind, name, field }: PlanSource): Place | null {
  if (kind === 'answer' && ASKED.includes(name)) return 'question';
  const places: Readonly<Record<string, Place>> | undefined = (PLACES as Partial<Record<Kind, object>>)[
    kind
  ] as Readonly<Record<string, Place>> | undefined;
  return places?.[field] ?? null;
}
