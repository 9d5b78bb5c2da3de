import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, openPanel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** What says "Opgeslagen" survives; what does not yet say so is still written wherever a browser lets us. */

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

/** A browser of its own. */
async function open(profileDir: string): Promise<TestBrowser> {
  const one = await openBrowser({ profileDir });
  endings.push(() => one.close());
  return one;
}

async function profile(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
  endings.push(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

const kills = process.env.STAPSGEWIJS_SOAK ? 50 : 2;

test(`a browser killed right after "Opgeslagen" has kept every tick and sentence (${kills} kills)`, {
  timeout: 240_000 + kills * 15_000,
}, async () => {
  const profileDir = await profile();
  let expected = '';
  for (let round = 1; round <= kills; round += 1) {
    const browser = await openBrowser({ profileDir });
    const page = await browser.somtoday('sanne');
    const panel = round === 1 ? await beginDossier(page) : await waitForPanel(page);
    if (round === 1) await teacher.tick(panel);
    else expect(await teacher.answerShown(panel)).toBe(expected);
    await teacher.answer(panel, ` Zin ${round}.`);
    expected += ` Zin ${round}.`;
    await browser.kill();
  }
  const after = await open(profileDir);
  const panel = await waitForPanel(await after.somtoday('sanne'));
  await expect.poll(() => panel.getByRole('checkbox', { name: teacher.PUNT }).isChecked()).toBe(true);
  expect(await teacher.answerShown(panel)).toBe(expected);
});

test('a worker that dies between two clicks, and while typing, costs nothing', async () => {
  const panel = await beginDossier(await browser.somtoday('sanne'));
  await browser.killWorker();
  await teacher.tick(panel);
  await expect.poll(() => panel.getByText(/1 van 8/).count()).toBeGreaterThan(0);
  await teacher.typeAnswer(panel, 'Voor de dood ');
  await browser.killWorker();
  await teacher.typeAnswer(panel, 'en erna.');
  await teacher.saved(panel);
  await browser.killWorker();
  const other = await browser.context.newPage();
  const second = await waitForPanel(await browser.somtoday('sanne', 'overzicht', other));
  await second.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(second)).toBe('Voor de dood en erna.');
});

test('a tab closed in the middle of a word leaves the word to the next tab', async () => {
  const first = await browser.context.newPage();
  const panel = await beginDossier(await browser.somtoday('sanne', 'overzicht', first));
  await teacher.typeAnswer(panel, 'Halverwege een woo');
  await first.close();
  const again = await waitForPanel(await browser.somtoday('sanne'));
  await again.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await expect.poll(() => teacher.answerShown(again)).toBe('Halverwege een woo');
});

test('a host page that goes on to another address in the middle of a word keeps the word', async () => {
  const page = await browser.parnassys('sanne');
  const panel = await beginDossier(page);
  await teacher.typeAnswer(panel, 'Nog niet opgesla');
  await browser.parnassys('daan');
  await browser.parnassys('sanne');
  const back = await waitForPanel(page);
  await back.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await expect.poll(() => teacher.answerShown(back)).toBe('Nog niet opgesla');
});

test('two windows stay in step, and one text changed in both asks and keeps both', async () => {
  const one = await beginDossier(await browser.somtoday('sanne'));
  const page = await browser.context.newPage();
  const two = await waitForPanel(await browser.somtoday('sanne', 'overzicht', page));
  await two.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.tick(one);
  await expect.poll(() => two.getByRole('checkbox', { name: teacher.PUNT }).isChecked()).toBe(true);

  // Both have the cursor in the empty field before either types: only then is it a change of the same text.
  for (const panel of [one, two]) {
    await panel.getByRole('button', { name: teacher.VRAAG }).click();
    await panel.getByRole('textbox', { name: teacher.VRAAG }).click();
  }
  await two.getByRole('textbox', { name: teacher.VRAAG }).press('Shift');
  await teacher.typeAnswer(one, 'Van venster een.');
  await teacher.saved(one);
  await teacher.typeAnswer(two, 'Van venster twee.');
  for (const panel of [one, two]) {
    await panel.getByText('Van venster een.').first().waitFor();
    await panel.getByText('Van venster twee.').first().waitFor();
  }
  await teacher.press(two.getByRole('button', { name: /^Beide houden/ }));
  // Where the cursor stands, the text is not replaced under it.
  await one.getByRole('textbox', { name: teacher.VRAAG }).press('Tab');
  await expect
    .poll(() => teacher.answerShown(one))
    .toMatch(/Van venster een[\s\S]*Van venster twee|twee[\s\S]*een/);
});

test('a database that cannot be opened is said in plain Dutch, and is still there afterwards', async () => {
  const profileDir = await profile();
  const first = await openBrowser({ profileDir });
  const panel = await beginDossier(await first.somtoday('sanne'));
  await teacher.answer(panel, 'Blijft staan.');
  await first.close();
  const store = join(
    profileDir,
    'Default',
    'IndexedDB',
    `chrome-extension_${first.extensionId}_0.indexeddb.leveldb`,
  );
  // The browser cannot take its lock on the files: a disk fault, not a damaged file, which it would throw away itself.
  await rm(join(store, 'LOCK'));
  await mkdir(join(store, 'LOCK'));
  const broken = await openBrowser({ profileDir });
  const second = await waitForPanel(await broken.somtoday('sanne'));
  await second
    .getByText(/lukt niet/)
    .first()
    .waitFor();
  expect(await second.getByRole('button', { name: /^Beginnen/ }).count()).toBe(0);
  await broken.close();
  await rm(join(store, 'LOCK'), { recursive: true });
  const mended = await open(profileDir);
  const third = await waitForPanel(await mended.somtoday('sanne'));
  await third.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(third)).toBe('Blijft staan.');
});

test('"nog niets over deze leerling" until the teacher begins, and nothing is written before', async () => {
  const page = await browser.somtoday('daan');
  const panel = await openPanel(page);
  await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
  await page.reload();
  await (await waitForPanel(page)).getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
});

test('a screen that loads late leaves the cursor in the page where somebody types meanwhile', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await openPanel(page);
  const inlezen = panel.getByRole('button', { name: /^Plan inlezen/ });
  await inlezen.focus();
  // The click asks for the screen; before it comes the panel is busy, as on a slow laptop.
  const busy = inlezen.evaluate((button: HTMLElement) => {
    button.click();
    for (const end = performance.now() + 2000; performance.now() < end; );
  });
  const title = page.getByLabel('Onderwerp');
  await title.click();
  await page.keyboard.type('Voor het laden ');
  await busy;
  await panel.getByRole('heading', { name: 'Plan inlezen' }).waitFor();
  await page.keyboard.type('en erna.');
  expect(await title.inputValue()).toBe('Voor het laden en erna.');
});
