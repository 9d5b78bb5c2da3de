import { afterEach, describe, expect, test } from 'vitest';
import { hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';

/** Stands on the first screen: the real mouse only reaches what is in view. */
const PUNT = 'Breng de stimulerende en belemmerende factoren';

/** The production build in a real Firefox, with its own mouse. */

let firefox: TestFirefox | undefined;
afterEach(() => firefox?.close());

describe.skipIf(!hasFirefox())('Firefox', () => {
  test('opens beside a student, begins, and a click ticks', async () => {
    firefox = await openFirefox();
    const { page, hosts } = firefox;
    await page.goto(hosts.url('docent.somtoday.nl', '/mentordashboard/leerling/1030204181/overzicht'));
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    const tick = await firefox.waitForControl('checkbox', PUNT);
    expect(tick.checked).toBe(false);
    await firefox.press('checkbox', PUNT);
    await expect.poll(async () => (await firefox?.waitForControl('checkbox', PUNT))?.checked).toBe(true);
    expect((await firefox.waitForControl('button', 'Stap 1 Signaleren')).name).toMatch(/1\s*van\s*8/);
  });
});
