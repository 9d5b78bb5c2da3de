import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageSelection } from '../../ports/page';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Fields and selections in frames and open shadow roots: written once, read back, and never into another's form. */

const SENTENCE = 'Sanne vraagt om “extra” uitleg & tijd.';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
  const first = await beginDossier(await browser.parnassys('sanne', 'hulpplan'));
  await teacher.answer(first, SENTENCE);
});
afterAll(() => browser.close());

describe('an editor that is a frame', () => {
  test('takes the plan once, beside what stood there, and gives it back', async () => {
    const page = await browser.parnassys('sanne', 'hulpplan');
    const panel = await waitForPanel(page);
    await page.frameLocator('iframe').locator('body').click();
    await page.keyboard.type('Stond er al.');
    await teacher.viewPlan(panel);
    await panel
      .getByText(/Omschrijving/)
      .first()
      .waitFor();
    await teacher.insert(panel);
    await teacher.inserted(panel);
    const { text } = await hostModel(page);
    for (const part of ['Stond er al.', SENTENCE, 'Plan van aanpak'])
      expect(text.split(part), part).toHaveLength(2);
    await teacher.press(panel.getByRole('button', { name: 'Ongedaan maken' }));
    await expect.poll(async () => (await hostModel(page)).text.trim()).toBe('Stond er al.');
  });

  test('that the page has filled anew is found again', async () => {
    const page = await browser.parnassys('sanne', 'hulpplan');
    const panel = await waitForPanel(page);
    await page.frameLocator('iframe').locator('body').click();
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument as Document;
      const area = document.querySelector('textarea[data-editor]') as HTMLTextAreaElement;
      inner.open();
      inner.write(
        '<!doctype html><body contenteditable="true" style="min-height:4rem">Opnieuw geladen.</body>',
      );
      inner.close();
      inner.designMode = 'off';
      inner.addEventListener('input', () => {
        area.value = inner.body.innerHTML;
      });
    });
    await page.waitForTimeout(1500);
    await page.frameLocator('iframe').locator('body').click();
    await teacher.viewPlan(panel);
    await teacher.insert(panel);
    await teacher.inserted(panel);
    expect((await hostModel(page)).text.split(SENTENCE)).toHaveLength(2);
    expect((await hostModel(page)).text).toContain('Opnieuw geladen.');
  });

  test('that is gone takes nothing, and nobody says it did', async () => {
    const page = await browser.parnassys('sanne', 'hulpplan');
    const panel = await waitForPanel(page);
    await page.frameLocator('iframe').locator('body').click();
    await teacher.viewPlan(panel);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await teacher.insert(panel);
    await panel
      .getByText(/Het veld is weg/)
      .first()
      .waitFor();
    expect(await teacher.saysInserted(panel).count()).toBe(0);
  });

  test('that goes while the text is being put into it does not count as filled', async () => {
    const page = await browser.parnassys('sanne', 'hulpplan');
    const panel = await waitForPanel(page);
    await page.frameLocator('iframe').locator('body').click();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.contentDocument?.addEventListener('input', () => frame.remove(), { once: true });
    });
    await teacher.viewPlan(panel);
    await teacher.insert(panel);
    await panel
      .getByText(/Het veld nam de tekst niet aan/)
      .first()
      .waitFor();
    expect(await teacher.saysInserted(panel).count()).toBe(0);
  });
});

describe("Magister's logbook", () => {
  const guest = (page: Page) => page.frameLocator('#guest-app-frame');

  async function inLogbook(key: string) {
    const page = await browser.magister(key, 'logboek');
    const panel = await waitForPanel(page);
    await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
    const begin = panel.getByRole('button', { name: /^Beginnen/ });
    if (await begin.isVisible()) {
      await teacher.press(begin);
      await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
      await teacher.answer(panel, SENTENCE);
    }
    return { page, panel };
  }

  test('puts the text where the cursor was, in its shadow root', async () => {
    const { page, panel } = await inLogbook('sanne');
    await guest(page).locator('dna-editor .editor').click();
    await page.keyboard.type('Voor.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Na.');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await teacher.viewPlan(panel);
    await panel
      .getByText(/Inhoud/)
      .first()
      .waitFor();
    await teacher.insert(panel);
    await teacher.inserted(panel);
    const { text } = await hostModel(page);
    expect(text.indexOf('Voor.')).toBeLessThan(text.indexOf(SENTENCE));
    expect(text.indexOf(SENTENCE)).toBeLessThan(text.indexOf('Na.'));
    expect(text.split(SENTENCE)).toHaveLength(2);
    await page.reload();
  });

  test('a field of one line in the frame is offered a title, and no text', async () => {
    const { page, panel } = await inLogbook('sanne');
    await guest(page).getByLabel('Omschrijving').click();
    await page.keyboard.type('Kort.');
    await teacher.viewPlan(panel);
    await teacher.press(panel.getByRole('button', { name: 'Titel invoegen' }));
    await teacher.inserted(panel);
    expect(await hostModel(page)).toMatchObject({
      title: expect.stringMatching(/^Kort\. Plan van aanpak \d+ [a-z]+ \d{4}$/),
      text: '',
    });
    await page.reload();
  });

  test('after another student came, nothing goes into the field that had the cursor', async () => {
    const { page, panel } = await inLogbook('sanne');
    await guest(page).locator('dna-editor .editor').click();
    await teacher.viewPlan(panel);
    await page.getByRole('button', { name: 'Volgende leerling' }).click();
    await expect.poll(() => panel.getByRole('heading', { name: /^Daan/ }).count()).toBe(1);
    await teacher.press(panel.getByRole('button', { name: /^Beginnen/ }));
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    await teacher.answer(panel, 'Over Daan.');
    await teacher.viewPlan(panel);
    await expect.poll(() => panel.getByRole('button', { name: /^Invoegen/ }).isEnabled()).toBe(false);
    expect((await hostModel(page)).text).toBe('');
  });

  test('parents may read a lesnotitie, and the panel says so', async () => {
    const page = await browser.magister('sanne', 'lesnotitie');
    const panel = await waitForPanel(page);
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    await page.getByLabel('Lesnotitie').click();
    await teacher.viewPlan(panel);
    await panel
      .getByText(/ouders/i)
      .first()
      .waitFor();
  });
});

describe('what is selected', () => {
  /** As the background asks for it, while the panel has the cursor. */
  async function selected(page: Page): Promise<PageSelection> {
    const panel = await waitForPanel(page);
    // Of a page that is not surely about somebody nothing is read.
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
    await panel.getByRole('button').first().focus();
    const worker =
      browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
    return worker.evaluate(async (url) => {
      const api = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const [tab] = await api.tabs.query({ url: `${new URL(url).origin}/*` });
      return api.tabs.sendMessage(tab?.id ?? -1, { to: 'page', type: 'selection' });
    }, page.url());
  }

  test('in the page, in a field, in a frame or in a shadow root, is read while the panel has the cursor', async () => {
    let page = await browser.parnassys('sanne', 'notities');
    await page.locator('h1').selectText();
    expect(await selected(page)).toMatchObject({ from: 'selection', text: 'Sanne de Vries' });
    expect((await selected(page)).html).toContain('Sanne de Vries');

    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.locator('textarea').fill('regel een\nregel twee\nregel drie');
    await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(10, 20);
    });
    expect(await selected(page)).toEqual({ from: 'selection', text: 'regel twee', html: '' });
    await page.locator('textarea').click();
    expect(await selected(page)).toEqual({
      from: 'field',
      text: 'regel een\nregel twee\nregel drie',
      html: '',
    });

    page = await browser.parnassys('sanne', 'hulpplan');
    await page.frameLocator('iframe').locator('body').click();
    await page.keyboard.type('In het frame.');
    expect(await selected(page)).toMatchObject({ from: 'field', text: 'In het frame.' });
    await page.keyboard.press('Tab');
    await page.frameLocator('iframe').locator('body').selectText();
    expect(await selected(page)).toMatchObject({ from: 'selection', text: 'In het frame.' });

    page = await browser.magister('sanne', 'logboek');
    await (await waitForPanel(page)).getByRole('navigation', { name: 'Stappen' }).waitFor();
    await page.frameLocator('#guest-app-frame').locator('dna-editor .editor').click();
    await page.keyboard.type('Een');
    await page.keyboard.press('Enter');
    await page.keyboard.type('twee');
    await page.keyboard.press('Shift+ArrowUp');
    await page.keyboard.press('Shift+Home');
    const inRoot = await selected(page);
    expect(inRoot.from).toBe('selection');
    expect(inRoot.text.replace(/\s+/g, ' ')).toBe('Een twee');
  });

  test('is nothing where nothing is', async () => {
    const page = await browser.parnassys('sanne', 'leerlingkaart');
    expect(await selected(page)).toEqual({ from: 'nothing', text: '', html: '' });
  });
});
