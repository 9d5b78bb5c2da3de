import { press } from '../browser/harness/panel.mjs';
import { median } from './first-tick.mjs';

/**
 * What the lock costs the teacher: setting it for the runs that are measured, and how long opening it takes.
 *
 * @typedef {import('playwright-core').Page} Page
 */
const PHRASE = 'gele paraplu onder twee bruggen';

/** *Instellingen* of the extension in this browser, in a tab beside this page. @param {Page} page @returns {Promise<Page>} */
async function settings(page) {
  const context = page.context();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tab = await context.newPage();
  await tab.goto(new URL('/app.html#instellingen', worker.url()).href);
  return tab;
}

/** @param {Page} page */
export async function setLock(page) {
  const tab = await settings(page);
  await tab.getByRole('button', { name: 'Slot erop zetten' }).first().click();
  await tab.getByLabel('Nieuwe wachtwoordzin').fill(PHRASE);
  await tab.getByLabel('Typ de zin nog een keer').fill(PHRASE);
  await press(tab.locator('.btn-primary').filter({ hasText: 'Slot erop zetten' }));
  await tab.getByText('Het slot zit erop.').waitFor();
  // What is measured goes on for longer than a teacher rests.
  await tab.getByLabel('Vanzelf vergrendelen').selectOption('60');
  await tab.close();
}

/** From the click that opens it to what was behind it, in milliseconds: the median. @param {Page} page @param {number} times */
export async function measureUnlock(page, times) {
  const tab = await settings(page);
  const taken = [];
  for (let time = 0; time < times; time++) {
    await tab.getByRole('button', { name: 'Vergrendelen' }).click();
    await tab.getByLabel('Wachtwoordzin', { exact: true }).fill(PHRASE);
    const began = performance.now();
    await tab.getByRole('button', { name: 'Ontgrendelen' }).click();
    await tab.getByRole('button', { name: 'Bekijk wat er staat' }).waitFor();
    taken.push(performance.now() - began);
  }
  await tab.close();
  return median(taken);
}
