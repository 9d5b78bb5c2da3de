/** A disk that may be read and not be written, and a quota that is used up: it is said, and nothing that stood there goes. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, panelOrOpened, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

const run = promisify(execFile);
const WORDS = 'Stond er al.';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end().catch(() => {});
});

async function profile(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
  endings.push(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

async function open(profileDir: string): Promise<TestBrowser> {
  const browser = await openBrowser({ profileDir });
  endings.push(() => browser.close());
  return browser;
}

/** From here on nothing can be written in this folder; until what is given back is called. */
async function readOnly(folder: string): Promise<() => Promise<void>> {
  await run('mount', ['--bind', folder, folder]);
  const again = async () => void (await run('umount', ['-l', folder]).catch(() => {}));
  endings.push(again);
  await run('mount', ['-o', 'remount,bind,ro', folder]);
  return again;
}

/** Mounting takes the rights of an administrator. */
async function whyNot(): Promise<string | null> {
  const dir = await mkdtemp(join(tmpdir(), 'stapsgewijs-mount-'));
  try {
    await run('mount', ['--bind', dir, dir]);
    await run('umount', [dir]);
    return null;
  } catch (error) {
    return `nothing can be mounted here: ${error instanceof Error ? error.message.trim() : error}`;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

const why = await whyNot();

test.skipIf(why !== null)(
  `a profile that may only be read: nothing is called saved, what is typed stays, and what stood there is there afterwards${why === null ? '' : ` (skipped: ${why})`}`,
  { timeout: 240_000 },
  async () => {
    const profileDir = await profile();
    const first = await open(profileDir);
    await teacher.answer(await beginDossier(await first.somtoday('sanne')), WORDS);
    await first.close();

    const ends = [];
    for (const folder of ['IndexedDB', 'WebStorage'])
      ends.push(await readOnly(join(profileDir, 'Default', folder)));
    const shut = await open(profileDir);
    const panel = await waitForPanel(await shut.somtoday('sanne'));
    const trouble = panel.locator('.trouble');
    const steps = panel.getByRole('navigation', { name: 'Stappen' });
    await trouble.or(steps).first().waitFor();
    if (await trouble.isVisible()) {
      expect(await trouble.innerText()).toContain('niets gewist');
      expect(await panel.getByRole('button', { name: /^Beginnen/ }).count()).toBe(0);
    } else {
      await teacher.typeAnswer(panel, ' En dit kan niet.');
      await panel.locator('.not-saved').filter({ hasText: /\S/ }).first().waitFor();
      expect(
        await panel
          .getByRole('status')
          .filter({ hasText: /^Opgeslagen/ })
          .count(),
      ).toBe(0);
      expect(await panel.getByRole('textbox', { name: teacher.VRAAG }).inputValue()).toContain('kan niet.');
    }
    await shut.close();
    for (const end of ends) await end();

    const after = await open(profileDir);
    const again = await waitForPanel(await after.somtoday('sanne'));
    await again.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(again)).toContain(WORDS);
  },
);

test('a quota that is used up: it is said beside the field, what is typed stays, and is stored once there is room', {
  timeout: 120_000,
}, async () => {
  const browser = await open(await profile());
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await teacher.answer(panel, WORDS);
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  // As the browser itself refuses: at the first thing that is put, and from then on.
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(globalThis, {
      room() {
        IDBObjectStore.prototype.put = put;
      },
    });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await teacher.typeAnswer(panel, ' Past er niet bij.');
  const refused = panel.locator('.not-saved').filter({ hasText: 'De schijf is vol.' }).first();
  await refused.waitFor();
  expect(await panel.getByRole('textbox', { name: teacher.VRAAG }).inputValue()).toBe(
    `${WORDS} Past er niet bij.`,
  );
  await worker.evaluate('room()');
  await teacher.typeAnswer(panel, ' Nu wel.');
  await teacher.saved(panel);
  await page.reload();
  const again = await panelOrOpened(page);
  await again.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(again)).toBe(`${WORDS} Past er niet bij. Nu wel.`);
});
