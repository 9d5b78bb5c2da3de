import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MANAGED_SCHEMA_PATH, managedSchema } from '../../../../ports/school-rules/managed-schema';
import { RULES } from '../../../../ports/school-rules/table';
import { ROOT } from '../../repository/source-imports';

/** What each type of a property may say besides, in Chromium's policy schemas (components/policy/core/common/schema.cc). */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  boolean: [],
  integer: ['enum', 'minimum', 'maximum'],
  string: ['enum', 'pattern'],
};

/** Why Chrome would not load an extension with this schema; of nested types only that we have none. */
function objections(schema: unknown): string[] {
  const { type, properties, ...others } = (schema ?? {}) as Record<string, unknown>;
  const found = Object.keys(others).map((key) => `top level: ${key}`);
  if (type !== 'object') found.push('top level: no object');
  if (typeof properties !== 'object' || properties === null) return [...found, 'no properties'];
  for (const [name, property] of Object.entries(properties)) {
    const { type, title, description, ...more } = property as Record<string, unknown>;
    const known = typeof type === 'string' ? KEYWORDS[type] : undefined;
    if (!known) found.push(`${name}: type ${type}`);
    for (const text of [title, description]) if (typeof text !== 'string') found.push(`${name}: no words`);
    for (const key of Object.keys(more)) if (!known?.includes(key)) found.push(`${name}: ${key}`);
    if (!/^[A-Za-z]\w*$/.test(name)) found.push(`${name}: no name for a registry`);
  }
  return found;
}

describe('the schema for Chrome and Edge', () => {
  it('is one that they load', () => expect(objections(managedSchema())).toEqual([]));

  it('has every rule, and nothing else', () =>
    expect(Object.keys(managedSchema().properties)).toEqual(Object.keys(RULES)));

  const words = { title: 'x', description: 'x' };
  it.each([
    [{}],
    [{ type: 'array', properties: {} }],
    [{ type: 'object', properties: {}, additionalProperties: false }],
    [{ type: 'object', properties: {}, required: [] }],
    [{ type: 'object', properties: { a: { ...words } } }],
    [{ type: 'object', properties: { a: { ...words, type: ['string', 'null'] } } }],
    [{ type: 'object', properties: { a: { ...words, type: 'object', properties: {} } } }],
    [{ type: 'object', properties: { a: { ...words, type: 'string', format: 'uri' } } }],
    [{ type: 'object', properties: { a: { ...words, type: 'boolean', default: true } } }],
    [{ type: 'object', properties: { 'a b': { ...words, type: 'boolean' } } }],
  ])('would not be %j', (wrong) => expect(objections(wrong)).not.toEqual([]));

  const built = (build: string, file: string) => join(ROOT, '.output', build, file);
  const isBuilt = ['chrome', 'firefox'].every((build) => existsSync(built(build, 'manifest.json')));
  const read = (build: string, file: string) => JSON.parse(readFileSync(built(build, file), 'utf8'));
  it.skipIf(process.env.STAPSGEWIJS_BUILT !== '1' && !isBuilt)(
    'stands in the manifest that was built, and not in that for Firefox, which has no such key',
    () => {
      expect(read('chrome', 'manifest.json').storage).toEqual({ managed_schema: MANAGED_SCHEMA_PATH });
      expect(read('chrome', MANAGED_SCHEMA_PATH)).toEqual(managedSchema());
      expect(read('firefox', 'manifest.json').storage).toBeUndefined();
      expect(existsSync(built('firefox', MANAGED_SCHEMA_PATH))).toBe(false);
    },
  );
});
