import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, panelIn, waitForPanel } from './harness/panel.mjs';
import { type FileSystem, type SmallDisk, smallDisk, whyNoSmallDisk } from './harness/small-disk';
import * as teacher from './harness/teacher';

/** A disk that ran full costs nothing that showed "Opgeslagen", whatever happens in between. */

const runs = process.env.STAPSGEWIJS_SOAK ? 15 : 1;
const FILE_SYSTEMS: FileSystem[] = ['tmpfs', 'ext4'];
const missing = Object.fromEntries(
  await Promise.all(FILE_SYSTEMS.map(async (one) => [one, await whyNoSmallDisk(one)] as const)),
);

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end().catch(() => {});
});

/** What may happen while the disk is full, or right after. Each run takes another pair. */
const MEANWHILE = ['nothing', 'worker dies', 'rest', 'restart'] as const;

async function open(disk: SmallDisk): Promise<TestBrowser> {
  const browser = await openBrowser({ profileDir: disk.profileDir });
  endings.push(() => browser.close());
  return browser;
}

/** The panel on Sanne's page, also of a browser that was opened again. */
async function panelOf(browser: TestBrowser): Promise<Frame> {
  const panel = panelIn(browser.page) ?? (await waitForPanel(await browser.somtoday('sanne')));
  await panel.getByRole('navigation', { name: 'Stappen' }).or(panel.locator('.trouble')).first().waitFor();
  return panel;
}

const field = (panel: Frame) => panel.getByRole('textbox', { name: teacher.VRAAG });
const refused = (panel: Frame) => panel.locator('.saved-line .not-saved').filter({ hasText: /\S/ }).first();

/** Types words until one of them is refused. Gives the whole text that last showed "Opgeslagen". */
async function typeUntilRefused(panel: Frame, before: string): Promise<string> {
  let kept = before;
  for (let word = 1; word <= 40; word += 1) {
    await teacher.typeAnswer(panel, ` vol ${word} ${'x'.repeat(40)}`);
    const text = await field(panel).inputValue();
    const saved = teacher.saved(panel).then(
      () => true,
      () => false,
    );
    if (
      !(await Promise.race([
        saved,
        refused(panel)
          .waitFor()
          .then(() => false),
      ]))
    )
      return kept;
    kept = text;
  }
  throw new Error('The disk is full, and nothing was refused.');
}

async function happens(what: (typeof MEANWHILE)[number], browser: TestBrowser, disk: SmallDisk) {
  if (what === 'worker dies' || what === 'rest') await browser.killWorker();
  // Without a worker nobody has the database open: after a while the browser closes its files.
  if (what === 'rest') await new Promise((resolve) => setTimeout(resolve, 4000));
  if (what !== 'restart') return browser;
  await browser.close();
  return open(disk);
}

/** A browser that starts on a full disk may not be able to open its files: then it says that, and nothing else. */
async function isShutOut(panel: Frame): Promise<boolean> {
  if (!(await panel.locator('.trouble').isVisible())) return false;
  expect(await panel.locator('.trouble').innerText()).toMatch(/schijf/);
  expect(await panel.getByRole('button', { name: /^Beginnen/ }).count()).toBe(0);
  return true;
}

describe.each(FILE_SYSTEMS)('a full %s', (fileSystem) => {
  const why = missing[fileSystem] ?? null;
  test.skipIf(why !== null)(
    `costs nothing that showed "Opgeslagen" (${runs} runs)${why === null ? '' : ` (skipped: ${why})`}`,
    { timeout: 240_000 + runs * 60_000 },
    async () => {
      const lost: string[] = [];
      for (let run = 0; run < runs; run += 1) {
        const first = MEANWHILE[(run + (fileSystem === 'ext4' ? 3 : 1)) % 4] ?? 'nothing';
        const second = MEANWHILE[Math.floor(run / 4) % 4] ?? 'nothing';
        const disk = await smallDisk(fileSystem);
        try {
          let browser = await open(disk);
          let panel = await beginDossier(await browser.somtoday('sanne'));
          await teacher.tick(panel);
          await teacher.answer(panel, 'Voor het vol was.');
          await disk.fill();
          let kept = await typeUntilRefused(panel, 'Voor het vol was.');

          browser = await happens(first, browser, disk);
          panel = await panelOf(browser);
          if (!(await isShutOut(panel))) {
            expect(await teacher.answerShown(panel), `${first}, while full`).toContain(kept);
            await teacher.typeAnswer(panel, ' nog vol');
            await refused(panel).waitFor();
          }

          await disk.free();
          browser = await happens(second, browser, disk);
          panel = await panelOf(browser);
          if (await isShutOut(panel)) {
            await panel.getByRole('button', { name: 'Opnieuw proberen' }).click();
            await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
          }
          for (const more of [' weer ruimte', ' en verder', ' en klaar']) await teacher.answer(panel, more);
          const all = await field(panel).inputValue();
          if (!all.startsWith(kept))
            lost.push(`run ${run} (${first}, ${second}): "${all}" without "${kept}"`);
          kept = all;
          await browser.close();

          browser = await open(disk);
          panel = await waitForPanel(await browser.somtoday('sanne'));
          const steps = panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
          const shown = await steps.then(
            () => teacher.answerShown(panel),
            () => panel.locator('body').innerText(),
          );
          const ticked = await panel.getByRole('checkbox', { name: teacher.PUNT, checked: true }).count();
          if (shown !== kept || ticked !== 1) {
            lost.push(`run ${run} (${first}, ${second}): "${shown}" instead of "${kept}"`);
          }
          await browser.close();
        } finally {
          for (const end of endings.splice(0).reverse()) await end().catch(() => {});
          await disk.remove();
        }
      }
      expect(lost).toEqual([]);
    },
  );
});
