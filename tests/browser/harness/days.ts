import type { TestBrowser } from './browser';

interface Area {
  get(key: string): Promise<Record<string, Looked | undefined>>;
  set(items: Record<string, unknown>): Promise<void>;
}
interface Looked {
  day: string | null;
  commit: number;
  clock: string;
}
declare const chrome: { storage: { local: Area } };

/**
 * As if so many days went by (or the clock was set ahead; back, when less than none): all that is stored with a time is
 * that much older, and the next worker begins. For a browser it is the same, and no program has to lie to it about the time.
 * @param inUse it was opened at least once in the last weeks of them
 * @param quietly no window gains or loses the focus meanwhile; the worker has to be awake
 */
export async function daysPass(
  browser: TestBrowser,
  days: number,
  { inUse = false, quietly = false } = {},
): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  if (quietly && worker) await worker.evaluate(makeOlder, { days, inUse });
  else {
    await browser.killWorker();
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
    await page.evaluate(makeOlder, { days, inUse });
    await page.close();
  }
  await browser.killWorker();
}

/** In a page of the extension that runs nothing of it, or in a worker that has its work behind it. */
async function makeOlder({ days, inUse }: { days: number; inUse: boolean }): Promise<void> {
  const DAY = 24 * 60 * 60 * 1000;
  const older = (day: string, by = days) => new Date(Date.parse(day) - by * DAY).toISOString().slice(0, 10);
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('stapsgewijs'));
  const transaction = database.transaction(['summaries', 'commits'], 'readwrite');
  const summaries = transaction.objectStore('summaries');
  for (const summary of await done(summaries.getAll())) {
    const { closedOn, updatedAt } = summary;
    const made = { updatedAt: updatedAt - days * DAY, closedOn: closedOn && older(closedOn) };
    const { byHand } = summary;
    const chosen = byHand && { ...byHand, day: older(byHand.day), on: older(byHand.on) };
    await done(summaries.put({ ...summary, ...made, ...(chosen ? { byHand: chosen } : {}) }));
  }
  const commits = await done(transaction.objectStore('commits').getAll());
  const last = commits.sort((a, b) => a.number - b.number).at(-1);
  database.close();
  const { local } = chrome.storage;
  const looked = (await local.get('retention-looked'))['retention-looked'];
  if (!looked?.day) return;
  const weeksAgo = new Date(Date.now() - 30 * DAY).toISOString().slice(0, 10);
  const day = inUse ? weeksAgo : older(looked.day);
  const upTo = inUse ? { commit: last?.number, clock: last?.clock } : {};
  await local.set({ 'retention-looked': { ...looked, ...upTo, day } });
}

/** All that the extension itself could read of its databases, in one text. */
export async function wordsKept(browser: TestBrowser): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
  const words = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const buckets = (
      navigator as unknown as {
        storageBuckets: {
          keys(): Promise<string[]>;
          open(name: string): Promise<{ indexedDB: IDBFactory }>;
        };
      }
    ).storageBuckets;
    const places: IDBFactory[] = [indexedDB];
    for (const name of await buckets.keys()) places.push((await buckets.open(name)).indexedDB);
    const found: unknown[] = [];
    for (const place of places) {
      for (const { name } of await place.databases()) {
        const database = await done(place.open(name ?? ''));
        for (const store of database.objectStoreNames)
          found.push(await done(database.transaction(store).objectStore(store).getAll()));
        database.close();
      }
    }
    return JSON.stringify(found);
  });
  await page.close();
  return words;
}
