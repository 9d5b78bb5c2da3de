import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fullName, studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hostModel } from './harness/panel.mjs';

/** The fake Magister does what the tests of the extension lean on. No extension here. */

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: null, width: 966, height: 625 });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.context.newPage();
  return () => page.close({ runBeforeUnload: false });
});

// Playwright looks into open shadow roots by itself.
const name = () => page.locator('dna-page-header .title');
const guest = () => page.frameLocator('#guest-app-frame');
const editor = () => guest().locator('dna-editor .editor');
const idOf = (key: string) => studentByKey(key).magister?.id;
const visit = (path: string, host = 'school.magister.net') => page.goto(browser.hosts.url(host, path));
const next = () => page.getByRole('button', { name: 'Volgende leerling' }).click();

describe('the fake Magister', () => {
  test('moves between students and cards by its hash, and keeps its elements', async () => {
    await browser.magister('sanne', 'leerlingkaart', page);
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
    expect(await page.title()).toBe('Magister voor onderwijzend personeel');
    const standing = await name().elementHandle();
    await next();
    await expect.poll(() => name().textContent()).toBe('Daan Visser');
    expect(page.url()).toContain(`/magister/#/leerling/${idOf('daan')}/leerlingkaart`);
    expect(await standing?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.locator('dna-card.leerlingpas dd').allTextContents()).toEqual([
      'Daan Visser',
      '120419',
      '2B',
    ]);
    await page.getByRole('link', { name: 'personalia' }).click();
    await expect.poll(() => page.locator('.leerlingpas').count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
  });

  test('keeps names and labels in open shadow roots, and its elements closed to a plain look', async () => {
    await browser.magister('sanne', 'leerlingkaart', page);
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
    const seen = await page.evaluate(() => ({
      title: document.querySelector('dna-page-header')?.shadowRoot?.querySelector('.title')?.textContent,
      light: document.querySelector('dna-card.leerlingpas')?.textContent,
      anchors: ['.menu-host', '#user-menu', '#menu-vandaag', '#menu-berichten-new'].every((one) =>
        document.querySelector(one),
      ),
    }));
    expect(seen).toEqual({ title: 'Sanne de Vries', light: '', anchors: true });
  });

  test('has its logbook in a frame whose address names nobody, which saves what the user typed', async () => {
    await browser.magister('sanne', 'logboek', page);
    await editor().click();
    const frame = page.frames().find((one) => one.url().includes('/apps/logboek/'));
    expect(frame?.url()).not.toMatch(/\d{3}/);
    await guest()
      .locator('dna-editor .editor')
      .evaluate((element) => {
        element.textContent = 'door een script';
        element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      });
    expect(await hostModel(page)).toMatchObject({ text: '', dirty: false });
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Regel een');
    await page.keyboard.press('Enter');
    await page.keyboard.type('regel twee');
    await guest().getByLabel('Omschrijving').fill('Gesprek');
    expect(await hostModel(page)).toMatchObject({
      title: 'Gesprek',
      text: 'Regel een\nregel twee',
      dirty: true,
    });
    await guest().getByRole('button', { name: 'Opslaan' }).click();
    await guest().locator('app-logbook-item').waitFor();
    expect(browser.hosts.saved().at(-1)).toMatchObject({
      host: 'magister',
      student: 'sanne',
      title: 'Gesprek',
      text: 'Regel een\nregel twee',
    });
  });

  test('tells its frame of another student without loading it again, and asks before it drops a text', async () => {
    await browser.magister('sanne', 'logboek', page);
    await editor().click();
    await page.keyboard.type('half');
    const questions: string[] = [];
    let answer = false;
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      return answer ? dialog.accept() : dialog.dismiss();
    });
    await next();
    await expect.poll(() => questions.length).toBe(1);
    await expect.poll(() => page.url()).toContain(idOf('sanne'));
    answer = true;
    await next();
    await expect.poll(() => guest().locator('.over').textContent()).toBe('Logboek van Daan Visser');
    expect(await hostModel(page)).toMatchObject({ text: '', dirty: false });
  });

  test('can be late, blank, stale or half replaced', async () => {
    await visit(`/magister/?late=3000#/leerling/${idOf('sanne')}/logboek`);
    await page.getByText('Laden…').waitFor();
    await expect.poll(() => guest().locator('.over').textContent()).toBe('Logboek van Sanne de Vries');
    await page.evaluate(() => window.fakeHost.delay(3000, 'halves'));
    await next();
    await expect.poll(() => name().textContent()).toBe('Daan Visser');
    expect(await guest().locator('.over').textContent()).toBe('Logboek van Sanne de Vries');
    await expect.poll(() => guest().locator('.over').textContent()).toBe('Logboek van Daan Visser');
    await page.evaluate(() => window.fakeHost.delay(3000, 'stale'));
    await next();
    await expect.poll(() => page.url()).toContain(idOf('fatima'));
    expect(await name().textContent()).toBe('Daan Visser');
    await expect.poll(() => name().textContent()).toBe(fullName(studentByKey('fatima')));
  });

  test('has a lesnotitie that parents read, a list, a search, staff, pupils and a login', async () => {
    await browser.magister('sanne', 'lesnotitie', page);
    await page.getByLabel('Lesnotitie').fill('Goed gewerkt');
    expect(await hostModel(page)).toMatchObject({ text: 'Goed gewerkt', dirty: true });
    page.on('dialog', (dialog) => dialog.accept());
    await visit('/magister/#/leerlingen');
    await page.getByRole('link', { name: 'Sanne de Vries' }).waitFor();
    await visit('/magister/#/zoeken');
    await expect.poll(() => page.locator('.resultaten a').count()).toBe(1);
    await visit('/magister/#/medewerker/3007');
    await page.getByText('Personeelsnummer').waitFor();
    await visit('/magister/?rol=ouder#/lvs-logboeken');
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
    expect(await page.title()).toBe('Magister');
    expect(await page.locator('#menu-studiewijzers').count()).toBe(1);
    await visit('/', 'accounts.magister.net');
    expect(await page.locator('input[type=password]').count()).toBe(1);
  });

  test('has another school, where the same id and stamnummer are somebody else', async () => {
    await visit(`/magister/#/leerling/${idOf('daan')}/leerlingkaart`, 'anders.magister.net');
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
    expect(await page.locator('dna-card.leerlingpas dd').allTextContents()).toContain('120419');
  });

  test('shows hostile names as text, and has room for the panel', async () => {
    for (const key of ['markup', 'direction-marks', 'long', 'nameless']) {
      await browser.magister(key, 'leerlingkaart', page);
      await expect.poll(() => name().textContent()).toBe(fullName(studentByKey(key)));
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
    expect(await page.evaluate(() => window.hostile)).toBeUndefined();
  });
});
