/** First use: what is told before anything is kept, once on a device, and what it offers. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { openPanel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

const SLOW = { timeout: 240_000 };
let browser: TestBrowser;

const greeting = (panel: Frame) =>
  panel.getByRole('heading', { name: 'In zes stappen naar passende ondersteuning' });
const nothingYet = (panel: Frame) =>
  panel.getByRole('heading', { name: 'Op dit apparaat staat nog niets over deze leerling' });
/** Where anything is kept with files of its own. In a page of the extension. */
const places = (tab: Page) =>
  tab.evaluate(() =>
    (navigator as unknown as { storageBuckets: { keys(): Promise<string[]> } }).storageBuckets.keys(),
  );
const begin = (panel: Frame) => panel.getByRole('button', { name: 'Beginnen', exact: true });

describe('the first time on a device', SLOW, () => {
  beforeAll(async () => {
    browser = await openBrowser({ firstUse: true });
  });
  afterAll(() => browser.close());
  afterEach(() => browser.renew());

  /** What the extension keeps that is about somebody. */
  async function kept() {
    const tab = await browser.context.newPage();
    await tab.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen`);
    await tab.getByRole('button', { name: 'Bekijk wat er staat' }).click();
    const words = await tab.locator('.known').innerText();
    expect(await places(tab)).not.toContain('example');
    await tab.close();
    return words;
  }

  test('says what this is, where it stays and whose it is, and names nobody; nothing is kept by then', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    await greeting(panel).waitFor();
    const words = await panel.locator('body').innerText();
    expect(words).toContain('Het stappenplan van het ministerie');
    expect(words).toContain('blijft op dit apparaat. Er gaat niets naar internet.');
    expect(words).toContain('Stapsgewijs is geen product van OCW.');
    expect(words).not.toMatch(/Sanne|Vries/);
    await panel.getByRole('button', { name: /^Wat er bewaard wordt/ }).click();
    await panel.getByText(/tot je bij die leerling begint/).waitFor();
    const faults = await axeOn(page, panel);
    expect(await faults()).toEqual([]);
    expect(await kept()).not.toMatch(/Sanne|aandachtspunt/);
    // Nothing of it asks for more room than a small laptop and a narrow panel have.
    expect(
      await panel.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  });

  test('costs the main job one click, once: not for the next student, tab, or worker', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    await greeting(panel).waitFor();
    await teacher.press(begin(panel));
    await nothingYet(panel).waitFor();
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Op dit apparaat/);
    await teacher.press(begin(panel));
    await teacher.tick(panel);
    await browser.killWorker();
    const daan = await waitForPanel(await browser.somtoday('daan'));
    await nothingYet(daan).waitFor();
    expect(await greeting(daan).count()).toBe(0);
  });

  test('a worker that dies while it is read loses nothing of the click', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    await begin(panel).waitFor();
    await browser.killWorker();
    await teacher.press(begin(panel));
    await nothingYet(panel).waitFor();
    await browser.killWorker();
    await page.reload();
    await nothingYet(await waitForPanel(page)).waitFor();
  });

  test('goes from every panel at once', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    await greeting(panel).waitFor();
    const second = await browser.context.newPage();
    await browser.somtoday('daan', 'overzicht', second);
    const other = await waitForPanel(second);
    await greeting(other).waitFor();
    await teacher.press(begin(other));
    await nothingYet(other).waitFor();
    await nothingYet(panel).waitFor();
  });

  test('offers the lock, which can be set before anything is kept', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    const opened = browser.context.waitForEvent('page');
    await panel.getByRole('link', { name: /^Wachtwoordzin kiezen/ }).click();
    const tab = await opened;
    await tab.getByRole('button', { name: 'Slot erop zetten' }).waitFor();
    await greeting(panel).waitFor();
  });
});

describe('Probeer het uit', SLOW, () => {
  beforeAll(async () => {
    browser = await openBrowser({ firstUse: true });
  });
  afterAll(() => browser.close());
  afterEach(() => browser.renew());

  const noor = (tab: Page) => tab.getByRole('region', { name: 'Dossier van Noor V.' });
  const own = async (page: string) => {
    const tab = await browser.context.newPage();
    await tab.goto(`chrome-extension://${browser.extensionId}/app.html#${page}`);
    return tab;
  };

  test('from first use: the stappenplan and a real text, marked as an example, and nothing of it elsewhere', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    const opened = browser.context.waitForEvent('page');
    await panel.getByRole('link', { name: 'Probeer het uit' }).click();
    const tab = await opened;
    await noor(tab).getByText('Voorbeeldleerling').waitFor();
    await noor(tab).getByRole('navigation', { name: 'Stappen' }).waitFor();
    await noor(tab)
      .getByRole('button', { name: /^Stap 3 Plannen/ })
      .click();
    await noor(tab).getByText('Noor maakt in een rekenles zes van de acht sommen zelfstandig.').waitFor();
    const faults = await axeOn(tab, tab.mainFrame());
    expect(await faults()).toEqual([]);
    await noor(tab)
      .getByRole('button', { name: /^Plan bekijken/ })
      .click();
    const paper = noor(tab).getByRole('region', { name: 'Tekst' }).or(noor(tab).locator('.paper'));
    await paper.getByText(/Ik wil mijn sommen afkrijgen/).waitFor();
    expect(
      await noor(tab)
        .getByRole('button', { name: /^Invoegen/ })
        .count(),
    ).toBe(0);

    const list = await own('mijn-leerlingen');
    await list.getByRole('heading', { name: 'Nog geen leerlingen' }).waitFor();
    expect(await list.locator('body').innerText()).not.toContain('Noor');
    const [worker] = browser.context.serviceWorkers();
    expect(await worker?.evaluate('chrome.action.getBadgeText({})')).toBe('');
    // Practising is no use of it: the panel still tells what this is.
    await page.bringToFront();
    await greeting(panel).waitFor();
  });

  test('keeps what was done over a dead worker, and one click wipes it, in every tab', async () => {
    const tab = await own('probeer-het-uit');
    await noor(tab)
      .getByRole('button', { name: /^Stap 1 Signaleren/ })
      .click();
    const vraag = noor(tab).getByRole('button', { name: teacher.VRAAG });
    await vraag.click();
    await noor(tab).getByRole('textbox', { name: teacher.VRAAG }).fill('Oefenzin.');
    await noor(tab)
      .getByRole('status')
      .filter({ hasText: /^Opgeslagen/ })
      .first()
      .waitFor();
    await browser.killWorker();
    await tab.reload();
    await noor(tab).getByRole('button', { name: teacher.VRAAG }).click();
    expect(await noor(tab).getByRole('textbox', { name: teacher.VRAAG }).inputValue()).toBe('Oefenzin.');
    const other = await own('probeer-het-uit');
    await noor(other).waitFor();
    await tab.getByRole('button', { name: 'Voorbeeldleerling wissen' }).click();
    await tab.getByText('Alles wat je met Noor deed, is gewist.').waitFor();
    await expect.poll(() => noor(other).count()).toBe(0);
    await tab.getByRole('button', { name: 'Opnieuw oefenen' }).click();
    await noor(tab).waitFor();
    expect(await tab.locator('body').innerText()).not.toContain('Oefenzin.');
  });

  test('is in what the panel knows, and the popup and the settings lead to it', async () => {
    const tab = await own('probeer-het-uit');
    await noor(tab).waitFor();
    expect(await places(tab)).toContain('example');
    const settings = await own('instellingen');
    await settings.getByRole('button', { name: 'Bekijk wat er staat' }).click();
    await settings.getByRole('button', { name: 'Voorbeeldleerling wissen' }).click();
    await expect.poll(() => noor(tab).count()).toBe(0);
    expect(await places(tab)).not.toContain('example');
    await settings.getByRole('link', { name: 'Probeer het uit' }).click();
    await noor(settings).waitFor();
    expect(await settings.title()).toBe('Probeer het uit, Stapsgewijs');
    await settings.goto(`chrome-extension://${browser.extensionId}/popup.html`);
    expect(await settings.getByRole('link', { name: 'Probeer het uit' }).getAttribute('href')).toBe(
      '/app.html#probeer-het-uit',
    );
  });
});

test(
  'a device that has dossiers already is told what an update changes, and not what this is',
  SLOW,
  async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-lived-'));
    let lived = await openBrowser({ profileDir });
    const panel = await openPanel(await lived.somtoday('sanne'));
    await teacher.press(begin(panel));
    await teacher.tick(panel);
    const [worker] = lived.context.serviceWorkers();
    await worker?.evaluate("chrome.storage.local.remove('told')");
    await lived.close();

    lived = await openBrowser({ profileDir, firstUse: true });
    const page = await lived.somtoday('daan');
    const again = await waitForPanel(page);
    await nothingYet(again).waitFor();
    const notice = (where: Frame | Page) => where.getByRole('region', { name: 'Nieuwe versie' });
    await notice(again).waitFor();
    const faults = await axeOn(page, again);
    expect(await faults()).toEqual([]);
    const own = await lived.context.newPage();
    await own.goto(`chrome-extension://${lived.extensionId}/app.html`);
    await notice(own).waitFor();
    // The page it leads to is what was to be read: after it nothing is told any more, anywhere.
    const opened = lived.context.waitForEvent('page');
    await notice(again).getByRole('link', { name: 'Wat is er veranderd' }).click();
    const changes = await opened;
    await changes
      .getByRole('heading', { name: /^Versie \d/ })
      .first()
      .waitFor();
    const onPage = await axeOn(changes, changes.mainFrame());
    expect(await onPage()).toEqual([]);
    await expect.poll(() => notice(again).count()).toBe(0);
    await expect.poll(() => notice(own).count()).toBe(0);
    await lived.killWorker();
    await page.reload();
    const later = await waitForPanel(page);
    await nothingYet(later).waitFor();
    expect(await notice(later).count()).toBe(0);

    // Put away, without reading.
    await own.evaluate("chrome.storage.local.set({ told: '0.0.1' })");
    await lived.killWorker();
    await page.reload();
    const third = await waitForPanel(page);
    await notice(third).getByRole('button', { name: 'Niet meer tonen' }).click();
    await expect.poll(() => notice(third).count()).toBe(0);
    await lived.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  },
);
