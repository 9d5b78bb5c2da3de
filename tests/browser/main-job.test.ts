import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, openPanel, waitForLauncher, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** One student from signal to a plan in the host's own editor, in the build that ships. */

interface Scripting {
  executeScript(injection: { files: string[] }): Promise<unknown>;
}

describe.each(['allowed', 'blocked', 'blocked-with-storage'] as const)(
  'with third-party cookies %s',
  (thirdPartyCookies) => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await openBrowser({ thirdPartyCookies });
    });
    afterAll(() => browser.close());

    test('Somtoday: tick, answer, quote, goal, agreement and moment become a note', async () => {
      const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
      const panel = await beginDossier(page);
      expect(await panel.title()).toBe('Stappenplan');
      await teacher.tick(panel);
      await teacher.answer(panel, 'Sanne leverde 3 van de 8 opdrachten in.');
      await teacher.sayWords(panel, 'Thuis weet ik niet waar ik moet beginnen.');
      await teacher.goToStep(panel, 'Stap 3 Plannen');
      await teacher.addGoal(panel, 'Sanne levert elke week 4 van de 5 opdrachten in.');
      await teacher.addAgreement(panel, {
        Wat: 'Samen een weekplanning maken',
        Wie: 'Sanne en mevrouw Bakker',
        Wanneer: 'elke maandag',
      });
      await teacher.addMoment(panel, '2027-01-14');
      await page.locator('.ql-editor').click();
      await page.keyboard.type('Gesprek van vandaag.');
      await teacher.viewPlan(panel);
      await teacher.insert(panel);
      await teacher.inserted(panel);

      const { text, dirty } = await hostModel(page);
      expect(dirty).toBe(true);
      expect(text).toContain('Gesprek van vandaag.');
      for (const part of [
        'Sanne leverde 3 van de 8 opdrachten in.',
        '“Thuis weet ik niet waar ik moet beginnen.”',
        'Sanne levert elke week 4 van de 5 opdrachten in.',
        'Samen een weekplanning maken',
        'Sanne en mevrouw Bakker',
        'donderdag 14 januari 2027',
      ]) {
        expect(text.split(part), part).toHaveLength(2);
      }
    });
  },
);

describe('in one browser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => browser.renew());
  afterAll(() => browser.close());

  test('ParnasSys: a plan into a note, and the panel stays over full page loads', async () => {
    const page = await browser.parnassys('sanne', 'notities');
    let panel = await beginDossier(page);
    await teacher.answer(panel, 'Sanne vraagt om extra uitleg.');
    await page.reload();
    panel = await waitForPanel(page);
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(panel)).toBe('Sanne vraagt om extra uitleg.');
    await page.locator('textarea').first().click();
    await teacher.viewPlan(panel);
    await teacher.insert(panel);
    await teacher.inserted(panel);
    expect((await hostModel(page)).text).toContain('Sanne vraagt om extra uitleg.');
  });

  test('what was copied is on the clipboard as text and as simple markup', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Een & twee <drie>');
    await teacher.viewPlan(panel);
    await teacher.press(panel.getByRole('button', { name: /^Kopiëren/ }));
    await panel
      .getByText(/^Gekopieerd/)
      .first()
      .waitFor();
    const reader = await browser.context.newPage();
    await reader.goto(browser.hosts.url('docent.somtoday.nl', '/mentordashboard'));
    await reader.bringToFront();
    const clipboard = await reader.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item) return {};
      const entries = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
      return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
    });
    expect(clipboard['text/plain']).toContain('Een & twee <drie>');
    expect(clipboard['text/html']).toContain('Een &amp; twee &lt;drie&gt;');
  });

  test('a field that is too small is said, with how much is too much, and nothing is cut or written', async () => {
    const page = await browser.somtoday('sanne', 'registraties');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Een zin die in het plan komt. '.repeat(12));
    const field = page.locator('textarea[maxlength="255"]').first();
    await field.click();
    await page.keyboard.type('Stond er al.');
    await teacher.viewPlan(panel);
    await teacher.insert(panel);
    await panel
      .getByText(/[0-9]+ tekens te veel/)
      .first()
      .waitFor();
    expect(await field.inputValue()).toBe('Stond er al.');
    expect(await teacher.saysInserted(panel).count()).toBe(0);
  });

  test('an insertion can be undone', async () => {
    const page = await browser.parnassys('sanne', 'notities');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Eén zin.');
    const field = page.locator('textarea').first();
    await field.click();
    await page.keyboard.type('Stond er al.');
    await teacher.viewPlan(panel);
    await teacher.insert(panel);
    await teacher.inserted(panel);
    await teacher.press(panel.getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(() => field.inputValue()).toBe('Stond er al.');
  });

  /** A worker that goes takes what it was asked along: what was to be brought into the page does not come. */
  test.each([1, 2, 3])('what lives beside the panel comes, where the worker went %i times', async (times) => {
    const page = await browser.parnassys('sanne', 'notities');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Eén zin.');
    const worker = browser.context.serviceWorkers().at(-1);
    await worker?.evaluate((left) => {
      const { scripting } = (globalThis as unknown as { chrome: { scripting: Scripting } }).chrome;
      const run = scripting.executeScript.bind(scripting);
      let refusals = left;
      scripting.executeScript = (injection) =>
        injection.files.some((file) => file.includes('open-panel')) && refusals-- > 0
          ? Promise.reject(new Error('The worker has gone.'))
          : run(injection);
    }, times);
    await page.reload();
    const again = await waitForPanel(page);
    await page.locator('textarea').first().click();
    await teacher.viewPlan(again);
    await teacher.insert(again);
    await teacher.inserted(again);
  });

  test('the panel opens where the teacher left it, and stays closed where it was closed', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await openPanel(page);
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
    await page.goto(browser.hosts.url('docent.somtoday.nl', '/mentordashboard'));
    await waitForLauncher(page);
    await browser.somtoday('sanne');
    await (await waitForPanel(page)).getByRole('button', { name: 'Paneel sluiten' }).click();
    // It has a second for its last words, as long as a poll waits by itself.
    await expect.poll(() => page.frames().length).toBe(1);
    await browser.somtoday('daan');
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
  });
});
