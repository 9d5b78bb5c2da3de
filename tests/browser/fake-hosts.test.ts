import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fullName, studentByKey } from '../fake-hosts/students.mjs';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hostModel } from './harness/panel.mjs';

/** The fake hosts do what the tests of the extension lean on. No extension here. */

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ extension: null, width: 966, height: 625 });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.context.newPage();
  return () => page.close({ runBeforeUnload: false });
});

const name = () =>
  page.locator('dt-groep-leerling-header-navigatie .leerling span.naam[cy="header-item-naam"]');
const visit = (path: string) => page.goto(browser.hosts.url('docent.somtoday.nl', path));
const idOf = (key: string) => studentByKey(key).somtoday?.id;

describe('the fake Somtoday', () => {
  test('moves between students and tabs without a full load', async () => {
    await browser.somtoday('sanne', 'profiel', page);
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
    expect(await page.locator('dt-leerling-personalia span.naam').textContent()).toBe('Sanne de Vries');
    expect(await page.locator('dt-leerling-personalia span.adres').textContent()).toContain('14-05-2013');
    expect(await page.locator('hmy-pill[data-gtm="leerlingkaart-samenstellingen"]').textContent()).toBe('2B');
    expect(await page.locator('.groep .groep-naam').textContent()).toBe('2B');
    await page.evaluate(() => {
      (window as unknown as { loadedOnce: boolean }).loadedOnce = true;
    });
    const standing = await name().elementHandle();
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    await expect.poll(() => name().textContent()).toBe('Daan Visser');
    expect(page.url()).toContain(`/mentordashboard/leerling/${idOf('daan')}/profiel`);
    expect(await standing?.evaluate((element) => element.isConnected)).toBe(true);
    await page.getByRole('link', { name: 'Resultaten' }).click();
    await expect.poll(() => page.url()).toContain('/resultaten');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
    expect(await page.evaluate(() => 'loadedOnce' in window)).toBe(true);
  });

  test('has lists, a notebook without a student, and a pupil app', async () => {
    await visit('/mentordashboard');
    await expect.poll(() => page.getByRole('link', { name: 'Sanne de Vries' }).count()).toBe(1);
    expect(await name().count()).toBe(0);
    await visit('/notitieboek');
    await expect.poll(() => name().textContent()).toBe('Kies een leerling');
    await visit(`/notitieboek?leerling=${idOf('zoe')}`);
    await expect.poll(() => name().textContent()).toBe('Zoë Çelik');
    await page.goto(browser.hosts.url('leerling.somtoday.nl'));
    expect(await page.locator('h1').textContent()).toBe('Sanne de Vries');
    await page.goto(browser.hosts.url('inloggen.somtoday.nl'));
    expect(await page.locator('input[type=password]').count()).toBe(1);
  });

  test('lets only the user write into the note that is saved', async () => {
    await visit(`/mentordashboard/leerling/${idOf('sanne')}/notitieboek?notitie=nieuw&edit=true`);
    const editor = page.locator('dt-notitie-edit form quill-editor[cy="quill-editor"] .ql-editor');
    await editor.waitFor();
    await page.evaluate(() => {
      const own = window.Quill.find(document.querySelector('.ql-container') as Element);
      (own as InstanceType<typeof window.Quill>).setText('door een script');
    });
    expect(await hostModel(page)).toMatchObject({ text: '', dirty: false });
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Regel een');
    await page.keyboard.press('Enter');
    await page.keyboard.type('regel twee');
    expect(await hostModel(page)).toMatchObject({ text: 'Regel een\nregel twee\n', dirty: true });
    await page.locator('input[formcontrolname="titel"]').fill('Gesprek');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('heading', { name: 'Gesprek' }).waitFor();
    expect(browser.hosts.saved().at(-1)).toMatchObject({
      host: 'somtoday',
      student: 'sanne',
      title: 'Gesprek',
      text: 'Regel een\nregel twee\n',
    });
    expect(await page.evaluate(() => window.fakeHost.note())).toBeNull();
  });

  test('keeps only what its editor allows', async () => {
    await visit(`/mentordashboard/leerling/${idOf('sanne')}/notitieboek?notitie=nieuw&edit=true`);
    await page.locator('.ql-editor').click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/html', '<h2 style="color:red">Kop</h2><ul><li><b>vet</b></li></ul>');
      data.setData('text/plain', 'Kop\nvet');
      document
        .querySelector('.ql-editor')
        ?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
    });
    const { html } = await hostModel(page);
    expect(html).toContain('<strong>vet</strong>');
    expect(html).toContain('<li>');
    expect(html).not.toMatch(/<h2|style=/);
  });

  test('asks before it leaves a note with changes', async () => {
    await visit(`/mentordashboard/leerling/${idOf('sanne')}/notitieboek?notitie=nieuw&edit=true`);
    await page.locator('.ql-editor').click();
    await page.keyboard.type('half');
    const questions: string[] = [];
    let answer = false;
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      return answer ? dialog.accept() : dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    await expect.poll(() => questions.length).toBe(1);
    expect(await name().textContent()).toBe('Sanne de Vries');
    expect((await hostModel(page)).text).toBe('half\n');
    answer = true;
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    await expect.poll(() => name().textContent()).toBe('Daan Visser');
  });

  test('has plain fields of 255 and 4000 characters', async () => {
    await browser.somtoday('sanne', 'registraties', page);
    await page.locator('textarea[maxlength="255"]').fill('Te laat');
    expect((await hostModel(page)).text).toBe('Te laat');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await expect.poll(() => browser.hosts.saved().at(-1)?.field).toBe('registratie');
    await browser.somtoday('sanne', 'profiel', page);
    await page.locator('textarea[maxlength="4000"]').waitFor();
  });

  test('can be late, blank or still showing the former student', async () => {
    await visit(`/mentordashboard/leerling/${idOf('sanne')}/overzicht?late=3000`);
    expect(await name().count()).toBe(0);
    await expect.poll(() => name().textContent()).toBe('Sanne de Vries');
    await page.evaluate(() => window.fakeHost.delay(3000, 'stale'));
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    expect(page.url()).toContain(idOf('daan'));
    expect(await name().textContent()).toBe('Sanne de Vries');
    await expect.poll(() => name().textContent()).toBe('Daan Visser');
    await page.evaluate(() => window.fakeHost.delay(3000, 'blank'));
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    expect(await name().count()).toBe(0);
    await expect.poll(() => name().textContent()).toBe(fullName(studentByKey('fatima')));
  });

  test('shows hostile names as text', async () => {
    for (const key of ['markup', 'direction-marks', 'long', 'nameless']) {
      await browser.somtoday(key, 'profiel', page);
      await expect.poll(() => name().textContent()).toBe(fullName(studentByKey(key)));
    }
    expect(await page.evaluate(() => window.hostile)).toBeUndefined();
  });

  test('has room for the panel: nothing scrolls sideways at 966 px', async () => {
    for (const tab of [
      'overzicht',
      'profiel',
      'registraties',
      'resultaten',
      'notitieboek?notitie=nieuw&edit=true',
    ]) {
      await browser.somtoday('fatima', tab, page);
      await name().waitFor();
      expect(await sidewaysScroll()).toBe(0);
    }
  });
});

const sidewaysScroll = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the fake ParnasSys', () => {
  const heading = () => page.getByRole('heading', { level: 1 });
  const number = () => page.locator('dl.gegevens dd').first();

  test('never says in the address whose page it is', async () => {
    await page.goto(browser.hosts.url('start.parnassys.net', '/bao/groep/groepsoverzicht'));
    await page.getByRole('link', { name: 'Visser' }).click();
    expect(await heading().textContent()).toBe('Daan Visser');
    expect(page.url()).toMatch(/^https:\/\/start\.parnassys\.net\/bao\/leerling\/leerlingkaart\?\d+$/);
    await page.getByRole('link', { name: 'Personalia' }).click();
    expect(await page.locator('td.label', { hasText: 'Roepnaam' }).count()).toBe(1);
    expect(page.url()).not.toContain('20419');
  });

  test('gives other ids at every load', async () => {
    await browser.parnassys('sanne', 'notities', page);
    const first = await page.locator('textarea').getAttribute('id');
    await page.goto(browser.hosts.url('start.parnassys.net', '/bao/leerling/notities'));
    expect(await page.locator('textarea').getAttribute('id')).not.toBe(first);
  });

  test('replaces the student and the form, while the address stays', async () => {
    await browser.parnassys('sanne', 'notities', page);
    const address = page.url();
    const form = await page.locator('textarea').elementHandle();
    await page.getByRole('link', { name: 'Volgende leerling' }).click();
    await expect.poll(() => heading().textContent()).toBe('Daan Visser');
    expect(page.url()).toBe(address);
    expect(await form?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await number().textContent()).toBe('20419');
  });

  test('saves a note for the student it shows, also in a second tab', async () => {
    await browser.parnassys('sanne', 'notities', page);
    const other = await browser.context.newPage();
    await browser.parnassys('daan', 'notities', other);
    await page.locator('input[name$=":onderwerp"]').fill('Gesprek');
    await page.locator('textarea').fill('regel een\nregel twee');
    expect(await hostModel(page)).toEqual({
      title: 'Gesprek',
      text: 'regel een\nregel twee',
      html: '',
      dirty: true,
    });
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('regel een').waitFor();
    expect(browser.hosts.saved().at(-1)).toMatchObject({ student: 'sanne', text: 'regel een\nregel twee' });
    await other.close();
  });

  test('has a designMode frame and a contenteditable, and saves what was typed into them', async () => {
    await browser.parnassys('sanne', 'hulpplan', page);
    const frame = page.frameLocator('iframe');
    await frame.locator('body').click();
    await page.keyboard.type('in het frame');
    expect((await hostModel(page)).text).toContain('in het frame');
    await browser.parnassys('sanne', 'zorgdossier', page);
    await page.getByRole('textbox', { name: 'Verslag' }).click();
    await page.keyboard.type('in het veld');
    expect((await hostModel(page)).html).toContain('in het veld');
  });

  test('can be slow, and can be half replaced', async () => {
    const loading = page.goto(browser.hosts.url('start.parnassys.net', '/open?leerling=sanne&slow=2000'));
    await heading().waitFor();
    expect(await number().count()).toBe(0);
    await loading;
    expect(await number().textContent()).toBe('20418');
    await page.evaluate(() => window.fakeHost.delay(3000, 'halves'));
    await page.getByRole('link', { name: 'Volgende leerling' }).click();
    await expect.poll(() => heading().textContent()).toBe('Daan Visser');
    expect(await number().textContent()).toBe('20418');
    await expect.poll(() => number().textContent()).toBe('20419');
  });

  test('has pages of two students, of staff, of parents, and a login', async () => {
    await browser.parnassys('jan', 'vergelijken', page);
    expect(await page.locator('h2').allTextContents()).toEqual(['Jan Jansen', 'Jan Jansen']);
    await page.goto(browser.hosts.url('start.parnassys.net', '/bao/medewerker/medewerkerkaart'));
    expect(await page.getByText('Personeelsnummer').count()).toBe(1);
    await page.goto(browser.hosts.url('ouders.parnassys.net', '/ouderportaal/kind'));
    expect(await page.getByText('Geboortedatum').count()).toBe(1);
    await page.goto(browser.hosts.url('inloggen.parnassys.net', '/idp/login'));
    expect(await page.locator('input[type=password]').count()).toBe(1);
  });

  test('shows hostile names as text, and has room for the panel', async () => {
    for (const key of ['markup', 'direction-marks', 'long', 'nameless']) {
      await browser.parnassys(key, 'personalia', page);
      expect(await heading().textContent()).toBe(fullName(studentByKey(key)));
      expect(await sidewaysScroll()).toBe(0);
    }
    expect(await page.evaluate(() => window.hostile)).toBeUndefined();
    await browser.parnassys('sanne', 'notities', page);
    expect(await sidewaysScroll()).toBe(0);
  });
});
