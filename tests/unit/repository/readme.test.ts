import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOMS, ROOT } from './source-imports';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const manifest: {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test('every command in the README exists', () => {
  const named = [...readme.matchAll(/\bnpm (?:run )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(named).toContain('demo');
  expect(named).toContain('test');
  const known = [...Object.keys(manifest.scripts), 'ci', 'install'];
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('the README says why each library is there', () => {
  const libraries = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(libraries.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('the README names every room', () => {
  expect(ROOMS.filter((room) => !readme.includes(`\`${room}/\``))).toEqual([]);
});

test('every file the README links to is there', () => {
  const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path);
  expect(linked.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});
