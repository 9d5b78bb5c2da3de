/** The rules of a school, as a real browser gives them: from a file of an administrator to what a teacher sees. */
import { readFile } from 'node:fs/promises';
import { afterEach, expect, test } from 'vitest';
import { openBrowser } from './harness/browser';
import { managedBrowser, whyNoManagedBrowser } from './harness/managed-browser';
import { openPanel, panelOrOpened } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

const SAMPLE = new URL('../../docs/school/beleid/chrome-linux.json', import.meta.url);
const PHRASE = 'gele paraplu onder twee bruggen';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end().catch(() => {});
});

const why = await whyNoManagedBrowser();

test.skipIf(why !== null)(
  `the sample for administrators is followed from the first start, and so is what changes in it${why === null ? '' : ` (skipped: ${why})`}`,
  { timeout: 240_000 },
  async () => {
    const managed = await managedBrowser();
    endings.push(managed.remove);
    const sample = JSON.parse(await readFile(SAMPLE, 'utf8'));
    await managed.setPolicies(sample);
    const browser = await openBrowser({ executablePath: managed.executablePath });
    endings.push(() => browser.close());
    const rules = sample['3rdparty'].extensions[browser.extensionId];
    expect(rules).toMatchObject({ requireLock: true, lockAfterMinutes: 15, studentLabel: 'short' });

    // Before anything is kept of anybody: the school asks for a lock.
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    await panel.getByRole('heading', { name: 'Kies eerst een wachtwoordzin' }).waitFor();
    const tab = await browser.context.newPage();
    await tab.goto(`chrome-extension://${browser.extensionId}/app.html#instellingen`);
    await tab.getByLabel('Nieuwe wachtwoordzin').fill(PHRASE);
    await tab.getByLabel('Typ de zin nog een keer').fill(PHRASE);
    await teacher.press(tab.locator('.btn-primary').filter({ hasText: 'Slot erop zetten' }));
    await tab.getByText('Je school vraagt dit slot.').waitFor();
    await tab.getByText('Je school stelt in: hoogstens 15 minuten.').waitFor();
    expect(await tab.getByRole('button', { name: 'Slot eraf halen' }).count()).toBe(0);
    expect(await tab.getByRole('button', { name: 'Back-up maken' }).isEnabled()).toBe(true);

    // With pages open, and with nonsense in it: what the browser itself drops, and what it takes for a word.
    const nonsense = { lockAfterMinutes: 'lang', supportPointUrl: 'steunpunt' };
    const forbidding = { allowBackup: false, allowTransfer: false };
    const changed = { ...rules, ...forbidding, ...nonsense, studentLabel: 'initials' };
    await managed.setPolicies({ '3rdparty': { extensions: { [browser.extensionId]: changed } } });
    await expect
      .poll(() => tab.getByRole('button', { name: 'Back-up maken' }).isEnabled(), { timeout: 60_000 })
      .toBe(false);
    await tab
      .getByText('Ingesteld door je school: een back-up maken kan hier niet. Terugzetten kan wel.')
      .waitFor();
    // Named as an administrator knows it.
    await tab.getByText('Ouder- en jeugdsteunpunt: website (supportPointUrl)').waitFor();
    await tab.getByText('Deze regel telt nu niet. De andere wel. Geef dit door aan ICT.').waitFor();
    expect(await tab.getByText('Je school stelt in: hoogstens 15 minuten.').count()).toBe(0);

    await page.bringToFront();
    const shown = await panelOrOpened(await browser.somtoday('sanne'));
    await teacher.press(shown.getByRole('button', { name: /^Beginnen/ }));
    await shown.getByRole('navigation', { name: 'Stappen' }).waitFor();
    await shown.getByText('S. de V.').first().waitFor();
    await shown.getByRole('button', { name: 'Menu', exact: true }).click();
    await shown.getByRole('menuitem', { name: 'Bestand voor een collega' }).click();
    await shown.getByText('Je school staat niet toe dat je een bestand voor een collega maakt.').waitFor();
    expect(await shown.getByRole('button', { name: 'Bestand maken' }).count()).toBe(0);

    // Withdrawn, all of it is the teacher's again.
    await managed.setPolicies({});
    await tab.bringToFront();
    await tab.getByRole('button', { name: 'Slot eraf halen' }).waitFor({ timeout: 60_000 });
    expect(await tab.getByRole('button', { name: 'Back-up maken' }).isEnabled()).toBe(true);
    expect(await tab.locator('.by-school').count()).toBe(0);
  },
);
