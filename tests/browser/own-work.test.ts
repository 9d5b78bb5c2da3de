import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, openPanel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** One's own work first, as a hurried teacher finds it on a school laptop. */

/** Of the 768 pixels of the screen a page has these. */
const LAPTOP = { width: 1366, height: 625 };

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser(LAPTOP);
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

/** The clicks and scrolls of a teacher, and how often they had to choose between things. */
function hurried(page: Page) {
  const count = { clicks: 0, scrolls: 0, decisions: 0, where: [] as string[] };
  return {
    count,
    /** @param chooses the teacher had to think about which */
    async click(panel: Frame, name: string | RegExp, { chooses = true, weight = false } = {}) {
      const target = panel.getByRole('button', { name });
      await target.waitFor();
      const seen = async () => {
        const [box, body] = [await target.boundingBox(), page.viewportSize()];
        const footer = panel.locator('footer');
        const foot = (await footer.count()) > 0 ? await footer.boundingBox() : null;
        const bottom = foot && !/Plan bekijken|Invoegen/.test(String(name)) ? foot.y : body?.height;
        return box !== null && bottom !== undefined && box.y >= 0 && box.y + box.height <= bottom;
      };
      if (!(await seen())) {
        count.scrolls++;
        count.where.push(String(name));
        await target.scrollIntoViewIfNeeded();
      }
      count.clicks++;
      if (chooses) count.decisions++;
      await (weight ? teacher.press(target) : target.click());
    },
  };
}

test('from a cold page to an inserted plan: one quote, one goal, one agreement, two moments', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const { count, click } = hurried(page);
  count.clicks++;
  const panel = await openPanel(page);
  await click(panel, /^Beginnen/, { chooses: false, weight: true });
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  // The cursor is one click away, in the first thing that stands there.
  await click(panel, /^Begin met de woorden/, { chooses: false });
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.type('Ik wil op vrijdag klaar zijn.');
  await click(panel, /^Stap 3 Plannen/);
  await click(panel, 'Doel toevoegen');
  await page.keyboard.type('Sanne levert elke week 4 van de 5 opdrachten in.');
  await click(panel, 'Afspraak toevoegen');
  await page.keyboard.type('Samen een weekplanning maken');
  for (const text of ['', 'Sanne en mevrouw Bakker']) {
    await page.keyboard.press('Tab');
    if (!text) continue;
    // Past the names that can be picked.
    while (!(await panel.evaluate(() => document.activeElement?.id.endsWith('-who'))))
      await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await click(panel, /^Zet momenten/);
  count.clicks++;
  await page.locator('.ql-editor').click();
  await click(panel, /^Plan bekijken/, { chooses: false });
  await teacher.inPlainSight(panel.locator('footer.send'));
  await click(panel, /^Invoegen/, { chooses: false });
  await teacher.inserted(panel);
  const { text } = await hostModel(page);
  for (const words of [
    'Ik wil op vrijdag klaar zijn.',
    'Sanne levert elke week',
    'Samen een weekplanning maken',
  ])
    expect(text).toContain(words);
  console.log(
    `cold page to inserted plan: ${count.clicks} clicks, ${count.scrolls} scrolls (to ${count.where}), ${count.decisions} decisions`,
  );
  expect(count.clicks).toBeLessThanOrEqual(10);
  expect(count.scrolls).toBeLessThanOrEqual(1);
  expect(count.decisions).toBeLessThanOrEqual(7);
});

/** In CSS pixels, of all that scrolls. */
const heightOf = (panel: Frame) =>
  panel.evaluate(() => document.querySelector('.panel-body')?.scrollHeight ?? Number.NaN);

test('a step is not long: empty, and with a whole plan in it', async () => {
  const page = await browser.parnassys('sanne');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  const empty = await heightOf(panel);
  for (let number = 1; number <= 2; number++)
    await teacher.addGoal(
      panel,
      `Op 26 oktober leest Sanne een tekst van AVI E5 met hoogstens ${number} fouten.`,
    );
  for (const Wanneer of ['elke dag', 'elke woensdag', 'vijf avonden per week'])
    await teacher.addAgreement(panel, {
      Wat: 'Vier keer per week 15 minuten begeleid lezen met Connect Vloeiend lezen',
      Wie: 'Jeroen Smits en Sanne',
      Wanneer,
    });
  await panel.getByRole('button', { name: /^Zet momenten/ }).click();
  await expect.poll(() => panel.getByText(/, evaluatie/).count()).toBe(1);
  const full = await heightOf(panel);
  console.log(`step 3: ${empty} px empty, ${full} px with a plan`);
  expect(empty).toBeLessThanOrEqual(1450);
  expect(full).toBeLessThanOrEqual(2400);
});

test.each(['dyslexia', 'not-at-school', 'gifted'])('step 3 of a full case is not long: %s', async (name) => {
  const told = await readFile(new URL(`../unit/plan/cases/${name}-volledig.txt`, import.meta.url), 'utf8');
  const plan = told.replace(/^Leerling: .*$/m, 'Leerling: Sanne de V., 8A');
  const page = await browser.parnassys('sanne');
  const panel = await openPanel(page);
  await panel.getByRole('button', { name: /^Plan inlezen/ }).click();
  await panel.getByRole('textbox', { name: 'Plak hier het plan' }).fill(plan);
  await teacher.press(panel.getByRole('button', { name: /^Plan inlezen bij/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await expect.poll(() => panel.locator('.plan-list .row').count()).toBeGreaterThan(3);
  const height = await heightOf(panel);
  console.log(`step 3 of ${name}: ${height} px`);
  expect(height).toBeLessThanOrEqual(2400);
});

describe('nothing moves under the pointer', () => {
  /** Where what is under the pointer stands, before and until well after what is done. */
  async function steady(panel: Frame, selector: string, act: () => Promise<unknown>) {
    const place = panel.locator(selector).first();
    await place.scrollIntoViewIfNeeded();
    const sampled = place.evaluate(
      (element) =>
        new Promise<number>((resolve) => {
          const { top, left } = element.getBoundingClientRect();
          const until = performance.now() + 1500;
          let worst = 0;
          const look = () => {
            const now = element.getBoundingClientRect();
            worst = Math.max(worst, Math.abs(now.top - top), Math.abs(now.left - left));
            if (performance.now() < until) requestAnimationFrame(look);
            else resolve(worst);
          };
          look();
        }),
    );
    await act();
    expect(await sampled, selector).toBeLessThanOrEqual(1);
  }

  test('while typing, choosing, ticking and saving', async () => {
    const page = await browser.parnassys('sanne');
    let panel = await beginDossier(page);
    await teacher.goToStep(panel, 'Stap 1 Signaleren');
    const quote = panel.getByRole('textbox', { name: /Wat zegt de leerling zelf/ });
    await steady(panel, '#voice---quote', async () => {
      await quote.click();
      await quote.pressSequentially('Ik wil lezen.');
    });
    await steady(panel, '.point .tick', () => panel.locator('.point .tick').first().click());
    const urgency = await teacher.row(panel, 'Hoe dringend');
    await steady(panel, '.seg.is-stacked label', () => urgency.locator('.seg label').first().click());
    await steady(panel, '.choice.has-clear .icon-btn', () =>
      urgency.getByRole('button', { name: 'Keuze wissen' }).click(),
    );
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await panel.getByRole('button', { name: 'Doel toevoegen' }).click();
    await steady(panel, 'textarea', () => page.keyboard.type('Sanne leest.'));
    // The goal above closes while the agreement below it opens.
    await panel.getByRole('button', { name: 'Afspraak toevoegen' }).click();
    await page.keyboard.type('Samen lezen');
    const under = await panel.evaluate(() => {
      const bar = document.querySelector('.jump')?.getBoundingClientRect().bottom ?? 0;
      const field = document.activeElement?.getBoundingClientRect();
      return field !== undefined && field.top >= bar - 1 && field.bottom <= window.innerHeight;
    });
    expect(under, 'the cursor is in sight, and not under the bar').toBe(true);
    await teacher.saved(panel);
    await page.reload();
    panel = await waitForPanel(page);
    await teacher.goToStep(panel, 'Stap 4 Realiseren');
    await teacher.openAgreement(panel, 1);
    await panel.getByRole('radio', { name: 'Per dag' }).check();
    await teacher.openAgreement(panel, 1);
    await steady(panel, '.ask .seg label', () => panel.locator('.ask .seg label').first().click());
    await panel.getByText('1 van 1').waitFor();
    await steady(panel, '.ask .seg label', () => panel.locator('.ask .seg label').first().click());
    await expect.poll(() => panel.getByText('1 van 1').count()).toBe(0);
  });

  test('when a row is opened below one that closes', async () => {
    const page = await browser.parnassys('sanne');
    const panel = await beginDossier(page);
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await teacher.row(panel, 'Besproken met');
    const ladder = panel.locator('.fold-head').filter({ hasText: 'Afbouwladder' });
    await ladder.scrollIntoViewIfNeeded();
    const top = async () => (await ladder.boundingBox())?.y ?? 0;
    const before = await top();
    await ladder.click();
    await panel.getByRole('region', { name: 'Afbouwladder' }).waitFor();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });
});

test('what is folded opens when the browser leads to it, as its search does', async () => {
  const page = await browser.parnassys('sanne');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  // The search of the browser itself cannot be reached from here; going to a part of the page finds the same way.
  const goTo = (id: string) =>
    panel.evaluate((part) => {
      location.hash = part;
    }, id);
  const vraag = panel.locator('#vraag-plannen\\.tijdpad-tekst');
  expect(await vraag.getAttribute('hidden')).toBe('until-found');
  await goTo('vraag-plannen.tijdpad-tekst');
  await expect.poll(() => vraag.getAttribute('hidden')).toBeNull();
  const inquiries = panel.locator('[data-part=uitzoeken] > .fold-body');
  expect(await inquiries.getAttribute('hidden')).toBe('until-found');
  await goTo('inquiry-erbij');
  await expect.poll(() => inquiries.getAttribute('hidden')).toBeNull();
  const head = panel.locator('.fold-head').filter({ hasText: 'Nog uitzoeken' });
  expect(await head.getAttribute('aria-expanded')).toBe('true');
});

test('axe finds nothing on any step with work in it, wide, in 320 px and with text of twice the size', async () => {
  const page = await browser.parnassys('sanne');
  const panel = await beginDossier(page);
  const faults = await axeOn(page, panel);
  const sizes = ['wide', '320 px', '200 %'] as const;
  const look = async (where: string) => {
    for (const size of sizes) {
      await panel.evaluate((how) => {
        document.documentElement.style.fontSize = how === '200 %' ? '200%' : '';
        document.body.style.width = how === '320 px' ? '320px' : '';
      }, size);
      expect(await faults(), `${where}, ${size}`).toEqual([]);
    }
    await panel.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  };
  await teacher.sayWords(panel, 'Ik wil lezen.');
  await teacher.tick(panel);
  await look('step 1');
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addGoal(panel, 'Sanne leest een boek uit.');
  await teacher.addAgreement(panel, { Wat: 'Samen lezen', Wie: 'Sanne', Wanneer: 'elke dag' });
  // Overdue: the line on top is red.
  await teacher.addMoment(panel, '2026-01-12');
  await panel.getByText(/dagen te laat/).waitFor();
  await teacher.row(panel, 'Besproken met');
  await look('step 3');
  await teacher.goToStep(panel, 'Stap 4 Realiseren');
  await teacher.openAgreement(panel, 1);
  await panel.getByRole('radio', { name: 'Per week' }).check();
  await look('step 4');
  for (const step of ['Stap 2 Begrijpen', 'Stap 5 Vastleggen', 'Stap 6 Evalueren']) {
    await teacher.goToStep(panel, step);
    await teacher.row(panel, 'Bewust geen stap');
    await look(step);
  }
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('menuitem', { name: 'Alle stappen' }).waitFor();
  await look('the menu');
  await panel.getByRole('menuitem', { name: 'Alle stappen' }).click();
  await panel.getByRole('button', { name: /^Voorbereiding/ }).waitFor();
  await look('all steps');
});
