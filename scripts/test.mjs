import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildAgain } from './build-again.mjs';
import { browserVersion, ensureBrowser, ensureOffice, findFirefox, findOffice } from './find-browser.mjs';
import { bin, installDependencies, ROOT, run } from './install.mjs';
import { lintFirefox } from './lint-firefox.mjs';
import { BUDGETS, inKilobytes, measureSizes } from './sizes.mjs';

/**
 * `npm test`: types, lint, spelling, builds, unit tests, sizes, browser tests, the demo and a short bench, then what
 * failed by name and one closing line `N passed, N failed`. A stage that is no set of tests counts as one failure when
 * it fails.
 * `npm run soak` (`--soak`): the unit and browser tests alone, with the large counts.
 */
const soak = process.argv.includes('--soak');
const ARTIFACTS = join(ROOT, '.artifacts');
let passed = 0;
let failed = 0;
/** What failed, in words: whoever sees only the end of a long run still reads what to look at. @type {string[]} */
const failures = [];

/** @param {string} what @param {number} [times] */
function fail(what, times = 1) {
  failed += times;
  failures.push(what);
}

/** @param {string} name @param {() => boolean} work @returns {boolean} */
function stage(name, work) {
  console.log(`\n── ${name} ──`);
  let fine = false;
  try {
    fine = work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (!fine) {
    fail(name);
    console.error(`✗ ${name}`);
  }
  return fine;
}

/**
 * Runs one Vitest project and adds its tests to the count.
 * @param {'unit' | 'browser'} project
 * @param {Record<string, string>} env
 */
function tests(project, env) {
  console.log(`\n── ${project} tests ──`);
  const report = join(ARTIFACTS, `${project}.json`);
  rmSync(report, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', '--project', project];
  const code = run(
    bin('vitest'),
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    env,
  );
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, status: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] }} */
  let counts = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    console.error(`Vitest left no report of the ${project} tests.`);
  }
  // A file that could not even be loaded has no tests to count.
  const broken = counts.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  passed += counts.numPassedTests;
  const failedBefore = failed;
  for (const file of counts.testResults)
    for (const test of file.assertionResults.filter((test) => test.status === 'failed'))
      fail(`${relative(ROOT, file.name)}: ${test.fullName}\n${inShort(test.failureMessages[0])}`);
  for (const file of broken) fail(`${relative(ROOT, file.name)}\n${inShort(file.message)}`);
  if (code !== 0 && failed === failedBefore) fail(`the ${project} tests, with code ${code}`);
}

/** The first lines of why a test failed, without the colours of a terminal. @param {string} [why] */
function inShort(why = '') {
  const lines = stripVTControlCharacters(why).split('\n').slice(0, 6);
  return lines.map((line) => `    ${line.slice(0, 200)}`).join('\n');
}

installDependencies();
mkdirSync(ARTIFACTS, { recursive: true });

if (!soak) {
  stage('types', () => run(bin('wxt'), ['prepare']) === 0 && run(bin('tsc'), ['--noEmit']) === 0);
  stage('lint', () => run(bin('biome'), ['check', '--diagnostic-level=error', '.']) === 0);
  stage('spelling', () => run(bin('cspell'), ['lint', '--no-progress']) === 0);
}
const chrome = stage('build for Chrome and Edge', () => run(bin('wxt'), ['build']) === 0);
const firefox = stage('build for Firefox', () => run(bin('wxt'), ['build', '-b', 'firefox']) === 0);
if (firefox && !soak) {
  stage('lint of the build for Firefox', () => lintFirefox('.output/firefox'));
  stage('the same build at another place', () => buildAgain('firefox'));
}
const built = chrome && firefox;
/** @type {Record<string, string>} */
const counts = soak ? { STAPSGEWIJS_SOAK: 'large' } : {};
tests('unit', { ...counts, ...(built ? { STAPSGEWIJS_BUILT: '1' } : {}) });

if (built) {
  stage('sizes', () => {
    const fits = ['chrome', 'firefox'].map((build) => {
      const { contentScript, panel, ownPage } = measureSizes(join(ROOT, '.output', build));
      console.log(
        `${build.padEnd(8)} content script ${inKilobytes(contentScript)} gzip of ${inKilobytes(BUDGETS.contentScript)}, ` +
          `first load of the panel ${inKilobytes(panel)} of ${inKilobytes(BUDGETS.panel)}, ` +
          `of a page of our own ${inKilobytes(ownPage)} of ${inKilobytes(BUDGETS.ownPage)}`,
      );
      return contentScript <= BUDGETS.contentScript && panel <= BUDGETS.panel && ownPage <= BUDGETS.ownPage;
    });
    return fits.every(Boolean);
  });
  const ready = stage('browsers', () => {
    console.log(browserVersion(ensureBrowser({ firefoxToo: true })));
    const fox = findFirefox();
    console.log(fox ? browserVersion(fox) : 'No Firefox here: its tests are skipped.');
    const office = soak ? ensureOffice() : findOffice();
    console.log(office ?? 'No LibreOffice here: Word files are tested by their XML alone.');
    return true;
  });
  if (ready) {
    tests('browser', counts);
    if (!soak) stage('demo', () => run(process.execPath, ['scripts/demo.mjs', '--headless']) === 0);
    if (!soak) stage('bench, short', () => run(process.execPath, ['tests/bench/bench.mjs', '--short']) === 0);
  }
}

if (failures.length > 0) console.log(`\n── failed ──\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
