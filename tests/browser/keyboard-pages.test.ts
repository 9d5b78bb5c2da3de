/** Every page of our own by the Tab key: all that can be operated is reached, in reading order, in sight, and left again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

let browser: TestBrowser;
let app: Page;
let dossier: string;

beforeAll(async () => {
  browser = await openBrowser();
  const panel = await beginDossier(await browser.somtoday('sanne'));
  await teacher.goToStep(panel, 'Plannen');
  await teacher.addAgreement(panel, { Wat: 'Samen lezen', Wie: 'Jeroen Smits', Wanneer: 'op maandag' });
  await teacher.addMoment(panel, new Date().toLocaleDateString('sv'));
  app = await browser.context.newPage();
  await app.goto(address('mijn-leerlingen'));
  const link = app.getByRole('rowheader').getByRole('link').first();
  dossier = (await link.getAttribute('href'))?.split('/').at(-1) ?? '';
}, 120_000);
afterAll(() => browser?.close());

const address = (hash: string) => `chrome-extension://${browser.extensionId}/app.html#${hash}`;

/** What the Tab key is to reach, by its place on the page: of a group of choices the one that is chosen, or the first. */
function mark(): string[] {
  const all = 'a[href], button, input, select, textarea, [tabindex]';
  const groups = new Set<string>();
  const found = [...document.querySelectorAll<HTMLElement>(all)].filter((one) => {
    if (one.tabIndex < 0 || one.matches(':disabled') || !one.checkVisibility({ visibilityProperty: true }))
      return false;
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const others = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    const chosen = others.find(({ name, checked }) => name === one.name && checked);
    if (groups.has(one.name) || (chosen && chosen !== one)) return false;
    groups.add(one.name);
    return true;
  });
  return found.map((one, at) => {
    one.dataset.walk = String(at);
    const name =
      one.ariaLabel ?? (one.textContent?.trim() || (one as HTMLInputElement).labels?.[0]?.textContent);
    return `${one.tagName.toLowerCase()} ${name?.trim()}`;
  });
}

/** Where the focus is now; null outside of the page. What lies over it is said too. */
function now(): { at: number; trouble: string } | null {
  const one = document.activeElement as HTMLElement | null;
  if (!one || one === document.body) return null;
  const { left, top, width, height } = one.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + Math.min(height / 2, 12)];
  const isSeen = x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
  const over = isSeen ? document.elementFromPoint(x, y) : null;
  const label = (one as HTMLInputElement).labels?.[0];
  const isClear = over && (one.contains(over) || over.contains(one) || label?.contains(over));
  const trouble = !isSeen ? 'out of sight' : isClear ? '' : `under ${over?.outerHTML.slice(0, 80)}`;
  return { at: Number(one.dataset.walk ?? -1), trouble };
}

/** Its name, its address, and what stands there when it is drawn. */
const PAGES: readonly (readonly [string, () => string, string])[] = [
  ['Mijn leerlingen', () => 'mijn-leerlingen', 'Alle leerlingen'],
  ['a dossier beside the list', () => `mijn-leerlingen/${dossier}`, 'Plan bekijken'],
  ['Onze school', () => 'onze-school', 'Contact toevoegen'],
  ['Instellingen', () => 'instellingen', 'Wat is er veranderd'],
  ['Probeer het uit', () => 'probeer-het-uit', 'Plan bekijken'],
  ['Wat is er veranderd', () => 'wat-is-er-veranderd', 'Wat is er veranderd'],
  ['Aan tafel', () => `aan-tafel/${dossier}/realiseren`, 'Eerste vraag'],
];

describe('by the Tab key', { timeout: 120_000 }, () => {
  test.each(PAGES)('%s is walked to its end', async (_, hash, ready) => {
    await app.goto('about:blank');
    await app.goto(address(hash()));
    await app.getByText(ready).first().waitFor();
    // What is loaded last is there as well.
    await app.waitForLoadState('networkidle');
    await app.locator('.skeleton').first().waitFor({ state: 'detached' });
    const names = await app.evaluate(mark);
    expect(names.length).toBeGreaterThan(2);
    await app.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    const walked: number[] = [];
    const troubles: string[] = [];
    for (let step = 0; step < names.length + 20; step++) {
      await app.keyboard.press('Tab');
      const here = await app.evaluate(now);
      if (here === null) break;
      // Within a date it goes from part to part.
      if (walked.at(-1) !== here.at) walked.push(here.at);
      if (here.trouble) troubles.push(`${names[here.at]}: ${here.trouble}`);
    }
    expect(walked.map((at) => names[at])).toEqual(names);
    expect(troubles).toEqual([]);
  });
});
