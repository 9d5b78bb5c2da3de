import { putManyStudents } from '../browser/harness/many-students.mjs';
import { median, timesTo } from './first-tick.mjs';

/**
 * What many students cost: opening the panel of one, and *Mijn leerlingen*, with 5,000 students of three rounds each on the
 * device, against 50. In turns, as ratios.
 *
 * @typedef {import('playwright-core').Page} Page
 */
const FEW = 50;

/**
 * @param {Page} page A browser of its own, in which a panel with a dossier was opened at `url`.
 * @param {number} count @param {number} rowsPerRound
 * @returns {Promise<string>} The address of the list.
 */
async function fill(page, count, rowsPerRound) {
  const [worker] = page.context().serviceWorkers();
  const list = new URL('/app.html', worker?.url()).href;
  await page.goto(list);
  await putManyStudents(page, { count, rowsPerRound });
  return list;
}

/** Milliseconds from the navigation to the first row on screen. @param {Page} page @param {string} list */
async function timeToList(page, list) {
  await page.goto('about:blank');
  await page.goto(list);
  await page.getByRole('rowheader').first().waitFor({ timeout: 30_000 });
  await page.waitForFunction(() => /** @type {any} */ (globalThis).benchTimes?.list);
  return page.evaluate(() => /** @type {any} */ (globalThis).benchTimes.list - performance.timeOrigin);
}

/**
 * Prints both ratios.
 * @param {{ few: Page, many: Page, url: string }} pages Each with a panel of the same student at `url`
 * @param {{ rounds: number, count: number, rowsPerRound: number }} how
 */
export async function measureManyStudents({ few, many, url }, { rounds, count, rowsPerRound }) {
  const lists = [await fill(few, FEW, rowsPerRound), await fill(many, count, rowsPerRound)];
  /** @type {[number[], number[]]} */
  const listed = [[], []];
  /** @type {[number[], number[]]} */
  const ticked = [[], []];
  for (let round = -1; round < rounds; round++)
    for (const [at, page] of [few, many].entries()) {
      const { tick = Number.NaN } = await timesTo(page, url);
      if (round >= 0) ticked[at]?.push(tick);
    }
  for (let round = -1; round < rounds; round++)
    for (const [at, page] of [few, many].entries()) {
      const list = await timeToList(page, lists[at] ?? '');
      if (round >= 0) listed[at]?.push(list);
    }
  const ratio = (/** @type {[number[], number[]]} */ [a, b]) => (median(b) / median(a)).toFixed(2);
  const both = (/** @type {[number[], number[]]} */ all) =>
    all.map((one) => median(one).toFixed(0)).join(' and ');
  console.log(
    `${count} students of three rounds against ${FEW}: the panel's first tick ${ratio(ticked)} × (${both(ticked)} ms), Mijn leerlingen ${ratio(listed)} × (${both(listed)} ms), medians of ${rounds}`,
  );
}
