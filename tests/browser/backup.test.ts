/** *Instellingen*: a backup made on one device and restored on another; what is kept, and wiping it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockFile, openFile } from '../../components/files/age-file';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { putManyStudents } from './harness/many-students.mjs';
import { beginDossier, openPanel, waitForPanel } from './harness/panel.mjs';
import { profilesOf } from './harness/profiles';
import { inEachSize } from './harness/sizes';
import * as teacher from './harness/teacher';

const PHRASE = 'gele paraplu onder twee bruggen';
const WORDS = 'Herkenbarezin over de tafels.';

const { profile, pathOf } = profilesOf('back-up');

async function settings({ context, extensionId }: TestBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/app.html#instellingen`);
  await page.getByRole('button', { name: 'Bekijk wat er staat' }).and(page.locator(':enabled')).waitFor();
  return page;
}

async function makeBackup(page: Page): Promise<{ path: string; name: string }> {
  await page.getByRole('button', { name: 'Back-up maken' }).click();
  for (const field of [/^Wachtwoordzin voor/, /^Typ de zin nog/])
    await page.getByLabel(field).pressSequentially(PHRASE);
  const downloading = page.waitForEvent('download');
  await teacher.press(page.getByRole('button', { name: 'Bestand maken' }));
  const download = await downloading;
  const name = download.suggestedFilename();
  const path = pathOf(name);
  await download.saveAs(path);
  await page.getByRole('status').filter({ hasText: 'Back-up gemaakt' }).waitFor();
  await page.getByText(/^Laatste back-up: \d/).waitFor();
  await page.getByRole('button', { name: 'Klaar' }).click();
  return { path, name };
}

async function openBackup(page: Page, path: string, phrase: string) {
  const opened = page.getByLabel('Bestand met de back-up');
  if (!(await opened.isVisible())) await page.getByRole('button', { name: 'Terugzetten' }).click();
  await opened.setInputFiles(path);
  await page.getByLabel('Wachtwoordzin van dit bestand').fill(phrase);
  await teacher.press(page.getByRole('button', { name: 'Bestand openen' }));
}

/** Files of a profile in which this stands, whatever they are called. */
async function filesWith(dir: string, text: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (['utf8', 'utf16le'].some((code) => bytes.includes(Buffer.from(text, code as BufferEncoding))))
      found.push(path);
  }
  return found;
}

/** Five times a key is made of a passphrase, on a machine that may be busy. */
const SLOW = { timeout: 240_000 };

test('what one device backs up another restores, and reads after it was started anew', SLOW, async () => {
  const first = await profile('first');
  const panel = await beginDossier(await first.somtoday('sanne'));
  await teacher.answer(panel, WORDS);
  const page = await settings(first);
  const { path, name } = await makeBackup(page);
  expect(name).toMatch(/^stapsgewijs-back-up-\d{4}-\d{2}-\d{2}\.age$/);
  await first.close();

  // The file tells nothing to who has no passphrase, and the profile holds neither it nor a plain copy.
  const file = await readFile(path);
  expect(file.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  for (const secret of ['Herkenbarezin', 'Sanne']) expect(file.includes(secret)).toBe(false);
  expect(await filesWith(pathOf('first'), PHRASE)).toEqual([]);
  const plain = await filesWith(pathOf('first'), 'Herkenbarezin');
  expect(plain.length).toBeGreaterThan(0);
  expect(plain.filter((one) => !/IndexedDB|WebStorage/.test(one))).toEqual([]);

  const second = await profile('second');
  const there = await settings(second);
  await openBackup(there, path, 'gele paraplu onder drie bruggen');
  await there.getByText('De wachtwoordzin past niet bij dit bestand.').waitFor();
  await openBackup(there, path, PHRASE);
  await there.getByText('Nieuw op dit apparaat: Sanne de V.').waitFor();
  await teacher.press(there.locator('.set-more').getByRole('button', { name: 'Terugzetten', exact: true }));
  await there.getByRole('heading', { name: 'Teruggezet: 1 leerling' }).waitFor();
  await second.kill();

  const again = await profile('second');
  const opened = await openPanel(await again.somtoday('sanne'));
  expect(await teacher.answerShown(opened)).toBe(WORDS);
  // A second time it changes nothing, and says so.
  const back = await settings(again);
  await openBackup(back, path, PHRASE);
  await back.getByRole('heading', { name: /Alles hieruit staat hier al/ }).waitFor();
  expect(
    await back.locator('.set-more').getByRole('button', { name: 'Terugzetten', exact: true }).count(),
  ).toBe(0);
  await again.close();
  expect(await filesWith(pathOf('second'), PHRASE)).toEqual([]);
});

test('hundreds come back with a sight of how far it is, or, stopped half-way, not at all', SLOW, async () => {
  const first = await profile('many');
  await beginDossier(await first.somtoday('sanne'));
  const page = await settings(first);
  await putManyStudents(page, { count: 1500, rowsPerRound: 1 });
  await page.goto(`chrome-extension://${first.extensionId}/app.html#instellingen`);
  // Left while it is made, it makes no file.
  await page.getByRole('button', { name: 'Back-up maken' }).click();
  for (const field of [/^Wachtwoordzin voor/, /^Typ de zin nog/]) await page.getByLabel(field).fill(PHRASE);
  let files = 0;
  page.on('download', () => files++);
  await teacher.press(page.getByRole('button', { name: 'Bestand maken' }));
  await page.getByText('Het bestand wordt gemaakt.').waitFor();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  const { path } = await makeBackup(page);
  expect(files).toBe(1);
  await first.close();

  const second = await profile('few');
  const there = await settings(second);
  await openBackup(there, path, PHRASE);
  await there.getByText(/^Nieuw op dit apparaat: .* en 1495 andere leerlingen\.$/).waitFor();
  const restore = () =>
    teacher.press(there.locator('.set-more').getByRole('button', { name: 'Terugzetten', exact: true }));
  await restore();
  const bar = there.getByRole('progressbar', { name: 'Terugzetten' });
  await there.getByText(/^\d+ van 1501 gelezen\./).waitFor();
  expect(await bar.evaluate((one) => (one as HTMLProgressElement).position)).toBeLessThan(1);
  await there.getByRole('button', { name: 'Stoppen' }).click();
  await there.getByText('Je stopte. Er is niets teruggezet.').waitFor();
  const list = await second.context.newPage();
  await list.goto(`chrome-extension://${second.extensionId}/app.html`);
  await list.getByRole('heading', { name: 'Nog geen leerlingen' }).waitFor();
  await there.bringToFront();
  await restore();
  await there.getByRole('heading', { name: 'Teruggezet: 1501 leerlingen' }).waitFor({ timeout: 120_000 });
  // The list that was open all the while has them as well.
  await list.bringToFront();
  await expect.poll(() => list.getByRole('grid').getAttribute('aria-rowcount')).toBe('1502');
  await second.close();
});

describe('with a student', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    const panel = await beginDossier(await browser.somtoday('sanne'));
    await teacher.answer(panel, WORDS);
    page = await settings(browser);
  });
  afterAll(() => browser?.close());

  test('a file that is none, or is broken, is refused in plain words and changes nothing', async () => {
    const none = pathOf('brief.age');
    await writeFile(none, 'Geachte ouders,');
    await openBackup(page, none, PHRASE);
    await page.getByText('Dit is geen bestand van Stapsgewijs.').waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    const { path } = await makeBackup(page);
    const cut = pathOf('half.age');
    await writeFile(cut, (await readFile(path)).subarray(0, -20));
    await openBackup(page, cut, PHRASE);
    await page.getByText('Dit bestand is beschadigd of niet compleet.').waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();

    const document = JSON.parse(gunzipSync(await openFile(await readFile(path), PHRASE)).toString());
    const newer = pathOf('newer.age');
    const later = gzipSync(JSON.stringify({ ...document, version: document.version + 1 }));
    await writeFile(newer, await lockFile(new Uint8Array(later), PHRASE));
    await openBackup(page, newer, PHRASE);
    await page.getByText('Dit bestand is gemaakt met een nieuwere versie van Stapsgewijs.').waitFor();
    const faults = await axeOn(page, page.mainFrame());
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Bekijk wat er staat' }).click();
    expect(await page.locator('.known').getByRole('heading', { name: /V\./ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Bekijk wat er staat' }).click();
  });

  test.each(['light', 'dark', 'forced'] as const)(
    'it can be read and used by everybody (%s)',
    async (look) => {
      const axe = await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
      await page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced' ? 'active' : 'none',
      });
      await page.evaluate(axe);
      const opened = ['Bekijk wat er staat', 'Bekijk het logboek', 'Back-up maken', 'Alles wissen'];
      for (const name of opened) await page.getByRole('button', { name, exact: true }).first().click();
      await page.getByRole('button', { name: 'Wissen: Sanne de V.' }).click();
      await inEachSize(page, page, async (width) => {
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html)}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.reload();
      await page.getByRole('button', { name: 'Bekijk wat er staat' }).and(page.locator(':enabled')).waitFor();
    },
  );

  test('says what is kept, and wipes a student, and then all there is, by the keyboard alone', async () => {
    const host = browser.page;
    const press = async (name: string | RegExp) => {
      const button = page.getByRole('button', { name, exact: typeof name === 'string' }).last();
      await button.focus();
      await page.waitForTimeout(600);
      await page.keyboard.press('Enter');
    };
    await press('Bekijk wat er staat');
    await page.getByRole('heading', { name: 'Sanne de V.' }).waitFor();
    await page.getByText(/1 antwoord\./).waitFor();
    await page.getByText(/Herkend in Somtoday/).waitFor();
    await press('Bekijk het logboek');
    const log = page.getByRole('region', { name: 'Logboek, het nieuwste eerst' });
    expect(await log.innerText()).toMatch(/^\d+-\d+ \d{2}:\d{2} dossier begonnen$/m);
    expect(await log.innerText()).not.toMatch(/Sanne|Herkenbarezin/);
    await press('Wissen: Sanne de V.');
    await press('Wis alles over Sanne de V.');
    await expect.poll(() => page.getByRole('heading', { name: 'Sanne de V.' }).count()).toBe(0);
    await log.getByText(/leerling gewist$/).waitFor();
    const panel = await waitForPanel(host, 15_000);
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();

    await host.bringToFront();
    await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
    await teacher.answer(panel, WORDS);
    await page.bringToFront();
    await press('Alles wissen');
    const field = page.getByLabel('Typ ‘wissen’ om door te gaan');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('wis');
    expect(await page.locator('.set-more').getByRole('button', { name: 'Alles wissen' }).isDisabled()).toBe(
      true,
    );
    await page.keyboard.type('sen');
    await press('Alles wissen');
    await page.getByText('Alles is van dit apparaat gewist.').waitFor();
    await page.getByText('Hier staat nog niets over leerlingen of school.').waitFor();
    await page.getByText('Er is nog niets gebeurd.').waitFor();
    // As on a device where nobody worked before.
    await panel.getByRole('heading', { name: 'In zes stappen naar passende ondersteuning' }).waitFor();
    // No loss: whoever begins anew is asked nothing.
    await browser.killWorker();
    await page.reload();
    await page.getByText('Hier staat nog niets over leerlingen of school.').waitFor();
    expect(
      await page
        .getByRole('alert')
        .filter({ hasText: /weg|teruggezet/ })
        .count(),
    ).toBe(0);
  });
});
