/** What a teacher does in the panel, with real clicks and keys, on the accessible names that schools rely on. */
import type { Frame, Locator, Page } from 'playwright-core';
import { inPlainSight, panelOrOpened, press } from './panel.mjs';

export { inPlainSight, press };

export const PUNT = 'Bepaal hoe dringend de hulpvraag is.';
export const VRAAG = 'Wat zijn de vragen van de leerling, leraar of ouders?';

export const stepButton = (panel: Frame, name: string) =>
  panel.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name });

export async function goToStep(panel: Frame, name: string) {
  await stepButton(panel, name).click();
  await panel
    .getByRole('heading', { name: new RegExp(name.replace(/^Stap \d /, '')) })
    .first()
    .waitFor();
}

export async function tick(panel: Frame, punt = PUNT) {
  await panel.getByRole('checkbox', { name: punt }).check();
}

/** Opens a vraag that is closed: once more where the panel was drawn anew in between. */
async function openVraag(panel: Frame, vraag: string) {
  const field = panel.getByRole('textbox', { name: vraag });
  const closed = panel.getByRole('button', { name: vraag, expanded: false });
  while (!(await field.isVisible())) {
    await closed.or(field).first().click();
    await field.waitFor({ timeout: 5000 }).catch(() => {});
  }
  return field;
}

/** Opens a vraag and goes to the end of its answer. */
async function openAnswer(panel: Frame, vraag: string) {
  const field = await openVraag(panel, vraag);
  await field.click();
  await field.press('Control+End');
  return field;
}

/** Opens a vraag and types an answer, key by key; does not leave the field. */
export async function typeAnswer(panel: Frame, text: string, vraag = VRAAG) {
  await (await openAnswer(panel, vraag)).pressSequentially(text);
}

/** As it comes from a dictation or the clipboard, in one stroke: of fields that are not about the typing. */
const write = (field: Locator, text: string) => field.page().keyboard.insertText(text);

/** Until the panel says that what was typed is on disk. */
export const saved = (panel: Frame) =>
  panel
    .getByRole('status')
    .filter({ hasText: /^Opgeslagen/ })
    .first()
    .waitFor();

export async function answer(panel: Frame, text: string, vraag = VRAAG) {
  await write(await openAnswer(panel, vraag), text);
  await saved(panel);
}

/** The answer as the panel shows it when the vraag is opened. */
export async function answerShown(panel: Frame, vraag = VRAAG) {
  return (await openVraag(panel, vraag)).inputValue();
}

/** Opens a tool that stands as a row, if it is not open; what is in it. */
export async function row(panel: Frame, name: string) {
  const inside = panel.getByRole('region', { name, exact: true });
  const head = panel.locator('.fold-head').filter({ hasText: name });
  await head.waitFor();
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
  await inside.waitFor();
  return inside;
}

/** What more there is of an agreement while it runs: how it stands, and how it is counted. */
export async function openAgreement(panel: Frame, number: number) {
  const head = panel.locator('.deal-head').nth(number - 1);
  if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
}

export async function sayWords(panel: Frame, words: string) {
  const field = panel.getByRole('textbox', { name: /Wat zegt de leerling zelf/ });
  await field.click();
  await write(field, words);
  await field.press('Tab');
}

export async function addGoal(panel: Frame, text: string) {
  await panel.getByRole('button', { name: 'Doel toevoegen' }).click();
  const field = panel.getByRole('textbox', { name: /^Doel \d/ });
  await field.focus();
  await write(field, text);
  await panel.getByRole('button', { name: 'Klaar' }).click();
}

export async function addAgreement(panel: Frame, agreement: { Wat: string; Wie: string; Wanneer: string }) {
  await panel.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  for (const [label, text] of Object.entries(agreement)) {
    const field = panel.getByRole('textbox', { name: label, exact: true });
    await field.focus();
    await write(field, text);
  }
  await panel.getByRole('button', { name: 'Klaar' }).click();
}

export async function addMoment(panel: Frame, day: string) {
  await panel.getByRole('button', { name: 'Moment toevoegen' }).click();
  await panel.getByLabel('Datum').fill(day);
  await panel.getByRole('button', { name: 'Klaar' }).click();
}

/** Opens *Plan bekijken* and waits until it takes a click that moves text. */
export async function viewPlan(panel: Frame) {
  await panel.getByRole('button', { name: /^Plan bekijken/ }).click();
  await panel.getByRole('heading', { name: 'Plan bekijken' }).waitFor();
  await inPlainSight(panel.locator('footer.send'));
}

/** Chooses which text, or which form of it, in its menu above the text. */
export async function pick(panel: Frame, what: 'Tekst' | 'Vorm', option: string) {
  await panel.getByRole('button', { name: new RegExp(`^${what}: `) }).click();
  await panel.getByRole('menuitemradio', { name: new RegExp(`^${option} `) }).click();
  await panel.getByRole('button', { name: `${what}: ${option}`, exact: true }).waitFor();
}

/** What is picked of these now. */
export const picked = (panel: Frame, what: 'Tekst' | 'Vorm', option: string) =>
  panel.getByRole('button', { name: `${what}: ${option}`, exact: true });

/** Leaves a block of the text out. */
export async function leaveOut(panel: Frame, block: string) {
  await panel
    .getByRole('button', { name: `Laat weg: ${block}`, exact: true })
    .first()
    .press('Enter');
  await panel.getByRole('button', { name: `Zet terug: ${block}`, exact: true }).waitFor();
}

/** Takes the text out of the panel another way, once the menu has been in plain sight. */
export async function takeOut(panel: Frame, way: string) {
  await panel.getByRole('button', { name: 'Meer', exact: true }).click();
  await press(panel.getByRole('menuitem', { name: way, exact: true }));
}

/** Opens *Plan inlezen* from the menu below the text, or from where it is a button. */
export async function openInlezen(panel: Frame) {
  const button = panel.getByRole('button', { name: /^Plan inlezen/ });
  if (await panel.locator('footer.send').isVisible()) {
    await panel.getByRole('button', { name: 'Meer', exact: true }).click();
    await panel.getByRole('menuitem', { name: /^Plan inlezen/ }).click();
  } else await button.click();
}

export const insert = (panel: Frame) => press(panel.getByRole('button', { name: /^Invoegen/ }));

/** Where the panel says that it was inserted. */
export const saysInserted = (panel: Frame) => panel.getByText(/^Ingevoegd/).first();

/** Until the panel says that it was inserted; who waits in vain is told what it said instead. */
export const inserted = (panel: Frame) =>
  saysInserted(panel)
    .waitFor()
    .catch(async (late) => {
      const instead = await panel.locator('footer.send').textContent({ timeout: 1000 });
      throw new Error(`The panel says: "${instead}"`, { cause: late });
    });

/** The panel with a dossier that holds a tick and an answer, begun here or before. */
export async function withAnswer(page: Page, text: string): Promise<Frame> {
  await page.bringToFront();
  const panel = await panelOrOpened(page);
  const begin = panel.getByRole('button', { name: /^Beginnen/ });
  const steps = panel.getByRole('navigation', { name: 'Stappen' });
  await steps.or(begin).first().waitFor();
  if (await begin.isVisible()) await press(begin);
  await steps.waitFor();
  await tick(panel);
  if ((await answerShown(panel)) === '') await answer(panel, text);
  return panel;
}
