import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileChanges } from '../../../dossier/backup/transfer';
import { FLOOR } from '../../../dossier/lock/cost';
import { MOST_HELD } from '../../../entrypoints/background/held-files';
import { answerMessage, DAAN, house, settle, student } from './house';

type Panel = Awaited<ReturnType<Awaited<ReturnType<typeof house>>['panel']>>;

let last = 5000;
async function ask<T>(panel: Panel, type: string, fields: object): Promise<T> {
  const ref = ++last;
  panel.say({ type, ref, ...fields });
  await settle();
  const answer = panel.answer(ref);
  return (answer?.type === 'reply' ? answer.reply : answer) as T;
}

/** A file about Sanne, made beside her page. */
async function given() {
  const home = await house();
  const page = home.page(1);
  const panel = await home.begun();
  panel.say(answerMessage(panel.dossier, 'Van een collega.'));
  await settle();
  const { dossier } = panel;
  const reply = await ask<{ packed: string }>(panel, 'student-file', { turn: panel.turn(), dossier });
  return { home, page, panel, dossier, packed: reply.packed };
}

describe('a file about the student on the page', () => {
  it('is made of nobody else: not of who came on the page since, nor of another dossier', async () => {
    const { page, panel, dossier } = await given();
    const turn = panel.turn();
    expect(await ask(panel, 'student-file', { turn, dossier: 'another' })).toMatchObject({
      failure: 'other-student',
    });
    page.now = student(DAAN, 'Daan');
    expect(await ask(panel, 'student-file', { turn, dossier })).toMatchObject({ failure: 'other-student' });
  });

  it('is looked into without a trace, and comes to the panel when the teacher is sure', async () => {
    const { packed } = await given();
    const other = await house();
    other.page(1);
    const panel = await other.panel();
    const turn = panel.turn();
    const looked = await ask<FileChanges>(panel, 'take-file', { turn, packed, sure: false });
    expect(looked).toMatchObject({
      about: 'same',
      label: 'Sanne de V.',
      group: '2B',
      fresh: 1,
      dossier: null,
    });
    expect(await other.database.database.summaries.count()).toBe(0);
    await ask(panel, 'take-file', { turn, packed, sure: true });
    expect(panel.view()?.dossier?.rows).toMatchObject([{ payload: { text: 'Van een collega.' } }]);
  });

  it('never comes to another student, also when the page goes on between looking and saying yes', async () => {
    const { packed } = await given();
    const other = await house();
    const page = other.page(1);
    const panel = await other.panel();
    const turn = panel.turn();
    await ask(panel, 'take-file', { turn, packed, sure: false });
    page.now = student(DAAN, 'Daan');
    expect(await ask(panel, 'take-file', { turn, packed, sure: true })).toMatchObject({
      failure: 'other-student',
    });
    panel.say({ type: 'look' });
    await settle();
    const now = panel.turn();
    expect(await ask(panel, 'take-file', { turn: now, packed, sure: false })).toMatchObject({
      about: 'other',
    });
    expect(await ask(panel, 'take-file', { turn: now, packed, sure: true })).toMatchObject({
      failure: 'other-student',
    });
    expect(await other.database.database.summaries.count()).toBe(0);
  });

  it('that is a whole backup, or none, says so and changes nothing', async () => {
    const { home, panel } = await given();
    const turn = panel.turn();
    const backup = Buffer.from(await home.database.dossiers.backup()).toString('base64');
    expect(await ask(panel, 'take-file', { turn, packed: backup, sure: true })).toEqual({ why: 'whole' });
    expect(await ask(panel, 'take-file', { turn, packed: btoa('x'), sure: true })).toEqual({
      why: 'damaged',
    });
  });
});

describe('files that were opened in the list of students', () => {
  type OwnPage = Awaited<ReturnType<Awaited<ReturnType<typeof house>>['ownPage']>>;
  const hold = (page: OwnPage, packed: string) => page.ask('hold-file', { packed });
  const held = (panel: Panel) =>
    ask<{ id: string; about: string; label: string }[]>(panel, 'held-files', { turn: panel.turn() });

  it('are made away from the page, without anything by which the student could be recognised', async () => {
    const { home, dossier } = await given();
    const page = await home.ownPage();
    const { packed } = await page.ask<{ packed: string }>('file-of-student', { dossier });
    const json = gunzipSync(Buffer.from(packed, 'base64')).toString();
    expect(JSON.parse(json)).toMatchObject({
      about: { is: 'student', group: '2B' },
      aliasKey: null,
      parts: [{ aliases: [] }],
    });
    // Only the teacher can tell whom it is about.
    const other = await house();
    other.page(1);
    const panel = await other.panel();
    await hold(await other.ownPage(), packed);
    expect(await held(panel)).toMatchObject([{ about: 'unclear', label: 'Sanne de V.' }]);
  });

  it('change nothing until they are added on the page of their student, and are held no longer then', async () => {
    const { packed } = await given();
    const other = await house();
    const host = other.page(1, student(DAAN, 'Daan'));
    const panel = await other.panel();
    const page = await other.ownPage();
    expect(await page.ask('look-into-file', { packed })).toMatchObject({ label: 'Sanne de V.', fresh: 1 });
    for (const again of [1, 2]) expect(await hold(page, packed), `time ${again}`).toBeNull();
    expect(await other.database.database.summaries.count()).toBe(0);
    // Beside somebody else it is not even offered.
    expect(await held(panel)).toEqual([]);

    host.now = student();
    panel.say({ type: 'look' });
    await settle();
    const [file, ...more] = await held(panel);
    expect([file, more]).toMatchObject([{ about: 'same', label: 'Sanne de V.' }, []]);
    expect(await ask(panel, 'held-file', { id: file?.id })).toBe(packed);
    await ask(panel, 'take-file', { turn: panel.turn(), packed, sure: true });
    expect(panel.view()?.dossier?.rows).toMatchObject([{ payload: { text: 'Van een collega.' } }]);
    expect(await held(panel)).toEqual([]);
    expect(await ask(panel, 'held-file', { id: file?.id })).toBeNull();
  });

  it('are forgotten when everything is wiped, and are none when they are damaged', async () => {
    const { home, panel, packed } = await given();
    const page = await home.ownPage();
    expect(await hold(page, btoa('x'))).toEqual({ why: 'damaged' });
    await hold(page, packed);
    const [file] = await held(panel);
    await page.ask('wipe-all', {});
    expect(await ask(panel, 'held-file', { id: file?.id })).toBeNull();
  });

  describe('under a lock', () => {
    const base64 = (of: number, count: number) => Buffer.alloc(count, of).toString('base64');
    const made = { salt: base64(1, 16), key: base64(1, 32), ...FLOOR };
    const inMemory = ({ kept }: { kept: Map<string, unknown> }) => JSON.stringify([...kept]);

    async function locking() {
      const { packed } = await given();
      const other = await house();
      const host = other.page(1);
      const page = await other.ownPage();
      await page.ask('set-lock', { made, minutes: 10 });
      const panel = await other.panel();
      return { ...other, packed, host, tab: page, open: panel };
    }

    it('are gone from the memory of the browser when it closes, and do not come back when it opens', async () => {
      const { tab, open, packed, lock, kept } = await locking();
      expect(await hold(tab, packed)).toBeNull();
      const [file] = await held(open);
      expect(inMemory({ kept })).toContain(packed);
      await lock.lockNow('by-hand');
      expect(inMemory({ kept })).not.toContain(packed);
      expect(await ask(open, 'held-file', { id: file?.id })).toBeNull();
      await tab.ask('unlock', { key: made.key, again: null });
      await settle();
      expect(await held(open)).toEqual([]);
    });

    it('go also where a sentence cannot be sealed, and that sentence is not lost', async () => {
      const { tab, packed, lock, kept, memory } = await locking();
      const draft = `draft:${'x'.repeat(36)}/1/answer/begrijpen.hulpvraag#text#gone`;
      kept.set(draft, 'Een staart.');
      await hold(tab, packed);
      const real = memory.set;
      memory.set = async (key, value) => {
        if (key.startsWith('sealed:')) throw new Error('Session storage quota bytes exceeded.');
        return real(key, value);
      };
      await lock.lockNow('by-hand');
      memory.set = real;
      expect(inMemory({ kept })).not.toContain(packed);
      expect(kept.get(draft)).toBe('Een staart.');
      expect(kept.has('lock-key')).toBe(false);
      // Next time it closes there is room again.
      await tab.ask('unlock', { key: made.key, again: null });
      await lock.lockNow('by-hand');
      expect(inMemory({ kept })).not.toContain('staart');
    });

    it('are not laid ready while it closes, nor once it is closed', async () => {
      const { tab, packed, lock, hearTurn, kept } = await locking();
      let laid: Promise<unknown> | null = null;
      hearTurn.push(() => {
        laid ??= hold(tab, packed);
        return false;
      });
      await lock.lockNow('by-hand');
      expect(await laid).toMatchObject({ failure: 'locked' });
      expect(await hold(tab, packed)).toMatchObject({ failure: 'locked' });
      expect(inMemory({ kept })).not.toContain(packed);
    });
  });

  it('leave room in the memory of the browser for what is typed: no more of them is laid ready than fits', async () => {
    const { home, packed } = await given();
    const page = await home.ownPage();
    home.kept.set('held-file:many', 'x'.repeat(MOST_HELD - packed.length + 1));
    expect(await hold(page, packed)).toEqual({ why: 'no-room' });
    home.kept.set('held-file:many', 'x'.repeat(MOST_HELD - packed.length));
    expect(await hold(page, packed)).toBeNull();
  });
});
