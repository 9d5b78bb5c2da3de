import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hostModel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Inserting is never worse than pasting: where an editor keeps them, headings are bold and lists are lists in its model. */

const NOTE = 'Stond er al.';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const EDITORS: Record<string, { open(): Promise<Page>; at(page: Page): Promise<void> }> = {
  'Quill, in Somtoday': {
    open: () => browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true'),
    at: (page) => page.locator('.ql-editor').click(),
  },
  'an element of Magister, in a frame and a shadow root': {
    open: () => browser.magister('sanne', 'logboek'),
    at: (page) => page.frameLocator('#guest-app-frame').locator('dna-editor .editor').click(),
  },
  'a frame that is edited as a whole, in ParnasSys': {
    open: () => browser.parnassys('sanne', 'hulpplan'),
    at: (page) => page.frameLocator('.wysiwyg iframe').locator('body').click(),
  },
  'a contenteditable, in ParnasSys': {
    open: () => browser.parnassys('sanne', 'zorgdossier'),
    at: (page) => page.locator('.bewerken').click(),
  },
};

/** What the model holds, by the elements that say so. */
function structure(html: string) {
  const read = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, text = '']) => text.replace(/<[^>]*>/g, ''));
  return {
    bold: read(/<(?:strong|b)\b[^>]*>(.*?)<\/(?:strong|b)>/g),
    items: read(/<li\b[^>]*>(.*?)<\/li>/g),
  };
}

test.each(Object.keys(EDITORS))('%s', async (name) => {
  const { open, at } = EDITORS[name] as (typeof EDITORS)[string];
  const page = await open();
  const panel = await teacher.withAnswer(page, 'Sanne vraagt om uitleg.');
  await at(page);
  await page.keyboard.type(NOTE);
  await teacher.viewPlan(panel);
  await teacher.pick(panel, 'Vorm', 'Volledig');
  await teacher.press(panel.getByRole('button', { name: /^Invoegen/ }));
  await teacher.inserted(panel);
  const { html, text } = await hostModel(page);
  const { bold, items } = structure(html.replaceAll('&nbsp;', ' '));
  expect(bold).toContain('Plan van aanpak');
  expect(bold).toContain('Waarom dit plan');
  expect(bold).not.toContain(NOTE);
  expect(items).toEqual([expect.stringContaining('hoe dringend de hulpvraag is')]);
  expect(text.replaceAll('\u00a0', ' ').split('Plan van aanpak')).toHaveLength(2);
  expect(text.replaceAll('\u00a0', ' ').split(NOTE)).toHaveLength(2);
});
