import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasFirefox, openFirefox } from './harness/firefox';
import { beginDossier } from './harness/panel.mjs';
import { inEachSize } from './harness/sizes';
import * as teacher from './harness/teacher';

/** *Onze school* in a tab of its own, beside the panel that shows the same. */

const VRAAG = 'Kunnen leerlingen en ouders bij een hulpvraag of klacht';

/** What of the extension's API a page may hold. */
interface Api {
  runtime: {
    connect(...where: unknown[]): {
      onMessage: { addListener(listener: (message: { type: string }) => void): void };
      onDisconnect: { addListener(listener: () => void): void };
      postMessage(message: unknown): void;
    };
  };
}

async function addContact(place: Frame | Page, name: string) {
  await place.getByRole('button', { name: 'Contact toevoegen' }).click();
  await place.getByRole('textbox', { name: 'Naam', exact: true }).pressSequentially(name);
  await place.getByRole('button', { name: 'Klaar' }).click();
}

const shown = (place: Frame | Page, text: string) => place.getByText(text).first().waitFor();

describe('in Chromium', () => {
  let browser: TestBrowser;
  let host: Page;
  let panel: Frame;
  let app: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    host = await browser.somtoday('sanne');
    panel = await beginDossier(host);
    await teacher.answer(panel, 'GEHEIM over een leerling');
    await panel.getByRole('button', { name: 'Alle stappen' }).click();
    await teacher.goToStep(panel, 'Voorbereiding');
    const opened = browser.context.waitForEvent('page');
    await panel.getByRole('link', { name: 'Open als pagina' }).click();
    app = await opened;
    await app.getByRole('heading', { name: 'Onze contacten' }).waitFor();
  });
  afterAll(() => browser?.close());

  test('what is written in the page stands in the panel, and the other way round, also after the worker slept', async () => {
    expect(app.url()).toMatch(/\/app\.html#onze-school\/school:somtoday:docent\.somtoday\.nl$/);
    await addContact(app, 'Ans Visser');
    await shown(panel, 'Ans Visser');
    await browser.killWorker();
    await addContact(panel, 'Marieke Bakker');
    await shown(app, 'Marieke Bakker');
    await browser.killWorker();
    await addContact(app, 'Bo de Wit');
    await shown(panel, 'Bo de Wit');
    expect(await app.content()).not.toMatch(/GEHEIM|Sanne|Vries/);
  });

  test('what two windows type in one text at once is kept twice', async () => {
    for (const place of [app, panel]) {
      await place.getByRole('button', { name: VRAAG }).first().click();
      await place.getByRole('textbox', { name: VRAAG }).first().waitFor();
    }
    const type = (place: Frame | Page, text: string) =>
      place.getByRole('textbox', { name: VRAAG }).first().pressSequentially(text, { delay: 15 });
    await Promise.all([type(app, 'Uit de pagina.'), type(panel, 'Uit het paneel.')]);
    await app.bringToFront();
    await teacher.press(app.getByRole('button', { name: 'Beide houden' }).first());
    const field = app.getByRole('textbox', { name: VRAAG }).first();
    for (const text of [/Uit de pagina\./, /Uit het paneel\./])
      await expect.poll(() => field.inputValue()).toMatch(text);
  });

  test.each(['light', 'dark'] as const)('it can be read and used by everybody (%s)', async (colorScheme) => {
    const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
    await app.emulateMedia({ colorScheme });
    await app.evaluate(axe);
    await inEachSize(app, app, async (width) => {
      const { violations } = await app.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html)}`)).toEqual([]);
      expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
    await app.setViewportSize({ width: 1366, height: 768 });
    expect(await app.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Onze school']);
    expect(await app.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').count()).toBe(3);
    await app.getByRole('link', { name: 'Instellingen' }).focus();
    await app.keyboard.press('Tab');
    expect(await app.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  /** Speaks on a port of the background; what came back, and whether it was closed. */
  const speak = (place: Frame | Page, name: string, opening: object) =>
    place.evaluate(
      ([name, opening]) =>
        new Promise<string>((resolve) => {
          const port = (window as unknown as { chrome: Api }).chrome.runtime.connect({ name });
          port.onMessage.addListener((message) => resolve(`heard ${message.type}`));
          port.onDisconnect.addListener(() => resolve('closed'));
          port.postMessage(opening);
        }),
      [name, opening] as const,
    );
  const OPEN = { type: 'open', school: null, student: null };

  test('only this page, at the top of a tab, is heard on its port', async () => {
    expect(await speak(app, 'own-page', OPEN)).toBe('heard view');
    expect(await speak(panel, 'own-page', OPEN)).toBe('closed');
    expect(await speak(app, 'panel', { type: 'open', nonce: 'x' })).toBe('closed');
    const other = await browser.context.newPage();
    await other.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    expect(await speak(other, 'own-page', OPEN)).toBe('closed');
    // In a frame of a page of ours it is loaded, and shows nothing.
    await other.evaluate(() =>
      document.body.append(Object.assign(document.createElement('iframe'), { src: '/app.html' })),
    );
    await expect.poll(() => other.frames().length).toBe(2);
    const [, framed] = other.frames();
    if (!framed) throw new Error('no frame');
    await framed.waitForLoadState();
    expect(await framed.evaluate(() => document.getElementById('app')?.childNodes.length)).toBe(0);
    expect(await speak(framed, 'own-page', OPEN)).toBe('closed');
    expect(await other.getByRole('link', { name: 'Onze school' }).getAttribute('href')).toBe(
      '/app.html#onze-school',
    );
    await other.close();
  });

  test('a host page can neither frame it, nor open it, nor speak on its port', async () => {
    const address = `chrome-extension://${browser.extensionId}/app.html`;
    const pages = browser.context.pages().length;
    const spoke = await host.evaluate((url) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
      window.open(url);
      const { runtime } = (window as { chrome?: Partial<Api> }).chrome ?? {};
      try {
        return runtime ? String(runtime.connect(new URL(url).host, { name: 'own-page' })) : 'no runtime';
      } catch (error) {
        return String(error);
      }
    }, address);
    expect(spoke).toMatch(/no runtime|Error/);
    await host.waitForTimeout(500);
    expect(host.frames().filter((frame) => frame.url().startsWith(address))).toEqual([]);
    const opened = browser.context.pages().slice(pages);
    expect(opened.filter((page) => page.url().startsWith(address))).toEqual([]);
    for (const page of opened) await page.close();
  });
});

test.skipIf(!hasFirefox())(
  'in Firefox the panel opens it, and what is written in it stands in the panel',
  async () => {
    const firefox = await openFirefox();
    try {
      const path = `/mentordashboard/leerling/${studentByKey('sanne').somtoday?.id}/overzicht`;
      await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', path));
      await firefox.press('button', 'Stappenplan openen');
      await firefox.press('button', 'Beginnen');
      await firefox.press('button', 'Alle stappen');
      await firefox.press('button', 'Voorbereiding');
      await firefox.press('link', 'Open als pagina');
      await firefox.waitForControl('heading', 'Onze school');
      await firefox.openOwnPage('/app.html#onze-school');
      await firefox.press('button', 'Contact toevoegen');
      await firefox.waitForControl('textbox', 'Naam');
      await firefox.page.type('Ans Visser');
      await firefox.press('button', 'Klaar');
      await firefox.waitForControl('button', 'Contact Ans Visser wijzigen');
      await firefox.closeOwnPage();
      await firefox.waitForControl('button', 'Paneel sluiten');
      await firefox.waitForControl('button', 'Contact Ans Visser wijzigen');
    } finally {
      await firefox.close();
    }
  },
);
