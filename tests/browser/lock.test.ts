/** The lock: what stands on the disk under it, what is seen of it, and that no sentence is lost when it closes. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import type { TestBrowser } from './harness/browser';
import { beginDossier, openPanel, waitForPanel } from './harness/panel.mjs';
import { profilesOf } from './harness/profiles';
import * as teacher from './harness/teacher';

const PHRASE = 'gele paraplu onder twee bruggen';
const WORDS = 'Herkenbarezin over de tafels.';
const FILE = 'Herkenbaarbestand';
const MORE = `${WORDS} En nog een staart.`;

/** Of a page of ours, in the browser. */
declare const chrome: {
  storage: {
    session: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    clear(name: string): Promise<boolean>;
    create(name: string, about: { when: number }): Promise<void>;
  };
};

const { profile, pathOf } = profilesOf('lock');

/** In front of the page of the student, until that is looked at. */
async function settings({ context, extensionId }: TestBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/app.html#instellingen`);
  return page;
}

async function inFront(browser: TestBrowser): Promise<Page> {
  const page = await browser.somtoday('sanne');
  await page.bringToFront();
  return page;
}

async function setLock(page: Page) {
  await page.getByRole('button', { name: 'Slot erop zetten' }).first().click();
  await page.getByLabel('Nieuwe wachtwoordzin').fill(PHRASE);
  await page.getByLabel('Typ de zin nog een keer').fill(PHRASE);
  await teacher.press(page.locator('.btn-primary').filter({ hasText: 'Slot erop zetten' }));
  await page.getByText('Het slot zit erop.').waitFor();
}

const asks = (where: Frame | Page) => where.getByRole('heading', { name: 'Vul je wachtwoordzin in' });

async function unlock(where: Frame | Page, phrase = PHRASE) {
  await where.getByLabel('Wachtwoordzin', { exact: true }).fill(phrase);
  await where.getByRole('button', { name: 'Ontgrendelen' }).click();
}

async function lockNow(panel: Frame) {
  await panel.getByRole('button', { name: 'Menu', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Vergrendelen' }).click();
  await asks(panel).waitFor();
}

/** The files of a profile in which any of these stands. */
async function onDisk(name: string, texts: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(pathOf(name), { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    for (const text of texts)
      if (['utf8', 'utf16le'].some((code) => bytes.includes(Buffer.from(text, code as BufferEncoding))))
        found.push(`${text}: ${path.slice(pathOf(name).length)}`);
  }
  return found;
}

const everything = (where: Frame | Page) => where.evaluate(() => document.documentElement.outerHTML);

/** A key is made of a passphrase many times, on a machine that may be busy. */
const SLOW = { timeout: 240_000 };

test(
  'set before the first write, no word reaches the disk; it closes over what is typed, and opens on it',
  SLOW,
  async () => {
    const plain = await profile('plain');
    await teacher.answer(await beginDossier(await plain.somtoday('sanne')), WORDS);
    await plain.kill();
    expect(await onDisk('plain', ['Herkenbarezin'])).not.toEqual([]);

    const browser = await profile('locked');
    const tab = await settings(browser);
    await setLock(tab);
    const page = await inFront(browser);
    const panel = await beginDossier(page);
    await teacher.answer(panel, WORDS);
    // A colleague's file that waits for its page, and a text on its way to the printer.
    const waits = { 'held-file:1': FILE, 'print:1': FILE };
    await tab.evaluate((items) => chrome.storage.session.set(items), waits);
    // Locked in the middle of a sentence.
    await teacher.typeAnswer(panel, MORE.slice(WORDS.length));
    await lockNow(panel);
    for (const where of [panel, tab]) {
      await asks(where).waitFor();
      expect(await everything(where)).not.toMatch(/Herkenbarezin|Sanne|staart/);
    }
    // What was typed is stored behind the cover first.
    await expect
      .poll(async () => JSON.stringify(await tab.evaluate(() => chrome.storage.session.get(null))))
      .not.toMatch(/Herkenbarezin|Sanne|staart|lock-key|Herkenbaarbestand/);
    const faults = await axeOn(page, panel);
    expect(await faults()).toEqual([]);

    await unlock(panel, 'gele paraplu onder drie bruggen');
    await panel.getByText('Dit is niet de wachtwoordzin.').waitFor();
    await unlock(panel);
    expect(await teacher.answerShown(panel)).toBe(MORE);
    // The other window opens with it.
    await tab.getByRole('button', { name: 'Bekijk wat er staat' }).waitFor();
    await tab.evaluate((items) => chrome.storage.session.set(items), waits);
    await browser.kill();
    const found = await onDisk('locked', ['Herkenbarezin', 'Sanne de V.', FILE, PHRASE]);
    // Our own code gives that name as an example.
    expect(found.filter((one) => !one.includes('/ScriptCache/')).join('\n')).toBe('');

    // The browser's start finds it locked, on the page of the student as everywhere.
    const again = await profile('locked');
    const shut = await waitForPanel(await again.somtoday('sanne'));
    await asks(shut).waitFor();
    expect(await everything(shut)).not.toMatch(/Herkenbarezin|Sanne/);
    await unlock(shut);
    expect(await teacher.answerShown(shut)).toBe(MORE);
  },
);

test('after its time it is closed by whatever happens first, and asks to be woken for it', SLOW, async () => {
  const browser = await profile('late');
  const tab = await settings(browser);
  await setLock(tab);
  const panel = await beginDossier(await inFront(browser));
  await teacher.answer(panel, WORDS);
  const alarm = await tab.evaluate(() => chrome.alarms.get('lock'));
  expect((alarm?.scheduledTime ?? 0) - Date.now()).toBeGreaterThan(8 * 60_000);
  await browser.killWorker();
  await tab.evaluate(async () => {
    const { 'lock-key': held } = await chrome.storage.session.get('lock-key');
    await chrome.storage.session.set({ 'lock-key': { ...(held as object), until: Date.now() - 1 } });
    await chrome.alarms.clear('lock');
  });
  const late = await waitForPanel(await inFront(browser));
  await asks(late).waitFor();
  await late.getByText('Stapsgewijs ging op slot na 10 minuten zonder gebruik.').waitFor();
  await asks(tab).waitFor();
});

test(
  'closes by itself with the screen and at its time, also over a text that is open to be printed',
  SLOW,
  async () => {
    const browser = await profile('alone');
    await browser.context.addInitScript('window.print = () => {}');
    const tab = await settings(browser);
    await setLock(tab);
    const panel = await beginDossier(await inFront(browser));
    await teacher.answer(panel, WORDS);
    await teacher.viewPlan(panel);
    const opened = browser.context.waitForEvent('page');
    await teacher.takeOut(panel, 'Afdrukken');
    const paper = await opened;
    await paper.getByRole('article').getByText(WORDS).waitFor();

    const worker =
      browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
    // As the browser says it.
    await worker.evaluate("chrome.idle.onStateChanged.dispatch('locked')");
    await paper.getByText('De tekst is hier niet meer').waitFor();
    for (const where of [panel, tab, paper])
      await expect.poll(() => everything(where)).not.toMatch(/Herkenbarezin|Sanne/);
    for (const where of [panel, tab]) await asks(where).waitFor();
    await tab.getByText('Stapsgewijs ging op slot toen het scherm of de browser dichtging.').waitFor();

    await tab.bringToFront();
    await unlock(tab);
    await tab.getByRole('button', { name: 'Bekijk wat er staat' }).waitFor();
    // A worker that sleeps, and nobody who touches anything: the browser wakes it.
    await browser.killWorker();
    await tab.evaluate(async () => {
      const { 'lock-key': held } = await chrome.storage.session.get('lock-key');
      await chrome.storage.session.set({ 'lock-key': { ...(held as object), until: Date.now() } });
      await chrome.alarms.create('lock', { when: Date.now() + 1000 });
    });
    await asks(tab).waitFor();
  },
);

/** Kills the browser while the rows are converted: the first of them are, the others are not. */
async function killHalfway(browser: TestBrowser, tab: Page, begin: () => Promise<void>) {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  const half = tab.evaluate(
    () => new Promise((resolve) => new BroadcastChannel('half').addEventListener('message', resolve)),
  );
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let times = 0;
    IDBObjectStore.prototype.put = function (...row) {
      const request = put.apply(this, row);
      times += 1;
      if (times === 2) {
        new BroadcastChannel('half').postMessage(null);
        for (const end = Date.now() + 60_000; Date.now() < end; );
      }
      return request;
    };
  });
  await begin();
  await half;
  await browser.kill();
}

test(
  'a browser that is killed while a lock is put on or taken off leaves all of it as it was',
  SLOW,
  async () => {
    const first = await profile('halfway');
    await teacher.answer(await beginDossier(await first.somtoday('sanne')), WORDS);
    const tab = await settings(first);
    await tab.getByRole('button', { name: 'Slot erop zetten' }).first().click();
    await tab.getByLabel('Nieuwe wachtwoordzin').fill(PHRASE);
    await tab.getByLabel('Typ de zin nog een keer').fill(PHRASE);
    await killHalfway(first, tab, () =>
      teacher.press(tab.locator('.btn-primary').filter({ hasText: 'Slot erop zetten' })),
    );

    const second = await profile('halfway');
    const open = await waitForPanel(await second.somtoday('sanne'));
    await open.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(open)).toBe(WORDS);
    const again = await settings(second);
    await setLock(again);
    await again.getByRole('button', { name: 'Slot eraf halen' }).click();
    await again.getByLabel('Wachtwoordzin die nu geldt').fill(PHRASE);
    await killHalfway(second, again, () =>
      teacher.press(again.locator('.btn-primary').filter({ hasText: 'Slot eraf halen' })),
    );

    const third = await profile('halfway');
    const shut = await waitForPanel(await third.somtoday('sanne'));
    await asks(shut).waitFor();
    await unlock(shut);
    await shut.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(shut)).toBe(WORDS);
  },
);

test('without the passphrase one begins anew: everything is gone, and the lock with it', SLOW, async () => {
  const browser = await profile('forgotten');
  const tab = await settings(browser);
  await setLock(tab);
  await teacher.answer(await beginDossier(await inFront(browser)), WORDS);
  await tab.bringToFront();
  await tab.getByRole('button', { name: 'Vergrendelen' }).click();
  await asks(tab).waitFor();
  await tab.getByRole('button', { name: 'Wachtwoordzin vergeten' }).click();
  await tab.getByRole('button', { name: 'Alles wissen' }).click();
  await tab.getByLabel('Typ ‘wissen’ om door te gaan').fill('wissen');
  await teacher.press(tab.getByRole('button', { name: 'Alles wissen' }));
  await tab.getByRole('button', { name: 'Slot erop zetten' }).waitFor();
  const panel = await openPanel(await inFront(browser));
  // As on a device where nobody worked before.
  await teacher.press(panel.getByRole('button', { name: 'Beginnen', exact: true }));
  await panel.getByRole('heading', { name: 'Op dit apparaat staat nog niets over deze leerling' }).waitFor();
});
