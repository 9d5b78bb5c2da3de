import type { Frame, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, openPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** One student through the whole cycle, and the plan out of the panel into the host and back again. */

const open: TestBrowser[] = [];
afterEach(async () => {
  for (const browser of open.splice(0).reverse()) await browser.close();
});

async function browserOf(hosts?: TestBrowser['hosts']) {
  const browser = await openBrowser(hosts ? { hosts } : {});
  open.push(browser);
  return browser;
}

async function fill(panel: Frame) {
  await teacher.tick(panel);
  await teacher.answer(panel, 'Sanne leverde 3 van de 8 opdrachten in.');
  await teacher.sayWords(panel, 'Thuis weet ik niet waar ik moet beginnen.');
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addGoal(panel, 'Sanne levert elke week 4 van de 5 opdrachten in.');
  await teacher.addAgreement(panel, {
    Wat: 'Samen een weekplanning maken',
    Wie: 'Sanne en mevrouw Bakker',
    Wanneer: 'elke maandag',
  });
  await teacher.addMoment(panel, '2027-01-14');
}

/** The plan as *Plan bekijken* shows it, in full. */
async function planShown(panel: Frame): Promise<string> {
  await teacher.viewPlan(panel);
  await panel.getByRole('radio', { name: 'Volledig' }).check({ force: true });
  return panel.getByRole('article', { name: 'Tekst van het plan' }).innerText();
}

/** What the host holds, to the clipboard and from there into *Plan inlezen*, with real keys. */
async function pasteFrom(page: Page, panel: Frame, editor: string) {
  await page.locator(editor).first().click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  const box = panel.getByRole('textbox', { name: 'Plak hier het plan' });
  await box.click();
  await box.press('ControlOrMeta+v');
  await panel.getByText(/^Gelezen: /).waitFor();
}

const openInlezen = (panel: Frame) => panel.getByRole('button', { name: /^Plan inlezen/ }).click();
const readIn = (panel: Frame) => panel.getByRole('button', { name: /^Plan inlezen bij/ }).click();

test('a plan that stands in the host is read in on another computer, and is the same plan', async () => {
  const first = await browserOf();
  const page = await first.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await fill(panel);
  await page.locator('.ql-editor').click();
  const shown = await planShown(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel).waitFor();
  const { text } = await hostModel(page);

  const second = await browserOf(first.hosts);
  const other = await second.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  await other.locator('.ql-editor').click();
  await other.keyboard.insertText(text);
  const empty = await openPanel(other);
  await openInlezen(empty);
  await pasteFrom(other, empty, '.ql-editor');
  await readIn(empty);
  await empty.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await planShown(empty)).toBe(shown);
});
