import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { partsOf } from '../unit/export/docx-parts';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasFirefox, openFirefox } from './harness/firefox';
import { pagesOf } from './harness/on-paper';
import { beginDossier } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Out of the panel as a Word file, on paper and into a calendar: from the frame in the host's page, in the build that ships. */

const QUOTE = 'Thuis lees ik wel, stripboeken.';
const GOAL = 'Lotte leest elke week minstens één keer hardop in haar groepje.';

/** A full plan, read in from the host: every tool was used. */
async function withFullDossier(page: Page): Promise<Frame> {
  const plan = await readFile(new URL('../unit/plan/cases/dyslexia-volledig.txt', import.meta.url), 'utf8');
  const panel = await beginDossier(page);
  await panel.getByRole('button', { name: 'Alle stappen' }).click();
  await panel.getByRole('button', { name: /^Plan inlezen/ }).click();
  await panel
    .getByRole('textbox', { name: 'Plak hier het plan' })
    .fill(plan.replace(/^Leerling: .*$/m, 'Leerling: Sanne de V., 2B').replaceAll('2026', '2036'));
  await teacher.press(panel.getByRole('button', { name: /^Plan inlezen bij/ }));
  await panel.getByRole('button', { name: /^Plan bekijken/ }).waitFor();
  return panel;
}

describe('in Chromium', () => {
  let profileDir: string;
  let browser: TestBrowser;
  let page: Page;
  let panel: Frame;

  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-profile-'));
    browser = await openBrowser({ profileDir });
    await browser.context.addInitScript(() => {
      const counted = window as unknown as { printed: string[]; print(): void };
      counted.printed = [];
      // Laid out, and with its fonts, at the moment at which it is printed.
      counted.print = () =>
        void counted.printed.push(
          `${document.querySelector('.sheet')?.clientHeight ? 'laid out' : 'empty'}, ${document.fonts.status}`,
        );
    });
    page = await browser.somtoday('sanne');
    panel = await withFullDossier(page);
    await teacher.viewPlan(panel);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
  });

  const printTab = async () => {
    const opened = browser.context.waitForEvent('page');
    await teacher.takeOut(panel, 'Afdrukken');
    const tab = await opened;
    await tab.getByRole('article').waitFor();
    return tab;
  };
  const timesPrinted = (tab: Page) =>
    tab.evaluate(() => (window as unknown as { printed: string[] }).printed);

  test('Word: a file with what was chosen, and nobody in its name', async () => {
    const downloaded = page.waitForEvent('download');
    await teacher.takeOut(panel, 'Opslaan als Word');
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/^Plan van aanpak \d{1,2} [a-z]+ \d{4}\.docx$/);
    const { paragraphs } = await partsOf(new Blob([await readFile(await download.path())]));
    const text = paragraphs.map((one) => one.text).join('\n');
    expect(text).toContain(QUOTE);
    expect(text).toContain(GOAL);
    // The short form leaves these out.
    expect(text).not.toContain('voorleessoftware');
    await panel.getByRole('status').filter({ hasText: 'Word-bestand gemaakt' }).waitFor();
  });

  test('calendar: whole days, and nobody in it', async () => {
    const downloaded = page.waitForEvent('download');
    await teacher.takeOut(panel, 'Momenten in agenda');
    const download = await downloaded;
    expect(download.suggestedFilename()).toMatch(/^Momenten \d{1,2} [a-z]+ \d{4}\.ics$/);
    const file = await readFile(await download.path(), 'utf8');
    expect(file.match(/DTSTART.*/g)).toEqual(['DTSTART;VALUE=DATE:20360928', 'DTSTART;VALUE=DATE:20361026']);
    expect(file).not.toMatch(/Lotte|Sanne|Vries|Smits|2B|groep/);
  });

  test('paper: a tab of our own that prints by itself, once, on one A4', async () => {
    const tab = await printTab();
    expect(tab.url()).toBe(`chrome-extension://${browser.extensionId}/print.html`);
    expect(await tab.title()).toMatch(/^Plan van aanpak \d{1,2} [a-z]+ \d{4}$/);
    await expect.poll(() => timesPrinted(tab)).toEqual(['laid out, loaded']);
    expect(await tab.getByRole('article').innerText()).toContain(QUOTE);
    expect(await tab.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual(['Plan van aanpak']);
    const faults = await axeOn(tab, tab.mainFrame());
    expect(await faults()).toEqual([]);
    // Also where the system is dark it is black on white.
    await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const colours = await tab.evaluate(() =>
      [document.body, document.querySelector('.sheet')].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element as Element);
        return [color, backgroundColor];
      }),
    );
    expect(colours[1]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    expect(colours[0]?.[1]).toBe('rgb(255, 255, 255)');
    await expect.poll(() => pagesOf(tab)).toBe(1);
    await tab.emulateMedia({ colorScheme: null, media: null });

    await tab.getByRole('button', { name: 'Afdrukken' }).click();
    expect(await timesPrinted(tab)).toHaveLength(2);
    const closed = tab.waitForEvent('close');
    // The tab may be gone before the click comes back from it.
    const click = tab.getByRole('button', { name: 'Sluiten' }).click();
    await Promise.all([closed, click.catch(() => {})]);
  });

  test('a tab that is loaded again has no text any more, and says what to do', async () => {
    const tab = await printTab();
    const other = await printTab();
    await tab.reload();
    await tab.getByText('De tekst is hier niet meer').waitFor();
    expect(await tab.getByRole('article').count()).toBe(0);
    expect(await tab.content()).not.toContain('stripboeken');
    expect(await tab.title()).toBe('Afdrukken');
    expect(await timesPrinted(tab)).toEqual([]);
    // Somebody who types the address gets as much.
    const typed = await browser.context.newPage();
    await typed.goto(other.url());
    await typed.getByText('De tekst is hier niet meer').waitFor();
    for (const one of [tab, other, typed]) await one.close();
  });

  test('the length that the panel tells is that of the page that is printed', async () => {
    const tooLong = panel.getByText(/^Deze tekst is/);
    expect(await tooLong.count()).toBe(0);
    await teacher.pick(panel, 'Vorm', 'Volledig');
    await tooLong.waitFor();
    expect(await tooLong.innerText()).toMatch(/ongeveer 1,\d A4\. Zonder ‘.+’ past het op één A4\./);
    const tab = await printTab();
    await expect.poll(() => pagesOf(tab)).toBe(2);
    await tab.close();
    // What it says can go, goes; then it fits, on paper too.
    const names = [...(await tooLong.innerText()).matchAll(/‘([^’]+)’/g)].map(([, name = '']) => name);
    for (const name of names) await teacher.leaveOut(panel, name);
    await tooLong.waitFor({ state: 'detached' });
    const fits = await printTab();
    await expect.poll(() => pagesOf(fits)).toBe(1);
    await fits.close();
    await teacher.pick(panel, 'Vorm', 'Kort');
  });

  test('nothing of it is on disk but what the dossier holds, nor in the history of the browser', async () => {
    const tab = await printTab();
    await timesPrinted(tab);
    await browser.close();
    const { own, others } = await filesIn(profileDir, browser.extensionId);
    const holds = (files: Buffer, text: string) =>
      files.includes(Buffer.from(text, 'utf8')) || files.includes(Buffer.from(text, 'utf16le'));
    // The search finds what is there, so that not finding means something.
    expect(holds(own, QUOTE)).toBe(true);
    expect(holds(others, 'Plan van aanpak')).toBe(true);
    for (const composed of ['Leerling: Sanne de V., 2B', `Doel 2: ${GOAL}`, 'print:'])
      expect(holds(own, composed), composed).toBe(false);
    for (const text of [QUOTE, GOAL, 'Leerling: Sanne de V., 2B'])
      expect(holds(others, text), text).toBe(false);
  });
});

/** What the extension keeps in this profile, and all that the browser keeps besides, as bytes. */
async function filesIn(profileDir: string, extensionId: string) {
  const [own, others]: [Buffer[], Buffer[]] = [[], []];
  // Its second copy of the dossiers is a bucket, which bears no name of the extension.
  const isOwn = (path: string) => path.includes(extensionId) || path.includes('WebStorage');
  const walk = async (dir: string) => {
    for (const entry of await readdir(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) (isOwn(path) ? own : others).push(await readFile(path));
    }
  };
  await walk(join(profileDir, 'Default'));
  return { own: Buffer.concat(own), others: Buffer.concat(others) };
}

describe.skipIf(!hasFirefox())('in Firefox', { timeout: 180_000 }, () => {
  test('the file is saved from the frame, and the text is printed from a tab of our own', async () => {
    const downloads = await mkdtemp(join(tmpdir(), 'stapsgewijs-downloads-'));
    const firefox = await openFirefox({ downloads });
    const saved = async (end: string) => (await readdir(downloads)).filter((name) => name.endsWith(end));
    try {
      const path = `/mentordashboard/leerling/${studentByKey('sanne').somtoday?.id}/overzicht`;
      await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', path));
      await firefox.press('button', 'Stappenplan openen');
      await firefox.press('button', 'Beginnen');
      await firefox.press('button', teacher.VRAAG);
      await firefox.press('textbox', teacher.VRAAG);
      await firefox.page.type('Hoe krijgt Sanne haar werk af?');
      await firefox.press('button', 'Plan bekijken');

      await firefox.press('button', 'Meer');
      await firefox.press('menuitem', 'Opslaan als Word');
      await expect.poll(() => saved('.docx'), { timeout: 15_000 }).toHaveLength(1);
      const [name = ''] = await saved('.docx');
      expect(name).toMatch(/^Plan van aanpak \d{1,2} [a-z]+ \d{4}\.docx$/);
      await expect
        .poll(async () => {
          const file = new Blob([await readFile(join(downloads, name))]);
          return partsOf(file).then(
            ({ paragraphs }) => paragraphs.map(({ text }) => text).join('\n'),
            () => '',
          );
        })
        .toContain('Hoe krijgt Sanne haar werk af?');

      await firefox.press('button', 'Meer');
      await firefox.intoNewTab(() => firefox.press('menuitem', 'Afdrukken'));
      // In the tab that opened: it is on paper, and can be printed again.
      await expect.poll(() => saved('.pdf'), { timeout: 30_000 }).toHaveLength(1);
      await firefox.waitForControl('button', 'Sluiten');
      const shown = (await firefox.controls()).map(({ name }) => name).join('\n');
      expect(shown).toContain('Hoe krijgt Sanne haar werk af?');
      await firefox.press('button', 'Sluiten');
      await firefox.closeOwnPage();
      await firefox.waitForControl('button', 'Paneel sluiten');
    } finally {
      await firefox.close();
      await rm(downloads, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
