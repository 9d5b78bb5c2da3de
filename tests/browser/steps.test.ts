import type { Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { FromPanel, ToPanel } from '../../ports/panel';
import { axeOn } from './harness/axe';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** The tools of steps 1, 2 and 3 and the school's data, filled in with real keys. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

/** A longer window than that of a school laptop. */
const high = () => browser.page.setViewportSize({ width: 1366, height: 900 });

const button = (panel: Frame | Locator, name: string | RegExp) => panel.getByRole('button', { name });
const part = (panel: Frame, name: string) => panel.getByRole('region', { name });

async function type(place: Frame | Locator, label: string, text: string) {
  const field = place.getByRole('textbox', { name: label, exact: true });
  await field.click();
  await field.pressSequentially(text);
}

/** Adds a row, or opens one, fills its fields and is done with it. */
async function fill(place: Locator, open: string | RegExp, texts: Record<string, string>) {
  await button(place, open).click();
  for (const [label, text] of Object.entries(texts)) await type(place, label, text);
  await button(place, 'Klaar').click();
}

async function choose(place: Locator, group: string | RegExp, choice: string) {
  await place
    .getByRole('group', { name: group })
    .getByRole('radio', { name: choice, exact: true })
    .press('Space');
}

const chosen = (place: Locator, group: string | RegExp) =>
  place.getByRole('group', { name: group }).locator('input:checked').inputValue();

/** The words of a tool as it is read, without those of its controls. */
async function reads(place: Locator, ...texts: (string | RegExp)[]) {
  for (const text of texts) await place.getByText(text).first().waitFor();
}

async function goToPreparation(panel: Frame) {
  await button(panel, 'Alle stappen').click();
  await teacher.goToStep(panel, 'Voorbereiding');
}

/** What is typed is on disk when nothing in the panel is being typed any more and nothing says otherwise. */
async function settle(panel: Frame) {
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await expect.poll(() => panel.getByText('Opslaan lukt niet').count()).toBe(0);
}

async function fillSchool(panel: Frame) {
  await goToPreparation(panel);
  await fill(part(panel, 'Onze contacten'), 'Contact toevoegen', {
    Naam: 'Marieke Bakker',
    Rol: 'mentor',
    'Op welke dagen?': 'maandag en dinsdag',
    'Hoe bereik je deze persoon?': 'via de administratie',
  });
  await fill(part(panel, 'Onze contacten'), 'Contact toevoegen', {
    Naam: 'Ans Visser',
    Rol: 'aandachtsfunctionaris',
  });
  await fill(part(panel, 'Onze protocollen'), 'Protocol toevoegen', {
    'Waarover gaat het?': 'Meldcode',
    'Waar staat het?': 'Map Zorg',
  });
  const support = part(panel, 'Steun buiten de school');
  await type(support, 'Ouder- en jeugdsteunpunt', 'Steunpunt Rijnland');
  await type(support, 'Samenwerkingsverband', 'SWV Rijnland');
  await choose(part(panel, 'Schoolvakanties'), /^Regio/, 'Midden');
  await teacher.answer(panel, 'Juf Ans, op dinsdag.', OWN_EXPERT);
}

const OWN_EXPERT =
  'Kan een aandachtsfunctionaris, ondersteuner en/of inhoudelijk expert in de school ondersteuning bieden aan de leraar en/of leerling?';

test('every tool keeps what was typed and chosen, also over a full page load', async () => {
  await high();
  const page = await browser.parnassys('sanne');
  let panel = await beginDossier(page);
  await fillSchool(panel);

  await teacher.goToStep(panel, 'Stap 1 Signaleren');
  await teacher.sayWords(panel, 'Ik weet niet waar ik moet beginnen.');
  const urgency = await teacher.row(panel, 'Hoe dringend');
  await choose(urgency, /^Hoe dringend/, 'Deze week oppakken');
  await reads(urgency, /Volg de meldcode van de school, buiten dit plan/, 'Bij ons: Meldcode, Map Zorg');
  await reads(urgency, /Bij ons: Ans Visser \(aandachtsfunctionaris\)/);
  await fill(await teacher.row(panel, FACTORS_NAME), /^Groep:/, {
    'Wat helpt': 'Een rustige plek',
    'Wat het lastig maakt': 'Veel wisselingen',
  });

  await teacher.goToStep(panel, 'Stap 2 Begrijpen');
  const triangle = part(panel, 'Hoe we het samen zien');
  await button(triangle, 'Onderwerp toevoegen').click();
  await type(triangle, 'Waar gaat het over?', 'Beginnen met huiswerk');
  await type(triangle, 'Hoe ziet de leerling het?', 'Het is te veel');
  await type(triangle, 'Hoe zien ouders het?', 'Moeder vertelt dat het een uur duurt');
  await type(triangle, 'Hoe ziet de school het?', 'In de les begint Sanne na 10 minuten');
  await choose(triangle, /^Zijn ze het in grote lijnen/, 'Verschillend');
  await button(triangle, 'Klaar').click();
  // Asked once for steps 1 and 2: the same rows stand in both.
  await reads(await teacher.row(panel, FACTORS_NAME), 'Een rustige plek');
  const inquiries = await teacher.row(panel, 'Nog uitzoeken');
  await button(inquiries, 'Punt toevoegen').click();
  await type(inquiries, 'Wat zoeken we uit?', 'Hoe snel Sanne leest');
  await inquiries.getByRole('checkbox', { name: 'Marieke Bakker (mentor)' }).press('Space');
  await button(inquiries, 'Klaar').click();

  await teacher.goToStep(panel, 'Stap 3 Plannen');
  const goals = part(panel, 'Doelen');
  await button(goals, 'Doel toevoegen').click();
  await type(goals, 'Doel 1', 'Sanne levert elke week 4 van de 5 opdrachten in.');
  await type(goals, 'In eigen woorden', 'Ik wil op vrijdag klaar zijn.');
  await goals.getByText('Is dit doel SMARTI geformuleerd?').first().click();
  await goals.getByRole('checkbox', { name: /^Meetbaar/ }).press('Space');
  await button(goals, 'Klaar').click();
  const agreements = part(panel, 'Afspraken');
  await button(agreements, 'Afspraak toevoegen').click();
  await type(agreements, 'Wat', 'Samen een weekplanning maken');
  await agreements.getByRole('checkbox', { name: 'Ouders' }).press('Space');
  await button(agreements, 'Iemand anders').click();
  await agreements.getByRole('textbox', { name: 'Wie', exact: true }).press('End');
  await agreements.getByRole('textbox', { name: 'Wie', exact: true }).pressSequentially(' en de gymdocent');
  await type(agreements, 'Wanneer', 'elke maandag');
  await type(agreements, 'Resultaat', 'Sanne weet wat af moet');
  await agreements.getByLabel('Tot en met').fill('2026-12-18');
  await button(agreements, 'Klaar').click();
  const moments = part(panel, 'Momenten');
  await button(moments, 'Zet momenten over 3 en 6 schoolweken').press('Enter');
  await expect.poll(() => moments.getByRole('listitem').count()).toBe(2);
  await (await teacher.row(panel, 'Aanspreekpunt'))
    .getByRole('checkbox', { name: 'Marieke Bakker (mentor)' })
    .press('Space');
  const following = await teacher.row(panel, 'Volgen en vastleggen');
  await type(following, 'Wie volgt', 'de mentor');
  await type(following, 'Waarmee', 'een weeklijst');
  await type(following, 'Wie schrijft het op', 'Marieke');
  const parties = await teacher.row(panel, 'Besproken met');
  for (const parent of ['Karin (moeder)', 'Peter (vader)'])
    await fill(parties, 'Ouder toevoegen', { 'Naam van deze ouder': parent });
  await choose(parties, /^Akkoord van Sanne/, 'Akkoord');
  await choose(parties, 'Akkoord van Peter (vader)', 'Niet akkoord');
  await button(parties, 'Leg vast wat er nu gebeurt').press('Enter');
  await panel.locator(':focus').pressSequentially('Gesprek met de coördinator.');
  await fill(await teacher.row(panel, 'Afbouwladder'), 'Afbouwladder: Daarna wijzigen', {
    'Wat wordt er minder?': 'Om de week een gesprek',
    'Vanaf wanneer': 'na de kerstvakantie',
    'Waaraan we het merken': 'Sanne begint zelf',
  });
  await settle(panel);

  await page.reload();
  panel = await waitForPanel(page);
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await goToPreparation(panel);
  await reads(
    part(panel, 'Onze contacten'),
    'Marieke Bakker (mentor)',
    'maandag en dinsdag',
    'via de administratie',
  );
  await reads(part(panel, 'Onze protocollen'), 'Meldcode', 'Map Zorg');
  const support = part(panel, 'Steun buiten de school');
  const value = (place: Locator, label: string) =>
    place.getByRole('textbox', { name: label, exact: true }).inputValue();
  expect(await value(support, 'Ouder- en jeugdsteunpunt')).toBe('Steunpunt Rijnland');
  expect(await value(support, 'Samenwerkingsverband')).toBe('SWV Rijnland');
  expect(await chosen(part(panel, 'Schoolvakanties'), /^Regio/)).toBe('midden');

  await teacher.goToStep(panel, 'Stap 1 Signaleren');
  expect(await chosen(await teacher.row(panel, 'Hoe dringend'), /^Hoe dringend/)).toBe('soon');
  await reads(await teacher.row(panel, FACTORS_NAME), 'Een rustige plek', 'Veel wisselingen');
  await button(part(panel, 'Aandachtspunten'), /bij wie zij terecht kunnen|terechtkunnen/).click();
  await reads(part(panel, 'Aandachtspunten'), /Bij ons, ouder- en jeugdsteunpunt: Steunpunt Rijnland/);
  await button(panel, /^Welke professionals/).click();
  await panel.getByText('Bij ons: Juf Ans, op dinsdag.').waitFor();

  await teacher.goToStep(panel, 'Stap 2 Begrijpen');
  await reads(
    part(panel, 'Hoe we het samen zien'),
    'Beginnen met huiswerk',
    'Het is te veel',
    'Moeder vertelt dat het een uur duurt',
    'In de les begint Sanne na 10 minuten',
    'Hier kijken we verschillend naar',
  );
  await reads(await teacher.row(panel, 'Nog uitzoeken'), 'Hoe snel Sanne leest', 'Marieke Bakker (mentor)');

  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await reads(part(panel, 'Doelen'), /Sanne levert elke week/, 'Ik wil op vrijdag klaar zijn.');
  await button(panel, 'Doel 1 wijzigen').click();
  expect(await panel.getByRole('checkbox', { name: /^Meetbaar/ }).isChecked()).toBe(true);
  expect(await panel.getByRole('checkbox', { name: /^Inspirerend/ }).isChecked()).toBe(false);
  expect(await part(panel, 'Doelen').textContent()).not.toMatch(/\d van (de )?6/);
  await reads(
    part(panel, 'Afspraken'),
    'Samen een weekplanning maken',
    'Ouders en de gymdocent',
    'elke maandag',
    'Sanne weet wat af moet',
    '18 december',
  );
  await reads(part(panel, 'Momenten'), /, tussentijds/, /, evaluatie/);
  const contact = await teacher.row(panel, 'Aanspreekpunt');
  expect(await contact.getByRole('checkbox', { name: 'Marieke Bakker (mentor)' }).isChecked()).toBe(true);
  // What was picked is not said twice.
  expect(await contact.getByRole('textbox').count()).toBe(0);
  const followed = await teacher.row(panel, 'Volgen en vastleggen');
  expect(await value(followed, 'Wie volgt')).toBe('de mentor');
  expect(await value(followed, 'Waarmee')).toBe('een weeklijst');
  expect(await value(followed, 'Wie schrijft het op')).toBe('Marieke');
  const discussed = await teacher.row(panel, 'Besproken met');
  expect(await chosen(discussed, /^Akkoord van Sanne/)).toBe('yes');
  expect(await chosen(discussed, 'Akkoord van Karin (moeder)')).toBe('');
  expect(await chosen(discussed, 'Akkoord van Peter (vader)')).toBe('no');
  expect(await value(await teacher.row(panel, 'Als we het niet eens zijn'), 'Wat doen we dan?')).toBe(
    'Gesprek met de coördinator.',
  );
  await reads(
    await teacher.row(panel, 'Afbouwladder'),
    'Om de week een gesprek',
    'na de kerstvakantie',
    'Sanne begint zelf',
  );

  // The school's data is about the school: another student's panel has it, and nothing of this plan.
  await browser.parnassys('daan');
  const other = await waitForPanel(page);
  await teacher.press(button(other, /^Beginnen/));
  await other.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.goToStep(other, 'Stap 3 Plannen');
  await (await teacher.row(other, 'Aanspreekpunt'))
    .getByRole('checkbox', { name: 'Marieke Bakker (mentor)' })
    .waitFor();
  expect(await other.locator('body').textContent()).not.toMatch(/Karin|Peter|weekplanning|coördinator\./);
});

const FACTORS_NAME = 'Wat helpt en wat het lastig maakt';
const FACTORS = /^Welke stimulerende en belemmerende factoren/;

declare const chrome: {
  runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(listener: (message: ToPanel) => void): void };
      postMessage(message: FromPanel): void;
      disconnect(): void;
    };
  };
};

/** A row as another version of the panel, or another step, could write it, from the panel's own frame. */
async function writeRow(panel: Frame, kind: 'answer' | 'goal', name: string, set: Record<string, string>) {
  await panel.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const port = chrome.runtime.connect({ name: 'panel' });
        let sent = false;
        port.onMessage.addListener((message) => {
          if (message.type === 'view' && message.dossier && !sent) {
            sent = true;
            const { dossier, summary } = message.dossier;
            const base = { dossier, round: summary?.round ?? 1, revision: 0, was: {}, number: 1 };
            const change = { type: 'write' as const, ...base, ...row };
            port.postMessage({ type: 'change', ref: 1, writer: 'earlier', change });
          }
          if (message.type === 'reply') {
            port.disconnect();
            resolve();
          }
          if (message.type === 'failed') reject(new Error(message.failure));
        });
        port.postMessage({ type: 'open', nonce: location.hash.slice(1) });
      }),
    { kind, name, set },
  );
}

test('a goal that is emptied keeps what was written about it at step 6', async () => {
  const page = await browser.parnassys('sanne');
  const panel = await beginDossier(page);
  await writeRow(panel, 'goal', crypto.randomUUID(), {
    text: 'Elke week',
    outcomeNote: 'Lukte in de gymles.',
  });
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await button(panel, 'Doel 1 wijzigen').click();
  const field = panel.getByRole('textbox', { name: 'Doel 1' });
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  await teacher.saved(panel);
  await button(panel, 'Klaar').click();
  await settle(panel);
  await page.reload();
  const again = await waitForPanel(page);
  await again.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.goToStep(again, 'Stap 3 Plannen');
  await button(again, 'Doel 1 wijzigen').waitFor();
  await teacher.goToStep(again, 'Stap 6 Evalueren');
  const written = () =>
    again.locator('textarea').evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  await expect.poll(written).toContain('Lukte in de gymles.');
});

test('a vraag that a tool answers leads there; what was typed under it before stays until it is emptied', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await teacher.goToStep(panel, 'Stap 1 Signaleren');
  await button(panel, FACTORS).press('Enter');
  await expect.poll(() => panel.locator(':focus').textContent()).toContain(FACTORS_NAME);
  await part(panel, FACTORS_NAME).waitFor();

  await writeRow(panel, 'answer', 'signaleren.factoren', { text: 'Rust helpt. Lawaai hindert.' });
  await panel.getByText('Rust helpt. Lawaai hindert.').first().waitFor();
  await teacher.viewPlan(panel);
  await teacher.pick(panel, 'Vorm', 'Volledig');
  await panel.getByText('Rust helpt. Lawaai hindert.').waitFor();
  await button(panel, /^Terug naar/).click();
  await button(panel, FACTORS).press('Enter');
  const field = panel.getByRole('textbox', { name: FACTORS });
  expect(await field.inputValue()).toBe('Rust helpt. Lawaai hindert.');
  await button(panel, /^Dit staat nu bij Wat helpt/).waitFor();

  // While the field is open it stays a field, also empty.
  await field.press('ControlOrMeta+a');
  await field.press('Delete');
  expect(await field.isVisible()).toBe(true);
  await teacher.saved(panel);
  await field.press('Escape');
  expect(await panel.getByRole('textbox', { name: FACTORS }).count()).toBe(0);
});

test('one text of a tool changed in two windows is kept twice and asked, of a student and of the school', async () => {
  await high();
  const one = await beginDossier(await browser.somtoday('sanne'));
  await goToPreparation(one);
  await fill(part(one, 'Onze contacten'), 'Contact toevoegen', { Naam: 'Ans' });
  const two = await waitForPanel(
    await browser.somtoday('sanne', 'overzicht', await browser.context.newPage()),
  );
  await two.getByRole('navigation', { name: 'Stappen' }).waitFor();

  const both = async (open: (panel: Frame) => Promise<Locator>) => {
    const [first, second] = [await open(one), await open(two)];
    // Both stand in the field before either types: only then is it a change of the same text.
    await first.focus();
    await second.focus();
    await first.pressSequentially(' van venster een');
    await teacher.saved(one);
    await second.pressSequentially(' van venster twee');
    for (const panel of [one, two]) {
      await panel
        .getByText(/Er zijn twee versies van deze tekst/)
        .first()
        .waitFor();
      await panel
        .getByText(/van venster een/)
        .filter({ visible: true })
        .first()
        .waitFor();
      await panel
        .getByText(/van venster twee/)
        .filter({ visible: true })
        .first()
        .waitFor();
    }
    await teacher.press(button(one, 'Beide houden').first());
    for (const panel of [one, two])
      await expect.poll(() => panel.getByText(/Er zijn twee versies van deze tekst/).count()).toBe(0);
  };
  await both(async (panel) => {
    if (panel === two) await goToPreparation(panel);
    await button(panel, 'Contact Ans wijzigen').click();
    return panel.getByRole('textbox', { name: 'Naam', exact: true });
  });
  await both(async (panel) => {
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    const inside = await teacher.row(panel, 'Als we het niet eens zijn');
    return inside.getByRole('textbox', { name: 'Wat doen we dan?' });
  });
  await both(async (panel) => {
    await teacher.goToStep(panel, 'Stap 1 Signaleren');
    await button(await teacher.row(panel, FACTORS_NAME), /^Ouders: wat helpt/).click();
    return panel.getByRole('textbox', { name: 'Wat het lastig maakt' });
  });
});

test('two versions of what the pupil said stay in sight when "nog vragen" is chosen meanwhile', async () => {
  await high();
  const one = await beginDossier(await browser.somtoday('sanne'));
  const two = await waitForPanel(
    await browser.somtoday('sanne', 'overzicht', await browser.context.newPage()),
  );
  await two.getByRole('navigation', { name: 'Stappen' }).waitFor();
  const words = (panel: Frame) => panel.getByRole('textbox', { name: /Wat zegt de leerling zelf/ });
  await words(one).focus();
  await words(two).focus();
  await words(one).pressSequentially('Te veel huiswerk');
  await teacher.saved(one);
  await words(two).pressSequentially('Te weinig tijd');
  await one
    .getByText(/Er zijn twee versies van deze tekst/)
    .first()
    .waitFor();
  await choose(one.locator('body'), 'In eigen woorden', 'Nog vragen');
  for (const panel of [one, two]) {
    await panel.getByText('Dit vraag je de leerling nog.').waitFor();
    await panel.getByText('Te veel huiswerk').first().waitFor();
    await panel.getByText('Te weinig tijd').first().waitFor();
  }
  await teacher.press(button(two, 'Beide houden'));
  await choose(two.locator('body'), 'In eigen woorden', 'Eigen woorden');
  await expect.poll(() => words(one).inputValue()).toMatch(/Te veel huiswerk\nTe weinig tijd/);
});

test('by keyboard alone: to a tool, through it, and back to where one was', async () => {
  const panel = await beginDossier(await browser.somtoday('sanne'));
  const focus = () => panel.locator(':focus');
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await button(panel, /^Zijn alle betrokkenen akkoord/).press('Enter');
  await expect.poll(() => focus().textContent()).toContain('Besproken met');
  await part(panel, 'Besproken met').waitFor();
  await focus().press('Tab');
  expect(await focus().getAttribute('type')).toBe('radio');
  await focus().press('ArrowRight');
  expect(await chosen(part(panel, 'Besproken met'), /^Akkoord van Sanne/)).toBe('yes');

  const ladder = await teacher.row(panel, 'Afbouwladder');
  await button(ladder, 'Afbouwladder: Nu wijzigen').press('Enter');
  await expect.poll(() => focus().getAttribute('id')).toBe('rung-now-what');
  await focus().pressSequentially('Elke dag een gesprek');
  await focus().press('Escape');
  await expect.poll(() => focus().getAttribute('aria-label')).toBe('Afbouwladder: Nu wijzigen');
  await reads(ladder, 'Elke dag een gesprek');

  // A row that was left empty goes, and the focus stays beside it.
  await button(await teacher.row(panel, 'Besproken met'), 'Ouder toevoegen').press('Enter');
  await expect.poll(() => focus().getAttribute('id')).toMatch(/^party-.*-name$/);
  await focus().press('Escape');
  await expect.poll(() => focus().textContent()).toBe('Ouder toevoegen');
  expect(await part(panel, 'Besproken met').getByRole('listitem').count()).toBe(2);
});

test('a day without school is said and kept, and a moment can be set on it all the same', async () => {
  const panel = await beginDossier(await browser.somtoday('sanne'));
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  const moments = part(panel, 'Momenten');
  await button(moments, 'Moment toevoegen').click();
  await moments.getByLabel('Datum').fill('2026-12-25');
  await moments.getByText(/^25 december is /).waitFor();
  await button(moments, 'Klaar').click();
  await reads(moments, /Vrijdag 25 december 2026/, /^25 december is /);
});

test('axe finds nothing in the tools, in the light and in the dark', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await fillSchool(panel);
  const faults = await axeOn(page, panel);
  const look = async (where: string) => expect(await faults(), where).toEqual([]);
  await look('Voorbereiding');
  await button(panel, /^Contact Ans Visser/).click();
  await look('a contact');
  await teacher.goToStep(panel, 'Stap 1 Signaleren');
  await button(await teacher.row(panel, FACTORS_NAME), /^Leraar: wat helpt/).click();
  await look('what helps');
  await choose(await teacher.row(panel, 'Hoe dringend'), /^Hoe dringend/, 'Vandaag nog');
  await look('step 1');
  await teacher.goToStep(panel, 'Stap 2 Begrijpen');
  await button(panel, 'Onderwerp toevoegen').click();
  await look('step 2');
  await button(await teacher.row(panel, 'Nog uitzoeken'), 'Punt toevoegen').click();
  await look('step 2, uitzoeken');
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await choose(await teacher.row(panel, 'Besproken met'), 'Akkoord van school', 'Niet akkoord');
  await button(panel, 'Ouder toevoegen').click();
  await look('step 3');
  for (const add of ['Doel toevoegen', 'Afspraak toevoegen', 'Moment toevoegen']) {
    await button(panel, add).click();
    await look(add);
  }
});

/** How the panel is looked at: wide, in pixels; how large its text; in which letters. */
const VIEWS: Readonly<Record<string, readonly [number, number, string]>> = {
  '320 px wide': [320, 1, ''],
  '200 % text': [400, 2, ''],
  '320 px wide with wide letters': [320, 1, 'DejaVu Sans, Verdana'],
  '200 % text with wide letters': [400, 2, 'DejaVu Sans, Verdana'],
};

test('nothing is cut off or wider than the panel, however it is looked at', async () => {
  const page = await browser.somtoday('sanne');
  const panel = await beginDossier(page);
  await fillSchool(panel);
  const overflow = async (where: string) => {
    for (const [view, [width, zoom, font]] of Object.entries(VIEWS)) {
      const wider = await panel.evaluate(
        ([wide, text, family]) => {
          document.documentElement.style.fontSize = `${text * 100}%`;
          document.body.style.width = `${wide}px`;
          document.body.style.fontFamily = family;
          return [...document.querySelectorAll('.panel-body *')]
            .filter((element) => !element.closest('.sr, .step-name, .seg input, .chip input, svg, .q-peek *'))
            .filter((element) => {
              const body = document.querySelector('.panel-body')?.getBoundingClientRect();
              const box = element.getBoundingClientRect();
              return body && box.width > 0 && (box.right > body.right + 1 || box.left < body.left - 1);
            })
            .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`);
        },
        [width, zoom, font] as const,
      );
      expect(wider, `${where}, ${view}`).toEqual([]);
    }
  };
  // The widest line below a field says that it is on disk.
  await teacher.saved(panel);
  await overflow('Voorbereiding');
  for (const step of ['Stap 1 Signaleren', 'Stap 2 Begrijpen', 'Stap 3 Plannen']) {
    await teacher.goToStep(panel, step);
    for (const [open, inRow] of [
      [/^Groep: wat/, FACTORS_NAME],
      ['Onderwerp toevoegen', ''],
      ['Afspraak toevoegen', ''],
      ['Ouder toevoegen', 'Besproken met'],
    ] as const) {
      if (inRow && (await panel.locator('.fold-head').filter({ hasText: inRow }).count()))
        await teacher.row(panel, inRow);
      if (await button(panel, open).count()) await button(panel, open).click();
      await overflow(`${step}, ${open}`);
    }
  }
});
