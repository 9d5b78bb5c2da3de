import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

test('the check asks, lets stand what the teacher lets stand, and never holds a text back', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  const field = panel.getByRole('textbox', { name: 'Wat zien we? Wanneer, hoe vaak?' });
  await field.click();
  await field.pressSequentially('Sanne is lui bij Engels en komt vaak te laat.');
  await teacher.saved(panel);
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  await panel.getByRole('button', { name: '2 vragen' }).click();
  const hint = panel.getByRole('group', { name: 'Dossiercheck' });
  await hint.getByText('wat zag of hoorde je precies?').waitFor();
  // The keyboard is where the question is.
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('dossiercheck-vraag');
  const faults = await axeOn(page, panel);
  expect(await faults()).toEqual([]);
  if (process.env.STAPSGEWIJS_SHOTS)
    await page.screenshot({ path: `${process.env.STAPSGEWIJS_SHOTS}/hint.png` });

  await hint.getByRole('button', { name: 'Laat staan' }).click();
  await panel.getByRole('button', { name: '1 vraag' }).waitFor();
  await hint.getByText('hoe vaak is dat?').waitFor();

  // Kept in the dossier: also after the worker went, and on a page that is loaded again.
  await browser.killWorker();
  await page.reload();
  const again = await waitForPanel(page);
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(again);
  await again.getByRole('button', { name: '1 vraag' }).click();
  await again.getByRole('button', { name: 'Deze vraag nooit meer' }).click();
  await again.getByText('Geen vragen.').waitFor();

  // Nothing was changed, and nothing is held back.
  await teacher.insert(again);
  await teacher.inserted(again);
  const { text } = await hostModel(page);
  expect(text).toContain('Sanne is lui bij Engels en komt vaak te laat.');
  expect(text).not.toContain('Dossiercheck');

  // On this device, until it may be asked again.
  await page.reload();
  const later = await waitForPanel(page);
  await teacher.viewPlan(later);
  await later.getByRole('button', { name: 'Stel weer alle vragen' }).click();
  await later.getByRole('button', { name: '1 vraag' }).click();
  await later.getByRole('button', { name: 'Tekst aanpassen' }).click();
  await expect.poll(() => later.evaluate(() => document.activeElement?.id)).toBe('facts---seen');
});

const MARK = /dossiercheck bij dit veld/;
const shots = process.env.STAPSGEWIJS_SHOTS;

/** In the dark, on 320 pixels, and with text twice as large. */
async function inAllSizes(page: Page, name: string) {
  const take = async (how: string) => {
    await page.getByRole('group', { name: 'Dossiercheck' }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${shots}/${name}${how}.png` });
  };
  await take('');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take('-dark');
  await page.setViewportSize({ width: 320, height: 700 });
  await take('-320');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await take('-200');
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
}

/** Where the field and what stands below it are, in pixels of the panel. */
const places = (panel: Frame) =>
  panel.evaluate(() => {
    const field = document.getElementById('facts---seen')?.getBoundingClientRect();
    const heads = [...document.querySelectorAll('h3, .fold-head')].map(
      (one) => one.getBoundingClientRect().y,
    );
    return { field: field && { x: field.x, y: field.y, width: field.width, height: field.height }, heads };
  });

const within = ({ field, heads: [top = 0] }: Awaited<ReturnType<typeof places>>) =>
  field && { ...field, y: field.y - top };

test('a field asks at its edge, on demand, by keyboard, and moves nothing', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  const field = panel.getByRole('textbox', { name: 'Wat zien we? Wanneer, hoe vaak?' });
  const mark = panel.getByRole('button', { name: MARK });
  await field.click();
  await field.pressSequentially('Sanne is lui');
  await teacher.saved(panel);
  // Longer than the pause: the word may still become "luister".
  await page.waitForTimeout(3500);
  expect(await mark.count()).toBe(0);
  await field.pressSequentially(' bij Engels.');
  await teacher.saved(panel);
  const before = await places(panel);
  await mark.waitFor();
  expect(await places(panel)).toEqual(before);
  const focused = () => panel.evaluate(() => document.activeElement?.id);
  expect(await focused()).toBe('facts---seen');

  await field.press('Tab');
  expect(await focused()).toBe('facts---seen-dossiercheck-merk');
  await page.keyboard.press('Enter');
  const card = panel.getByRole('group', { name: 'Dossiercheck' });
  await card.getByText('wat zag of hoorde je precies?').waitFor();
  await expect.poll(focused).toBe('facts---seen-dossiercheck');
  // The panel may scroll to what was asked for; within it the field stands where it stood.
  expect(within(await places(panel))).toEqual(within(before));
  const faults = await axeOn(page, panel);
  expect(await faults()).toEqual([]);
  if (shots) await page.screenshot({ path: `${shots}/beside.png` });
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('facts---seen-dossiercheck-merk');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('facts---seen');
  expect(await panel.evaluate(() => getSelection()?.toString())).toBe('lui');
  // Where the words went the question goes, but not from under the hand.
  await page.keyboard.type('op 3 maart niet begonnen ');
  await panel.getByText('Deze vraag is niet meer nodig').waitFor();
  expect(within(await places(panel))).toEqual(within(before));
  await panel.getByRole('button', { name: 'Vraag sluiten' }).click();
  await teacher.saved(panel);
  expect(await field.inputValue()).toBe('Sanne is op 3 maart niet begonnen  bij Engels.');
});

test('in a page of our own it asks the same, also about other students of this device', async () => {
  await teacher.answer(await beginDossier(await browser.somtoday('sanne')), 'Sanne las met Daan.');
  const panel = await waitForPanel(await browser.somtoday('daan'));
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await teacher.answer(panel, 'Begonnen.');
  const app = await browser.context.newPage();
  await app.goto(`chrome-extension://${browser.extensionId}/app.html`);
  await app
    .getByRole('grid')
    .getByRole('link', { name: /^Sanne/ })
    .click();
  const dossier = app.getByRole('region', { name: /^Dossier van Sanne/ });
  await dossier.getByRole('button', { name: teacher.VRAAG }).click();
  await dossier.getByRole('button', { name: MARK }).click();
  await dossier.getByText('dit lijkt de naam van een andere leerling').waitFor();
  expect(await (await axeOn(app, app.mainFrame()))()).toEqual([]);
  if (shots) await inAllSizes(app, 'beside-own-page');
  await dossier.getByRole('button', { name: 'Deze vraag nooit meer' }).click();
  await expect.poll(() => dossier.getByRole('button', { name: MARK }).count()).toBe(0);

  await app.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen/paneel`);
  const off = app.getByRole('checkbox', { name: 'Dit lijkt de naam van een andere leerling' });
  await off.scrollIntoViewIfNeeded();
  expect(await off.isChecked()).toBe(false);
  expect(await (await axeOn(app, app.mainFrame()))()).toEqual([]);
  if (shots) await app.screenshot({ path: `${shots}/settings.png` });
  await off.check();
  await app.goto(`chrome-extension://${browser.extensionId}/app.html`);
  await app
    .getByRole('grid')
    .getByRole('link', { name: /^Sanne/ })
    .click();
  await dossier.getByRole('button', { name: teacher.VRAAG }).click();
  await dossier.getByRole('button', { name: MARK }).waitFor();
  await app.close();
});

test('it is read with the eyes of others, and all texts stand on one screen that goes nowhere', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  const field = panel.getByRole('textbox', { name: 'Wat zien we? Wanneer, hoe vaak?' });
  await field.click();
  await field.pressSequentially('Sanne is lui. Zij komt vaak te laat. De interventie hielp op 3 maart.');
  await teacher.saved(panel);
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  await panel.getByRole('button', { name: '2 vragen' }).waitFor();
  await panel.getByRole('button', { name: /^Leesbril/ }).click();
  const faults = await axeOn(page, panel);
  expect(await faults()).toEqual([]);
  if (shots) await page.screenshot({ path: `${shots}/glasses-menu.png` });
  await panel.getByRole('menuitemradio', { name: /^Ouder vanavond/ }).click();
  await panel.getByText('Een ouder leest dit thuis').waitFor();
  await panel.getByRole('button', { name: '2 vragen' }).click();
  await panel.getByRole('button', { name: 'Volgende vraag' }).click();
  await panel.getByText('In gewone taal: aanpak.').waitFor();
  expect(await faults()).toEqual([]);
  if (shots) await page.screenshot({ path: `${shots}/glasses.png` });
  await teacher.insert(panel);
  await teacher.inserted(panel);
  const { text } = await hostModel(page);
  expect(text).toContain('De interventie hielp op 3 maart.');
  expect(text).not.toMatch(/ouder leest|Leesbril/i);

  await panel.getByRole('button', { name: 'Menu', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Zo schrijven we over deze leerling' }).click();
  await panel.getByRole('heading', { name: 'Vragen per soort' }).waitFor();
  await panel.getByRole('heading', { name: 'Hoe vaak en hoeveel' }).waitFor();
  expect(await faults()).toEqual([]);
  if (shots) await page.screenshot({ path: `${shots}/writing.png` });
  // By keyboard, to the words.
  const line = panel.getByRole('button', { name: /^Zij komt vaak te laat/ });
  await line.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('facts---seen');
  await expect.poll(() => panel.evaluate(() => getSelection()?.toString())).toBe('vaak');
});
