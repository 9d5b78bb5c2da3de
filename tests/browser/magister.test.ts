import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, stayOnLists, type TestBrowser } from './harness/browser';
import { beginDossier, hasLauncher, hostModel, openPanel, panelIn, waitForPanel } from './harness/panel.mjs';
import { settledTabs } from './harness/tabs';
import * as teacher from './harness/teacher';

/** Magister: open shadow roots, a logbook in a frame that names nobody, and pupils on the host name of staff. */

const guest = (page: Page) => page.frameLocator('#guest-app-frame');
const editor = (page: Page) => guest(page).locator('dna-editor .editor');
const next = (page: Page) => page.getByRole('button', { name: 'Volgende leerling' }).click();
const idOf = (key: string) => studentByKey(key).magister?.id;

describe.each(['allowed', 'blocked'] as const)('with third-party cookies %s', (thirdPartyCookies) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser({ thirdPartyCookies });
  });
  afterAll(() => browser.close());

  test('a student goes from a tick to a plan in the logbook', async () => {
    const page = await browser.magister('sanne', 'logboek');
    const panel = await beginDossier(page);
    await panel.getByRole('heading', { name: /^Sanne de V/ }).waitFor();
    await teacher.tick(panel);
    await teacher.answer(panel, 'Sanne leverde 3 van de 8 opdrachten in.');
    await teacher.sayWords(panel, 'Thuis weet ik niet waar ik moet beginnen.');
    await teacher.goToStep(panel, 'Stap 3 Plannen');
    await teacher.addGoal(panel, 'Sanne levert elke week 4 van de 5 opdrachten in.');
    await editor(page).click();
    await page.keyboard.type('Gesprek van vandaag.');
    await teacher.viewPlan(panel);
    await teacher.insert(panel);
    await teacher.inserted(panel);

    const { text, dirty } = await hostModel(page);
    expect(dirty).toBe(true);
    for (const part of [
      'Gesprek van vandaag.',
      'Sanne leverde 3 van de 8 opdrachten in.',
      '“Thuis weet ik niet waar ik moet beginnen.”',
      'Sanne levert elke week 4 van de 5 opdrachten in.',
    ])
      expect(text.split(part), part).toHaveLength(2);

    await teacher.press(panel.getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(async () => (await hostModel(page)).text.trim()).toBe('Gesprek van vandaag.');
  });
});

describe('who is on the page', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => browser.renew());
  afterAll(() => browser.close());

  test('follows the arrows, and a frame that lags behind is not believed', async () => {
    const page = await browser.magister('sanne', 'leerlingkaart');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Alleen over Sanne.');
    await page.evaluate(() => window.fakeHost.delay(1500, 'halves'));
    await next(page);
    await expect.poll(() => panel.getByText('Alleen over Sanne.').count()).toBe(0);
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
    await expect.poll(() => panel.getByText(/Daan/).count()).toBeGreaterThan(0);
    // By now the labels have followed too.
    expect(await page.locator('dna-card.personalia').textContent()).toContain('Visser');
    await page.goBack();
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
    await expect.poll(() => teacher.answerShown(panel)).toBe('Alleen over Sanne.');
  });

  test('a page that still shows the former student is not believed', async () => {
    const page = await browser.magister('sanne', 'logboek');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Alleen over Sanne.');
    await editor(page).click();
    await teacher.viewPlan(panel);
    await page.evaluate(() => window.fakeHost.delay(3000, 'stale'));
    await next(page);
    await expect.poll(() => panel.getByText('Alleen over Sanne.').count()).toBe(0);
    expect(await panel.getByRole('button', { name: /^Invoegen/ }).count()).toBe(0);
    await expect.poll(() => panel.getByText(/Daan/).count()).toBeGreaterThan(0);
    expect((await hostModel(page)).text).toBe('');
  });

  test('a frame that names another student makes the page unsure', async () => {
    const page = await browser.magister('sanne', 'logboek');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Alleen over Sanne.');
    await guest(page)
      .locator('app-root')
      .evaluate((root) => {
        root.insertAdjacentHTML(
          'beforeend',
          '<dna-card rows="Naam=Daan Visser|Stamnummer=120419"></dna-card>',
        );
      });
    await expect.poll(() => panel.getByText('Alleen over Sanne.').count()).toBe(0);
    await panel.getByRole('heading', { name: /niet duidelijk over wie deze pagina gaat/ }).waitFor();
  });

  test('a logbook that stays with the former student makes the page unsure, and takes nothing', async () => {
    const page = await browser.magister('sanne', 'logboek');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Alleen over Sanne.');
    await page.evaluate(() => window.fakeHost.delay(60_000, 'halves'));
    await next(page);
    await panel.getByRole('heading', { name: /niet duidelijk over wie deze pagina gaat/ }).waitFor();
    expect(await guest(page).locator('.over').textContent()).toContain('Sanne');
    // The cursor in that form does not make it a place to put anything.
    await editor(page).click();
    await page.waitForTimeout(1500);
    expect(await panel.getByText(/Alleen over Sanne|Daan/).count()).toBe(0);
    expect(await panel.getByRole('button', { name: /^Beginnen|^Invoegen/ }).count()).toBe(0);
    expect((await hostModel(page)).text).toBe('');
  });

  test('at another school the same id and stamnummer are another student', async () => {
    const page = await browser.magister('daan');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Alleen over Daan.');
    await page.goto(
      browser.hosts.url('anders.magister.net', `/magister/#/leerling/${idOf('daan')}/leerlingkaart`),
    );
    const other = await waitForPanel(page);
    await expect.poll(() => other.getByText(/Sanne/).count()).toBeGreaterThan(0);
    expect(await other.getByText('Alleen over Daan.').count()).toBe(0);
    expect(await other.getByRole('navigation', { name: 'Stappen' }).count()).toBe(0);
  });
});

describe('where it does not belong', () => {
  let browser: TestBrowser;
  let tabs: Map<string, Page>;
  const PLACES: [name: string, host: string, path: string][] = [
    ['a pupil', 'school.magister.net', '/magister/?rol=leerling#/vandaag'],
    ['the logbook of a pupil', 'school.magister.net', '/magister/?rol=leerling#/lvs-logboeken'],
    [
      'a pupil with an address of staff',
      'school.magister.net',
      `/magister/?rol=ouder#/leerling/39018/logboek`,
    ],
    ...['ingeklapt', 'buiten', 'verborgen'].flatMap((menu): [string, string, string][] => [
      [
        `a pupil whose menu is out of sight (${menu}), with the address of a student`,
        'school.magister.net',
        `/magister/?rol=leerling&menu=${menu}#/leerling/39018/leerlingkaart`,
      ],
      [
        `a parent whose menu is out of sight (${menu}), under the title of staff`,
        'school.magister.net',
        `/magister/?rol=ouder&menu=${menu}&titel=Magister%20voor%20onderwijzend%20personeel#/leerling/39018/logboek`,
      ],
    ]),
    [
      'a pupil with an id anywhere in the address',
      'school.magister.net',
      '/magister/?rol=leerling&menu=verborgen&x=/leerling/39018/#/vandaag',
    ],
    [
      'a page without any menu, under a title that holds that of staff',
      'school.magister.net',
      '/magister/?titel=Werkstuk%20onderwijzend%20personeel#/leerling/39018/leerlingkaart',
    ],
    ['the login', 'accounts.magister.net', '/'],
    ['the site of Magister', 'www.magister.net', '/'],
    ['the calendar', 'calendar.magister.net', '/'],
    ['the lockers', 'lockers.magister.net', '/'],
    ['attendance', 'attendance.magister.net', '/'],
  ];
  /** Of staff, without a student. */
  const ROUTES = ['leerlingen', 'zoeken', 'vandaag', 'medewerker/3007'];
  beforeAll(async () => {
    browser = await openBrowser();
    // A teacher who had the panel open: it opens again by itself, but only where it may.
    await openPanel(await browser.magister('sanne'));
    await stayOnLists(browser);
    tabs = await settledTabs(browser, [
      ...PLACES,
      ...ROUTES.map((route) => [route, 'school.magister.net', `/magister/#/${route}`] as const),
    ]);
  });
  afterAll(() => browser.close());

  test.each(PLACES)('%s has no launcher, no panel and all its room', async (name) => {
    const page = tabs.get(name) as Page;
    expect(await hasLauncher(page)).toBe(false);
    expect(panelIn(page)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    await page.close();
  });

  test.each(ROUTES)('staff see no student on #/%s', async (route) => {
    const page = tabs.get(route) as Page;
    const panel = await waitForPanel(page);
    const nobody = panel.getByText('Op deze pagina is geen leerling herkend');
    await nobody.waitFor();
    expect(await nobody.count()).toBe(1);
    await page.close();
  });

  const outside = async (page: Page) => {
    await expect.poll(() => panelIn(page)).toBeNull();
    expect(await hasLauncher(page)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
  };

  test('a page of staff that becomes that of a pupil withdraws, and stays away', async () => {
    const { page } = browser;
    await page.goto('about:blank');
    await browser.magister('sanne');
    await (await waitForPanel(page)).getByRole('heading', { name: /^Sanne de V/ }).waitFor();
    // The one who logs in has another menu, out of sight; all else stands there still.
    await page.evaluate(() =>
      document
        .querySelector('.menu-host')
        ?.insertAdjacentHTML('beforeend', '<ul hidden><li id="menu-cijfers">Cijfers</li></ul>'),
    );
    await outside(page);
    await page.evaluate(() => {
      document.title = 'Magister';
      document.querySelector('#menu-cijfers')?.remove();
    });
    await page.waitForTimeout(1500);
    await outside(page);
  });

  test('a sign of staff that is away while the page draws itself moves nothing for the teacher', async () => {
    const { page } = browser;
    await page.goto('about:blank');
    await browser.magister('sanne');
    const panel = await waitForPanel(page);
    await panel.getByRole('heading', { name: /^Sanne de V/ }).waitFor();
    const room = () => page.evaluate(() => document.documentElement.getAttribute('style'));
    const before = await room();
    expect(before).toContain('margin');
    const styles = await page.evaluate(async () => {
      const seen = new Set<string | null>();
      const observer = new MutationObserver(() => seen.add(document.documentElement.getAttribute('style')));
      observer.observe(document.documentElement, { attributes: true });
      const { title } = document;
      document.title = 'Laden';
      await new Promise((resolve) => setTimeout(resolve, 800));
      document.title = title;
      return [...seen];
    });
    expect(styles).toEqual([]);
    await panel.getByRole('heading', { name: /^Sanne de V/ }).waitFor();
    // Without its title for good, nothing proves that it is for staff.
    await page.evaluate(() => {
      document.title = 'Magister';
    });
    await outside(page);
  });

  test.each([
    ['direction-marks', 'leerlingkaart'],
    ['markup', 'leerlingkaart'],
  ])('the name of "%s" is text, and bounded', async (key, card) => {
    const { page } = browser;
    await page.goto('about:blank');
    await browser.magister(key, card);
    const panel = await waitForPanel(page);
    await expect.poll(() => panel.getByRole('button', { name: /^Beginnen/ }).count()).toBe(1);
    const heading = await panel.getByRole('heading').first().textContent();
    expect(heading?.length).toBeLessThan(160);
    expect(heading).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });
});
