/** What a backup brings back, and what it leaves as it is. */
import { describe, expect, it } from 'vitest';
import { DossierDatabase } from '../../../../dossier/database';
import { freshDatabase, nextNumber, SANNE, withSanne } from '../fresh-database';
import { ALL, answer, DAAN, everything, GOAL, lived, textOf } from './lived';

describe('on a device where nothing is', () => {
  it('everything is as it was, and the student is recognised', async () => {
    const from = await lived();
    const file = await from.dossiers.backup();
    const to = await freshDatabase();
    // It looked at a page before: then it has a key of its own.
    await to.dossiers.aliases(DAAN);
    const { changes } = await to.dossiers.restore(file, ALL);
    expect(changes).toMatchObject({ students: { new: ['Sanne de V.'] }, schools: { changed: 1 }, beside: 0 });
    const own = ['commits', 'keys'];
    expect(await everything(to.database, own)).toEqual(await everything(from.database, own));
    const aliases = await to.dossiers.aliases(SANNE);
    expect(await to.dossiers.recognise(aliases)).toMatchObject({ is: 'known', dossier: from.dossier });
  });

  it('it writes on under an id of its own, later than all it has read, also in the second copy', async () => {
    const from = await lived();
    const to = await freshDatabase();
    to.clock.now = from.clock.now - 60_000;
    await to.dossiers.restore(await from.dossiers.backup(), ALL);
    const { row } = await to.dossiers.write(answer(from.dossier, 'Nieuw.', { round: 2 }));
    const before = (await from.database.rows.toArray()).map(({ clock }) => clock).sort();
    expect((row?.clock ?? '') > (before.at(-1) ?? '')).toBe(true);
    expect(row?.device).not.toBe(before[0]);
    expect(row?.device).not.toBe((await from.database.rows.toArray())[0]?.device);
    await to.storage.tidy();
    const copy = new DossierDatabase(`${to.name}-copy`, to.around.second);
    await copy.open();
    expect(await everything(copy)).toEqual(await everything(to.database));
    copy.close();
  });
});

describe('on the device that made it', () => {
  it('nothing changes, and it says so', async () => {
    const home = await lived();
    const file = await home.dossiers.backup();
    const before = await everything(home.database);
    const { changes, dossiers } = await home.dossiers.restore(file, ALL);
    expect(changes).toMatchObject({ fresh: 0, changed: 0, beside: 0, otherKey: false });
    expect(changes.students).toEqual({ new: [], changed: [], same: ['Sanne de V.'], wiped: [] });
    expect(dossiers).toEqual([]);
    expect(await everything(home.database)).toEqual(before);
  });

  it('what was written, emptied, chosen or removed since stays as it is', async () => {
    const home = await withSanne();
    const { dossiers, dossier } = home;
    const note = { kind: 'note', name: 'signaleren.luister-eerst' } as const;
    await dossiers.write(answer(dossier, 'Oud.'));
    await dossiers.write(answer(dossier, 'Een ander.', { writer: 'B' }));
    await dossiers.write(answer(dossier, 'Weg.', note));
    const { row } = await dossiers.write(answer(dossier, 'Doel.', { kind: 'goal', name: GOAL }));
    const file = await dossiers.backup();
    const [rival] = (await dossiers.read(dossier))?.rivals ?? [];
    const choice = {
      dossier,
      rival: rival?.id ?? '',
      text: 'Oud.',
      seen: ['Oud.', 'Een ander.'],
      writer: 'A',
    };
    await dossiers.change({ type: 'resolve', ...choice });
    await dossiers.write(answer(dossier, 'Nieuwer.', { was: { text: 'Oud.' } }));
    await dossiers.write(answer(dossier, '', { ...note, was: { text: 'Weg.' } }));
    await dossiers.change({ type: 'remove', dossier, row: row?.id ?? '', revision: 1, writer: 'A' });
    const before = await everything(home.database);
    const { changes } = await dossiers.restore(file, ALL);
    expect(changes).toMatchObject({ fresh: 0, changed: 0, beside: 0 });
    expect(await everything(home.database)).toEqual(before);
  });

  it('a student that was wiped comes back only when that is asked for', async () => {
    const home = await lived();
    const { dossiers, dossier, database } = home;
    const file = await dossiers.backup();
    await dossiers.change({ type: 'close', dossier, day: '2026-11-23', writer: 'A' });
    const seen = (await dossiers.read(dossier))?.summary?.updatedAt ?? 0;
    await dossiers.change({ type: 'wipe', dossier, seen, writer: 'A' });
    const { changes } = await dossiers.restore(file, ALL);
    expect(changes.students).toEqual({ new: [], changed: [], same: [], wiped: ['Sanne de V.'] });
    expect(await database.rows.where({ dossier }).count()).toBe(0);
    await dossiers.restore(file, { wiped: true });
    expect((await textOf(home, dossier)).stands).toBe('Kijkt graag naar buiten.');
    expect((await dossiers.recognise(await dossiers.aliases(SANNE))).is).toBe('known');
  });
});

describe('between two devices with the same students', () => {
  async function two() {
    const one = await withSanne();
    await one.dossiers.write(answer(one.dossier, 'Samen.'));
    const other = await freshDatabase();
    await other.dossiers.restore(await one.dossiers.backup(), ALL);
    return { one, other, dossier: one.dossier };
  }

  it('the newer text stands, whoever has it', async () => {
    const { one, other, dossier } = await two();
    await other.dossiers.write(answer(dossier, 'Nieuwer.', { was: { text: 'Samen.' }, writer: 'Y' }));
    await one.dossiers.restore(await other.dossiers.backup(), ALL);
    expect(await textOf(one, dossier)).toEqual({ stands: 'Nieuwer.', beside: [] });
  });

  it('texts that were both changed are both kept, and the teacher chooses once', async () => {
    const { one, other, dossier } = await two();
    await one.dossiers.write(answer(dossier, 'Van de een.', { was: { text: 'Samen.' }, writer: 'X' }));
    await other.dossiers.write(answer(dossier, 'Van de ander.', { was: { text: 'Samen.' }, writer: 'Y' }));
    const file = await other.dossiers.backup();
    const { changes } = await one.dossiers.restore(file, ALL);
    expect(changes).toMatchObject({ beside: 1, students: { changed: ['Sanne de V.'] } });
    expect(await textOf(one, dossier)).toEqual({ stands: 'Van de een.', beside: ['Van de ander.'] });
    const [rival] = (await one.dossiers.read(dossier))?.rivals ?? [];
    const choice = {
      dossier,
      rival: rival?.id ?? '',
      text: 'Van de een.',
      seen: ['Van de een.', 'Van de ander.'],
      writer: 'X',
    };
    await one.dossiers.change({ type: 'resolve', ...choice });
    await one.dossiers.restore(file, ALL);
    expect(await textOf(one, dossier)).toEqual({ stands: 'Van de een.', beside: [] });
    // And what was chosen is the newer one over there.
    await other.dossiers.restore(await one.dossiers.backup(), ALL);
    expect(await textOf(other, dossier)).toEqual({ stands: 'Van de een.', beside: [] });
  });

  it('what was removed here comes back only with words that nobody here has read', async () => {
    const { one, other, dossier } = await two();
    const row = `${dossier}/1/goal/${GOAL}`;
    const goal = answer(dossier, 'Een doel.', { kind: 'goal', name: GOAL });
    await one.dossiers.write(goal);
    await other.dossiers.restore(await one.dossiers.backup(), ALL);
    await one.dossiers.change({ type: 'remove', dossier, row, revision: 1, writer: 'A' });
    await one.dossiers.restore(await other.dossiers.backup(), ALL);
    expect(await one.database.rows.get(row)).toBeUndefined();
    const more = { ...goal, was: { text: 'Een doel.' }, set: { text: 'Een doel, en meer.' }, writer: 'Y' };
    await other.dossiers.write({ ...more, revision: 1, number: nextNumber() });
    await one.dossiers.restore(await other.dossiers.backup(), ALL);
    expect(await one.database.rows.get(row)).toMatchObject({ payload: { text: 'Een doel, en meer.' } });
    expect(await one.database.removed.get(row)).toBeUndefined();
  });

  it('a removal over there takes nothing away here', async () => {
    const { one, other, dossier } = await two();
    const row = `${dossier}/1/goal/${GOAL}`;
    await one.dossiers.write(answer(dossier, 'Een doel.', { kind: 'goal', name: GOAL }));
    await other.dossiers.restore(await one.dossiers.backup(), ALL);
    await other.dossiers.change({ type: 'remove', dossier, row, revision: 1, writer: 'Y' });
    await one.dossiers.restore(await other.dossiers.backup(), ALL);
    expect(await one.database.rows.get(row)).toBeDefined();
  });

  it('a clock that is years ahead decides nothing, and pulls nobody along', async () => {
    const { one, other, dossier } = await two();
    const tick = { kind: 'tick', name: 'signaleren.luister-eerst' } as const;
    other.clock.now += 10 * 365 * 86_400_000;
    await other.dossiers.write(answer(dossier, '', { ...tick, was: {}, set: { done: true }, writer: 'Y' }));
    await one.dossiers.write(
      answer(dossier, '', { ...tick, was: {}, set: { date: '2026-11-23' }, writer: 'X' }),
    );
    await one.dossiers.restore(await other.dossiers.backup(), ALL);
    const { row } = await one.dossiers.write(answer(dossier, 'Erna.', { was: { text: 'Samen.' } }));
    expect(Number.parseInt(row?.clock.slice(0, 12) ?? '', 16)).toBeLessThan(one.clock.now + 3_600_000);
  });
});
