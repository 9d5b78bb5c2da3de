import { beforeEach, expect, test } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import type { ChangeOf, WriteMessage } from '../../../ports/changes';
import type { Address } from '../../../ports/dossier-link';
import { type RowWrites, rowWrites } from '../../../ports/row-writes';

const answer: Address = { dossier: 'd', round: 1, kind: 'answer', name: 'signaleren.vragen' };
const put = (
  address: Address,
  field: string,
  value: string | boolean,
  revision: number,
  was = '',
  to = writes,
) => to.put(address, { [field]: value }, { [field]: was }, revision);

let sent: ChangeOf<'write'>[];
let writes: RowWrites;
beforeEach(() => {
  sent = [];
  let ref = 0;
  writes = rowWrites({
    writer: 'w',
    nextRef: () => ++ref,
    send: ({ change }: WriteMessage) => sent.push(change) > 0,
  });
});

function stored(revision: number, text: string): AnyRow {
  return {
    id: 'd/1/answer/signaleren.vragen',
    dossier: 'd',
    round: 1,
    kind: 'answer',
    revision,
    updatedAt: 0,
    writer: 'w',
    device: '',
    clock: '',
    payload: { vraag: 'signaleren.vragen', text },
  };
}

test('one write of a row is under way; what is typed meanwhile goes in one next write', () => {
  put(answer, 'text', 'a', 0);
  writes.flush(answer);
  put(answer, 'text', 'ab', 0);
  writes.flush(answer);
  put(answer, 'text', 'abc', 0);
  writes.flush(answer);
  expect(sent.map((m) => m.set.text)).toEqual(['a']);
  writes.acknowledged(1, stored(1, 'a'));
  expect(sent.map((m) => m.set.text)).toEqual(['a', 'abc']);
  expect(sent[1]).toMatchObject({ number: 3, was: { text: 'a' } });
});

test('after a write that was kept beside another text, the base stays what the teacher started from', () => {
  put(answer, 'text', 'mine', 3, 'start');
  writes.flush(answer);
  put(answer, 'text', 'mine too', 3, 'start');
  writes.acknowledged(1, stored(4, 'theirs'));
  expect(sent[1]).toMatchObject({ revision: 3, was: { text: 'start' }, set: { text: 'mine too' } });
});

test('what is sent once more says so, apart from what was chosen meanwhile', () => {
  const goal = { ...answer, kind: 'goal' } as Address;
  put(goal, 'specific', true, 1);
  writes.flush(goal).catch(() => {});
  put(goal, 'timebound', true, 1);
  writes.requeue();
  writes.sendAll();
  expect(sent.slice(1).map(({ set, again }) => [set, again])).toEqual([
    [{ specific: true }, true],
    [{ timebound: true }, undefined],
  ]);
  put(goal, 'specific', false, 1);
  writes.requeue();
  writes.sendAll();
  expect(sent.slice(3).map(({ set, again }) => [set, again])).toEqual([
    [{ timebound: true }, true],
    [{ specific: false }, undefined],
  ]);
});

test('a page that may be gone leaves nothing behind, also of what was begun at another moment', async () => {
  const goal = { ...answer, kind: 'goal' } as Address;
  put(goal, 'text', 'a', 2, 'was');
  put(goal, 'own', 'b', 5, 'was');
  const settled = writes.flush(goal);
  writes.sendAll();
  expect(sent.slice(1).map(({ set, revision }) => [set, revision])).toEqual([
    [{ text: 'a' }, 2],
    [{ own: 'b' }, 5],
  ]);
  expect(writes.pending.value.map(({ field }) => field)).toEqual(['text', 'own']);
  writes.acknowledged(3, null);
  expect(writes.pending.value.map(({ field }) => field)).toEqual(['text']);
  writes.acknowledged(2, null);
  await settled;
});

test('a page that may be gone, and whose extension is gone, keeps what it cannot send', () => {
  const orphan: RowWrites = rowWrites({
    writer: 'w',
    nextRef: () => 1,
    send() {
      orphan.giveUp('unknown');
      return false;
    },
  });
  put(answer, 'text', 'a', 0, '', orphan);
  orphan.sendAll();
  expect(orphan.pending.value.map(({ value }) => value)).toEqual(['a']);
});

test('a page that may be gone sends the newest text behind a write that is under way, with the base of that write', () => {
  put(answer, 'text', 'a', 2, 'was');
  writes.flush(answer);
  put(answer, 'text', 'ab', 2, 'was');
  writes.sendAll();
  expect(sent.at(-1)).toMatchObject({ revision: 2, was: { text: 'was' }, set: { text: 'ab' } });
  expect(writes.acknowledged(1, stored(3, 'a'))).toBeNull();
  expect(writes.pending.value.map((p) => p.value)).toEqual(['ab']);
  expect(writes.acknowledged(2, stored(4, 'ab'))).not.toBeNull();
  expect(writes.pending.value).toEqual([]);
});

test('a lost connection puts the newest text back with the oldest base', () => {
  put(answer, 'text', 'a', 2, 'was');
  writes.flush(answer);
  put(answer, 'text', 'ab', 9, 'never seen');
  writes.requeue();
  writes.flushAll();
  expect(sent.at(-1)).toMatchObject({ number: 2, was: { text: 'was' }, set: { text: 'ab' } });
  expect(writes.pending.value.map((p) => p.value)).toEqual(['ab']);
});

test('a flush resolves only when everything typed before it is on disk', async () => {
  let done = false;
  put(answer, 'text', 'a', 0);
  writes.flush(answer);
  put(answer, 'text', 'ab', 0);
  const flushed = writes.flush(answer).then(() => {
    done = true;
  });
  writes.acknowledged(1, stored(1, 'a'));
  await Promise.resolve();
  expect(done).toBe(false);
  writes.acknowledged(2, stored(2, 'ab'));
  await flushed;
  expect(done).toBe(true);
  expect(writes.pending.value).toEqual([]);
});

test('a write that fails keeps its text, to be tried again', async () => {
  put(answer, 'text', 'a', 0);
  const flushed = writes.flush(answer);
  writes.failed(1, 'storage-full');
  await expect(flushed).rejects.toBe('storage-full');
  expect(writes.pending.value.map((p) => p.value)).toEqual(['a']);
  writes.flushAll();
  expect(sent.at(-1)?.set.text).toBe('a');
});

test('given up, whoever waits for the disk hears so, and every word still stands in the queue', async () => {
  put(answer, 'text', 'a', 0);
  const first = writes.flush(answer);
  put(answer, 'text', 'ab', 0);
  const second = writes.flush(answer);
  writes.giveUp('unknown');
  await expect(first).rejects.toBe('unknown');
  await expect(second).rejects.toBe('unknown');
  expect(writes.pending.value.map(({ value }) => value)).toEqual(['ab']);
});
