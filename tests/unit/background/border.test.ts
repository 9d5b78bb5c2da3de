import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { framePins, injectedFrame } from '../../../entrypoints/background/frame-pins';
import { lane } from '../../../entrypoints/background/lane';
import { parseHere, parseInserted, parseWho } from '../../../entrypoints/background/page-answers';
import { memoryOf, pageOf, student } from './house';

describe('what a page says', () => {
  it('is taken over as it is when it fits', () => {
    const page = {
      ...student(),
      field: { name: 'Notitie', kind: 'rich', maxLength: null, length: 3, parentsMayRead: true },
    };
    expect(parseHere({ type: 'here', page })).toEqual(page);
  });

  const big = 'x'.repeat(1_000_000);
  const named = (part: object) => {
    const { reading, ...rest } = student();
    if (reading.state !== 'student') throw new Error('a student');
    return { ...rest, reading: { ...reading, student: { ...reading.student, ...part } } };
  };
  it.each([
    ['a name of a million characters', named({ fullName: big })],
    ['no name', named({ fullName: '' })],
    ['no identifiers', named({ identifiers: [] })],
    ['an identifier of a million characters', named({ identifiers: [{ kind: 'host-id', value: big }] })],
    ['an unknown kind of identifier', named({ identifiers: [{ kind: 'bsn', value: '1' }] })],
    ['a name that is an object', named({ firstName: { toString: () => 'x' } })],
    ['an unknown state', { ...student(), reading: { state: 'trust me' } }],
  ])('is not believed with %s', (_, page) => {
    expect(parseHere({ type: 'here', page })?.reading).toEqual({ state: 'unsure' });
  });

  it('has no field when the field does not fit', () => {
    const field = { name: big, kind: 'rich', maxLength: null, length: 0, parentsMayRead: false };
    expect(parseHere({ type: 'here', page: { ...student(), field } })).toMatchObject({
      field: null,
      reading: { state: 'student' },
    });
  });

  it.each([
    null,
    3,
    'here',
    {},
    { type: 'here' },
    { type: 'here', page: { ...student(), host: 'evil' } },
    { type: 'changed' },
  ])('is nothing when it is %j', (raw) => expect(parseHere(raw)).toBeNull());

  it('of answers throws when it does not fit', () => {
    expect(() => parseWho({ vouched: 'yes', page: pageOf({ state: 'nobody' }) })).toThrow();
    expect(() => parseInserted({ outcome: 'inserted', field: big })).toThrow();
  });
});

describe('who sends', () => {
  const sender = { id: 'own', tab: { id: 3 }, frameId: 7, documentId: 'D' };
  it('is an injected frame of this extension', () => {
    expect(injectedFrame(sender, 'own')).toEqual({ tab: 3, frame: 7, document: 'D' });
    expect(injectedFrame({ ...sender, documentId: undefined }, 'own')).toEqual({
      tab: 3,
      frame: 7,
      document: null,
    });
  });
  it.each([
    undefined,
    { ...sender, id: 'other' },
    { ...sender, tab: undefined },
    { ...sender, frameId: 0 },
    { ...sender, frameId: undefined },
  ])('and nobody else', (other) => {
    expect(injectedFrame(other, 'own')).toBeNull();
  });
});

it('a nonce belongs to the first frame that comes with it, even when two come at once', async () => {
  const pins = framePins(memoryOf(new Map()));
  const one = { tab: 1, frame: 5, document: 'D1' };
  const two = { tab: 1, frame: 6, document: 'D2' };
  expect(await Promise.all([pins.claim('n', one), pins.claim('n', two), pins.claim('m', two)])).toEqual([
    true,
    false,
    true,
  ]);
  expect(await pins.claim('n', one)).toBe(true);
  const nameless = { tab: 1, frame: 5, document: null };
  expect(await pins.claim('firefox', nameless)).toBe(true);
  expect(await pins.claim('firefox', { ...nameless, frame: 6 })).toBe(false);
});

it('a lane keeps the order, also behind a job that fails', async () => {
  const run = lane();
  const done: number[] = [];
  const slow = run(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push(1);
  });
  const failing = run(async () => {
    done.push(2);
    throw new Error('no');
  });
  const last = run(async () => {
    done.push(3);
    return 'last';
  });
  await expect(failing).rejects.toThrow('no');
  expect(await last).toBe('last');
  await slow;
  expect(done).toEqual([1, 2, 3]);
});
