import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Two schools in ParnasSys, which has one address for all of them: each with its own *Onze school*. */

const VRAAG = 'Kunnen leerlingen en ouders bij een hulpvraag of klacht';
const WORDS = 'Zit graag bij het raam, zegt zij zelf.';

let browser: TestBrowser;
let host: Page;
let panel: Frame;
let app: Page;

/** Reads before it clicks, as whoever is asked something of weight. */
const choose = (school: string) => teacher.press(panel.getByRole('button', { name: school, exact: true }));
const schoolLine = (school: string) => panel.locator('.of-school > p').getByText(school, { exact: true });

async function addContact(name: string, reach: string) {
  await app.getByRole('button', { name: 'Contact toevoegen' }).click();
  await app.getByRole('textbox', { name: 'Naam', exact: true }).pressSequentially(name);
  await app.getByRole('textbox', { name: 'Hoe bereik je deze persoon?' }).pressSequentially(reach);
  await app.getByRole('button', { name: 'Klaar' }).click();
  await app.getByRole('button', { name: `Contact ${name} wijzigen` }).waitFor();
}

/** What can be picked as the one to turn to, in the step where the plan is made. */
async function offered(): Promise<string[]> {
  await teacher.goToStep(panel, 'Plannen');
  const contact = await teacher.row(panel, 'Aanspreekpunt');
  const names = contact.getByRole('group', { name: 'Contacten van de school' }).locator('label');
  await names.first().waitFor();
  return names.allInnerTexts();
}

async function openSchools() {
  const button = app.getByRole('button', { name: /(Twee scholen|Scholen) in ParnasSys/ });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

beforeAll(async () => {
  browser = await openBrowser();
  host = await browser.parnassys('sanne');
  panel = await beginDossier(host);
  await teacher.answer(panel, WORDS);
  app = await browser.context.newPage();
  await app.goto(`chrome-extension://${browser.extensionId}/app.html#onze-school`);
  await app.getByRole('heading', { name: 'Onze contacten' }).waitFor();
  await addContact('Ans Visser', 'ans@linde.example');
}, 120_000);
afterAll(() => browser?.close());

describe('two schools in ParnasSys', { timeout: 120_000 }, () => {
  test('one is added beside the other, and both have a name from then on', async () => {
    await openSchools();
    await app.getByRole('button', { name: 'School toevoegen' }).click();
    await app.getByRole('textbox', { name: 'Hoe heet de andere school?' }).fill('De Wilg');
    const add = app.getByRole('button', { name: 'Toevoegen', exact: true });
    await add.click();
    await app.getByText('Vul in hoe de school heet die hier al staat.').waitFor();
    await app.getByRole('textbox', { name: 'En hoe heet de school die hier al staat?' }).fill('De Linde');
    await add.click();
    await app.getByText('Kies van welke school de leerlingen zijn die hier al staan.').waitFor();
    await app.getByRole('radio', { name: /per leerling/ }).check({ force: true });
    expect(await (await axeOn(app, app.mainFrame()))()).toEqual([]);
    await add.click();
    await app.locator('.which').getByText('De Wilg').waitFor();
    expect(app.url()).toMatch(/#onze-school\/school:parnassys:start\.parnassys\.net~[0-9a-f]{8}$/);
    expect(await app.getByText('Ans Visser').count()).toBe(0);
    await addContact('Bo de Wit', 'bo@wilg.example');
    expect(await app.evaluate(() => document.title)).toBe('Onze school, Stapsgewijs');
  });

  test('a dossier that could be of either is asked about, and nothing of a school is shown before that', async () => {
    await host.bringToFront();
    const question = panel.getByRole('heading', { name: /^Van welke school is Sanne/ });
    await question.waitFor();
    expect(await panel.evaluate(() => document.body.innerText)).not.toMatch(/Ans Visser|Bo de Wit|raam/);
    const look = await axeOn(host, panel);
    expect(await look()).toEqual([]);
    await choose('De Wilg');
    await schoolLine('De Wilg').waitFor();
    expect(await teacher.answerShown(panel)).toBe(WORDS);
    expect(await look()).toEqual([]);
  });

  test('what the other school has reaches no field and no text of this dossier', async () => {
    expect(await offered()).toEqual(['Bo de Wit']);
    await panel.getByRole('checkbox', { name: 'Bo de Wit' }).first().check({ force: true });
    await teacher.saved(panel);
    await teacher.viewPlan(panel);
    const text = () => panel.evaluate(() => document.body.innerText);
    expect(await text()).toContain('bo@wilg.example');
    expect(await text()).not.toMatch(/linde/i);
    await panel.getByRole('button', { name: /^Terug naar/ }).click();
  });

  test('the next student is asked about as well, with the school that was worked for last on top', async () => {
    host = await browser.parnassys('daan');
    panel = await waitForPanel(host);
    await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
    await panel.getByRole('heading', { name: /^Van welke school is Daan/ }).waitFor();
    expect(await panel.getByRole('button', { name: /^De / }).allTextContents()).toEqual([
      'De Wilg',
      'De Linde',
    ]);
    await choose('De Linde');
    await schoolLine('De Linde').waitFor();
    expect(await offered()).toEqual(['Ans Visser']);
  });

  test('a student goes to the other school, and back, with every word', async () => {
    await teacher.goToStep(panel, 'Signaleren');
    await teacher.answer(panel, 'Woorden van Daan.');
    await panel.getByRole('button', { name: 'Andere school' }).click();
    await choose('De Wilg');
    await schoolLine('De Wilg').waitFor();
    expect(await teacher.answerShown(panel)).toBe('Woorden van Daan.');
    expect(await offered()).toEqual(['Bo de Wit']);
    await teacher.goToStep(panel, 'Signaleren');
    await browser.killWorker();
    await panel.getByRole('button', { name: 'Andere school' }).click();
    await choose('De Linde');
    await schoolLine('De Linde').waitFor();
    expect(await teacher.answerShown(panel)).toBe('Woorden van Daan.');
  });

  test('each opens from the panel as the school of that student, in any window', async () => {
    host = await browser.parnassys('sanne');
    panel = await waitForPanel(host);
    await schoolLine('De Wilg').waitFor();
    await panel.getByRole('button', { name: 'Alle stappen' }).click();
    await teacher.goToStep(panel, 'Voorbereiding');
    await panel.getByText('Bo de Wit').first().waitFor();
    expect(await panel.getByText('Ans Visser').count()).toBe(0);
    expect(await panel.getByRole('link', { name: 'Open als pagina' }).getAttribute('href')).toMatch(
      /~[0-9a-f]{8}$/,
    );
    await app.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen`);
    await app.getByRole('button', { name: 'Bekijk wat er staat' }).click();
    await app
      .getByText(/School: De Wilg\. Herkend/)
      .first()
      .waitFor();
    await app
      .getByText(/School: De Linde\. Herkend/)
      .first()
      .waitFor();
  });

  test('a school in which another window is typing is not taken away', async () => {
    await app.goto(`chrome-extension://${browser.extensionId}/app.html#onze-school`);
    await app
      .locator('.school-list')
      .getByRole('link', { name: /De Wilg/ })
      .click();
    await openSchools();
    await app.getByRole('button', { name: 'Deze school weghalen' }).click();
    const remove = app.getByRole('button', { name: 'Haal De Wilg weg' });
    await app.getByText(/1 leerling hoort bij deze school/).waitFor();
    expect(await (await axeOn(app, app.mainFrame()))()).toEqual([]);
    await teacher.inPlainSight(remove);
    await host.bringToFront();
    await panel.getByRole('button', { name: VRAAG }).first().click();
    const field = panel.getByRole('textbox', { name: VRAAG }).first();
    await field.pressSequentially('Bij de intern begeleider.');
    await teacher.saved(panel);
    await app.bringToFront();
    await remove.click();
    await app.getByText(/Er is niets weggehaald/).waitFor();
    expect(await field.inputValue()).toBe('Bij de intern begeleider.');
  });

  test('it goes when the teacher has seen that, and its student goes to the other with every word', async () => {
    await teacher.press(app.getByRole('button', { name: 'Haal De Wilg weg' }));
    await app.locator('.which').getByText('De Linde').waitFor();
    await host.bringToFront();
    await expect
      .poll(() => panel.evaluate(() => document.body.innerText))
      .not.toMatch(/Bo de Wit|intern begeleider/);
    expect(await panel.locator('.of-school').count()).toBe(0);
    await teacher.goToStep(panel, 'Signaleren');
    expect(await teacher.answerShown(panel)).toBe(WORDS);
    expect(await offered()).toEqual(['Ans Visser']);
    await app.bringToFront();
    expect(await app.getByRole('button', { name: 'Twee scholen in ParnasSys?' }).count()).toBe(1);
  });
});
