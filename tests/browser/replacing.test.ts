import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hostModel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** An earlier plan of this student makes room for the next one, and what the teacher wrote around it stays to the letter. */

const SENTENCE = 'Sanne vraagt om uitleg.';
const BEFORE = 'Stond er al.';
const AFTER = 'En dit kwam erna.';
const DONE = 'Wat we al deden';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const EDITORS: Record<string, { open(): Promise<Page>; field(page: Page): Locator }> = {
  'a textarea of ParnasSys': {
    open: () => browser.parnassys('sanne', 'notities'),
    field: (page) => page.locator('textarea').first(),
  },
  'a frame that is edited as a whole, in ParnasSys': {
    open: () => browser.parnassys('sanne', 'hulpplan'),
    field: (page) => page.frameLocator('.wysiwyg iframe').locator('body'),
  },
  'a contenteditable, in ParnasSys': {
    open: () => browser.parnassys('sanne', 'zorgdossier'),
    field: (page) => page.locator('.bewerken'),
  },
  'Quill, in Somtoday': {
    open: () => browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true'),
    field: (page) => page.locator('.ql-editor'),
  },
  'an element of Magister, in a frame and a shadow root': {
    open: () => browser.magister('sanne', 'logboek'),
    field: (page) => page.frameLocator('#guest-app-frame').locator('dna-editor .editor'),
  },
};

const press = (panel: Frame, name: string | RegExp) => teacher.press(panel.getByRole('button', { name }));
const says = (panel: Frame, words: string | RegExp) =>
  panel.getByRole('status').filter({ hasText: words }).waitFor();

/** The lines of the host's own model, but for the empty ones. */
async function held(page: Page): Promise<string[]> {
  const { text } = await hostModel(page);
  return text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
const times = (lines: readonly string[], wanted: string) => lines.filter((line) => line === wanted).length;

test.each(Object.keys(EDITORS))('%s', async (name) => {
  const { open, field } = EDITORS[name] as (typeof EDITORS)[string];
  const page = await open();
  const panel = await teacher.withAnswer(page, SENTENCE);
  await field(page).click();
  await page.keyboard.type(BEFORE);
  await teacher.viewPlan(panel);
  await teacher.pick(panel, 'Vorm', 'Kort');
  await press(panel, /^Invoegen/);
  await teacher.inserted(panel);
  await field(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(AFTER);
  const earlier = await held(page);
  expect(earlier.at(0)).toBe(BEFORE);
  expect(earlier.at(-1)).toBe(AFTER);

  await teacher.pick(panel, 'Vorm', 'Volledig');
  await press(panel, /^Invoegen/);
  await says(panel, /^Er staat al een plan van \d/);
  expect(await held(page)).toEqual(earlier);
  await press(panel, 'Vervangen');
  await teacher.inserted(panel);
  const replaced = await held(page);
  expect(replaced.at(0)).toBe(BEFORE);
  expect(replaced.at(-1)).toBe(AFTER);
  expect(times(replaced, 'Plan van aanpak')).toBe(1);
  expect(times(replaced, DONE)).toBe(1);
  expect(times(replaced, 'Stapsgewijs, vorm 3')).toBe(1);
  const { html } = await hostModel(page);
  if (html) expect(html.replaceAll('&nbsp;', ' ')).toMatch(/<(?:strong|b)\b[^>]*>Wat we al deden<.*<li/s);

  await press(panel, 'Ongedaan maken');
  await says(panel, /De vorige tekst staat er weer/);
  expect(await held(page)).toEqual(earlier);

  await press(panel, /^Invoegen/);
  await press(panel, 'Eronder zetten');
  await teacher.inserted(panel);
  const both = await held(page);
  expect(times(both, 'Plan van aanpak')).toBe(2);
  expect(times(both, DONE)).toBe(1);
  expect(both.at(0)).toBe(BEFORE);
  expect(both.at(-1)).toBe(AFTER);
  expect(both.indexOf(DONE)).toBeGreaterThan(both.indexOf('Stapsgewijs, vorm 3'));
});
