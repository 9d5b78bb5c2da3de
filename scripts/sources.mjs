import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from './install.mjs';

/** What the build makes, and what comes from elsewhere: no part of the sources. */
const NOT_OURS = ['.git', ...readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n')]
  .map((line) => line.replace(/\/$/, ''))
  .filter(Boolean);

/**
 * Every file below a folder.
 * @param {string} folder
 * @returns {string[]} From that folder, with forward slashes, in an order that is the same everywhere.
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\//, ''))
    .sort();
}

/** The sources of the extension, from the root: all that a build needs but its dependencies. @returns {string[]} */
export function sourcePaths() {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter(({ name }) => !NOT_OURS.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesIn(join(ROOT, entry.name)).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    )
    .sort();
}

/** Copies the sources, and nothing else. @param {string} to A folder. */
export function copySources(to) {
  for (const path of sourcePaths()) cpSync(join(ROOT, path), join(to, path));
}

/**
 * What two folders do not have in common, to the byte.
 * @param {string} one
 * @param {string} other
 * @param {(path: string, bytes: Buffer) => string | Buffer} [read] As what a file counts.
 * @returns {string[]} The paths of files that are in one of them alone, or different in both.
 */
export function differences(one, other, read = (_, bytes) => bytes) {
  const [mine, yours] = [one, other].map((folder) => new Set(filesIn(folder)));
  const all = [...new Set([...(mine ?? []), ...(yours ?? [])])].sort();
  const content = (/** @type {string} */ folder, /** @type {string} */ path) =>
    Buffer.from(read(path, readFileSync(join(folder, path))));
  return all.filter(
    (path) => !mine?.has(path) || !yours?.has(path) || !content(one, path).equals(content(other, path)),
  );
}
