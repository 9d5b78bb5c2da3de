import { afterEach, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { inPage, travel } from './harness/back-forward';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hasLauncher, openPanel, panelIn, waitForLauncher } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/**
 * Pages that come back out of the back/forward cache as they were left: their scripts slept while another student's page
 * was there. Chromium keeps no page with a frame of an extension in it, so the panel is closed when they are left.
 */

let browser: TestBrowser;
afterEach(() => browser?.close());

const idOf = (key: string) => studentByKey(key).somtoday?.id;
const address = (key: string) =>
  browser.hosts.url('docent.somtoday.nl', `/mentordashboard/leerling/${idOf(key)}/overzicht?bewaar`);

/** On to a page that was left, until it is there: `pageshow` says that it came out of the cache, and was not loaded. */
async function backTo(key: string, where: 'back' | 'forward', times: number) {
  await travel(browser.page, where);
  await expect
    .poll(() => inPage(browser.page, 'location.pathname + " " + window.cameBack'))
    .toBe(`/mentordashboard/leerling/${idOf(key)}/overzicht ${times}`);
}

test.each([
  ['with the background awake', false],
  ['after the background was put to sleep', true],
])('a page that comes back shows its own student, %s', async (_, asleep) => {
  browser = await openBrowser({ backForwardCache: true });
  const { context, page } = browser;
  await context.addInitScript(() => {
    const count = window as unknown as { cameBack: number };
    count.cameBack = 0;
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) count.cameBack += 1;
    });
  });
  for (const [key, text] of [
    ['sanne', 'Alleen over Sanne.'],
    ['daan', 'Alleen over Daan.'],
  ] as const) {
    await browser.somtoday(key);
    const panel = await beginDossier(page);
    await teacher.answer(panel, text);
    await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
    await waitForLauncher(page);
  }

  await page.goto(address('sanne'));
  await waitForLauncher(page);
  await page.goto(address('daan'));
  await waitForLauncher(page);
  await backTo('sanne', 'back', 1);
  await waitForLauncher(page);
  await backTo('daan', 'forward', 1);
  await waitForLauncher(page);
  if (asleep) await browser.killWorker();
  await backTo('sanne', 'back', 2);

  await waitForLauncher(page);
  const panel = await openPanel(page);
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await panel.locator('.who-name bdi').first().textContent()).toMatch(/^Sanne/);
  expect(await teacher.answerShown(panel)).toBe('Alleen over Sanne.');
  expect(await panel.getByText(/Daan/).count()).toBe(0);
  await teacher.typeAnswer(panel, ' En later ook.');
  await teacher.saved(panel);
  expect(await hasLauncher(page)).toBe(false);

  // The other one comes back as it was left as well: closed, and about its own student.
  await backTo('daan', 'forward', 2);
  await waitForLauncher(page);
  const other = await openPanel(page);
  await other.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(other)).toBe('Alleen over Daan.');
  expect(await other.getByText(/Sanne/).count()).toBe(0);

  // A page that was left with a panel in it was not kept: it is loaded anew, and the panel opens by itself.
  await backTo('sanne', 'back', 0);
  await expect
    .poll(() => panelIn(page)?.getByText('Alleen over Sanne. En later ook.').count())
    .toBeGreaterThan(0);
});
