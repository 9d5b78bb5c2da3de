import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { seeCurtain } from './harness/lock-recorder';
import {
  beginDossier,
  hasLauncher,
  hostModel,
  panelIn,
  waitForLauncher,
  waitForPanel,
} from './harness/panel.mjs';
import { settledTabs } from './harness/tabs';
import * as teacher from './harness/teacher';

/** Never one student's dossier on another student's page, and never a panel where it does not belong. */

describe('on the page of another student', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => browser.renew());
  afterAll(() => browser.close());

  const nextStudent = (page: Page) => page.getByLabel('Volgende leerling').click();

  test('the panel follows at once, keeps what was typed for whom it was typed, and says so', async () => {
    const page = await browser.somtoday('sanne');
    const panel = await beginDossier(page);
    await teacher.typeAnswer(panel, 'Alleen over Sanne.');
    await nextStudent(page);
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
    expect(await panel.getByText('Alleen over Sanne.').count()).toBe(0);
    await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(panel)).toBe('');
    await page.getByRole('button', { name: 'Vorige leerling' }).click();
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
    await expect.poll(() => teacher.answerShown(panel)).toBe('Alleen over Sanne.');
  });

  test('a page that still shows the former student is not believed, and nothing is inserted', async () => {
    const page = await browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'Alleen over Sanne.');
    await page.locator('.ql-editor').click();
    await teacher.viewPlan(panel);
    await page.evaluate(() => window.fakeHost.delay(3000, 'stale'));
    await nextStudent(page);
    // Where the dossier was, nothing of it is on screen from the first moment the address names somebody else.
    await expect.poll(() => panel.getByText('Alleen over Sanne.').count()).toBe(0);
    expect(await panel.getByRole('button', { name: /^Invoegen/ }).count()).toBe(0);
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
    await expect.poll(() => panel.getByText(/Daan/).count()).toBeGreaterThan(0);
  });

  test('ParnasSys, where the address says nothing: the block that was replaced by AJAX decides', async () => {
    const page = await browser.parnassys('sanne', 'notities');
    const panel = await beginDossier(page);
    await teacher.typeAnswer(panel, 'Alleen over Sanne.');
    await page.evaluate(() => window.fakeHost.delay(1500, 'halves'));
    await nextStudent(page);
    await expect.poll(() => panel.getByText('Alleen over Sanne.').count()).toBe(0);
    await panel.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
    await expect.poll(() => panel.getByText(/Daan/).count()).toBeGreaterThan(0);
    expect((await hostModel(page)).text).not.toContain('Sanne');
  });

  test('two namesakes have a dossier each', async () => {
    const page = await browser.parnassys('jan');
    const panel = await beginDossier(page);
    await teacher.answer(panel, 'De ene Jan.');
    await browser.parnassys('jan-other');
    const other = await waitForPanel(page);
    await other.getByText('Op dit apparaat staat nog niets over deze leerling').waitFor();
    await browser.parnassys('jan');
    const back = await waitForPanel(page);
    await back.getByRole('navigation', { name: 'Stappen' }).waitFor();
    expect(await teacher.answerShown(back)).toBe('De ene Jan.');
  });
});

describe('on a page that changes 1,000 times a second', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
    await browser.page.goto(browser.hosts.url('start.parnassys.net', '/bao/layout/twee-paren-per-rij'));
    await teacher.answer(await beginDossier(browser.page), 'Alleen over Sanne.');
  });
  afterAll(() => browser.close());

  /** Runs in the page: changes without end, beside what says who the student is. */
  function neverRest(): void {
    const place = document.createElement('div');
    for (let row = 0; row < 40; row++) place.append(document.createElement('p'));
    document.body.append(place);
    let made = 0;
    setInterval(() => {
      for (let change = 0; change < 4; change++) {
        const row = place.children[made % 40] as HTMLElement;
        made += 1;
        if (made % 3 === 0) row.textContent = String(made);
        else if (made % 3 === 1) row.className = `c${made}`;
        else place.append(row);
      }
    }, 4);
  }

  /** Whether the curtain hangs in the very task of this change, when everybody has heard of it. Takes it back. */
  async function covers(page: Page, change: string): Promise<boolean> {
    return page.evaluate(async (code) => {
      const { panelBox } = window as unknown as { panelBox: HTMLElement };
      const undo = await new Function(code)();
      await null;
      const covered = panelBox.classList.contains('covered');
      undo();
      return covered;
    }, change);
  }

  /** The panel's box, in our closed root, becomes `window.panelBox`. */
  async function handBox(page: Page, context: BrowserContext): Promise<void> {
    await page.evaluate(() =>
      Object.assign(window, { lockBox: (box: HTMLElement) => Object.assign(window, { panelBox: box }) }),
    );
    await seeCurtain(await context.newCDPSession(page));
  }

  const NAME = `const name = document.querySelector('strong');`;
  test.each([
    [
      'dl-in-kaarten',
      {
        'its text is another': `${NAME} const was = name.firstChild.data; name.firstChild.data = 'Jansen, Daan'; return () => name.firstChild.data = was;`,
        'its text is new': `${NAME} const was = name.textContent; name.textContent = 'Jansen, Daan'; return () => name.textContent = was;`,
        'it is taken away': `${NAME} const at = name.parentNode; name.remove(); return () => at.append(name);`,
        'its card is taken away': `const card = document.querySelector('article'); const at = card.parentNode; card.remove(); return () => at.prepend(card);`,
        'the whole page is taken away': `const all = [...document.body.childNodes]; document.body.replaceChildren(); return () => document.body.replaceChildren(...all);`,
        'a class hides its card': `const card = document.querySelector('article'); card.classList.add('weg'); return () => card.classList.remove('weg');`,
        'a style hides the page': `document.body.style.opacity = '0'; return () => document.body.style.opacity = '';`,
        'its card is hidden': `const card = document.querySelector('article'); card.hidden = true; return () => card.hidden = false;`,
        'the number is another': `const number = [...document.querySelectorAll('dd')].find((dd) => dd.textContent === '20418'); number.textContent = '20419'; return () => number.textContent = '20418';`,
      },
    ],
    [
      'schaduw-in-schaduw',
      {
        'its component is taken away': `const app = document.querySelector('x-app'); const at = app.parentNode; app.remove(); return () => at.prepend(app);`,
        'its paragraph is another': `const p = document.querySelector('x-app').shadowRoot.querySelector('x-blad').shadowRoot.querySelector('p'); const was = p.textContent; p.textContent = 'Naam: Daan Jansen'; return () => p.textContent = was;`,
        'a component around it is hidden': `const app = document.querySelector('x-app'); app.hidden = true; return () => app.hidden = false;`,
      },
    ],
    [
      'gegevens-in-kader',
      {
        'its frame is taken away': `const frame = document.querySelector('iframe'); const at = frame.parentNode; frame.remove(); return () => at.append(frame);`,
        'its frame is hidden': `document.querySelector('iframe').hidden = true; return () => document.querySelector('iframe').hidden = false;`,
        'a style hides what is around its frame': `document.body.style.visibility = 'hidden'; return () => document.body.style.visibility = '';`,
        'its frame is emptied': `const doc = document.querySelector('iframe').contentDocument; const all = [...doc.body.childNodes]; doc.body.replaceChildren(); return () => doc.body.replaceChildren(...all);`,
        'its frame goes on to another document': `const frame = document.querySelector('iframe'); const was = frame.contentDocument; frame.contentWindow.location.search += '&verder'; const gone = () => frame.contentDocument === was ? new Promise(requestAnimationFrame).then(gone) : () => {}; return gone();`,
      },
    ],
  ] as const)(
    'nothing of her is left on screen in the task in which her name falls (%s)',
    async (layout, ways) => {
      const { page, hosts, context } = browser;
      await page.goto(hosts.url('start.parnassys.net', `/bao/layout/${layout}`));
      await page.addStyleTag({ content: '.weg{display:none}' });
      const panel = await waitForPanel(page);
      await handBox(page, context);
      await page.evaluate(neverRest);
      for (const [way, change] of Object.entries(ways)) {
        const shown = () =>
          page.evaluate(
            () => !(window as unknown as { panelBox: HTMLElement }).panelBox.classList.contains('covered'),
          );
        await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
        await expect.poll(shown, { message: way }).toBe(true);
        expect(await covers(page, change), way).toBe(true);
      }
    },
  );

  test('another student who comes beside a frame that still names her, while somebody is typing', async () => {
    const { page, hosts, context } = browser;
    await page.goto(hosts.url('start.parnassys.net', '/bao/layout/dl-in-kaarten'));
    const panel = await waitForPanel(page);
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
    await handBox(page, context);
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<dl><dt>Naam</dt><dd>Sanne de Vries</dd><dt>Leerlingnummer</dt><dd>20418</dd></dl>';
      document.body.append(frame);
    });
    await teacher.typeAnswer(panel, ' Ook dit is van haar, en dat wordt intussen bewaard.');
    const covered = await page.evaluate(async () => {
      const { panelBox } = window as unknown as { panelBox: HTMLElement };
      const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
      const cards = [...document.querySelectorAll('article')];
      for (const step of [1, 2, 3, 4, 5, 6]) {
        await wait(60);
        document.body.dataset.step = String(step);
        document.body.append(document.createElement('p'));
      }
      for (const card of cards) card.remove();
      // A look may cost more on a busy machine, and so much the later comes the next.
      await wait(500);
      (cards[0]?.querySelector('strong') as Element).textContent = 'Jansen, Daan';
      document.body.prepend(...cards);
      await null;
      return panelBox.classList.contains('covered');
    });
    expect(covered).toBe(true);
  });

  test('a page that made us look time and again still cannot put another student beside her', async () => {
    const { page, hosts } = browser;
    await page.goto(hosts.url('start.parnassys.net', '/bao/layout/dl-in-kaarten'));
    const panel = await waitForPanel(page);
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
    await page.evaluate(() => {
      for (let time = 0; time < 300; time++) dispatchEvent(new Event('popstate'));
      const [card] = document.querySelectorAll('article');
      const other = card?.cloneNode(true) as Element;
      (other.querySelector('strong') as Element).textContent = 'Jansen, Daan';
      card?.after(other);
    });
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor({ state: 'hidden' });
  });
});

describe('where it does not belong', () => {
  let browser: TestBrowser;
  let tabs: Map<string, Page>;
  const PLACES: [name: string, host: string, path: string][] = [
    ['the list of a mentor', 'docent.somtoday.nl', '/mentordashboard'],
    ['a notebook without a student', 'docent.somtoday.nl', '/notitieboek'],
    ['the pupil app', 'leerling.somtoday.nl', '/'],
    ['the login of Somtoday', 'inloggen.somtoday.nl', '/'],
    ['the list of a group', 'start.parnassys.net', '/bao/groep'],
    ['two students side by side', 'start.parnassys.net', '/open?leerling=sanne&pagina=vergelijken'],
    ['the parents of ParnasSys', 'ouders.parnassys.net', '/ouderportaal/'],
    ...['/bao//ouder', '/bao/x/ouderportaal', '/bao/%6Fuder', '/bao/x%2Fouder', '/bao/Ouder.'].map(
      (path): [string, string, string] => [`a parent at ${path}`, 'start.parnassys.net', path],
    ),
    ['the login of ParnasSys', 'inloggen.parnassys.net', '/idp/'],
    [
      'a student without a name',
      'docent.somtoday.nl',
      `/mentordashboard/leerling/${studentByKey('nameless').somtoday?.id}/overzicht`,
    ],
  ];
  beforeAll(async () => {
    browser = await openBrowser();
    tabs = await settledTabs(browser, PLACES);
    // Somewhere it does belong, opened after all of them.
    await waitForLauncher(await browser.somtoday('sanne'));
  });
  afterAll(() => browser.close());

  test.each(PLACES)('%s has no launcher and no panel', async (name) => {
    const page = tabs.get(name) as Page;
    expect(await hasLauncher(page)).toBe(false);
    expect(panelIn(page)).toBeNull();
    await page.close();
  });

  test.each(['markup', 'direction-marks', 'long', 'megabyte'])(
    'the name of "%s" is text, bounded, and runs nothing',
    async (key) => {
      const page = await browser.somtoday(key);
      // A page of megabytes takes a busy machine many seconds to draw.
      await waitForLauncher(page, 40_000);
      const panel = await beginDossier(page);
      const heading = await panel.getByRole('heading').first().textContent();
      expect(heading?.length).toBeLessThan(160);
      expect(heading).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(
        await panel.evaluate(() => document.querySelector('img') === null && !('hostile' in window)),
      ).toBe(true);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await panel.getByRole('button', { name: 'Paneel sluiten' }).click();
      await expect.poll(() => panelIn(page)).toBeNull();
    },
  );
});
