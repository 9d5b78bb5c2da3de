import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, EXAMPLE_SCHOOL } from '../../../dossier/example-id';
import { toBase64 } from '../../../ports/base64';
import type { Stored } from '../../../ports/own-page';
import { answerMessage, answerWrite, asMessage, house, settle, student } from './house';

const DAY = 24 * 60 * 60 * 1000;
const WORDS = 'GEHEIM dat ik bij het oefenen typte';
const bytes = (value: number, many: number) => toBase64(new Uint8Array(many).fill(value));
const made = { salt: bytes(1, 16), memory: 19_456, passes: 2, key: bytes(7, 32) };

async function begun(home: Awaited<ReturnType<typeof house>>) {
  const page = await home.ownPage(null, EXAMPLE);
  expect(await page.ask('begin-example')).toBeNull();
  return page;
}

/** All that stands in the place of the example, as it stands on the disk. */
async function onDisk({ place, database }: Awaited<ReturnType<typeof house>>): Promise<string> {
  const asIs = new Dexie(`${database.name}-example`, { ...place.now });
  await asIs.open().catch(() => {});
  const rows = asIs.isOpen() ? await Promise.all(asIs.tables.map((table) => table.toArray())) : [];
  asIs.close();
  return JSON.stringify(rows);
}

describe('the fictional student', () => {
  it('has a dossier to read and to write in, with a plan in it, and says that it is an example', async () => {
    const page = await begun(await house());
    const shown = page.view()?.student;
    expect(shown?.dossier?.summary).toMatchObject({ label: 'Noor V.', group: 'Voorbeeldleerling' });
    expect(shown?.dossier?.rows.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['voice', 'goal', 'agreement', 'moment', 'tick']),
    );
    expect(shown?.school?.dossier).toBe(EXAMPLE_SCHOOL);
    await page.say(answerMessage(EXAMPLE, WORDS));
    expect(JSON.stringify(page.view()?.student)).toContain(WORDS);
    // Opened again it is as it was left.
    await page.ask('begin-example');
    expect(JSON.stringify(page.view()?.student)).toContain(WORDS);
  });

  it('is none of the students: not listed, counted, backed up, compared with or begun', async () => {
    const home = await house();
    home.page(1);
    const page = await begun(home);
    await page.say(answerMessage(EXAMPLE, WORDS));
    const region = {
      round: 0,
      kind: 'school',
      name: '-',
      was: { region: '' },
      set: { region: 'noord' },
    } as const;
    await page.say(asMessage(answerWrite(EXAMPLE_SCHOOL, '', region)));
    expect(page.view()?.student?.school?.rows).toHaveLength(1);
    expect(await page.ask('first-students', { today: '2026-11-27' })).toEqual({ students: [], rest: null });
    expect(await page.ask('students-after', { dossier: '' })).toEqual({ students: [], more: false });
    expect(await page.ask<Stored>('stored')).toMatchObject({ students: [], schools: [], example: true });
    expect(page.view()?.schools).toEqual([]);
    // Nothing was begun: the first panel still tells what this is.
    const panel = await home.begun(1);
    expect(panel.views()[0]?.tells).toBe('first-use');
    panel.say({ type: 'other-names', ref: 5, dossier: panel.dossier });
    await settle();
    expect(panel.answer(5)).toMatchObject({ reply: [] });
    // Nor is what is tried in it compared with the students.
    expect(await page.ask('other-names', { dossier: EXAMPLE })).toEqual([]);
    const { packed } = await page.ask<{ packed: string }>('backup');
    const other = await house();
    const there = await other.ownPage();
    const look = { packed, wiped: true, apply: true };
    expect(await there.ask('restore', look)).toMatchObject({
      changes: { students: { new: ['Sanne de V.'] } },
    });
    expect(await there.ask<Stored>('stored')).toMatchObject({ example: false });
    expect(await home.database.database.rows.where({ dossier: EXAMPLE }).count()).toBe(0);
  });

  it('is not recognised on the page of somebody with that very name', async () => {
    const home = await house();
    await begun(home);
    home.page(1, student([{ kind: 'name', value: 'noor voorbeeld' }], 'Noor'));
    const panel = await home.panel(1);
    expect(panel.view()?.page).toMatchObject({ state: 'student', dossier: null });
    expect(panel.view()?.dossier).toBeNull();
  });

  it('is nowhere before somebody opens it: to look whether it is there makes nothing, and nothing is left when it goes', async () => {
    const home = await house();
    const places = async () => (await home.place.now.indexedDB.databases()).length;
    const page = await home.ownPage(null, EXAMPLE);
    expect(page.view()?.student?.dossier).toBeNull();
    expect(await page.ask<Stored>('stored')).toMatchObject({ example: false });
    // What was typed in it when it went.
    await page.say(answerMessage(EXAMPLE, WORDS));
    expect(page.received.at(-1)).toMatchObject({ type: 'failed', failure: 'gone' });
    expect(await places()).toBe(0);
    await page.ask('begin-example');
    expect(await places()).toBe(1);
    await page.ask('wipe-example');
    expect(await page.ask<Stored>('stored')).toMatchObject({ example: false });
    expect(await places()).toBe(0);
  });

  it('goes with one click, and with it what was typed and not stored yet', async () => {
    const home = await house();
    const page = await begun(home);
    const other = await home.ownPage(null, EXAMPLE);
    home.kept.set(`draft:${EXAMPLE}/1/answer/x#text#w`, {});
    expect(await onDisk(home)).toContain('Noor');
    await page.ask('wipe-example');
    for (const one of [page, other]) expect(one.view()?.student?.dossier).toBeNull();
    expect([...home.kept.keys()].filter((key) => key.startsWith('draft:'))).toEqual([]);
    expect(await onDisk(home)).not.toContain('Noor');
    await page.ask('begin-example');
    expect(other.view()?.student?.dossier?.summary?.label).toBe('Noor V.');
  });

  it('goes with everything else', async () => {
    const home = await house();
    const page = await begun(home);
    await page.ask('wipe-all');
    expect(page.view()?.student?.dossier).toBeNull();
    expect(await onDisk(home)).not.toContain('Noor');
  });

  it('goes on the day that stands on it, also when nobody looked in between', async () => {
    const home = await house();
    const page = await begun(home);
    const on = page.view()?.student?.dossier?.wiping?.on;
    expect(on).toBe('2027-05-22');
    home.database.clock.now += 179 * DAY;
    expect(await page.ask<Stored>('stored')).toMatchObject({ example: true });
    home.database.clock.now += DAY;
    const next = await house({ database: home.database, kept: home.kept, example: home.place });
    expect(await (await next.ownPage()).ask<Stored>('stored')).toMatchObject({ example: false });
    expect(await onDisk(home)).not.toContain('Noor');
  });

  it('stands under the lock: begun anew when it is set, sealed while it is there, gone when it is taken off', async () => {
    const home = await house();
    const page = await begun(home);
    await page.say(answerMessage(EXAMPLE, 'GEHEIM van voor het slot'));
    await page.ask('set-lock', { made, minutes: 10 });
    expect(page.view()?.student?.dossier).toBeNull();
    await page.ask('begin-example');
    await page.say(answerMessage(EXAMPLE, WORDS));
    expect(JSON.stringify(page.view()?.student)).toContain(WORDS);
    expect(await onDisk(home)).toContain('sealed');
    expect(await onDisk(home)).not.toMatch(/GEHEIM|Noor|sommen/);
    await page.ask('lock-now');
    await settle();
    expect(page.received.at(-1)).toMatchObject({ type: 'broken', failure: 'locked' });
    expect(await page.ask('begin-example')).toMatchObject({ failure: 'locked' });
    // A worker that begins finds it closed.
    const next = await house({ database: home.database, kept: new Map(), example: home.place });
    const shut = await next.ownPage(null, EXAMPLE);
    expect(shut.view()).toBeUndefined();
    await shut.ask('unlock', { key: made.key, again: null });
    expect(JSON.stringify(shut.view()?.student)).toContain(WORDS);
    await shut.ask('take-off-lock', { key: made.key });
    expect(shut.view()?.student?.dossier).toBeNull();
    await shut.ask('begin-example');
    expect(shut.view()?.student?.dossier?.summary?.label).toBe('Noor V.');
  });

  it('that was left behind under a lock which is gone begins anew', async () => {
    const home = await house();
    const page = await home.ownPage(null, EXAMPLE);
    await page.ask('set-lock', { made, minutes: 10 });
    await page.ask('begin-example');
    // Killed between the two.
    await home.lock.takeOff(new Uint8Array(32).fill(7));
    await page.ask('begin-example');
    expect(page.view()?.student?.dossier?.summary?.label).toBe('Noor V.');
    expect(page.view()?.student?.dossier?.rows.length).toBeGreaterThan(5);
  });
});
