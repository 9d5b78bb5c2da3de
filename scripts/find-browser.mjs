import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** No browser on this machine, and none could be installed. The message says what to do. */
export class NoBrowserError extends Error {
  /** @override */
  name = 'NoBrowserError';
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_NAMES = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** @param {string[]} names @returns {string[]} */
function onPath(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @returns {string[]} */
function usualPaths() {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_NAMES.map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
    return WINDOWS_PATHS.flatMap((path) => roots.flatMap((root) => (root ? [join(root, ...path)] : [])));
  }
  return onPath(LINUX_NAMES);
}

/** @returns {string | undefined} Path of Chromium, Chrome or Edge, if there is one. */
export function findBrowser() {
  const wished = process.env.STAPSGEWIJS_BROWSER;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new NoBrowserError(`STAPSGEWIJS_BROWSER points to ${wished}, and nothing is there.`);
  }
  return usualPaths().find((path) => existsSync(path));
}

/** @returns {string | undefined} Path of Firefox (140 or newer is expected), if there is one. */
export function findFirefox() {
  const wished = process.env.STAPSGEWIJS_FIREFOX;
  if (wished) return wished;
  if (process.platform === 'darwin') {
    const path = '/Applications/Firefox.app/Contents/MacOS/firefox';
    return existsSync(path) ? path : undefined;
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']];
    return roots
      .flatMap((root) => (root ? [join(root, 'Mozilla Firefox', 'firefox.exe')] : []))
      .find((path) => existsSync(path));
  }
  return onPath(['firefox-esr', 'firefox']).find((path) => existsSync(path));
}

function isDebianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {string[]} packages */
function aptInstall(packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
}

/**
 * Finds a browser, and on Debian as root installs Chromium (for tests Firefox ESR as well) when there is none.
 * @param {{ firefoxToo?: boolean }} [options]
 * @returns {string} Path of Chromium, Chrome or Edge.
 * @throws {NoBrowserError}
 */
export function ensureBrowser({ firefoxToo = false } = {}) {
  const missing = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(firefoxToo && !findFirefox() ? ['firefox-esr'] : []),
  ];
  if (missing.length > 0 && isDebianAsRoot()) {
    try {
      aptInstall(missing);
    } catch (error) {
      console.error(`apt-get did not succeed: ${error instanceof Error ? error.message : error}`);
    }
  }
  const found = findBrowser();
  if (found) return found;
  throw new NoBrowserError(
    'No browser found: install Chromium, Google Chrome or Microsoft Edge, or set STAPSGEWIJS_BROWSER to its path.',
  );
}

/** @returns {string | undefined} Path of LibreOffice, if there is one: it opens the Word files that the panel makes. */
export function findOffice() {
  const wished = process.env.STAPSGEWIJS_OFFICE;
  if (wished) return wished;
  if (process.platform === 'darwin') {
    const path = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
    return existsSync(path) ? path : undefined;
  }
  return onPath(['soffice', 'libreoffice']).find((path) => existsSync(path));
}

/**
 * Finds LibreOffice, and on Debian as root installs its Writer when there is none: it takes minutes.
 * @returns {string | undefined}
 */
export function ensureOffice() {
  if (!findOffice() && isDebianAsRoot()) {
    try {
      aptInstall(['libreoffice-writer-nogui', 'poppler-utils']);
    } catch (error) {
      console.error(`apt-get did not succeed: ${error instanceof Error ? error.message : error}`);
    }
  }
  return findOffice();
}

/** True when a window can be shown here. */
export function hasDisplay() {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * @param {string} path
 * @returns {string} For the log, e.g. "Chromium 141.0.7390.54"; the path where the browser does not say (Windows).
 */
export function browserVersion(path) {
  if (process.platform === 'win32') return path;
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.trim() || path;
}
