import { Refused } from './failures';
import { type Kind, PAYLOADS, type Payloads } from './rows';

/** Fields that hold running text: two versions of one are never merged and never dropped. The rest is chosen. */
const TEXT_FIELDS: { readonly [K in Kind]: readonly (keyof Payloads[K] & string)[] } = {
  tick: [],
  note: ['text'],
  answer: ['text'],
  voice: ['quote'],
  goal: ['text'],
  agreement: ['what', 'who', 'when', 'result'],
  moment: ['withWhom'],
};

export type Value = string | number | boolean;
export type Values = Record<string, Value>;

export function isText(kind: Kind, field: string): boolean {
  return (TEXT_FIELDS[kind] as readonly string[]).includes(field);
}

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
    voice: { stance: 'quote', quote: '' },
    goal: { text: '', position },
    agreement: { what: '', who: '', when: '', result: '', position },
    moment: { date: '', purpose: 'evaluatie', withWhom: '' },
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
