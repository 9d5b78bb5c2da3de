import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { type BrowserOptions, openBrowser } from './browser';
import { hasFirefox, openFirefox } from './firefox';
import { beginDossier, panelIn } from './panel.mjs';
import * as teacher from './teacher';

/**
 * The harness really makes the conditions it names: without this, a test "with storage refused" could pass in a
 * browser that refuses nothing. Tried on the bench's little baseline extension.
 */
const BASELINE = fileURLToPath(new URL('../../bench/baseline', import.meta.url));

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function open(options: BrowserOptions) {
  const browser = await openBrowser({ extension: BASELINE, ...options });
  endings.push(() => browser.close());
  await browser.somtoday('sanne');
  await expect.poll(() => panelIn(browser.page)).not.toBeNull();
  const frame = panelIn(browser.page);
  if (!frame) throw new Error('The frame went away');
  return { browser, frame };
}

/** Runs in the frame. */
const openDatabase = () =>
  new Promise<string>((resolve) => {
    const opening = indexedDB.open('harness');
    opening.onsuccess = () => resolve('opened');
    opening.onerror = () => resolve(opening.error?.name ?? 'refused');
  });

describe('Chromium', () => {
  test.each([
    ['allowed', 'opened'],
    ['blocked', 'opened'],
    ['blocked-with-storage', 'UnknownError'],
  ] as const)(
    'with third-party cookies %s: IndexedDB in a frame is %s',
    async (thirdPartyCookies, outcome) => {
      const { frame } = await open({ thirdPartyCookies });
      expect(await frame.evaluate(openDatabase)).toBe(outcome);
    },
  );

  test('clicks inside a frame in a closed shadow root, in the dark', async () => {
    const { frame } = await open({ colorScheme: 'dark' });
    expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    const tick = frame.getByRole('checkbox');
    expect(await tick.isChecked()).toBe(true);
    await tick.click();
    expect(await tick.isChecked()).toBe(false);
  });

  test('renewed, it is as a new one: nothing of the extension, of a host or of a test stands there', async () => {
    const browser = await openBrowser();
    endings.push(() => browser.close());
    const { context, extensionId } = browser;
    /** What there is to find, in a page of the extension that runs nothing. */
    const stored = async () => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/manifest.json`);
      const found = await page.evaluate(`(async () => ({
        databases: await indexedDB.databases(),
        buckets: await navigator.storageBuckets.keys(),
        local: await chrome.storage.local.get(),
        session: await chrome.storage.session.get(),
        clipboard: (await navigator.permissions.query({ name: 'clipboard-read' })).state,
      }))()`);
      await page.close();
      return { found, cookies: await context.cookies(), tabs: context.pages().map((one) => one.url()) };
    };
    await expect.poll(stored).toMatchObject({ found: { session: { 'taken-over': true } } });
    await context.grantPermissions(['clipboard-read']);
    const panel = await beginDossier(await browser.parnassys('sanne'));
    await teacher.answer(panel, 'Dit gaat weg.');
    await browser.somtoday('daan', 'overzicht', await context.newPage());
    const copied = { found: { buckets: ['second-copy'], databases: [{ name: 'stapsgewijs' }] } };
    await expect.poll(stored).toMatchObject(copied);

    await browser.renew();
    // But for what the harness itself says: that first use was told.
    expect(await stored()).toEqual({
      found: {
        ...{ databases: [], buckets: [], local: { told: expect.any(String) } },
        ...{ session: { 'taken-over': true }, clipboard: 'prompt' },
      },
      cookies: [],
      tabs: ['about:blank'],
    });
    await beginDossier(await browser.parnassys('sanne'));
  });

  test('is killed, and opens the same profile again', async () => {
    const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
    endings.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
    const first = await openBrowser({ extension: BASELINE, profileDir });
    await first.somtoday('sanne');
    await expect
      .poll(() => panelIn(first.page)?.evaluate(() => indexedDB.databases().then((all) => all.length)))
      .toBe(1);
    await first.kill();
    const again = await openBrowser({ extension: BASELINE, profileDir });
    endings.push(() => again.close());
    await again.page.goto(`chrome-extension://${again.extensionId}/manifest.json`);
    const names = await again.page.evaluate(() =>
      indexedDB.databases().then((all) => all.map((one) => one.name)),
    );
    expect(names).toEqual(['baseline']);
  });
});

describe.skipIf(!hasFirefox())('Firefox', () => {
  test('reads and clicks inside an extension frame, on the real host names', async () => {
    const extension = await mkdtemp(join(tmpdir(), 'stapsgewijs-firefox-'));
    endings.push(() => rm(extension, { recursive: true, force: true }));
    await cp(BASELINE, extension, { recursive: true });
    const manifest = JSON.parse(await readFile(join(BASELINE, 'manifest.json'), 'utf8'));
    delete manifest.key;
    delete manifest.web_accessible_resources[0].use_dynamic_url;
    manifest.browser_specific_settings = { gecko: { id: 'baseline@stapsgewijs' } };
    await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));

    const firefox = await openFirefox({ extension });
    endings.push(() => firefox.close());
    await firefox.page.goto(firefox.hosts.url('start.parnassys.net', '/open?leerling=zoe'));
    expect(await firefox.page.evaluate(() => document.querySelector('h1')?.textContent)).toBe('Zoë Çelik');
    const tick = await firefox.waitForControl('checkbox', 'Aandachtspunt');
    expect(tick.checked).toBe(true);
    expect(tick.box.x).toBeGreaterThan(966);
    await firefox.press('checkbox', 'Aandachtspunt');
    await expect
      .poll(async () => (await firefox.waitForControl('checkbox', 'Aandachtspunt')).checked)
      .toBe(false);
  });
});
