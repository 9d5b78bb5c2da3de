import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { differences, sourcePaths } from '../../../scripts/sources.mjs';
import { zipOf } from '../../../scripts/zip.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a package', () => {
  afterEach(() => vi.useRealTimers());

  test('has the same bytes whenever it is made, in whatever order its files came', () => {
    vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05') });
    const one = zipOf({ 'b/c.js': bytes('c'), 'a.json': bytes('{}') });
    vi.setSystemTime(new Date('2031-06-07T08:09:10'));
    const other = zipOf({ 'a.json': bytes('{}'), 'b/c.js': bytes('c') });
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['a.json', 'b/c.js']);
  });

  test('of the sources holds what a build needs, and nothing that was built or installed', () => {
    const paths = sourcePaths();
    for (const needed of [
      'package.json',
      'package-lock.json',
      '.npmrc',
      'wxt.config.ts',
      'tsconfig.json',
      'public/icon/128.png',
    ])
      expect(paths).toContain(needed);
    expect(
      paths.filter((path) =>
        /(^|\/)(node_modules|\.git|\.output|\.wxt|\.artifacts|\.env[^/]*)(\/|$)/.test(path),
      ),
    ).toEqual([]);
  });
});

describe('two builds', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stapsgewijs-builds-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function put(build: string, files: Record<string, string>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, build, dirname(path)), { recursive: true });
      writeFileSync(join(folder, build, path), text);
    }
    return join(folder, build);
  }

  test('are the same when every file is, to the byte', () => {
    const files = { 'panel.html': '<p>', 'chunks/a.js': 'let a;' };
    expect(differences(put('one', files), put('other', files))).toEqual([]);
  });

  test('are not when one file is missing, is more, or has one letter else', () => {
    const one = put('one', { 'panel.html': '<p>', 'chunks/a-1.js': 'let a;', 'b.js': 'let b;' });
    const other = put('other', { 'panel.html': '<p>', 'chunks/a-2.js': 'let a;', 'b.js': 'let c;' });
    expect(differences(one, other)).toEqual(['b.js', 'chunks/a-1.js', 'chunks/a-2.js']);
  });
});
