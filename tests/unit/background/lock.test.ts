import { describe, expect, it, vi } from 'vitest';
import { FLOOR } from '../../../dossier/lock/cost';
import type { LockState } from '../../../ports/lock';
import { answerMessage, house, settle } from './house';

/** The lock as the pages of the extension meet it. */

const base64 = (of: number, count: number) => Buffer.alloc(count, of).toString('base64');
const made = (of: number) => ({ salt: base64(of, 16), key: base64(of, 32), ...FLOOR });
const WORDS = /Sanne|Rustig|staart/;

async function locks() {
  const all = await house();
  const tab = await all.ownPage();
  await tab.ask('set-lock', { made: made(1), minutes: 10 });
  all.page(1);
  const panel = await all.begun();
  return { ...all, tab, panel, dossier: panel.dossier };
}

describe('a lock that closes', () => {
  it('takes every view away, gives no other, and opens on what was there', async () => {
    const { tab, panel, dossier, turns } = await locks();
    await panel.say(answerMessage(dossier, 'Rustig.'));
    await settle();
    const seen = panel.received.length;
    expect(await tab.ask('lock-now')).toBeNull();
    await settle();
    expect(turns).toEqual([{ type: 'lock-turn', is: 'closing' }]);
    const after = panel.received.slice(seen);
    expect(after).toEqual([{ type: 'broken', failure: 'locked' }]);
    expect(tab.received.at(-1)).toEqual({ type: 'broken', failure: 'locked' });
    await panel.say({ type: 'look' });
    await settle();
    expect(JSON.stringify(panel.received.slice(seen))).not.toMatch(WORDS);
    for (const type of ['stored', 'backup', 'student-file'])
      expect(JSON.stringify(await tab.ask(type))).not.toMatch(WORDS);

    expect(await tab.ask<LockState>('lock')).toMatchObject({ why: 'by-hand', minutes: 10, ...FLOOR });
    expect(await tab.ask('unlock', { key: base64(2, 32), again: null })).toBe(false);
    expect(await tab.ask('unlock', { key: base64(1, 32), again: null })).toBe(true);
    await settle();
    expect(JSON.stringify(panel.received.at(-1))).toContain('Rustig.');
  });

  it('stores first what a panel left that is gone, and what it cannot store it seals until it opens', async () => {
    const { tab, kept, dossier, lock, database } = await locks();
    const draft = (text: string, name: string) => ({
      ...answerMessage(dossier, text, { writer: 'gone', name }),
      ref: 0,
    });
    kept.set(
      `draft:${dossier}/1/answer/begrijpen.zienswijze#text#gone`,
      draft('Rustig.', 'begrijpen.zienswijze'),
    );
    await lock.lockNow('by-hand');
    expect(JSON.stringify([...kept])).not.toMatch(WORDS);
    await tab.ask('unlock', { key: base64(1, 32), again: null });

    kept.set(
      `draft:${dossier}/1/answer/begrijpen.hulpvraag#text#gone`,
      draft('Een staart.', 'begrijpen.hulpvraag'),
    );
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await lock.lockNow('by-hand');
    full.mockRestore();
    expect(JSON.stringify([...kept])).not.toMatch(WORDS);
    expect([...kept.keys()].filter((key) => key.startsWith('sealed:'))).toHaveLength(1);

    await tab.ask('unlock', { key: base64(1, 32), again: null });
    await settle();
    expect([...kept.keys()].filter((key) => /sealed:|draft:/.test(key))).toEqual([]);
    const { rows } = await database.database.transaction('r', database.database.rows, async () => ({
      rows: await database.database.rows.where({ dossier }).toArray(),
    }));
    const texts = rows.map(({ payload }) => (payload as { text?: string }).text);
    expect(texts).toContain('Rustig.');
  });

  it('closes at its time over a field that holds text, also where its page never says that it is stored', async () => {
    const { tab, panel, dossier, lock, turns, hearTurn, database, kept } = await locks();
    hearTurn.push(() => true);
    await panel.say(answerMessage(dossier, 'Rustig.'));
    await settle();
    database.clock.now += 10 * 60_000;
    await lock.look();
    await settle();
    // A page that is frozen is asked again, and not for ever.
    expect(turns.length).toBeGreaterThan(10);
    expect(turns.length).toBeLessThan(100);
    expect(kept.has('lock-key')).toBe(false);
    expect(panel.received.at(-1)).toEqual({ type: 'broken', failure: 'locked' });
    expect(await tab.ask<LockState>('lock')).toMatchObject({ why: 'unused' });
    expect(await tab.ask('stored')).toMatchObject({ failure: 'locked' });
  });

  it('refuses what comes after it, so that its page keeps it', async () => {
    const { panel, dossier, lock } = await locks();
    await lock.lockNow('away');
    const late = answerMessage(dossier, 'Een staart.');
    await panel.say(late);
    await settle();
    expect(panel.received.at(-1)).toEqual({ type: 'failed', ref: late.ref, failure: 'locked' });
    await lock.unlock(new Uint8Array(32).fill(1), null);
    await panel.say({ ...late, ref: late.ref + 5000 });
    await settle();
    expect(JSON.stringify(panel.received.at(-1))).toContain('Een staart.');
  });

  it('can be wiped without the passphrase; then it is gone', async () => {
    const { tab, lock } = await locks();
    await lock.lockNow('by-hand');
    expect(await tab.ask('wipe-all')).toBeNull();
    expect(await tab.ask('lock')).toBeNull();
    expect(await tab.ask('stored')).toMatchObject({ students: [] });
  });
});

describe('a school that asks for a lock', () => {
  it('lets nothing be read or written before there is one, and none be taken off', async () => {
    const all = await house();
    await all.school({ requireLock: true });
    all.page(1);
    const tab = await all.ownPage();
    expect(tab.received.at(-1)).toEqual({ type: 'broken', failure: 'locked' });
    const panel = await all.panel();
    expect(panel.received.at(-1)).toEqual({ type: 'broken', failure: 'locked' });
    expect(await tab.ask('stored')).toMatchObject({ type: 'failed', failure: 'locked' });
    expect(await tab.ask('lock')).toBe('missing');
    expect(await tab.ask('set-lock', { made: made(1), minutes: 10 })).toBeNull();
    expect(panel.received.at(-1)).toMatchObject({ type: 'view', locks: true });
    expect(await tab.ask('take-off-lock', { key: base64(1, 32) })).toMatchObject({ failure: 'refused' });
    await all.school({});
    expect(await tab.ask('take-off-lock', { key: base64(1, 32) })).toBe(true);
  });

  it('decides how long it is open at most, at once', async () => {
    const { tab, database, school, panel } = await locks();
    await school({ lockAfterMinutes: 2 });
    expect(await tab.ask<LockState>('lock')).toMatchObject({ minutes: 2 });
    database.clock.now += 11_000;
    await panel.say({ type: 'active' });
    await settle();
    database.clock.now += 2 * 60_000;
    expect(await tab.ask<LockState>('lock')).toMatchObject({ why: 'unused' });
  });
});

it('a school that decides how a student is called is followed, and nobody chooses', async () => {
  const all = await house();
  all.page(1);
  const { dossier } = await all.begun();
  await all.school({ studentLabel: 'initials' });
  await settle();
  const held = await all.database.database.transaction('r', all.database.database.summaries, () =>
    all.database.database.summaries.get(dossier),
  );
  expect(held?.label).toBe('S. de V.');
  const tab = await all.ownPage();
  expect(await tab.ask('label-form', { form: 'full' })).toMatchObject({ failure: 'refused' });
  expect(await tab.ask('label-form', { form: null })).toBe('initials');
});
