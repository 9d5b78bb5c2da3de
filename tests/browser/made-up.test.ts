/** What a page, or another web site, makes up to have the extension act: events, messages, and addresses of ours. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasLauncher, openPanel, panelIn, press, waitForLauncher } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

/**
 * In the page: what could be ours, and every place where our button or the panel is, gets every click and key that opens
 * something. The host's own buttons are left alone: they lead to another page.
 */
function makeUpEvents(): void {
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'];
  const keys = [
    { key: 'Enter', code: 'Enter' },
    { key: ' ', code: 'Space' },
    { key: 'S', code: 'KeyS', altKey: true, shiftKey: true },
  ];
  const places = Array.from({ length: 40 }, (_, at) =>
    document.elementFromPoint(innerWidth - 1 - (at % 8) * 40, 20 + Math.floor(at / 8) * 150),
  );
  const { documentElement: html, body } = document;
  const empty = [...document.querySelectorAll('*'), ...places].filter((one) => one?.childElementCount === 0);
  const notTheirs = empty.filter((one) => !one?.matches('a *, a, button, button *, input, [role]'));
  for (const element of [window, document, html, body, ...html.children, ...body.children, ...notTheirs]) {
    if (!element) continue;
    for (const type of types)
      element.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 10 }),
      );
    for (const key of keys)
      for (const type of ['keydown', 'keypress', 'keyup'])
        element.dispatchEvent(new KeyboardEvent(type, { ...key, bubbles: true, composed: true }));
  }
}

/** In the page: whatever our own parts say to each other, said to everybody who can be reached. */
function makeUpMessages(): void {
  const said = [
    { to: 'page', type: 'toggle' },
    { to: 'page', type: 'insert', identifiers: [], text: 'Verzonnen tekst', html: '', over: null },
    { to: 'page', type: 'who', nonce: 'x', frame: 0 },
    { type: 'begin', ref: 1, turn: 0 },
    { type: 'wipe-all', ref: 2 },
    { type: 'view', page: { state: 'student', label: 'Verzonnen' } },
    { type: 'lock-turn', is: 'open' },
    { type: 'changed', dossier: 'x' },
  ];
  const { port1, port2 } = new MessageChannel();
  for (const message of said) {
    for (const where of [window, ...Array.from({ length: window.length }, (_, at) => window[at] as Window)])
      where.postMessage(message, '*');
    window.postMessage(message, '*', [new MessageChannel().port1]);
    for (const name of ['panel', 'own-page', 'stapsgewijs', 'message'])
      document.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true, composed: true }));
    port1.postMessage(message);
    new BroadcastChannel('panel').postMessage(message);
  }
  port2.start();
}

test('events that a page makes up open nothing, begin nobody and insert nothing', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  await waitForLauncher(page);
  await page.evaluate(makeUpEvents);
  await page.waitForTimeout(500);
  expect(panelIn(page)).toBeNull();
  // A real click where they were does.
  const panel = await openPanel(page);
  const begin = panel.getByRole('button', { name: /^Beginnen/ });
  await begin.waitFor();
  // It is in plain sight, so that only their being made up can be why nothing comes of them.
  await teacher.inPlainSight(begin);
  await page.evaluate(makeUpEvents);
  await page.waitForTimeout(500);
  expect(await begin.isVisible()).toBe(true);
  // Nor from within the panel itself, where no page can come.
  await begin.evaluate((button) => {
    (button as HTMLElement).click();
    for (const key of ['Enter', ' '])
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await page.waitForTimeout(500);
  expect(await begin.isVisible()).toBe(true);
  await press(begin);
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
});

test('messages that a page makes up are heard by nobody, before the panel is open and after', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  await waitForLauncher(page);
  const before = await page.evaluate(() => window.fakeHost.note());
  await page.evaluate(makeUpMessages);
  await page.waitForTimeout(500);
  expect(panelIn(page)).toBeNull();
  const panel = await openPanel(page);
  const begin = panel.getByRole('button', { name: /^Beginnen/ });
  await press(begin);
  await teacher.answer(panel, 'Blijft staan.');
  await page.evaluate(makeUpMessages);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.fakeHost.note())).toEqual(before);
  expect(await panel.getByText(/Verzonnen/).count()).toBe(0);
  expect(await teacher.answerShown(panel)).toBe('Blijft staan.');
});

/** What a page of this site can load, open or hear of ours at this address. */
function probe(page: Page, address: string): Promise<string[]> {
  return page.evaluate(async (url) => {
    const found: string[] = [];
    const late = <T>(job: Promise<T>) =>
      Promise.race([job, new Promise<'late'>((resolve) => setTimeout(resolve, 2000, 'late' as const))]);
    const loads = (tag: 'img' | 'script' | 'link', attributes: object) =>
      late(
        new Promise<boolean>((done) => {
          const element = Object.assign(document.createElement(tag), attributes);
          element.onload = () => done(true);
          element.onerror = () => done(false);
          document.head.append(element);
        }),
      );
    if ((await loads('img', { src: url })) === true) found.push('img');
    if ((await loads('script', { src: url })) === true) found.push('script');
    if ((await loads('link', { rel: 'stylesheet', href: url })) === true) found.push('link');
    const fetched = await late(
      fetch(url, { mode: 'no-cors' }).then(
        () => true,
        () => false,
      ),
    );
    if (fetched === true) found.push('fetch');
    const read = await late(
      fetch(url).then(
        (answer) => answer.text(),
        () => '',
      ),
    );
    if (typeof read === 'string' && read !== '' && read !== 'late') found.push('read');
    return found;
  }, address);
}

test('another web site can neither embed, nor load, nor find anything of the extension', async () => {
  const { context, extensionId, hosts } = browser;
  const page = await browser.somtoday('sanne');
  await waitForLauncher(page);
  const other = await context.newPage();
  await other.goto(hosts.url('www.elders.nl', '/')).catch(() => {});
  expect(new URL(other.url()).hostname).toBe('www.elders.nl');
  expect(
    await other.evaluate(() => typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime),
  ).toBe('undefined');
  expect(await hasLauncher(other)).toBe(false);
  const files = ['panel.html', 'app.html', 'print.html', 'manifest.json', 'icon/16.png', 'magister.js'];
  for (const file of files) {
    const address = `chrome-extension://${extensionId}/${file}`;
    expect(await probe(other, address), file).toEqual([]);
    await other.evaluate(
      (src) => document.body.append(Object.assign(document.createElement('iframe'), { src })),
      address,
    );
  }
  await other.waitForTimeout(500);
  const shown = other
    .frames()
    .filter((frame) => frame.url().startsWith(`chrome-extension://${extensionId}/`));
  expect(shown).toEqual([]);
  await other.close();
});
