import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutHash } from '../../../scripts/install.mjs';
import { ROOT } from './source-imports';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const lock: { packages: Record<string, { integrity?: string; version?: string }> } = JSON.parse(
  read('package-lock.json'),
);

describe('the lock file', () => {
  test('has a hash of every package, so that a changed one is refused', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(withoutHash(lock)).toEqual([]);
  });

  test('is found out when one hash is gone or weak', () => {
    const tampered = {
      packages: {
        '': {},
        'node_modules/dexie': {},
        'node_modules/zod': { integrity: 'sha512-zod' },
        'node_modules/wxt/node_modules/old': { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' },
        'node_modules/ours': { link: true },
      },
    };
    expect(withoutHash(tampered)).toEqual(['node_modules/dexie', 'node_modules/wxt/node_modules/old']);
  });

  test('names no registry', () => {
    expect(Object.values(lock.packages).filter((one) => 'resolved' in one)).toEqual([]);
    expect(read('package-lock.json')).not.toContain('://registry');
  });
});

test('our scripts install what is locked, never what is newest', () => {
  const scripts = [
    '.ci/run',
    ...readdirSync(join(ROOT, 'scripts'))
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => `scripts/${name}`),
  ];
  const used = scripts.flatMap((path) =>
    [...read(path).matchAll(/\bnpm(?:['"], \[['"]| )(ci|i|install|add|update|exec)\b/g)].map(
      ([, word]) => word,
    ),
  );
  // Once where it is done, once where it is said.
  expect(used).toEqual(['ci', 'ci']);
});
