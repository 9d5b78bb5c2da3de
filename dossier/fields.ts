import { Refused } from './failures';
import type { Field } from './kinds/kind';
import { type Kind, kindOf, type Payloads } from './kinds/kinds';
import { optionsOf } from './kinds/options';
import { PAYLOADS } from './payloads';

export type Value = string | number | boolean;
export type Values = Record<string, Value>;

/**
 * The payload a row starts with, before what is set.
 * @param name of the row
 * @param position the first free place at the end of the list
 */
export function freshPayload(kind: Kind, name: string, position: number): Values {
  const { fields, names = [] } = kindOf(kind);
  const fresh = (field: string, { holds }: Field): Value => {
    switch (holds) {
      case 'choice': {
        const options = optionsOf(kind, field);
        return names.includes(name) && options.includes(name) ? name : options[0];
      }
      case 'flag':
        return false;
      case 'count':
        return 0;
      case 'position':
        return position;
      case 'own-name':
        return name;
      default:
        return '';
    }
  };
  return Object.fromEntries(Object.entries(fields).map(([field, about]) => [field, fresh(field, about)]));
}

/** @throws Refused when the values do not make a payload of this kind, or have a field it does not know. */
export function parsePayload(kind: Kind, name: string, values: Values): Payloads[Kind] {
  const { fields } = kindOf(kind);
  const isOther = ([field, value]: [string, Value]) =>
    !Object.hasOwn(fields, field) || (fields[field]?.holds === 'own-name' && value !== name);
  if (Object.entries(values).some(isOther)) throw new Refused();
  const parsed = PAYLOADS[kind].safeParse(values);
  if (!parsed.success) throw new Refused();
  return parsed.data;
}
