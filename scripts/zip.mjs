import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from './sources.mjs';

/** The first moment a zip can hold: no packing has a time of its own. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The same files give the same bytes, whenever, wherever and in whatever order.
 * @param {Readonly<Record<string, Uint8Array>>} files By path, with forward slashes.
 * @returns {Uint8Array}
 */
export function zipOf(files) {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME });
}

/** @param {string} folder @param {readonly string[]} [paths] Below it; without them all of it. */
export function zipFolder(folder, paths = filesIn(folder)) {
  return zipOf(Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path))])));
}
