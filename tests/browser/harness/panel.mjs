/// <reference path="../../fake-hosts/page-globals.d.ts" />
import { findPageControl, pressPageControl, waitForPageControl } from './page-controls.mjs';

/**
 * The panel in a tab of Chromium, reached as a teacher reaches it.
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {import('playwright-core').Locator} Locator
 */

const LAUNCHER = 'Stappenplan openen';

/**
 * The panel's frame in this tab, or null. Playwright's own locators work inside it.
 * @param {Page} page
 * @returns {Frame | null}
 */
export function panelIn(page) {
  return page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/panel\.html/.test(frame.url())) ?? null;
}

/**
 * The panel's frame, waiting until it is there and has drawn something to operate.
 * @param {Page} page
 * @param {number} [timeout] Milliseconds.
 * @returns {Promise<Frame>}
 */
export async function waitForPanel(page, timeout = 15_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const frame = panelIn(page);
    const drawn = await frame?.evaluate(() => document.querySelector('button') !== null).catch(() => false);
    if (frame && drawn) return frame;
    if (Date.now() > end) throw new Error(`No panel appeared on ${page.url()}`);
    await page.waitForTimeout(50);
  }
}

/**
 * Waits for the launcher at the edge of the page.
 * @param {Page} page
 * @param {number} [timeout] Milliseconds.
 */
export const waitForLauncher = (page, timeout) => waitForPageControl(page, 'button', LAUNCHER, timeout);

/** Is the launcher on this page now? @param {Page} page */
export const hasLauncher = async (page) => (await findPageControl(page, 'button', LAUNCHER)) !== null;

/** Is the panel in sight in this page, and not at its edge? @param {Page} page */
export const isPanelShown = async (page) => (await findPageControl(page, 'Iframe', 'Stappenplan')) !== null;

/**
 * Opens the panel as a teacher does, with a real click on the launcher.
 * @param {Page} page
 */
export async function openPanel(page) {
  await pressPageControl(page, 'button', LAUNCHER);
  return waitForPanel(page);
}

/**
 * The panel of a tab in which it may have been opened before: then it comes by itself, after the page.
 * @param {Page} page
 */
export async function panelOrOpened(page) {
  while (!panelIn(page) && !(await hasLauncher(page))) await page.waitForTimeout(50);
  return panelIn(page) ? waitForPanel(page) : openPanel(page);
}

/**
 * Waits until a part of the panel has been in plain sight for more than the half second after which the panel takes a
 * click in it that does something of weight: as the panel itself finds out, and a look later.
 * @param {Locator} part
 */
export async function inPlainSight(part) {
  await part.evaluate(
    (element) =>
      /** @type {Promise<void>} */ (
        new Promise((resolve, reject) => {
          /** @type {ReturnType<typeof setTimeout> | undefined} */
          let seen;
          const what = element.textContent?.slice(0, 80);
          const late = setTimeout(() => reject(new Error(`Never in plain sight: "${what}"`)), 30_000);
          const options = /** @type {IntersectionObserverInit} */ ({
            trackVisibility: true,
            delay: 100,
            threshold: [0, 1],
          });
          const observer = new IntersectionObserver((entries) => {
            clearTimeout(seen);
            if (!(/** @type {{ isVisible?: boolean }} */ (entries.at(-1)).isVisible)) return;
            seen = setTimeout(() => {
              observer.disconnect();
              clearTimeout(late);
              resolve();
            }, 600);
          }, options);
          observer.observe(element);
        })
      ),
  );
}

/**
 * Presses a button that writes, removes, says who somebody is, or reveals: as a teacher does, who has read it first.
 * @param {Locator} button
 */
export async function press(button) {
  await button.waitFor();
  await button.scrollIntoViewIfNeeded();
  await inPlainSight(button);
  await button.click();
}

/**
 * The panel with a dossier for the student on the page: launcher, then *Beginnen*.
 * @param {Page} page
 */
export async function beginDossier(page) {
  const panel = await openPanel(page);
  await press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  return panel;
}

/**
 * The form on the page as the host would save it now: the host's own model, not what the DOM shows.
 * @param {Page} page
 */
export async function hostModel(page) {
  const model = await page.evaluate(() => window.fakeHost.note());
  if (!model) throw new Error(`There is no form on ${page.url()}`);
  return model;
}
