import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPaper, schoolPapers } from '../../scripts/school-papers.mjs';
import { codeIn, schoolPaper, tableOf } from '../unit/repository/school-papers';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** The papers for the school: each on one sheet, and the table of what is kept against what a browser then holds. */
let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Area {
  get(key: null): Promise<Record<string, unknown>>;
}
declare const chrome: { storage: { local: Area; session: Area } };

/** Names of all that the extension keeps, in one of its own pages that runs nothing. */
async function namesOfWhatIsKept() {
  const { local, session } = chrome.storage;
  const { storageBuckets } = navigator as unknown as { storageBuckets: { keys(): Promise<string[]> } };
  const databases = (await indexedDB.databases()).map(({ name = '' }) => name);
  const tables = databases.map(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          resolve([...request.result.objectStoreNames]);
          request.result.close();
        };
      }),
  );
  return {
    databases,
    tables: (await Promise.all(tables)).flat(),
    buckets: await storageBuckets.keys(),
    keys: [...Object.keys(await local.get(null)), ...Object.keys(await session.get(null))],
  };
}

describe('each paper', () => {
  test.each(schoolPapers())('$name is one A4', async (paper) => {
    const page = await browser.context.newPage();
    const { pages, pdf } = await printPaper(page, paper, '0.0.0');
    await page.close();
    expect(pdf.length).toBeGreaterThan(5000);
    expect(pages).toBe(1);
  });

  test('has a title, and is read in Dutch', () => {
    for (const { name, title, html } of schoolPapers()) {
      expect(title.length, name).toBeGreaterThan(10);
      expect(html).toContain('<html lang="nl">');
    }
  });
});

test('after a day of work the browser holds nothing that the privacyblad does not name', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek');
  const panel = await beginDossier(page);
  await teacher.tick(panel);
  await teacher.answer(panel, 'Sanne leverde 3 van de 8 opdrachten in.');
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addGoal(panel, 'Sanne levert elke week 4 van de 5 opdrachten in.');
  await browser.somtoday('daan');
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen`);
  await own.getByText('Wat weet dit paneel?').first().waitFor();
  await own.close();

  const reader = await browser.context.newPage();
  await reader.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  const held = await reader.evaluate(namesOfWhatIsKept);
  await reader.close();

  const rows = tableOf(schoolPaper('privacyblad'), 'wat');
  const named = rows.flatMap((cells) => codeIn(cells.at(-1) ?? ''));
  const isNamed = (key: string) =>
    named.some((name) => key === name || (/[:-]$/.test(name) && key.startsWith(name)));
  expect(held.keys.length).toBeGreaterThan(5);
  expect(held.keys.filter((key) => !isNamed(key))).toEqual([]);
  expect(held.databases).toEqual(['stapsgewijs']);
  expect(held.buckets).toContain('second-copy');
  expect(held.buckets.filter((bucket) => !named.includes(bucket))).toEqual([]);
  expect(held.tables.length).toBeGreaterThan(5);
  expect(held.tables.filter((table) => !named.includes(table))).toEqual([]);
});
