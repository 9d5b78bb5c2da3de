import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/**
 * What is typed, ticked or chosen right before a tab closes while the background sleeps: the worker that wakes of it
 * finds a page that is gone, and has to store it all the same.
 */

interface Last {
  act(panel: Frame, time: number): Promise<unknown>;
  /** All of it is done before the tab closes; else the first thing the panel hears closes it. */
  whole?: boolean;
  kept(panel: Frame, time: number): Promise<boolean>;
}

const times = process.env.STAPSGEWIJS_SOAK ? 20 : 1;
describe('Chromium', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => browser.renew());
  afterAll(() => browser.close());

  async function onSanne(page: Page): Promise<Frame> {
    const panel = await waitForPanel(await browser.somtoday('sanne', 'overzicht', page));
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    return panel;
  }
  const tickIn = (panel: Frame) => panel.getByRole('checkbox', { name: teacher.PUNT });
  const stance = (panel: Frame, name: string) => panel.getByRole('radio', { name, exact: true });

  /** Until the panel has heard of it: not a millisecond longer. */
  const happened = (panel: Frame) =>
    panel.evaluate(
      () =>
        new Promise<void>((done) =>
          addEventListener('input', () => setTimeout(done), { once: true, capture: true }),
        ),
    );

  /** What a teacher does last, and what the next tab has to show. */
  const LAST: Record<string, Last> = {
    'a tick': {
      act: (panel) => tickIn(panel).click(),
      kept: async (panel, time) => (await tickIn(panel).isChecked()) === (time % 2 === 1),
    },
    'a choice': {
      act: (panel, time) => stance(panel, time % 2 ? 'Wilde nu niet' : 'Eigen woorden').click(),
      kept: (panel, time) => stance(panel, time % 2 ? 'Wilde nu niet' : 'Eigen woorden').isChecked(),
    },
    // The first of them wakes the worker; the others wait behind it.
    'a tick, taken back and made again': {
      whole: true,
      async act(panel) {
        await tickIn(panel).focus();
        for (let press = 1; press <= 3; press += 1) await tickIn(panel).press('Space');
      },
      kept: async (panel, time) => (await tickIn(panel).isChecked()) === (time % 2 === 1),
    },
    'one more letter': {
      act: (panel) => teacher.typeAnswer(panel, 'x'),
      kept: async (panel, time) => (await teacher.answerShown(panel)) === 'x'.repeat(time),
    },
  };

  test.each(Object.keys(LAST))(
    `%s, and the tab is closed (${times} times)`,
    {
      timeout: 240_000 + times * 15_000,
    },
    async (what) => {
      const { act, kept, whole } = LAST[what] as (typeof LAST)[string];
      let page = await browser.context.newPage();
      let panel = await beginDossier(await browser.somtoday('sanne', 'overzicht', page));
      for (let time = 1; time <= times; time += 1) {
        await browser.killWorker();
        const heard = happened(panel);
        const acting = act(panel, time).catch(() => {});
        await (whole ? acting : heard);
        await page.close({ runBeforeUnload: time % 2 === 0 });
        page = await browser.context.newPage();
        await acting;
        panel = await onSanne(page);
        await expect.poll(() => kept(panel, time), { message: `${what}, time ${time}` }).toBe(true);
      }
    },
  );

  test(`a tick that was left behind gives way to what another window chose after it (${times} times)`, {
    timeout: 240_000 + times * 20_000,
  }, async () => {
    const { page } = browser;
    const one = await browser.context.newPage();
    await beginDossier(await browser.somtoday('sanne', 'overzicht', one));
    await one.close();
    for (let time = 1; time <= times; time += 1) {
      const closing = await browser.context.newPage();
      const first = await onSanne(closing);
      const second = await onSanne(page);
      const before = await tickIn(second).isChecked();
      await browser.killWorker();
      const heard = happened(first);
      const acting = tickIn(first)
        .click()
        .catch(() => {});
      await heard;
      await closing.close();
      await acting;
      // A second later: there and back, so that what stands is what stood before that tick.
      await expect.poll(() => tickIn(second).isChecked()).toBe(!before);
      await tickIn(second).click();
      await expect.poll(() => second.getByText(before ? /1 van 8/ : /0 van 8/).count()).toBeGreaterThan(0);
      await browser.killWorker();
      const later = await browser.context.newPage();
      const third = await onSanne(later);
      expect(await tickIn(third).isChecked(), `time ${time}`).toBe(before);
      await later.close();
      await page.bringToFront();
      await tickIn(second).click();
    }
  });
});

describe.skipIf(!hasFirefox())('Firefox', () => {
  let firefox: TestFirefox;
  afterEach(() => firefox?.close());

  async function onSanne() {
    const path = `/mentordashboard/leerling/${studentByKey('sanne').somtoday?.id}/overzicht`;
    await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', path));
  }
  const answerShown = async () => {
    const { expanded } = await firefox.waitForControl('button', teacher.VRAAG);
    if (!expanded) await firefox.press('button', teacher.VRAAG);
    return (await firefox.waitForControl('textbox', teacher.VRAAG)).value;
  };
  const ticked = async () => (await firefox.waitForControl('checkbox', teacher.PUNT)).checked;

  test(`a tick and a letter, each right before its tab is closed (${times} times)`, {
    timeout: 240_000 + times * 30_000,
  }, async () => {
    firefox = await openFirefox();
    await onSanne();
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    for (let time = 1; time <= times; time += 1) {
      // At the top again, where no part of the panel lies over it.
      if (time > 1) await onSanne();
      await firefox.waitForControl('checkbox', teacher.PUNT);
      await firefox.restBackground();
      await firefox.press('checkbox', teacher.PUNT);
      await firefox.closeTabOnWaking();
      await onSanne();
      await expect.poll(ticked, { message: `tick, time ${time}` }).toBe(time % 2 === 1);

      await answerShown();
      await firefox.press('textbox', teacher.VRAAG);
      await firefox.restBackground();
      await firefox.page.type('x');
      await firefox.closeTabOnWaking();
      await onSanne();
      await expect.poll(answerShown, { message: `letter, time ${time}` }).toBe('x'.repeat(time));
    }
  });
});
