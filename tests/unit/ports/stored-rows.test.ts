import { expect, it } from 'vitest';
import { rowId } from '../../../dossier/row-id';
import type { Row } from '../../../dossier/rows';
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
  payload: { text: `${revision}` },
});
const view = (revision: number) => ({ dossier: 'd', summary: null, rows: [row(revision)], rivals: [] });

it('knows a row up to its own changes', () => {
  const rows = storedRows();
  expect(rows.seen(id)).toBe(0);
  rows.fromAck(row(1), 'this');
  rows.fromAck(row(2), 'this');
  rows.fromAck(row(2), 'this');
  expect(rows.seen(id)).toBe(2);
});

it.each([
  ['a second version of its own text', 3, 'both'],
  ['a change of another window in between', 4, 'this'],
] as const)('does not know %s before the view shows it', (_, revision, kept) => {
  const rows = storedRows();
  rows.fromView(view(2));
  rows.fromAck(row(revision), kept);
  rows.fromAck(row(revision + 1), 'this');
  expect(rows.row(id).value?.revision).toBe(revision + 1);
  expect(rows.seen(id)).toBe(2);
  rows.fromView(view(revision + 1));
  expect(rows.seen(id)).toBe(revision + 1);
  rows.fromView(view(2));
  expect(rows.seen(id)).toBe(revision + 1);
});

it('follows its own changes, and not what a view brings', () => {
  const rows = storedRows();
  rows.fromView(view(2));
  const own = rows.follow(id);
  rows.fromAck(row(3), 'this');
  expect(own.revision).toBe(3);
  rows.fromView(view(4));
  rows.fromAck(row(5), 'this');
  expect(own.revision).toBe(3);
});
