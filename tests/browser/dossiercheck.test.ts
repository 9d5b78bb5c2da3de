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
  await teacher.inserted(again).waitFor();
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
