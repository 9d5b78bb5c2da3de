/** *Aan tafel*: the tab that teacher, pupil and parents look at together, beside the panel of the same student. */
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { pagesOf } from './harness/on-paper';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

const WISH = 'Ik wil een strip van groep 6 zonder hulp lezen.';
const SECRET = 'GEHEIM antwoord van de school.';
const today = () => new Date().toLocaleDateString('sv');

let browser: TestBrowser;
let host: Page;
let panel: Frame;
let table: Page;

beforeAll(async () => {
  browser = await openBrowser();
  // What prints by itself is measured when it does not: from the start, so that no tab comes before it.
  await browser.context.addInitScript(() => {
    window.print = () => {};
  });
  host = await browser.somtoday('sanne');
  panel = await beginDossier(host);
  await teacher.answer(panel, SECRET);
  await teacher.sayWords(panel, WISH);
  await teacher.goToStep(panel, 'Plannen');
  await teacher.addAgreement(panel, { Wat: 'Samen lezen', Wie: 'Jeroen Smits', Wanneer: 'op maandag' });
  await teacher.addMoment(panel, today());
  await teacher.goToStep(panel, 'Realiseren');
  table = await opened(
    (await teacher.row(panel, 'Aan tafel')).getByRole('link', { name: 'Aan tafel openen' }),
  );
  await table.setViewportSize({ width: 1366, height: 625 });
}, 120_000);
afterAll(() => browser?.close());

async function opened(link: Locator): Promise<Page> {
  const page = browser.context.waitForEvent('page');
  await link.click();
  const tab = await page;
  await tab.getByRole('heading', { level: 1, name: 'Aan tafel' }).waitFor();
  await tab.getByRole('heading', { level: 2 }).first().waitFor();
  return tab;
}

const voice = (who: string) => table.getByRole('textbox', { name: who, exact: true });
const question = () => table.getByRole('heading', { level: 2 }).first().textContent();
const next = () => table.getByRole('button', { name: /^(?:Eerste|Volgende) vraag$/ }).click();
const saved = () =>
  table
    .getByRole('status')
    .filter({ hasText: /^Opgeslagen/ })
    .first()
    .waitFor();
/** Everything that can be read of it, and of its address and title. */
const readable = async () => [await table.content(), await table.title()].join('\n');

async function toFirst() {
  const back = table.getByRole('button', { name: /^(?:Vorige vraag|Wie er zijn)$/ });
  while (await back.isVisible()) await back.click();
}

describe('Aan tafel', { timeout: 120_000 }, () => {
  test('shows the own words, the agreements and one question, and nothing of what was written before', async () => {
    expect(table.url()).toMatch(/\/app\.html#aan-tafel\/[0-9a-f-]{36}\/realiseren$/);
    await table.getByText(`“${WISH}”`).waitFor();
    await table.getByText('Samen lezen').waitFor();
    expect(await table.title()).toBe('Aan tafel, Stapsgewijs');
    expect(await question()).toContain('Wie zitten er aan tafel?');
    await table.getByRole('checkbox', { name: 'Sanne' }).check();
    await next();
    expect(await question()).toBe('Vraag 1 van 4Hoe gaat het met wat we afspraken?');
    expect(await table.getByRole('textbox', { name: 'Wie', exact: true }).count()).toBe(1);
    expect(await readable()).not.toContain('GEHEIM');
    expect(await readable()).not.toMatch(/de Vries|Mijn leerlingen/);
  });

  test('what each says stands in the dossier, with the question and the day, and in the report of the talk', async () => {
    await voice('Sanne').fill('Ik wil liever strips.');
    await voice('Ouders').fill('Vijf avonden is veel.');
    await voice('School').fill('In het groepje lukt het.');
    await saved();
    await next();
    await voice('Sanne').fill('Met een stripboek.');
    await saved();
    const inside = await teacher.row(panel, 'Aan tafel');
    await inside.getByText(/Hoe gaat het met wat we afspraken\?/).waitFor();
    await inside.getByText('Vijf avonden is veel.').waitFor();
    await inside.getByText('Met een stripboek.').waitFor();
    await teacher.viewPlan(panel);
    await teacher.pick(panel, 'Tekst', 'Gespreksverslag');
    for (const words of ['“Ik wil liever strips.”', '“In het groepje lukt het.”', '“Met een stripboek.”'])
      await panel.getByText(words).waitFor();
    await panel.getByText(/, met Sanne$/).waitFor();
    await panel.getByRole('button', { name: 'Terug naar Realiseren' }).click();
  });

  test('one key takes all of it off the screen while somebody types, saved, and it does not bring it back', async () => {
    await voice('Ouders').click();
    await table.keyboard.type('Na zwemles is ze moe.');
    // At once: nothing waited for.
    await table.keyboard.press('Escape');
    await table.getByRole('button', { name: /^Het scherm is leeg/ }).waitFor();
    for (const words of [WISH, 'strip', 'zwemles', 'Sanne', 'Samen lezen', 'afspraken'])
      expect(await readable()).not.toContain(words);
    await table.keyboard.press('Escape');
    await table.keyboard.type('asdf');
    expect(await readable()).not.toContain('Sanne');
    await table.getByText('Wat jullie schreven, is opgeslagen op dit apparaat.').waitFor();
    // Also where nobody brings it back.
    const inside = await teacher.row(panel, 'Aan tafel');
    await inside.getByText('Na zwemles is ze moe.').waitFor();
    await browser.killWorker();
    await table.keyboard.press('Enter');
    await expect.poll(() => voice('Ouders').inputValue()).toBe('Na zwemles is ze moe.');
    await table.keyboard.type(' En thuis ook.');
    expect(await voice('Ouders').inputValue()).toBe('Na zwemles is ze moe. En thuis ook.');
    await table.keyboard.press('Escape');
    await table.getByRole('button', { name: /^Het scherm is leeg/ }).click();
    expect(await question()).toMatch(/^Vraag 2 van 4/);
  });

  test('an agreement is made as it is said, and one that is there goes on, otherwise, or no longer', async () => {
    await table.getByRole('textbox', { name: 'Nieuwe afspraak' }).fill('Elke week een strip');
    await table.getByRole('textbox', { name: 'Wie', exact: true }).fill('Sanne');
    await table.getByRole('button', { name: 'Afspraak erbij' }).click();
    const deals = table.getByRole('complementary', { name: 'Dit spreken we af' }).getByRole('listitem');
    await expect.poll(() => deals.count()).toBe(2);
    expect(await table.getByRole('textbox', { name: 'Nieuwe afspraak' }).inputValue()).toBe('');
    await panel.getByText('Elke week een strip').waitFor();
    await table.getByRole('combobox', { name: 'Hoe gaat afspraak 1 verder?' }).selectOption('Anders');
    await table.getByRole('textbox', { name: 'Wat', exact: true }).fill('Samen lezen, twee avonden');
    await table.getByRole('button', { name: 'Zo is het goed' }).click();
    await panel.getByText('Samen lezen, twee avonden').waitFor();
    await table.getByRole('combobox', { name: 'Hoe gaat afspraak 1 verder?' }).selectOption('Klaar');
    await panel.getByText('klaar').first().waitFor();
    await table.getByLabel('Wanneer kijken we weer?').fill('2030-01-14');
    await teacher.row(panel, 'Momenten');
    await panel
      .getByText(/14 januari 2030/)
      .first()
      .waitFor();
  });

  test('the panel, the list and the table type in one field at once: every word is kept', async () => {
    const list = await browser.context.newPage();
    const id = /aan-tafel\/([0-9a-f-]{36})/.exec(table.url())?.[1];
    await list.goto(`chrome-extension://${browser.extensionId}/app.html#mijn-leerlingen/${id}`);
    const beside = list.getByRole('region', { name: /^Dossier van Sanne/ });
    await beside.getByRole('button', { name: 'Stap 4 Realiseren' }).click();
    const inOther = async (place: Frame | Locator) => {
      const head = place.locator('.fold-head').filter({ hasText: 'Aan tafel' });
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      await place.getByRole('button', { name: /^Hoe houden we dit samen vol\?.* wijzigen$/ }).click();
      return place.getByRole('textbox', { name: 'Wat zei de leerling?' });
    };
    const fields = [await inOther(panel), await inOther(beside), voice('Sanne')];
    const words = ['PANEEL', 'LIJST', 'TAFEL'];
    for (let turn = 1; turn <= 3; turn++) {
      await Promise.all(
        fields.map((field, at) => field.pressSequentially(` ${words[at]}${turn}`, { delay: 20 })),
      );
      if (turn === 2) await browser.killWorker();
    }
    // Leaving the fields shows what the others wrote; two versions are chosen between, and nothing went unasked.
    const all = words.flatMap((word) => [1, 2, 3].map((turn) => `${word}${turn}`));
    await table.bringToFront();
    await voice('Ouders').click();
    const both = table.getByRole('button', { name: 'Beide houden' });
    await expect
      .poll(
        async () => {
          // What appeared a moment ago is no choice yet: it is pressed again.
          await both
            .first()
            .click({ timeout: 1500 })
            .catch(() => {});
          const value = await voice('Sanne').inputValue();
          return all.filter((word) => !value.includes(word));
        },
        { timeout: 40_000, interval: 500 },
      )
      .toEqual([]);
    await list.close();
  });

  test('it stays with its student when the host moves to another, and writes nothing there', async () => {
    host = await browser.somtoday('daan');
    await host.bringToFront();
    panel = await waitForPanel(host);
    await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
    await teacher.goToStep(panel, 'Realiseren');
    await table.bringToFront();
    await table.getByText(`“${WISH}”`).waitFor();
    await voice('School').fill('Over Sanne alleen.');
    await saved();
    await host.bringToFront();
    const inside = await teacher.row(panel, 'Aan tafel');
    expect(await inside.textContent()).not.toContain('Over Sanne');
    host = await browser.somtoday('sanne');
    panel = await waitForPanel(host);
    await teacher.goToStep(panel, 'Realiseren');
    await (await teacher.row(panel, 'Aan tafel')).getByText('Over Sanne alleen.').waitFor();
  });

  test('goes by keyboard alone, from who is there to the report', async () => {
    await toFirst();
    await table.getByRole('checkbox', { name: 'Ouders' }).focus();
    await table.keyboard.press('Space');
    const onto = async (name: RegExp) => {
      const now = () =>
        table.evaluate(
          () =>
            document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
        );
      for (let tab = 0; tab < 40 && !name.test(await now()); tab++) await table.keyboard.press('Tab');
      expect(await now()).toMatch(name);
      await table.keyboard.press('Enter');
    };
    await onto(/^Eerste vraag$/);
    // The question has the focus: the next key is for what it asks.
    expect(await table.evaluate(() => document.activeElement?.textContent)).toMatch(/^Vraag 1 van 4/);
    await table.keyboard.press('Tab');
    await table.keyboard.type(' Toets.');
    expect(await voice('Sanne').inputValue()).toContain('Toets.');
    for (let at = 1; at < 4; at++) await onto(/^Volgende vraag$/);
    await onto(/^Klaar$/);
    await table.getByRole('heading', { name: 'Gespreksverslag' }).waitFor();
    await table.getByText('Toets.').waitFor();
    await table.getByRole('button', { name: 'Dossier sluiten' }).click();
    await table.getByText(`“${WISH}”`).waitFor();
  });

  test('can be read and used by everybody, large and small', async () => {
    const faults = await axeOn(table, table.mainFrame());
    const shot = (name: string) =>
      process.env.SHOTS && table.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
    for (const at of ['wie', 'vraag', 'leeg'] as const) {
      if (at === 'wie') await toFirst();
      if (at === 'vraag') await next();
      if (at === 'leeg') await table.keyboard.press('Escape');
      for (const [width, letters] of [
        [1366, '100%'],
        [320, '100%'],
        [1366, '200%'],
        [640, '200%'],
      ] as const) {
        await table.setViewportSize({ width, height: 625 });
        await table.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, letters);
        expect(await faults()).toEqual([]);
        const wide = await table.evaluate(() =>
          Math.max(...['html', '.table-room'].map((one) => document.querySelector(one)?.scrollWidth ?? 0)),
        );
        expect(wide).toBeLessThanOrEqual(width);
        await shot(`${at}-${width}-${letters}`);
      }
    }
    await table.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await table.setViewportSize({ width: 1366, height: 625 });
    await table.emulateMedia({ colorScheme: 'dark' });
    await table.keyboard.press('Enter');
    await shot('dark');
    await table.emulateMedia({ colorScheme: 'light' });
  });

  test('the gesprekskaart is one page on paper, with no name on it', async () => {
    await table.bringToFront();
    await table.getByRole('button', { name: 'Klaar' }).click();
    const report = table.mainFrame();
    await teacher.pick(report, 'Tekst', 'Gesprekskaart');
    for (const form of ['Alleen leerling', 'Alleen ouders', 'Collega', 'Leerling en ouders']) {
      await teacher.pick(report, 'Vorm', form);
      expect(await report.getByText(/langer dan één A4|ongeveer [\d,]+ A4/).count()).toBe(0);
    }
    const opens = browser.context.waitForEvent('page');
    await teacher.takeOut(report, 'Afdrukken');
    const paper = await opens;
    await paper.getByRole('heading', { name: 'Voor jou' }).waitFor();
    expect(await paper.locator('.sheet').textContent()).not.toMatch(/Sanne|Vries|GEHEIM/);
    await expect.poll(() => pagesOf(paper)).toBe(1);
    if (process.env.SHOTS) await paper.screenshot({ path: `${process.env.SHOTS}/kaart.png`, fullPage: true });
    await paper.close();
    await table.getByRole('button', { name: 'Dossier sluiten' }).click();
  });

  test('says so when its dossier is wiped, and shows nothing of it', async () => {
    const settings = await browser.context.newPage();
    await settings.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen`);
    await settings.getByRole('button', { name: 'Bekijk wat er staat' }).click();
    await settings.getByRole('button', { name: /^Wissen: Sanne/ }).click();
    await teacher.press(settings.getByRole('button', { name: /^Wis alles over/ }));
    await table.getByRole('heading', { name: 'Dit dossier staat hier niet' }).waitFor();
    expect(await readable()).not.toMatch(/Sanne|strip/);
    await settings.close();
  });
});
