import { describe, expect, it } from 'vitest';
import { nextNumber, withSanne } from './fresh-database';

const uuid = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
const VRAAG = 'signaleren.welke-vragen';

/** A plan read into a dossier that had an answer: the answer gets another text, and two goals and a quote are new. */
async function readIn() {
  const house = await withSanne();
  const { dossiers, dossier, database } = house;
  const write = (kind: 'answer' | 'goal' | 'voice', name: string, set: Record<string, string>, was = {}) =>
    dossiers.write({
      dossier,
      round: 1,
      kind,
      name,
      revision: 0,
      was,
      set,
      writer: 'B',
      number: nextNumber(),
    });
  await write('answer', VRAAG, { text: 'Wat er stond.' });
  const before = (await dossiers.read(dossier))?.rows;
  const goal = (digit: number, text: string) =>
    ({
      round: 1,
      kind: 'goal',
      name: uuid(digit),
      revision: 0,
      was: {},
      set: { text, position: digit },
    }) as const;
  const writes = [
    { round: 1, kind: 'voice', name: '-', revision: 0, was: {}, set: { stance: 'quote', quote: 'Ik.' } },
    {
      round: 1,
      kind: 'answer',
      name: VRAAG,
      revision: 1,
      was: { text: 'Wat er stond.' },
      set: { text: 'Uit het plan.' },
    },
    goal(1, 'Een'),
    goal(2, 'Twee'),
    { round: 1, kind: 'no-step', name: 'begrijpen', revision: 0, was: {}, set: { reason: 'Eerst rust.' } },
  ] as const;
  const all = { dossier, writes, writer: 'A' };
  await dossiers.change({ type: 'write-all', ...all });
  const takeBack = () => dossiers.change({ type: 'take-back', ...all });
  const rows = async () => (await dossiers.read(dossier))?.rows ?? [];
  return { ...house, all, before, write, takeBack, rows, database };
}

describe('a plan that was read in is taken back', () => {
  it('to what stood before it, and once, however often it is sent', async () => {
    const { takeBack, rows } = await readIn();
    expect(await takeBack()).toMatchObject({ row: null, kept: 'this' });
    const after = await rows();
    expect(after.map(({ kind, payload }) => [kind, payload]).sort()).toEqual([
      ['answer', { vraag: VRAAG, text: 'Wat er stond.' }],
      ['voice', { stance: 'quote', quote: '' }],
    ]);
    expect(await takeBack()).toMatchObject({ row: null, kept: 'this' });
    expect(await rows()).toEqual(after);
  });

  it('not at all when a row that was new got a text, a choice or a second version since', async () => {
    for (const [set, was] of [
      [{ own: 'Ik vraag hulp.' }, {}],
      [{ outcome: '1' }, {}],
      [{ text: 'Anders' }, { text: '' }],
    ]) {
      const { takeBack, write, rows, dossiers, dossier } = await readIn();
      await write('goal', uuid(2), set as Record<string, string>, was);
      const before = [await rows(), (await dossiers.read(dossier))?.rivals];
      expect(await takeBack()).toMatchObject({ row: null, kept: 'both' });
      expect([await rows(), (await dossiers.read(dossier))?.rivals]).toEqual(before);
    }
  });

  it('not at all when a text that stood already was changed since', async () => {
    const { takeBack, write, rows } = await readIn();
    await write('answer', VRAAG, { text: 'Van een collega.' }, { text: 'Uit het plan.' });
    const before = await rows();
    expect(await takeBack()).toMatchObject({ row: null, kept: 'both' });
    expect(await rows()).toEqual(before);
  });

  it('not when its round is over: what was carried on stands in the next', async () => {
    const { takeBack, rows, dossiers, dossier } = await readIn();
    const goal = (await rows()).find(({ kind }) => kind === 'goal');
    await dossiers.change({
      type: 'new-round',
      dossier,
      round: 1,
      carry: [goal?.id ?? ''],
      day: '2026-12-18',
      writer: 'A',
    });
    const before = await rows();
    expect(await takeBack()).toMatchObject({ row: null, kept: 'both' });
    expect(await rows()).toEqual(before);
  });

  it('also what is left, when somebody removed some of it since', async () => {
    const { takeBack, rows, dossiers, dossier } = await readIn();
    const goal = (await rows()).find(({ id }) => id.endsWith(uuid(1)));
    await dossiers.change({
      type: 'remove',
      writer: 'A',
      dossier,
      row: goal?.id ?? '',
      revision: goal?.revision ?? 0,
    });
    expect(await takeBack()).toMatchObject({ row: null, kept: 'this' });
    expect((await rows()).map(({ kind }) => kind).sort()).toEqual(['answer', 'voice']);
  });

  it('or stays whole, when the disk fails halfway', async () => {
    const { takeBack, rows, database } = await readIn();
    const before = await rows();
    let deleted = 0;
    const failing = () => {
      deleted += 1;
      if (deleted === 2) throw new DOMException('full', 'QuotaExceededError');
    };
    database.rows.hook('deleting', failing);
    await expect(takeBack()).rejects.toThrow();
    database.rows.hook('deleting').unsubscribe(failing);
    expect(deleted).toBe(2);
    expect(await rows()).toEqual(before);
    expect(await takeBack()).toMatchObject({ kept: 'this' });
  });

  it('also what its own writer types before and after: neither is older than the other', async () => {
    const { takeBack, write, rows, all, dossiers } = await readIn();
    await write('answer', 'signaleren.behoeften', { text: 'Getypt.' }, { text: '' });
    await takeBack();
    await dossiers.change({ type: 'write-all', ...all, writer: 'another act' });
    expect((await rows()).filter(({ kind }) => kind === 'answer')).toMatchObject([
      { payload: { text: 'Getypt.' } },
      { payload: { text: 'Uit het plan.' } },
    ]);
  });

  it('and what somebody typed in a removed row before they heard of it brings that row back', async () => {
    const { takeBack, write, rows } = await readIn();
    await takeBack();
    await write('goal', uuid(1), { own: 'Ik kan het.' });
    expect((await rows()).find(({ kind }) => kind === 'goal')?.payload).toMatchObject({ own: 'Ik kan het.' });
  });
});
