import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** Replacing in fields that refuse, cut, tidy or delay, that change meanwhile, or that hold another student's text. */

const plan = (pupil: string, words: string) =>
  `Plan van aanpak\nLeerling: ${pupil}\nPeriode: vanaf 7 september 2026\n\nDoelen\n${words}\n\nStapsgewijs, vorm 3`;
const OLD = plan('Sanne de V., 8A', 'Doel 1: Meer rust.');
const OTHERS = plan('Daan V., 8A', 'Doel 1: Op tijd komen.');
const HEAD = 'Gesprek  met moeder.\n\n';
const TAIL = '\n\n- Nog  bellen.';
const SENTENCE = 'Sanne vraagt om uitleg.';

type Held = { model(): string };

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.parnassys('sanne', 'notities');
  await teacher.answer(await beginDossier(page), SENTENCE);
});
afterAll(() => browser.close());

/** Everything a field may do to what comes into it; in the page, with the field. */
const FIELDS: Record<string, (start: string) => void> = {
  'a textarea': (start) => {
    const field = document.body.appendChild(document.createElement('textarea'));
    Object.assign(field, { id: 'target', value: start });
    Object.assign(window, { model: () => field.value });
  },
  'a contenteditable': (start) => {
    const field = document.body.appendChild(document.createElement('div'));
    Object.assign(field, { id: 'target', contentEditable: 'true' });
    field.append(
      ...start.split('\n').map((line) => {
        const paragraph = document.createElement('p');
        paragraph.append(line || document.createElement('br'));
        return paragraph;
      }),
    );
    Object.assign(window, {
      model: () => [...field.querySelectorAll('p,li')].map(({ textContent }) => textContent).join('\n'),
    });
  },
};

/** As a teacher: where the cursor comes without a click, the panel says that the page takes it. */
const clickIn = () => page.locator('#target').click({ position: { x: 4, y: 4 } });

async function open(kind: string, start: string): Promise<Frame> {
  await page.goto(browser.hosts.url('start.parnassys.net', '/open?leerling=sanne&pagina=notities'));
  await page.evaluate(FIELDS[kind] as (start: string) => void, start);
  await clickIn();
  const panel = await waitForPanel(page);
  await teacher.viewPlan(panel);
  return panel;
}

const press = (panel: Frame, name: string | RegExp) => teacher.press(panel.getByRole('button', { name }));
const says = (panel: Frame, words: RegExp) => panel.getByRole('status').filter({ hasText: words });
const model = () => page.evaluate(() => (window as unknown as Held).model().replaceAll('\u00a0', ' '));

async function ask(panel: Frame) {
  await press(panel, /^Invoegen/);
  await says(panel, /^Er staat al een plan van 7 september/).waitFor();
}

/** What the field does to everything that comes in, and whether the text can stand there all the same. */
const HABITS: [string, string, 'takes' | 'gives back' | 'spoils', () => void][] = [
  ['a textarea', 'keeps what it is given', 'takes', () => {}],
  [
    'a textarea',
    'refuses',
    'gives back',
    () => {
      const field = document.querySelector<HTMLTextAreaElement>('#target');
      const { value = '' } = field ?? {};
      field?.addEventListener('input', () => Object.assign(field, { value }));
    },
  ],
  [
    'a textarea',
    'refuses a moment later',
    'gives back',
    () => {
      const field = document.querySelector<HTMLTextAreaElement>('#target');
      const { value = '' } = field ?? {};
      field?.addEventListener('input', () => setTimeout(() => Object.assign(field, { value }), 90));
    },
  ],
  [
    'a textarea',
    'cuts when it is left',
    'gives back',
    () => {
      const field = document.querySelector<HTMLTextAreaElement>('#target');
      field?.addEventListener('blur', () =>
        setTimeout(() => Object.assign(field, { value: field.value.slice(0, 60) }), 100),
      );
    },
  ],
  [
    'a textarea',
    'tidies what the teacher wrote',
    'spoils',
    () => {
      const field = document.querySelector<HTMLTextAreaElement>('#target');
      field?.addEventListener('input', () =>
        Object.assign(field, { value: field.value.replace('Nog  bellen', 'Bellen') }),
      );
    },
  ],
  ['a contenteditable', 'keeps what it is given', 'takes', () => {}],
  [
    'a contenteditable',
    'takes a paste, after a while',
    'takes',
    () => {
      const field = document.querySelector<HTMLElement>('#target');
      field?.addEventListener('paste', (event) => {
        event.preventDefault();
        const html = event.clipboardData?.getData('text/html') ?? '';
        setTimeout(() => document.execCommand('insertHTML', false, html), 300);
      });
    },
  ],
  [
    'a contenteditable',
    'allows no paste',
    'takes',
    () => {
      document.querySelector('#target')?.addEventListener('paste', (event) => event.preventDefault());
    },
  ],
  [
    'a contenteditable',
    'takes a paste for plain words in one line',
    'takes',
    () => {
      document.querySelector('#target')?.addEventListener('paste', (event) => {
        event.preventDefault();
        const words = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
        document.execCommand('insertText', false, words.replaceAll('\n', ' '));
      });
    },
  ],
  [
    'a contenteditable',
    'loses what comes after',
    'spoils',
    () => {
      const field = document.querySelector<HTMLElement>('#target');
      field?.addEventListener('input', () => field.lastElementChild?.remove());
    },
  ],
];

test.each(HABITS)('%s that %s', async (kind, _habit, how, live) => {
  const start = HEAD + OLD + TAIL;
  const panel = await open(kind, start);
  const standing = await model();
  await page.evaluate(live);
  await ask(panel);
  await press(panel, 'Vervangen');
  await says(panel, how === 'takes' ? /^Ingevoegd/ : /^Invoegen lukte niet/).waitFor();
  const now = await model();
  if (how === 'gives back') expect(now).toBe(standing);
  if (how !== 'takes') return;
  const [head = '', tail = ''] = standing.split(OLD);
  expect(now.startsWith(head)).toBe(true);
  expect(now.endsWith(tail)).toBe(true);
  expect(now).not.toContain('Meer rust.');
  expect(now.split(SENTENCE)).toHaveLength(2);
  expect(now.split('Stapsgewijs, vorm 3')).toHaveLength(2);
  await press(panel, 'Ongedaan maken');
  await says(panel, /^Ongedaan gemaakt/).waitFor();
  expect(await model()).toBe(standing);
});

test('another plan of this student in the same field stays as it is', async () => {
  const first = plan('Sanne de V., 8A', 'Doel 1: Van vorig jaar.');
  const panel = await open('a textarea', `${first}\n\nTussendoor.\n\n${OLD}${TAIL}`);
  await ask(panel);
  await press(panel, 'Vervangen');
  await teacher.inserted(panel);
  const now = await model();
  expect(now.startsWith(`${first}\n\nTussendoor.\n\nPlan van aanpak`)).toBe(true);
  expect(now.endsWith(TAIL)).toBe(true);
  expect(now).not.toContain('Meer rust.');
});

test('another student’s text is never replaced, and not asked about', async () => {
  const panel = await open('a textarea', OTHERS);
  await clickIn();
  await page.keyboard.press('Control+End');
  await press(panel, /^Invoegen/);
  await teacher.inserted(panel);
  expect((await model()).startsWith(`${OTHERS}\n\nPlan van aanpak`)).toBe(true);
});

test('words typed around the text after the question stay; words typed in it stop the replacing', async () => {
  let panel = await open('a textarea', HEAD + OLD + TAIL);
  await ask(panel);
  await clickIn();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' En mailen.');
  await press(panel, 'Vervangen');
  await teacher.inserted(panel);
  expect((await model()).endsWith(`${TAIL} En mailen.`)).toBe(true);

  panel = await open('a textarea', HEAD + OLD + TAIL);
  await ask(panel);
  await clickIn();
  await page.locator('#target').evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf('Meer rust.');
    field.setSelectionRange(at, at);
  });
  await page.keyboard.type('Veel ');
  const standing = await model();
  expect(standing).toContain('Veel Meer rust.');
  await press(panel, 'Vervangen');
  await says(panel, /^Er is niets vervangen/).waitFor();
  expect(await model()).toBe(standing);
});

test('nothing is replaced when another student is on the page by then', async () => {
  const panel = await open('a textarea', HEAD + OLD + TAIL);
  await ask(panel);
  const replace = panel.getByRole('button', { name: 'Vervangen' });
  await teacher.inPlainSight(replace);
  await page.evaluate(() => {
    const [first, last, number] = [...document.querySelectorAll('dd')];
    Object.assign(first ?? {}, { textContent: 'Daan' });
    Object.assign(last ?? {}, { textContent: 'Voorbeeld' });
    Object.assign(number ?? {}, { textContent: '20999' });
  });
  await replace.click({ timeout: 2000 }).catch(() => {});
  await panel.getByRole('heading', { name: /^Sanne/ }).waitFor({ state: 'hidden' });
  expect(await model()).toBe(HEAD + OLD + TAIL);
  await expect.poll(() => panel.getByRole('button', { name: 'Vervangen' }).count()).toBe(0);
});

test.each([
  ['a textarea', 'input'],
  ['a contenteditable', 'input'],
  ['a contenteditable', 'paste'],
])('another student who comes on %s of %s keeps no word of the new text', async (kind, moment) => {
  const panel = await open(kind, HEAD + OLD + TAIL);
  await ask(panel);
  await page.evaluate((type) => {
    const field = document.getElementById('target');
    field?.addEventListener(type, (event) => {
      if (type === 'paste') event.preventDefault();
      const [first, last, number] = [...document.querySelectorAll('dd')];
      Object.assign(first ?? {}, { textContent: 'Daan' });
      Object.assign(last ?? {}, { textContent: 'Voorbeeld' });
      Object.assign(number ?? {}, { textContent: '20999' });
      if (type === 'paste')
        document.execCommand(
          'insertHTML',
          false,
          (event as ClipboardEvent).clipboardData?.getData('text/html'),
        );
    });
  }, moment);
  await press(panel, 'Vervangen');
  await panel.getByRole('heading', { name: /^Sanne/ }).waitFor({ state: 'hidden' });
  expect(await model()).not.toContain(SENTENCE);
  expect(await model()).toContain('Nog  bellen.');
  expect(await panel.getByText(/^Ingevoegd/).count()).toBe(0);
});
