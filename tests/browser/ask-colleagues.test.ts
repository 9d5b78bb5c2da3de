/** *Vraag aan collega's*: a question leaves by the clipboard, and what comes back in mails stands in the dossier. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, openPanel, waitForPanel } from './harness/panel.mjs';
import { inEachSize } from './harness/sizes';
import * as teacher from './harness/teacher';

const QUESTION = 'Wat zie jij als Sanne alleen moet beginnen?';
const TOOL = 'Vraag aan collega’s';
const OUTLOOK =
  'Van: Bakker, Jan <j.bakker@school.nl>\nVerzonden: vrijdag 27 november 2026 10:12\nAan: Marloes Vos <m.vos@school.nl>\nOnderwerp: RE: Korte vraag van een collega\n\n';

let browser: TestBrowser;
let host: Page;
let panel: Frame;
/** The mail as it was copied. */
let mail: string;

beforeAll(async () => {
  browser = await openBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  host = await browser.somtoday('sanne');
  panel = await beginDossier(host);
  await teacher.goToStep(panel, 'Begrijpen');
}, 120_000);
afterAll(() => browser?.close());

const filled = (who: string, answer: string, asked = mail) =>
  asked
    .replace('Mijn naam:', `Mijn naam: ${who}`)
    .replace('Mijn vak:', 'Mijn vak: wiskunde')
    .replace('Mijn antwoord:', `Mijn antwoord: ${answer}`);
const quoted = (text: string) => text.replace(/^/gm, '> ');
const field = () => panel.getByRole('textbox', { name: 'Plak hier de antwoorden' });
const takeIn = () => panel.getByRole('button', { name: /^\d+ antwoord(?:en)? inlezen bij/ });
const answers = () => panel.getByRole('checkbox', { name: /^Antwoord/ });
const status = () => panel.getByRole('status').filter({ hasText: /\S/ }).allTextContents();

async function openAnswers(text: string) {
  const inside = await teacher.row(panel, TOOL);
  await inside.getByRole('button', { name: 'Antwoorden inlezen' }).click();
  await panel.getByRole('heading', { name: 'Antwoorden inlezen' }).waitFor();
  await field().fill(text);
}

const leave = async () => {
  await panel.getByRole('button', { name: /^Terug/ }).click();
  await panel.getByRole('heading', { name: 'Begrijpen' }).first().waitFor();
};

/** What the dossier holds, as the row shows it. */
const replies = async () => (await teacher.row(panel, TOOL)).locator('.plan-list > li').allInnerTexts();

async function shot(name: string) {
  if (process.env.SHOTS) await host.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}

describe('Vraag aan collega’s', { timeout: 120_000 }, () => {
  test('is one question, copied as a mail with no more in it than the label, the question and a form', async () => {
    const inside = await teacher.row(panel, TOOL);
    expect(await inside.getByRole('button', { name: 'Mail bekijken' }).isDisabled()).toBe(true);
    await shot('vraag-leeg');
    await inside.getByRole('textbox', { name: 'Wat wil je van collega’s weten?' }).fill(QUESTION);
    await teacher.saved(panel);
    await shot('vraag');
    await inside.getByRole('button', { name: 'Mail bekijken' }).click();
    await panel.getByRole('heading', { name: 'Korte vraag van een collega' }).waitFor();
    await shot('mail');
    await teacher.press(panel.getByRole('button', { name: /^Kopiëren/ }));
    await panel
      .getByText(/^Gekopieerd/)
      .first()
      .waitFor();
    await host.bringToFront();
    mail = (await host.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
    expect(mail).toMatch(
      /^Korte vraag van een collega\nLeerling: Sanne de V\., .*\nGemaakt op: .*\n\nDe vraag\nWat zie jij als Sanne alleen moet beginnen\?\n\nJouw antwoord\n.*\nMijn naam:\nMijn vak:\nMijn antwoord:\nKenmerk: [\dA-F]{4}-[\dA-F]{4}-[\dA-F]{4}\n\nStapsgewijs, vorm 3$/,
    );
    expect(mail).not.toContain('Vries');
    await panel.getByRole('button', { name: 'Terug naar Begrijpen' }).click();
  });

  test('answers in their forms go into the dossier, with who said it, and can be undone as a whole', async () => {
    await openAnswers(
      `${OUTLOOK}${quoted(filled('Jan Bakker', 'Met een voorbeeld begint ze meteen.'))}\n${OUTLOOK}${filled('An Smit', 'Bij mij wacht ze af.')}`,
    );
    await expect.poll(() => answers().count()).toBe(2);
    expect(await status()).toContain('Gelezen: 2 antwoorden.');
    for (const one of await answers().all()) expect(await one.isChecked()).toBe(true);
    await shot('antwoorden');
    await teacher.press(takeIn());
    await panel.getByRole('heading', { name: 'Begrijpen' }).first().waitFor();
    expect((await replies()).map((one) => one.replace(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/Met een voorbeeld begint ze meteen\. Jan Bakker, wiskunde/),
      expect.stringMatching(/Bij mij wacht ze af\. An Smit, wiskunde/),
    ]);
    await shot('ingelezen');
    await panel.getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await expect.poll(replies).toEqual([]);
    await openAnswers(filled('Jan Bakker', 'Met een voorbeeld begint ze meteen.'));
    await teacher.press(takeIn());
    await expect.poll(async () => (await replies()).length).toBe(1);
  });

  test('the same answers again are there already: nothing is written twice', async () => {
    await openAnswers(quoted(filled('Jan Bakker', 'Met een voorbeeld begint ze meteen.')));
    await panel.getByText('Dit staat hier al.').waitFor();
    expect(await answers().isDisabled()).toBe(true);
    expect(await takeIn().isDisabled()).toBe(true);
    await field().fill(filled('Jan Bakker', 'Inmiddels gaat het ook zonder.'));
    await panel.getByText(/^Van Jan Bakker staat hier al een ander antwoord/).waitFor();
    expect(await answers().isChecked()).toBe(false);
    await leave();
    expect((await replies()).length).toBe(1);
  });

  test('an answer above the quoted mail is shown, and goes along when the teacher says it is one', async () => {
    await openAnswers(`${OUTLOOK}Hoi Marloes,\nBij Frans zie ik dat niet.\nGroet, Jan\n\n${quoted(mail)}`);
    const not = panel.getByRole('region', { name: 'Dit staat niet in een formulier' });
    await not.getByText('Bij Frans zie ik dat niet.').waitFor();
    expect(await answers().count()).toBe(0);
    await shot('los');
    await not.getByRole('button', { name: /^Dit is een antwoord over Sanne/ }).click();
    const words = panel.getByRole('textbox', { name: 'Het antwoord' });
    await words.fill('Bij Frans zie ik dat niet.');
    // Who sent it, as the mail says.
    expect(await panel.getByRole('textbox', { name: 'Van wie is dit antwoord?' }).inputValue()).toBe(
      'Jan Bakker',
    );
    await panel.getByRole('textbox', { name: 'Van wie is dit antwoord?' }).fill('Jan de Wit');
    await shot('los-antwoord');
    await teacher.press(takeIn());
    await expect
      .poll(async () => (await replies()).join())
      .toMatch(/Bij Frans zie ik dat niet\.\s+Jan de Wit/);
  });

  test('an answer about somebody else is never taken by itself, whatever of the mail says so', async () => {
    const mark = /Kenmerk: .*/;
    const other = filled('Jan Bakker', 'GEHEIM over Daan.');
    for (const [text, says] of [
      [other.replace(mark, 'Kenmerk: ABCD-1234-00FF'), /ander kenmerk/],
      [other.replace('Sanne de V.', 'Daan V.'), /In de mail staat Daan V\./],
      [other.replace('alleen moet beginnen', 'gym heeft'), /andere vraag/],
      [other.replace(mark, ''), /geen kenmerk/],
    ] as const) {
      await openAnswers(text);
      await panel.getByText(says).first().waitFor();
      expect(await answers().isChecked()).toBe(false);
      expect(await takeIn().isDisabled()).toBe(true);
      await shot(`ander-${says.source.slice(0, 6)}`);
      await leave();
    }
    expect((await replies()).join()).not.toContain('GEHEIM');
  });

  test('what was pasted stays with its student when the host moves to another', async () => {
    await openAnswers(filled('Jan Bakker', 'Over Sanne alleen.'));
    host = await browser.somtoday('daan');
    panel = await waitForPanel(host);
    await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
    await teacher.goToStep(panel, 'Begrijpen');
    await openAnswers(filled('Jan Bakker', 'Over Sanne alleen.'));
    await panel.getByText(/ander kenmerk/).waitFor();
    expect(await takeIn().isDisabled()).toBe(true);
    await leave();
    expect(await replies()).toEqual([]);
    host = await browser.somtoday('sanne');
    panel = await waitForPanel(host);
    if (await panel.getByRole('heading', { name: 'Antwoorden inlezen' }).isVisible()) await leave();
    await teacher.goToStep(panel, 'Begrijpen');
    expect((await replies()).join()).not.toContain('Over Sanne alleen.');
  });

  test('goes by keyboard alone', async () => {
    const inside = await teacher.row(panel, TOOL);
    await inside.getByRole('button', { name: 'Antwoorden inlezen' }).focus();
    await host.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Antwoorden inlezen' }).waitFor();
    const focused = () =>
      panel.evaluate(() => {
        const at = document.activeElement;
        const label = at?.id ? document.querySelector(`label[for="${at.id}"]`) : null;
        return at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '';
      });
    const onto = async (name: RegExp) => {
      for (let tab = 0; tab < 25 && !name.test(await focused()); tab++) await host.keyboard.press('Tab');
      expect(await focused()).toMatch(name);
    };
    await onto(/^Plak hier/);
    await host.keyboard.press('Control+A');
    await host.keyboard.insertText(
      `Prima in het groepje.\n\n${quoted(filled('El Idrissi', 'Rustig begin.'))}`,
    );
    await onto(/^Antwoord van El Idrissi/);
    await host.keyboard.press('Space');
    await expect.poll(() => takeIn().isDisabled()).toBe(true);
    await onto(/^Dit is een antwoord over/);
    await host.keyboard.press('Enter');
    // The button went; the words it made an answer have the focus.
    await expect.poll(focused).toBe('Antwoord, zonder naam');
    await onto(/^Van wie/);
    await host.keyboard.insertText('Truus');
    await onto(/^1 antwoord inlezen/);
    await teacher.inPlainSight(takeIn());
    await host.keyboard.press('Enter');
    await panel.getByText(/^1 antwoord staat in het dossier\. Hieronder/).waitFor();
    await host.keyboard.press('Escape');
    await expect.poll(async () => (await replies()).join()).toMatch(/Prima in het groepje\.\s+Truus/);
    expect((await replies()).join()).not.toContain('Rustig begin');
  });

  test('can be read and used by everybody, large and small', async () => {
    const faults = await axeOn(host, panel);
    await inEachSize(host, panel, async (width) => {
      await teacher.row(panel, TOOL);
      expect(await faults()).toEqual([]);
      await shot(`rij-${width}`);
    });
    await openAnswers(
      `Hoi, prima hoor.\n\n${filled('Jan Bakker', 'Nog een antwoord.').replace(/Kenmerk.*/, '')}\n${filled('El', 'Ja.')}`,
    );
    await expect.poll(() => answers().count()).toBe(2);
    // The question is nobody's answer, also where nothing else tells.
    expect(await panel.getByRole('button', { name: /^Dit is een antwoord over/ }).count()).toBe(1);
    await inEachSize(host, panel, async (width) => {
      expect(await faults()).toEqual([]);
      const wide = await panel.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector('.panel-body')?.scrollWidth ?? 0,
        innerWidth,
      ]);
      expect(Math.max(wide[0] ?? 0, wide[1] ?? 0)).toBeLessThanOrEqual(wide[2] ?? 0);
      await shot(`inlezen-${width}`);
    });
    await host.setViewportSize({ width: 1366, height: 768 });
    await panel.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await host.emulateMedia({ colorScheme: 'dark' });
    await shot('inlezen-donker');
    await host.emulateMedia({ colorScheme: 'light' });
    await leave();
  });

  test('stands there in a new process of the browser', async () => {
    const before = await replies();
    expect(before.length).toBe(3);
    const { profileDir } = browser;
    await browser.kill();
    browser = await openBrowser({ profileDir });
    host = await browser.somtoday('sanne');
    panel = await openPanel(host).catch(() => waitForPanel(host));
    await teacher.goToStep(panel, 'Begrijpen');
    expect(await replies()).toEqual(before);
  });
});
