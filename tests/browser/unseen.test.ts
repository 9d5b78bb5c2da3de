import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ATTACKS, FLASHES, HIDES, prepare } from './harness/attacks';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';
import { beginDossier, panelIn, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/**
 * A page that wants a click of a teacher who cannot see what they click. Whatever it does: where the panel does not look
 * as it did, a real click on it does nothing; where it does, the click works. Judged by what is on the screen, and by
 * what is on the clipboard, in the host and in the dossier.
 */

const SENTENCE = 'Sanne leverde 3 van de 8 opdrachten in.';
const REFUSED = 'Er is nog niets gedaan.';
const COVERED = 'Er ligt iets over het paneel';
const ZOO = '/bao/zoo/plain';

/** Longer than the half second that a panel has to be seen, and a look. */
const LONG_ENOUGH = 700;
/** Colours under the mouse come to rest, and the browser knows in which frame it is. */
const REST = 150;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** *Plan bekijken* in one of the browsers. */
interface Seat {
  evaluate(work: () => void): Promise<unknown>;
  /** Until *Kopiëren* has been in sight for long enough. */
  ready(): Promise<void>;
  /** The panel as it is drawn, without the mouse on it. */
  look(): Promise<string>;
  /** The real mouse where *Kopiëren* stands when nothing is the matter. */
  click(): Promise<void>;
  refuses(): Promise<boolean>;
  clipboard(): Promise<string>;
  setClipboard(text: string): Promise<void>;
}

/** In milliseconds: as long as a click that works may take, where a page keeps the browser drawing. */
const AT_LAST = 15_000;

/** Whether a click copied before anything ends the wait. */
async function copies(seat: Seat, within: number, refused = seat.refuses): Promise<boolean> {
  await seat.setClipboard('');
  await seat.click();
  for (const end = Date.now() + within; Date.now() < end; await pause(50)) {
    if ((await seat.clipboard()).includes(SENTENCE)) return true;
    if (await refused()) return false;
  }
  return false;
}

async function attack(seat: Seat, where: 'Chromium' | 'Firefox', name: string) {
  const before = await seat.look();
  await seat.evaluate(ATTACKS[name] as () => void);
  await pause(LONG_ENOUGH);
  const hidden = HIDES[name]?.includes(where) === true;
  // A page that hides itself without a change is found out at the next look, which is a second away at most.
  let same = (await seat.look()) === before;
  for (const end = Date.now() + 1500; hidden && same && Date.now() < end; )
    same = (await seat.look()) === before;
  // A click on what is hidden may not even land.
  const acted = await copies(seat, hidden ? 3000 : AT_LAST);
  await seat.evaluate(() => window.trick.away());
  if (!acted) {
    await seat.ready();
    // What was said of the click before still stands there.
    expect(await copies(seat, AT_LAST, async () => false), 'the same click without the attack').toBe(true);
  }
  if (FLASHES[name]?.includes(where)) expect(acted).toBe(false);
  else expect({ same, acted }).toEqual({ same: !hidden, acted: !hidden });
}

describe('Chromium', () => {
  let browser: TestBrowser;
  let page: Page;
  let panel: Frame;
  let seat: Seat;

  beforeAll(async () => {
    browser = await openBrowser();
    page = browser.page;
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(browser.hosts.url('start.parnassys.net', ZOO));
    panel = await beginDossier(page);
    await teacher.answer(panel, SENTENCE);
    await page.locator('textarea').click();
    await teacher.viewPlan(panel);
    await page.evaluate(prepare);
    const button = panel.getByRole('button', { name: /^Kopiëren/ });
    const box = await button.boundingBox();
    if (!box) throw new Error('Kopiëren is not drawn.');
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
    seat = {
      evaluate: (work) => page.evaluate(work),
      ready: () => teacher.inPlainSight(button),
      async look() {
        await page.mouse.move(300, 500);
        await pause(REST);
        const clip = { x: 966, y: 0, width: 400, height: 768 };
        return (await page.screenshot({ clip })).toString('base64');
      },
      async click() {
        await page.mouse.move(...at);
        await pause(REST);
        await page.mouse.click(...at);
      },
      refuses: () => panel.getByText(REFUSED).isVisible(),
      clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
      setClipboard: (text) => page.evaluate((words) => navigator.clipboard.writeText(words), text),
    };
  });
  afterAll(() => browser.close());

  test.each(Object.keys(ATTACKS))('%s', (name) => attack(seat, 'Chromium', name));

  describe('under a cover that lets clicks through', () => {
    /** A real click where the button stands, unseen, on the page that is open; and left in peace again. */
    async function unseen(button: Locator) {
      await button.scrollIntoViewIfNeeded();
      await teacher.inPlainSight(button);
      const box = await button.boundingBox();
      if (!box) throw new Error('The button is not drawn.');
      await page.evaluate(prepare);
      await page.evaluate(ATTACKS['a popover'] as () => void);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await pause(REST);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await panelIn(page)?.getByText(COVERED).first().waitFor();
      await page.evaluate(() => window.trick.away());
    }

    test('nobody is begun, and nothing is removed', async () => {
      await browser.parnassys('daan');
      panel = await waitForPanel(page);
      const begin = panel.getByRole('button', { name: /^Beginnen/ });
      await begin.waitFor();
      await unseen(begin);
      expect(await begin.isVisible()).toBe(true);
      await teacher.press(begin);
      await teacher.goToStep(panel, 'Stap 3 Plannen');
      await teacher.addGoal(panel, 'Daan plant zijn week.');
      const goal = panel.getByText('Daan plant zijn week.');
      await panel.getByRole('button', { name: 'Doel 1 wijzigen' }).click();
      const remove = panel.getByRole('button', { name: 'Doel 1 verwijderen' });
      await unseen(remove);
      expect(await remove.isVisible()).toBe(true);
      await teacher.press(remove);
      await goal.waitFor({ state: 'hidden' });
    });
  });
});

describe.skipIf(!hasFirefox())('Firefox', () => {
  let firefox: TestFirefox;
  let seat: Seat;
  const shows = async (text: string) => (await firefox.controls()).some(({ name }) => name.includes(text));

  beforeAll(async () => {
    firefox = await openFirefox();
    const { page, hosts } = firefox;
    await page.goto(hosts.url('start.parnassys.net', ZOO));
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    await firefox.press('button', teacher.VRAAG);
    await firefox.press('textbox', teacher.VRAAG);
    await page.type(SENTENCE);
    await vi.waitUntil(() => shows('Opgeslagen'), { timeout: 15_000 });
    await firefox.press('button', 'Plan bekijken');
    await firefox.waitForControl('heading', 'Plan bekijken');
    await page.evaluate(prepare);
    const { box } = await firefox.waitForControl('button', 'Kopiëren');
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
    seat = {
      evaluate: (work) => page.evaluate(work),
      async ready() {
        await firefox.waitForControl('button', 'Kopiëren');
        await pause(LONG_ENOUGH);
      },
      async look() {
        await page.move([[300, 500]]);
        await pause(REST);
        return firefox.draw({ x: 966, y: 0, width: 400, height: 768 });
      },
      async click() {
        await page.move([[...at]]);
        await pause(REST);
        await page.click(...at);
      },
      refuses: () => shows(REFUSED),
      clipboard: () => firefox.clipboard(),
      setClipboard: (text) => firefox.setClipboard(text),
    };
    await seat.ready();
  });
  afterAll(() => firefox?.close());

  test.each(Object.keys(ATTACKS))('%s', (name) => attack(seat, 'Firefox', name));

  describe('under a cover that lets clicks through', () => {
    async function unseen(name: string) {
      const { page } = firefox;
      const box = await firefox.bringIntoView('button', name);
      await page.evaluate(prepare);
      await pause(LONG_ENOUGH);
      await page.evaluate(ATTACKS['a popover'] as () => void);
      await page.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect.poll(() => shows(COVERED)).toBe(true);
      await page.evaluate(() => window.trick.away());
    }

    test('nobody is begun, and nothing is removed', async () => {
      const { page, hosts } = firefox;
      await page.goto(hosts.url('start.parnassys.net', '/open?leerling=daan&pagina=leerlingkaart'));
      await unseen('Beginnen');
      await firefox.press('button', 'Beginnen');
      await firefox.press('button', 'Stap 3 Plannen');
      await firefox.press('button', 'Doel toevoegen');
      await firefox.waitForControl('textbox', 'Doel 1');
      await page.type('Daan plant zijn week.');
      await expect.poll(() => shows('Opgeslagen')).toBe(true);
      await firefox.waitForControl('button', 'Doel 1 verwijderen');
      await unseen('Doel 1 verwijderen');
      expect((await firefox.waitForControl('textbox', 'Doel 1')).value).toBe('Daan plant zijn week.');
      await firefox.press('button', 'Doel 1 verwijderen');
      await expect.poll(() => shows('Doel 1 is weggehaald')).toBe(true);
    });
  });
});
