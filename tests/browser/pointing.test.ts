import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { ATTACKS, prepare } from './harness/attacks';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasLauncher, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Pages on which nobody is recognised until the teacher points. */

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterEach(() => browser.renew());
afterAll(() => browser.close());

const numberOf = (key: string) => studentByKey(key).parnassys?.number;

async function ownScreen(key: string, build = 1): Promise<Page> {
  const { page, hosts } = browser;
  await page.goto(hosts.url('start.parnassys.net', `/bao/eigen/${numberOf(key)}?bouw=${build}`));
  return page;
}

/** As the toolbar icon does: the launcher shows only where somebody was recognised. */
async function toggle(page: Page) {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.tabs.sendMessage(tab.id, { to: 'page', type: 'toggle' }, { frameId: 0 });
  })()`);
  return waitForPanel(page);
}

const settings = async () => {
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  return JSON.stringify(await worker.evaluate('chrome.storage.local.get(null)'));
};

async function point(page: Page, selector = '.person-title') {
  const panel = await toggle(page);
  await panel.getByRole('heading', { name: 'Op deze pagina is geen leerling herkend' }).waitFor();
  await panel.getByRole('button', { name: 'Wijs de leerling aan' }).click();
  await panel.getByText('Klik op de pagina op de naam van de leerling.').waitFor();
  await page.locator(selector).click({ force: true });
  return panel;
}

test('two clicks to a working panel, remembered for this kind of page and for the next student', async () => {
  const page = await ownScreen('sanne');
  expect(await hasLauncher(page)).toBe(false);
  const panel = await point(page);
  await panel.getByRole('heading', { name: /^Sanne de V\./ }).waitFor();
  await panel.getByText('Door jou aangewezen in ParnasSys').waitFor();
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.answer(panel, 'Alleen over Sanne.');

  const stored = await settings();
  expect(stored).toContain('person-title');
  expect(stored).not.toMatch(/sanne|vries|20418/i);

  await ownScreen('daan');
  const next = await waitForPanel(page);
  await next.getByRole('heading', { name: /^Daan V\./ }).waitFor();
  expect(await next.getByText('Alleen over Sanne.').count()).toBe(0);
});

test('a name alone opens no dossier: on the next visit it asks, and so it does for a namesake', async () => {
  const page = await ownScreen('jan');
  const panel = await point(page);
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.answer(panel, 'Over de ene Jan.');
  await ownScreen('jan-other');
  const next = await waitForPanel(page);
  await next.getByRole('heading', { name: 'Over wie gaat deze pagina?' }).waitFor();
  expect(await next.getByText('Over de ene Jan.').count()).toBe(0);

  // A click on a panel that the page hides says of nobody who they are.
  const yes = next.getByRole('button', { name: /^Ja, dit is Jan/ });
  await teacher.inPlainSight(yes);
  const box = await yes.boundingBox();
  if (!box) throw new Error('The answer is not drawn.');
  await page.evaluate(prepare);
  await page.evaluate(ATTACKS['a popover'] as () => void);
  // The browser has to know in which frame the mouse is.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(150);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await next.getByText('Er ligt iets over het paneel').waitFor();
  expect(await next.getByRole('heading', { name: 'Over wie gaat deze pagina?' }).isVisible()).toBe(true);
  await page.evaluate(() => window.trick.away());

  await teacher.press(next.getByRole('button', { name: 'Nee, iemand anders' }));
  await next.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
  await ownScreen('jan');
  const again = await waitForPanel(page);
  await teacher.press(again.getByRole('button', { name: /^Ja, dit is Jan/ }));
  await again.getByRole('navigation', { name: 'Stappen' }).waitFor();
  expect(await teacher.answerShown(again)).toBe('Over de ene Jan.');
});

test('pressing it touches nothing of the host; what is no name is said, and Stoppen stops', async () => {
  const page = await ownScreen('sanne');
  const panel = await point(page, 'button');
  await panel.getByText('Daar staat geen naam van een leerling.').waitFor();
  expect(await page.evaluate(() => 'pressed' in window)).toBe(false);
  await panel.getByRole('button', { name: 'Stoppen' }).click();
  await panel.getByRole('heading', { name: 'Op deze pagina is geen leerling herkend' }).waitFor();
  await page.locator('button').click();
  expect(await page.evaluate(() => 'pressed' in window)).toBe(true);
});

test('pointing goes on after the page has written itself anew, for the student and for the field', async () => {
  const page = await ownScreen('sanne');
  const panel = await point(page, 'button');
  await panel.getByRole('button', { name: 'Stoppen' }).click();
  await page.evaluate(() => {
    const html = document.documentElement.innerHTML;
    document.open();
    document.write(`<!doctype html><html lang="nl">${html}</html>`);
    document.close();
  });
  const anew = await waitForPanel(page);
  await anew.getByRole('button', { name: 'Wijs de leerling aan' }).click();
  await anew.getByText('Klik op de pagina op de naam van de leerling.').waitFor();
  await page.locator('.person-title').click({ force: true });
  await anew.getByRole('heading', { name: /^Sanne de V\./ }).waitFor();
  await teacher.press(anew.getByRole('button', { name: /^Beginnen/ }));
  await anew.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.sayWords(anew, 'Ik wil het zelf doen.');
  await anew.getByRole('button', { name: /^Plan bekijken/ }).click();
  await anew.getByRole('button', { name: 'Wijs het veld aan' }).click();
  await anew.getByText('Klik op de pagina in het veld').waitFor();
  await page.locator('.remark-area').click({ force: true });
  await anew.locator('#doelveld', { hasText: 'Aantekening' }).waitFor();
});

test('with the keyboard alone', async () => {
  const page = await ownScreen('sanne');
  const panel = await toggle(page);
  await panel.getByRole('button', { name: 'Wijs de leerling aan' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByText('Klik op de pagina op de naam van de leerling.').waitFor();
  // "Naam", "Start" and the like are no names: the arrows walk past what can be one.
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const found = await panel
      .getByRole('heading', { name: /^Sanne de V\./ })
      .waitFor({ timeout: 4000 })
      .then(
        () => true,
        () => false,
      );
    if (found) return;
  }
  throw new Error('The name was not reached with the arrows.');
});

test('a page that was rebuilt is mended by the label beside the name; a list makes it nobody', async () => {
  const page = await ownScreen('sanne');
  const panel = await point(page);
  await panel.getByRole('heading', { name: /^Sanne de V\./ }).waitFor();
  await ownScreen('fatima', 2);
  await (await waitForPanel(page)).getByRole('heading', { name: /^Fatima/ }).waitFor();
  await expect.poll(settings).toContain('td');
  await ownScreen('sanne', 4);
  const list = await waitForPanel(page);
  await list.getByRole('heading', { name: /geen leerling herkend|niet duidelijk/ }).waitFor();
  expect(await list.getByText(/^Sanne de V\./).count()).toBe(0);
});

test('a field that was pointed at is the target on the next page of its kind, and takes the plan', async () => {
  const page = await ownScreen('sanne');
  const panel = await point(page);
  await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.sayWords(panel, 'Ik wil het zelf doen.');
  await panel.getByRole('button', { name: /^Plan bekijken/ }).click();
  await panel.getByRole('button', { name: 'Wijs het veld aan' }).click();
  await panel.getByText('Klik op de pagina in het veld').waitFor();
  await page.locator('.remark-area').click({ force: true });
  await panel.getByRole('heading', { name: 'Plan bekijken' }).waitFor();
  await panel.locator('#doelveld', { hasText: 'Aantekening' }).waitFor();
  await teacher.inPlainSight(panel.locator('footer.send'));
  await teacher.insert(panel);
  await teacher.inserted(panel);
  expect(await page.locator('.remark-area').inputValue()).toContain('Ik wil het zelf doen.');
  expect(await page.locator('#kort').inputValue()).toBe('');
});

test('a report holds no word of the page', async () => {
  const page = await ownScreen('sanne');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<sanne-devries class="sanne card devries-20418" id="sanne" title="Sanne" data-naam="de Vries" aria-label="Sanne">
        <vries>Geheim 20418</vries><a href="/leerling/sanne-de-vries">Sanne</a></sanne-devries>`,
    );
    history.replaceState(null, '', `${location.pathname}?leerling=sanne#/vries/overzicht`);
  });
  const panel = await toggle(page);
  await teacher.press(panel.getByRole('button', { name: 'Kopieer een melding' }));
  await panel.getByText('Gekopieerd. Er staat niets in over leerlingen').waitFor();
  const remark = page.locator('.remark-area');
  await remark.click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => remark.inputValue()).toContain('ParnasSys');
  const report = await remark.inputValue();
  expect(report).toContain('dl.card');
  expect(report).toContain('= name');
  expect(report).not.toMatch(/sanne|vries|20418|geheim|aantekening|opslaan|start$/im);
});
