import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { hostModel, press as pressWhenSeen } from '../tests/browser/harness/panel.mjs';
import { ROOT } from './install.mjs';
import { loadTypescript } from './load-typescript.mjs';

/**
 * The main job, done as a teacher does it: with clicks and keys, on what has an accessible name.
 *
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Frame} Frame
 * @typedef {import('playwright-core').Locator} Locator
 */

const SHOTS = join(ROOT, '.artifacts', 'demo');
const STORY = {
  tick: /^Luister altijd éérst naar de leerling/,
  vraag: 'Wat zijn de vragen van de leerling, leraar of ouders?',
  answer:
    'Sanne leverde in de laatste vier weken 3 van de 8 opdrachten voor Engels in. Bij andere vakken levert ze alles in.',
  words: 'Ik snap de opdrachten wel, maar thuis weet ik niet waar ik moet beginnen.',
  goal: 'Sanne levert elke week ten minste 4 van de 5 opdrachten voor Engels op tijd in.',
  agreement: {
    Wat: 'Sanne en haar mentor maken samen een weekplanning.',
    Wie: 'Sanne en mevrouw Bakker',
    Wanneer: 'elke maandag, 5e uur',
  },
};

/** Types into a field and waits until the panel says that it is on disk. @param {Locator} field @param {string} text */
async function write(field, text) {
  await field.click();
  await field.pressSequentially(text, { delay: 3 });
  await field.press('Tab');
}

/** @param {Frame} panel @param {string} name */
const step = (panel, name) =>
  panel.getByRole('navigation', { name: 'Stappen' }).getByRole('button', { name }).click();

/** @param {Frame} panel @param {string} name */
const press = (panel, name) => panel.getByRole('button', { name }).click();

/** @param {Page} page @param {string} name */
async function shot(page, name) {
  // Colours and folds need a moment to come to rest.
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
  console.log(`  screenshot .artifacts/demo/${name}.png`);
}

/** From *Beginnen* to the first step; once on a device it is said first what this is. @param {Frame} panel */
export async function begin(panel) {
  const first = panel.getByRole('heading', { name: 'In zes stappen naar passende ondersteuning' });
  const nothing = panel.getByRole('heading', { name: 'Op dit apparaat staat nog niets' });
  const beginning = panel.getByRole('button', { name: /^Beginnen/ });
  await first.or(nothing).waitFor();
  if (await first.isVisible()) {
    await pressWhenSeen(beginning);
    await nothing.waitFor();
  }
  await pressWhenSeen(beginning);
  await panel.getByRole('heading', { name: 'Aandachtspunten' }).waitFor();
}

/** Step 1: ticks an aandachtspunt, answers a vraag, notes the pupil’s words. @param {Frame} panel */
export async function signal(panel) {
  await panel.getByRole('checkbox', { name: STORY.tick }).check();
  await panel.getByRole('button', { name: STORY.vraag }).click();
  await write(panel.getByRole('textbox', { name: STORY.vraag }), STORY.answer);
  await write(panel.getByRole('textbox', { name: /Wat zegt de leerling zelf/ }), STORY.words);
  await panel
    .getByText(/^Opgeslagen/)
    .first()
    .waitFor();
}

/** Step 3: a goal, an agreement, a moment. @param {Frame} panel */
export async function plan(panel) {
  await step(panel, 'Stap 3 Plannen');
  await press(panel, 'Doel toevoegen');
  await write(panel.getByRole('textbox', { name: /^Doel 1/ }), STORY.goal);
  await press(panel, 'Afspraak toevoegen');
  for (const [name, text] of Object.entries(STORY.agreement)) {
    await write(panel.getByRole('textbox', { name, exact: true }), text);
  }
  await press(panel, 'Moment toevoegen');
  const { schoolWeeksAhead } = await loadTypescript('plan/school-calendar.ts');
  await panel.getByLabel('Datum').fill(schoolWeeksAhead(new Date().toLocaleDateString('sv'), 6, '').day);
}

/** The plan, on its way to the note of the page. @param {Page} page @param {Frame} panel */
export async function viewPlan(page, panel) {
  await page.locator('.ql-editor').click();
  await panel.getByRole('button', { name: /^Plan bekijken/ }).click();
}

/**
 * From *Beginnen* to *Ingevoegd*; prints what the host's editor then holds.
 * @param {Page} page A student's note form, with the panel open beside it.
 * @param {Frame} panel
 */
export async function doTheMainJob(page, panel) {
  mkdirSync(SHOTS, { recursive: true });
  await begin(panel);

  console.log('Stap 1: tick an aandachtspunt, answer a vraag, note the pupil’s words');
  await signal(panel);
  await shot(page, 'step');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, 'step-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  console.log('Stap 3: a goal, an agreement, a moment');
  await plan(panel);
  await shot(page, 'plannen');

  console.log('The plan into the note of the fake Somtoday');
  await viewPlan(page, panel);
  await shot(page, 'plan');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shot(page, 'plan-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await pressWhenSeen(panel.getByRole('button', { name: /^Invoegen/ }));
  const inserted = panel.getByText(/^Ingevoegd/).first();
  await inserted.waitFor({ timeout: 10_000 }).catch(async () => {
    await shot(page, 'not-inserted');
    throw new Error(`The panel does not say "Ingevoegd" but: ${await panel.locator('footer').innerText()}`);
  });
  await shot(page, 'inserted');

  const { text } = await hostModel(page);
  if (!text.includes(STORY.goal)) throw new Error('The note does not hold the plan.');
  console.log(`\nWhat the host’s editor now holds, and would save:\n\n${text.trim()}\n`);

  await page.setViewportSize({ width: 320, height: 625 });
  await shot(page, 'narrow-320');
  await page.setViewportSize({ width: 1366, height: 768 });
}
