import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { calendarDay } from '../../dossier/calendar-day';
import { dayWithYear } from '../../plan/dates';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, openPanel, panelIn, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** One student through the whole cycle, and the plan out of the panel into the host and back again. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

/** Another computer, of which only the hosts know. */
const elsewhere = () => browser.renew();

const FIRST_GOAL = 'Sanne levert elke week 4 van de 5 opdrachten in.';
const SECOND_GOAL = 'Sanne vraagt hulp als ze vastloopt.';

async function fill(panel: Frame) {
  await teacher.tick(panel);
  await teacher.answer(panel, 'Sanne leverde 3 van de 8 opdrachten in.');
  await teacher.sayWords(panel, 'Thuis weet ik niet waar ik moet beginnen.');
  await teacher.goToStep(panel, 'Stap 3 Plannen');
  await teacher.addGoal(panel, FIRST_GOAL);
  await teacher.addGoal(panel, SECOND_GOAL);
  await teacher.addAgreement(panel, {
    Wat: 'Samen een weekplanning maken',
    Wie: 'Sanne en mevrouw Bakker',
    Wanneer: 'elke maandag',
  });
  await teacher.addAgreement(panel, { Wat: 'Vooraan zitten', Wie: 'Sanne', Wanneer: 'bij Engels' });
  await teacher.addMoment(panel, '2027-01-14');
}

/** The plan as *Plan bekijken* shows it, in full. */
async function planShown(panel: Frame): Promise<string> {
  await teacher.viewPlan(panel);
  await teacher.pick(panel, 'Vorm', 'Volledig');
  return panel.getByRole('article', { name: 'Tekst van het plan' }).innerText();
}

const steps = (panel: Frame) => panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
const readIn = (panel: Frame) => teacher.press(panel.getByRole('button', { name: /^Plan inlezen bij/ }));
const pasteBox = (panel: Frame) => panel.getByRole('textbox', { name: 'Plak hier het plan' });
/** Until it is there: its coming puts the cursor in the panel. */
async function openInlezen(panel: Frame) {
  await teacher.openInlezen(panel);
  await pasteBox(panel).waitFor();
}
const choose = (panel: Frame, group: string | RegExp, option: string) =>
  panel.getByRole('group', { name: group }).getByRole('radio', { name: option, exact: true }).check();

/** What the editor that has the cursor holds, to the clipboard and into *Plan inlezen*, with real keys. */
async function carryOver(page: Page, panel: Frame) {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await pasteBox(panel).click();
  await page.keyboard.press('ControlOrMeta+v');
  await panel.getByText(/^Gelezen: /).waitFor();
}

/** Everything filled in, and the plan of it in the host's editor. */
async function withPlanInHost() {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await fill(panel);
  await page.locator('.ql-editor').click();
  await teacher.viewPlan(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel);
  return { page, panel };
}

test('signal, plan, evaluation, second round and closing, each step to be taken back or read again', async () => {
  const { page, panel } = await withPlanInHost();
  expect((await hostModel(page)).text).toContain(FIRST_GOAL);
  await panel.getByRole('button', { name: /^Terug naar/ }).click();

  await teacher.goToStep(panel, 'Stap 4 Realiseren');
  await teacher.openAgreement(panel, 2);
  await choose(panel, 'Hoe staat het met afspraak 2?', 'Klaar');
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  await choose(panel, 'Hoe ging het met doel 1?', 'Zoals gehoopt');
  await choose(panel, 'Hoe ging het met doel 2?', 'Minder dan gehoopt');
  await teacher.row(panel, 'Wat gaat door en wat stopt');
  await choose(panel, 'Gaat afspraak 1 door?', 'Gaat door');
  await choose(panel, 'Gaat afspraak 2 door?', 'Stopt');
  const helped = panel.getByRole('textbox', { name: 'Wat hielp?' });
  await helped.click();
  await helped.pressSequentially('Een vaste plek voor de planning.');
  await teacher.saved(panel);

  await teacher.row(panel, 'Vervolgstap');
  await choose(panel, 'Wat is de vervolgstap?', 'Nieuwe ronde');
  await teacher.press(panel.getByRole('button', { name: 'Ronde 2 beginnen' }));
  await panel.getByText(/, ronde 2/).waitFor();
  await panel.getByRole('heading', { name: /Plannen/ }).waitFor();
  const occasion = panel.getByRole('textbox', { name: 'Wat is de aanleiding voor ronde 2?' });
  // What stands below it moves neither while it is typed nor when it is saved.
  const below = async () => (await panel.getByRole('navigation', { name: 'Stappen' }).boundingBox())?.y;
  const before = await below();
  await occasion.click();
  await occasion.pressSequentially('Na de herfstvakantie gaan we door.');
  expect(await below()).toBe(before);
  await teacher.saved(panel);
  expect(await below()).toBe(before);
  const goals = panel.getByText(SECOND_GOAL);
  await goals.first().waitFor();
  expect(await panel.getByText(FIRST_GOAL).count()).toBe(0);
  expect(await panel.getByText('Samen een weekplanning maken').count()).toBeGreaterThan(0);
  expect(await panel.getByText('Vooraan zitten').count()).toBe(0);

  await panel.getByRole('button', { name: 'Alle stappen' }).click();
  await panel.getByRole('button', { name: /^Eerdere rondes/ }).click();
  await panel.getByRole('button', { name: 'Ronde 1 lezen' }).click();
  await panel.getByText('Je kunt dit lezen, niet wijzigen.').waitFor();
  await panel.getByText(FIRST_GOAL).first().waitFor();
  await panel.getByText('Een vaste plek voor de planning.').first().waitFor();
  expect(await panel.getByRole('main').getByRole('textbox').count()).toBe(0);

  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  await helped.click();
  await helped.pressSequentially('Samen plannen op maandag.');
  await teacher.saved(panel);
  await teacher.row(panel, 'Vervolgstap');
  await choose(panel, 'Wat is de vervolgstap?', 'Dossier afsluiten');
  await teacher.press(panel.getByRole('button', { name: 'Dossier afsluiten', exact: true }));
  await panel.getByRole('heading', { name: 'Dit plan is klaar' }).waitFor();
  await panel.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await steps(panel);
  await teacher.row(panel, 'Vervolgstap');
  await teacher.press(panel.getByRole('button', { name: 'Dossier afsluiten', exact: true }));
  await panel.getByRole('heading', { name: 'Dit plan is klaar' }).waitFor();
  await browser.killWorker();
  await page.reload();
  const closed = await waitForPanel(page);
  await closed.getByRole('heading', { name: 'Dit plan is klaar' }).waitFor();
  await closed.getByText(/^Afgesloten op /).waitFor();
  expect(await closed.getByText(/nieuwe ronde/i).count()).toBe(0);
  expect(await closed.getByText(FIRST_GOAL).count()).toBe(0);
  // What travels on can be looked at and taken along; nothing in it can be changed any more.
  await closed.getByRole('button', { name: 'Afsluitbericht bekijken' }).click();
  await closed.getByRole('article').getByText('Samen plannen op maandag.').waitFor();
  expect(await closed.getByRole('article').getByRole('link').count()).toBe(0);
  await closed.getByRole('button', { name: 'Terug', exact: true }).click();
  await closed.getByRole('heading', { name: 'Dit plan is klaar' }).waitFor();
  await closed.getByRole('button', { name: /^Eerdere rondes/ }).click();
  await closed.getByRole('button', { name: 'Ronde 2 lezen' }).click();
  await closed.getByText('Na de herfstvakantie gaan we door.').waitFor();
  await closed.getByRole('button', { name: 'Terug' }).click();
  await closed.getByRole('button', { name: /^Eerdere rondes/ }).click();
  await closed.getByRole('button', { name: 'Ronde 1 lezen' }).click();
  await closed.getByText(FIRST_GOAL).first().waitFor();
});

test('a closed dossier is wiped once it is asked, everywhere, and comes back in no way', async () => {
  const { page, panel } = await withPlanInHost();
  await panel.getByRole('button', { name: /^Terug naar/ }).click();
  await teacher.goToStep(panel, 'Stap 6 Evalueren');
  await teacher.row(panel, 'Vervolgstap');
  await choose(panel, 'Wat is de vervolgstap?', 'Dossier afsluiten');
  await teacher.press(panel.getByRole('button', { name: 'Dossier afsluiten', exact: true }));
  await panel.getByRole('heading', { name: 'Dit plan is klaar' }).waitFor();
  const other = await waitForPanel(
    await browser.somtoday('sanne', 'overzicht', await browser.context.newPage()),
  );
  await other.getByRole('heading', { name: 'Dit plan is klaar' }).waitFor();

  await page.bringToFront();
  await panel.getByRole('button', { name: 'Nu wissen' }).click();
  await panel.getByRole('button', { name: 'Niet wissen' }).click();
  await panel.getByRole('button', { name: 'Nu wissen' }).click();
  const question = panel.getByRole('heading', { name: 'Alles over Sanne van dit apparaat wissen?' });
  await expect.poll(() => question.evaluate((element) => element === document.activeElement)).toBe(true);
  await teacher.press(panel.getByRole('button', { name: 'Wis alles over Sanne' }));
  const nothing = 'Op dit apparaat staat nog niets over deze leerling';
  for (const one of [panel, other]) await one.getByRole('heading', { name: nothing }).waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe('scherm');
  // What stands in the host is the host's.
  expect((await hostModel(page)).text).toContain(FIRST_GOAL);

  await browser.killWorker();
  await page.reload();
  const after = await waitForPanel(page);
  await after.getByRole('heading', { name: nothing }).waitFor();
  await teacher.press(after.getByRole('button', { name: 'Beginnen' }));
  await steps(after);
  await teacher.goToStep(after, 'Stap 3 Plannen');
  await after.getByRole('button', { name: 'Doel toevoegen' }).waitFor();
  expect(await after.getByText(FIRST_GOAL).count()).toBe(0);
});

test('a note that was saved in the host is selected there, and fills the empty panel of a colleague', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await fill(panel);
  await page.locator('.ql-editor').click();
  const shown = await planShown(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  await expect.poll(() => browser.hosts.saved().length).toBeGreaterThan(0);

  await elsewhere();
  const other = await browser.somtoday('sanne', 'notitieboek');
  const empty = await openPanel(other);
  await openInlezen(empty);
  await teacher.press(empty.getByRole('button', { name: 'Selectie overnemen' }));
  await empty.getByText(/^Er is niets geselecteerd in Somtoday/).waitFor();
  const note = other.locator('.kaart').filter({ hasText: FIRST_GOAL }).last();
  await note.selectText();
  await teacher.press(empty.getByRole('button', { name: 'Selectie overnemen' }));
  await empty.getByText(/^Gelezen: 2 doelen, 2 afspraken, 1 moment/).waitFor();
  await readIn(empty);
  await empty
    .getByText(/^Het plan is ingelezen/)
    .first()
    .waitFor();
  expect(await planShown(empty)).toBe(shown);
});

test('a plan that stands in the host is read in on another computer, and is the same plan', async () => {
  const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  const panel = await beginDossier(page);
  await fill(panel);
  await page.locator('.ql-editor').click();
  const shown = await planShown(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel);
  const { text } = await hostModel(page);

  await elsewhere();
  const other = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
  await other.locator('.ql-editor').click();
  await other.keyboard.insertText(text);
  const empty = await openPanel(other);
  await openInlezen(empty);
  await other.locator('.ql-editor').click();
  await carryOver(other, empty);
  await readIn(empty);
  await steps(empty);
  await empty
    .getByText(/^Het plan is ingelezen/)
    .first()
    .waitFor();
  // A plan begins on the day on which it is shown, and midnight may have passed.
  const today = dayWithYear(calendarDay(Date.now()));
  expect(await planShown(empty)).toBe(shown.replace(/(?<=^Periode: ).+(?= t\/m )/m, today));
});

/** Where a plan stands in the fake hosts, and how its field is reached. */
const EDITORS: Record<string, (browser: TestBrowser) => Promise<{ page: Page; focus(): Promise<void> }>> = {
  'the Quill of Somtoday': async (browser) => {
    const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
    return { page, focus: () => page.locator('.ql-editor').click() };
  },
  'a plain textarea of ParnasSys': async (browser) => {
    const page = await browser.parnassys('sanne', 'notities');
    return { page, focus: () => page.locator('textarea').first().click() };
  },
  'a designMode frame of ParnasSys': async (browser) => {
    const page = await browser.parnassys('sanne', 'hulpplan');
    return { page, focus: () => page.frameLocator('.wysiwyg iframe').locator('body').click() };
  },
  'the dna-editor of Magister': async (browser) => {
    const page = await browser.magister('sanne', 'logboek');
    return {
      page,
      focus: () => page.frameLocator('#guest-app-frame').locator('dna-editor .editor').click(),
    };
  },
  'a contenteditable of ParnasSys': async (browser) => {
    const page = await browser.parnassys('sanne', 'zorgdossier');
    return { page, focus: () => page.getByRole('textbox', { name: 'Verslag' }).click() };
  },
};

describe('a plan that was copied, pasted into', () => {
  test.each(Object.keys(EDITORS))('%s, and copied from there comes back without loss', async (name) => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page, focus } = await (EDITORS[name] as (typeof EDITORS)[string])(browser);
    const panel = await beginDossier(page);
    await fill(panel);
    await teacher.viewPlan(panel);
    await teacher.pick(panel, 'Vorm', 'Volledig');
    await teacher.press(panel.getByRole('button', { name: /^Kopiëren/ }));
    await panel
      .getByText(/^Gekopieerd/)
      .first()
      .waitFor();
    await focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect.poll(async () => (await hostModel(page)).text).toContain(SECOND_GOAL);
    await openInlezen(panel);
    await focus();
    await carryOver(page, panel);
    // All of it is here already, and none of it was left unread.
    await panel.getByText('Alles uit dit plan staat hier al.').waitFor();
    expect(await panel.getByText('Dit hoort niet bij het plan').count()).toBe(0);
    expect(await panel.getByText(/^Gelezen: 2 doelen, 2 afspraken, 1 moment/).count()).toBe(1);
  });
});

const PLAN = `Plan van aanpak
Leerling: Sanne de V., 2B
Datum: 25 november 2026
Aanleiding
De vraag: Hoe krijgt Sanne haar werk af?
Doelen
Doel: ${FIRST_GOAL}
Opgesteld met: Stapsgewijs 1
Moeder belt op 3 december terug.`;

describe('reading in', () => {
  async function onSanne() {
    return { page: await browser.somtoday('sanne') };
  }

  test('overwrites nothing unasked, doubles nothing, and is taken back in one click', async () => {
    const { page } = await onSanne();
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Wat Sanne zelf wil weten.');
    await panel.getByRole('button', { name: 'Alle stappen' }).click();
    await openInlezen(panel);
    await pasteBox(panel).fill(PLAN);
    await panel.getByText('Dit staat hier anders').waitFor();
    await readIn(panel);
    await panel.getByText(FIRST_GOAL).first().waitFor();
    await teacher.goToStep(panel, 'Stap 1 Signaleren');
    expect(await teacher.answerShown(panel)).toBe('Wat Sanne zelf wil weten.');
    await teacher.goToStep(panel, 'Stap 4 Realiseren');
    await panel.getByText('Moeder belt op 3 december terug.').first().waitFor();

    await panel.getByRole('button', { name: 'Alle stappen' }).click();
    await openInlezen(panel);
    await pasteBox(panel).fill(PLAN);
    await choose(panel, /^Antwoord bij/, 'Beide houden');
    await readIn(panel);
    await teacher.goToStep(panel, 'Stap 1 Signaleren');
    await expect
      .poll(() => teacher.answerShown(panel))
      .toBe('Wat Sanne zelf wil weten.\nHoe krijgt Sanne haar werk af?');
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    expect(await panel.getByText(FIRST_GOAL).count()).toBe(1);

    await panel.getByRole('button', { name: /^Ongedaan maken: Het plan/ }).click();
    await teacher.goToStep(panel, 'Stap 1 Signaleren');
    await expect.poll(() => teacher.answerShown(panel)).toBe('Wat Sanne zelf wil weten.');
    await panel.getByRole('button', { name: /^Ongedaan maken: Het plan/ }).click();
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await expect.poll(() => panel.getByText(FIRST_GOAL).count()).toBe(0);
  });

  test('a plan about somebody else waits for a word, and is nothing until then', async () => {
    const { page } = await onSanne();
    const panel = await openPanel(page);
    await openInlezen(panel);
    await pasteBox(panel).fill(PLAN.replace('Sanne de V., 2B', 'Daan V., 3A'));
    const button = panel.getByRole('button', { name: /^Plan inlezen bij/ });
    await button.waitFor();
    expect(await button.isDisabled()).toBe(true);
    expect(await panel.getByRole('radio', { name: 'Nee, over iemand anders' }).isChecked()).toBe(true);
    await choose(panel, 'Gaat dit plan over Sanne de Vries?', 'Ja, dit plan gaat over Sanne de Vries');
    await button.click();
    await panel.getByText(FIRST_GOAL).first().waitFor();
  });

  test('what was pasted for one student is never written to the next, and is there when the page comes back', async () => {
    const { page } = await onSanne();
    const panel = await openPanel(page);
    await openInlezen(panel);
    await pasteBox(panel).fill(PLAN);
    await panel.getByRole('button', { name: /^Plan inlezen bij/ }).waitFor();
    await page.getByLabel('Volgende leerling').click();
    await panel.getByRole('heading', { name: /^Daan/ }).waitFor();
    expect(await panel.getByText(FIRST_GOAL).count()).toBe(0);
    await openInlezen(panel);
    expect(await pasteBox(panel).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Vorige leerling' }).click();
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
    await expect.poll(() => pasteBox(panel).inputValue()).toBe(PLAN);
    await readIn(panel);
    await panel.getByText(FIRST_GOAL).first().waitFor();
    await page.getByLabel('Volgende leerling').click();
    await panel.getByRole('heading', { name: /^Daan/ }).waitFor();
    // Nothing was begun for the other: that is all Daan's panel says, beside his own empty reading.
    await panel.getByRole('button', { name: 'Terug' }).click();
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
  });

  test('the page that goes on in the very moment of the click gets nothing', async () => {
    const { page } = await onSanne();
    const panel = await openPanel(page);
    await openInlezen(panel);
    await pasteBox(panel).fill(PLAN);
    const button = panel.getByRole('button', { name: /^Plan inlezen bij/ });
    await button.waitFor();
    await Promise.all([
      page.evaluate(() =>
        (document.querySelector('[aria-label="Volgende leerling"]') as HTMLElement).click(),
      ),
      panel.evaluate(() => document.querySelector<HTMLElement>('.out .btn-primary')?.click()),
    ]);
    await panel.getByRole('heading', { name: /^Daan/ }).waitFor();
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
    expect(await panel.getByText(FIRST_GOAL).count()).toBe(0);
  });

  test('a worker that dies just before and just after the click costs nothing and doubles nothing', async () => {
    const { page } = await onSanne();
    const panel = await openPanel(page);
    await openInlezen(panel);
    await pasteBox(panel).fill(PLAN);
    await panel.getByRole('button', { name: /^Plan inlezen bij/ }).waitFor();
    await browser.killWorker();
    await readIn(panel);
    await browser.killWorker();
    await panel.getByText(FIRST_GOAL).first().waitFor();
    await panel
      .getByText(/^Het plan is ingelezen/)
      .first()
      .waitFor();
    expect(await panel.getByText(FIRST_GOAL).count()).toBe(1);
    await browser.killWorker();
    await panel.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
    await expect.poll(() => panel.getByText(FIRST_GOAL).count()).toBe(0);
    expect(panelIn(page)).not.toBeNull();
  });

  test('of two plans in one text the teacher says which', async () => {
    const { page } = await onSanne();
    const panel = await openPanel(page);
    await openInlezen(panel);
    await pasteBox(panel).fill(`${PLAN}\n\n${PLAN.replace(FIRST_GOAL, SECOND_GOAL)}`);
    await panel.getByText(/^Er staan 2 plannen/).waitFor();
    expect(await panel.getByRole('button', { name: /^Plan inlezen bij/ }).count()).toBe(0);
    await panel.getByRole('radio', { name: /^Plan 2/ }).check();
    await readIn(panel);
    await panel.getByText(SECOND_GOAL).first().waitFor();
    expect(await panel.getByText(FIRST_GOAL).count()).toBe(0);
  });
});

describe('with another window on the same student', () => {
  async function twoWindows() {
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    const other = await browser.somtoday('sanne', 'overzicht', await browser.context.newPage());
    const second = await waitForPanel(other);
    await steps(second);
    return { panel, second };
  }
  const editGoal = (panel: Frame, number: number) =>
    panel.getByRole('button', { name: `Doel ${number} wijzigen` }).click();

  test('what was removed comes back in both, also when the worker died, and what is typed in it then stays', async () => {
    const { panel, second } = await twoWindows();
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await teacher.addGoal(panel, FIRST_GOAL);
    await teacher.addGoal(panel, SECOND_GOAL);
    await teacher.goToStep(second, 'Stap 3 Plannen');
    await second.getByText(SECOND_GOAL).waitFor();
    for (const goal of [SECOND_GOAL, FIRST_GOAL]) {
      const number = goal === SECOND_GOAL ? 2 : 1;
      await editGoal(panel, number);
      await teacher.press(panel.getByRole('button', { name: `Doel ${number} verwijderen` }));
      await expect.poll(() => second.getByText(goal).count()).toBe(0);
    }
    await browser.killWorker();
    const undo = panel.getByRole('button', { name: 'Ongedaan maken', exact: true });
    await undo.click();
    await second.getByText(FIRST_GOAL).waitFor();
    await editGoal(second, 1);
    const field = second.getByRole('textbox', { name: /^Doel \d/ });
    await field.press('End');
    await field.pressSequentially(' En ze is trots.');
    await teacher.saved(second);
    await undo.click();
    await panel.getByText(SECOND_GOAL).waitFor();
    await panel.getByText(`${FIRST_GOAL} En ze is trots.`).waitFor();
    await expect.poll(() => undo.count()).toBe(0);
  });

  test('a round that begins there while somebody types here takes no word along, and this window says so', async () => {
    const { panel, second } = await twoWindows();
    await teacher.typeAnswer(panel, 'Dit hoort bij ronde 1');
    await teacher.goToStep(second, 'Stap 6 Evalueren');
    await teacher.row(second, 'Vervolgstap');
    await choose(second, 'Wat is de vervolgstap?', 'Nieuwe ronde');
    await teacher.typeAnswer(panel, ', tot en met dit woord.');
    await teacher.press(second.getByRole('button', { name: 'Ronde 2 beginnen' }));
    await panel.getByText(/^In een ander venster is ronde 2 begonnen/).waitFor();
    expect(await teacher.answerShown(panel)).toBe('');
    await panel.getByRole('button', { name: 'Alle stappen' }).click();
    await panel.getByRole('button', { name: /^Eerdere rondes/ }).click();
    await panel.getByRole('button', { name: 'Ronde 1 lezen' }).click();
    await panel.getByText('Dit hoort bij ronde 1, tot en met dit woord.').waitFor();
  });
});
