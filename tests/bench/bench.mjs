import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { openChromium } from '../../scripts/open-chromium.mjs';
import { inKilobytes, measureSizes } from '../../scripts/sizes.mjs';
import { beginDossier, panelIn } from '../browser/harness/panel.mjs';
import { startFakeHosts } from '../fake-hosts/server.mjs';
import { measureBusyPages } from './busy-page.mjs';

/**
 * `npm run bench`: what the extension costs, as ratios within one run, because machines are shared and noisy. It
 * asserts nothing. Runs alternate; medians count. Measured:
 * - what a page that changes without end costs with the extension in it and the panel closed, against no extension;
 * - from the start of a navigation to a student's page, to the first tick on screen in the open panel, against a frame
 *   that is nothing but one IndexedDB read (`baseline/`).
 *
 * @typedef {import('playwright-core').Page} Page
 */
const short = process.argv.includes('--short');
const ROUNDS = short ? 5 : 25;
const BUSY_ROUNDS = short ? 1 : 9;
const WARM_UP = 2;
const BUILD = fileURLToPath(new URL('../../.output/chrome', import.meta.url));
const BASELINE = fileURLToPath(new URL('./baseline', import.meta.url));

/** Notes, in every extension frame, the moment at which its first tick has been painted. */
function watchFirstTick() {
  if (location.protocol !== 'chrome-extension:') return;
  const look = () => {
    if (!document.querySelector('input[type=checkbox], [role=checkbox]')) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        Object.assign(globalThis, { firstTick: performance.timeOrigin + performance.now() });
      }),
    );
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {Page} page @param {string} url @returns {Promise<number>} Milliseconds. */
async function toFirstTick(page, url) {
  await page.goto('about:blank');
  await page.goto(url);
  const end = Date.now() + 15_000;
  for (;;) {
    const tick = await panelIn(page)
      ?.evaluate(() => Number(/** @type {any} */ (globalThis).firstTick))
      .catch(() => Number.NaN);
    if (tick) return tick - (await page.evaluate(() => performance.timeOrigin));
    if (Date.now() > end) throw new Error(`No tick appeared on ${url}`);
    await page.waitForTimeout(20);
  }
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const hosts = await startFakeHosts();
const profiles = await Promise.all([0, 1, 2].map(() => mkdtemp(join(tmpdir(), 'stapsgewijs-bench-'))));
/** @param {string | null} extension @param {string | undefined} profileDir */
const open = async (extension, profileDir = '') => {
  const opened = await openChromium({
    executablePath: ensureBrowser(),
    profileDir,
    port: hosts.port,
    extension,
    width: 1366,
    height: 768,
  });
  await opened.context.addInitScript(watchFirstTick);
  return opened;
};
const product = await open(BUILD, profiles[0]);
const baseline = await open(BASELINE, profiles[1]);
const bare = await open(null, profiles[2]);

try {
  const pages = [
    { name: 'ParnasSys', url: hosts.url('start.parnassys.net', '/bao/leerling/leerlingkaart') },
    {
      name: 'Somtoday',
      url: hosts.url('docent.somtoday.nl', '/mentordashboard/leerling/1030204181/overzicht'),
    },
  ];
  const sizes = measureSizes(BUILD);
  console.log(
    `content script ${inKilobytes(sizes.contentScript)}, panel's first load ${inKilobytes(sizes.panel)} (gzip)`,
  );
  await measureBusyPages(
    [
      ...pages,
      { name: "Somtoday's list", url: hosts.url('docent.somtoday.nl', '/mentordashboard') },
      { name: "ParnasSys's list", url: hosts.url('start.parnassys.net', '/bao/groep/groepsoverzicht') },
    ],
    { withIt: product.page, without: bare.page, rounds: BUSY_ROUNDS, median },
  );
  for (const [index, { name, url }] of pages.entries()) {
    await product.page.goto(url);
    if (index === 0) await beginDossier(product.page);
    else await panelWithDossier(product.page);
    /** @type {{ ours: number[], frame: number[] }} */
    const times = { ours: [], frame: [] };
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const ours = await toFirstTick(product.page, url);
      const frame = await toFirstTick(baseline.page, url);
      if (round < 0) continue;
      times.ours.push(ours);
      times.frame.push(frame);
    }
    const [ours, frame] = [median(times.ours), median(times.frame)];
    console.log(
      `${name}: navigation to first tick ${(ours / frame).toFixed(2)} × the bare frame (${ours.toFixed(0)} ms against ${frame.toFixed(0)} ms, median of ${ROUNDS})`,
    );
  }
} finally {
  await product.context.close();
  await baseline.context.close();
  await bare.context.close();
  await hosts.stop();
  await Promise.all(profiles.map((profile) => rm(profile, { recursive: true, force: true, maxRetries: 5 })));
}

/** The panel is open already here; another host's student may have no dossier yet. @param {Page} page */
async function panelWithDossier(page) {
  for (;;) {
    const panel = panelIn(page);
    const begin = panel?.getByRole('button', { name: /^Beginnen/ });
    if (await begin?.isVisible().catch(() => false)) await begin?.click();
    if (
      await panel
        ?.getByRole('checkbox')
        .first()
        .isVisible()
        .catch(() => false)
    )
      return;
    await page.waitForTimeout(50);
  }
}
