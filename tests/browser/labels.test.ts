import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { wordsKept } from './harness/days';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** How a student is called is chosen by the school, and is never whom a dossier is about. */

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

async function settings(where = browser): Promise<Page> {
  const page = await where.context.newPage();
  await page.goto(`chrome-extension://${where.extensionId}/app.html#instellingen`);
  return page;
}

async function choose(page: Page, option: RegExp) {
  await page.bringToFront();
  const select = page.getByLabel('Hoe een leerling heet');
  await select.waitFor();
  const label = (await select.locator('option').allInnerTexts()).find((one) => option.test(one)) ?? '';
  await select.selectOption({ label });
}

const heading = (panel: Frame, name: string) => panel.locator('.who-name bdi', { hasText: name });
const noDoubt = async (panel: Frame) => expect(await panel.getByText('Dossier van').count()).toBe(0);

test('another form stands at once in a panel in another tab, without a sign of another student', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await teacher.answer(panel, 'Over Sanne.');
  const own = await settings();
  for (const [option, name] of [
    [/^Initialen/, 'S. de V.'],
    [/^Volledige/, 'Sanne de Vries'],
    [/^Voornaam/, 'Sanne de V.'],
  ] as const) {
    await choose(own, option);
    await heading(panel, name).waitFor();
    await noDoubt(panel);
    expect(await teacher.answerShown(panel)).toBe('Over Sanne.');
  }
  expect(await (await axeOn(own, own.mainFrame()))()).toEqual([]);
});

test('with initials two students with the same ones keep their own dossiers, and texts keep the first name', async () => {
  const own = await settings();
  await choose(own, /^Initialen/);
  await browser.page.bringToFront();
  const page = await browser.magister('sem', 'leerlingkaart');
  const panel = await beginDossier(page);
  await heading(panel, 'S. B.').waitFor();
  await teacher.answer(panel, 'Over de ene.');
  const go = (key: string) =>
    page.evaluate(
      (path) => window.fakeHost.go?.(path),
      `/leerling/${studentByKey(key).magister?.id}/leerlingkaart`,
    );
  await go('sem-other');
  await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await heading(panel, 'S. B.').waitFor();
  expect(await teacher.answerShown(panel)).toBe('');
  await teacher.answer(panel, 'Over de andere.');
  await go('sem');
  await expect.poll(() => teacher.answerShown(panel)).toBe('Over de ene.');
  await noDoubt(panel);
  await teacher.sayWords(panel, 'Ik wil leren lezen.');
  await teacher.viewPlan(panel);
  await panel
    .getByText(/Sem B\./)
    .first()
    .waitFor();
});

test('from the full name to initials nothing of a name is left, in either database', {
  timeout: 120_000,
}, async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
  endings.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const before = await openBrowser({ profileDir });
  const own = await settings(before);
  await choose(own, /^Volledige/);
  await before.page.bringToFront();
  const panel = await beginDossier(await before.somtoday('sanne'));
  await teacher.answer(panel, 'Herkenbarezin');
  await expect.poll(async () => (await wordsKept(before)).split('Sanne de Vries').length).toBe(3);
  // Nobody's page is open when it is shortened.
  await before.page.goto('about:blank');
  await choose(own, /^Initialen/);
  await expect.poll(async () => (await wordsKept(before)).split('S. de V.').length).toBe(3);
  await before.kill();

  const after = await openBrowser({ profileDir });
  endings.push(() => after.close());
  const words = await wordsKept(after);
  expect(words).toContain('Herkenbarezin');
  expect(words).toContain('S. de V.');
  expect(words).not.toMatch(/Sanne|Vries/);
  const shown = await waitForPanel(await after.somtoday('sanne'));
  await heading(shown, 'S. de V.').waitFor();
  await noDoubt(shown);
  await expect.poll(() => teacher.answerShown(shown)).toBe('Herkenbarezin');
});
