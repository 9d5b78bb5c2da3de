/** The schemas of what rows hold, made from the kinds. For the background: Zod is too heavy for the panel. */
import * as z from 'zod/mini';
import type { Field } from './kinds/kind';
import { KINDS, type Kind, kindOf, type Payloads } from './kinds/kinds';
import { optionsOf } from './kinds/options';
import { TEXT_LIMIT } from './text-limit';

// Zod's compiled parsers need `new Function`, which the extension's own CSP refuses (and reports) on every start.
z.config({ jitless: true });

const Text = z.string().check(z.maxLength(TEXT_LIMIT));
const Name = z.string().check(z.maxLength(120));
const SCHEMAS = {
  text: Text,
  day: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  flag: z.boolean(),
  count: z.int().check(z.nonnegative(), z.maximum(999)),
  position: z.number(),
  sign: Text,
  'own-name': Name.check(z.minLength(1)),
  'row-name': Name,
};

type Schemas = {
  readonly [K in Kind]: z.ZodMiniObject<{ [F in keyof Payloads[K]]: z.ZodMiniType<Payloads[K][F]> }>;
};
export const PAYLOADS = Object.fromEntries(
  (Object.keys(KINDS) as Kind[]).map((kind) => {
    const fields = Object.entries(kindOf(kind).fields);
    return [
      kind,
      z.object(Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(kind, name, field)]))),
    ];
  }),
) as unknown as Schemas;

function schemaOf(kind: Kind, name: string, field: Field) {
  return field.holds === 'choice' ? z.enum(optionsOf(kind, name)) : SCHEMAS[field.holds];
}
