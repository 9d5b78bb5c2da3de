import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { objections } from '../../../scripts/lint-firefox.mjs';
import { ROOT, sourceFiles } from './source-imports';

const ANDROID = {
  code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  message: 'Manifest key not supported',
  description: 'Version 142 introduced "browser_specific_settings.gecko.data_collection_permissions".',
  file: 'manifest.json',
};
const PREACT = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'panel.js',
  line: 2,
  column: 5,
};
const panel = () => 'let t;\nt||(t.innerHTML=f.__html);t.innerHTML=name;';

test('the two findings that cannot be helped are allowed', () => {
  expect(objections([ANDROID, PREACT], panel)).toEqual([]);
});

test('the same finding at another place is not', () => {
  const ours = { ...PREACT, column: 27 };
  expect(objections([ANDROID, PREACT, ours], panel)).toEqual([
    expect.stringContaining('panel.js:2:27 UNSAFE_VAR_ASSIGNMENT'),
  ]);
  expect(objections([ANDROID, PREACT, PREACT], panel)).toHaveLength(1);
});

test('once in each file that is built with the library', () => {
  const app = { ...PREACT, file: 'app.js' };
  expect(objections([ANDROID, PREACT, app], panel)).toEqual([]);
});

test('a finding of another kind is not', () => {
  const other = { ...ANDROID, code: 'MANIFEST_PERMISSIONS', description: 'Invalid permissions' };
  expect(objections([ANDROID, PREACT, other], panel)).toHaveLength(1);
});

test('what nothing needs any more is said', () => {
  expect(objections([ANDROID], panel)).toEqual([expect.stringContaining('no longer there')]);
});

test('nothing of ours turns text into markup', () => {
  const found = sourceFiles().filter((path) =>
    /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*[+]?=(?!=)|insertAdjacentHTML|document\.write/.test(
      readFileSync(join(ROOT, path), 'utf8'),
    ),
  );
  expect(found).toEqual([]);
});
