import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { findPageControl, pressPageControl, waitForPageControl } from './harness/page-controls.mjs';
import { beginDossier, hasLauncher, panelIn, waitForLauncher, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Pages that make life hard (tests/fake-hosts/zoo): on each the panel behaves in one calm, defined way. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  await browser.page.goto(address('plain'));
  await beginDossier(browser.page);
});
afterAll(() => browser.close());
afterEach(async () => {
  const { page } = browser;
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ media: 'screen' });
});

const address = (name: string) => browser.hosts.url('start.parnassys.net', `/bao/zoo/${name}`);
const tell = (page: Page, what: string) => page.evaluate((name) => window.zoo[name]?.(), what);

/** A page of the zoo with the panel open, as the teacher left it, and the dossier in it. */
async function visit(name: string): Promise<{ page: Page; panel: Frame }> {
  const { page } = browser;
  await page.goto(address(name));
  return { page, panel: await atWork(page) };
}

async function atWork(page: Page): Promise<Frame> {
  // A frame that is moved loads again: the one that was there a moment ago may be gone.
  const drawn = async () => {
    const steps = panelIn(page)?.getByRole('navigation', { name: 'Stappen' });
    return (await steps?.isVisible().catch(() => false)) ?? false;
  };
  await expect.poll(drawn).toBe(true);
  return waitForPanel(page);
}

/** Writes an answer nobody wrote before, and sees that it is on disk. */
let answers = 0;
async function works(panel: Frame): Promise<string> {
  const words = `Zin ${++answers}.`;
  await teacher.answer(panel, words);
  return words;
}

/** A line that we say beside the panel, in our closed root. */
async function said(page: Page, words: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    return nodes.some(({ nodeValue }) => nodeValue.startsWith(words));
  } finally {
    await session.detach();
  }
}
const saying = (page: Page, words: string) => expect.poll(() => said(page, words));

const style = (page: Page) => page.evaluate(() => document.documentElement.getAttribute('style'));

/** The save button of the host is really clickable: a real click stores what is in the note. */
async function hostSaves(page: Page) {
  const before = browser.hosts.saved().length;
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect.poll(() => browser.hosts.saved().length).toBe(before + 1);
}

describe('a page that writes itself anew', () => {
  test.each(['body', 'html', 'root', 'write'])(
    '%s: the panel comes back and keeps what was typed',
    async (how) => {
      const { page, panel } = await visit('rewritten');
      await teacher.typeAnswer(panel, ` Nog niet opgeslagen ${how}.`);
      await tell(page, how);
      const again = await atWork(page);
      await expect.poll(() => teacher.answerShown(again)).toContain(`Nog niet opgeslagen ${how}.`);
      // The page is listened to as before: its fields can be filled.
      await page.locator('textarea').click();
      await teacher.viewPlan(again);
      await teacher.insert(again);
      await teacher.inserted(again);
      await again.getByRole('button', { name: 'Paneel sluiten' }).click();
      await waitForLauncher(page);
      expect(await style(page)).toBeNull();
      // The next page is left to open it by itself: that it is open has to be known by then.
      await pressPageControl(page, 'button', 'Stappenplan openen');
      const [worker] = browser.context.serviceWorkers();
      const isOpen = () => worker?.evaluate('chrome.storage.local.get().then(({ panelOpen }) => panelOpen)');
      await expect.poll(isOpen).toBe(true);
    },
  );
});

test('the highest element of the page loses from the panel; one that lies over it is said, and nothing is inserted', async () => {
  const { page, panel } = await visit('highest');
  await tell(page, 'inBody');
  await works(panel);
  await tell(page, 'away');
  await tell(page, 'inDocument');
  await works(panel);
  await tell(page, 'away');
  await page.locator('textarea').click();
  await teacher.viewPlan(panel);
  await tell(page, 'inTop');
  await saying(page, 'De pagina ligt over het paneel').toBe(true);
  await panel.getByRole('button', { name: /^Invoegen/ }).focus();
  await page.keyboard.press('Enter');
  await panel.getByText('Er ligt iets over het paneel').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await tell(page, 'away');
  await saying(page, 'De pagina ligt over het paneel').toBe(false);
});

test('under a window of the page the panel says what to close, and goes on by itself', async () => {
  const { page, panel } = await visit('modal');
  await teacher.typeAnswer(panel, ' Voor het venster.');
  await page.getByRole('button', { name: 'Meer' }).click();
  await saying(page, 'Sluit eerst het venster van ParnasSys').toBe(true);
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await saying(page, 'Sluit eerst').toBe(false);
  expect(await teacher.answerShown(panel)).toContain('Voor het venster.');
  await works(panel);
  // Away without being closed.
  await tell(page, 'show');
  await saying(page, 'Sluit eerst').toBe(true);
  await tell(page, 'remove');
  await saying(page, 'Sluit eerst').toBe(false);
  await works(panel);
});

test('a part of the page that takes the whole screen has it, and gives it back', async () => {
  const { page, panel } = await visit('fullscreen');
  await page.getByRole('button', { name: 'Volledig scherm' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  const there = () =>
    page.evaluate(() => document.elementFromPoint(innerWidth - 100, 300)?.closest('main') !== null);
  await expect.poll(there).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(there).toBe(false);
  await works(panel);
});

describe('a bar that does not yield', () => {
  test('at the right: the panel goes to the left, stays there, and the save button is clickable', async () => {
    const { page } = await visit('bar-right');
    await hostSaves(page);
    await page.reload();
    // From the first paint on: no second move.
    const margins = await page.evaluate(async () => {
      const seen: string[] = [];
      for (let frame = 0; frame < 90; frame++) {
        await new Promise(requestAnimationFrame);
        const { marginLeft, marginRight } = document.documentElement.style;
        seen.push(`${marginLeft}|${marginRight}`);
      }
      return [...new Set(seen)].filter((one) => one !== '|');
    });
    expect(margins).toEqual(['400px|']);
    await works(await atWork(page));
    await hostSaves(page);
  });

  test('with a menu at the left: the save button counts for more', async () => {
    const { page } = await visit('bar-both');
    await hostSaves(page);
    await works(await atWork(page));
  });

  test('with a save button at either side: it is said', async () => {
    const { page } = await visit('saves-both');
    await saying(page, 'Het paneel ligt over een knop').toBe(true);
    await works(await atWork(page));
  });

  test('the edge makes the panel wider from the left side too, and closing leaves nothing behind', async () => {
    const { page, panel } = await visit('bar-right');
    await expect.poll(() => page.evaluate(() => document.documentElement.style.marginLeft)).toBe('400px');
    const { box } = await waitForPageControl(page, 'separator', 'Breedte van het paneel');
    await page.mouse.move(box.x + box.width / 2, 400);
    await page.mouse.down();
    await page.mouse.move(500, 400, { steps: 4 });
    await page.mouse.up();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.style.marginLeft))
      .toMatch(/^(49|50)\dpx$/);
    await page.keyboard.press('Home');
    await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
    await waitForLauncher(page);
    expect(await style(page)).toBeNull();
    await pressPageControl(page, 'button', 'Stappenplan openen');
    await atWork(page);
  });
});

test('a page that takes the cursor: it is said, and a click or Tab of the teacher is not', async () => {
  const { page, panel } = await visit('focus-thief');
  const words = 'De pagina haalt de cursor weg';
  await teacher.typeAnswer(panel, ' Rustig.');
  await page.locator('textarea').click();
  await page.waitForTimeout(1500);
  expect(await said(page, words)).toBe(false);

  // The first of the panel: before it comes the page.
  await panel.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1500);
  expect(await said(page, words)).toBe(false);

  await tell(page, 'start');
  await panel.getByRole('textbox', { name: teacher.VRAAG }).click();
  await page.keyboard.type('abc');
  await saying(page, words).toBe(true);
  await tell(page, 'stop');
  await saying(page, words).toBe(false);
  await works(panel);
});

test.each(['field', 'frame', 'window'])(
  'a page that takes the cursor and lets nobody hear of it: it is said (%s)',
  async (how) => {
    const { page, panel } = await visit('quiet-thief');
    const words = 'De pagina haalt de cursor weg';
    await teacher.typeAnswer(panel, ' Kalm.');
    await tell(page, how);
    await page.keyboard.type('abcdef', { delay: 150 });
    expect(await tell(page, 'taken')).not.toBe('');
    await saying(page, words).toBe(true);
    await tell(page, 'stop');
    await saying(page, words).toBe(false);
    await works(panel);
  },
);

test('a click in a frame of the page, of whatever site, is no theft of the cursor', async () => {
  const { page, panel } = await visit('frames');
  for (const id of ['own', 'other', 'shadow']) {
    await teacher.typeAnswer(panel, ' Kalm.');
    const { x, y } = (await tell(page, id)) as { x: number; y: number };
    await page.mouse.click(x, y);
    await page.keyboard.type('abc', { delay: 100 });
    await page.waitForTimeout(1500);
    expect(await said(page, 'De pagina haalt de cursor weg'), id).toBe(false);
  }
});

test('what the teacher has put in a field, and taken out again, is no theft of the cursor', async () => {
  const { page, panel } = await visit('plain');
  await teacher.typeAnswer(panel, ' Kalm.');
  const field = page.locator('textarea');
  const before = await field.inputValue();
  await field.click();
  await teacher.viewPlan(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel);
  await page.waitForTimeout(1500);
  expect(await said(page, 'De pagina haalt de cursor weg')).toBe(false);
  await teacher.press(panel.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.poll(() => field.inputValue()).toBe(before);
  await page.waitForTimeout(1500);
  expect(await said(page, 'De pagina haalt de cursor weg')).toBe(false);
});

test('a page that listens to every key hears none of the panel', async () => {
  const { page, panel } = await visit('key-listener');
  await works(panel);
  expect(await tell(page, 'heard')).toEqual([]);
  // The way out of the panel still works, and only then does the page hear something.
  await page.locator('textarea').click();
  await panel.getByRole('textbox', { name: teacher.VRAAG }).click();
  // The first closes the open question.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
});

test.each(['strict', 'isolated', 'sandbox', 'base', 'overrides', 'inherited'])(
  '%s: the panel works as anywhere',
  async (name) => {
    const { page, panel } = await visit(name);
    const words = await works(panel);
    await page.locator('textarea').click();
    await teacher.viewPlan(panel);
    await teacher.insert(panel);
    await teacher.inserted(panel);
    await expect.poll(() => page.locator('textarea').inputValue()).toContain(words);
    if (name === 'overrides') expect(await tell(page, 'called')).toEqual([]);
  },
);

test('a page that asks to be told of every frame is not told where the panel comes from', async () => {
  const { page, panel } = await visit('report-only');
  const reports = async () => ((await tell(page, 'reports')) as string[]).join('\n');
  // What comes after the panel is told of: what there was to tell of the panel has been told by then.
  await tell(page, 'other');
  await expect.poll(reports).toContain('docent.somtoday.nl');
  expect(await reports()).not.toContain('chrome-extension');
  await works(panel);
});

test('paper gets the page without us, as wide as it is', async () => {
  const { page } = await visit('plain');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      Object.assign(document, { printed: document.documentElement.getAttribute('style') ?? 'nothing' });
    });
  });
  await page.pdf();
  expect(await page.evaluate(() => (document as unknown as { printed: string }).printed)).toBe('nothing');
  await expect.poll(() => style(page)).toContain('margin-');
  await page.emulateMedia({ media: 'print' });
  // Nothing is drawn of what has no place on paper.
  expect(await findPageControl(page, 'separator', 'Breedte van het paneel')).toBeNull();
});

describe('small windows', () => {
  test.each([
    ['320 px', 320, 640],
    ['200 % of a school laptop', 683, 384],
  ])('%s: the panel lies over the page, can be used, and can be closed', async (_, width, height) => {
    const { page } = browser;
    await page.setViewportSize({ width, height });
    const { panel } = await visit('plain');
    expect(await style(page)).toBeNull();
    await works(panel);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
    await waitForLauncher(page);
    await hostSaves(page);
    await pressPageControl(page, 'button', 'Stappenplan openen');
    await atWork(page);
  });
});

describe('a page that wants our element away', () => {
  test('gets its way after a few times, without a fight; later the panel is back', async () => {
    const { page } = await visit('remover');
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await tell(page, 'start');
    await page.waitForTimeout(2500);
    expect(errors).toEqual([]);
    const removed = (await tell(page, 'removed')) as number;
    expect(removed).toBeLessThan(10);
    // The toolbar icon still answers, and the page is not frozen.
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    await page.reload();
    await works(await atWork(page));
  });

  test('moved elsewhere, it goes back to its place and works', async () => {
    const { page, panel } = await visit('remover');
    await teacher.typeAnswer(panel, ' Voor het verhuizen.');
    await tell(page, 'move');
    await expect.poll(() => panelIn(page) !== panel).toBe(true);
    const again = await atWork(page);
    await expect.poll(() => teacher.answerShown(again)).toContain('Voor het verhuizen.');
  });
});

test('nothing is inserted into a page that hides what is written in it', async () => {
  const { page, panel } = await visit('faded');
  await works(panel);
  await page.locator('textarea').click();
  await teacher.viewPlan(panel);
  await tell(page, 'fade');
  await teacher.insert(panel);
  await panel.getByText('Invoegen lukte niet.').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('');
  await tell(page, 'away');
  await teacher.insert(panel);
  await teacher.inserted(panel);
});

test('closed, it leaves nothing: no element, no style, and the launcher alone', async () => {
  const { page, panel } = await visit('plain');
  await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
  await expect.poll(() => panelIn(page)).toBeNull();
  expect(await style(page)).toBeNull();
  expect(await hasLauncher(page)).toBe(true);
});
