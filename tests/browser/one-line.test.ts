import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** A field of one line is for a title: a text never goes there. */

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.parnassys('sanne', 'notities');
  await teacher.answer(await beginDossier(page), 'Sanne vraagt om uitleg.');
});
afterAll(() => browser.close());

const TITLE = /^Plan van aanpak \d{1,2} [a-z]+ \d{4}$/;

test('it gets a title without a name, and the text goes in the field beside it', async () => {
  await page.goto(browser.hosts.url('start.parnassys.net', '/open?leerling=sanne&pagina=notities'));
  const panel = await waitForPanel(page);
  await page.locator('input[name$=onderwerp]').click();
  await teacher.viewPlan(panel);
  await panel.getByText('een regel voor een titel').waitFor();
  expect(await panel.getByRole('button', { name: /^Invoegen/ }).count()).toBe(0);
  await teacher.press(panel.getByRole('button', { name: 'Titel invoegen' }));
  await teacher.inserted(panel);
  expect((await hostModel(page)).title).toMatch(TITLE);

  await page.locator('textarea').first().click();
  await teacher.press(panel.getByRole('button', { name: /^Invoegen/ }));
  await panel
    .getByRole('status')
    .filter({ hasText: /^Ingevoegd in Notitie/ })
    .waitFor();
  expect((await hostModel(page)).text).toContain('Sanne vraagt om uitleg.');
  expect((await hostModel(page)).title).toMatch(TITLE);
});

test('an editor of one line takes a title too, beside what stands there', async () => {
  await page.goto(browser.hosts.url('start.parnassys.net', '/open?leerling=sanne&pagina=notities'));
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('div'));
    Object.assign(field, { id: 'target', contentEditable: 'true', role: 'textbox', ariaMultiLine: 'false' });
    Object.assign(field.style, { height: '24px', width: '500px' });
  });
  await page.locator('#target').click();
  await page.keyboard.type('Gesprek:');
  const panel = await waitForPanel(page);
  await teacher.viewPlan(panel);
  await teacher.press(panel.getByRole('button', { name: 'Titel invoegen' }));
  await teacher.inserted(panel);
  expect(await page.locator('#target').innerText()).toMatch(/^Gesprek: Plan van aanpak \d/);
});
