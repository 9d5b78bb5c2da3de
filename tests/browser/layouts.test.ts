import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OTHER_LAYOUTS } from '../fake-hosts/layouts/other-layouts.mjs';
import { STUDENT_LAYOUTS } from '../fake-hosts/layouts/student-layouts.mjs';
import { openBrowser, stayOnLists, type TestBrowser } from './harness/browser';
import { beginDossier, hasLauncher, panelIn, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/**
 * Who the product says is on a page, on pages built as many school systems build them, with the layout, the frames and
 * the shadow roots of a real browser. The panel is open all the while, with one dossier: Sanne's.
 */

const NOT_RECOGNISED = /^(?:Op deze pagina is geen leerling herkend|Het is niet duidelijk over wie)/;
const ABOUT_SANNE = 'Alleen over Sanne.';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = browser.page;
  await show('twee-paren-per-rij');
  await teacher.answer(await beginDossier(page), ABOUT_SANNE);
  await stayOnLists(browser);
});
afterAll(() => browser.close());

const show = (name: string) => page.goto(browser.hosts.url('start.parnassys.net', `/bao/layout/${name}`));

describe('a page about one student', () => {
  test.each(Object.keys(STUDENT_LAYOUTS))('%s opens her dossier', async (name) => {
    await show(name);
    const panel = await waitForPanel(page);
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
    expect(await teacher.answerShown(panel)).toBe(ABOUT_SANNE);
  });
});

describe('any other page', () => {
  test.each(Object.keys(OTHER_LAYOUTS).filter((name) => name !== 'inloggen'))(
    '%s is about nobody',
    async (name) => {
      await show(name);
      const panel = await waitForPanel(page);
      await panel.getByRole('heading', { name: NOT_RECOGNISED }).waitFor();
      // Longer than any student on a quiet page needs to be believed.
      await page.waitForTimeout(800);
      expect(await panel.getByRole('heading', { name: NOT_RECOGNISED }).count()).toBe(1);
      expect(await panel.locator('body').textContent()).not.toMatch(/Sanne|Daan/);
    },
  );

  test('a page to log in has no panel at all, however open it was left', async () => {
    await show('inloggen');
    await expect.poll(() => panelIn(page)).toBeNull();
    expect(await hasLauncher(page)).toBe(false);
  });
});
