import type { CDPSession, Dialog, Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BUILDS, openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hasLauncher, openPanel, waitForLauncher } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** The extension is updated, or taken away, under open pages: nothing is lost, and nothing acts twice. */

let browser: TestBrowser;
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.close());

/** Not in Playwright's list of commands yet. */
async function extensions(command: 'loadUnpacked' | 'uninstall', params: object) {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const send = session?.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  await send(`Extensions.${command}`, params);
}

/**
 * As an update does: everything of the extension goes, and the new version begins. `runtime.reload` would do in a
 * window; a headless browser only unloads.
 */
async function update() {
  const begins = browser.context.waitForEvent('serviceworker');
  await extensions('loadUnpacked', { path: BUILDS.chrome });
  // From then on its content scripts come into whatever page is opened.
  await begins;
}

/** A panel whose extension goes in this very moment may answer nothing: then it is asked again. */
const answered = <T>(asked: Promise<T>): Promise<T> =>
  Promise.race([
    asked,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The panel says nothing.')), 5000)),
  ]);

/** What a panel without its extension shows, as a screen reader hears it: no handle into it is to be trusted. */
async function listenTo(page: Page, panel: Frame) {
  const session: CDPSession = await browser.context.newCDPSession(panel);
  const right = page.viewportSize()?.width ?? 0;
  const hear = async (role: string, name: string) => {
    const { nodes } = await answered(session.send('Accessibility.getFullAXTree'));
    return nodes.filter(
      (node) => !node.ignored && node.role?.value === role && String(node.name?.value).startsWith(name),
    );
  };
  return {
    says: async (words: string) => (await hear('StaticText', words)).length > 0,
    text: async () => String((await hear('textbox', teacher.VRAAG))[0]?.value?.value ?? ''),
    async press(name: string) {
      const backendNodeId = (await hear('button', name))[0]?.backendDOMNodeId ?? 0;
      const { model } = await answered(session.send('DOM.getBoxModel', { backendNodeId }));
      const [x = 0, y = 0] = model.border;
      await page.mouse.click(right - 399 + x + model.width / 2, y + model.height / 2);
    },
  };
}

/** What the clipboard holds, as the teacher finds out: pasted into the title of the note in the host. */
async function pasted(page: Page): Promise<string> {
  const title = page.getByLabel('Onderwerp');
  await title.fill('');
  await title.click();
  await page.keyboard.press('Control+v');
  return title.inputValue();
}

/** Everything that stands in the page, in closed roots too. */
async function remarks(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  await session.detach();
  return nodes.map(({ nodeValue }) => nodeValue).filter((text) => text.startsWith('De pagina'));
}

const panelsIn = (page: Page) =>
  page.frames().filter((frame) => /^chrome-extension:.*\/panel\.html/.test(frame.url()));
/** How many panels stand in the page; Playwright's list may keep a frame that went with its extension. */
async function standing(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.filter(({ role, name }) => role?.value === 'Iframe' && name?.value === 'Stappenplan').length;
}
const oursIn = (page: Page) => page.locator('html > div').count();
const style = (page: Page) => page.evaluate(() => document.documentElement.getAttribute('style'));
/** The panel of the new version, once it shows the dossier. */
async function newPanel(page: Page, old: Frame): Promise<Frame> {
  const fresh = () => panelsIn(page).find((frame) => frame !== old);
  const shows = async () =>
    (await fresh()
      ?.getByRole('navigation', { name: 'Stappen' })
      .isVisible()
      .catch(() => false)) ?? false;
  await expect.poll(shows).toBe(true);
  return fresh() as Frame;
}

test('with everything saved the new panel takes over by itself, in every tab, without a page reload', async () => {
  const one = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const first = await beginDossier(one);
  await teacher.answer(first, 'Van voor de update.');
  const two = await browser.context.newPage();
  await two.goto(browser.hosts.url('start.parnassys.net', '/bao/zoo/plain'));
  await expect.poll(() => panelsIn(two).length).toBe(1);
  const [second] = panelsIn(two) as [Frame];
  await one.evaluate(() => Object.assign(document, { mark: 'same page' }));

  await update();
  const panel = await newPanel(one, first);
  expect(await one.evaluate(() => (document as unknown as { mark: string }).mark)).toBe('same page');
  await expect.poll(() => panelsIn(two).some((frame) => frame !== second)).toBe(true);
  for (const page of [one, two]) {
    await expect.poll(() => standing(page)).toBe(1);
    expect(await oursIn(page)).toBe(1);
    expect(await style(page)).toBe('margin-right: 400px !important;');
  }

  expect(await teacher.answerShown(panel)).toBe('Van voor de update.');

  // Nothing acts twice: one insertion, one room, one launcher, no trace.
  await one.bringToFront();
  await one.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel);
  const { text } = await one.evaluate(() => window.fakeHost.note() ?? { text: '' });
  expect(text.split('Van voor de update.')).toHaveLength(2);
  await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
  await waitForLauncher(one);
  await expect.poll(() => standing(one)).toBe(0);
  expect(await style(one)).toBeNull();
  expect(await oursIn(one)).toBe(1);
});

test('a page without an open panel has one launcher after an update, and it works', async () => {
  const page = await browser.somtoday('sanne');
  await waitForLauncher(page);
  await update();
  await expect.poll(() => browser.context.serviceWorkers().length).toBeGreaterThan(0);
  await page.waitForTimeout(2500);
  expect(await oursIn(page)).toBe(1);
  const panel = await openPanel(page);
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(panelsIn(page)).toHaveLength(1);
});

test('what was typed at the update stays, can be typed on and copied whole, and is not given up unasked', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const first = await beginDossier(page);
  await teacher.answer(first, 'Van voor de update.');
  const old = await listenTo(page, first);
  await page.keyboard.type(' Net ervoor.');
  await update();
  // Who looks at the keys types on. A space must not scroll, and no letter may get lost.
  await page.keyboard.type(' En erna nog een hele zin.', { delay: 60 });
  const whole = 'Van voor de update. Net ervoor. En erna nog een hele zin.';
  await expect.poll(() => old.says('Stapsgewijs is bijgewerkt')).toBe(true);
  expect(await old.text()).toBe(whole);

  // The new version lives under the old panel, and makes no remark about it.
  const panel = await newPanel(page, first);
  await page.waitForTimeout(2500);
  expect(await remarks(page)).toEqual([]);
  expect(await oursIn(page)).toBe(2);
  expect(await standing(page)).toBe(2);
  expect(await style(page)).toBe('margin-right: 400px !important;');
  expect(await hasLauncher(page)).toBe(false);

  const asked: Dialog[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog);
    void dialog.dismiss();
  });
  await old.press('Paneel sluiten');
  await expect.poll(() => asked.map((dialog) => dialog.type())).toEqual(['beforeunload']);
  // Who works elsewhere may go on to another student there, and nobody tells this panel.
  await expect.poll(() => old.text()).toBe('');
  expect(await old.says('Aandachtspunten')).toBe(false);
  expect(await old.says('Je laatste tekst bij Sanne de V. is nog niet bewaard')).toBe(true);

  // Right behind the dialog a click may come too soon to be meant: then it says so, and the next one counts.
  const copies = async () => {
    await old.press('Kopieer mijn tekst');
    return old.says('Gekopieerd');
  };
  await expect.poll(copies, { interval: 600 }).toBe(true);
  expect(await pasted(page)).toContain(whole);

  await old.press('Paneel sluiten');
  await expect.poll(() => standing(page)).toBe(1);
  expect(asked).toHaveLength(1);
  expect(await oursIn(page)).toBe(1);
  expect(await teacher.answerShown(panel)).toMatch(/^Van voor de update\./);
  await teacher.typeAnswer(panel, ' Verder.');
  await teacher.saved(panel);
});

test('a panel whose extension is taken away while its worker slept keeps what is typed, and leaves no trace', async () => {
  // Only what was loaded in this way can be taken away.
  await update();
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await teacher.answer(panel, 'Van ervoor.');
  const old = await listenTo(page, panel);
  await browser.killWorker();
  await extensions('uninstall', { id: browser.extensionId });
  await page.keyboard.type(' En erna nog een hele zin.', { delay: 60 });
  await expect.poll(() => old.says('Stapsgewijs is bijgewerkt of uitgezet')).toBe(true);
  expect(await old.text()).toBe('Van ervoor. En erna nog een hele zin.');
  // Right behind the dialog a click may come too soon to be meant: then it says so, and the next one counts.
  const copies = async () => {
    await old.press('Kopieer mijn tekst');
    return old.says('Gekopieerd');
  };
  await expect.poll(copies, { interval: 600 }).toBe(true);

  await expect.poll(() => style(page)).toBeNull();
  expect(await pasted(page)).toContain('Van ervoor. En erna nog een hele zin.');
  await old.press('Paneel sluiten');
  await expect.poll(() => standing(page)).toBe(0);
  await expect.poll(() => oursIn(page)).toBe(0);
});
