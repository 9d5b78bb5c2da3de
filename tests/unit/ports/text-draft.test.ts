import { signal } from '@preact/signals';
import { beforeEach, expect, test } from 'vitest';
import type { AnyRow } from '../../../dossier/rows';
import { type OpenDraft, textDraft } from '../../../ports/text-draft';

const stored = signal<AnyRow | null>(null);
let put: { text: string; was: string; at: string }[];
let timers: (() => void)[];
let flushes: number;
let draft: OpenDraft;

beforeEach(() => {
  stored.value = row(1, 'start');
  put = [];
  timers = [];
  flushes = 0;
  draft = textDraft('text', {
    stored,
    rival: signal(null),
    put: (text, was, at) => put.push({ text, was, at }),
    flush: () => flushes++,
    wait(_, then) {
      timers.push(then);
      return () => timers.splice(timers.indexOf(then), timers.includes(then) ? 1 : 0);
    },
  });
});

function row(revision: number, text: string): AnyRow {
  return {
    id: 'd/1/answer/v',
    dossier: 'd',
    round: 1,
    kind: 'answer',
    revision,
    updatedAt: 0,
    writer: 'x',
    device: '',
    clock: '',
    payload: { vraag: 'v', text },
  };
}

test('the first keystroke goes at once, the next after a pause', () => {
  draft.focus();
  draft.edit('starta');
  draft.edit('startab');
  draft.edit('startabc');
  expect(put.map((p) => p.at)).toEqual(['now', 'later', 'later']);
  expect(timers).toHaveLength(1);
  timers[0]?.();
  expect(flushes).toBe(1);
});

test('"saved" is said only of the newest text', () => {
  draft.focus();
  draft.edit('a');
  draft.edit('ab');
  stored.value = row(2, 'a');
  draft.acknowledged('a', true);
  expect(draft.state.value).toBe('typing');
  stored.value = row(3, 'ab');
  draft.acknowledged('ab', true);
  expect(draft.state.value).toBe('saved');
});

test('another window never changes the text under the cursor, and the base stays what was seen', () => {
  draft.focus();
  stored.value = row(2, 'from elsewhere');
  expect(draft.value.value).toBe('start');
  draft.edit('start, and mine');
  expect(put[0]?.was).toBe('start');
});

test('out of the field, the text follows the database', () => {
  draft.focus();
  draft.blur();
  stored.value = row(2, 'from elsewhere');
  expect(draft.value.value).toBe('from elsewhere');
  draft.edit('from elsewhere, and mine');
  expect(put[0]?.was).toBe('from elsewhere');
});

test('leaving the field sends what is left and keeps it on screen until it is stored', () => {
  draft.focus();
  draft.edit('x');
  draft.edit('xy');
  draft.blur();
  expect(flushes).toBe(1);
  expect(draft.value.value).toBe('xy');
  stored.value = row(2, 'xy');
  draft.acknowledged('xy', true);
  expect(draft.value.value).toBe('xy');
  stored.value = row(3, 'theirs');
  expect(draft.value.value).toBe('theirs');
});

test('a failed write keeps the text and is tried again with the next keystroke', () => {
  draft.edit('x');
  draft.failed('storage-full');
  expect(draft.state.value).toBe('failed');
  expect(draft.value.value).toBe('x');
  draft.edit('xy');
  expect(draft.state.value).toBe('typing');
  expect(timers).toHaveLength(1);
});
