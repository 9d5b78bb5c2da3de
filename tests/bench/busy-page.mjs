import { panelIn } from '../browser/harness/panel.mjs';
import { median } from './first-tick.mjs';

/**
 * What the extension costs on a page that changes its DOM 1,000 times a second: the processor's time that the page's
 * main thread takes per change, without the extension, with it, and with the panel open; and what the panel's own frame
 * takes beside it. In turns in one run. What the run without it differs from itself is the noise.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').CDPSession} CDPSession
 */

const CHANGES_A_SECOND = 1000;

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

/** Processor time of a main thread so far, in microseconds. @param {CDPSession} session */
async function busy(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1e6;
}

/**
 * @param {Page} page @param {string} url
 * @param {{ settle: number, window: number }} times Milliseconds before and while it is measured.
 * @returns {Promise<{ page: number, panel: number }>} Microseconds of processor time per change; `panel` of its frame, NaN
 *   where there is none.
 */
async function busyPerChange(page, url, { settle, window }) {
  await page.goto('about:blank');
  await page.goto(url);
  await page.evaluate(changeWithoutEnd, CHANGES_A_SECOND);
  // By then a student has been recognised, the panel stands there, and the page's own start is over.
  await page.waitForTimeout(settle);
  const panel = panelIn(page);
  const sessions = [
    await page.context().newCDPSession(page),
    ...(panel ? [await page.context().newCDPSession(panel)] : []),
  ];
  // Not by the clock: what else the machine does would count too.
  for (const session of sessions) await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const look = async () => ({
    made: await page.evaluate(() => Number(/** @type {any} */ (globalThis).changesMade)),
    busy: await Promise.all(sessions.map(busy)),
  });
  const before = await look();
  await page.waitForTimeout(window);
  const after = await look();
  for (const session of sessions) await session.detach();
  const [ofPage = Number.NaN, ofPanel = Number.NaN] = after.busy.map(
    (sum, index) => (sum - (before.busy[index] ?? Number.NaN)) / (after.made - before.made),
  );
  return { page: ofPage, panel: ofPanel };
}

/**
 * @param {readonly { name: string, url: string }[]} pages
 * @param {{ without: Page, closed: Page, open: Page }} browsers No extension; the panel closed; the panel open.
 * @param {{ rounds: number, settle: number, window: number }} times
 */
export async function measureBusyPages(pages, { without, closed, open }, { rounds, ...times }) {
  for (const { name, url } of pages) {
    /** @type {{ bare: number, shut: number, wide: number, panel: number, again: number }[]} */
    const costs = [];
    for (let round = 0; round < rounds; round++) {
      const bare = await busyPerChange(without, url, times);
      const shut = await busyPerChange(closed, url, times);
      const wide = await busyPerChange(open, url, times);
      const again = await busyPerChange(without, url, times);
      costs.push({ bare: bare.page, shut: shut.page, wide: wide.page, panel: wide.panel, again: again.page });
    }
    /** @param {'bare' | 'shut' | 'wide' | 'panel' | 'again'} of */
    const of = (of) => median(costs.map((cost) => cost[of]));
    const none = (of('bare') + of('again')) / 2;
    console.log(
      `${name}, ${CHANGES_A_SECOND} changes a second, processor time against no extension, medians of ${rounds}\n` +
        `  panel closed ${(of('shut') / none).toFixed(2)} ×, panel open ${(of('wide') / none).toFixed(2)} × and ` +
        `${(of('panel') / none).toFixed(2)} × in its own frame; without the extension ${(of('again') / of('bare')).toFixed(2)} × itself ` +
        `(${of('shut').toFixed(0)}, ${of('wide').toFixed(0)} and ${of('panel').toFixed(0)} µs a change against ${of('bare').toFixed(0)} and ${of('again').toFixed(0)})`,
    );
  }
}
