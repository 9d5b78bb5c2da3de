/**
 * What the extension costs on a page that changes its DOM 1,000 times a second: the processor's time that the page's
 * main thread takes per change, with the extension and without, in turns in one run. What the run without it differs
 * from itself is the noise.
 *
 * @typedef {import('playwright-core').Page} Page
 */

const CHANGES_A_SECOND = 1000;
const WINDOW = 2000;

/** Runs in the page: adds, removes and rewrites, and toggles classes and styles, without end. @param {number} rate */
function changeWithoutEnd(rate) {
  const place = document.createElement('div');
  for (let row = 0; row < 100; row++)
    place.append(Object.assign(document.createElement('p'), { textContent: '-' }));
  document.body.append(place);
  const started = performance.now();
  let made = 0;
  const change = () => {
    const due = ((performance.now() - started) / 1000) * rate;
    for (; made < due; made++) {
      const row = /** @type {HTMLElement} */ (place.children[made % place.children.length]);
      if (made % 4 === 0) row.textContent = String(made);
      else if (made % 4 === 1) row.className = made % 8 ? 'even' : 'odd';
      else if (made % 4 === 2) row.style.paddingLeft = `${made % 7}px`;
      else place.append(row);
    }
    Object.assign(globalThis, { changesMade: made });
  };
  setInterval(change, 4);
}

/** @param {Page} page @param {string} url @returns {Promise<number>} Microseconds of processor time per change. */
async function busyPerChange(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  // Not by the clock: what else the machine does would count too.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluate(changeWithoutEnd, CHANGES_A_SECOND);
  const look = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
    return { busy, made: await page.evaluate(() => Number(/** @type {any} */ (globalThis).changesMade)) };
  };
  // By then a student has been recognised, and the page's own start is over.
  await page.waitForTimeout(1500);
  const before = await look();
  await page.waitForTimeout(WINDOW);
  const after = await look();
  await session.detach();
  return ((after.busy - before.busy) * 1e6) / (after.made - before.made);
}

/**
 * @param {{ name: string, url: string }[]} pages
 * @param {{ withIt: Page, without: Page, rounds: number, median: (values: number[]) => number }} options
 */
export async function measureBusyPages(pages, { withIt, without, rounds, median }) {
  for (const { name, url } of pages) {
    /** @type {{ ours: number[], bare: number[], again: number[] }} */
    const costs = { ours: [], bare: [], again: [] };
    for (let round = 0; round < rounds; round++) {
      costs.bare.push(await busyPerChange(without, url));
      costs.ours.push(await busyPerChange(withIt, url));
      costs.again.push(await busyPerChange(without, url));
    }
    const [ours, bare, again] = [median(costs.ours), median(costs.bare), median(costs.again)];
    console.log(
      `${name}, ${CHANGES_A_SECOND} changes a second: ${(ours / ((bare + again) / 2)).toFixed(2)} × no extension, ` +
        `which is ${(again / bare).toFixed(2)} × itself ` +
        `(${ours.toFixed(0)} µs of the processor a change against ${bare.toFixed(0)} and ${again.toFixed(0)}, median of ${rounds})`,
    );
  }
}
