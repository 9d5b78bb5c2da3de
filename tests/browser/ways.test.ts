import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier } from './harness/panel.mjs';
import { inEachSize } from './harness/sizes';
import * as teacher from './harness/teacher';

/** *Onze aanpakken*: written once at *Onze school*, chosen from in a plan. */

const WHAT = 'Samen lezen en praten over de tekst';

const section = (place: Page, name: string) => place.getByRole('region', { name, exact: true });

/** Pictures to look at, where a folder for them is named. */
async function shoot(page: Page, name: string) {
  const folder = process.env.STAPSGEWIJS_SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

async function fits(page: Page, place: Page | Frame) {
  await inEachSize(page, place, async (width) => {
    expect(await place.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
  await place.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize({ width: 1366, height: 768 });
}

describe('at Onze school', () => {
  let browser: TestBrowser;
  let app: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const host = await browser.somtoday('sanne');
    await beginDossier(host);
    app = await browser.context.newPage();
    await app.goto(`chrome-extension://${browser.extensionId}/app.html#onze-school`);
    await app.getByRole('heading', { name: 'Onze aanpakken', exact: true }).waitFor();
  });
  afterAll(() => browser?.close());

  test('an aanpak is written by keyboard, and stands there with what it is for, who and how often', async () => {
    const ours = section(app, 'Onze aanpakken');
    await ours.getByText('Maak zoveel mogelijk gebruik van bewezen effectieve interventies.').waitFor();
    await ours.getByRole('button', { name: 'Aanpak toevoegen' }).press('Enter');
    await ours.getByRole('textbox', { name: 'Wat doen jullie?' }).and(app.locator(':focus')).waitFor();
    for (const words of ['Tutorlezen', 'Vlot lezen', 'Tutor uit groep 8', '2 keer per week']) {
      await app.keyboard.type(words);
      await app.keyboard.press('Tab');
    }
    await app.keyboard.type('Map Taal, https://voorbeeld.example');
    await ours.getByRole('button', { name: 'Klaar' }).press('Enter');
    await ours.getByText('Tutor uit groep 8, 2 keer per week').waitFor();
    // A source is read, not followed.
    expect(await ours.getByRole('link').count()).toBe(0);
  });

  test('one that is described is taken over, once, and taken back', async () => {
    const described = section(app, 'Aanpakken waarvan het effect is beschreven');
    await described.getByText('Deze lijst is niet van het ministerie van OCW').waitFor();
    await described.getByRole('button', { name: `Neem over: ${WHAT}` }).press('Enter');
    await section(app, 'Onze aanpakken').getByText(WHAT).waitFor();
    await described.getByText('Staat bij onze aanpakken.').waitFor();
    await app.getByRole('button', { name: /^Ongedaan maken: / }).click();
    await described.getByRole('button', { name: `Neem over: ${WHAT}` }).waitFor();
    expect(await section(app, 'Onze aanpakken').getByText(WHAT).count()).toBe(0);
  });

  test('it can be read and used by everybody', async () => {
    await section(app, 'Onze aanpakken').getByRole('button', { name: 'Aanpak Tutorlezen wijzigen' }).click();
    const faults = await axeOn(app, app.mainFrame());
    expect(await faults()).toEqual([]);
    await fits(app, app);
    await shoot(app, 'ways-school');
  });
});

describe('in a plan', () => {
  let browser: TestBrowser;
  let host: Page;
  let panel: Frame;

  beforeAll(async () => {
    browser = await openBrowser();
    host = await browser.somtoday('sanne');
    panel = await beginDossier(host);
    await teacher.goToStep(panel, 'Stap 3 Plannen');
  });
  afterAll(() => browser?.close());

  test('an aanpak becomes an agreement beside what was typed, and one undo takes it back', async () => {
    await teacher.addAgreement(panel, { Wat: 'Eigen afspraak', Wie: 'Juf', Wanneer: 'Elke dag' });
    await panel.getByRole('button', { name: 'Kies uit onze aanpakken' }).press('Enter');
    await panel.getByText('Van Stapsgewijs, niet van het ministerie.').waitFor();
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const rows = panel.locator('.choose-from > *');
    const tops = await rows.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).flatMap(({ top, height }) => (height > 0 ? [top] : [])),
    );
    // One below the other.
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
    expect(tops.length).toBeGreaterThan(2);
    await shoot(host, 'ways-pick');
    const faults = await axeOn(host, panel);
    expect(await faults()).toEqual([]);
    await panel.getByRole('button', { name: `Kies: ${WHAT}` }).press('Enter');
    const field = panel.getByRole('textbox', { name: 'Wat', exact: true });
    await expect.poll(() => field.inputValue()).toBe(WHAT);
    await panel.getByText('Eigen afspraak').waitFor();
    await panel.getByRole('button', { name: 'Ongedaan maken: Een afspraak uit onze aanpakken' }).click();
    await field.waitFor({ state: 'detached' });
    await panel.getByText('Eigen afspraak').waitFor();
  });

  test('what was typed in a chosen agreement is not taken back with it', async () => {
    await panel.getByRole('button', { name: 'Kies uit onze aanpakken' }).click();
    await panel.getByRole('button', { name: `Kies: ${WHAT}` }).click();
    const who = panel.getByRole('textbox', { name: 'Wie', exact: true });
    await who.fill('Meester Bo');
    await panel.getByRole('button', { name: 'Klaar' }).click();
    await panel.getByRole('button', { name: 'Ongedaan maken: Een afspraak uit onze aanpakken' }).click();
    await panel.getByText('Meester Bo').first().waitFor();
  });

  test('an example goal is unfinished until its blanks are filled, in the step and beside the ways out', async () => {
    await panel.getByRole('button', { name: 'Voorbeelddoelen' }).press('Enter');
    await panel.getByRole('button', { name: 'Kies: Op … doet … …, … keer per …' }).press('Enter');
    await panel.getByText('Vul op elke plek met puntjes iets in.').waitFor();
    await panel.getByRole('button', { name: 'Klaar' }).click();
    await panel.getByText('Nog niet af: vul de puntjes in.').waitFor();
    await shoot(host, 'ways-goal');
    await teacher.viewPlan(panel);
    await panel.getByText('Een doel is nog niet af: er staan puntjes in.').waitFor();
    await shoot(host, 'ways-unfinished');
    const faults = await axeOn(host, panel);
    expect(await faults()).toEqual([]);
    await panel
      .getByRole('button', { name: /^Terug/ })
      .first()
      .click();
    await panel.getByRole('button', { name: 'Doel 1 wijzigen' }).click();
    await panel
      .getByRole('textbox', { name: 'Doel 1' })
      .fill('Op 3 december vraagt Sanne hulp, 2 keer per les');
    await panel.getByRole('button', { name: 'Klaar' }).click();
    await teacher.viewPlan(panel);
    expect(await panel.getByText('Een doel is nog niet af').count()).toBe(0);
  });
});
