import { afterEach, describe, expect, test } from 'vitest';
import { hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';
import { PUNT } from './harness/teacher';

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
    await firefox.waitForControl('button', 'Stap 1 Signaleren, 1 van 8');
  });
});
