/** *Mijn leerlingen*: all students of this device in a tab, and one dossier beside them. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import { inEachSize } from './harness/sizes';
import * as teacher from './harness/teacher';

const SANNE = 'GEHEIM over Sanne.';
const DAAN = 'GEHEIM over Daan.';
const nameOf = (who: string) => new RegExp(`^${who}`);

let browser: TestBrowser;
let host: Page;
let app: Page;
let panel: Frame;

beforeAll(async () => {
  browser = await openBrowser();
  host = await browser.somtoday('sanne');
  panel = await beginDossier(host);
  await teacher.answer(panel, SANNE);
  host = await browser.somtoday('daan');
  panel = await waitForPanel(host);
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await teacher.goToStep(panel, 'Plannen');
  await teacher.addMoment(panel, new Date().toLocaleDateString('sv'));
  await teacher.goToStep(panel, 'Signaleren');
  await teacher.answer(panel, DAAN);
  app = await browser.context.newPage();
  await app.goto(`chrome-extension://${browser.extensionId}/app.html`);
  await row('Sanne').waitFor();
}, 120_000);
afterAll(() => browser?.close());

/** What stands on the toolbar icon. */
async function badge(): Promise<string> {
  const [worker] = browser.context.serviceWorkers();
  return String(await worker?.evaluate('chrome.action.getBadgeText({})'));
}

const row = (who: string) => app.getByRole('grid').getByRole('link', { name: nameOf(who) });
const dossier = (who: string) => app.getByRole('region', { name: new RegExp(`^Dossier van ${who}`) });
const answerIn = (who: string) => dossier(who).getByRole('textbox', { name: teacher.VRAAG });

async function openVraag(who: string) {
  const vraag = dossier(who).getByRole('button', { name: teacher.VRAAG });
  if ((await vraag.getAttribute('aria-expanded')) !== 'true') await vraag.click();
  await answerIn(who).waitFor();
}

describe('Mijn leerlingen', { timeout: 120_000 }, () => {
  test('opens on what is due and lists who is on this device, without what was written', async () => {
    expect(await app.getByRole('heading', { level: 1 }).textContent()).toBe('Mijn leerlingen');
    await app.getByRole('link', { name: /^Daan.* Vandaag evaluatie$/ }).waitFor();
    await expect.poll(() => badge()).toBe('1');
    await app.getByText('Je ziet hier alleen wat op dit apparaat staat.').waitFor();
    expect(await app.getByRole('grid').getByRole('rowheader').count()).toBe(2);
    expect(await app.content()).not.toContain('GEHEIM');
    expect(await app.title()).toBe('Mijn leerlingen, Stapsgewijs');
  });

  test('what is typed while one row after another is clicked lands in the dossier it was typed in', async () => {
    for (let turn = 1; turn <= 4; turn++) {
      const [who, other] = turn % 2 ? ['Sanne', 'Daan'] : ['Daan', 'Sanne'];
      await row(who).click();
      await openVraag(who);
      await answerIn(who).press('Control+End');
      await app.keyboard.type(` ${who}${turn}`);
      // At once: nothing was saved by then.
      await row(other).click();
      await dossier(other).waitFor();
    }
    for (const [who, first, words, not] of [
      ['Sanne', SANNE, ['Sanne1', 'Sanne3'], 'Daan'],
      ['Daan', DAAN, ['Daan2', 'Daan4'], 'Sanne'],
    ] as const) {
      await row(who).click();
      await openVraag(who);
      const value = await answerIn(who).inputValue();
      for (const word of [first, ...words]) expect(value).toContain(word);
      expect(value).not.toContain(not === 'Daan' ? 'Daan' : 'Sanne');
    }
  });

  test('the panel and the tab stay in step, also after the worker slept, and no row changes places', async () => {
    await row('Daan').click();
    await openVraag('Daan');
    const places = () => app.getByRole('grid').getByRole('rowheader').allTextContents();
    const before = await places();
    await browser.killWorker();
    await teacher.tick(panel);
    const box = dossier('Daan').getByRole('checkbox', { name: teacher.PUNT });
    await expect.poll(() => box.isChecked()).toBe(true);
    await app
      .getByRole('gridcell', { name: /^Signaleren 1 van/ })
      .first()
      .waitFor();
    expect(await places()).toEqual(before);
  });

  test('only Invoegen is absent: the plan can be copied and printed', async () => {
    await dossier('Daan').getByRole('button', { name: 'Plan bekijken' }).click();
    await dossier('Daan').getByRole('button', { name: 'Kopiëren' }).waitFor();
    expect(
      await dossier('Daan')
        .getByRole('button', { name: /Invoegen|Wijs het veld aan/ })
        .count(),
    ).toBe(0);
    await dossier('Daan').getByRole('button', { name: 'Terug' }).first().click();
  });

  test.each(['light', 'dark'] as const)('it can be read and used by everybody (%s)', async (colorScheme) => {
    const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    await app.emulateMedia({ colorScheme });
    await app.evaluate(axe);
    for (const open of [true, false]) {
      if (open) await row('Daan').click();
      else await dossier('Daan').getByRole('button', { name: 'Dossier sluiten' }).click();
      await inEachSize(app, app, async (width) => {
        const { violations } = await app.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html)}`)).toEqual([]);
        expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        if (process.env.SHOTS)
          await app.screenshot({
            path: `${process.env.SHOTS}/${colorScheme}-${open ? 'open' : 'list'}-${width}.png`,
          });
      });
      await app.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await app.setViewportSize({ width: 1366, height: 768 });
    }
    await app.emulateMedia({ colorScheme: 'light' });
  });

  test('goes by keyboard: the arrows through rows and steps, Enter into the dossier', async () => {
    await app.getByRole('searchbox', { name: 'Zoek op naam' }).focus();
    // Choosing, files, and the three orders.
    for (let tab = 0; tab < 6; tab++) await app.keyboard.press('Tab');
    const now = () => app.evaluate(() => document.activeElement?.textContent);
    const [first = '', second = ''] = await app.getByRole('grid').getByRole('rowheader').allTextContents();
    expect(await now()).toBe(first);
    await app.keyboard.press('ArrowDown');
    expect(await now()).toBe(second);
    await app.keyboard.press('ArrowRight');
    expect(await now()).toMatch(/Signaleren/);
    await app.keyboard.press('Enter');
    await dossier(second.split(' ')[0] ?? '').waitFor();
  });

  test('says at once that nothing is left of the dossier that is open, when it is wiped elsewhere', async () => {
    await row('Sanne').click();
    await openVraag('Sanne');
    const settings = await browser.context.newPage();
    await settings.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen`);
    await settings.getByRole('button', { name: 'Bekijk wat er staat' }).click();
    await settings.getByRole('button', { name: nameOf('Wissen: Sanne') }).click();
    await teacher.press(settings.getByRole('button', { name: /^Wis alles over/ }));
    await dossier('Sanne')
      .getByRole('heading', { name: /^Van Sanne.* staat hier niets meer$/ })
      .waitFor();
    expect(await app.content()).not.toContain('GEHEIM over Sanne');
    await app.getByRole('gridcell', { name: 'Van dit apparaat gewist' }).waitFor();
    // The other one stands where it stood.
    await row('Daan').click();
    await openVraag('Daan');
    expect(await answerIn('Daan').inputValue()).toContain(DAAN);
    await settings.close();
  });
});
