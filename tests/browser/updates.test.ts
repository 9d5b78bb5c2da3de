import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUILDS, openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, openPanel, waitForLauncher } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** The extension is updated, or taken away, under open pages: nothing is lost, and nothing acts twice. */

let browser: TestBrowser;
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

/** As an update does: everything of the extension goes, and the new version begins. */
async function update() {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  // Not in Playwright's list of commands yet. `runtime.reload` would do in a window; a headless browser only unloads.
  const send = session?.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path: BUILDS.chrome });
}

const panelsIn = (page: Page) =>
  page.frames().filter((frame) => /^chrome-extension:.*\/panel\.html/.test(frame.url()));
const oursIn = (page: Page) => page.locator('html > div').count();
const style = (page: Page) => page.evaluate(() => document.documentElement.getAttribute('style'));
const wait = { timeout: 15_000 };

/** The panel of the new version, once it shows the dossier. */
async function newPanel(page: Page, old: Frame): Promise<Frame> {
  const fresh = () => panelsIn(page).find((frame) => frame !== old);
  const shows = async () =>
    (await fresh()
      ?.getByRole('navigation', { name: 'Stappen' })
      .isVisible()
      .catch(() => false)) ?? false;
  await expect.poll(shows, wait).toBe(true);
  return fresh() as Frame;
}

test('with everything saved the new panel takes over by itself, in every tab, without a page reload', async () => {
  const one = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const first = await beginDossier(one);
  await teacher.answer(first, 'Van voor de update.');
  const two = await browser.context.newPage();
  await two.goto(browser.hosts.url('start.parnassys.net', '/bao/zoo/plain'));
  await expect.poll(() => panelsIn(two).length, wait).toBe(1);
  const [second] = panelsIn(two) as [Frame];
  await one.evaluate(() => Object.assign(document, { mark: 'same page' }));

  await update();
  const panel = await newPanel(one, first);
  expect(await one.evaluate(() => (document as unknown as { mark: string }).mark)).toBe('same page');
  for (const [page, old] of [
    [one, first],
    [two, second],
  ] as const) {
    await expect.poll(() => panelsIn(page).filter((frame) => frame === old).length, wait).toBe(0);
    await expect.poll(() => panelsIn(page).length, wait).toBe(1);
    await expect.poll(() => oursIn(page)).toBe(1);
    expect(await style(page)).toBe('margin-right: 400px !important;');
  }

  expect(await teacher.answerShown(panel)).toBe('Van voor de update.');

  // Nothing acts twice: one insertion, one room, one launcher, no trace.
  await one.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel).waitFor();
  const { text } = await one.evaluate(() => window.fakeHost.note() ?? { text: '' });
  expect(text.split('Van voor de update.')).toHaveLength(2);
  await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
  await waitForLauncher(one);
  await expect.poll(() => panelsIn(one).length, wait).toBe(0);
  expect(await style(one)).toBeNull();
  expect(await oursIn(one)).toBe(1);
});

test('a page without an open panel has one launcher after an update, and it works', async () => {
  const page = await browser.somtoday('sanne');
  await waitForLauncher(page);
  await update();
  await expect.poll(() => browser.context.serviceWorkers().length, wait).toBeGreaterThan(0);
  await page.waitForTimeout(2500);
  expect(await oursIn(page)).toBe(1);
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Beginnen/ }).click();
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(panelsIn(page)).toHaveLength(1);
});
