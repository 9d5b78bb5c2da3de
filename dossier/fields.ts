import { Refused } from './failures';
import { type Kind, PAYLOADS, type Payloads } from './rows';

export type Value = string | number | boolean;
export type Values = Record<string, Value>;

/**
 * The payload a row starts with, before what is set.
 * @param name id of the aandachtspunt or vraag where the kind has one
 * @param position the first free place at the end of the list
 */
export function freshPayload(kind: Kind, name: string, position: number): Values {
  const fresh: { [K in Kind]: Payloads[K] } = {
    tick: { aandachtspunt: name, done: false, date: '' },
    note: { aandachtspunt: name, text: '' },
    answer: { vraag: name, text: '' },
    'no-step': { reason: '', lookAgain: '', date: '' },
    voice: { stance: 'quote', quote: '' },
    urgency: { level: '' },
    factor: { helps: '', hinders: '' },
    theme: { topic: '', student: '', parents: '', school: '', agree: '', position },
    inquiry: { what: '', who: '', position },
    goal: {
      text: '',
      own: '',
      specific: false,
      measurable: false,
      acceptable: false,
      realistic: false,
      timebound: false,
      inspiring: false,
      outcome: '',
      outcomeNote: '',
      position,
    },
    agreement: { what: '', who: '', when: '', result: '', until: '', state: 'open', after: '', position },
    moment: { date: '', purpose: 'evaluatie', withWhom: '' },
    roles: { contact: '', monitors: '', withWhat: '', records: '' },
    party: {
      role: name === 'student' || name === 'school' ? name : 'parent',
      name: '',
      discussed: '',
      agrees: '',
      agreedOn: '',
      position,
    },
    disagreement: { text: '' },
    rung: { what: '', when: '', sign: '' },
    progress: { agreement: '', date: '', text: '' },
    energy: { date: '', student: '', home: '', school: '', helps: '' },
    evaluation: { date: '', continues: '', stops: '', helped: '', rung: '', next: '', question: '' },
    round: { started: '', ended: '', end: '' },
    contact: { name: '', role: '', days: '', reach: '', position },
    protocol: { name: '', where: '', position },
    school: { supportPoint: '', partnership: '', region: '' },
  };
  return { ...fresh[kind] };
}

/** @throws Refused when the values do not make a payload of this kind, or have a field it does not know. */
export function parsePayload(kind: Kind, name: string, values: Values): Payloads[Kind] {
  const shape = PAYLOADS[kind].shape;
  const about = values.aandachtspunt ?? values.vraag ?? name;
  if (about !== name || Object.keys(values).some((field) => !Object.hasOwn(shape, field)))
    throw new Refused();
  const parsed = PAYLOADS[kind].safeParse(values);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}
