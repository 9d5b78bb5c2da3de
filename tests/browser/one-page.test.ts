import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { A4 } from '../../export/a4';
import { outgoing } from '../../export/outgoing';
import { wordFile } from '../../export/word';
import { TALK_CARD, textsOf } from '../../plan/documents';
import type { Plan, PlanInput } from '../../plan/model';
import { chosenBy, withBlocks } from '../../plan/presets';
import { CASES, ORDINARY } from '../unit/export/looked-back';
import { row } from '../unit/plan/dossiers';
import { openBrowser, type TestBrowser } from './harness/browser';
import { hasOffice, type Pdf, printedByOffice } from './harness/office';

/**
 * How long the texts are on the page that they leave the panel on: as Chromium prints them, and as LibreOffice prints
 * the Word file. The three cases are as full as a dossier gets: every tool was used.
 */
/** In A4, of a case in which every tool was used; of what is longer than one the panel says what can go. */
const MOST: Readonly<Record<string, number>> = { 'plan-volledig': 1.5, overzicht: 1.15 };

/** Names, and ways to reach who has them, as long as they come: the card has to bear them beside its room to write. */
const LONG = 'Wilhelmina van den Oudenhoven-Bloemendaal';
const INVITED = (['tussentijds', 'evaluatie'] as const).map(
  (purpose): PlanInput => ({
    label: `${LONG.split(' ')[0]} V.`,
    group: 'groep 7/8 De Regenboogvissen',
    today: '2026-09-02',
    rows: [
      row('moment', { date: '2026-09-30', purpose }),
      row('agreement', { what: 'Elke dag samen vooruitkijken', who: LONG, position: 1 }),
      row('roles', { contact: LONG }),
    ],
    school: [
      row('contact', {
        name: LONG,
        days: 'maandag, dinsdag, woensdagochtend en donderdag',
        reach: '0344 123 456 of w.vandenoudenhoven-bloemendaal@scholengroeprivierenland.example',
      }),
      row('school', {
        name: 'Openbare Daltonbasisschool De Regenboog, locatie Burgemeester van Houtenlaan',
        maker: LONG,
        makerRole: 'intern begeleider en leerkracht van groep 7/8',
        supportPoint:
          'Ouder- en jeugdsteunpunt Samenwerkingsverband Passend Onderwijs Rivierenland en Omstreken, 0344 123 456, www.ouder-en-jeugdsteunpunt-rivierenland.example',
      }),
    ],
  }),
);
const MADE = { ...CASES, ordinary: ORDINARY, 'invited-between': INVITED[0], 'invited-back': INVITED[1] };

const TEXTS = Object.entries(MADE as Record<string, PlanInput>).flatMap(([name, made]) =>
  textsOf(made, INVITED.includes(made) ? [TALK_CARD] : undefined).flatMap(({ document, whole }) => {
    const most = (id: string) => (made === ORDINARY ? 1 : (MOST[id] ?? 1));
    const of = (id: string, plan: Plan<string>) => ({ id: `${name}-${id}`, plan, most: most(id) });
    if (document.presets.length === 0) return [of(document.id, whole)];
    return document.presets.map((preset) =>
      of(`${document.id}-${preset.id}`, withBlocks(whole, chosenBy(preset, whole))),
    );
  }),
);

const table = (title: string, found: ReadonlyMap<string, { length: number }>) =>
  console.log([title, ...[...found].map(([id, { length }]) => `${length.toFixed(2)} A4  ${id}`)].join('\n'));

describe('printed by Chromium', () => {
  let browser: TestBrowser;
  const found = new Map<string, { length: number; pages: number; text: string }>();

  beforeAll(async () => {
    browser = await openBrowser();
    const page = await printPage(browser);
    for (const { id, plan } of TEXTS) {
      await showText(page, plan);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      await page.emulateMedia({ media: 'print' });
      const { length, text } = await page.evaluate(
        ([width, height]) => {
          const main = document.querySelector('main') as HTMLElement;
          main.style.width = `${width}mm`;
          const sheet = main.querySelector('.sheet') as HTMLElement;
          const millimetre = main.getBoundingClientRect().width / width;
          return {
            length: sheet.getBoundingClientRect().height / millimetre / height,
            text: document.body.innerText,
          };
        },
        [A4.width - 2 * A4.margin, A4.height - 2 * A4.margin] as const,
      );
      found.set(id, { length, text, pages: pdf.match(/\/Type \/Page\b/g)?.length ?? 0 });
      await page.emulateMedia({ media: null });
    }
    table('printed by Chromium', found);
  }, 600_000);
  afterAll(() => browser?.close());

  test.each(TEXTS)('$id takes at most $most A4', ({ id, plan, most }) => {
    const { length, pages, text } = found.get(id) ?? { length: 0, pages: 0, text: '' };
    expect(length).toBeLessThanOrEqual(most);
    expect(pages).toBe(Math.ceil(length));
    for (const { name } of plan.blocks) expect(text).toContain(name);
    expect(text.trim().endsWith(plan.closing)).toBe(true);
    // What is there for the screen is not printed.
    expect(text).not.toContain('Afdrukken');
  });
});

describe.skipIf(!hasOffice())('printed by LibreOffice from Word', () => {
  let found: Map<string, Pdf>;

  beforeAll(async () => {
    const files = new Map<string, Blob>();
    for (const { id, plan } of TEXTS) files.set(id, await wordFile(outgoing(plan)));
    found = await printedByOffice(files);
    table('printed by LibreOffice', found);
  }, 600_000);

  test.each(TEXTS)('$id takes at most $most A4, with all its words', ({ id, plan, most }) => {
    const pdf = found.get(id);
    expect(pdf?.length).toBeLessThanOrEqual(most);
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const said = outgoing(plan).blocks.flatMap(({ name, items }) => [name, ...items.map(({ text }) => text)]);
    for (const line of [plan.title, ...said, plan.closing])
      expect(pdf?.text.replaceAll(' • ', ' ')).toContain(words(line).join(' '));
  });
});

/** Our page, which has asked for a text and been told that there is none. */
async function printPage({ context, extensionId }: TestBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await page.goto(`chrome-extension://${extensionId}/print.html`);
  await page.getByText('De tekst is hier niet meer').waitFor();
  return page;
}

/** As if a panel had asked for it. */
async function showText(page: Page, plan: Plan<string>): Promise<void> {
  await page.evaluate(
    async (printed) => {
      const { tabs, storage } = (globalThis as unknown as { chrome: Api }).chrome;
      const { id } = await tabs.getCurrent();
      await storage.session.set({ [`print:${id}`]: printed });
    },
    { text: outgoing(plan), name: plan.title },
  );
  await page.reload();
  await page.getByRole('article').waitFor();
}

interface Api {
  tabs: { getCurrent(): Promise<{ id: number }> };
  storage: { session: { set(items: object): Promise<void> } };
}
