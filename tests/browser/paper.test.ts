import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** *Plan bekijken* is paper: the text has the room, whatever is said, and nothing in it moves under the hand. */

/** Of the 768 pixels of the screen a page has these. */
const LAPTOP = { width: 1366, height: 625 };
const NARROW = { width: 320, height: 625 };
const SENTENCE = 'Sanne leverde 3 van de 8 opdrachten in.';
const GOAL = 'Sanne levert elke week 4 van de 5 opdrachten in.';
const NAME = 'Sanne de Vries';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser(LAPTOP);
  page = browser.page;
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await browser.somtoday('sanne', 'notitieboek');
  const panel = await beginDossier(page);
  await teacher.tick(panel);
  await teacher.answer(panel, SENTENCE);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addGoal(panel, GOAL);
  await panel.getByText(GOAL).waitFor();
});
afterEach(() => page.setViewportSize(LAPTOP));
afterAll(() => browser.close());

const button = (panel: Frame, name: string | RegExp) => panel.getByRole('button', { name });
const status = (panel: Frame) => panel.locator('footer.send').getByRole('status');
const says = (panel: Frame, words: RegExp) => status(panel).filter({ hasText: words }).waitFor();

/** A field of the page: of one line, too small, or one that takes nothing. */
async function field(kind: 'area' | 'line' | 'small' | 'refuses'): Promise<void> {
  await page.evaluate((how) => {
    document.getElementById('target')?.remove();
    const made = document.createElement(how === 'line' ? 'input' : 'textarea');
    Object.assign(made, { id: 'target', ariaLabel: 'Verslag' });
    Object.assign(made.style, {
      position: 'fixed',
      inset: '300px auto auto 20px',
      width: '200px',
      height: '60px',
    });
    if (how === 'small') made.maxLength = 20;
    if (how === 'refuses') made.addEventListener('input', () => Object.assign(made, { value: '' }));
    document.body.append(made);
  }, kind);
  await page.locator('#target').click();
}

/** The panel at *Plan bekijken*, on a page that was loaded anew. */
async function atPlan(withField = true): Promise<Frame> {
  await browser.somtoday('sanne', 'notitieboek');
  const panel = await waitForPanel(page);
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  if (withField) await field('area');
  await teacher.viewPlan(panel);
  await teacher.pick(panel, 'Vorm', 'Volledig');
  return panel;
}

/** What the footer can say, each come to as a teacher does. */
const STATES: Record<string, (panel: Frame) => Promise<void>> = {
  'where it goes': async (panel) => {
    await panel.locator('#doelveld', { hasText: `${NAME} · Verslag` }).waitFor();
  },
  'no field': async (panel) => {
    await panel.locator('#doelveld', { hasText: 'Klik in het tekstveld' }).waitFor();
  },
  'left out': async (panel) => {
    await button(panel, 'Laat weg: Doelen').press('Enter');
    await button(panel, 'Zet terug: Doelen').waitFor();
  },
  copied: async (panel) => {
    await teacher.press(button(panel, /^Kopiëren/));
    await says(panel, /^Gekopieerd\./);
  },
  'a block copied': async (panel) => {
    // What is not under the pointer is not seen.
    await panel.getByRole('group', { name: 'Doelen' }).hover();
    await teacher.press(button(panel, 'Kopieer: Doelen'));
    await says(panel, /^Gekopieerd: Doelen\./);
  },
  inserted: async (panel) => {
    await teacher.press(button(panel, /^Invoegen/));
    await says(panel, /^Ingevoegd in Verslag\./);
  },
  'a question': async (panel) => {
    await teacher.press(button(panel, /^Invoegen/));
    await says(panel, /^Ingevoegd/);
    await teacher.pick(panel, 'Vorm', 'Kort');
    await teacher.press(button(panel, /^Invoegen/));
    await says(panel, /^Er staat al een plan van/);
  },
  'a failure': async (panel) => {
    await field('refuses');
    await teacher.press(button(panel, /^Invoegen/));
    await says(panel, /^Invoegen lukte niet\. .*plak met Ctrl\+V.*nam de tekst niet aan/s);
  },
  'too long': async (panel) => {
    await field('small');
    await teacher.press(button(panel, /^Invoegen/));
    await says(panel, /^Past niet\. \d+ tekens te veel/);
  },
  'a line for a title': async (panel) => {
    await field('line');
    await button(panel, 'Titel invoegen').waitFor();
  },
};

/** In CSS pixels: what is seen of the text, and the footer. */
const room = (panel: Frame) =>
  panel.evaluate(() => {
    const height = (part: string) => document.querySelector(part)?.getBoundingClientRect().height ?? 0;
    return { paper: height('.panel-body') - height('.bar'), footer: height('footer'), all: innerHeight };
  });

/** What sticks out of the panel at the right. */
const tooWide = (panel: Frame) =>
  panel.evaluate(() =>
    [...document.querySelectorAll('body *:not(.sr)')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );

async function sized(panel: Frame, size: typeof LAPTOP, text: string): Promise<void> {
  await page.setViewportSize(size);
  await panel.evaluate((percent) => {
    document.documentElement.style.fontSize = percent;
  }, text);
  await expect.poll(() => panel.evaluate(() => innerWidth)).toBeLessThanOrEqual(Math.min(size.width, 560));
  // A page of another size is looked at anew, and the panel is covered until then.
  await panel.getByRole('heading', { name: 'Plan bekijken' }).waitFor();
  // What follows from a size (which part scrolls, and takes the focus then) is there when it has been drawn.
  await panel.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

describe.each(Object.keys(STATES))('%s', (name) => {
  test('leaves the text its room, and has nothing that axe is against', async () => {
    const panel = await atPlan(name !== 'no field');
    await (STATES[name] as (panel: Frame) => Promise<void>)(panel);
    const { paper, footer } = await room(panel);
    expect(paper).toBeGreaterThanOrEqual(400);
    // One line; only a failure, that has to say what to do, has words above it.
    if (name !== 'a failure' && name !== 'a line for a title') expect(footer).toBeLessThanOrEqual(46);
    const faults = await axeOn(page, panel);
    expect(await faults()).toEqual([]);
    for (const [size, text] of [
      [NARROW, '100%'],
      [LAPTOP, '200%'],
      [NARROW, '200%'],
    ] as const) {
      await sized(panel, size, text);
      expect(await faults(), `${size.width} px, ${text}`).toEqual([]);
      expect(await tooWide(panel), `${size.width} px, ${text}`).toEqual([]);
      const { footer, all } = await room(panel);
      expect(footer, `${size.width} px, ${text}`).toBeLessThanOrEqual(all / 3);
    }
  });
});

test('a dossier without a word says what makes a plan, and axe has nothing against it', async () => {
  await browser.somtoday('daan', 'notitieboek');
  const panel = await waitForPanel(page);
  await teacher.press(button(panel, /^Beginnen/));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await button(panel, /^Plan bekijken/).click();
  await panel.getByText('Er staat nog niets in het plan.').waitFor();
  const faults = await axeOn(page, panel);
  expect(await faults()).toEqual([]);
  for (const size of [NARROW, LAPTOP]) {
    await sized(panel, size, '200%');
    expect(await faults()).toEqual([]);
    expect(await tooWide(panel)).toEqual([]);
  }
});

test('nothing moves when what can be done with a block comes under the pointer, or with the focus', async () => {
  const panel = await atPlan();
  const where = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.paper *, footer *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.className, x, y, width, height].join(' ');
      }),
    );
  const seen = (tools: Locator) => tools.evaluate((element) => getComputedStyle(element).opacity);
  const away = () => panel.locator('header').hover();
  const blocks = panel.getByRole('article').getByRole('group');
  await away();
  const before = await where();
  for (const block of await blocks.all()) {
    const tools = block.locator('.blk-tools');
    await expect.poll(() => seen(tools)).toBe('0');
    await block.hover();
    await expect.poll(() => seen(tools)).toBe('1');
    await block.getByRole('link').first().hover();
    expect(await where()).toEqual(before);
    await away();
    await expect.poll(() => seen(tools)).toBe('0');
    await block.evaluate((element) => element.focus({ preventScroll: true }));
    await expect.poll(() => seen(tools)).toBe('1');
    expect(await where()).toEqual(before);
    await block.evaluate((element) => element.blur());
    await expect.poll(() => seen(tools)).toBe('0');
  }
});

describe('with the keyboard alone', () => {
  const focused = (panel: Frame) =>
    panel.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return element.getAttribute('aria-label') ?? element.id ?? element.textContent;
    });
  const onScreen = (panel: Frame) =>
    panel.evaluate(() => {
      const outline = getComputedStyle(document.activeElement as HTMLElement);
      return outline.outlineStyle !== 'none' && Number.parseFloat(outline.outlineWidth) >= 2;
    });

  test('from block to block, from sentence to sentence, to its source and back to it', async () => {
    const panel = await atPlan();
    await button(panel, /^Vorm/).focus();
    const passed: string[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab');
      passed.push(await focused(panel));
      expect(await onScreen(panel)).toBe(true);
    }
    expect(passed).toEqual([
      'Leesbril: Zonder leesbril',
      'blok-aanleiding',
      'Kopieer: Waarom dit plan',
      'Laat weg: Waarom dit plan',
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    expect(await panel.locator(':focus').textContent()).toBe(SENTENCE);
    expect(await onScreen(panel)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await panel.locator(':focus').textContent()).toBe(GOAL);
    await page.keyboard.press('ArrowUp');
    expect(await panel.locator(':focus').textContent()).toBe(SENTENCE);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toBe('Doel 1');
    await button(panel, /^Plan bekijken/).click();
    await expect.poll(() => panel.locator(':focus').textContent()).toBe(GOAL);
    // Once: the next time it opens at its top.
    await button(panel, /^Terug naar/).click();
    await button(panel, /^Plan bekijken/).click();
    await expect.poll(() => panel.locator(':focus').textContent()).toBe('Plan bekijken');
  });

  test('a menu opens on what is chosen, is walked with the arrows, and gives the focus back', async () => {
    const panel = await atPlan();
    const form = button(panel, /^Vorm/);
    await form.focus();
    await page.keyboard.press('Enter');
    const item = () => panel.locator(':focus').textContent();
    expect(await item()).toMatch(/^Volledig/);
    await page.keyboard.press('ArrowDown');
    expect(await item()).toMatch(/^Alleen afspraken/);
    await page.keyboard.press('ArrowDown');
    expect(await item()).toMatch(/^Kort/);
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(panel)).toBe('Vorm: Volledig');
    expect(await panel.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toBe('Vorm: Kort');
    await button(panel, 'Meer').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    expect(await item()).toBe('Plan inlezen');
    await page.keyboard.press('Tab');
    await expect.poll(() => panel.getByRole('menu').count()).toBe(0);
  });

  test('who inserts with a key stays on that button: it is the undo, the question and its answer', async () => {
    const panel = await atPlan();
    const enter = async () => {
      await teacher.inPlainSight(panel.locator(':focus'));
      await page.keyboard.press('Enter');
    };
    const words = () => panel.locator(':focus').textContent();
    await button(panel, /^Invoegen/).focus();
    await enter();
    await expect.poll(words).toBe('Ongedaan maken');
    await enter();
    await says(panel, /^Ongedaan gemaakt/);
    await expect.poll(words).toBe('Invoegen');
    await enter();
    await says(panel, /^Ingevoegd/);
    await teacher.pick(panel, 'Vorm', 'Kort');
    await button(panel, /^Invoegen/).focus();
    await enter();
    await expect.poll(words).toBe('Vervangen');
    await page.keyboard.press('Escape');
    await expect.poll(words).toBe('Invoegen');
    await expect.poll(() => status(panel).textContent()).toBe('');
  });
});

test('a finger taps a block for its two words, and its sentence for the source', async () => {
  const panel = await atPlan();
  const session = await page.context().newCDPSession(page);
  const tap = async (target: Locator) => {
    const box = await target.boundingBox();
    if (!box) throw new Error('It is not drawn.');
    // On its first line, past the label in front of it.
    const [x, y] = [Math.round(box.x + box.width - 60), Math.round(box.y + 10)];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await panel.locator('header').hover();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const sentence = panel.getByRole('link', { name: GOAL });
  await tap(sentence);
  await expect
    .poll(() =>
      panel
        .getByRole('group', { name: 'Doelen' })
        .locator('.blk-tools')
        .evaluate((tools) => getComputedStyle(tools).opacity),
    )
    .toBe('1');
  await panel.getByRole('heading', { name: 'Plan bekijken' }).waitFor();
  await tap(sentence);
  await panel.getByRole('textbox', { name: 'Doel 1' }).waitFor();
});
