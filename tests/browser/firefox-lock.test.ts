/** The lock in a real Firefox: other alarms, another memory for extensions, and a panel that keeps no copies of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';
import { PUNT, VRAAG } from './harness/teacher';

const PHRASE = 'gele paraplu onder twee bruggen';
const WORDS = 'Herkenbarezin over de tafels';
/** As WebDriver names them. */
const [ENTER, TAB] = ['\uE007', '\uE004'];

let firefox: TestFirefox;
let profileDir: string;
afterEach(async () => {
  await firefox?.close();
  if (profileDir) await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

async function onSanne() {
  firefox = await openFirefox({ profileDir });
  const path = `/mentordashboard/leerling/${studentByKey('sanne').somtoday?.id}/overzicht`;
  await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', path));
}

const asks = () => firefox.waitForControl('heading', 'Vul je wachtwoordzin in', 60_000);
/** What anything on screen says. */
const shows = async (text: string) =>
  (await firefox.controls()).some(({ name, value }) => `${name} ${value}`.includes(text));

async function setLock() {
  await firefox.openOwnPage('/app.html#instellingen');
  await firefox.press('button', 'Slot erop zetten');
  for (const field of ['Nieuwe wachtwoordzin', 'Typ de zin nog een keer']) {
    await firefox.press('password text', field);
    await firefox.page.type(PHRASE);
  }
  // Over the button that shows the passphrase.
  await firefox.page.type(`${TAB}${TAB}${ENTER}`);
  await expect.poll(() => shows('Het slot zit erop.'), { timeout: 60_000 }).toBe(true);
  await firefox.closeOwnPage();
}

async function unlock() {
  await firefox.press('password text', 'Wachtwoordzin');
  await firefox.page.type(`${PHRASE}${ENTER}`);
  const { expanded } = await firefox.waitForControl('button', VRAAG, 60_000);
  if (!expanded) await firefox.press('button', VRAAG);
}

describe.skipIf(!hasFirefox())('Firefox', () => {
  test('closes by hand over what is typed, stays closed over a background that rests and a start of the browser, and opens on it', {
    timeout: 240_000,
  }, async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'stapsgewijs-firefox-lock-'));
    await onSanne();
    await setLock();
    await firefox.press('button', 'Stappenplan openen');
    await firefox.press('button', 'Beginnen');
    await firefox.waitForControl('checkbox', PUNT);
    await firefox.press('button', VRAAG);
    await firefox.press('textbox', VRAAG);
    await firefox.page.type(WORDS);
    // In the middle of a word.
    await firefox.press('button', 'Menu');
    await firefox.press('menuitem', 'Vergrendelen');
    await asks();
    expect(await shows('Herkenbarezin')).toBe(false);
    await firefox.restBackground();
    await asks();
    await unlock();
    expect((await firefox.waitForControl('textbox', VRAAG)).value).toBe(WORDS);

    await firefox.close();
    await onSanne();
    await asks();
    expect(await shows('Herkenbarezin')).toBe(false);
    await unlock();
    expect((await firefox.waitForControl('textbox', VRAAG)).value).toBe(WORDS);
  });
});
