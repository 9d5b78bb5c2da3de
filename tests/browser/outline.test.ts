import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, hostModel, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/**
 * "Hier komt het plan", or of a field of one line that a title fits, stands around the field that the text would go to, at
 * every moment and in every order of acts; and while the teacher is asked about a plan that stands there, that it does.
 */

const PLAN = 'Hier komt het plan';
const TITLE = 'Hier past een titel';
const STANDING = 'Hier staat al een plan van ';
const SENTENCE = 'Sanne vraagt om uitleg.';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const HOSTS: Record<
  string,
  { open(): Promise<Page>; first(page: Page): Locator; second(page: Page): Locator }
> = {
  Somtoday: {
    open: () => browser.somtoday('sanne', 'notitieboek?notitie=nieuw&edit=true'),
    first: (page) => page.locator('.ql-editor'),
    second: (page) => page.getByLabel('Onderwerp'),
  },
  ParnasSys: {
    open: () => browser.parnassys('sanne', 'notities'),
    first: (page) => page.locator('textarea').first(),
    second: (page) => page.locator('input[name$=onderwerp]'),
  },
  Magister: {
    open: () => browser.magister('sanne', 'logboek'),
    first: (page) => page.frameLocator('#guest-app-frame').locator('dna-editor .editor'),
    second: (page) => page.frameLocator('#guest-app-frame').getByLabel('Omschrijving'),
  },
};

/** Where the outline is drawn, in our closed root; null when it is not. */
async function outline(page: Page, says: string) {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const words = nodes.find(({ nodeValue }) => nodeValue.startsWith(says));
    const box = byId.get(byId.get(words?.parentId ?? 0)?.parentId ?? 0);
    if (!box) return null;
    const drawn = await session.send('DOM.getBoxModel', { nodeId: box.nodeId }).catch(() => null);
    if (!drawn) return null;
    const [x = 0, y = 0] = drawn.model.border;
    return { x, y, width: drawn.model.width, height: drawn.model.height };
  } finally {
    await session.detach();
  }
}

/** Where it is seen: in a frame of the page only as far as that shows it. */
async function seenBox(page: Page, field: Locator) {
  const box = await field.boundingBox();
  const guest = page.locator('#guest-app-frame');
  const frame = (await guest.count()) > 0 ? await guest.boundingBox() : null;
  if (!box || !frame) return box;
  return { ...box, height: Math.min(box.y + box.height, frame.y + frame.height) - box.y };
}

/** Around this field, to the pixel; or nowhere. */
async function standsAround(page: Page, field: Locator | null, says = PLAN) {
  const rounded = (box: Awaited<ReturnType<typeof outline>>) =>
    box && Object.fromEntries(Object.entries(box).map(([side, size]) => [side, Math.round(size)]));
  // Both at one time: a field grows and shrinks with what is in it.
  const difference = async () => {
    const [drawn, meant] = [
      rounded(await outline(page, says)),
      field ? rounded(await seenBox(page, field)) : null,
    ];
    return JSON.stringify(drawn) === JSON.stringify(meant) ? '' : JSON.stringify({ drawn, meant });
  };
  await expect.poll(difference).toBe('');
}

async function begun(page: Page): Promise<Frame> {
  await page.bringToFront();
  const begin = (panel: Frame) => panel.getByRole('button', { name: /^Beginnen/ });
  const panel = await waitForPanel(page).catch(() => beginDossier(page));
  await panel.getByRole('heading', { name: /^Sanne/ }).waitFor();
  await panel.getByRole('navigation', { name: 'Stappen' }).or(begin(panel)).first().waitFor();
  if (await begin(panel).isVisible()) {
    await teacher.press(begin(panel));
    await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  }
  await teacher.answer(panel, SENTENCE);
  return panel;
}

test.each(Object.keys(HOSTS))('%s', async (name) => {
  const host = HOSTS[name] as (typeof HOSTS)[string];
  let page = await host.open();
  let panel = name === 'Somtoday' ? await beginDossier(page) : await begun(page);
  if (name === 'Somtoday') await teacher.answer(panel, SENTENCE);

  // The cursor first, then the plan; and another field while the plan is looked at.
  await host.first(page).click();
  await teacher.viewPlan(panel);
  await standsAround(page, host.first(page));
  await host.second(page).click();
  await standsAround(page, host.second(page), TITLE);
  await host.first(page).click();
  await standsAround(page, host.first(page));

  // What was inserted takes it away, and undoing that brings it back.
  await teacher.press(panel.getByRole('button', { name: /^Invoegen/ }));
  await teacher.inserted(panel);
  expect((await hostModel(page)).text).toContain(SENTENCE);
  await standsAround(page, null);
  await teacher.press(panel.getByRole('button', { name: 'Ongedaan maken' }));
  await standsAround(page, host.first(page));

  // Once more, and something else is done in the panel: a click on Invoegen would be about this field again.
  const insert = panel.getByRole('button', { name: /^Invoegen/ });
  await teacher.press(insert);
  await teacher.inserted(panel);
  await teacher.pick(panel, 'Vorm', 'Volledig');
  await standsAround(page, host.first(page));
  // What stands there is asked about, and the outline says no other thing than the question.
  await teacher.press(insert);
  await panel.getByRole('button', { name: 'Vervangen' }).waitFor();
  await standsAround(page, host.first(page), STANDING);
  await standsAround(page, null);
  // In another field nothing is asked.
  await host.second(page).click();
  await standsAround(page, host.second(page), TITLE);
  await expect.poll(() => panel.getByRole('button', { name: 'Vervangen' }).count()).toBe(0);
  await host.first(page).click();
  await standsAround(page, host.first(page));
  await teacher.press(insert);
  await standsAround(page, host.first(page), STANDING);
  await panel.getByRole('button', { name: 'Niet invoegen' }).click();
  await standsAround(page, host.first(page));
  await teacher.press(insert);
  await teacher.press(panel.getByRole('button', { name: 'Vervangen' }));
  await teacher.inserted(panel);
  await standsAround(page, null);
  await standsAround(page, null, STANDING);

  // The plan first, then the cursor.
  await page.reload();
  page = await host.open();
  panel = await waitForPanel(page);
  await panel.getByRole('navigation', { name: 'Stappen' }).waitFor();
  await teacher.viewPlan(panel);
  await host.second(page).click();
  await standsAround(page, host.second(page), TITLE);

  // And on to the field of the text, which the outline never had on this page.
  await host.first(page).click();
  await standsAround(page, host.first(page));
  await host.second(page).click();
  await standsAround(page, host.second(page), TITLE);

  // The page draws its field anew: what had the cursor is no more.
  await host.second(page).evaluate((field) => field.replaceWith(field.cloneNode(true)));
  await standsAround(page, null, TITLE);
  await host.second(page).click();
  await standsAround(page, host.second(page), TITLE);
});
