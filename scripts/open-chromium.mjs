import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/**
 * @typedef {object} Opening
 * @property {string} executablePath
 * @property {string} profileDir Made when it is not there; opened again when it is.
 * @property {number} port Of the fake hosts: every host name leads there.
 * @property {string | null} extension Folder of the built extension; null for a bare browser.
 * @property {boolean} [headless]
 * @property {number} [width] CSS pixels; without width and height the page follows the window.
 * @property {number} [height]
 * @property {'light' | 'dark'} [colorScheme]
 * @property {'allowed' | 'blocked' | 'blocked-with-storage'} [thirdPartyCookies] With `blocked-with-storage` embedded
 *   frames are refused IndexedDB too, as school policies and other browsers' shields do.
 * @property {boolean} [told] The teacher of this profile has read what there is to know at first use; default it is as
 *   new.
 * @property {boolean} [backForwardCache] Keeps pages that were left alive, as browsers of teachers do. The default is
 *   Playwright's: it does not, because a page that comes back out of it has contexts that Playwright does not know.
 *
 * @typedef {object} OpenedChromium
 * @property {import('playwright-core').BrowserContext} context
 * @property {import('playwright-core').CDPSession} session Of the browser as a whole.
 * @property {import('playwright-core').Page} page The one page there is, empty.
 * @property {string} extensionId Empty for a bare browser.
 * @property {number} pid Of the browser's main process.
 */

/** The browser is there, but the extension is not in it: nothing that follows would mean anything. */
export class ExtensionNotLoadedError extends Error {
  /** @override */
  name = 'ExtensionNotLoadedError';
}

/**
 * Chromium derives an unpacked extension's id from the manifest's key: the first 128 bits of its SHA-256, in the
 * letters a to p.
 * @param {string} extension
 */
async function idOf(extension) {
  const { key } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** @param {string} profileDir @param {boolean} blocked */
async function writePreferences(profileDir, blocked) {
  const file = join(profileDir, 'Default', 'Preferences');
  const preferences = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  preferences.profile = {
    ...preferences.profile,
    cookie_controls_mode: blocked ? 1 : 0,
    block_third_party_cookies: blocked,
  };
  await mkdir(join(profileDir, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify(preferences));
}

/**
 * Opens Chromium, Chrome or Edge with the extension in it, on the fake hosts under their real names.
 * @param {Opening} opening
 * @returns {Promise<OpenedChromium>}
 * @throws {ExtensionNotLoadedError}
 */
export async function openChromium(opening) {
  const { executablePath, profileDir, port, extension, width, height } = opening;
  await writePreferences(profileDir, (opening.thirdPartyCookies ?? 'allowed') !== 'allowed');
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: opening.headless ?? true,
    viewport: width && height ? { width, height } : null,
    colorScheme: opening.colorScheme ?? 'light',
    locale: 'nl-NL',
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(opening.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      '--ignore-certificate-errors',
      '--test-type',
      // The last --disable-features wins: without Playwright's own, storage is partitioned as it is for a teacher.
      // Without partitioning Chromium has only one answer to blocked cookies: no storage at all.
      `--disable-features=HttpsUpgrades${opening.thirdPartyCookies === 'blocked-with-storage' ? ',ThirdPartyStoragePartitioning' : ''}`,
      '--disable-background-networking',
      '--hide-crash-restore-bubble',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension
        ? [
            `--disable-extensions-except=${extension}`,
            `--load-extension=${extension}`,
            '--enable-unsafe-extension-debugging',
          ]
        : []),
    ],
  });
  try {
    const browser = context.browser();
    if (!browser) throw new Error('This Playwright gives no browser for a persistent profile.');
    const session = await browser.newBrowserCDPSession();
    const page = context.pages()[0] ?? (await context.newPage());
    const extensionId = extension ? await ensureExtension(session, page, extension) : '';
    if (extension && opening.told) await tellAll(page, extensionId);
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find((one) => one.type === 'browser')?.id ?? 0;
    return { context, session, page, extensionId, pid };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/**
 * Chromium takes --load-extension; branded Chrome and Edge ignore it since version 137 and take the extension over
 * the debugging pipe instead.
 * @param {import('playwright-core').CDPSession} session
 * @param {import('playwright-core').Page} page
 * @param {string} extension
 */
async function ensureExtension(session, page, extension) {
  const id = await idOf(extension);
  const isThere = () =>
    page.goto(`chrome-extension://${id}/manifest.json`).then(
      (response) => response?.ok() ?? false,
      () => false,
    );
  let reason = '';
  if (!(await isThere())) {
    // Not in Playwright's list of commands yet.
    const send = /** @type {(method: string, params: object) => Promise<unknown>} */ (
      session.send.bind(session)
    );
    await send('Extensions.loadUnpacked', { path: extension }).catch((error) => {
      reason = ` (${String(error.message ?? error).split('\n')[0]})`;
    });
    if (!(await isThere())) {
      throw new ExtensionNotLoadedError(
        `This browser does not let the extension be loaded from outside${reason}. Use Chromium, or load ${extension} by hand at chrome://extensions.`,
      );
    }
  }
  await page.goto('about:blank');
  return id;
}

/**
 * As after first use, for a profile on which nothing was done yet.
 * @param {import('playwright-core').Page} page
 * @param {string} extensionId
 */
export async function tellAll(page, extensionId) {
  // A page of the extension that runs nothing of it.
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(async () => {
    const { runtime, storage } = /** @type {any} */ (globalThis).chrome;
    // Another extension than ours may have no right to store.
    await storage?.local.set({ told: runtime.getManifest().version });
  });
  await page.goto('about:blank');
}
