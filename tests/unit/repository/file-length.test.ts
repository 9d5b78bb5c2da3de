import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from './source-imports';

/** A file that needs more holds more than one idea. */
const LINES = 250;

test(`no file of ours is longer than ${LINES} lines`, () => {
  const long = sourceFiles()
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LINES);
  expect(long).toEqual([]);
});
