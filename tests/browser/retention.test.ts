import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { daysPass, wordsKept } from './harness/days';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** A dossier goes when its time is over, and nothing goes that a teacher would miss. */

const SENTENCE = 'Herkenbare zin over Sanne.';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end().catch(() => {});
});

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

const nothingYet = (panel: Frame) =>
  panel.getByRole('heading', { name: 'Op dit apparaat staat nog niets over deze leerling' });
const steps = (panel: Frame) => panel.getByRole('navigation', { name: 'Stappen' });

async function withSentence(where = browser) {
  const page = await where.somtoday('sanne');
  const panel = await beginDossier(page);
  await teacher.answer(panel, SENTENCE);
  return { page, panel };
}

/** The panel as it is after the page was loaded again. */
async function again(where = browser): Promise<Frame> {
  const panel = await waitForPanel(await where.somtoday('sanne'));
  await steps(panel).or(nothingYet(panel)).first().waitFor();
  return panel;
}

test('due while the browser was closed, it is gone before anything is shown, from the second copy too', {
  timeout: 120_000,
}, async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
  endings.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const before = await openBrowser({ profileDir });
  await withSentence(before);
  // The second copy has it too.
  await expect.poll(async () => (await wordsKept(before)).split(SENTENCE).length).toBe(3);
  await daysPass(before, 181, { inUse: true });
  await before.kill();

  const after = await openBrowser({ profileDir });
  endings.push(() => after.close());
  const panel = await waitForPanel(await after.somtoday('sanne'));
  await nothingYet(panel).waitFor();
  const words = await wordsKept(after);
  expect(words).not.toContain(SENTENCE);
  expect(words).not.toContain('Sanne');
});

test('the day stands on the dossier, and another is chosen by keyboard', async () => {
  const { page, panel } = await withSentence();
  await panel.getByRole('button', { name: 'Alle stappen' }).click();
  await panel.getByText(/^Wordt gewist op \d+ [a-z]+ 20\d\d$/).waitFor();
  await panel.getByRole('button', { name: 'Eerder of later' }).focus();
  await page.keyboard.press('Enter');
  const day = panel.getByLabel('Op welke dag wissen?');
  await day.waitFor();
  const last = (await day.getAttribute('max')) ?? '';
  await day.fill(last);
  const faults = await axeOn(page, panel);
  expect(await faults()).toEqual([]);
  // The focus brings it into view.
  await panel.getByRole('button', { name: 'Kies deze dag' }).focus();
  await teacher.inPlainSight(panel.getByRole('button', { name: 'Kies deze dag' }));
  await page.keyboard.press('Enter');
  await panel
    .getByText(`Wordt gewist op`)
    .filter({ hasText: last.slice(0, 4) })
    .first()
    .waitFor();
  await expect.poll(() => panel.getByRole('button', { name: 'Kies deze dag' }).count()).toBe(0);
});

test('from two weeks before every step says it, and it can be kept', async () => {
  await withSentence();
  await daysPass(browser, 170, { inUse: true });
  const warned = await again();
  const soon = warned.locator('.now.is-soon-gone');
  await soon.waitFor();
  expect(await (await axeOn(browser.page, warned))()).toEqual([]);
  await teacher.press(soon.getByRole('button', { name: 'Nog bewaren' }));
  await soon.waitFor({ state: 'detached' });
  await warned
    .getByText(/^Dit dossier wordt gewist op/)
    .first()
    .waitFor();
  await daysPass(browser, 20, { inUse: true });
  await steps(await again()).waitFor();
});

test('a clock that jumps years ahead and back wipes nothing without a click', async () => {
  await withSentence();
  await daysPass(browser, 5 * 365);
  let panel = await again();
  const question = panel.getByRole('heading', { name: 'Klopt de datum van dit apparaat?' });
  await question.waitFor();
  expect(await panel.locator('.notice-warn').innerText()).not.toContain('Sanne');
  expect(await teacher.answerShown(panel)).toBe(SENTENCE);
  expect(await (await axeOn(browser.page, panel))()).toEqual([]);
  await daysPass(browser, -5 * 365);
  panel = await again();
  await steps(panel).waitFor();
  expect(await panel.getByText('Klopt de datum').count()).toBe(0);
  expect(await teacher.answerShown(panel)).toBe(SENTENCE);
});

test('after a clock that jumped what is kept stays for another term, and what is let go is gone', async () => {
  await withSentence();
  await daysPass(browser, 400);
  let panel = await again();
  await teacher.press(panel.getByRole('button', { name: 'Bewaren', exact: true }));
  await expect.poll(() => panel.getByText('Klopt de datum').count()).toBe(0);
  expect(await teacher.answerShown(panel)).toBe(SENTENCE);

  await daysPass(browser, 400);
  panel = await again();
  await teacher.press(panel.getByRole('button', { name: 'Nu wissen' }));
  await nothingYet(panel).waitFor();
  await panel.getByText('Wat hier over Sanne de V. stond, is van dit apparaat gewist.').waitFor();
  expect(await wordsKept(browser)).not.toContain(SENTENCE);
});

test('a word that is typed at midnight of the day keeps the dossier, in both windows', async () => {
  const { panel } = await withSentence();
  const other = await browser.context.newPage();
  const second = await waitForPanel(await browser.somtoday('sanne', 'overzicht', other));
  await steps(second).waitFor();
  // The day comes while the cursor stands in the field, and nobody has looked yet.
  await browser.page.bringToFront();
  const field = panel.getByRole('textbox', { name: teacher.VRAAG });
  await field.click();
  await field.press('Control+End');
  await daysPass(browser, 181, { inUse: true, quietly: true });
  await browser.page.keyboard.type(' Om middernacht.');
  await teacher.saved(panel);
  await browser.killWorker();
  await other.bringToFront();
  await expect.poll(() => teacher.answerShown(second)).toContain('Om middernacht.');
  expect(await teacher.answerShown(await again())).toBe(`${SENTENCE} Om middernacht.`);
});

test('a panel that is only open on the day says that the dossier is gone, in both windows', async () => {
  const { panel } = await withSentence();
  const other = await browser.context.newPage();
  const second = await waitForPanel(await browser.somtoday('sanne', 'overzicht', other));
  await steps(second).waitFor();
  await daysPass(browser, 181, { inUse: true });
  // Anything wakes the background: here, a page of another student.
  const third = await browser.context.newPage();
  await browser.somtoday('daan', 'overzicht', third);
  for (const one of [panel, second]) {
    await nothingYet(one).waitFor();
    await one.getByText('Wat hier over Sanne de V. stond, is van dit apparaat gewist.').waitFor();
  }
});

test('Instellingen shows the terms as they are, and as they were chosen', async () => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen`);
  const open = page.getByLabel('Na de laatste wijziging');
  expect(await open.inputValue()).toBe('180');
  expect(await page.getByLabel('Na het afsluiten').inputValue()).toBe('30');
  await open.selectOption('90');
  const shown = async () => {
    await page.reload();
    return open.inputValue();
  };
  await expect.poll(shown).toBe('90');
  await browser.killWorker();
  expect(await shown()).toBe('90');
  expect(await page.getByLabel('Na het afsluiten').inputValue()).toBe('30');
});
