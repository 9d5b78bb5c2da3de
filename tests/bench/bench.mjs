import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { openChromium } from '../../scripts/open-chromium.mjs';
import { inKilobytes, measureSizes } from '../../scripts/sizes.mjs';
import { panelOrOpened, press } from '../browser/harness/panel.mjs';
import { startFakeHosts } from '../fake-hosts/server.mjs';
import { measureBusyPages } from './busy-page.mjs';
import { measureDossiercheck } from './dossiercheck.mjs';
import { inWords, medians, noteTimes, timesTo } from './first-tick.mjs';
import { measureUnlock, setLock } from './lock.mjs';
import { measureManyStudents } from './many-students.mjs';
import { measureTyping } from './typing.mjs';

/**
 * `npm run bench`: what the extension costs, as ratios within one run, because machines are shared and noisy. It
 * asserts nothing. Runs alternate; medians count. Measured:
 * - what a page that changes without end costs with the extension in it, the panel closed and open, against no extension;
 * - the first tick in an open panel and what it is made of, against a frame that is nothing but one IndexedDB read
 *   (`baseline/`), and in Magister against the moment at which the page shows its student;
 * - the first tick under a lock that is open, against the same without a lock, and how long opening the lock takes;
 * - what 5,000 students on the device cost, against 50: opening the panel, and the list of them;
 * - what a key costs in a long field, against a field that nobody listens to;
 * - how often the dossiercheck is right on its frozen pages, and what a page costs.
 * With `--short` everything is done a few times, to see that it works.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./first-tick.mjs').Times} Times
 */
const short = process.argv.includes('--short');
const ROUNDS = short ? 3 : 25;
const BUSY = short ? { rounds: 1, settle: 1000, window: 1000 } : { rounds: 7, settle: 1500, window: 2000 };
const TYPING = { words: 4000, ...(short ? { rounds: 1, keys: 10 } : { rounds: 3, keys: 40 }) };
const UNLOCKS = short ? 2 : 9;
const MANY = short
  ? { rounds: 2, count: 300, rowsPerRound: 2 }
  : { rounds: 15, count: 5000, rowsPerRound: 25 };
const WARM_UP = 2;
const NAME = 'Sanne';
const BUILD = fileURLToPath(new URL('../../.output/chrome', import.meta.url));
const BASELINE = fileURLToPath(new URL('./baseline', import.meta.url));

await measureDossiercheck();
const hosts = await startFakeHosts();
/** @type {(() => Promise<void>)[]} What is to be closed again. */
const opened = [];
/** @param {string | null} extension @returns {Promise<Page>} */
async function open(extension) {
  const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-bench-'));
  opened.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const executablePath = ensureBrowser();
  const { port } = hosts;
  const { context, page } = await openChromium({
    executablePath,
    profileDir,
    port,
    extension,
    width: 1366,
    height: 768,
    told: extension === BUILD,
  });
  opened.unshift(() => context.close());
  await context.addInitScript(noteTimes, NAME);
  return page;
}

/** The panel of a student with a dossier, for all pages after this one. @param {Page} page @param {string} url */
async function panelWithDossier(page, url) {
  await page.goto(url);
  const panel = await panelOrOpened(page);
  const tick = panel.getByRole('checkbox').first();
  const begin = panel.getByRole('button', { name: /^Beginnen/ });
  await tick.or(begin).first().waitFor();
  // Once: on a busy machine the button is still there for a while after the click.
  if (await begin.isVisible()) await press(begin);
  await tick.waitFor();
}

/**
 * In turns, so that what else the machine does falls on all.
 * @param {string} url @param {readonly Page[]} pages
 * @returns {Promise<Times[]>} The medians for each of these pages.
 */
async function inTurns(url, ...pages) {
  /** @type {Times[][]} */
  const all = pages.map(() => []);
  for (let round = -WARM_UP; round < ROUNDS; round++)
    for (const [index, page] of pages.entries()) {
      const times = await timesTo(page, url);
      if (round >= 0) all[index]?.push(times);
    }
  return all.map(medians);
}

try {
  const [parnassys, somtoday] = [
    { name: 'ParnasSys', url: hosts.url('start.parnassys.net', '/bao/leerling/leerlingkaart') },
    {
      name: 'Somtoday',
      url: hosts.url('docent.somtoday.nl', '/mentordashboard/leerling/1030204181/overzicht'),
    },
  ];
  const magister = hosts.url('school.magister.net', '/magister/#/leerling/39018/leerlingkaart');
  const lists = [
    { name: "Somtoday's list", url: hosts.url('docent.somtoday.nl', '/mentordashboard') },
    { name: "ParnasSys's list", url: hosts.url('start.parnassys.net', '/bao/groep/groepsoverzicht') },
  ];
  const sizes = measureSizes(BUILD);
  console.log(
    `content script ${inKilobytes(sizes.contentScript)}, panel's first load ${inKilobytes(sizes.panel)} (gzip)`,
  );

  const [few, many] = [await open(BUILD), await open(BUILD)];
  for (const page of [few, many]) await panelWithDossier(page, somtoday.url);
  await measureManyStudents({ few, many, url: somtoday.url }, MANY);
  for (const page of [few, many]) await page.context().close();

  const [without, closed, product, baseline] = [
    await open(null),
    await open(BUILD),
    await open(BUILD),
    await open(BASELINE),
  ];
  for (const { url } of [parnassys, somtoday]) await panelWithDossier(product, url);
  for (const { name, url } of [parnassys, somtoday]) {
    const [ours = {}, bare = {}] = await inTurns(url, product, baseline);
    const ratio = (ours.tick ?? Number.NaN) / (bare.tick ?? Number.NaN);
    console.log(
      `${name}: navigation to first tick ${ratio.toFixed(2)} × the bare frame, medians of ${ROUNDS}\n` +
        `  the panel       ${inWords(ours)}\n  the bare frame  ${inWords(bare)}`,
    );
  }
  await panelWithDossier(product, somtoday.url);
  await measureTyping(product, await panelOrOpened(product), TYPING);
  await panelWithDossier(product, magister);
  const [{ name: shown = Number.NaN, ...ours } = {}] = await inTurns(magister, product);
  console.log(
    `Magister: first tick ${((ours.tick ?? Number.NaN) - shown).toFixed(0)} ms after the page has its student, medians of ${ROUNDS}\n` +
      `  the panel       ${inWords(ours)}\n  the page        its student ${shown.toFixed(0)} ms`,
  );

  const locked = await open(BUILD);
  await setLock(locked);
  await panelWithDossier(locked, somtoday.url);
  const [under = {}, plain = {}] = await inTurns(somtoday.url, locked, product);
  const ratio = (under.tick ?? Number.NaN) / (plain.tick ?? Number.NaN);
  console.log(
    `the lock: first tick under an open lock ${ratio.toFixed(2)} × without one (at most 1.30), medians of ${ROUNDS}\n` +
      `  under the lock  ${inWords(under)}\n  without         ${inWords(plain)}\n` +
      `  to open it      ${(await measureUnlock(locked, UNLOCKS)).toFixed(0)} ms (at most 1000), median of ${UNLOCKS}`,
  );

  const students = [parnassys, somtoday];
  const pages = short ? students : [...students, ...lists];
  await measureBusyPages(pages, { without, closed, open: product }, BUSY);
} finally {
  for (const close of opened) await close();
  await hosts.stop();
}
