import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, panelIn } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** What the host page, the network and the disk get to know. */

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end().catch(() => {});
});

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

test('the host page cannot see keys, cannot find the frame, and holds nothing of ours', async () => {
  const page = await browser.somtoday('sanne');
  const before = await page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(document, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy'])
      window.addEventListener(
        type,
        (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`),
        true,
      );
    window.addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
  });
  const panel = await beginDossier(page);
  await teacher.answer(panel, 'Geheim.');
  const seen = await page.evaluate(async () => ({
    heard: (document as unknown as { heard: string[] }).heard,
    frames: window.length,
    iframes: document.querySelectorAll('iframe').length,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookie: document.cookie,
    databases: (await indexedDB.databases()).map((one) => one.name),
    caches: await caches.keys(),
    globals: Object.getOwnPropertyNames(window).sort(),
    html: document.documentElement.outerHTML,
  }));
  expect(seen.heard).toEqual([]);
  expect(seen.frames).toBe(0);
  expect(seen.iframes).toBe(0);
  expect([seen.local, seen.session, seen.cookie, seen.databases, seen.caches]).toEqual([[], [], '', [], []]);
  expect(seen.globals).toEqual(before);
  expect(seen.html).not.toMatch(/stapsgewijs|stappenplan|chrome-extension|Geheim/i);
});

test('no page of the extension asks the network for anything', async () => {
  const asked: string[] = [];
  browser.context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !/\.(somtoday|parnassys)\.n(l|et)$/.test(hostname))
      asked.push(request.url());
    if (request.frame()?.url().startsWith('chrome-extension:') && protocol.startsWith('http'))
      asked.push(request.url());
  });
  const panel = await beginDossier(await browser.somtoday('sanne'));
  await teacher.answer(panel, 'Niets naar internet.');
  await teacher.viewPlan(panel);
  expect(asked).toEqual([]);
  const refused = await panel.evaluate(() =>
    fetch('https://docent.somtoday.nl/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
});

test('another frame cannot be the panel: without the nonce it gets nothing', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await teacher.answer(panel, 'Alleen in het echte paneel.');
  const address = panelIn(page)?.url() ?? '';
  const forged = await browser.context.newPage();
  await forged.goto(address.replace(/#.*/, '#00000000-0000-4000-8000-000000000000'));
  await forged.waitForTimeout(1500);
  expect(await forged.getByText('Alleen in het echte paneel.').count()).toBe(0);
  expect(await forged.getByText(/Sanne/).count()).toBe(0);
  // The real nonce, said by another document, is worth as little.
  await forged.goto('about:blank');
  await forged.goto(address);
  await forged.waitForTimeout(1500);
  expect(await forged.getByText(/Sanne/).count()).toBe(0);
});

test('the app for pupils and the login of a host cannot load the panel, the app for teachers can', async () => {
  const address = await addressForPages(browser, await browser.somtoday('sanne'));
  /** What a page gets when it frames the panel at the address that works for teachers. */
  const framed = async (host: string) => {
    const other = await browser.context.newPage();
    await other.goto(browser.hosts.url(host, '/'));
    await other.evaluate(
      (src) =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          Object.assign(frame, { onload: done, onerror: done, name: 'theirs', src });
          document.body.append(frame);
        }),
      address,
    );
    return new URL(other.frame('theirs')?.url() ?? 'about:blank').protocol;
  };
  expect(await framed('docent.somtoday.nl')).toBe('chrome-extension:');
  for (const host of ['leerling.somtoday.nl', 'inloggen.somtoday.nl'])
    expect(await framed(host), host).toBe('chrome-error:');
});

/** Where a page finds the panel: as our own content script is told, for as long as this browser runs. */
async function addressForPages(browser: TestBrowser, page: Page): Promise<string> {
  const session = await browser.context.newCDPSession(page);
  const ours = new Promise<number>((found) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${browser.extensionId}`) found(context.id);
    }),
  );
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await ours,
    expression: "chrome.runtime.getURL('/panel.html')",
  });
  await session.detach();
  return String(result.value);
}

/** Everything the extension itself keeps in this profile, as bytes. */
async function ownFiles(profileDir: string, extensionId: string): Promise<Buffer> {
  const found: Buffer[] = [];
  const walk = async (dir: string) => {
    for (const entry of await readdir(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (path.includes(extensionId)) found.push(await readFile(path));
    }
  };
  await walk(join(profileDir, 'Default'));
  return Buffer.concat(found);
}

test('on disk there is a label and the text, and no number, birth date, host id or full name', async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
  endings.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const browser = await openBrowser({ profileDir });
  const page = await browser.parnassys('sanne');
  let panel = await beginDossier(page);
  await teacher.answer(panel, 'Herkenbarezin');
  await browser.somtoday('daan');
  panel = panelIn(page) ?? panel;
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await browser.close();
  const disk = await ownFiles(profileDir, browser.extensionId);
  const holds = (text: string) =>
    disk.includes(Buffer.from(text, 'utf8')) || disk.includes(Buffer.from(text, 'utf16le'));
  // The search finds what is there, so that not finding means something.
  expect(holds('Herkenbarezin')).toBe(true);
  expect(holds('Sanne de V.')).toBe(true);
  const sanne = studentByKey('sanne');
  for (const secret of [
    'Sanne de Vries',
    'Daan Visser',
    sanne.parnassys?.number ?? '',
    sanne.birthDate,
    '14-05-2013',
    studentByKey('daan').somtoday?.id ?? '',
  ]) {
    expect(holds(secret), secret).toBe(false);
  }
});
