import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { DossierDatabase } from '../../../dossier/database';
import { EXAMPLE } from '../../../dossier/example-id';
import { safeStorage } from '../../../dossier/safe-storage';
import type { Stored, UnderWay } from '../../../ports/own-page';
import { nextNumber } from '../dossier/fresh-database';
import { answerMessage, asMessage, house, settle, student } from './house';

const SCHOOL = 'school:somtoday:docent.somtoday.nl';
const region = () =>
  asMessage({
    ...{ dossier: SCHOOL, round: 0, revision: 0, kind: 'school', name: '-', was: { region: '' } },
    ...{ set: { region: 'midden' }, writer: 'school', number: nextNumber() },
  });
const pointer = { at: 'student', page: 'abc', path: ['h1'], label: null, misses: 0 };

async function lived() {
  const home = await house();
  home.page(1);
  const panel = await home.begun();
  panel.say(answerMessage(panel.dossier, 'GEHEIM over Sanne'));
  panel.say(region());
  await settle();
  home.set.set('pointers', [pointer, { ...pointer, at: 'field' }]);
  home.set.set('panelOpen', true);
  return { home, panel, ask: (await home.ownPage()).ask };
}

describe('what is kept', () => {
  it('is counted per student and school, without a word of it', async () => {
    const { ask } = await lived();
    const stored = await ask<Stored>('stored');
    expect(stored).toMatchObject({
      students: [{ label: 'Sanne de V.', rows: { answer: 1 }, rivals: 0, hosts: ['Somtoday'], aliases: 3 }],
      schools: [{ dossier: SCHOOL, name: 'Somtoday (docent.somtoday.nl)', rows: 1 }],
      pointed: { student: 1, field: 1 },
    });
    expect(JSON.stringify(stored)).not.toMatch(/GEHEIM|Vries/);
  });

  it('tells the day of the last backup, until all is wiped', async () => {
    const { home, ask } = await lived();
    const last = async () => (await ask<Stored>('stored')).backedUp;
    expect(await last()).toBeNull();
    await ask('backed-up', { day: '2026-11-03' });
    expect(await last()).toBe('2026-11-03');
    expect(await ask('backed-up', { day: 'gisteren' })).toMatchObject({ failure: 'refused' });
    home.set.set('backedUp', 'gisteren');
    expect(await last()).toBeNull();
    await ask('backed-up', { day: '2026-11-04' });
    await ask('wipe-all');
    expect(await last()).toBeNull();
  });

  it('of pointing is forgotten alone', async () => {
    const { home, ask } = await lived();
    await ask('forget-pointed');
    expect([...home.set.keys()].sort()).toEqual(['log', 'panelOpen']);
    expect(await ask<Stored>('stored')).toMatchObject({ pointed: { student: 0, field: 0 } });
  });

  it('says whether the panel stays, and changes it', async () => {
    const { ask } = await lived();
    expect(await ask('panel-stays', { stays: null })).toBe(false);
    expect(await ask('panel-stays', { stays: true })).toBe(true);
    expect(await ask('panel-stays', { stays: null })).toBe(true);
  });
});

describe('wiping', () => {
  it('one student takes all of them, also where the dossier is open, and the panel shows nobody', async () => {
    const { home, panel, ask } = await lived();
    home.kept.set(`draft:${panel.dossier}/1/answer/x#text#w`, {});
    const { students } = await ask<Stored>('stored');
    expect(await ask('wipe-student', { dossier: panel.dossier, seen: students[0]?.updatedAt })).toBe(true);
    expect(panel.view()?.dossier).toBeNull();
    expect([...home.kept.keys()].filter((key) => key.startsWith('draft:'))).toEqual([]);
    expect(await ask<Stored>('stored')).toMatchObject({ students: [], schools: [{ rows: 1 }] });
  });

  it('one that was changed since it was seen leaves everything', async () => {
    const { home, panel, ask } = await lived();
    const { students } = await ask<Stored>('stored');
    home.database.clock.now += 1000;
    panel.say(answerMessage(panel.dossier, 'Nog iets', { name: 'begrijpen.wat-helpt' }));
    await settle();
    expect(await ask('wipe-student', { dossier: panel.dossier, seen: students[0]?.updatedAt })).toBe(false);
    expect((await ask<Stored>('stored')).students).toHaveLength(1);
  });

  it('all of it leaves nothing in either database, in the session or in the settings, and is no loss', async () => {
    const { home, panel, ask } = await lived();
    home.kept.set(`draft:${panel.dossier}/1/answer/x#text#w`, {});
    home.kept.set(`sealed:draft:${panel.dossier}/1/answer/x#text#w`, 'AAAA');
    home.kept.set('held-file:1', 'AAAA');
    home.kept.set('who-is:1', { about: 'x', dossier: panel.dossier });
    home.kept.set('print:9', { name: 'Plan van aanpak', text: 'GEHEIM over Sanne' });
    home.set.set('dossiers', 'the marker');
    const key = await home.database.database.keys.get('aliases');
    await ask('wipe-all');
    const { database, storage, around, name } = home.database;
    // The panel is open: it looks at its page with a new key.
    const stores = ['rows', 'rivals', 'summaries', 'aliases', 'removed'];
    for (const store of stores) expect(await database.table(store).count(), store).toBe(0);
    expect(await database.keys.get('aliases')).not.toEqual(key);
    await storage.tidy();
    const copy = new DossierDatabase(`${name}-copy`, around.second);
    await copy.open();
    for (const store of stores) expect(await copy.table(store).count(), store).toBe(0);
    expect(await copy.keys.get('aliases')).not.toEqual(key);
    copy.close();
    expect(
      [...home.kept.keys()].filter((key) => /^(draft|sealed|held-file|who-is|print):/.test(key)),
    ).toEqual([]);
    expect([...home.set.keys()]).toEqual(['dossiers']);
    expect(panel.view()?.dossier).toBeNull();
    expect(home.saidWiped).toEqual([panel.dossier, EXAMPLE]);
    // The next worker finds nothing, and misses nothing.
    const next = safeStorage(name, around.edges);
    expect(await next.loss()).toBeNull();
    // And one begins anew.
    panel.say({ type: 'begin', ref: 77, turn: panel.turn() });
    await settle();
    expect(panel.view()?.dossier?.rows).toEqual([]);
  });
});

describe('a backup over the port', () => {
  it('is looked into, restored, and shown in the panel at once', async () => {
    const { ask } = await lived();
    const { packed } = await ask<{ packed: string }>('backup');
    const other = await house();
    other.page(1, student());
    const panel = await other.panel();
    const { ask: there } = await other.ownPage();
    const look = { packed, wiped: false, apply: false };
    expect(await there('restore', look)).toMatchObject({ changes: { students: { new: ['Sanne de V.'] } } });
    expect(panel.view()?.dossier).toBeNull();
    await there('restore', { ...look, apply: true });
    // The page itself says again who is on it.
    const fresh = await other.panel(1);
    expect(fresh.view()?.dossier?.rows).toMatchObject([{ payload: { text: 'GEHEIM over Sanne' } }]);
  });

  it('says how far it is, and stops where the page wants no more of it: then nothing of it is there', async () => {
    const { ask } = await lived();
    const { packed } = await ask<{ packed: string }>('backup');
    const other = await house();
    const page = await other.ownPage();
    const told = () => page.received.filter(({ type }) => type === 'under-way');
    const restored = () => page.ask('restore', { packed, wiped: false, apply: true });
    page.onTold((message) => {
      if (message.type === 'under-way') void page.say({ type: 'stop', asked: message.ref });
    });
    expect(await restored()).toEqual({ why: 'stopped' });
    expect(told()).toMatchObject([{ done: 0 }]);
    expect(await other.database.database.summaries.count()).toBe(0);
    page.onTold(() => {});
    expect(await restored()).toMatchObject({ changes: { students: { new: ['Sanne de V.'] } } });
    const last = told().at(-1) as UnderWay;
    expect(last.done).toBe(last.of);
    // Of what is done, or was never asked, nothing is left to stop.
    page.say({ type: 'stop', asked: last.ref });
    page.say({ type: 'stop', asked: 999 });
    expect(await page.ask('stored')).toMatchObject({ students: [{ label: 'Sanne de V.' }] });
  });

  it('that cannot be read says why, and what fits nothing is refused', async () => {
    const { ask } = await lived();
    const look = { wiped: false, apply: true };
    expect(await ask('restore', { ...look, packed: btoa('geen bestand') })).toEqual({ why: 'damaged' });
    expect(await ask('restore', { ...look, packed: 7 })).toMatchObject({ failure: 'refused' });
  });
});
