/** Every page of our own is behind the lock: while it is closed none of them holds a word about anybody. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

const PHRASE = 'gele paraplu onder twee bruggen';
const SECRET = 'GEHEIM over de tafels.';
/** Of Sanne, of what was written and said, of the school, and of the example. */
const WORDS = /GEHEIM|Sanne|strips|Ans Visser|Noor/;

let browser: TestBrowser;
let settings: Page;
beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser?.close());

const address = (hash: string) => `chrome-extension://${browser.extensionId}/app.html#${hash}`;
async function tab(hash: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address(hash));
  return page;
}
const locked = (page: Page) => page.getByRole('heading', { name: 'Vul je wachtwoordzin in' });
const held = async (page: Page) => `${await page.content()} ${await page.title()}`;

test('none of them shows, holds or loads anything while it is closed; all of it is there again after', {
  timeout: 240_000,
}, async () => {
  const panel = await beginDossier(await browser.somtoday('sanne'));
  await teacher.answer(panel, SECRET);
  await teacher.goToStep(panel, 'Plannen');
  await teacher.addMoment(panel, new Date().toLocaleDateString('sv'));
  const list = await tab('mijn-leerlingen');
  const href = await list.getByRole('rowheader').getByRole('link').first().getAttribute('href');
  const id = href?.split('/').at(-1) ?? '';
  await list.getByRole('rowheader').getByRole('link').first().click();
  await list.getByRole('region', { name: /^Dossier van Sanne/ }).waitFor();
  const table = await tab(`aan-tafel/${id}/realiseren`);
  await table.getByRole('button', { name: 'Eerste vraag' }).click();
  await table.getByRole('textbox', { name: 'Sanne', exact: true }).pressSequentially('Liever strips');
  const example = await tab('probeer-het-uit');
  await example.getByRole('region', { name: /^Dossier van Noor/ }).waitFor();
  const school = await tab('onze-school');
  await school.getByRole('button', { name: 'Contact toevoegen' }).click();
  await school.getByRole('textbox', { name: 'Naam', exact: true }).pressSequentially('Ans Visser');

  settings = await tab('instellingen/privacy');
  await settings.getByRole('button', { name: 'Slot erop zetten' }).first().click();
  for (const field of ['Nieuwe wachtwoordzin', 'Typ de zin nog een keer'])
    await settings.getByLabel(field).fill(PHRASE);
  await teacher.press(settings.locator('.btn-primary').filter({ hasText: 'Slot erop zetten' }));
  await settings.getByText('Het slot zit erop.').waitFor();
  // In the middle of a word at the table.
  await table.bringToFront();
  await table.getByRole('textbox', { name: 'Sanne', exact: true }).pressSequentially(' van hier');
  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Vergrendelen' }).click();

  const open = [list, table, example, school, settings];
  for (const page of open) {
    await locked(page).waitFor();
    expect(await held(page)).not.toMatch(WORDS);
  }
  await browser.killWorker();
  for (const hash of [
    `mijn-leerlingen/${id}`,
    `aan-tafel/${id}/realiseren`,
    'probeer-het-uit',
    'onze-school',
  ]) {
    const page = await tab(hash);
    await locked(page).waitFor();
    expect(await held(page), hash).not.toMatch(WORDS);
    await page.close();
  }

  await table.bringToFront();
  await table.getByLabel('Wachtwoordzin', { exact: true }).fill(PHRASE);
  await teacher.press(table.getByRole('button', { name: 'Ontgrendelen' }));
  await table.getByRole('button', { name: 'Eerste vraag' }).click({ timeout: 60_000 });
  await expect
    .poll(() => table.getByRole('textbox', { name: 'Sanne', exact: true }).inputValue(), { timeout: 30_000 })
    .toBe('Liever strips van hier');
  for (const page of [list, example, school]) {
    await page.bringToFront();
    await locked(page).waitFor({ state: 'hidden' });
  }
  await list.getByRole('region', { name: /^Dossier van Sanne/ }).waitFor();
});
