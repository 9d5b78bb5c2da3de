import { afterEach, describe, expect, test } from 'vitest';
import { hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';
import { PUNT, VRAAG } from './harness/teacher';

/**
 * Firefox names what stands in a closed root to any listener of the page, in three properties of an event. The page
 * must never get such an event of ours, and what it does with a frame it got hold of all the same must be in vain.
 */

let firefox: TestFirefox;
afterEach(() => firefox?.close());

const shows = (text: string) => async () =>
  (await firefox.controls()).some(({ name }) => name.includes(text));
const PANEL = { x: 1366 - 200, edge: 1366 - 400 };

async function visit(cage: string) {
  firefox = await openFirefox();
  await firefox.page.goto(firefox.hosts.url('start.parnassys.net', `/bao/zoo/${cage}`));
  await firefox.press('button', 'Stappenplan openen');
  await firefox.press('button', 'Beginnen');
  await firefox.waitForControl('checkbox', PUNT);
}

/** The extension begins again under this page; its former launcher is gone, and what is pressed next is the new one. */
async function beginAgain() {
  const old = () => firefox.page.evaluate(() => document.querySelectorAll('html > [data-old]').length);
  await firefox.page.evaluate(() => document.querySelector('html > div')?.setAttribute('data-old', ''));
  expect(await old()).toBe(1);
  await firefox.manage('reload');
  await expect.poll(old).toBe(0);
}

const found = () => firefox.page.evaluate(() => window.zoo.found?.() as string[]);

describe.skipIf(!hasFirefox())('a page of Firefox that looks into every event', () => {
  test('finds nothing of ours, whatever the teacher does', async () => {
    await visit('root-spy');
    const { page } = firefox;
    await page.move([
      [300, 300],
      [PANEL.x, 300],
      [PANEL.x, 500],
      [300, 500],
    ]);
    await firefox.press('checkbox', PUNT);
    await page.wheel(PANEL.x, 500, 200);
    await page.type('\uE004\uE004');
    // The edge: by mouse and by keys.
    await page.move(
      [
        [PANEL.edge - 4, 400],
        [PANEL.edge - 60, 400],
      ],
      true,
    );
    await page.click(PANEL.edge - 64, 420);
    await page.type('\uE012\uE014\uE004');
    // In and out of a field of the page, and a selection over everything.
    await page.click(300, 330);
    await page.type('abc\uE004');
    await page.click(PANEL.x, 300);
    await page.click(300, 330);
    await page.move(
      [
        [100, 120],
        [PANEL.x, 400],
      ],
      true,
    );
    await firefox.press('button', 'Paneel sluiten');
    await firefox.press('button', 'Stappenplan openen');
    await firefox.waitForControl('checkbox', PUNT);
    expect(await page.evaluate(() => window.zoo.heard?.() as number)).toBeGreaterThan(100);
    expect(await found()).toEqual([]);
  });

  /** What listened before the script that comes now, still comes first. */
  const FIRST: Record<string, () => Promise<unknown>> = {
    'was open before us': beginAgain,
    'wrote itself anew': () => firefox.page.evaluate(() => window.zoo.rewrite?.()),
  };
  test.each(Object.keys(FIRST))('and that %s: it drives the frame away, and gets no letter', async (how) => {
    firefox = await openFirefox();
    const { page } = firefox;
    await page.goto(firefox.hosts.url('start.parnassys.net', '/bao/zoo/root-spy'));
    await firefox.waitForControl('button', 'Stappenplan openen');
    await FIRST[how]?.();
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    await firefox.waitForControl('checkbox', PUNT);
    await firefox.press('button', VRAAG);
    await firefox.press('textbox', VRAAG);
    await page.type('Voor de aanval.');
    await expect.poll(shows('Opgeslagen')).toBe(true);
    expect(await found()).not.toEqual([]);
    await page.evaluate(() => window.zoo.lure?.());
    // As somebody types on who has seen nothing yet: until it is said, and some letters more.
    for (let more = 10; more > 0; ) {
      await page.type('a');
      if (more < 10 || (await shows('Paneel opnieuw openen')())) more -= 1;
    }
    expect(await page.evaluate(() => window.zoo.taken?.() as number)).toBe(0);
    await firefox.press('button', 'Paneel opnieuw openen');
    await firefox.waitForControl('checkbox', PUNT);
    for (const attack of ['hide', 'replace']) {
      await page.evaluate(new Function(`window.zoo.${attack}()`) as () => void);
      await firefox.press('button', 'Paneel opnieuw openen');
      await firefox.waitForControl('checkbox', PUNT);
    }
    await firefox.press('button', VRAAG);
    // What still reached our own frame before it was driven away is the teacher's, and kept.
    expect((await firefox.waitForControl('textbox', VRAAG)).value).toMatch(/^Voor de aanval\.a*$/);
  });

  test('a frame of the page that has the address of ours is no panel, even where it speaks first', async () => {
    firefox = await openFirefox();
    const { page, hosts } = firefox;
    await page.goto(hosts.url('start.parnassys.net', '/bao/zoo/frame-thief'));
    await firefox.waitForControl('button', 'Stappenplan openen');
    // To the script that comes now, the listeners of the page were there before.
    await beginAgain();
    await firefox.press('button', 'Stappenplan openen');
    await expect.poll(() => page.evaluate(() => window.zoo.stolen?.() as string[])).not.toEqual([]);
    expect(await page.evaluate(() => window.zoo.stolen?.() as string[])).toEqual([
      expect.stringMatching(/^moz-extension:.*#[0-9a-f-]{36}$/),
    ]);
    const ends = { refused: 'Het paneel krijgt geen verbinding', let: 'Sanne de V.' };
    const seen = async () => {
      const names = (await firefox.controls()).map(({ name }) => name);
      return Object.entries(ends).filter(([, words]) => names.some((name) => name.startsWith(words)));
    };
    await expect.poll(seen).toEqual([['refused', ends.refused]]);
  });
});
