import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { lane } from '../../../dossier/lane';
import { framePins, injectedFrame, LAST_WORDS } from '../../../entrypoints/background/frame-pins';
import { parseHere, parseInserted, parseWho } from '../../../entrypoints/background/page-answers';
import { pageOf, student } from './house';
import { memoryOf } from './session-area';

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
    { type: 'here', page: { ...student(), turn: 1.5 } },
    { type: 'here', page: { ...student(), turn: null } },
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
    expect(injectedFrame(sender, 'own')).toEqual({ tab: 3, frame: 7, document: 'D', context: null });
    expect(injectedFrame({ ...sender, documentId: undefined }, 'own')).toEqual({
      tab: 3,
      frame: 7,
      document: null,
      context: null,
    });
  });
  it('may be a frame that went while the background woke up, where the browser still knows it', () => {
    const gone = { id: 'own', contextId: 42 };
    expect(injectedFrame(gone, 'own')).toEqual({ tab: null, frame: null, document: null, context: '42' });
    expect(injectedFrame({ id: 'own' }, 'own')).toBeNull();
    expect(injectedFrame({ ...gone, id: 'other' }, 'own')).toBeNull();
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

describe('a nonce', () => {
  const one = { tab: 1, frame: 5, document: 'D1', context: 'C1' };
  const two = { tab: 1, frame: 6, document: 'D2', context: 'C2' };
  const gone = { tab: null, frame: null, document: null, context: 'C1' };

  it('belongs to the first frame that comes with it, even when two come at once', async () => {
    const pins = framePins(memoryOf());
    expect(await Promise.all([pins.claim('n', one), pins.claim('n', two), pins.claim('m', two)])).toEqual([
      true,
      false,
      true,
    ]);
    expect(await pins.claim('n', one)).toBe(true);
    const nameless = { ...one, document: null };
    expect(await pins.claim('firefox', nameless)).toBe(true);
    expect(await pins.claim('firefox', { ...nameless, frame: 6 })).toBe(false);
  });

  it('that was never vouched for is worth nothing, and asking pins nothing', async () => {
    const pins = framePins(memoryOf());
    expect(await pins.shownTo('n', two)).toBeNull();
    await pins.show('n', ['d']);
    expect(await pins.shownTo('n', two)).toBeNull();
    expect(await pins.claim('n', gone)).toBe(false);
    expect(await pins.claim('n', one)).toBe(true);
  });

  it('is worth nothing in another document, tab or context than its own', async () => {
    const pins = framePins(memoryOf());
    await pins.claim('n', one);
    await pins.show('n', ['d', 'school']);
    await pins.show('n', ['d', 'e']);
    expect(await pins.shownTo('n', one)).toEqual(['d', 'school', 'e']);
    expect(await pins.shownTo('n', gone)).toEqual(['d', 'school', 'e']);
    for (const other of [two, { ...one, tab: 2 }, { ...one, document: 'D2' }, { ...one, document: null }])
      expect(await pins.shownTo('n', other)).toBeNull();
    for (const context of ['C2', null]) expect(await pins.shownTo('n', { ...gone, context })).toBeNull();
    expect(await pins.shownTo('m', one)).toBeNull();
  });

  it('of a browser that names no contexts is worth nothing without a tab', async () => {
    const pins = framePins(memoryOf());
    await pins.claim('n', { ...one, context: null });
    expect(await pins.shownTo('n', { ...gone, context: null })).toBeNull();
  });

  it('goes when its tab has been gone for a while, and not before', async () => {
    const kept = new Map<string, unknown>();
    const pins = framePins(memoryOf(kept));
    await pins.claim('n', one);
    await pins.claim('m', { ...two, tab: 2 });
    kept.set('draft:x', 'left alone');
    await pins.forgetGone(new Set([1]), 1000);
    expect(await pins.shownTo('m', { ...two, tab: 2 })).toEqual([]);
    // Seen again: whoever looked did so while it was being opened.
    await pins.forgetGone(new Set([1, 2]), 1000 + LAST_WORDS);
    await pins.forgetGone(new Set([1]), 1000 + LAST_WORDS);
    await pins.forgetGone(new Set([1]), 999 + 2 * LAST_WORDS);
    expect(await pins.shownTo('m', { ...two, tab: 2 })).toEqual([]);
    await pins.forgetGone(new Set([1]), 1000 + 2 * LAST_WORDS);
    expect([...kept.keys()]).toEqual(['frame:n', 'draft:x']);
  });
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
