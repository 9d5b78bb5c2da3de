import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, openPanel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Made on another day, and on another computer. */
const VOORTGANG = `Voortgang
Leerling: Sanne de V., 2B
Gemaakt op: 5 oktober 2026

Hoe de afspraken gaan
Afspraak: Timer op tafel
- Wie: Sanne
- Gelukt: op 3 van 4 dagen
- Hoe het staat: loopt

Wat we zagen
2 oktober 2026, bij de afspraak: De timer hielp.

Hoe het met de energie gaat
2 oktober 2026: bij de leerling is er genoeg

Stapsgewijs, vorm 3`;

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

test('a talk is written in the words of each, is there after a crash, and makes a report to insert', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 4 Realiseren');
  const talks = await teacher.row(panel, 'Gesprek');
  await talks.getByRole('button', { name: 'Gesprek toevoegen' }).click();
  // The pupil first: that is where the cursor is.
  const focused = () => panel.evaluate(() => document.activeElement?.id ?? '');
  await expect.poll(focused).toMatch(/^talk-.*-student$/);
  await panel.locator(':focus').pressSequentially('Ik wil liever strips lezen.');
  await teacher.saved(panel);
  await talks.getByRole('checkbox', { name: 'Ouders' }).press('Space');
  await talks.getByRole('textbox', { name: 'Wat zeiden de ouders?' }).click();
  await panel.locator(':focus').pressSequentially('Vijf avonden is veel.');
  await teacher.saved(panel);
  const faults = await axeOn(page, panel);
  expect(await faults()).toEqual([]);

  await browser.killWorker();
  await page.reload();
  const again = await waitForPanel(page);
  const kept = await teacher.row(again, 'Gesprek');
  await kept.getByText('Vijf avonden is veel.').waitFor();

  await page.locator('.ql-editor').click();
  await teacher.viewPlan(again);
  const report = again.getByRole('article', { name: 'Tekst van het verslag' });
  await report.waitFor();
  await teacher.insert(again);
  await teacher.inserted(again);
  const { text } = await hostModel(page);
  expect(text).toMatch(/^Gespreksverslag\n/);
  expect(text).toContain('Sanne: “Ik wil liever strips lezen.”');
  expect(text).toContain('Ouders: “Vijf avonden is veel.”');
});

test('a voortgang that was inserted is read back, and is the same as what stands here', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addAgreement(panel, { Wat: 'Timer op tafel', Wie: 'Sanne', Wanneer: 'elke les' });
  await teacher.goToStep(panel, 'Stap 4 Realiseren');
  await teacher.openAgreement(panel, 1);
  await panel
    .getByRole('group', { name: 'Afspraak 1 tellen' })
    .getByRole('radio', { name: 'Per dag' })
    .check();
  const kept = panel.getByRole('group', { name: /^Afspraak 1, .* gelukt/ });
  await kept.getByRole('radio', { name: 'Ja' }).check();
  await panel.getByText('1 van 1').waitFor();
  const jot = panel.getByRole('textbox', { name: /^Hoe gaat het/ });
  await jot.click();
  await jot.pressSequentially('De timer hielp.');
  await teacher.saved(panel);
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  await teacher.pick(panel, 'Tekst', 'Voortgang');
  const shown = panel.getByRole('article', { name: 'Tekst van de voortgang' });
  expect(await shown.innerText()).toContain('Gelukt: op 1 van 1 dag');
  await teacher.insert(panel);
  await teacher.inserted(panel);
  const { text } = await hostModel(page);
  await teacher.openInlezen(panel);
  await panel.getByRole('textbox', { name: 'Plak hier het plan' }).fill(text);
  await panel.getByText('Alles uit deze voortgang staat hier al.').waitFor();
  expect(await panel.getByRole('button', { name: /^Plan inlezen bij/ }).isDisabled()).toBe(true);
});

test('a voortgang fills an empty dossier, and its tally goes on from there', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Plan inlezen/ }).click();
  await panel.getByRole('textbox', { name: 'Plak hier het plan' }).fill(VOORTGANG);
  await panel
    .getByText('Gelezen: 1 afspraak, 1 notitie, hoe vaak het lukte en hoe het met de energie gaat.')
    .waitFor();
  await teacher.press(panel.getByRole('button', { name: /^Plan inlezen bij/ }));
  await panel
    .getByText(/^De voortgang is ingelezen/)
    .first()
    .waitFor();
  await teacher.goToStep(panel, 'Stap 4 Realiseren');
  await panel.getByText('3 van 4').waitFor();
  const kept = panel.getByRole('group', { name: /^Afspraak 1, .* gelukt/ });
  await kept.getByRole('radio', { name: 'Ja' }).check();
  await panel.getByText('4 van 5').waitFor();
});
