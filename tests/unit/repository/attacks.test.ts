import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-imports';

/** Each attack that SECURITY.md names is refused by a test that is there, under the name it says. */

const paper = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');
const section = paper.split('\n## Each attack, and the test that makes it\n')[1]?.split('\n## ')[0] ?? '';
const rows = section.split('\n').filter((line) => /^\|(?! (attack|---) )/.test(line));
const NAMED = /\[`[\w-]+`\]\((tests\/[\w/.-]+\.tsx?)\): ([^|]+?)(?=; (?:unit )?\[| \|$)/g;
const named = rows.map((row) => ({
  attack: row.split('|')[1]?.trim() ?? '',
  tests: [...row.matchAll(NAMED)].map(([, path = '', name = '']) => ({ path, name })),
}));

test('every attack of the list is there, once', () => {
  expect(named.length).toBeGreaterThan(30);
  expect(new Set(named.map(({ attack }) => attack)).size).toBe(named.length);
});

test.each(named)('$attack', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  for (const { path, name } of tests) {
    const source = readFileSync(join(ROOT, path), 'utf8').replaceAll('\\', '');
    expect(source, `${path} has no test "${name}"`).toContain(name);
    const before = source.slice(0, source.indexOf(name));
    expect(before, `"${name}" is no name of a test`).toMatch(/['"`][^'"`\n]*$/);
  }
});
