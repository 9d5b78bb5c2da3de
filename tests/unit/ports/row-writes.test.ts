import { beforeEach, expect, test } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import type { WriteMessage } from '../../../ports/panel';
import type { Address } from '../../../ports/panel-link';
import { type RowWrites, rowWrites } from '../../../ports/row-writes';

const answer: Address = { dossier: 'd', round: 1, kind: 'answer', name: 'signaleren.vragen' };
const base = (revision: number, value = '') => ({ revision, value });

let sent: WriteMessage[];
let writes: RowWrites;
beforeEach(() => {
  sent = [];
  let ref = 0;
  writes = rowWrites({ writer: 'w', nextRef: () => ++ref, send: (message) => sent.push(message) > 0 });
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
    payload: { vraag: 'signaleren.vragen', text },
  };
}

test('one write of a row is under way; what is typed meanwhile goes in one next write', () => {
  writes.put(answer, 'text', 'a', base(0));
  writes.flush(answer);
  writes.put(answer, 'text', 'ab', base(0));
  writes.flush(answer);
  writes.put(answer, 'text', 'abc', base(0));
  writes.flush(answer);
  expect(sent.map((m) => m.set.text)).toEqual(['a']);
  writes.acknowledged(1, stored(1, 'a'));
  expect(sent.map((m) => m.set.text)).toEqual(['a', 'abc']);
  expect(sent[1]).toMatchObject({ revision: 1, was: { text: 'a' } });
});

test('after a write that was kept beside another text, the base stays what the teacher started from', () => {
  writes.put(answer, 'text', 'mine', base(3, 'start'));
  writes.flush(answer);
  writes.put(answer, 'text', 'mine too', base(3, 'start'));
  writes.acknowledged(1, stored(4, 'theirs'));
  expect(sent[1]).toMatchObject({ revision: 3, was: { text: 'start' }, set: { text: 'mine too' } });
});

test('a page that may be gone sends the newest text behind a write that is under way, with the base of that write', () => {
  writes.put(answer, 'text', 'a', base(2, 'was'));
  writes.flush(answer);
  writes.put(answer, 'text', 'ab', base(2, 'was'));
  writes.sendAll();
  expect(sent.at(-1)).toMatchObject({ revision: 2, was: { text: 'was' }, set: { text: 'ab' } });
  expect(writes.acknowledged(1, stored(3, 'a'))).toBeNull();
  expect(writes.pending().map((p) => p.value)).toEqual(['ab']);
  expect(writes.acknowledged(2, stored(4, 'ab'))).not.toBeNull();
  expect(writes.pending()).toEqual([]);
});

test('a lost connection puts the newest text back with the oldest base', () => {
  writes.put(answer, 'text', 'a', base(2, 'was'));
  writes.flush(answer);
  writes.put(answer, 'text', 'ab', base(9, 'never seen'));
  writes.requeue();
  writes.flushAll();
  expect(sent.at(-1)).toMatchObject({ revision: 2, was: { text: 'was' }, set: { text: 'ab' } });
  expect(writes.pending().map((p) => p.value)).toEqual(['ab']);
});

test('a flush resolves only when everything typed before it is on disk', async () => {
  let done = false;
  writes.put(answer, 'text', 'a', base(0));
  writes.flush(answer);
  writes.put(answer, 'text', 'ab', base(0));
  const flushed = writes.flush(answer).then(() => {
    done = true;
  });
  writes.acknowledged(1, stored(1, 'a'));
  await Promise.resolve();
  expect(done).toBe(false);
  writes.acknowledged(2, stored(2, 'ab'));
  await flushed;
  expect(done).toBe(true);
  expect(writes.pending()).toEqual([]);
});

test('a write that fails keeps its text, to be tried again', async () => {
  writes.put(answer, 'text', 'a', base(0));
  const flushed = writes.flush(answer);
  writes.failed(1, 'storage-full');
  await expect(flushed).rejects.toBe('storage-full');
  expect(writes.pending().map((p) => p.value)).toEqual(['a']);
  writes.flushAll();
  expect(sent.at(-1)?.set.text).toBe('a');
});

test('given up, whoever waits for the disk hears so, and every word still stands in the queue', async () => {
  writes.put(answer, 'text', 'a', base(0));
  const first = writes.flush(answer);
  writes.put(answer, 'text', 'ab', base(0));
  const second = writes.flush(answer);
  writes.giveUp('unknown');
  await expect(first).rejects.toBe('unknown');
  await expect(second).rejects.toBe('unknown');
  expect(writes.pending().map(({ value }) => value)).toEqual(['ab']);
});
