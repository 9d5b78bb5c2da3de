/** A file about one student, from the panel of one teacher to that of another. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, openPanel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

const PHRASE = 'gele paraplu onder twee bruggen';
const WORDS = 'Herkenbarezin over de tafels.';

let browser: TestBrowser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'stapsgewijs-overdracht-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function openFile(panel: Frame, path: string) {
  await panel.getByLabel('Bestand van je collega').setInputFiles(path);
  await panel.getByLabel('Wachtwoordzin van dit bestand').fill(PHRASE);
  await teacher.press(panel.getByRole('button', { name: 'Bestand openen' }));
}

async function fits(panel: Frame) {
  await panel.evaluate(
    await readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8'),
  );
  const { violations } = await panel.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html)}`)).toEqual([]);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
    0,
  );
}

test('reaches the same student at a colleague’s, and nobody else', { timeout: 240_000 }, async () => {
  let page = await browser.somtoday('sanne');
  let panel = await beginDossier(page);
  await teacher.answer(panel, WORDS);
  await panel.getByRole('button', { name: 'Menu' }).click();
  await panel.getByRole('menuitem', { name: 'Bestand voor een collega' }).click();
  await panel.getByLabel(/^Wachtwoordzin voor/).fill(PHRASE);
  await panel.getByLabel(/^Typ de zin nog/).fill(PHRASE);
  await fits(panel);
  const downloading = page.waitForEvent('download');
  await teacher.press(panel.getByRole('button', { name: 'Bestand maken' }));
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^stapsgewijs-overdracht-\d{4}-\d{2}-\d{2}\.age$/);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  await panel.getByText('Bestand gemaakt').waitFor();
  for (const secret of ['Herkenbarezin', 'Sanne'])
    expect((await readFile(path)).includes(secret)).toBe(false);

  // The colleague: nothing is kept there.
  await browser.renew();
  page = await browser.somtoday('daan');
  panel = await openPanel(page);
  await panel.getByRole('button', { name: 'Plan inlezen' }).click();
  await panel.getByRole('button', { name: 'Bestand van een collega' }).click();
  await openFile(panel, path);
  await panel.getByRole('heading', { name: 'Dit bestand gaat over een andere leerling' }).waitFor();
  expect(await panel.getByRole('button', { name: /^Toevoegen/ }).count()).toBe(0);
  await panel.getByRole('button', { name: 'Terug', exact: true }).last().click();
  await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();

  page = await browser.somtoday('sanne');
  panel = await waitForPanel(page, 15_000);
  await panel.getByRole('button', { name: 'Plan inlezen' }).click();
  await panel.getByRole('button', { name: 'Bestand van een collega' }).click();
  await openFile(panel, path);
  await panel
    .getByRole('heading', { name: /Sanne de V\., 2B\. Is dat de leerling op deze pagina\?/ })
    .waitFor();
  await fits(panel);
  const add = panel.getByRole('button', { name: /^Toevoegen bij/ });
  expect(await add.isDisabled()).toBe(true);
  await panel.getByRole('radio', { name: /^Ja, dit bestand gaat over Sanne/ }).check();
  await teacher.press(add);
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(panel)).toBe(WORDS);
});
