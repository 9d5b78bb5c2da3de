/** Reminders and the number on the icon, in a browser: with the right to notifications, and while it is locked. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { BUILDS, openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

const SLOW = { timeout: 240_000 };

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string>; setBadgeText(to: { text: string }): Promise<void> };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

let folder: string;
let browser: TestBrowser;
let tab: Page;

beforeAll(async () => {
  // A question of the browser itself cannot be answered by a test: the right is given beforehand.
  folder = await mkdtemp(join(tmpdir(), 'stapsgewijs-reminders-'));
  const extension = join(folder, 'extension');
  await cp(BUILDS.chrome, extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  manifest.permissions.push(...manifest.optional_permissions);
  manifest.optional_permissions = [];
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  browser = await openBrowser({ extension });
  const panel = await beginDossier(await browser.somtoday('sanne'));
  await teacher.goToStep(panel, 'Plannen');
  await teacher.addMoment(panel, new Date().toLocaleDateString('sv'));
  tab = await browser.context.newPage();
  await tab.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen/paneel`);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const box = () => tab.getByRole('checkbox', { name: 'Herinner mij aan momenten' });
const shown = () => tab.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
const reminded = () =>
  tab.evaluate(async () => JSON.stringify((await chrome.storage.local.get('reminded')).reminded ?? null));

describe('reminders', SLOW, () => {
  test('are off until they are switched on, and are shown at once where the time has passed', async () => {
    expect(await box().isChecked()).toBe(false);
    const faults = await axeOn(tab, tab.mainFrame());
    expect(await faults()).toEqual([]);
    await box().click();
    const time = tab.getByLabel('Tijd van de melding');
    await expect.poll(() => time.inputValue()).toBe('08:00');
    await time.fill('00:00');
    await expect.poll(reminded).toContain('evaluatie');
    await expect.poll(shown).toHaveLength(1);
    expect(await faults()).toEqual([]);
    // Kept is of which days, by numbers made at random; of nobody by name.
    expect(await reminded()).not.toMatch(/Sanne/);
  });

  test('are not said again by the next worker, nor for another time of the same day', async () => {
    const [first] = await shown();
    await browser.killWorker();
    await tab.getByLabel('Tijd van de melding').fill('00:01');
    await tab.waitForTimeout(1500);
    expect(await shown()).toEqual([first]);
  });

  test('wake the background in time', async () => {
    const when = await tab.evaluate(async () => (await chrome.alarms.get('day'))?.scheduledTime ?? 0);
    expect(when).toBeGreaterThan(Date.now());
    expect(when).toBeLessThanOrEqual(Date.now() + 3_600_000);
  });

  test('stay off where they are switched off', async () => {
    await box().click();
    await expect.poll(() => tab.getByLabel('Tijd van de melding').count()).toBe(0);
    await tab.reload();
    await box().waitFor();
    expect(await box().isChecked()).toBe(false);
  });
});

test(
  'the number on the icon is right behind the lock too, and after the worker died there',
  SLOW,
  async () => {
    const badge = () => tab.evaluate(() => chrome.action.getBadgeText({}));
    await expect.poll(badge).toBe('1');
    await tab.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen/privacy`);
    await tab.getByRole('button', { name: 'Slot erop zetten' }).first().click();
    await tab.getByLabel('Nieuwe wachtwoordzin').fill('gele paraplu onder twee bruggen');
    await tab.getByLabel('Typ de zin nog een keer').fill('gele paraplu onder twee bruggen');
    await teacher.press(tab.locator('.btn-primary').filter({ hasText: 'Slot erop zetten' }));
    await tab.getByText('Het slot zit erop.').waitFor();
    await tab.getByRole('button', { name: 'Vergrendelen' }).click();
    await tab.getByRole('heading', { name: 'Vul je wachtwoordzin in' }).waitFor();
    await browser.killWorker();
    await tab.evaluate(() => chrome.action.setBadgeText({ text: '' }));
    await tab.reload();
    await tab.getByRole('heading', { name: 'Vul je wachtwoordzin in' }).waitFor();
    await expect.poll(badge).toBe('1');
  },
);
