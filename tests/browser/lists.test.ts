import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import {
  beginDossier,
  hasLauncher,
  isPanelShown,
  openPanel,
  panelIn,
  waitForLauncher,
  waitForPanel,
} from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Pages without a student, beside which the panel was left open: it keeps out of the way, and comes back by itself. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  await browser.context.addInitScript(() => {
    const rooms: (string | null)[] = [];
    Object.assign(window, { rooms });
    new MutationObserver(() => {
      const room = document.documentElement?.style.marginRight || null;
      if (room !== (rooms.at(-1) ?? null)) rooms.push(room);
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['style'] });
  });
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

const PARNASSYS_LIST = () => browser.hosts.url('start.parnassys.net', '/bao/groep/groepsoverzicht');
const NOBODY = 'Op deze pagina is geen leerling herkend';

/** What this document's room at the right was, one after the other; empty where it always had all of it. */
const rooms = (page: Page) => page.evaluate(() => (window as unknown as { rooms: (string | null)[] }).rooms);
const room = (page: Page) => page.evaluate(() => document.documentElement.style.marginRight);

/** Put away: the page has its room, and the launcher is where the panel went. */
async function aside(page: Page) {
  await waitForLauncher(page);
  expect(await isPanelShown(page)).toBe(false);
  expect(await room(page)).toBe('');
}

async function back(page: Page, name: RegExp): Promise<Frame> {
  await expect.poll(() => isPanelShown(page)).toBe(true);
  const panel = await waitForPanel(page);
  await panel.getByRole('heading', { name }).first().waitFor();
  expect(await hasLauncher(page)).toBe(false);
  expect(await room(page)).toBe('400px');
  return panel;
}

/** What is stored of how the panel stands. */
async function stored(): Promise<Record<string, unknown>> {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  return worker.evaluate('chrome.storage.local.get(["panelOpen", "panelAside", "panelStays"])');
}

async function command(message: object) {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.sendMessage(tab.id, ${JSON.stringify({ to: 'page', ...message })}, { frameId: 0 });
  })()`);
}

/** As the icon and the shortcut do. */
const toggle = () => command({ type: 'toggle' });

describe('with a load for each page', () => {
  test('from student to list, to a list, to a student: nothing moves twice, and it is open all the while', async () => {
    const page = await browser.parnassys('sanne');
    await beginDossier(page);
    await page.goto(PARNASSYS_LIST());
    await aside(page);
    expect((await rooms(page)).length).toBeLessThanOrEqual(2);
    expect(await stored()).toEqual({ panelOpen: true, panelAside: true });

    await page.goto(PARNASSYS_LIST());
    await aside(page);
    expect(await rooms(page)).toEqual([]);
    expect(panelIn(page)).toBeNull();

    await browser.parnassys('daan');
    await back(page, /^Daan/);
    expect(await rooms(page)).toEqual(['400px']);
    await expect.poll(stored).toEqual({ panelOpen: true, panelAside: false });
    await browser.parnassys('sanne');
    await back(page, /^Sanne/);
    expect(await rooms(page)).toEqual(['400px']);
  });

  test('closed by the teacher, it stays closed with the next student', async () => {
    const page = await browser.parnassys('sanne');
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
    await waitForLauncher(page);
    await page.goto(PARNASSYS_LIST());
    expect(await hasLauncher(page)).toBe(false);
    await browser.parnassys('daan');
    await waitForLauncher(page);
    expect(panelIn(page)).toBeNull();
    expect(await rooms(page)).toEqual([]);
  });

  test('the teacher has it stay, or keep out of the way again', async () => {
    const page = await browser.parnassys('sanne');
    await openPanel(page);
    await page.goto(PARNASSYS_LIST());
    await aside(page);
    const panel = await openPanel(page);
    const setting = panel.getByRole('checkbox', {
      name: /^Laat het paneel open op pagina's zonder leerling/,
    });
    await setting.check();
    await expect.poll(stored).toEqual({ panelOpen: true, panelAside: false, panelStays: true });

    await page.goto(PARNASSYS_LIST());
    const stays = await back(page, new RegExp(NOBODY));
    const again = stays.getByRole('checkbox', { name: /^Laat het paneel open/ });
    expect(await again.isChecked()).toBe(true);
    await again.uncheck();
    await expect.poll(stored).toMatchObject({ panelStays: false });
    await page.goto(PARNASSYS_LIST());
    await aside(page);
  });
});

describe('in one document', () => {
  const toList = (page: Page) => page.getByRole('link', { name: 'Mentordashboard' }).click();
  const toStudent = (page: Page, name: string) => page.getByRole('link', { name }).click();

  test('what is being typed goes to its student, and the same panel comes back with the next', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    await teacher.typeAnswer(panel, 'Halverwege een zin over Sanne');
    await toList(page);
    await aside(page);
    await toStudent(page, 'Daan Visser');
    const next = await back(page, /^Daan/);
    expect(next).toBe(panel);
    await next.getByText('Je tekst over Sanne de V. is bewaard.').waitFor();
    expect(await next.locator('body').textContent()).not.toContain('Halverwege');
    await toList(page);
    await aside(page);
    await toStudent(page, 'Sanne de Vries');
    await back(page, /^Sanne/);
    expect(await teacher.answerShown(panel)).toBe('Halverwege een zin over Sanne');
  });

  test('while somebody types on, the keys come back to the page, and nothing opens by them', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    await teacher.typeAnswer(panel, 'Nog');
    await page.evaluate(() => {
      Object.assign(window, { heard: '' });
      addEventListener('keydown', ({ key }) => {
        (window as unknown as { heard: string }).heard += key;
      });
    });
    // The page goes by itself: the cursor stays in the panel.
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/mentordashboard"]')?.click());
    await aside(page);
    await page.keyboard.type('x y');
    expect(await page.evaluate(() => (window as unknown as { heard: string }).heard)).toBe('x y');
    expect(await isPanelShown(page)).toBe(false);
  });

  test('opened by hand where nobody is, it stays there, and keeps out of the way of the next list', async () => {
    const page = await browser.somtoday('sanne');
    await openPanel(page);
    await toList(page);
    await aside(page);
    const panel = await openPanel(page);
    await panel.getByRole('heading', { name: NOBODY }).waitFor();
    await panel.getByRole('button', { name: 'Wijs de leerling aan' }).waitFor();
    // Another page without a student; by the time that it is drawn and looked at again, it is still there.
    await page.getByRole('link', { name: 'Berichten' }).click();
    await page.waitForTimeout(1500);
    expect(await isPanelShown(page)).toBe(true);
    await toList(page);
    await toStudent(page, 'Daan Visser');
    await back(page, /^Daan/);
    await toList(page);
    await aside(page);
  });

  test('from closed, icon and shortcut open it where nobody is, and it stays', async () => {
    const page = await browser.somtoday('sanne');
    await waitForLauncher(page);
    await toList(page);
    await expect.poll(() => hasLauncher(page)).toBe(false);
    await toggle();
    await back(page, new RegExp(NOBODY));
    await page.waitForTimeout(1500);
    expect(await isPanelShown(page)).toBe(true);
    await toggle();
    await expect.poll(() => isPanelShown(page)).toBe(false);
    expect(await hasLauncher(page)).toBe(false);
  });

  test('a student who is late is no list: the panel stays where it is', async () => {
    const page = await browser.somtoday('sanne');
    await openPanel(page);
    await back(page, /^Sanne/);
    await page.evaluate(() => window.fakeHost.delay(1200, 'blank'));
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    await back(page, /^Daan/);
    expect(await rooms(page)).toEqual(['400px']);
    await page.goto(`${page.url()}?late=1200`);
    await back(page, /^Daan/);
    expect(await rooms(page)).toEqual(['400px']);
  });
});

describe('Verberg', () => {
  test('hides it at once and shows the same again, with what was open and half a sentence in it', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await teacher.goToStep(panel, 'Stap 1 Signaleren');
    await teacher.typeAnswer(panel, 'Half');
    await toggle();
    await expect.poll(() => isPanelShown(page)).toBe(false);
    expect(await room(page)).toBe('');
    expect(await stored()).toMatchObject({ panelOpen: false });
    await waitForLauncher(page);
    // Longer than a panel that was closed stays for its last words.
    await page.waitForTimeout(1500);
    await toggle();
    await expect.poll(() => isPanelShown(page)).toBe(true);
    expect(panelIn(page)).toBe(panel);
    await teacher.typeAnswer(panel, ' af');
    expect(await teacher.answerShown(panel)).toBe('Half af');
  });

  test('from the panel itself: the cursor goes to what shows it again', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    await panel.getByRole('button', { name: 'Alle stappen' }).focus();
    await command({ type: 'fold', hides: true });
    await waitForLauncher(page);
    await page.keyboard.press('Enter');
    await back(page, /^Sanne/);
    expect(panelIn(page)).toBe(panel);
  });

  test('hidden with one student and shown with another, it shows only the other', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Alleen over Sanne.');
    await toggle();
    await waitForLauncher(page);
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    await toggle();
    await expect.poll(() => isPanelShown(page)).toBe(true);
    expect(await panel.locator('body').textContent()).not.toMatch(/Sanne/);
  });
});
