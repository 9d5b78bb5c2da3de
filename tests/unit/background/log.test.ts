import { describe, expect, it, vi } from 'vitest';
import { lineInWords } from '../../../components/settings/log-words';
import { FLOOR } from '../../../dossier/lock/cost';
import type { LogLine } from '../../../ports/log';
import { answerMessage, house, settle } from './house';

/** The log, as the pages of the extension fill it and *Instellingen* shows it. */

const base64 = (of: number, count: number) => Buffer.alloc(count, of).toString('base64');
const made = { salt: base64(1, 16), key: base64(1, 32), ...FLOOR };

async function lived() {
  const home = await house();
  home.page(1);
  const panel = await home.begun();
  const tab = await home.ownPage();
  const kinds = async () => (await tab.ask<LogLine[]>('log')).map(([, what]) => what);
  return { ...home, panel, tab, kinds };
}

describe('the log', () => {
  it('says what happened and when, and no word of what or of whom', async () => {
    const { panel, tab, set, kinds, database } = await lived();
    const { dossier } = panel;
    panel.say(answerMessage(dossier, 'GEHEIM over Sanne'));
    panel.say({ type: 'insert', ref: 1, dossier, text: 'GEHEIM over Sanne', html: '', over: null });
    await settle();
    panel.say({ type: 'note', ref: 2, what: 'copied' });
    panel.say({ type: 'print', ref: 3, text: { title: 'GEHEIM', lines: [] }, name: 'Sanne' });
    await settle();
    await tab.ask('set-lock', { made, minutes: 10 });
    await tab.ask('lock-now');
    await tab.ask('unlock', { key: base64(2, 32), again: null });
    await tab.ask('unlock', { key: base64(1, 32), again: null });
    expect(await kinds()).toEqual([
      ...['begun', 'inserted', 'copied', 'lock-set', 'wrong-passphrase', 'unlocked'],
    ]);
    const stored = set.get('log') as LogLine[];
    expect(JSON.stringify(stored)).not.toMatch(/GEHEIM|Sanne|Vries|[0-9a-f]{8}-/);
    expect(stored.every((line) => line.length === 2)).toBe(true);
    expect(lineInWords(stored[0] as LogLine)).toBe('23-11 12:00 dossier begonnen');
    expect(stored[0]?.[0]).toBe(database.clock.now);
  });

  it('can be read while it is locked: there is nothing in it to hide', async () => {
    const { tab, kinds, lock } = await lived();
    await tab.ask('set-lock', { made, minutes: 10 });
    await lock.lockNow('by-hand');
    expect(await kinds()).toEqual(['begun', 'lock-set']);
  });

  it('says that a text was not inserted, and that the disk was full', async () => {
    const { panel, kinds } = await lived();
    panel.say({ type: 'insert', ref: 1, dossier: 'iemand anders', text: 'x', html: '', over: null });
    await settle();
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    panel.say(answerMessage(panel.dossier, 'x'));
    await settle();
    full.mockRestore();
    expect(await kinds()).toEqual(['begun', 'not-inserted', 'disk-full']);
  });

  it('says of files, the lock and the settings what was done, and nothing of what was only looked at', async () => {
    const { panel, tab, kinds } = await lived();
    const { dossier } = panel;
    const { packed } = await tab.ask<{ packed: string }>('file-of-student', { dossier });
    await tab.ask('look-into-file', { packed });
    await tab.ask('hold-file', { packed });
    expect(await tab.ask('hold-file', { packed: btoa('x') })).toEqual({ why: 'damaged' });
    panel.say({ type: 'take-file', ref: 1, turn: panel.turn(), packed, sure: false });
    await settle();
    expect(await kinds()).toEqual(['begun', 'file-made', 'file-held']);
    panel.say({ type: 'take-file', ref: 2, turn: panel.turn(), packed, sure: true });
    await settle();
    const backup = await tab.ask<{ packed: string }>('backup');
    for (const apply of [false, true])
      await tab.ask('restore', { packed: backup.packed, wiped: false, apply });
    await tab.ask('retention');
    await tab.ask('set-terms', { terms: { open: 100, closed: 20 } });
    for (const form of [null, 'initials']) await tab.ask('label-form', { form });
    panel.say({ type: 'confirm-student', ref: 3, dossier });
    await settle();
    expect((await kinds()).slice(3)).toEqual([
      'file-taken',
      'restored',
      'terms-set',
      'label-set',
      'who-said',
    ]);
  });

  it('goes with everything else, also what was still to be noted', async () => {
    const { panel, tab, kinds, set } = await lived();
    for (let line = 0; line < 20; line++) panel.say({ type: 'note', ref: line + 1, what: 'copied' });
    await tab.ask('wipe-all');
    expect(set.has('log')).toBe(false);
    expect(await kinds()).toEqual([]);
  });

  it('that cannot be kept holds up nothing', async () => {
    const { panel, set } = await lived();
    const refuse = vi.spyOn(set, 'set').mockImplementation(() => {
      throw new Error('full');
    });
    panel.say({ type: 'note', ref: 1, what: 'copied' });
    await settle();
    refuse.mockRestore();
    expect(panel.answer(1)).toMatchObject({ type: 'reply' });
  });
});
