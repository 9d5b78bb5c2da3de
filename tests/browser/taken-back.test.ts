import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, openPanel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** What a click takes away comes back whole, or stays whole; and what was stored is not called unsaved. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

/** A browser of its own. */
async function open(profileDir: string): Promise<TestBrowser> {
  const one = await openBrowser({ profileDir });
  endings.push(() => one.close().catch(() => {}));
  return one;
}

const button = (panel: Frame, name: string | RegExp) => panel.getByRole('button', { name });
const undo = (panel: Frame) => panel.getByRole('button', { name: 'Ongedaan maken', exact: true });
const state = (panel: Frame, number: number, name: string) =>
  panel
    .getByRole('group', { name: `Hoe staat het met afspraak ${number}?` })
    .getByRole('radio', { name, exact: true });

async function empty(panel: Frame, label: string) {
  const field = panel.getByRole('textbox', { name: label, exact: true });
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
}

test('an agreement that was emptied comes back with its texts, its state and what was chosen at step 6', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addAgreement(panel, { Wat: 'Vooraan zitten', Wie: 'Opa', Wanneer: 'bij Engels' });
  await teacher.addAgreement(panel, { Wat: 'Weekplanning', Wie: 'Moeder', Wanneer: 'maandag' });
  await teacher.goToStep(panel, 'Stap 4 Realiseren');
  await teacher.openAgreement(panel, 1);
  await state(panel, 1, 'Klaar').check();
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  await teacher.row(panel, 'Wat gaat door en wat stopt');
  await panel
    .getByRole('group', { name: 'Gaat afspraak 1 door?' })
    .getByRole('radio', { name: 'Stopt' })
    .check();

  for (const leave of ['Klaar', 'Afspraak 1 verwijderen']) {
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await button(panel, 'Afspraak 1 wijzigen').click();
    for (const label of ['Wat', 'Wie', 'Wanneer']) await empty(panel, label);
    await teacher.press(button(panel, leave));
    await panel.getByText('Afspraak 1 is weggehaald.', { exact: true }).waitFor();
    expect(await panel.getByText('Vooraan zitten').count()).toBe(0);
    await undo(panel).click();
    await panel.getByText('Vooraan zitten').first().waitFor();
    await panel.getByText('bij Engels').first().waitFor();
    await teacher.goToStep(panel, 'Stap 4 Realiseren');
    await teacher.openAgreement(panel, 1);
    expect(await state(panel, 1, 'Klaar').isChecked()).toBe(true);
  }
  await page.reload();
  const again = await waitForPanel(page);
  await teacher.goToStep(again, 'Stap 6 Evalueren');
  await teacher.row(again, 'Wat gaat door en wat stopt');
  const after = again.getByRole('group', { name: 'Gaat afspraak 1 door?' });
  expect(await after.getByRole('radio', { name: 'Stopt' }).isChecked()).toBe(true);

  // Left without a click on anything: it is not let go of unseen.
  await teacher.goToStep(again, 'Stap 3 Plannen');
  await button(again, 'Afspraak 1 wijzigen').click();
  for (const label of ['Wat', 'Wie', 'Wanneer']) await empty(again, label);
  await teacher.saved(again);
  await teacher.goToStep(again, 'Stap 4 Realiseren');
  await teacher.goToStep(again, 'Stap 3 Plannen');
  await again.getByText('Afspraak zonder tekst').waitFor();
});

test('a plan that was read in is taken back whole, also when the browser dies in between', async () => {
  const profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
  endings.push(() => rm(profileDir, { recursive: true, force: true, maxRetries: 5 }));
  const browser = await open(profileDir);
  const panel = await openPanel(await browser.somtoday('sanne'));
  const goals = Array.from(
    { length: 40 },
    (_, index) => `Doel ${index + 1}: Sanne oefent woord ${index + 1}.`,
  );
  const plan = [
    'Plan van aanpak',
    'Leerling: Sanne de V., 2B',
    'Doelen',
    ...goals,
    'Opgesteld met: Stapsgewijs 2',
  ];
  await button(panel, /^Plan inlezen/).click();
  await panel.getByRole('textbox', { name: 'Plak hier het plan' }).fill(plan.join('\n'));
  await teacher.press(button(panel, /^Plan inlezen bij/));
  const shown = (where: Frame) => where.getByText(/^Sanne oefent woord/).count();
  await expect.poll(() => shown(panel)).toBe(goals.length);

  // The plug is pulled at the first sign that something went.
  const first = new Promise<number>((resolve) => {
    void browser.context
      .exposeBinding('went', (_, left: number) => resolve(left))
      .then(() =>
        panel.evaluate((all) => {
          const count = () => (document.body.textContent?.match(/Sanne oefent woord/g) ?? []).length;
          new MutationObserver(() => {
            if (count() < all) (window as never as { went(left: number): void }).went(count());
          }).observe(document.body, { childList: true, subtree: true, characterData: true });
        }, goals.length),
      );
  });
  await undo(panel).click();
  await first;
  await browser.kill();

  const mended = await open(profileDir);
  const again = await waitForPanel(await mended.somtoday('sanne'));
  await teacher.goToStep(again, 'Stap 3 Plannen');
  expect([0, goals.length]).toContain(await shown(again));
});

test('a tick that was stored after all is not called unsaved', async () => {
  const panel = await beginDossier(await browser.somtoday('sanne'));
  const words = panel.getByText('Dit vinkje is niet bewaard.');
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const box = panel.getByRole('checkbox', { name: teacher.PUNT });
  await box.click();
  await words.waitFor();
  // The next worker has room; what was refused is sent again by itself.
  await browser.killWorker();
  await expect.poll(() => box.isChecked()).toBe(true);
  await expect.poll(() => words.count()).toBe(0);
});
