import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs one command in the project's folder, with its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] Added to the environment.
 * @param {string} [folder] To run it in, instead of the project's.
 * @returns {number} Its exit code.
 */
export function run(command, args, env = {}, folder = ROOT) {
  // On Windows npm and npx are .cmd files, which only start through the shell.
  const result = spawnSync(command, args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (result.error) console.error(result.error.message);
  return result.status ?? 1;
}

/** A command that the dependencies bring, without npx: that would go looking on the network when it is missing. */
export const bin = (/** @type {string} */ name) => join('node_modules', '.bin', name);

/** The dependencies are not there, or older than the lock file. */
function isStale() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(`${ROOT}package-lock.json`).mtimeMs;
}

/**
 * What a lock file names without a hash. npm fetches and installs such a package whatever it holds; with a hash it
 * refuses one that was changed.
 * @param {{ packages: Record<string, { integrity?: string, link?: boolean }> }} lock A parsed `package-lock.json`.
 * @returns {string[]} Places, like `node_modules/dexie`. The project itself, named '', and links are not fetched.
 */
export function withoutHash({ packages }) {
  const isHash = (/** @type {string | undefined} */ integrity) => integrity?.startsWith('sha512-') ?? false;
  return Object.entries(packages)
    .filter(([path, { integrity, link }]) => path.includes('node_modules/') && !link && !isHash(integrity))
    .map(([path]) => path);
}

/** Installs what a folder's lock file says, and nothing newer. @param {string} folder @returns {number} npm's exit code. */
export const installLocked = (folder) => run('npm', ['ci', '--no-audit', '--no-fund'], {}, folder);

/** Installs the dependencies exactly as locked, and only what is hashed, when needed. Else ends the process. */
export function installDependencies() {
  if (!isStale()) return;
  const unsure = withoutHash(JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')));
  if (unsure.length > 0) {
    console.error(
      `Not installed: package-lock.json has no sha512 hash of ${unsure.length} packages, first of ${unsure[0]}.`,
    );
    process.exit(1);
  }
  console.log('Installing the dependencies (npm ci) …');
  const code = installLocked(ROOT);
  if (code !== 0) {
    console.error('The dependencies could not be installed: is there a connection to the npm registry?');
    process.exit(code);
  }
}
