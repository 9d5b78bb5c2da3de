import { expect, it } from 'vitest';
import { rowId } from '../../../dossier/row-id';
import type { DossierSnapshot, Rival, Row } from '../../../dossier/rows';
import { storedRows } from '../../../ports/stored-rows';

const id = rowId('d', 1, 'disagreement', '-');
const row = (revision: number): Row<'disagreement'> => ({
  id,
  dossier: 'd',
  round: 1,
  kind: 'disagreement',
  revision,
  updatedAt: 0,
  writer: 'A',
  device: '',
  clock: '',
  payload: { text: `${revision}` },
});
const rival: Rival = {
  id: `${id}#text#B`,
  row: id,
  dossier: 'd',
  field: 'text',
  text: 'b',
  writer: 'B',
  updatedAt: 0,
};
const view = (commit: number, revision: number | null): DossierSnapshot => ({
  dossier: 'd',
  commit,
  summary: null,
  rows: revision === null ? [] : [row(revision)],
  rivals: [],
});
const known = (rows = storedRows()) => ({
  rows,
  now: () => [rows.row(id)?.revision ?? 0, rows.snapshots.value.get('d')?.rivals.length],
});

it('shows what was acknowledged at once, with what stands beside it', () => {
  const { rows, now } = known();
  rows.fromView([view(4, null)]);
  rows.fromAck({ row: row(1), rivals: [], commit: 5 });
  expect(now()).toEqual([1, 0]);
  rows.fromAck({ row: row(2), rivals: [rival], commit: 7 });
  expect(now()).toEqual([2, 1]);
});

it('keeps it over a view that was read before it, and over none that was read after it', () => {
  const { rows, now } = known();
  rows.fromView([view(4, null)]);
  rows.fromAck({ row: row(1), rivals: [rival], commit: 5 });
  rows.fromView([view(4, null)]);
  expect(now()).toEqual([1, 1]);
  // Removed since by another window.
  rows.fromView([view(6, null)]);
  expect(now()).toEqual([0, 0]);
  rows.fromAck({ row: row(9), rivals: [], commit: 8 });
  rows.fromAck({ row: row(10), rivals: [], commit: 9 });
  rows.fromView([view(8, 9)]);
  expect(now()).toEqual([10, 0]);
});

it('lets no late answer stand over a view that has it in it, nor over a later answer', () => {
  const { rows, now } = known();
  rows.fromView([view(7, 3)]);
  rows.fromAck({ row: row(2), rivals: [rival], commit: 6 });
  expect(now()).toEqual([3, 0]);
  rows.fromAck({ row: row(4), rivals: [], commit: 8 });
  expect(now()).toEqual([4, 0]);
});

it('knows a row that was acknowledged before any view came', () => {
  const { rows, now } = known();
  rows.fromAck({ row: row(1), rivals: [], commit: 5 });
  rows.fromView([view(4, null)]);
  expect(now()).toEqual([1, 0]);
});

it('believes the first view of a new connection, also where the database went back to an older commit', () => {
  const { rows, now } = known();
  rows.fromView([view(4, 1)]);
  rows.fromAck({ row: row(2), rivals: [], commit: 5 });
  rows.lost();
  expect(now()).toEqual([2, 0]);
  rows.fromView([view(3, 1)]);
  expect(now()).toEqual([1, 0]);
});
