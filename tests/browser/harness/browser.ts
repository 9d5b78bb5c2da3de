import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/find-browser.mjs';
import { openChromium, tellAll } from '../../../scripts/open-chromium.mjs';
import { startFakeHosts } from '../../fake-hosts/server.mjs';
import { studentByKey } from '../../fake-hosts/students.mjs';

export type FakeHosts = Awaited<ReturnType<typeof startFakeHosts>>;

/** The production builds, as `npm test` makes them. */
export const BUILDS = {
  chrome: fileURLToPath(new URL('../../../.output/chrome', import.meta.url)),
  firefox: fileURLToPath(new URL('../../../.output/firefox', import.meta.url)),
};

export interface BrowserOptions {
  /** Default `allowed`. With `blocked-with-storage` embedded frames are refused IndexedDB as well. */
  thirdPartyCookies?: 'allowed' | 'blocked' | 'blocked-with-storage';
  /** Pages that are left rest in the back/forward cache; default they do not. */
  backForwardCache?: boolean;
  /** CSS pixels; default the 1366×768 of a school laptop. */
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** A profile that was used before; default a new one, thrown away on `close`. */
  profileDir?: string;
  /** Fake hosts that several browsers share; default own ones, stopped on `close`. */
  hosts?: FakeHosts;
  /** Nobody has worked here yet: the panel begins with what first use tells. Default it was told. */
  firstUse?: boolean;
  /** Default the browser that is found on this machine. */
  executablePath?: string;
  /** Folder of another extension, or null for none; default the production build. */
  extension?: string | null;
}

/** A browser with the extension, on the fake hosts. */
export interface TestBrowser {
  context: BrowserContext;
  /** The first tab; another one after `renew`. */
  readonly page: Page;
  hosts: FakeHosts;
  extensionId: string;
  profileDir: string;
  /** Opens a student's page of the fake Somtoday in a tab (default the first). */
  somtoday(key: string, tab?: string, page?: Page): Promise<Page>;
  /** Opens a student's page of the fake ParnasSys in a tab (default the first). */
  parnassys(key: string, kind?: string, page?: Page): Promise<Page>;
  /** Opens a student's page of the fake Magister in a tab (default the first). */
  magister(key: string, card?: string, page?: Page): Promise<Page>;
  /** Ends the background's service worker, as the browser does after 30 s of rest. */
  killWorker(): Promise<void>;
  /**
   * As if it had just been opened on a new profile: one empty tab, nothing stored by the extension or by a host, no
   * permission. What a test put on `context` itself (routes, scripts) stays, and what the fake hosts were given.
   */
  renew(): Promise<void>;
  /** Ends the browser's process without any farewell, as a crash or a power cut does. Keeps the profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function openBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const extension = options.extension === undefined ? BUILDS.chrome : options.extension;
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`There is no build in ${extension}: run "npm run build" first.`);
  }
  const hosts = options.hosts ?? (await startFakeHosts());
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-')));
  const opened = await openChromium({
    executablePath: options.executablePath ?? ensureBrowser(),
    profileDir,
    port: hosts.port,
    extension,
    width: options.width ?? 1366,
    height: options.height ?? 768,
    colorScheme: options.colorScheme ?? 'light',
    thirdPartyCookies: options.thirdPartyCookies ?? 'allowed',
    backForwardCache: options.backForwardCache ?? false,
    told: !options.firstUse && extension !== null,
  });
  const { context, session, extensionId, pid } = opened;
  let { page } = opened;

  async function tidyUp() {
    if (!options.hosts) await hosts.stop();
    if (!options.profileDir) await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  }

  return {
    context,
    get page() {
      return page;
    },
    hosts,
    extensionId,
    profileDir,
    async somtoday(key, tab = 'overzicht', where = page) {
      const id = studentByKey(key).somtoday?.id;
      await where.goto(hosts.url('docent.somtoday.nl', `/mentordashboard/leerling/${id}/${tab}`));
      return where;
    },
    async parnassys(key, kind = 'leerlingkaart', where = page) {
      await where.goto(hosts.url('start.parnassys.net', `/open?leerling=${key}&pagina=${kind}`));
      return where;
    },
    async magister(key, card = 'leerlingkaart', where = page) {
      const id = studentByKey(key).magister?.id;
      await where.goto(hosts.url('school.magister.net', `/magister/#/leerling/${id}/${card}`));
      return where;
    },
    killWorker: () => killWorker(session, extensionId),
    async renew() {
      page = await context.newPage();
      for (const other of context.pages()) if (other !== page) await other.close();
      await killWorker(session, extensionId);
      await context.clearCookies();
      await context.clearPermissions();
      await page.goto(`chrome-extension://${extensionId}/manifest.json`);
      await page.evaluate(forgetAll);
      if (!options.firstUse) await tellAll(page, extensionId);
      // One that woke in between may remember.
      await killWorker(session, extensionId);
      await page.goto('about:blank');
    },
    async kill() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(pid, 'SIGKILL');
      await gone;
      if (!options.hosts) await hosts.stop();
    },
    async close() {
      await context.close();
      await tidyUp();
    },
  };
}

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: { storage: { local: Area; session: Area } };

/** In a page of the extension that runs nothing of it: everything that it stored goes. */
async function forgetAll(): Promise<void> {
  const { local, session } = chrome.storage;
  await local.clear();
  // Not that it was installed, and took over the pages there were: that does not happen again.
  const installed = await session.get('taken-over');
  await session.clear();
  await session.set(installed);
  const buckets = (
    navigator as unknown as {
      storageBuckets: { keys(): Promise<string[]>; delete(name: string): Promise<void> };
    }
  ).storageBuckets;
  for (const name of await buckets.keys()) await buckets.delete(name);
  for (const { name } of await indexedDB.databases())
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name as string);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error(`${name} is still open`));
    });
  localStorage.clear();
}

async function killWorker(session: CDPSession, extensionId: string) {
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      (target) =>
        target.type === 'service_worker' && target.url.startsWith(`chrome-extension://${extensionId}/`),
    );
  };
  for (const worker of await workers())
    await session.send('Target.closeTarget', { targetId: worker.targetId });
  for (let tries = 0; (await workers()).length > 0; tries++) {
    // An open panel may have woken a new worker already: that one is not ours to wait for.
    if (tries > 20) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The teacher has the panel stay open on pages without a student, so that it can be read there what it says. */
export async function stayOnLists({ context }: TestBrowser): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate('chrome.storage.local.set({ panelStays: true })');
}
