/**
 * The schema of the managed storage for Chrome and Edge, which load no extension whose schema is wrong. Firefox has none.
 *
 * It names types alone, no options and no bounds: Chrome keeps a value outside them from us without a word, and nobody at
 * school would read in the panel that it does not count. Those are held where the rules are read (parse.ts).
 */
import { RULES, type RuleType } from './table';

export const MANAGED_SCHEMA_PATH = 'school-rules.json';

interface Property {
  type: 'boolean' | 'integer' | 'string';
  title: string;
  description: string;
}

const TYPES: Readonly<Record<RuleType['is'], Property['type']>> = {
  flag: 'boolean',
  number: 'integer',
  choice: 'string',
  text: 'string',
  address: 'string',
  approaches: 'string',
};

export function managedSchema(): { type: 'object'; properties: Record<string, Property> } {
  const properties: Record<string, Property> = {};
  for (const [key, { value, title, says }] of Object.entries(RULES))
    properties[key] = { type: TYPES[value.is], title, description: says };
  return { type: 'object', properties };
}
