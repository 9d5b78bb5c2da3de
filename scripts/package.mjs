import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bin, installDependencies, installLocked, ROOT, run } from './install.mjs';
import { differences, sourcePaths } from './sources.mjs';

/**
 * `npm run package`: the packages for the stores, in `.output/`. Both are built from the package of sources, unpacked
 * in an empty folder with dependencies of its own, as a reviewer of a store does; then once more here, to see that it
 * gives the same files.
 */
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const OUT = join(ROOT, '.output');
const BUILDS = { chrome: 'chrome-edge', firefox: 'firefox' };

/** A package that cannot be vouched for is not made. @param {string} why @returns {never} */
function refuse(why) {
  console.error(`No packages: ${why}`);
  process.exit(1);
}

/** What lies about in the folder would go to the stores too. */
function refuseWhatIsNotCommitted() {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).trim();
  if (changed) refuse(`these files are not as they were committed:\n${changed}`);
}

/** Stores sign with their own key and refuse ours. @param {string} path @param {Buffer} bytes */
function withoutKey(path, bytes) {
  if (path !== 'manifest.json') return bytes;
  const { key: _, ...manifest } = JSON.parse(bytes.toString());
  return JSON.stringify(manifest);
}

installDependencies();
// Only now: they need the dependencies.
const { unzipSync } = await import('fflate');
const { zipFolder } = await import('./zip.mjs');
refuseWhatIsNotCommitted();
const sources = zipFolder(ROOT, sourcePaths());
const unpacked = mkdtempSync(join(tmpdir(), 'stapsgewijs-package-'));
try {
  for (const [path, bytes] of Object.entries(unzipSync(sources))) {
    mkdirSync(join(unpacked, dirname(path)), { recursive: true });
    writeFileSync(join(unpacked, path), bytes);
  }
  if (installLocked(unpacked) !== 0) refuse('the dependencies could not be installed.');
  /** @type {Record<string, Uint8Array>} */
  const packages = { [`${name}-${version}-sources.zip`]: sources };
  for (const [browser, called] of Object.entries(BUILDS)) {
    const built = join(unpacked, '.output', browser);
    if (run(bin('wxt'), ['build', '-b', browser], { STAPSGEWIJS_STORE: '1' }, unpacked) !== 0)
      refuse(`${browser} could not be built from the sources.`);
    if (run(bin('wxt'), ['build', '-b', browser]) !== 0) refuse(`${browser} could not be built here.`);
    const different = differences(built, join(OUT, browser), withoutKey);
    if (different.length > 0) refuse(`built twice, ${browser} is not the same: ${different.join(', ')}`);
    packages[`${name}-${version}-${called}.zip`] = zipFolder(built);
  }
  const sums = Object.entries(packages).map(([file, bytes]) => {
    writeFileSync(join(OUT, file), bytes);
    return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
  });
  writeFileSync(join(OUT, 'SHA256SUMS'), sums.sort().join(''));
  console.log(`\nBuilt twice, and the same. In .output:\n${sums.join('')}`);
} finally {
  rmSync(unpacked, { recursive: true, force: true });
}
