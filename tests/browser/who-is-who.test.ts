import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dutchBirthDate, fullName, studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { openPanel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** A page that contradicts itself, a wrong answer to the question that follows, and the way back from it. */

const TYPED = 'Alleen over haar.';
const QUESTION = 'Over wie gaat deze pagina?';
const NOTHING_YET = 'Op dit apparaat staat nog niets over deze leerling';
const DOUBT = 'Klopt de leerling niet?';

let browser: TestBrowser;
let page: Page;
/** The panel is left open: every test has students of its own. */
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.somtoday('daan');
  await openPanel(page);
});
afterAll(() => browser.close());

const steps = (panel: Frame) => panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
const button = (panel: Frame, name: string | RegExp) => panel.getByRole('button', { name });
const yes = (panel: Frame, key: string) =>
  button(panel, new RegExp(`^Ja, dit is ${studentByKey(key).firstName}`));

async function show(key: string, tab?: string): Promise<Frame> {
  await page.unrouteAll();
  await browser.somtoday(key, tab);
  const panel = await waitForPanel(page);
  await panel.getByRole('heading', { name: new RegExp(`^${studentByKey(key).firstName}`) }).waitFor();
  return panel;
}

/** A dossier, begun where Somtoday tells nothing but an id and a name. */
async function begin(key: string): Promise<Frame> {
  const panel = await show(key);
  await teacher.press(button(panel, 'Beginnen'));
  await steps(panel);
  await teacher.answer(panel, TYPED);
  return panel;
}

async function answerOf(key: string): Promise<string> {
  const panel = await show(key);
  await steps(panel);
  return teacher.answerShown(panel);
}

/** Under the id of the one in the address: name and birth date of the other, until another page is shown. */
async function showUnderIdOf(key: string, other: string): Promise<Frame> {
  const id = studentByKey(key).somtoday?.id;
  const named = studentByKey(other);
  await page.route(`**/rest/leerlingen/${id}`, (route) =>
    route.fulfill({
      json: {
        id,
        naam: fullName(named),
        groep: '2B',
        geboortedatum: dutchBirthDate(named),
        vorige: null,
        volgende: null,
      },
    }),
  );
  await browser.somtoday(key, 'profiel');
  return waitForPanel(page);
}

/** A page that tells no more than a name and a birth date. */
async function showCard(key: string): Promise<Frame> {
  const named = studentByKey(key);
  await page.unrouteAll();
  await page.route('**/kaart', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Kaart</title><dl><dt>Naam</dt><dd>${fullName(named)}</dd>
        <dt>Geboortedatum</dt><dd>${dutchBirthDate(named)}</dd></dl>`,
    }),
  );
  await page.goto(browser.hosts.url('docent.somtoday.nl', '/kaart'));
  const panel = await waitForPanel(page);
  await panel.getByRole('heading', { name: new RegExp(`^${named.firstName}`) }).waitFor();
  return panel;
}

describe('a page with the id of one student and the name of another', () => {
  test('opens nobody’s dossier and adds nothing to it: it asks', async () => {
    await begin('fatima');
    const panel = await showUnderIdOf('fatima', 'lotte');
    await panel.getByRole('heading', { name: QUESTION }).waitFor();
    expect(await panel.getByText(TYPED).count()).toBe(0);
    await (await showCard('lotte')).getByText(NOTHING_YET).waitFor();
    expect(await answerOf('fatima')).toBe(TYPED);
  });

  test('believed to be her by a wrong click: it shows at once, and the click is taken back whole', async () => {
    await begin('noor');
    let panel = await showUnderIdOf('noor', 'lotte');
    await teacher.press(yes(panel, 'noor'));
    await steps(panel);
    await panel.getByText("Dossier van Noor van 't H.").waitFor();

    panel = await showCard('lotte');
    await steps(panel);
    await panel.getByText("Dossier van Noor van 't H.").waitFor();
    await teacher.typeAnswer(panel, ' Bij Lotte getypt.');
    await teacher.saved(panel);
    await button(panel, DOUBT).click();
    await panel.getByText(/Wat je typte, blijft staan in het dossier van Noor van 't H\./).waitFor();
    await teacher.press(button(panel, 'Dit was iemand anders'));
    await panel.getByText(NOTHING_YET).waitFor();
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe(NOTHING_YET);

    await (await showCard('lotte')).getByText(NOTHING_YET).waitFor();
    panel = await showUnderIdOf('noor', 'lotte');
    await panel.getByRole('heading', { name: QUESTION }).waitFor();
    // Nothing was moved in silence.
    expect(await answerOf('noor')).toBe(`${TYPED} Bij Lotte getypt.`);
    panel = await waitForPanel(page);
    expect(await panel.getByText(/^Dossier van/).count()).toBe(0);
    expect(await button(panel, DOUBT).count()).toBe(0);
  });

  test('believed to be her by a wrong click: taken back on her own page, by another worker', async () => {
    await begin('anne-fleur');
    const asked = await showUnderIdOf('anne-fleur', 'lotte');
    await teacher.press(yes(asked, 'anne-fleur'));
    await steps(asked);
    const panel = await show('anne-fleur');
    await steps(panel);
    await browser.killWorker();
    await button(panel, DOUBT).click();
    await panel.getByText(/Lotte in 't V\. is Anne-Fleur W\./).waitFor();
    await teacher.press(button(panel, 'Dit was iemand anders'));
    await expect.poll(() => button(panel, DOUBT).count()).toBe(0);
    await steps(panel);
    await (await showCard('lotte')).getByText(NOTHING_YET).waitFor();
    expect(await answerOf('anne-fleur')).toBe(TYPED);
  });

  test('taken for someone new by a wrong click: asked again, also when a dossier was begun', async () => {
    await begin('jan');
    const panel = await showUnderIdOf('jan', 'zoe');
    await teacher.press(button(panel, 'Nee, iemand anders'));
    await panel.getByText(NOTHING_YET).waitFor();
    await teacher.press(button(panel, 'Opnieuw kiezen'));
    await panel.getByRole('heading', { name: QUESTION }).waitFor();

    await teacher.press(button(panel, 'Nee, iemand anders'));
    await teacher.press(button(panel, 'Beginnen'));
    await steps(panel);
    await button(panel, DOUBT).click();
    await panel.getByRole('heading', { name: 'Stond deze leerling er al?' }).waitFor();
    await teacher.press(button(panel, 'Opnieuw kiezen'));
    await panel.getByRole('heading', { name: QUESTION }).waitFor();
    // The dossier that was begun can still be reached.
    await yes(panel, 'zoe').waitFor();
    await teacher.press(yes(panel, 'jan'));
    await steps(panel);
    expect(await teacher.answerShown(panel)).toBe(TYPED);
  });
});

const PLAN = `Plan van aanpak
Leerling: Sanne de V., 2B
Doelen
Doel: Sanne levert elke week 4 van de 5 opdrachten in.
Opgesteld met: Stapsgewijs 1`;

test('a pasted plan stays with the student when another page tells less of them, and with nobody else', async () => {
  const panel = await show('sanne', 'profiel');
  const pasted = panel.getByRole('textbox', { name: 'Plak hier het plan' });
  await button(panel, /^Plan inlezen/).click();
  await pasted.fill(PLAN);
  await page.getByRole('link', { name: 'Notitieboek' }).last().click();
  await expect.poll(() => page.url()).toContain('/notitieboek');

  await page.getByLabel('Volgende leerling').click();
  await panel.getByRole('heading', { name: /^Daan/ }).waitFor();
  await panel.getByText(NOTHING_YET).waitFor();
  await button(panel, /^Plan inlezen/).click();
  expect(await pasted.inputValue()).toBe('');

  await page.getByRole('button', { name: 'Vorige leerling' }).click();
  await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
  expect(page.url()).toContain('/notitieboek');
  expect(await pasted.inputValue()).toBe(PLAN);
  await teacher.press(button(panel, 'Selectie overnemen'));
  await panel.getByText(/^Er is niets geselecteerd/).waitFor();
  expect(await pasted.inputValue()).toBe(PLAN);
  await teacher.press(button(panel, /^Plan inlezen bij/));
  await steps(panel);
  await panel.getByText('Sanne levert elke week 4 van de 5 opdrachten in.').first().waitFor();
});

test('a plan holds no details of a contact whose name is only part of another name', async () => {
  const panel = await begin('lotte');
  await button(panel, 'Alle stappen').click();
  await teacher.goToStep(panel, 'Voorbereiding');
  await button(panel, 'Contact toevoegen').click();
  await panel.getByRole('textbox', { name: 'Naam' }).pressSequentially('Ans');
  await panel.getByRole('textbox', { name: 'Hoe bereik je deze persoon?' }).pressSequentially('06 van Ans');
  await button(panel, 'Klaar').click();
  await button(panel, 'Alle stappen').click();
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  const whom = panel.getByRole('textbox', { name: 'Bij wie kunnen ouders en leerling terecht?' });
  const text = panel.getByRole('article', { name: 'Tekst van het plan' });
  const planWith = async (name: string) => {
    await teacher.row(panel, 'Aanspreekpunt');
    await whom.fill(name);
    await whom.press('Tab');
    await teacher.viewPlan(panel);
    await text.getByText(name).waitFor();
    const told = await text.innerText();
    await button(panel, 'Terug').click();
    await teacher.row(panel, 'Aanspreekpunt');
    return told;
  };
  expect(await planWith('Hans de Boer')).not.toContain('06 van Ans');
  expect(await planWith('juf Ans')).toContain('06 van Ans');
});
