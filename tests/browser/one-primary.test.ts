/** Every page of our own, and the panel: one filled button at most, whatever is open on it. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { openPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

let browser: TestBrowser;
let app: Page;
let panel: Frame;
let dossier: string;

/** What is drawn as the act that comes first: on the ground of the accent, also under the mouse, and not switched off. */
const filled = (place: Page | Frame) =>
  place.evaluate(() => {
    const grounds = ['--accent', '--accent-hover'].map((name) => {
      const sample = document.createElement('i');
      sample.style.backgroundColor = `var(${name})`;
      document.body.append(sample);
      const ground = getComputedStyle(sample).backgroundColor;
      sample.remove();
      return ground;
    });
    return [...document.querySelectorAll<HTMLElement>('.btn')]
      .filter((one) => one.checkVisibility() && grounds.includes(getComputedStyle(one).backgroundColor))
      .map(({ textContent }) => textContent?.trim() ?? '');
  });
const atMostOne = async (place: Page | Frame, what: string) => {
  // A ground on its way to another colour is neither.
  await place.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  const found = await filled(place);
  expect(found.length, `${what}: ${found.join(', ')}`).toBeLessThanOrEqual(1);
  return found;
};

async function open(hash: string, ready: string) {
  await app.goto('about:blank');
  await app.goto(`chrome-extension://${browser.extensionId}/app.html#${hash}`);
  await app.getByText(ready).first().waitFor();
}
const press = (name: string | RegExp) => app.getByRole('button', { name, exact: true }).first().click();

beforeAll(async () => {
  browser = await openBrowser({ firstUse: true });
  app = await browser.context.newPage();
}, 120_000);
afterAll(() => browser?.close());

describe('one filled button at most', { timeout: 120_000 }, () => {
  test('in the panel, from first use to the text', async () => {
    const host = await browser.somtoday('sanne');
    await host.bringToFront();
    panel = await openPanel(host);
    await panel.getByRole('heading', { name: 'In zes stappen naar passende ondersteuning' }).waitFor();
    expect(await atMostOne(panel, 'first use')).toHaveLength(1);
    await teacher.press(panel.getByRole('button', { name: 'Beginnen', exact: true }));
    await panel
      .getByRole('heading', { name: 'Op dit apparaat staat nog niets over deze leerling' })
      .waitFor();
    expect(await atMostOne(panel, 'nothing yet')).toHaveLength(1);
    await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    for (const step of ['Signaleren', 'Begrijpen', 'Plannen', 'Realiseren', 'Vastleggen', 'Evalueren']) {
      await teacher.goToStep(panel, step);
      await atMostOne(panel, step);
    }
    await teacher.goToStep(panel, 'Plannen');
    await teacher.addAgreement(panel, { Wat: 'Samen lezen', Wie: 'Jeroen Smits', Wanneer: 'op maandag' });
    await teacher.addMoment(panel, new Date().toLocaleDateString('sv'));
    await atMostOne(panel, 'a moment of today');
    await teacher.viewPlan(panel);
    await atMostOne(panel, 'the text');
    await panel.getByRole('button', { name: /^Terug naar/ }).click();
  });

  test('on Mijn leerlingen, also with a dossier beside it and something done with several', async () => {
    await app.bringToFront();
    await open('mijn-leerlingen', 'Alle leerlingen');
    await app.getByRole('grid').waitFor();
    await atMostOne(app, 'the list');
    const link = app.getByRole('rowheader').getByRole('link').first();
    dossier = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
    await link.click();
    await app.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await atMostOne(app, 'a dossier beside it')).toEqual(['Plan bekijken']);
    await press('Leerlingen kiezen');
    await press('Kies alle 1');
    await press('Bestand voor een collega');
    await app.getByRole('button', { name: '1 bestand maken' }).waitFor();
    expect(await atMostOne(app, 'a file and a dossier')).toEqual(['1 bestand maken']);
    await press('Annuleren');
    await press('Klaar met kiezen');
    await press('Bestanden van collega’s');
    await app.getByRole('button', { name: 'Bestanden openen' }).waitFor();
    expect(await atMostOne(app, 'files and a dossier')).toEqual(['Bestanden openen']);
  });

  test('in Instellingen, with all that can be open at once: that of the one in which somebody types', async () => {
    await open('instellingen', 'Wat weet dit paneel?');
    await app.getByRole('button', { name: 'Bekijk wat er staat' }).and(app.locator(':enabled')).waitFor();
    await atMostOne(app, 'settings');
    await press('Slot erop zetten');
    expect(await atMostOne(app, 'the lock')).toEqual(['Slot erop zetten']);
    await press('Back-up maken');
    expect(await atMostOne(app, 'the lock and a backup')).toEqual(['Bestand maken']);
    await app.getByLabel('Nieuwe wachtwoordzin').focus();
    expect(await atMostOne(app, 'the lock again')).toEqual(['Slot erop zetten']);
    await app.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await atMostOne(app, 'nobody types')).toHaveLength(1);
    await press('Terugzetten');
    await press('Alles wissen');
    await atMostOne(app, 'all of it');
  });

  test.each([
    ['onze-school', 'Onze school'],
    ['probeer-het-uit', 'Noor is een verzonnen leerling'],
    ['wat-is-er-veranderd', 'Wat is er veranderd'],
  ])('on %s', async (hash, ready) => {
    await open(hash, ready);
    await app.waitForLoadState('networkidle');
    await atMostOne(app, hash);
  });

  test('at the table, at every question, blanked, and in the report', async () => {
    await open(`aan-tafel/${dossier}/realiseren`, 'Wie zitten er aan tafel?');
    expect(await atMostOne(app, 'who is here')).toEqual(['Eerste vraag']);
    await press('Eerste vraag');
    for (let at = 1; at < 4; at++) {
      expect(await atMostOne(app, `question ${at}`)).toEqual(['Volgende vraag']);
      await press('Volgende vraag');
    }
    expect(await atMostOne(app, 'the last question')).toEqual(['Klaar']);
    await app.keyboard.press('Escape');
    expect(await atMostOne(app, 'blank')).toEqual([]);
    await app.keyboard.press('Enter');
    await press('Klaar');
    await app.getByRole('button', { name: 'Dossier sluiten' }).waitFor();
    await atMostOne(app, 'nothing was said');
    await app.getByRole('button', { name: 'Dossier sluiten' }).click();
    await app.getByRole('textbox', { name: 'Sanne', exact: true }).fill('Met een stripboek.');
    await press('Klaar');
    await app.getByRole('heading', { name: 'Gespreksverslag' }).waitFor();
    expect(await atMostOne(app, 'the report')).toEqual(['Kopiëren']);
  });

  test('under the icon, and where a dossier is not there any more', async () => {
    await open('mijn-leerlingen/00000000-0000-4000-8000-000000000000', 'Dit dossier staat hier niet');
    await atMostOne(app, 'a dossier that is gone');
    await app.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    await app.getByRole('heading').first().waitFor();
    await atMostOne(app, 'the popup');
  });
});
