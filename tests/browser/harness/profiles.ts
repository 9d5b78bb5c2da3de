import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser, type TestBrowser } from './browser';

interface Profiles {
  /** A browser on the profile of this name, closed when the test ends. */
  profile(name: string): Promise<TestBrowser>;
  /** A profile, or a file beside them, in the folder that goes when all tests have ended. */
  pathOf(name: string): string;
  /** Called when the test ends, the last one first; what is gone by then is no matter. */
  atEnd(end: () => Promise<unknown>): void;
}

/** The profiles of one test file: each may be opened again later. Called while its tests are told. */
export function profilesOf(what: string): Profiles {
  let folder: string;
  const endings: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `stapsgewijs-${what}-`));
  });
  afterEach(async () => {
    for (const end of endings.splice(0).reverse()) await end().catch(() => {});
  });
  afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const pathOf = (name: string) => join(folder, name);
  return {
    pathOf,
    atEnd: (end) => void endings.push(end),
    async profile(name) {
      const browser = await openBrowser({ profileDir: pathOf(name) });
      endings.push(() => browser.close());
      return browser;
    },
  };
}
