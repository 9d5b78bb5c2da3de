/** *Onze aanpakken* as a file: saved at one school, looked at and taken over at another, refused where it is not right. */
import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { managedBrowser, whyNoManagedBrowser } from './harness/managed-browser';
import { beginDossier } from './harness/panel.mjs';
import { profilesOf } from './harness/profiles';
import { inEachSize } from './harness/sizes';
import * as teacher from './harness/teacher';

const HOSTILE = '<img src=x onerror="document.title=1"> “Samen” lezen & schrijven';

const { profile, pathOf, atEnd } = profilesOf('aanpakken');

async function ourSchool({ context, extensionId }: TestBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/app.html#onze-school`);
  await page.getByRole('heading', { name: 'Onze aanpakken', exact: true }).waitFor();
  return page;
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** What stands in the school's own list: its buttons name each one. */
const ours = (page: Page) =>
  part(page, 'Onze aanpakken').getByRole('button', { name: /^Aanpak .* wijzigen$/ });
const file = (page: Page) => page.getByLabel('Bestand met aanpakken openen');

async function write(page: Page, what: string, who = '') {
  const list = part(page, 'Onze aanpakken');
  await list.getByRole('button', { name: 'Aanpak toevoegen' }).click();
  await list.getByRole('textbox', { name: 'Wat doen jullie?' }).fill(what);
  await list.getByRole('textbox', { name: 'Wie doet dit meestal?' }).fill(who);
  await list.getByRole('button', { name: 'Klaar' }).click();
  await list.getByText(what, { exact: true }).waitFor();
}

async function save(page: Page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Aanpakken opslaan als bestand' }).click();
  const download = await downloading;
  const path = pathOf(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

const written = (aanpakken: unknown, more: object = {}) =>
  JSON.stringify({ soort: 'stapsgewijs-aanpakken', versie: 1, van: 'SWV Rijnstreek', aanpakken, ...more });

/** Pictures to look at, where a folder for them is named. */
async function shoot(page: Page, name: string) {
  const shots = process.env.STAPSGEWIJS_SHOTS;
  if (!shots) return;
  const [light, dark] = [`${shots}/${name}.png`, `${shots}/${name}-dark.png`];
  await page.screenshot({ path: light, fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: dark, fullPage: true });
  await page.emulateMedia({ colorScheme: 'light' });
}

test('what one school saves another takes over, after it was told what changes; also once its browser was gone', {
  timeout: 240_000,
}, async () => {
  const one = await profile('one');
  // There is somebody to leave out of it.
  await teacher.answer(await beginDossier(await one.somtoday('sanne')), 'Herkenbare zin over Sanne.');
  const at = await ourSchool(one);
  expect(await at.getByRole('button', { name: 'Aanpakken opslaan als bestand' }).isDisabled()).toBe(true);
  await write(at, HOSTILE, 'Tutor');
  await write(at, 'Weektaak in drie delen');
  const path = await save(at);
  expect(path).toMatch(/stapsgewijs-aanpakken-\d{4}-\d{2}-\d{2}\.json$/);
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text)).toEqual({
    soort: 'stapsgewijs-aanpakken',
    versie: 1,
    aanpakken: [{ wat: HOSTILE, wie: 'Tutor' }, { wat: 'Weektaak in drie delen' }],
  });
  expect(text).not.toMatch(/Sanne|Herkenbare/);

  const other = await profile('other');
  await beginDossier(await other.somtoday('sanne'));
  const there = await ourSchool(other);
  await write(there, 'Weektaak in drie delen', 'Leerkracht');
  await file(there).setInputFiles(path);
  // Said before it is done, and nothing is done yet.
  await there.getByText('1 aanpak is nieuw. 1 staat hier anders: dan blijven beide staan.').waitFor();
  expect(await ours(there).count()).toBe(1);
  await part(there, 'Aanpakken delen').getByText(HOSTILE).waitFor();
  const faults = await axeOn(there, there.mainFrame());
  expect(await faults()).toEqual([]);
  await shoot(there, 'approaches-file');
  await inEachSize(there, there, async (width) => {
    expect(await there.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
  if (process.env.STAPSGEWIJS_SHOTS) {
    await part(there, 'Aanpakken delen').scrollIntoViewIfNeeded();
    await there.screenshot({ path: `${process.env.STAPSGEWIJS_SHOTS}/approaches-file-200.png` });
  }
  await there.evaluate(() => document.documentElement.removeAttribute('style'));
  await there.setViewportSize({ width: 1366, height: 768 });
  // Thought better of, it leaves nothing behind.
  await there.getByRole('button', { name: 'Niet doen' }).click();
  expect(await ours(there).count()).toBe(1);

  await file(there).setInputFiles(path);
  await there.getByRole('button', { name: '2 aanpakken toevoegen' }).click();
  await expect.poll(() => ours(there).count()).toBe(3);
  await there.getByRole('status').filter({ hasText: '2 aanpakken zijn toegevoegd.' }).first().waitFor();
  await there.getByRole('button', { name: /^Ongedaan maken: 2 aanpakken/ }).click();
  await expect.poll(() => ours(there).count()).toBe(1);
  await file(there).setInputFiles(path);
  await there.getByRole('button', { name: '2 aanpakken toevoegen' }).click();
  await expect.poll(() => ours(there).count()).toBe(3);
  // Opened again, it changes nothing.
  await file(there).setInputFiles(path);
  await there.getByText('2 staan hier al. Van wat hier staat, gaat niets weg.').waitFor();
  expect(await there.getByRole('button', { name: /aanpakken toevoegen$/ }).count()).toBe(0);
  expect(await there.title()).not.toBe('1');
  expect(await there.locator('img[src=x]').count()).toBe(0);

  await other.close();
  const again = await profile('other');
  const later = await ourSchool(again);
  await expect.poll(() => ours(later).count()).toBe(3);
  const panel = await beginDossierOrGoOn(again);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await panel.getByRole('button', { name: 'Kies uit onze aanpakken' }).click();
  await panel.getByRole('button', { name: `Kies: ${HOSTILE}` }).click();
  const what = panel.getByRole('textbox', { name: 'Wat', exact: true });
  await expect.poll(() => what.inputValue()).toBe(HOSTILE);
});

/** The panel of a student whose dossier may have been begun before. */
async function beginDossierOrGoOn(browser: TestBrowser) {
  return teacher.withAnswer(await browser.somtoday('sanne'), 'Begonnen.');
}

describe('a file that is not right', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    await beginDossier(await browser.somtoday('sanne'));
    page = await ourSchool(browser);
    await write(page, 'Weektaak');
  });
  afterAll(() => browser?.close());

  test.each<[string, string | Buffer, RegExp]>([
    ['no such file', 'Weektaak; 2 keer per week', /^Dit is geen bestand met aanpakken van Stapsgewijs\./],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x89, 0x50]), /^Dit is geen bestand met aanpakken/],
    ['nothing', '', /^Dit is geen bestand met aanpakken/],
    ['half of one', written([{ wat: 'Weektaak' }]).slice(0, -5), /^Dit is geen bestand met aanpakken/],
    [
      'a newer one',
      written([{ wat: 'Weektaak' }], { versie: 2 }),
      /^Dit bestand is gemaakt met een nieuwere/,
    ],
    ['one that is empty', written([]), /^In dit bestand staan geen aanpakken\.$/],
    ['a huge one', 'x'.repeat(3_000_000), /^Dit bestand is te groot\. Er is niets veranderd\.$/],
    [
      'too many',
      written(Array.from({ length: 201 }, () => ({ wat: 'x' }))),
      /^In dit bestand staan meer dan 200/,
    ],
    [
      'one that is damaged',
      written([{ wat: 'Weektaak' }, { wat: 3 }]),
      /^Aanpak 2 in dit bestand klopt niet/,
    ],
    ['words that turn round', written([{ wat: 'Juf \u202egnav' }]), /^Aanpak 1 in dit bestand klopt niet/],
    ['a text without end', written([{ wat: 'x'.repeat(1001) }]), /^Aanpak 1 in dit bestand klopt niet/],
    ['a prototype', '{"__proto__":{"soort":"stapsgewijs-aanpakken"}}', /^Dit is geen bestand met aanpakken/],
  ])('is refused in words, and changes nothing: %s', async (name, content, says) => {
    // One that is right stood open before it.
    await file(page).setInputFiles({
      name: 'goed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(written([{ wat: 'Tutorlezen' }])),
    });
    await page.getByRole('button', { name: '1 aanpak toevoegen' }).waitFor();
    const path = pathOf(`${name.replace(/\W/g, '-')}.json`);
    await writeFile(path, content);
    await file(page).setInputFiles(path);
    const alert = part(page, 'Aanpakken delen').getByRole('alert').filter({ hasText: says });
    await alert.waitFor();
    expect(await page.getByRole('button', { name: /aanpak(?:ken)? toevoegen$/ }).count()).toBe(0);
    expect(await ours(page).count()).toBe(1);
    if (name === 'a newer one') {
      const faults = await axeOn(page, page.mainFrame());
      expect(await faults()).toEqual([]);
      await shoot(page, 'approaches-refused');
    }
  });
});

const why = await whyNoManagedBrowser();

test.skipIf(why !== null)(
  `those of the school are read, chosen from and not changed${why === null ? '' : ` (skipped: ${why})`}`,
  { timeout: 240_000 },
  async () => {
    const managed = await managedBrowser();
    atEnd(managed.remove);
    const first = await openBrowser({ executablePath: managed.executablePath });
    const { extensionId } = first;
    await first.close();
    const approaches = written([{ wat: 'Tutorlezen', wie: 'Tutor', bron: 'https://swv.example' }]);
    await managed.setPolicies({ '3rdparty': { extensions: { [extensionId]: { approaches } } } });
    const browser = await openBrowser({ executablePath: managed.executablePath });
    atEnd(() => browser.close());
    const panel = await beginDossier(await browser.somtoday('sanne'));
    const page = await ourSchool(browser);
    const set = part(page, 'Aanpakken voor alle leraren');
    await set.getByText('Tutorlezen').waitFor();
    await set.getByText('SWV Rijnstreek').waitFor();
    await set.getByText('Wijzigen kan hier niet.').waitFor();
    expect(await set.getByRole('button').count()).toBe(0);
    expect(await set.getByRole('link').count()).toBe(0);
    const faults = await axeOn(page, page.mainFrame());
    expect(await faults()).toEqual([]);
    await shoot(page, 'approaches-by-school');
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await panel.getByRole('button', { name: 'Kies uit onze aanpakken' }).click();
    await panel.getByRole('button', { name: 'Kies: Tutorlezen' }).click();
    const what = panel.getByRole('textbox', { name: 'Wat', exact: true });
    await expect.poll(() => what.inputValue()).toBe('Tutorlezen');
  },
);
