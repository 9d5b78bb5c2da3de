/** *Mijn leerlingen*: what shows in all students together, and what is done with several at once. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasFirefox, openFirefox } from './harness/firefox';
import { putManyStudents } from './harness/many-students.mjs';
import { beginDossier, openPanel, waitForPanel } from './harness/panel.mjs';
import { inEachSize } from './harness/sizes';
import * as teacher from './harness/teacher';

const PHRASE = 'gele paraplu onder twee bruggen';
const SANNE = 'Herkenbarezin over de tafels.';

let browser: TestBrowser;
let app: Page;
let folder: string;
const address = () => `chrome-extension://${browser.extensionId}/app.html`;
const button = (name: string | RegExp) => app.getByRole('button', { name, exact: true });

async function openApp() {
  app = await browser.context.newPage();
  await app.goto(address());
  await app.getByRole('heading', { level: 2 }).first().waitFor();
}

/** Every state of the page that is on the screen now: light, dark, forced colours; at 1366, at 320, with large text. */
async function isForEverybody(state: string) {
  const look = await axeOn(app, app.mainFrame());
  await inEachSize(app, app, async (width) => {
    expect(await look(), `${state} at ${width}`).toEqual([]);
    const wide = await app.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, `${state} at ${width}`).toBeLessThanOrEqual(width);
    if (process.env.SHOTS)
      await app.screenshot({ path: `${process.env.SHOTS}/${state}-${width}.png`, fullPage: true });
  });
  await app.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await app.setViewportSize({ width: 1366, height: 768 });
}

beforeEach(async () => {
  browser ??= await openBrowser();
  folder ??= await mkdtemp(join(tmpdir(), 'stapsgewijs-meer-'));
});
afterEach(async () => {
  await browser.renew();
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('Mijn leerlingen, of several', { timeout: 240_000 }, () => {
  test('files about several reach the dossiers of their students at a colleague’s, each on its own page', async () => {
    let host = await browser.somtoday('sanne');
    await teacher.answer(await beginDossier(host), SANNE);
    host = await browser.somtoday('daan');
    await teacher.press((await waitForPanel(host)).getByRole('button', { name: /^Beginnen/ }));
    await openApp();
    await button('Leerlingen kiezen').click();
    // By keyboard alone: from the last head of the list into it, and down it.
    await app.getByRole('button', { name: /^Volgende moment/ }).focus();
    await app.keyboard.press('Tab');
    await app.keyboard.press('Space');
    await app.keyboard.press('ArrowDown');
    await app.keyboard.press('ArrowRight');
    await app.keyboard.press('Space');
    await app.getByText('2 leerlingen gekozen.').waitFor();
    await isForEverybody('choosing');
    await button('Bestand voor een collega').click();
    await app.getByRole('heading', { name: 'Bestanden voor een collega' }).waitFor();
    await isForEverybody('files');
    await app.getByLabel('Wachtwoordzin voor al deze bestanden').fill(PHRASE);
    await app.getByLabel('Typ de zin nog een keer').fill(PHRASE);
    const downloads: Download[] = [];
    app.on('download', (download) => downloads.push(download));
    await teacher.press(button('2 bestanden maken'));
    await app.getByRole('heading', { name: '2 bestanden gemaakt' }).waitFor({ timeout: 60_000 });
    await expect.poll(() => downloads.length).toBe(2);
    await isForEverybody('made');
    const paths: string[] = [];
    for (const download of downloads) {
      const name = download.suggestedFilename();
      expect(name).toMatch(/^stapsgewijs-overdracht-\d{4}-\d{2}-\d{2}-[12]\.age$/);
      paths.push(join(folder, name));
      await download.saveAs(join(folder, name));
      for (const secret of ['Herkenbarezin', 'Sanne', 'Daan'])
        expect((await readFile(join(folder, name))).includes(secret)).toBe(false);
    }

    // The colleague: nothing is kept there.
    await browser.renew();
    await openApp();
    await button('Bestanden van collega’s').click();
    const broken = join(folder, 'kapot.age');
    await writeFile(broken, (await readFile(paths[0] ?? '')).subarray(0, 300));
    await app.getByLabel('Bestanden van je collega’s').setInputFiles([...paths, broken]);
    await app.getByLabel('Wachtwoordzin van deze bestanden').fill(PHRASE);
    await teacher.press(button('Bestanden openen'));
    const opened = app.getByRole('list', { name: 'Geopende bestanden' });
    await expect.poll(() => opened.getByRole('listitem').count()).toBe(2);
    expect(await opened.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^(Sanne de V|Daan V)\..*vandaag/),
      expect.stringMatching(/^(Sanne de V|Daan V)\..*vandaag/),
    ]);
    await app.getByRole('list', { name: 'Niet geopend' }).getByText('kapot.age').waitFor();
    await isForEverybody('opened');
    await teacher.press(button('Zet 2 bestanden klaar'));
    await app.getByRole('heading', { name: '2 bestanden staan klaar' }).waitFor();
    await isForEverybody('ready');
    await button('Klaar').click();
    await app.getByRole('heading', { name: 'Nog geen leerlingen' }).waitFor();

    host = await browser.somtoday('sanne');
    await host.bringToFront();
    const panel = await openPanel(host);
    await panel.getByRole('button', { name: 'Plan inlezen' }).click();
    await panel.getByRole('button', { name: 'Bestand van een collega' }).click();
    await panel.getByRole('heading', { name: 'Klaargezet bij Mijn leerlingen' }).waitFor();
    await panel.getByRole('button', { name: 'Sanne de V.' }).click();
    const add = panel.getByRole('button', { name: /^Toevoegen bij/ });
    expect(await add.isDisabled()).toBe(true);
    await panel.getByRole('radio', { name: /^Ja, dit bestand gaat over Sanne/ }).check();
    await teacher.press(add);
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(panel)).toBe(SANNE);
  });

  test('is found, chosen and wiped among many, and what shows in all is for everybody', async () => {
    const host = await browser.somtoday('sanne');
    await beginDossier(host);
    await openApp();
    await putManyStudents(app, { count: 120, rowsPerRound: 1 });
    await app.goto('about:blank');
    await app.goto(address());
    await app.emulateMedia({ reducedMotion: 'reduce' });
    const grid = app.getByRole('grid');
    await grid.waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe('122');
    expect(await grid.getByRole('rowheader').count()).toBeLessThan(70);
    await button('Toon deze leerlingen').click();
    await app.getByRole('table', { name: 'Hoeveel leerlingen een thema hebben' }).waitFor();
    await isForEverybody('insights');

    // Down to the last, that was not drawn before, and up again.
    await app.getByRole('button', { name: /^Volgende moment/ }).focus();
    await app.keyboard.press('Tab');
    await app.keyboard.press('Control+End');
    const row = () => app.evaluate(() => document.activeElement?.closest('[role=row]')?.ariaRowIndex);
    expect(await row()).toBe('122');
    await app.keyboard.press('Control+Home');
    expect(await row()).toBe('2');

    await app.getByRole('searchbox').fill('yusuf');
    await button('Leerlingen kiezen').click();
    const all = button(/^Kies alle \d+$/);
    const count = Number((await all.textContent())?.match(/\d+/)?.[0]);
    await all.click();
    await button('Wissen').click();
    await app
      .getByRole('heading', { name: `Alles over deze ${count} leerlingen van dit apparaat wissen?` })
      .waitFor();
    await isForEverybody('wipe');
    await teacher.press(button(`Wis alles over ${count} leerlingen`));
    await app.getByRole('progressbar', { name: 'Wissen' }).waitFor();
    await app
      .getByRole('heading', { name: `${count} leerlingen zijn van dit apparaat gewist` })
      .waitFor({ timeout: 60_000 });
    await button('Klaar').click();
    await expect.poll(() => grid.getByText('Van dit apparaat gewist').count()).toBe(count);
    await app.getByRole('searchbox').fill('');
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe(String(122 - count));
  });

  test('nothing of the page lies under the dossier beside it: the lock stays within reach', async () => {
    const host = await browser.somtoday('sanne');
    await beginDossier(host);
    await openApp();
    await app.getByRole('rowheader').getByRole('link').first().click();
    const dossier = app.getByRole('region', { name: /^Dossier van Sanne/ });
    await dossier.getByRole('navigation', { name: 'Stappen' }).waitFor();
    for (const width of [1366, 1100, 970]) {
      await app.setViewportSize({ width, height: 768 });
      const [top, beside] = [await app.locator('.here').boundingBox(), await dossier.boundingBox()];
      expect((top?.x ?? 0) + (top?.width ?? 0), `at ${width}`).toBeLessThanOrEqual(beside?.x ?? 0);
    }
  });
});

test.skipIf(!hasFirefox())('Mijn leerlingen in Firefox', { timeout: 120_000 }, async () => {
  const firefox = await openFirefox();
  try {
    await firefox.page.goto(
      firefox.hosts.url('docent.somtoday.nl', '/mentordashboard/leerling/1030204181/overzicht'),
    );
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    await firefox.waitForControl('checkbox', teacher.PUNT);
    await firefox.openOwnPage('/app.html');
    await firefox.waitForControl('heading', 'Waar lopen we vast?');
    await firefox.waitForControl('heading', 'Kijk breder');
    await firefox.press('button', 'Leerlingen kiezen');
    await firefox.press('checkbox', 'Kiezen');
    await firefox.press('button', 'Wissen');
    await firefox.waitForControl('button', 'Wis alles over 1 leerling');
    await firefox.press('button', 'Niet wissen');
    await firefox.press('link', 'Sanne de V.');
    await firefox.waitForControl('button', 'Stap 1 Signaleren');
  } finally {
    await firefox.close();
  }
});
