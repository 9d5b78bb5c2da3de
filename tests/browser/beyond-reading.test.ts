/** What cannot be read any more, in a database that is there: it is said, what is left is had, and nothing goes unasked. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFile } from '../../components/files/age-file';
import { unpack } from '../../dossier/backup/pack';
import { axeOn } from './harness/axe';
import type { TestBrowser } from './harness/browser';
import { beginDossier, openPanel, panelOrOpened, waitForPanel } from './harness/panel.mjs';
import { profilesOf } from './harness/profiles';
import * as teacher from './harness/teacher';

const PHRASE = 'gele paraplu onder twee bruggen';
const WORDS = 'Herkenbarezin over de tafels.';
const DAANS = 'Daan werkt graag buiten.';
const soak = Boolean(process.env.STAPSGEWIJS_SOAK);
/** A key is made of a passphrase, on a machine that may be busy. */
const SLOW = { timeout: 240_000 };

const { profile, pathOf } = profilesOf('beyond');

async function settings({ context, extensionId }: TestBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/app.html#instellingen`);
  return page;
}

/** Both students have a sentence, each of its own. */
async function withTwo(browser: TestBrowser) {
  await teacher.answer(await beginDossier(await browser.somtoday('sanne')), WORDS);
  await browser.somtoday('daan');
  const panel = await panelOrOpened(browser.page);
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await teacher.answer(panel, DAANS);
}

/** What a backup of this moment holds, and what is said of it. */
async function backup(page: Page) {
  await page.getByRole('button', { name: 'Back-up maken' }).click();
  for (const field of [/^Wachtwoordzin voor/, /^Typ de zin nog/]) await page.getByLabel(field).fill(PHRASE);
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await teacher.press(page.getByRole('button', { name: 'Bestand maken' }));
  const path = pathOf(`${Date.now()}.age`);
  await (await downloading).saveAs(path);
  const said = page.getByRole('status').filter({ hasText: 'Back-up gemaakt' });
  await said.waitFor();
  const document = await unpack(await openFile(new Uint8Array(await readFile(path)), PHRASE));
  return { path, said: await said.innerText(), text: JSON.stringify(document) };
}

/** In a page of the extension: every row of these stores loses what is in it, in the database and in its copy. */
async function damageRows({ stores, where }: { stores: string[]; where: string | null }): Promise<void> {
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  };
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const bucket = await storageBuckets.open('second-copy');
  for (const [factory, name] of [
    [indexedDB, 'stapsgewijs'],
    [bucket.indexedDB, 'stapsgewijs-copy'],
  ] as const) {
    const open = await done(factory.open(name));
    for (const store of stores) {
      const table = open.transaction(store, 'readwrite').objectStore(store);
      for (const row of (await done(table.getAll())) as Record<string, unknown>[])
        if (where === null || JSON.stringify(row).includes(where)) {
          if (store === 'keys') await done(table.put({ id: row.id, memory: 'veel' }));
          else await done(table.put({ ...row, payload: null, heard: null }));
        }
    }
    open.close();
  }
}

test(
  'one row that is damaged: the panel says so, another student is whole, and a backup holds all else',
  SLOW,
  async () => {
    const browser = await profile('row');
    await withTwo(browser);
    const tab = await settings(browser);
    await tab.evaluate(damageRows, { stores: ['rows'], where: 'Herkenbarezin' });
    await browser.killWorker();

    await browser.page.bringToFront();
    const panel = await waitForPanel(await browser.somtoday('sanne'));
    const notice = panel.locator('.trouble');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('niets gewist');
    const [shown] = await Promise.all([
      browser.context.waitForEvent('page'),
      notice.getByRole('link', { name: 'Bewaren wat te lezen is' }).click(),
    ]);
    const made = await backup(shown);
    expect(made.said).toContain('Let op: 1 onderdeel was niet meer te lezen.');
    expect(made.text).toContain(DAANS);
    expect(made.text).not.toContain('Herkenbarezin');
    await shown.close();

    await browser.page.bringToFront();
    const other = await panelOrOpened(await browser.somtoday('daan'));
    expect(await teacher.answerShown(other)).toBe(DAANS);
  },
);

// The browser takes its time over each attempt to open it.
test.runIf(soak)(
  'a database that does not open: a backup is made of its copy, and everything comes back from it',
  SLOW,
  async () => {
    const first = await profile('shut');
    await withTwo(first);
    await first.close();
    // The browser cannot take its lock on the files: a fault of the disk, for which it throws nothing away itself.
    const lock = join(
      pathOf('shut'),
      'Default',
      'IndexedDB',
      `chrome-extension_${first.extensionId}_0.indexeddb.leveldb`,
      'LOCK',
    );
    await rm(lock);
    await mkdir(lock);
    const browser = await profile('shut');
    const tab = await settings(browser);
    await tab.getByRole('heading', { name: 'De opslag van de browser openen lukt niet' }).waitFor();
    await tab.getByRole('heading', { name: 'Helpt dat niet?' }).waitFor();
    const faults = await axeOn(tab, tab.mainFrame());
    expect(await faults()).toEqual([]);
    const made = await backup(tab);
    expect(made.said).not.toContain('Let op');
    for (const words of [WORDS, DAANS]) expect(made.text).toContain(words);
    await browser.close();
    await rm(lock, { recursive: true });

    const after = await profile('after');
    const there = await settings(after);
    await there.getByRole('button', { name: 'Terugzetten' }).click();
    await there.getByLabel('Bestand met de back-up').setInputFiles(made.path);
    await there.getByLabel('Wachtwoordzin van dit bestand').fill(PHRASE);
    await teacher.press(there.getByRole('button', { name: 'Bestand openen' }));
    await teacher.press(there.locator('.set-more').getByRole('button', { name: 'Terugzetten', exact: true }));
    await there.getByRole('heading', { name: 'Teruggezet: 2 leerlingen' }).waitFor();
    const panel = await openPanel(await after.somtoday('sanne'));
    expect(await teacher.answerShown(panel)).toBe(WORDS);
  },
);

test(
  'a lock that is damaged in both is said in words; all can be wiped, and one begins anew',
  SLOW,
  async () => {
    const browser = await profile('lock');
    const tab = await settings(browser);
    await tab.getByRole('button', { name: 'Slot erop zetten' }).first().click();
    await tab.getByLabel('Nieuwe wachtwoordzin').fill(PHRASE);
    await tab.getByLabel('Typ de zin nog een keer').fill(PHRASE);
    await teacher.press(tab.locator('.btn-primary').filter({ hasText: 'Slot erop zetten' }));
    await tab.getByText('Het slot zit erop.').waitFor();
    const page = await browser.somtoday('sanne');
    await page.bringToFront();
    await teacher.answer(await beginDossier(page), WORDS);
    await browser.killWorker();
    await tab.evaluate(damageRows, { stores: ['keys'], where: '"lock"' });
    await browser.killWorker();

    const panel = await waitForPanel(await browser.somtoday('sanne'));
    await panel.getByRole('heading', { name: 'Het slot op dit apparaat is beschadigd' }).waitFor();
    const faults = await axeOn(page, panel);
    expect(await faults()).toEqual([]);
    expect(await panel.getByRole('textbox').count()).toBe(0);
    await tab.bringToFront();
    await tab.reload();
    await tab.getByRole('heading', { name: 'Het slot op dit apparaat is beschadigd' }).waitFor();
    await tab.getByRole('button', { name: 'Alles wissen' }).click();
    await tab.getByLabel('Typ ‘wissen’ om door te gaan').fill('wissen');
    await teacher.press(tab.getByRole('button', { name: 'Alles wissen' }));
    await tab.getByRole('button', { name: 'Slot erop zetten' }).waitFor();
    await page.bringToFront();
    const anew = await panelOrOpened(await browser.somtoday('sanne'));
    await anew.getByRole('button', { name: /^Beginnen/ }).waitFor();
  },
);

test(
  'a database of a newer version is said in words, is not touched, and opens there again',
  SLOW,
  async () => {
    const browser = await profile('newer');
    await teacher.answer(await beginDossier(await browser.somtoday('sanne')), WORDS);
    const tab = await settings(browser);
    await tab.getByRole('button', { name: 'Bekijk wat er staat' }).waitFor();
    await browser.killWorker();
    const versions = await tab.evaluate(async () => {
      const version = async () =>
        (await indexedDB.databases()).find(({ name }) => name === 'stapsgewijs')?.version ?? 0;
      const was = await version();
      await new Promise((resolve, reject) => {
        const opening = indexedDB.open('stapsgewijs', was + 100);
        opening.onerror = reject;
        opening.onsuccess = () => {
          opening.result.close();
          resolve(null);
        };
      });
      return { was, now: await version() };
    });
    expect(versions.now).toBe(versions.was + 100);
    await browser.page.bringToFront();
    const panel = await waitForPanel(await browser.somtoday('sanne'));
    await panel.getByRole('heading', { name: 'Je dossiers zijn van een nieuwere versie' }).waitFor();
    await panel.getByText('Er is niets gewist.').waitFor();
    expect(await panel.getByRole('button', { name: /^Beginnen/ }).count()).toBe(0);
    const faults = await axeOn(browser.page, panel);
    expect(await faults()).toEqual([]);
    const held = await tab.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version));
    expect(held).toContain(versions.now);
  },
);
