import { describe, expect, it } from 'vitest';
import type { AnyRow, Kind, Payloads } from '../../../dossier/rows';
import { nextNumber, withSanne } from './fresh-database';

const uuid = (digit: number) => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;

/** A dossier at the end of its first round. */
async function evaluated() {
  const house = await withSanne();
  const { dossiers, dossier } = house;
  const write = <K extends Kind>(kind: K, name: string, set: Partial<Payloads[K]>, round = 1) =>
    dossiers.write({
      dossier,
      round,
      kind,
      name,
      revision: 0,
      was: {},
      set: set as never,
      writer: 'A',
      number: nextNumber(),
    });
  await write('tick', 'signaleren.uitnodigen', { done: true, date: '2026-11-01' });
  const goal = await write('goal', uuid(1), { text: 'Gaat door', outcome: '-1', outcomeNote: 'Half' });
  await write('goal', uuid(2), { text: 'Behaald', outcome: '1' });
  const agreement = await write('agreement', uuid(3), { what: 'Plannen', state: 'busy', after: 'continues' });
  const roles = await write('roles', '-', { contact: 'Mevrouw Bakker' });
  const student = await write('party', 'student', {
    discussed: '2026-11-02',
    agrees: 'yes',
    agreedOn: '2026-11-02',
  });
  const parent = await write('party', uuid(4), {
    role: 'parent',
    name: 'Moeder',
    agrees: 'no',
    reason: 'Druk',
  });
  const facts = await write('facts', '-', { seen: '3 van de 8 opdrachten.', occasion: 'Van toen.' });
  const factor = await write('factor', 'group', { helps: 'Vaste plek', hinders: 'Drukte' });
  await write('factor', 'parents', { helps: 'Gaat niet mee' });
  const carry = [goal, agreement, roles, student, parent, facts, factor].map(({ row }) => row?.id ?? '');
  const begin = (day = '2026-12-18') =>
    dossiers.change({ type: 'new-round', dossier, round: 1, carry, day, writer: 'A' });
  const read = async () => {
    const snapshot = await dossiers.read(dossier);
    if (!snapshot?.summary) throw new Error('the dossier is gone');
    const of = (round: number) => snapshot.rows.filter((row) => row.round === round);
    return { summary: snapshot.summary, of, rows: snapshot.rows };
  };
  return { ...house, write, begin, read };
}

const payloads = (rows: AnyRow[], kind: Kind) =>
  rows.filter((row) => row.kind === kind).map(({ payload }) => payload);

describe('a new round', () => {
  it('carries over what was chosen, and whom it is about; nobody has agreed to it yet', async () => {
    const { begin, read } = await evaluated();
    await begin();
    const { summary, of } = await read();
    expect(summary).toMatchObject({
      round: 2,
      lastStep: 'plannen',
      counts: { signaleren: 0 },
      closedOn: null,
    });
    expect(payloads(of(2), 'goal')).toMatchObject([{ text: 'Gaat door', outcome: '', outcomeNote: '' }]);
    expect(payloads(of(2), 'agreement')).toMatchObject([{ what: 'Plannen', state: 'busy', after: '' }]);
    expect(payloads(of(2), 'roles')).toMatchObject([{ contact: 'Mevrouw Bakker' }]);
    expect(payloads(of(2), 'party')).toMatchObject([
      { role: 'parent', name: 'Moeder', agrees: '', discussed: '' },
      { role: 'student', agrees: '', discussed: '', agreedOn: '' },
    ]);
    expect(payloads(of(2), 'tick')).toEqual([]);
    expect(payloads(of(2), 'round')).toEqual([{ started: '2026-12-18', ended: '', end: '' }]);
  });

  it('takes what is known along as it was, but for its aanleiding, and only what was chosen of it', async () => {
    const { begin, read } = await evaluated();
    await begin();
    const { of } = await read();
    expect(payloads(of(2), 'facts')).toEqual([{ seen: '3 van de 8 opdrachten.', occasion: '' }]);
    expect(payloads(of(2), 'factor')).toEqual([{ helps: 'Vaste plek', hinders: 'Drukte' }]);
    // By these names what is typed late finds them.
    const names = of(2).map(({ id }) => id.split('/').slice(2).join('/'));
    expect(names).toEqual(expect.arrayContaining(['facts/-', 'factor/group', 'roles/-', `party/${uuid(4)}`]));
  });

  it('takes nobody and nothing along that was not chosen', async () => {
    const { read, dossiers, dossier } = await evaluated();
    const ticked = `${dossier}/1/tick/signaleren.uitnodigen`;
    await dossiers.change({
      type: 'new-round',
      dossier,
      round: 1,
      carry: [ticked, 'nobody'],
      day: '2026-12-18',
      writer: 'A',
    });
    const { of, summary } = await read();
    expect(of(2).map(({ kind }) => kind)).toEqual(['round']);
    expect(summary.lastStep).toBeNull();
  });

  it('begins at the beginning where only what is known goes along', async () => {
    const { read, dossiers, dossier } = await evaluated();
    const carry = [`${dossier}/1/facts/-`];
    await dossiers.change({ type: 'new-round', dossier, round: 1, carry, day: '2026-12-18', writer: 'A' });
    const { of, summary } = await read();
    expect(payloads(of(2), 'facts')).toHaveLength(1);
    expect(summary.lastStep).toBeNull();
  });

  it('takes along what another window wrote in the very moment it began', async () => {
    const { begin, write, read } = await evaluated();
    const late = write('facts', '-', { seen: '5 van de 8 opdrachten.' });
    await Promise.all([late, begin()]);
    const { of } = await read();
    expect(payloads(of(2), 'facts')).toMatchObject([{ seen: '5 van de 8 opdrachten.' }]);
  });

  it('leaves the round before it as it was, with the day it ended', async () => {
    const { begin, read } = await evaluated();
    const before = (await read()).of(1);
    await begin();
    const after = (await read()).of(1);
    expect(after.filter(({ kind }) => kind !== 'round')).toEqual(before);
    expect(payloads(after, 'round')).toEqual([{ started: '2026-11-23', ended: '2026-12-18', end: 'round' }]);
  });

  it('is one, however many windows begin it', async () => {
    const { begin, read } = await evaluated();
    await Promise.all([begin(), begin(), begin('2026-12-19')]);
    const { summary, of } = await read();
    expect(summary.round).toBe(2);
    expect(payloads(of(2), 'goal')).toHaveLength(1);
    expect(payloads(of(2), 'round')).toHaveLength(1);
  });

  it('loses no sentence of a window that still shows the old one: it lands where it was typed', async () => {
    const { begin, write, read } = await evaluated();
    await begin();
    const { kept } = await write('answer', 'signaleren.behoeften', { text: 'Nog in ronde 1.' });
    expect(kept).toBe('this');
    const { summary, of } = await read();
    expect(payloads(of(1), 'answer')).toMatchObject([{ text: 'Nog in ronde 1.' }]);
    expect(summary.lastStep).toBe('plannen');
  });

  it('that has not begun takes nothing', async () => {
    const { write, dossiers, dossier } = await evaluated();
    await expect(write('goal', uuid(5), { text: 'x' }, 2)).rejects.toMatchObject({ code: 'refused' });
    await expect(
      dossiers.change({ type: 'new-round', dossier, round: 4, carry: [], day: '2026-12-18', writer: 'A' }),
    ).rejects.toMatchObject({ code: 'refused' });
  });

  it('is written by nothing but its beginning', async () => {
    const { write } = await evaluated();
    await expect(write('round', '-', { ended: '2026-12-18' })).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('a new round taken back', () => {
  it('leaves everything as it was', async () => {
    const { begin, read, dossiers, dossier } = await evaluated();
    const before = await read();
    await begin();
    expect(await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' })).toMatchObject({
      kept: 'this',
    });
    const after = await read();
    expect(after.rows.filter(({ kind }) => kind !== 'round')).toEqual(before.rows);
    expect(payloads(after.of(1), 'round')).toEqual([{ started: '2026-11-23', ended: '', end: '' }]);
    expect(after.summary).toMatchObject({ round: 1, counts: before.summary.counts, lastStep: 'evalueren' });
    expect(await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' })).toMatchObject({
      kept: 'this',
    });
  });

  it.each(['a text', 'a removal', 'a closing', 'the aanleiding', 'a fact'])(
    'stays when %s came after it',
    async (what) => {
      const { begin, read, write, dossiers, dossier } = await evaluated();
      await begin();
      const { of } = await read();
      const [goal] = of(2).filter(({ kind }) => kind === 'goal');
      if (what === 'a text') await write('answer', 'signaleren.behoeften', { text: 'Nieuw.' }, 2);
      else if (what === 'the aanleiding') await write('facts', '-', { occasion: 'Nieuw.' }, 2);
      else if (what === 'a fact') await write('facts', '-', { seen: 'Nu 6 van de 8.' }, 2);
      else if (what === 'a removal')
        await dossiers.change({ type: 'remove', writer: 'A', dossier, row: goal?.id ?? '', revision: 1 });
      else await dossiers.change({ type: 'close', dossier, day: '2026-12-20', writer: 'B' });
      expect(
        await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' }),
      ).toMatchObject({
        kept: 'both',
      });
      expect((await read()).summary.round).toBe(2);
    },
  );
});

describe('a window that has not heard of the new round', () => {
  it('writes on in what was carried: that stays where it was typed, and the new round can still be taken back', async () => {
    const { begin, write, read, dossiers, dossier } = await evaluated();
    await begin();
    await write('facts', '-', { seen: '3 van de 8 opdrachten, op maandag.' });
    const { of } = await read();
    expect(payloads(of(1), 'facts')).toMatchObject([{ seen: '3 van de 8 opdrachten, op maandag.' }]);
    expect(payloads(of(2), 'facts')).toMatchObject([{ seen: '3 van de 8 opdrachten.' }]);
    expect(await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' })).toMatchObject({
      kept: 'this',
    });
    const after = await read();
    expect(after.summary.round).toBe(1);
    expect(payloads(after.of(1), 'facts')).toMatchObject([{ seen: '3 van de 8 opdrachten, op maandag.' }]);
  });

  it('removes what was carried: then the new round is the only place where it stands, and stays', async () => {
    const { begin, read, dossiers, dossier } = await evaluated();
    await begin();
    const [parent] = (await read()).of(1).filter(({ id }) => id.endsWith(`/party/${uuid(4)}`));
    const { id: row = '', revision = 0 } = parent ?? {};
    await dossiers.change({ type: 'remove', writer: 'B', dossier, row, revision });
    expect(await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'A' })).toMatchObject({
      kept: 'both',
    });
    expect(payloads((await read()).of(2), 'party')).toContainEqual(
      expect.objectContaining({ name: 'Moeder' }),
    );
  });

  it('writes what was not carried: of that name the new round holds what was typed in it, and stays', async () => {
    const { begin, write, read, dossiers, dossier } = await evaluated();
    await begin();
    await write('factor', 'parents', { helps: 'In de nieuwe ronde.' }, 2);
    await write('factor', 'parents', { helps: 'Gaat niet mee, zei ik.' });
    expect(await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'A' })).toMatchObject({
      kept: 'both',
    });
    expect(payloads((await read()).of(2), 'factor')).toContainEqual(
      expect.objectContaining({ helps: 'In de nieuwe ronde.' }),
    );
  });
});

describe('two versions of a text', () => {
  it('go on with what is carried over; taken back, they are asked about once', async () => {
    const { begin, read, dossiers, dossier } = await evaluated();
    const other = { text: 'Van een ander venster', outcomeNote: 'Ook dat' };
    const was = { text: '', outcomeNote: '' };
    const about = { dossier, round: 1, kind: 'goal', name: uuid(1), revision: 0 } as const;
    await dossiers.write({ ...about, was, set: other, writer: 'B', number: 1 });
    const rivals = async () => (await dossiers.read(dossier))?.rivals ?? [];
    const before = await rivals();
    expect(before).toHaveLength(2);
    await begin();
    const [goal] = (await read()).of(2).filter(({ kind }) => kind === 'goal');
    const carried = (await rivals()).filter(({ row }) => row === goal?.id);
    expect(carried).toMatchObject([{ field: 'text', text: other.text, id: `${goal?.id}#text#B` }]);
    await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' });
    expect(await rivals()).toEqual(before);
  });

  it('chosen between in the new round: then it holds something, and stays', async () => {
    const { begin, read, write, dossiers, dossier } = await evaluated();
    await write('goal', uuid(1), { text: 'Van een ander venster' });
    const about = { dossier, round: 1, kind: 'goal', name: uuid(1), revision: 0 } as const;
    await dossiers.write({ ...about, was: { text: '' }, set: { text: 'Anders' }, writer: 'B', number: 1 });
    await begin();
    const snapshot = await dossiers.read(dossier);
    const rival = snapshot?.rivals.find(({ row }) => row.includes('/2/'));
    await dossiers.change({
      type: 'resolve',
      dossier,
      rival: rival?.id ?? '',
      text: rival?.text ?? '',
      writer: 'A',
    });
    expect(await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' })).toMatchObject({
      kept: 'both',
    });
    expect((await read()).summary.round).toBe(2);
  });
});

it('two versions of what is known go on together, and of the aanleiding stay behind', async () => {
  const { begin, dossiers, dossier } = await evaluated();
  const about = { dossier, round: 1, kind: 'facts', name: '-', revision: 0 } as const;
  const set = { seen: 'Anders gezien', occasion: 'Anders begonnen' };
  await dossiers.write({ ...about, was: { seen: '', occasion: '' }, set, writer: 'B', number: 1 });
  const rivals = async () => (await dossiers.read(dossier))?.rivals ?? [];
  const before = await rivals();
  expect(before).toHaveLength(2);
  await begin();
  const carried = (await rivals()).filter(({ row }) => row === `${dossier}/2/facts/-`);
  expect(carried).toMatchObject([{ field: 'seen', text: set.seen }]);
  await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' });
  expect(await rivals()).toEqual(before);
});

describe('a sentence typed in a round that another window has just taken back', () => {
  async function takenBack() {
    const house = await evaluated();
    await house.begin();
    const { of } = await house.read();
    await house.dossiers.change({ type: 'take-back-round', dossier: house.dossier, round: 2, writer: 'B' });
    return { ...house, carried: of(2) };
  }

  it('lands in the round that stands', async () => {
    const { write, read } = await takenBack();
    const { row, kept } = await write('answer', 'signaleren.behoeften', { text: 'Te laat.' }, 2);
    expect({ kept, round: row?.round }).toEqual({ kept: 'this', round: 1 });
    expect(payloads((await read()).of(1), 'answer')).toMatchObject([{ text: 'Te laat.' }]);
  });

  it('beside what the same window wrote there, never over it', async () => {
    const { read, dossiers, dossier } = await takenBack();
    const about = { dossier, kind: 'answer', name: 'signaleren.behoeften', revision: 0 } as const;
    const typed = { ...about, was: { text: '' }, writer: 'A', number: nextNumber() };
    await dossiers.write({ ...typed, round: 1, set: { text: 'Van toen.' } });
    const late = { ...typed, round: 2, set: { text: 'Van nu.' } };
    expect((await dossiers.write(late)).kept).toBe('both');
    await dossiers.write(late);
    await dossiers.write({ ...late, number: nextNumber(), set: { text: 'Van nu, en meer.' } });
    expect(payloads((await read()).of(1), 'answer')).toMatchObject([{ text: 'Van toen.' }]);
    const rivals = (await dossiers.read(dossier))?.rivals;
    expect(rivals?.map(({ text }) => text)).toEqual(['Van nu, en meer.']);
  });

  it('in what was carried there: beside what it was carried from, never over it', async () => {
    const { write, read, dossiers, dossier } = await takenBack();
    const { kept } = await write('facts', '-', { seen: 'Nu 6 van de 8.', occasion: 'Te laat getypt.' }, 2);
    expect(kept).toBe('both');
    expect(payloads((await read()).of(1), 'facts')).toMatchObject([{ seen: '3 van de 8 opdrachten.' }]);
    const beside = (await dossiers.read(dossier))?.rivals.map(({ text }) => text);
    expect(beside?.sort()).toEqual(['Nu 6 van de 8.', 'Te laat getypt.']);
  });

  it('changes nothing that was chosen there', async () => {
    const { write, read } = await takenBack();
    const before = (await read()).of(1);
    await expect(write('party', 'student', { agrees: 'no' }, 2)).rejects.toMatchObject({ code: 'gone' });
    await write('party', 'student', { agrees: 'no', name: 'Sanne' }, 2);
    const after = payloads((await read()).of(1), 'party');
    expect(after).toContainEqual(
      expect.objectContaining({ role: 'student', agrees: 'yes', agreedOn: '2026-11-02' }),
    );
    expect(before).toHaveLength((await read()).of(1).length);
  });

  it('comes with the whole row where the round that stands has none', async () => {
    const { write, read } = await takenBack();
    await write('agreement', uuid(9), { what: 'Nieuw', until: '2027-01-08' }, 2);
    expect(payloads((await read()).of(1), 'agreement')).toContainEqual(
      expect.objectContaining({ what: 'Nieuw', until: '2027-01-08' }),
    );
  });

  it('and a round that begins after it is a round like any other', async () => {
    const { write, begin, read, dossiers, dossier } = await takenBack();
    await begin('2027-01-08');
    const { of } = await read();
    expect(payloads(of(2), 'round')).toEqual([{ started: '2027-01-08', ended: '', end: '' }]);
    expect(of(2).find(({ kind }) => kind === 'round')?.revision).toBeGreaterThan(1);
    await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' });
    expect((await read()).summary.round).toBe(1);
    await expect(write('answer', 'signaleren.behoeften', { text: 'x' }, 3)).rejects.toMatchObject({
      code: 'refused',
    });
  });
});

describe('closing', () => {
  it('keeps every row, and can be undone', async () => {
    const { read, dossiers, dossier } = await evaluated();
    const before = await read();
    await dossiers.change({ type: 'close', dossier, day: '2026-12-18', writer: 'B' });
    await dossiers.change({ type: 'close', dossier, day: '2026-12-25', writer: 'B' });
    const closed = await read();
    expect(closed.summary.closedOn).toBe('2026-12-18');
    expect(payloads(closed.of(1), 'round')).toEqual([
      { started: '2026-11-23', ended: '2026-12-18', end: 'close' },
    ]);
    await dossiers.change({ type: 'reopen', dossier, writer: 'B' });
    await dossiers.change({ type: 'reopen', dossier, writer: 'B' });
    const { summary, rows, of } = await read();
    expect(summary.closedOn).toBeNull();
    expect(payloads(of(1), 'round')).toEqual([{ started: '2026-11-23', ended: '', end: '' }]);
    expect(rows.filter(({ kind }) => kind !== 'round')).toEqual(before.rows);
  });

  it('and a new round after it: the round before stays closed, also when the new one is taken back', async () => {
    const { begin, read, dossiers, dossier } = await evaluated();
    await dossiers.change({ type: 'close', dossier, day: '2026-12-18', writer: 'B' });
    await begin('2027-02-01');
    const { summary, of } = await read();
    expect(summary).toMatchObject({ round: 2, closedOn: null });
    expect(payloads(of(1), 'round')).toMatchObject([{ ended: '2026-12-18', end: 'close' }]);
    await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' });
    expect((await read()).summary).toMatchObject({ round: 1, closedOn: '2026-12-18' });
  });

  it('like every act on a round, says which panel did it', async () => {
    const { begin, read, dossiers, dossier } = await evaluated();
    const writers = async () =>
      (await read()).of(1).flatMap(({ kind, writer }) => (kind === 'round' ? [writer] : []));
    await begin();
    await dossiers.change({ type: 'take-back-round', dossier, round: 2, writer: 'B' });
    expect(await writers()).toEqual(['B']);
    await dossiers.change({ type: 'close', dossier, day: '2026-12-18', writer: 'C' });
    expect(await writers()).toEqual(['C']);
    await dossiers.change({ type: 'reopen', dossier, writer: 'D' });
    expect(await writers()).toEqual(['D']);
  });

  it('of a dossier that is gone says so', async () => {
    const { dossiers } = await evaluated();
    await expect(
      dossiers.change({ type: 'close', dossier: 'x', day: '2026-12-18', writer: 'B' }),
    ).rejects.toMatchObject({
      code: 'gone',
    });
  });
});

describe('many rows at once', () => {
  it('all land, at the end of their lists, or none does', async () => {
    const { dossiers, dossier, read } = await evaluated();
    const goal = (digit: number, text: string) => ({
      round: 1,
      kind: 'goal' as const,
      name: uuid(digit),
      revision: 0,
      was: {},
      set: { text },
    });
    await dossiers.change({
      type: 'write-all',
      dossier,
      writes: [goal(6, 'Zes'), goal(7, 'Zeven')],
      writer: 'B',
    });
    const goals = (await read()).of(1).filter(({ kind }) => kind === 'goal');
    expect(payloads(goals, 'goal')).toMatchObject([
      { position: 1 },
      { position: 2 },
      { position: 3 },
      { position: 4 },
    ]);

    const before = (await read()).rows;
    const wrong = { ...goal(8, 'Acht'), name: 'geen uuid' };
    await expect(
      dossiers.change({ type: 'write-all', dossier, writes: [goal(9, 'Negen'), wrong], writer: 'B' }),
    ).rejects.toMatchObject({ code: 'refused' });
    expect((await read()).rows).toEqual(before);
  });

  it('says when one met another text, and keeps both', async () => {
    const { dossiers, dossier } = await evaluated();
    const write = {
      round: 1,
      kind: 'goal' as const,
      name: uuid(1),
      revision: 0,
      was: { text: '' },
      set: { text: 'B' },
    };
    const { kept } = await dossiers.change({ type: 'write-all', dossier, writes: [write], writer: 'B' });
    expect(kept).toBe('both');
    expect((await dossiers.read(dossier))?.rivals).toMatchObject([{ text: 'B' }]);
  });
});

it('a day to look again lies ahead, as a moment does', async () => {
  const { write, read } = await evaluated();
  await write('no-step', 'begrijpen', { reason: 'Eerst rust.', lookAgain: '2026-12-01' });
  const { summary } = await read();
  expect(summary?.days).toContainEqual({ day: '2026-12-01', what: 'opnieuw', held: false });
  expect(summary?.lastStep).toBe('begrijpen');
});
