import { expect, it } from 'vitest';
import { PAYLOADS } from '../../../dossier/payloads';
import { chosenOver } from '../../../ports/chosen-over';
import type { Address } from '../../../ports/dossier-link';
import { rowWrites } from '../../../ports/row-writes';

const tick: Address = { dossier: 'd', round: 1, kind: 'tick', name: 'signaleren.luister-eerst' };
const goal: Address = { dossier: 'd', round: 1, kind: 'goal', name: crypto.randomUUID() };
const empty = { dossier: 'd', commit: 1, summary: null, rows: [], rivals: [] };

function queue() {
  let ref = 0;
  const writes = rowWrites({ writer: 'w', nextRef: () => ++ref, send: () => true });
  return { writes, shown: (snapshot = empty) => chosenOver(snapshot, writes.choices.value) };
}

it('shows a tick at once, in a row that is not there yet too, and the newest of two', () => {
  const { writes, shown } = queue();
  writes.put(tick, { done: true, date: '2026-11-27' }, {}, 0);
  writes.flush(tick).catch(() => {});
  expect(shown().rows).toMatchObject([{ payload: { done: true, date: '2026-11-27' } }]);
  for (const { kind, payload } of shown().rows) expect(PAYLOADS[kind].safeParse(payload).success).toBe(true);
  writes.put(tick, { done: false }, {}, 0);
  expect(shown().rows).toMatchObject([{ payload: { done: false, date: '2026-11-27' } }]);
});

it('shows no text that is not on the disk, no half row, and nothing in another dossier', () => {
  const { writes, shown } = queue();
  writes.put(goal, { specific: true }, {}, 0);
  writes.put(goal, { text: 'Ik vraag hulp.' }, {}, 0);
  writes.put({ ...tick, dossier: 'another' }, { done: true }, {}, 0);
  expect(shown()).toBe(empty);
});

it('does not show what could not be stored, also while it is tried again, until it is', () => {
  const { writes, shown } = queue();
  writes.put(tick, { done: true }, {}, 0);
  writes.flush(tick).catch(() => {});
  writes.failed(1, 'storage-full');
  expect(shown().rows).toEqual([]);
  writes.flushAll();
  expect(shown().rows).toEqual([]);
  writes.put(tick, { done: true }, {}, 0);
  expect(shown().rows).toHaveLength(1);
  writes.giveUp('unknown');
  expect(shown().rows).toEqual([]);
});

it('shows a choice while the connection is made again', () => {
  const { writes, shown } = queue();
  writes.put(tick, { done: true }, {}, 0);
  writes.flush(tick).catch(() => {});
  writes.requeue();
  expect(shown().rows).toHaveLength(1);
});
