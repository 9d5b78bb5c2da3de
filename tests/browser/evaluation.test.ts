import type { Frame } from 'playwright-core';
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

test('looking back gives a second text, to insert like the plan, and each text leads to its field', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addGoal(panel, 'Sanne levert elke week 4 van de 5 opdrachten in.');
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  await panel.getByRole('button', { name: /^Tekst: / }).click();
  expect(await panel.getByRole('menuitemradio', { name: /^Evaluatie/ }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: /^Terug naar/ }).click();

  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  await panel.getByRole('radio', { name: 'Meer dan gehoopt', exact: true }).press('Space');
  await teacher.viewPlan(panel);
  await panel.getByRole('article', { name: 'Tekst van het plan' }).waitFor();
  await teacher.pick(panel, 'Tekst', 'Evaluatie');
  const shown = panel.getByRole('article', { name: 'Tekst van de evaluatie' });
  expect(await shown.innerText()).toContain('Hoe het ging: meer dan gehoopt');
  expect(await panel.getByRole('button', { name: /^Vorm: / }).count()).toBe(0);

  await teacher.insert(panel);
  await teacher.inserted(panel);
  const { text } = await hostModel(page);
  expect(text).toMatch(/^Evaluatie van het plan\n/);
  expect(text).toContain('Hoe het ging: meer dan gehoopt');

  await shown.getByRole('button', { name: 'Laat weg: Doelen' }).press('Space');
  expect(await panel.getByRole('button', { name: /^Invoegen/ }).isDisabled()).toBe(true);
  await shown.getByRole('button', { name: 'Zet terug: Doelen' }).press('Space');
  await shown.getByRole('link', { name: /^Sanne levert elke week/ }).click();
  const focused = () => panel.evaluate(() => document.activeElement?.id ?? '');
  await expect.poll(focused).toMatch(/^goal-.*-text$/);
});

test('what pupil and parents say is kept as they say it, of the day on which it was written', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  const day = panel.getByLabel('Datum van het gesprek');
  const pupil = panel.getByRole('textbox', { name: 'Hoe vond de leerling het gaan?' });
  await pupil.click();
  await pupil.pressSequentially('ik snap t nu, meestal');
  // The day came while it was typed, and took nothing of it, nor the cursor.
  expect(await pupil.inputValue()).toBe('ik snap t nu, meestal');
  expect(await pupil.evaluate((element) => element === document.activeElement)).toBe(true);
  const today = await panel.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect.poll(() => day.inputValue()).toBe(today);
  const parents = panel.getByRole('textbox', { name: 'Hoe vonden de ouders het gaan?' });
  await parents.click();
  await parents.pressSequentially('Thuis is het rustiger.');
  await teacher.saved(panel);
  await day.fill('2026-11-12');
  await parents.click();
  await parents.pressSequentially(' Fijn.');
  await teacher.saved(panel);

  await browser.killWorker();
  await page.reload();
  const again = await waitForPanel(page);
  await expect.poll(() => again.getByLabel('Datum van het gesprek').inputValue()).toBe('2026-11-12');
  const said = (name: string) => again.getByRole('textbox', { name }).inputValue();
  expect(await said('Hoe vond de leerling het gaan?')).toBe('ik snap t nu, meestal');
  expect(await said('Hoe vonden de ouders het gaan?')).toBe('Thuis is het rustiger. Fijn.');
});

test('the end of a round and of a plan: axe finds nothing, light or dark, and all of it fits in 320 px', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  const faults = await axeOn(page, panel);
  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  const tooWide = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.panel-body *')]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
  const look = async (where: string) => {
    expect(await faults(), where).toEqual([]);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => panel.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(320);
    expect(await tooWide(), where).toEqual([]);
    if (size) await page.setViewportSize(size);
  };
  await teacher.tick(panel);
  await teacher.sayWords(panel, 'Thuis weet ik niet waar ik moet beginnen.');
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  const helped = panel.getByRole('textbox', { name: 'Wat hielp?' });
  await helped.click();
  await helped.pressSequentially('Een vaste plek.');
  await teacher.saved(panel);
  const next = async (option: string) =>
    (await teacher.row(panel, 'Vervolgstap')).getByRole('radio', { name: option }).check();
  await next('Nieuwe ronde');
  await look('what goes along');
  await teacher.press(button('Ronde 2 beginnen'));
  await panel.getByRole('textbox', { name: 'Wat is de aanleiding voor ronde 2?' }).waitFor();
  await look('a round that has begun');
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  await next('Dossier afsluiten');
  await teacher.press(panel.getByRole('button', { name: 'Dossier afsluiten', exact: true }));
  await button(/^Eerdere rondes/).click();
  await look('goodbye');
  await button('Nu wissen').click();
  await look('the question before wiping');
  await button('Ronde 1 lezen').click();
  await panel.getByText('Thuis weet ik niet waar ik moet beginnen.').waitFor();
  await look('a round to read');
});

const copyButton = (panel: Frame) => panel.getByRole('button', { name: 'Kopiëren', exact: true });

test('each text opens on what there is: only what helped, only an answer, and never on nothing', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  const helped = panel.getByRole('textbox', { name: 'Wat hielp?' });
  await helped.click();
  await helped.pressSequentially('Een vaste plek.');
  await teacher.saved(panel);
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  const evaluation = panel.getByRole('article', { name: 'Tekst van de evaluatie' });
  expect(await evaluation.innerText()).toContain('Een vaste plek.');
  await teacher.insert(panel);
  await teacher.inserted(panel);
  expect((await hostModel(page)).text).toContain('Een vaste plek.');
  await panel.getByRole('button', { name: /^Terug naar/ }).click();

  const vraag = 'Welk beeld hebben we van de ontwikkeling van de leerling en wat deze nodig heeft?';
  await teacher.goToStep(panel, 'Stap 2 Begrijpen');
  await teacher.answer(panel, 'Iedereen ziet dat het druk is.', vraag);
  await teacher.viewPlan(panel);
  const plan = panel.getByRole('article', { name: 'Tekst van het plan' });
  expect(await plan.innerText()).toContain('Iedereen ziet dat het druk is.');
  expect(await copyButton(panel).isDisabled()).toBe(false);
  await teacher.picked(panel, 'Vorm', 'Volledig').waitFor();

  // Everything left out by hand, and opened again.
  const leaveOut = plan.getByRole('button', { name: /^Laat weg/ });
  while ((await leaveOut.count()) > 0) await leaveOut.first().press('Enter');
  expect(await copyButton(panel).isDisabled()).toBe(true);
  await panel.getByRole('button', { name: /^Terug naar/ }).click();
  await teacher.viewPlan(panel);
  expect(await copyButton(panel).isDisabled()).toBe(false);
});

test('a goal has one number: at steps 3 and 6, in the plan and in the evaluation', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  const button = (name: string) => panel.getByRole('button', { name, exact: true });
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  for (const text of ['Doel van Sanne.', 'Wordt geleegd.', 'Laatste doel.'])
    await teacher.addGoal(panel, text);
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  const outcome = (number: number) =>
    panel
      .getByRole('group', { name: `Hoe ging het met doel ${number}?` })
      .getByRole('radio', { name: 'Zoals gehoopt', exact: true });
  for (const number of [1, 2, 3]) await outcome(number).press('Space');

  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await button('Doel 2 wijzigen').click();
  const text = panel.getByRole('textbox', { name: 'Doel 2' });
  await text.press('ControlOrMeta+a');
  await text.press('Delete');
  await teacher.saved(panel);
  await button('Klaar').click();

  /** What stands with this number where goals are listed. */
  const row = (number: number) =>
    panel
      .locator('li.row')
      .filter({ has: panel.locator('.row-no', { hasText: String(number) }) })
      .filter({ hasText: /doel/i });
  const numbered = async () => (await row(2).first().innerText()).includes('Laatste doel.');
  expect(await numbered()).toBe(true);
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  expect(await numbered()).toBe(true);
  await row(3).getByText('Doel zonder tekst').first().waitFor();

  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await row(3).getByText('Doel zonder tekst').first().waitFor();

  await teacher.viewPlan(panel);
  await panel.getByText('Doel 2: Laatste doel.').waitFor();
  await teacher.pick(panel, 'Tekst', 'Evaluatie');
  await panel.getByText('Doel 2: Laatste doel.').waitFor();
  expect(await panel.getByText(/Doel 3/).count()).toBe(0);
});
