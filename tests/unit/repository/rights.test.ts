import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../../wxt.config';
import { namedRights, schoolPaper, tableOf } from './school-papers';
import { ROOT, sourceFiles } from './source-imports';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
const code = sourceFiles().map((path) => withoutComments(read(path)));

const manifestFor = (browser: string) =>
  (config.manifest as (env: ConfigEnv) => UserManifest)({
    browser,
    command: 'build',
    mode: 'production',
    manifestVersion: 3,
  });

/** By which call each right is used. */
const USED_BY: Record<string, RegExp> = {
  storage: /\bbrowser\??\.storage\b/,
  // Asks no call of its own: with it the browser lets databases grow, and does not throw them away.
  unlimitedStorage: /\bindexedDB\b/,
  scripting: /\bbrowser\.scripting\.executeScript\(/,
  alarms: /\bbrowser\.alarms\.create\(/,
  idle: /\bbrowser\.idle\.onStateChanged\b/,
  notifications: /\bbrowser\.notifications\.create\(/,
};
/** Of the browser, and every extension's. */
const NEEDS_NO_RIGHT = ['action', 'commands', 'i18n', 'permissions', 'runtime', 'tabs', 'windows'];

describe.each(['chrome', 'firefox'])('the rights that %s is asked', (browser) => {
  const {
    permissions = [],
    optional_permissions = [],
    host_permissions = [],
    ...manifest
  } = manifestFor(browser);
  const rights = [...permissions, ...optional_permissions].map(String);

  test('are those of the paper for the school', () => {
    expect(namedRights().sort()).toEqual([...rights, ...host_permissions].sort());
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test.each(rights)('%s is used', (right) => {
    expect(USED_BY[right], 'by which call?').toBeDefined();
    expect(code.some((text) => USED_BY[right]?.test(text))).toBe(true);
  });

  test('are all that the code uses', () => {
    const used = new Set(
      code.flatMap((text) => [...text.matchAll(/\bbrowser\??\.([a-z]\w*)/g)].map(([, name = '']) => name)),
    );
    expect(used.size).toBeGreaterThan(5);
    expect([...used].filter((name) => ![...NEEDS_NO_RIGHT, ...rights].includes(name))).toEqual([]);
  });
});

test('the paper for the school says of each right what it is for, in one sentence', () => {
  for (const [right, sentence = ''] of tableOf(schoolPaper('rechten'), 'recht'))
    expect(sentence, right).toMatch(/^[A-Z][^.]*\.$/);
});

test('docs/privacy.md names the same rights', () => {
  const rights =
    read('docs/privacy.md').split('## What it may do')[1]?.split('Nothing else is optional')[0] ?? '';
  const named = [...rights.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  expect(named.sort()).toEqual(namedRights().sort());
});
