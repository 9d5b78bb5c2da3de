/** The pages of our own in a real Firefox: what is due, a dossier beside the list, a talk, settings, and the example. */
import { writeFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { studentByKey } from '../fake-hosts/students.mjs';
import { hasFirefox, openFirefox, type TestFirefox } from './harness/firefox';
import { PUNT, VRAAG } from './harness/teacher';

let firefox: TestFirefox;
afterEach(() => firefox?.close());

const shows = async (text: string) => (await firefox.controls()).some(({ name }) => name.includes(text));
const isShown = (text: string) => expect.poll(() => shows(text), { timeout: 15_000 }).toBe(true);
const has = async (role: string, name: string) =>
  (await firefox.controls()).some((one) => one.role === role && one.name.startsWith(name));

async function picture(name: string) {
  if (!process.env.SHOTS) return;
  const drawn = await firefox.draw({ x: 0, y: 0, width: 1366, height: 768 });
  await writeFile(
    `${process.env.SHOTS}/firefox-${name}.png`,
    Buffer.from(drawn.split(',')[1] ?? '', 'base64'),
  );
}

async function begun() {
  firefox = await openFirefox();
  const path = `/mentordashboard/leerling/${studentByKey('sanne').somtoday?.id}/overzicht`;
  await firefox.page.goto(firefox.hosts.url('docent.somtoday.nl', path));
  await firefox.press('button', 'Stappenplan openen');
  await firefox.press('button', 'Beginnen');
  await firefox.waitForControl('checkbox', PUNT);
}

describe.skipIf(!hasFirefox())('Firefox', { timeout: 180_000 }, () => {
  test('what is written beside the list stands in the panel, and the other way round; Invoegen alone is absent', async () => {
    await begun();
    await firefox.openOwnPage('/app.html');
    for (const name of ['Mijn leerlingen', 'Vandaag', 'Waar lopen we vast?', 'Kijk breder'])
      await firefox.waitForControl('heading', name);
    await isShown('Je ziet hier alleen wat op dit apparaat staat.');
    await picture('list');
    await firefox.press('link', 'Sanne de V.');
    await firefox.press('checkbox', PUNT);
    await expect.poll(async () => (await firefox.waitForControl('checkbox', PUNT)).checked).toBe(true);
    await firefox.press('button', VRAAG);
    await firefox.press('textbox', VRAAG);
    await firefox.page.type('In de lijst getypt.');
    await isShown('Opgeslagen');
    await picture('dossier');
    await firefox.press('button', 'Plan bekijken');
    await firefox.waitForControl('button', 'Kopi');
    expect(await has('button', 'Invoegen')).toBe(false);
    await firefox.closeOwnPage();
    await expect.poll(async () => (await firefox.waitForControl('checkbox', PUNT)).checked).toBe(true);
    const vraag = await firefox.waitForControl('button', VRAAG);
    if (!vraag.expanded) await firefox.press('button', VRAAG);
    await expect
      .poll(async () => (await firefox.waitForControl('textbox', VRAAG)).value)
      .toBe('In de lijst getypt.');
  });

  test('Aan tafel takes what each says, one key blanks it, and the panel has the words', async () => {
    await begun();
    await firefox.press('button', 'Stap 4 Realiseren');
    await firefox.press('button', 'Aan tafel');
    await firefox.intoNewTab(() => firefox.press('link', 'Aan tafel openen'));
    await firefox.waitForControl('heading', 'Aan tafel');
    await firefox.press('button', 'Eerste vraag');
    await firefox.press('textbox', 'Sanne');
    await firefox.page.type('Ik wil liever strips.');
    await isShown('Opgeslagen');
    await picture('table');
    // At once, in the middle of a word.
    await firefox.page.type(' En rust');
    await firefox.page.type('\uE00C');
    await firefox.waitForControl('button', 'Het scherm is leeg');
    for (const words of ['strips', 'rust', 'Sanne']) expect(await shows(words)).toBe(false);
    await picture('blank');
    await firefox.page.type('\uE007');
    await expect
      .poll(async () => (await firefox.waitForControl('textbox', 'Sanne')).value)
      .toBe('Ik wil liever strips. En rust');
    await firefox.press('button', 'Klaar');
    await isShown('“Ik wil liever strips. En rust”');
    await picture('report');
    await firefox.closeOwnPage();
    await isShown('Ik wil liever strips. En rust');
  });

  test('reminders ask Firefox itself on the click: no changes nothing, and yes is kept', async () => {
    firefox = await openFirefox();
    const box = () => firefox.waitForControl('checkbox', 'Herinner mij aan momenten');
    await firefox.openOwnPage('/app.html#instellingen/paneel');
    expect((await box()).checked).toBe(false);
    await firefox.press('checkbox', 'Herinner mij aan momenten');
    await firefox.answerPrompt('refuse');
    await isShown('De browser staat geen meldingen toe. Er verandert niets.');
    expect((await box()).checked).toBe(false);
    expect(await shows('Tijd van de melding')).toBe(false);
    await picture('reminders-refused');
    await firefox.press('checkbox', 'Herinner mij aan momenten');
    await firefox.answerPrompt('allow');
    await isShown('Tijd van de melding');
    expect(await shows('De browser staat geen meldingen toe')).toBe(false);
    expect((await box()).checked).toBe(true);
    await picture('reminders');
    await firefox.closeOwnPage();
    await firefox.restBackground();
    await firefox.openOwnPage('/app.html#instellingen/paneel');
    await expect.poll(async () => (await box()).checked).toBe(true);
  });

  test('the example can be tried without a host, and is gone at one click', async () => {
    firefox = await openFirefox();
    await firefox.openOwnPage('/app.html#probeer-het-uit');
    await firefox.waitForControl('button', 'Stap 1 Signaleren');
    await isShown('Noor is een verzonnen leerling');
    await picture('example');
    await firefox.press('checkbox', PUNT);
    await firefox.press('button', 'Voorbeeldleerling wissen');
    await isShown('Alles wat je met Noor deed, is gewist.');
    await firefox.closeOwnPage();
    await firefox.openOwnPage('/app.html');
    await firefox.waitForControl('heading', 'Nog geen leerlingen');
    expect(await shows('Noor')).toBe(false);
  });
});
