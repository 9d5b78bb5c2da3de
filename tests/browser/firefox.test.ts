import { afterEach, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { type FirefoxOptions, hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';
import { PUNT, VRAAG } from './harness/teacher';

/** The production build in a real Firefox, with its own mouse and keys. */

let firefox: TestFirefox;
afterEach(() => firefox?.close());

async function onSanne(options: FirefoxOptions = {}, tab = 'overzicht') {
  firefox = await openFirefox(options);
  const path = `/mentordashboard/leerling/${studentByKey('sanne').somtoday?.id}/${tab}`;
  await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', path));
}

/** What anything on screen says, in the page and in the panel. */
const shows = async (text: string) => (await firefox.controls()).some(({ name }) => name.includes(text));

async function typeAnswer(text: string) {
  await firefox.press('button', VRAAG);
  await firefox.press('textbox', VRAAG);
  await firefox.page.type(text);
}

async function beginDossier() {
  await firefox.press('button', 'Beginnen');
  await firefox.waitForControl('checkbox', PUNT);
}

/** Types an answer, until it is on disk. */
async function answer(text: string) {
  await typeAnswer(text);
  await expect.poll(() => shows('Opgeslagen')).toBe(true);
}

/** Puts the plan, with what was answered once, behind what stands in the host's editor. */
async function insertPlan(standing: string, answered: string) {
  await firefox.press('button', 'Plan bekijken');
  await firefox.waitForControl('heading', 'Plan bekijken');
  await firefox.press('button', 'Invoegen');
  await expect.poll(() => shows('Ingevoegd')).toBe(true);
  const model = await firefox.page.evaluate(() => window.fakeHost.note());
  expect(model?.dirty).toBe(true);
  expect(model?.html).toMatch(/<(?:strong|b)>Plan(?: |&nbsp;)van(?: |&nbsp;)aanpak</);
  expect(model?.text).toContain(standing);
  expect(model?.text.split(answered)).toHaveLength(2);
}

const answerShown = async () => {
  const { expanded } = await firefox.waitForControl('button', VRAAG);
  if (!expanded) await firefox.press('button', VRAAG);
  return (await firefox.waitForControl('textbox', VRAAG)).value;
};

/** Presses the middle of an element, given as the path to it through frames and open shadow roots. */
async function clickOn(...path: string[]) {
  const findMiddle = new Function(`
    let place = document, left = 0, top = 0, element = null;
    for (const selector of ${JSON.stringify(path)}) {
      element = place.querySelector(selector);
      if (!element) return null;
      const { x, y } = element.getBoundingClientRect();
      if (element.contentDocument) (left += x), (top += y);
      place = element.contentDocument ?? element.shadowRoot ?? element;
    }
    const { x, y, width, height } = element.getBoundingClientRect();
    return [left + x + width / 2, top + y + height / 2];`);
  const middle = await firefox.page.evaluate(findMiddle as () => [number, number] | null);
  if (!middle) throw new Error(`There is no ${path.join(' ')}`);
  await firefox.page.click(...middle);
}

/**
 * Waits for what the panel says in a page that rested. Firefox may leave the frame of such a page out of its accessibility
 * tree, while it is drawn as ever; laid out anew, it is in it again.
 */
async function comesBack(says: string) {
  const { page } = firefox;
  await expect
    .poll(
      async () => {
        const controls = await firefox.controls();
        if (controls.some(({ name }) => name.includes(says))) return true;
        if (controls.at(-1)?.name === 'Stappenplan')
          await page.evaluate(() => {
            const { style } = document.documentElement;
            style.display = 'none';
            document.documentElement.getBoundingClientRect();
            style.removeProperty('display');
          });
        return false;
      },
      { timeout: 15_000, interval: 500 },
    )
    .toBe(true);
}

describe.skipIf(!hasFirefox())('Firefox', () => {
  test('from a student to a plan in the host’s own editor, another student, and back', async () => {
    await onSanne({}, 'notitieboek?notitie=nieuw&edit=true');
    const { page } = firefox;
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    expect((await firefox.waitForControl('checkbox', PUNT)).checked).toBe(false);
    await firefox.press('checkbox', PUNT);
    await expect.poll(async () => (await firefox.waitForControl('checkbox', PUNT)).checked).toBe(true);
    await expect
      .poll(async () => (await firefox.waitForControl('button', 'Stap 1 Signaleren')).name)
      .toMatch(/1\s*van\s*8/);
    await answer('Sanne leverde 3 van de 8 opdrachten in.');

    await clickOn('.ql-editor');
    await page.type('Gesprek van vandaag. ');
    await insertPlan('Gesprek van vandaag.', 'Sanne leverde 3 van de 8 opdrachten in.');

    await page.evaluate(() => {
      window.confirm = () => true;
      window.fakeHost.go?.('/mentordashboard/leerling/1030204182/overzicht');
    });
    await firefox.waitForControl('button', 'Beginnen');
    expect(await shows('Sanne leverde')).toBe(false);
    expect(await shows('Daan V.')).toBe(true);
    await page.evaluate(() => history.back());
    // Back where this student was left: at the plan.
    await firefox.waitForControl('heading', 'Plan bekijken');
    await expect.poll(() => shows('Sanne leverde 3 van de 8 opdrachten in.')).toBe(true);
    await onceMore();
    await expect.poll(answerShown).toBe('Sanne leverde 3 van de 8 opdrachten in.');
  });

  test('what is written in a row has its room when the row is opened again', async () => {
    await onSanne({}, 'overzicht');
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    const row = 'Als we het niet eens zijn';
    const open = async () => {
      await firefox.press('button', 'Stap 3 Plannen');
      await firefox.press('button', row);
    };
    await open();
    await firefox.press('textbox', 'Wat doen we dan?');
    await firefox.page.type('We praten binnen twee weken weer, met de intern begeleider erbij. '.repeat(3));
    await expect.poll(() => shows('Opgeslagen')).toBe(true);
    const height = async () => (await firefox.waitForControl('textbox', 'Wat doen we dan?')).box.height;
    const typed = await height();
    expect(typed).toBeGreaterThan(80);
    await onceMore();
    await open();
    // It is told in whole pixels of the screen, from wherever it stands now.
    await expect.poll(async () => Math.abs((await height()) - typed)).toBeLessThanOrEqual(1);
  });

  /** The same address in a new document. */
  async function onceMore() {
    await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', '/rooster'));
    await firefox.page.goto(
      firefox.hosts.url('docent.somtoday.nl', `/mentordashboard/leerling/1030204181/overzicht`),
    );
    await firefox.waitForControl('button', 'Stap 1 Signaleren');
  }

  test('a page that still shows the former student under a new address is not believed', async () => {
    await onSanne();
    await firefox.press('button', 'Stappenplan openen');
    await beginDossier();
    await typeAnswer('Alleen over Sanne.');
    await firefox.page.evaluate(() => {
      window.fakeHost.delay(4000, 'stale');
      window.fakeHost.go?.('/mentordashboard/leerling/1030204182/overzicht');
    });
    await expect.poll(() => shows('De pagina verandert')).toBe(true);
    expect(await shows('Alleen over Sanne.')).toBe(false);
    await firefox.waitForControl('button', 'Beginnen');
    expect(await shows('Daan V.')).toBe(true);
  });

  test('asks for access in plain Dutch, takes no for an answer, and starts by itself after yes', async () => {
    await onSanne({ access: 'asked' });
    expect(await firefox.hasAccess()).toBe(false);
    await firefox.clickIcon();
    await expect.poll(() => firefox.popupText()).toContain('Toegang geven');
    const words = await firefox.popupText();
    for (const host of ['Magister', 'Somtoday', 'ParnasSys']) expect(words).toContain(host);
    expect(words).toContain('mag die pagina’s nog niet lezen');

    // The same page in a tab: a remote mouse does not reach what hangs under the icon.
    await firefox.openOwnPage('/popup.html');
    await firefox.press('button', 'Toegang geven');
    expect(await firefox.answerPrompt('refuse')).toContain('somtoday.nl');
    await expect.poll(() => shows('Je kunt het later alsnog geven')).toBe(true);
    expect(await firefox.hasAccess()).toBe(false);

    await firefox.press('button', 'Toegang geven');
    await firefox.answerPrompt('allow');
    await expect.poll(() => firefox.hasAccess()).toBe(true);
    await firefox.closeOwnPage();
    await firefox.press('button', 'Stappenplan openen');
    await firefox.waitForControl('button', 'Beginnen');
  });

  test('access that is taken away while somebody types costs no word, and nothing stays in sight', async () => {
    await onSanne();
    await firefox.press('button', 'Stappenplan openen');
    await beginDossier();
    await typeAnswer('Nog niet opgesla');
    await firefox.revokeAccess();
    await firefox.waitForControl('heading', 'Stapsgewijs mag deze pagina niet meer lezen');
    expect(await shows('Nog niet opgesla')).toBe(false);
    await expect.poll(() => shows('Alles wat je typte, is bewaard')).toBe(true);
    await firefox.clickIcon();
    await expect.poll(() => firefox.popupText()).toContain('Toegang geven');

    await firefox.openOwnPage('/popup.html');
    await firefox.press('button', 'Toegang geven');
    await firefox.answerPrompt('allow');
    await firefox.closeOwnPage();
    await firefox.waitForControl('button', 'Stap 1 Signaleren');
    await expect.poll(answerShown).toBe('Nog niet opgesla');
  });

  test('Magister: the plan reaches the logbook in its frame, and the panel follows the arrows', async () => {
    firefox = await openFirefox();
    const { page, hosts } = firefox;
    const id = studentByKey('sanne').magister?.id;
    await page.goto(hosts.url('school.magister.net', `/magister/#/leerling/${id}/logboek`));
    await firefox.press('button', 'Stappenplan openen');
    await beginDossier();
    await answer('Sanne leverde 3 van de 8 opdrachten in.');
    await clickOn('#guest-app-frame', 'dna-editor', '.editor');
    await page.type('Gesprek van vandaag.');
    await insertPlan('Gesprek van vandaag.', 'Sanne leverde 3 van de 8 opdrachten in.');

    await page.evaluate(() => {
      window.confirm = () => true;
    });
    await firefox.press('button', 'Volgende leerling');
    await firefox.waitForControl('button', 'Beginnen');
    expect(await shows('Sanne leverde')).toBe(false);
    expect(await shows('Daan V.')).toBe(true);
  });

  test('the student is pointed at with two clicks, and known on the next page of that kind', async () => {
    firefox = await openFirefox();
    const { page, hosts } = firefox;
    const own = (key: string) =>
      page.goto(hosts.url('start.parnassys.net', `/bao/eigen/${studentByKey(key).parnassys?.number}?bouw=1`));
    await own('sanne');
    await firefox.waitForScript();
    await firefox.clickIcon();
    await firefox.waitForControl('heading', 'Op deze pagina is geen leerling herkend');
    await firefox.press('button', 'Wijs de leerling aan');
    await expect.poll(() => shows('Klik op de pagina op de naam van de leerling')).toBe(true);
    await clickOn('.person-title');
    await firefox.waitForControl('heading', 'Sanne de V.');
    await beginDossier();
    await answer('Alleen over Sanne.');
    await own('daan');
    await firefox.waitForControl('heading', 'Daan V.');
    expect(await shows('Alleen over Sanne.')).toBe(false);
  });

  /** Each kind of way from one student to the next in one document, and back. */
  const WAYS: Record<string, (path: string) => Promise<unknown>> = {
    'another address at once': (path) => inHost(`window.fakeHost.go(${JSON.stringify(path)})`),
    'an address before its page': (path) =>
      inHost(`window.fakeHost.delay(1500, 'stale'); window.fakeHost.go(${JSON.stringify(path)})`),
    'half a page before the other half': (path) =>
      inHost(`window.fakeHost.delay(1500, 'halves'); window.fakeHost.go(${JSON.stringify(path)})`),
    back: () => inHost('window.fakeHost.delay(0); history.back()'),
    forward: () => inHost('history.forward()'),
  };
  const inHost = (code: string) => firefox.page.evaluate(new Function(code) as () => void);

  test.each([true, false])(
    'somebody types on while the page goes from student to student (navigation API: %s)',
    async (navigation) => {
      firefox = await openFirefox({ navigation });
      expect(await firefox.page.evaluate(() => 'navigation' in window)).toBe(navigation);
      const students = { sanne: 'Sanne de V.', daan: 'Daan V.' };
      const written = { sanne: '', daan: '' };
      const address = (key: string) =>
        `/mentordashboard/leerling/${studentByKey(key).somtoday?.id}/overzicht`;
      await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', address('sanne')));
      await firefox.press('button', 'Stappenplan openen');
      let who: keyof typeof students = 'sanne';
      for (const [step, way] of ['', ...Object.keys(WAYS), ...Object.keys(WAYS)].entries()) {
        await WAYS[way]?.(address(who));
        await firefox.waitForControl('heading', students[who]);
        if (!written[who]) await beginDossier();
        expect(await answerShown(), way).toBe(written[who]);
        await firefox.press('textbox', VRAAG);
        // To the end of the line: all of it fits on one.
        await firefox.page.type('\uE010');
        const sentence = `${who[0]}${step}. `;
        await firefox.page.type(sentence);
        written[who] += sentence;
        await expect.poll(answerShown).toBe(written[who]);
        who = who === 'sanne' ? 'daan' : 'sanne';
      }
    },
  );

  /** Chromium keeps no page with a panel in it. */
  test('out of the back/forward cache a panel comes back with the student of that page, and what was typed last', async () => {
    firefox = await openFirefox();
    const { page, hosts } = firefox;
    const open = (key: string) => {
      const id = studentByKey(key).somtoday?.id;
      return page.goto(hosts.url('docent.somtoday.nl', `/mentordashboard/leerling/${id}/overzicht?bewaar`));
    };
    await open('sanne');
    await firefox.press('button', 'Stappenplan openen');
    await beginDossier();
    let rested = false;
    let written = '';
    // A page that was still busy when it was left does not rest: it loads again, and that is no test of this.
    for (let turn = 1; !rested; turn++) {
      expect(turn, 'a page that rests').toBeLessThan(6);
      await firefox.waitForControl('checkbox', PUNT);
      await page.evaluate(() =>
        addEventListener('pageshow', ({ persisted }) => Object.assign(document, { persisted })),
      );
      await answerShown();
      await firefox.press('textbox', VRAAG);
      await page.type(`\uE010Nog niet opgesla${turn}`);
      written += `Nog niet opgesla${turn}`;
      await open('daan');
      await firefox.waitForControl('button', 'Beginnen');
      expect(await shows('Nog niet opgesla')).toBe(false);
      await page.evaluate(() => history.back());
      await comesBack('Sanne de V.');
      rested = await page.evaluate(() => 'persisted' in document);
      await expect.poll(answerShown).toBe(written);
    }
    await firefox.press('textbox', VRAAG);
    await page.type('\uE010, nu wel.');
    written += ', nu wel.';
    await expect.poll(answerShown).toBe(written);
    await page.evaluate(() => history.forward());
    await comesBack('Daan V.');
    expect(await shows('nu wel')).toBe(false);
    await open('sanne');
    await expect.poll(answerShown).toBe(written);
  });

  describe('whose extension is updated, or switched off and on, under an open page', () => {
    const ours = () => firefox.page.evaluate(() => document.querySelectorAll('html > div').length);
    const style = () => firefox.page.evaluate(() => document.documentElement.getAttribute('style'));
    const panels = async () =>
      (await firefox.controls()).filter(({ role, name }) => role === 'document' && name === 'Stappenplan')
        .length;

    test('what was typed stays, is never called saved, and the next panel takes over', async () => {
      await onSanne();
      await firefox.press('button', 'Stappenplan openen');
      await beginDossier();
      await answer('Van voor de update.');
      await firefox.page.type(' Net ervoor.');
      await firefox.manage('reload');
      await firefox.waitForControl('heading', 'Stapsgewijs is bijgewerkt of uitgezet');
      await firefox.page.type(' En erna nog een hele zin.');
      const whole = 'Van voor de update. Net ervoor. En erna nog een hele zin.';
      await expect.poll(answerShown).toBe(whole);
      expect(await shows('Opgeslagen')).toBe(false);
      // The next one is there already, below it.
      await expect.poll(panels).toBe(2);
      // Who goes to work in the page may go on to another student there, and nobody tells this panel.
      await firefox.page.click(400, 600);
      await expect.poll(() => shows(whole)).toBe(false);
      expect(await shows('Je laatste tekst bij Sanne de V. is nog niet bewaard')).toBe(true);
      await firefox.press('button', 'Kopieer mijn tekst');
      await expect.poll(() => shows('Gekopieerd')).toBe(true);

      await firefox.press('button', 'Paneel sluiten');
      await expect.poll(ours).toBe(1);
      await expect.poll(panels).toBe(1);
      await expect.poll(answerShown).toMatch(/^Van voor de update\./);
      await firefox.press('button', 'Paneel sluiten');
      await firefox.waitForControl('button', 'Stappenplan openen');
      expect(await style()).toBeNull();
    });

    test('where nothing can be lost the old panel goes by itself, and its launcher too', async () => {
      await onSanne();
      await firefox.press('button', 'Stappenplan openen');
      await beginDossier();
      await answer('Van ervoor.');
      await firefox.manage('disable');
      await firefox.waitForControl('heading', 'Stapsgewijs is bijgewerkt of uitgezet');
      expect(await shows('Alles wat je typte, is bewaard')).toBe(true);
      await firefox.manage('enable');
      await expect.poll(ours).toBe(1);
      await expect.poll(panels).toBe(1);
      await expect.poll(answerShown).toBe('Van ervoor.');
      await firefox.press('button', 'Paneel sluiten');
      await firefox.waitForControl('button', 'Stappenplan openen');
      expect(await style()).toBeNull();

      await firefox.page.evaluate(() => document.querySelector('html > div')?.setAttribute('data-old', ''));
      await firefox.manage('reload');
      const old = () => firefox.page.evaluate(() => document.querySelectorAll('html > [data-old]').length);
      await expect.poll(old).toBe(0);
      await expect.poll(ours).toBe(1);
      await firefox.press('button', 'Stappenplan openen');
      await expect.poll(answerShown).toBe('Van ervoor.');
    });
  });
});
