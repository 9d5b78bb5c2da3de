import { describe, expect, it } from 'vitest';
import { PAYLOADS } from '../../../dossier/payloads';
import { rowId } from '../../../dossier/row-id';
import type { Kind } from '../../../dossier/rows';
import { nextNumber, withSanne } from './fresh-database';

const NAME = '11111111-1111-4111-8111-111111111111';
const ADDED = ['goal', 'agreement', 'moment', 'theme', 'inquiry', 'party', 'progress'] as const;

async function withRow(kind: Kind, set: Record<string, string | number | boolean>, name = NAME) {
  const house = await withSanne();
  const { dossiers, dossier } = house;
  const write = (writer: string, values: typeof set, was: typeof set = {}, revision = 0) =>
    dossiers.write({
      dossier,
      round: 1,
      kind,
      name,
      revision,
      was,
      set: values,
      writer,
      number: nextNumber(),
    });
  const { row } = await write('A', set);
  if (!row) throw new Error('nothing was written');
  const lost = (rivals: { field: string; text: string }[] = []) => ({
    dossier,
    round: 1,
    kind,
    name,
    payload: row.payload as unknown as typeof set,
    rivals,
    writer: 'A',
  });
  const remove = () =>
    dossiers.change({ type: 'remove', writer: 'A', dossier, row: row.id, revision: row.revision });
  const rows = async () => (await dossiers.read(dossier))?.rows ?? [];
  const rivals = async () => (await dossiers.read(dossier))?.rivals ?? [];
  return { ...house, row, write, lost, remove, rows, rivals };
}

describe('a row that was removed comes back', () => {
  it.each(ADDED)('of kind %s, whole, one revision on', async (kind) => {
    const house = await withRow(kind, {});
    await house.remove();
    expect(await house.rows()).toEqual([]);
    await house.dossiers.change({ type: 'put-back', ...house.lost() });
    const [back] = await house.rows();
    expect(back).toMatchObject({ id: house.row.id, payload: house.row.payload });
    expect(back?.revision).toBe(house.row.revision + 1);
    expect(PAYLOADS[kind].safeParse(back?.payload).success).toBe(true);
  });

  it('once, however often it is sent', async () => {
    const house = await withRow('moment', { date: '2026-12-03' });
    await house.remove();
    await house.dossiers.change({ type: 'put-back', ...house.lost() });
    const first = await house.rows();
    await house.dossiers.change({ type: 'put-back', ...house.lost() });
    expect(await house.rows()).toEqual(first);
  });

  it('with the other versions of its texts', async () => {
    const house = await withRow('goal', { text: 'Een' });
    await house.write('B', { text: 'Twee' }, { text: '' });
    expect(await house.rivals()).toHaveLength(1);
    const [row] = await house.rows();
    await house.dossiers.change({
      type: 'remove',
      writer: 'A',
      dossier: house.dossier,
      row: house.row.id,
      revision: row?.revision ?? 0,
    });
    expect(await house.rivals()).toEqual([]);
    await house.dossiers.change({ type: 'put-back', ...house.lost([{ field: 'text', text: 'Twee' }]) });
    expect(await house.rivals()).toMatchObject([{ field: 'text', text: 'Twee' }]);
  });

  it('beside what somebody typed there meanwhile, and neither is lost', async () => {
    const house = await withRow('goal', { text: 'Van A', own: 'Ik kan het.' });
    await house.remove();
    await house.write('B', { text: 'Van B' });
    const { kept } = await house.dossiers.change({ type: 'put-back', ...house.lost() });
    expect(kept).toBe('both');
    const [row] = await house.rows();
    const texts = [row?.payload, ...(await house.rivals()).map(({ text }) => text)];
    expect(JSON.stringify(texts)).toContain('Van A');
    expect(JSON.stringify(texts)).toContain('Van B');
    expect(JSON.stringify(texts)).toContain('Ik kan het.');
  });

  it('and a view of before the removal does not look newer than it', async () => {
    const house = await withRow('goal', { text: 'Een' });
    await house.remove();
    const { row } = await house.dossiers.change({ type: 'put-back', ...house.lost() });
    const late = await house.write('B', { text: 'Laat' }, { text: 'Iets anders' }, house.row.revision);
    expect(late.kept).toBe('both');
    expect((await house.rows())[0]?.payload).toEqual(row?.payload);
  });
});

describe('a choice between two versions', () => {
  it.each(['Een', 'Twee'])('"%s" is taken back: both are there again', async (chosen) => {
    const house = await withRow('goal', { text: 'Een' });
    await house.write('B', { text: 'Twee' }, { text: '' });
    const [rival] = await house.rivals();
    await house.dossiers.change({
      type: 'resolve',
      dossier: house.dossier,
      rival: rival?.id ?? '',
      text: chosen,
      seen: ['Een', 'Twee'],
      writer: 'A',
    });
    expect(await house.rivals()).toEqual([]);
    await house.dossiers.change({ type: 'put-back', ...house.lost([{ field: 'text', text: 'Twee' }]) });
    const [row] = await house.rows();
    const rivals = await house.rivals();
    expect(
      [row?.payload && 'text' in row.payload && row.payload.text, ...rivals.map(({ text }) => text)].sort(),
    ).toEqual(['Een', 'Twee']);
  });
});

it('refuses what could never have been a row', async () => {
  const house = await withRow('goal', { text: 'Een' });
  await expect(
    house.dossiers.change({ type: 'put-back', ...house.lost(), payload: { text: 'x', verdict: 'y' } }),
  ).rejects.toMatchObject({ code: 'refused' });
  await expect(house.dossiers.change({ type: 'put-back', ...house.lost(), round: 2 })).rejects.toMatchObject({
    code: 'refused',
  });
  expect((await house.rows()).map(({ id }) => id)).toEqual([rowId(house.dossier, 1, 'goal', NAME)]);
});
