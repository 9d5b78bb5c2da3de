import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source-imports';

/** Comes with the build tools; npm itself judges engine ranges with it. */
const semver: { satisfies(version: string, range: string): boolean } = createRequire(import.meta.url)(
  'semver',
);

const lock: { packages: Record<string, { optional?: boolean; engines?: { node?: string } | string[] }> } =
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

test.each(['20.19.0', '22.12.0', '24.0.0'])(
  'every dependency installs on Node %s without a warning',
  (version) => {
    const packages = Object.entries(lock.packages);
    expect(packages.length).toBeGreaterThan(100);
    const refused = packages.flatMap(([path, { engines, optional }]) => {
      // npm leaves out an optional package that does not fit, without a word.
      if (optional) return [];
      const range = Array.isArray(engines) ? undefined : engines?.node;
      return range && !semver.satisfies(version, range) ? [`${path || 'this project'} wants ${range}`] : [];
    });
    expect(refused).toEqual([]);
  },
);
