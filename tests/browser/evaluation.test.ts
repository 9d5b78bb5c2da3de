import { afterEach, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

let browser: TestBrowser;
afterEach(() => browser?.close());

test('looking back gives a second text, to insert like the plan, and each text leads to its field', async () => {
  browser = await openBrowser();
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addGoal(panel, 'Sanne levert elke week 4 van de 5 opdrachten in.');
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  expect(await panel.getByRole('radio', { name: 'Evaluatie' }).count()).toBe(0);
  await panel.getByRole('button', { name: /^Terug naar/ }).click();

  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  await panel.getByRole('radio', { name: 'Meer dan gehoopt', exact: true }).press('Space');
  await teacher.viewPlan(panel);
  await panel.getByRole('article', { name: 'Tekst van het plan' }).waitFor();
  await panel.getByRole('radio', { name: 'Evaluatie' }).press('Space');
  const shown = panel.getByRole('article', { name: 'Tekst van de evaluatie' });
  expect(await shown.innerText()).toContain('Hoe ver we zijn: meer dan gehoopt');
  expect(await panel.getByRole('group', { name: 'Vorm van het plan' }).count()).toBe(0);

  await teacher.insert(panel);
  await teacher.inserted(panel).waitFor();
  const { text } = await hostModel(page);
  expect(text).toMatch(/^Evaluatie van het plan\n/);
  expect(text).toContain('Hoe ver we zijn: meer dan gehoopt');

  const heading = shown.getByRole('checkbox', { name: 'Doelen' });
  await heading.press('Space');
  expect(await panel.getByRole('button', { name: /^Invoegen/ }).isDisabled()).toBe(true);
  await heading.press('Space');
  await shown.getByRole('button', { name: /^Tekst aanpassen: Doel/ }).click();
  const focused = () => panel.evaluate(() => document.activeElement?.id ?? '');
  await expect.poll(focused).toMatch(/^goal-.*-text$/);
});
