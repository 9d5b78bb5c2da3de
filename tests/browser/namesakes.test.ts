import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** From one student to another with the same name, inside one page: it follows where something proves it, or asks. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

const QUESTION = 'Is dit een andere leerling met dezelfde naam?';
const question = (panel: Frame) => panel.getByRole('heading', { name: QUESTION });
const nothingYet = (panel: Frame) => panel.getByText('Op dit apparaat staat nog niets over deze leerling');

async function begin(page: Page, text: string): Promise<Frame> {
  const panel = await beginDossier(page);
  await teacher.answer(panel, text);
  return panel;
}

/** Without a question; and nothing of the former stands there meanwhile. */
async function follows(panel: Frame): Promise<void> {
  await nothingYet(panel).waitFor();
  expect(await panel.getByText('Over de ene Sem.').count()).toBe(0);
}

/** The dossier of the namesake, which holds what is typed in it. */
async function work(panel: Frame, text: string): Promise<void> {
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(panel)).toBe('');
  await teacher.answer(panel, text);
}

async function standsThere(panel: Frame, text: string): Promise<void> {
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await expect.poll(() => teacher.answerShown(panel)).toBe(text);
}

const HOSTS = {
  somtoday: (key: string, tab: string) =>
    `/mentordashboard/leerling/${studentByKey(key).somtoday?.id}/${tab}`,
  magister: (key: string, card: string) => `/leerling/${studentByKey(key).magister?.id}/${card}`,
} as const;

function goer(host: keyof typeof HOSTS, page: Page, tab: string) {
  return (key: string) => page.evaluate((path) => window.fakeHost.go?.(path), HOSTS[host](key, tab));
}

describe.each([
  ['magister', 'leerlingkaart', 'another number, class and birth date stand with the name'],
  ['somtoday', 'profiel', 'another birth date stands with the name'],
] as const)('%s, %s', (host, tab, what) => {
  test(`follows where ${what}, and goes back`, async () => {
    const page = await browser[host]('sem', tab);
    const panel = await begin(page, 'Over de ene Sem.');
    const go = goer(host, page, tab);
    await go('sem-other');
    await follows(panel);
    await work(panel, 'Over de andere Sem.');
    await go('sem');
    await standsThere(panel, 'Over de ene Sem.');
    await go('sem-other');
    await standsThere(panel, 'Over de andere Sem.');
  });
});

describe.each([
  ['magister', 'logboek'],
  ['somtoday', 'overzicht'],
] as const)('%s, %s', (host, tab) => {
  test('follows where others were on the page in between', async () => {
    const page = await browser[host]('sem', tab);
    const panel = await begin(page, 'Over de ene Sem.');
    const go = goer(host, page, tab);
    for (const [key, name] of [
      ['daan', /^Daan/],
      ['fatima', /^Fatima/],
    ] as const) {
      await go(key);
      await panel.getByRole('heading', { name }).waitFor();
    }
    await go('sem-other');
    await panel.getByRole('heading', { name: /^Sem/ }).waitFor();
    await follows(panel);
  });

  test('asks where nothing but the address tells, and works after the answer', async () => {
    const page = await browser[host]('sem', tab);
    const panel = await begin(page, 'Over de ene Sem.');
    const go = goer(host, page, tab);
    await go('sem-other');
    await question(panel).waitFor();
    expect(await panel.getByText('Over de ene Sem.').count()).toBe(0);
    await teacher.press(panel.getByRole('button', { name: /^Ja, dit is / }));
    await follows(panel);
    await work(panel, 'Over de andere Sem.');
    await go('sem');
    await standsThere(panel, 'Over de ene Sem.');
    // The answer holds for this visit.
    await go('sem-other');
    await standsThere(panel, 'Over de andere Sem.');
    await go('daan');
    await panel.getByRole('heading', { name: /^Daan/ }).waitFor();
  });

  test('a page that keeps the former name under the address of another is never believed by itself', async () => {
    const page = await browser[host]('sem', tab);
    const panel = await begin(page, 'Over de ene Sem.');
    await page.evaluate(() => window.fakeHost.delay(9000, 'stale'));
    await goer(host, page, tab)('daan');
    await question(panel).waitFor();
    expect(await panel.getByText('Over de ene Sem.').count()).toBe(0);
    expect(await panel.getByRole('button', { name: /^Beginnen/ }).count()).toBe(0);
    await panel.getByRole('heading', { name: /^Daan/ }).waitFor();
    await follows(panel);
  });
});

test('ParnasSys, half a page between namesakes: asks, and works after the answer', async () => {
  const page = await browser.parnassys('jan');
  const panel = await begin(page, 'Over de ene Jan.');
  await page.evaluate(() => window.fakeHost.delay(1500, 'halves'));
  await page.getByLabel('Volgende leerling').click();
  await question(panel).waitFor();
  expect(await panel.getByText('Over de ene Jan.').count()).toBe(0);
  await teacher.press(panel.getByRole('button', { name: /geboren op 24-12-2012/ }));
  await nothingYet(panel).waitFor();
  await work(panel, 'Over de andere Jan.');
});

test('somebody who goes on as soon as a name is there waits no longer than for one student', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await begin(page, 'Alleen over Sanne.');
  /** From the click to the student in the panel, in milliseconds. */
  const shows = async (key: string, name: RegExp, path = HOSTS.somtoday(key, 'overzicht')) => {
    const from = performance.now();
    await page.evaluate((to) => window.fakeHost.go?.(to), path);
    await panel.getByRole('heading', { name }).waitFor();
    return performance.now() - from;
  };
  const passBy = async (key: string, shown: string) => {
    await page.evaluate((to) => window.fakeHost.go?.(to), HOSTS.somtoday(key, 'overzicht'));
    await page.locator('span.naam', { hasText: shown }).waitFor();
    await page.waitForTimeout(60);
  };
  const once: number[] = [];
  const quick: number[] = [];
  for (let time = 0; time < 3; time++) {
    once.push(await shows('daan', /^Daan/), await shows('sanne', /^Sanne/));
    await passBy('daan', 'Daan Visser');
    quick.push(await shows('zoe', /^Zoë/));
    await passBy('daan', 'Daan Visser');
    quick.push(await shows('sanne', /^Sanne/));
  }
  const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] as number;
  console.log(
    `one student ${median(once).toFixed(0)} ms, after one that passed by ${median(quick).toFixed(0)} ms`,
  );
  expect(median(quick)).toBeLessThan(median(once) + 1000);
});
