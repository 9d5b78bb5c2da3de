import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Frame, LAST_WORDS } from '../../../entrypoints/background/frame-pins';
import type { Identifier, PageState } from '../../../hosts/reading';
import type { Change } from '../../../ports/changes';
import { answerMessage, DAAN, house, pageOf, SANNE, settle, student } from './house';

afterEach(() => vi.restoreAllMocks());

describe('who is let in', () => {
  it('a frame that our content script vouches for', async () => {
    const { page, panel } = await house();
    page(1);
    const { received } = await panel();
    expect(received).toEqual([
      {
        type: 'view',
        tab: 1,
        page: {
          turn: student().turn,
          state: 'student',
          host: 'somtoday',
          hostName: 'Somtoday',
          label: 'Sanne de V.',
          means: 'profile',
          pointing: null,
          shortName: 'Sanne de V.',
          fullName: 'Sanne de Vries',
          group: '2B',
          who: expect.any(String),
          dossier: null,
          given: [],
          field: null,
        },
        dossier: null,
        school: {
          dossier: 'school:somtoday:docent.somtoday.nl',
          commit: expect.any(Number),
          summary: null,
          rows: [],
          rivals: [],
        },
        schools: [],
        loss: null,
        due: null,
        locks: false,
        rules: {},
        tells: 'first-use',
      },
    ]);
  });

  it.each([
    ['a wrong nonce', 'guess', {}],
    ['another tab than the one that vouches', 'nonce-1', { tab: 2 }],
    ['a tab without our content script', 'nonce-1', { tab: 3 }],
  ])('not with %s', async (_, nonce, frame) => {
    const { page, connect } = await house();
    page(1);
    page(2);
    const { say, received, port } = connect(frame);
    say({ type: 'open', nonce });
    say({ type: 'look' });
    await settle();
    expect(received).toEqual([]);
    expect(port.closed).toBe(true);
  });

  it('not a second frame with the nonce of the first, also after the worker has died', async () => {
    const first = await house();
    first.page(1);
    await first.panel();
    const next = await house(first);
    next.page(1);
    const thief = next.connect({ document: 'document-of-a-thief' });
    thief.say({ type: 'open', nonce: 'nonce-1' });
    await settle();
    expect(thief.received).toEqual([]);
    const owner = await next.panel();
    expect(owner.views()).toHaveLength(1);
  });

  it('not by speaking first: nothing is done and nothing is told', async () => {
    const { page, begun, connect, database } = await house();
    page(1);
    const { dossier } = await begun();
    const { say, received, port } = connect({ document: 'other' });
    const message = answerMessage(dossier, 'van een vreemde');
    say(message);
    await settle();
    expect(received).toEqual([{ type: 'failed', ref: message.ref, failure: 'refused' }]);
    expect(port.closed).toBe(true);
    expect(await database.database.rows.count()).toBe(0);
  });

  it('not on a page for pupils and parents; and out when the page becomes one', async () => {
    const { page, panel, background } = await house();
    page(1, pageOf({ state: 'outside' }));
    const pupil = await panel();
    expect(pupil.received).toEqual([]);
    page(2);
    const teacher = await panel(2);
    background.heard(2, pageOf({ state: 'outside' }));
    await settle();
    // It closes its port itself, behind its last words.
    expect(teacher.received.at(-1)).toEqual({ type: 'dismissed' });
    const told = teacher.received.length;
    background.heard(2, student());
    background.accessChanged();
    await settle();
    expect(teacher.received).toHaveLength(told);
  });

  it.each([
    null,
    'x',
    {},
    { type: 'change', ref: 7 },
    { type: 'nonsense', ref: 7 },
    { type: 'aim', on: 'x', standing: '' },
    { type: 'aim', on: true },
  ])('a message that fits nothing is refused: %j', async (message) => {
    const { page, panel } = await house();
    page(1);
    const { say, received, port } = await panel();
    say(message);
    await settle();
    const ref = message && typeof message === 'object' && 'ref' in message && message.ref === 7 ? 7 : 0;
    expect(received.at(-1)).toEqual({ type: 'failed', ref, failure: 'refused' });
    expect(port.closed).toBe(false);
  });
});

describe('views', () => {
  it('follow the page, and never show the former student', async () => {
    const { page, begun, background } = await house();
    const host = page(1);
    const open = await begun();
    host.now = student(DAAN, 'Daan');
    background.heard(1, pageOf({ state: 'changing' }));
    await settle();
    expect(open.view()).toMatchObject({ page: { state: 'changing' }, dossier: null });
    background.heard(1, host.now);
    await settle();
    expect(open.view()).toMatchObject({ page: { label: 'Daan de V.', dossier: null }, dossier: null });
  });

  it('are not overtaken by a slow answer about an older page', async () => {
    const { page, panel, background } = await house();
    const host = page(1);
    const { say, views, view } = await panel();
    let answer = (_: unknown) => {};
    host.answers.who = () => new Promise((resolve) => (answer = resolve));
    say({ type: 'look' });
    await settle();
    background.heard(1, student(DAAN, 'Daan'));
    await settle();
    expect(view()).toMatchObject({ page: { label: 'Daan de V.' } });
    answer({ vouched: true, page: student() });
    await settle();
    expect(view()).toMatchObject({ page: { label: 'Daan de V.' } });
    expect(
      views().filter((one) => one.page.state === 'student' && one.page.label === 'Sanne de V.'),
    ).toHaveLength(1);
  });

  it('answer a look only with a word of the page that came after it', async () => {
    const { page, panel } = await house();
    const host = page(1);
    const { say, view } = await panel();
    host.now = student(DAAN, 'Daan');
    say({ type: 'look' });
    await settle();
    expect(view()).toMatchObject({ page: { label: 'Daan de V.' } });
  });

  it('come to every panel with this dossier, and to no other', async () => {
    const { page, begun, panel, announced } = await house();
    page(1);
    page(2);
    page(3, student(DAAN, 'Daan'));
    const first = await begun(1);
    const second = await panel(2);
    const other = await panel(3);
    const before = other.views().length;
    first.say(answerMessage(first.dossier, 'Hij kijkt vaak weg.'));
    await settle();
    for (const open of [first, second]) {
      expect(open.view()?.dossier?.rows).toMatchObject([{ payload: { text: 'Hij kijkt vaak weg.' } }]);
    }
    expect(other.views()).toHaveLength(before);
    expect(announced).toContain(first.dossier);
  });

  it('of a database that will not open say so, and come back at the next look', async () => {
    const { page, panel, database } = await house();
    page(1);
    database.database.close();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    const { say, received, view } = await panel();
    expect(received).toEqual([{ type: 'broken', failure: 'storage-broken' }]);
    open.mockRestore();
    say({ type: 'look' });
    await settle();
    expect(view()).toMatchObject({ page: { state: 'student' } });
  });
});

describe('writes', () => {
  it('are acknowledged once they are stored, also when the page has moved on to another student', async () => {
    const { page, begun, background, database } = await house();
    const host = page(1);
    const { say, answer, view, dossier } = await begun();
    host.now = student(DAAN, 'Daan');
    background.heard(1, host.now);
    const message = answerMessage(dossier, 'Getypt bij Sanne.');
    say(message);
    await settle();
    expect(answer(message.ref)).toMatchObject({
      type: 'reply',
      reply: { kept: 'this', row: { dossier, revision: 1 } },
    });
    expect(await database.database.rows.toArray()).toMatchObject([{ dossier }]);
    expect(view()).toMatchObject({ page: { label: 'Daan de V.' }, dossier: null });
  });

  it('do not wait for a page that does not answer', async () => {
    const { page, begun } = await house();
    const host = page(1);
    const { say, answer, dossier } = await begun();
    host.answers.who = () => new Promise(() => {});
    host.answers.insert = () => new Promise(() => {});
    say({ type: 'look' });
    say({ type: 'insert', ref: 6, dossier, text: 'x', html: 'x', over: null });
    const message = answerMessage(dossier, 'Getypt terwijl de pagina stilstaat.');
    say(message);
    await settle();
    expect(answer(message.ref)).toMatchObject({ type: 'reply' });
  });

  it('that were sent just before the tab closed are stored', async () => {
    const { page, begun, connect, database } = await house();
    page(1);
    const { dossier } = await begun();
    const last = connect();
    last.say({ type: 'open', nonce: 'nonce-1' });
    last.say(answerMessage(dossier, 'De laatste zin.'));
    last.leave();
    await settle();
    expect(await database.database.rows.toArray()).toMatchObject([{ payload: { text: 'De laatste zin.' } }]);
  });

  describe('of a page that answers nobody any more', () => {
    /** The worker has died, and the tab was closed right after; what the panel said meets the next worker. */
    async function afterwards(frame: Partial<Frame> = {}, nonce = 'nonce-1') {
      const first = await house();
      first.page(1);
      first.page(2, student(DAAN, 'Daan'));
      const { dossier } = await first.begun();
      const other = await first.begun(2);
      const next = await house(first);
      next.page(2, student(DAAN, 'Daan'));
      const last = next.connect(frame);
      last.say({ type: 'open', nonce });
      const stored = async () =>
        (await first.database.database.rows.toArray()).map((row) => (row.payload as { text: string }).text);
      return { ...next, last, dossier, other: other.dossier, stored };
    }

    it('are stored where it was shown that dossier, and nothing is told', async () => {
      const { last, dossier, stored } = await afterwards();
      const message = answerMessage(dossier, 'De laatste zin.');
      last.say(message);
      await settle();
      expect(await stored()).toEqual(['De laatste zin.']);
      expect(last.answer(message.ref)).toMatchObject({ type: 'reply' });
      expect(last.received.map(({ type }) => type).sort()).toEqual(['dismissed', 'reply']);
      expect(last.port.closed).toBe(false);
    });

    it.each<[string, Partial<Frame>, string?]>([
      ['another document', { document: 'of a thief' }],
      ['a browser that names no document, in another frame', { document: null, frame: 6 }],
      ['another tab', { tab: 3 }],
      ['a frame without a tab and without a name', { tab: null, frame: null, document: null }],
      [
        'a frame without a tab, with a name that was not pinned',
        { tab: null, frame: null, document: null, context: 'C' },
      ],
      ['another nonce', {}, 'guess'],
      ['the nonce of another tab', {}, 'nonce-2'],
    ])('are thrown away of %s', async (_, frame, nonce) => {
      const { last, dossier, stored } = await afterwards(frame, nonce);
      last.say(answerMessage(dossier, 'Van een vreemde.'));
      await settle();
      expect(await stored()).toEqual([]);
      expect(last.received).toEqual([]);
      expect(last.port.closed).toBe(true);
    });

    it('are not stored in a dossier it was never shown', async () => {
      const { last, other, stored } = await afterwards();
      last.say(answerMessage(other, 'Bij een ander.'));
      await settle();
      expect(await stored()).toEqual([]);
    });

    it('do nothing else: nothing is begun, confirmed, inserted, read or shown', async () => {
      const { last, dossier, database } = await afterwards();
      const before = await database.database.summaries.toArray();
      const aliases = await database.database.aliases.toArray();
      last.say({ type: 'look' });
      last.say({ type: 'begin', ref: 2, turn: 0 });
      last.say({ type: 'confirm-student', ref: 3, dossier });
      last.say({ type: 'insert', ref: 4, dossier, text: 'x', html: 'x', over: null });
      last.say({ type: 'selection', ref: 5 });
      last.say({ type: 'report', ref: 6 });
      last.say({ type: 'undo-insert', ref: 7 });
      last.say({ type: 'field-text', ref: 8 });
      await settle();
      expect(last.received).toEqual([{ type: 'dismissed' }]);
      expect(await database.database.summaries.toArray()).toEqual(before);
      expect(await database.database.aliases.toArray()).toEqual(aliases);
    });

    it('are stored while the page does not answer at all, also of everybody it has shown', async () => {
      const { page, begun, connect, background, database } = await house();
      const host = page(1);
      const sanne = await begun();
      host.now = student(DAAN, 'Daan');
      background.heard(1, host.now);
      await settle();
      host.answers.who = () => new Promise(() => {});
      const last = connect();
      last.say({ type: 'open', nonce: 'nonce-1' });
      last.say(answerMessage(sanne.dossier, 'Nog van Sanne.'));
      last.leave();
      await settle();
      expect(await database.database.rows.toArray()).toMatchObject([{ payload: { text: 'Nog van Sanne.' } }]);
      expect(last.received).toEqual([]);
    });

    it('are stored before their pin goes, which goes when the tab is gone for good', async () => {
      const { page, begun, closeTab, connect, background, database, kept } = await house();
      page(1);
      const { dossier } = await begun();
      kept.set('who-is:1', 'a word');
      kept.set('who-is:2', 'a word');
      closeTab(1);
      await background.forgetClosed([2]);
      expect([...kept.keys()].filter((key) => /^(who-is|frame)/.test(key))).toEqual([
        'frame:nonce-1',
        'who-is:2',
      ]);
      const last = connect();
      last.say({ type: 'open', nonce: 'nonce-1' });
      last.say(answerMessage(dossier, 'De laatste zin.'));
      last.leave();
      await settle();
      expect(await database.database.rows.toArray()).toMatchObject([
        { payload: { text: 'De laatste zin.' } },
      ]);
      database.clock.now += LAST_WORDS;
      await background.forgetClosed([2]);
      expect([...kept.keys()].filter((key) => /^(who-is|frame)/.test(key))).toEqual(['who-is:2']);
    });
  });

  it('that cannot be stored say why', async () => {
    const { page, begun } = await house();
    page(1);
    const { say, answer, dossier } = await begun();
    const gone = answerMessage('11111111-1111-4111-8111-111111111111', 'x');
    const long = answerMessage(dossier, 'x'.repeat(20_001));
    const full = answerMessage(dossier, 'past niet');
    say(gone);
    say(long);
    await settle();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    say(full);
    await settle();
    put.mockRestore();
    expect([gone, long, full].map(({ ref }) => answer(ref))).toEqual([
      { type: 'failed', ref: gone.ref, failure: 'gone' },
      { type: 'failed', ref: long.ref, failure: 'refused' },
      { type: 'failed', ref: full.ref, failure: 'storage-full' },
    ]);
  });

  it('keep their order, also when they are sent before anything is answered', async () => {
    const { page, begun, database } = await house();
    page(1);
    const { say, dossier } = await begun();
    for (const text of ['H', 'Hi', 'Hij', 'Hij l', 'Hij lacht']) say(answerMessage(dossier, text));
    await settle();
    expect(await database.database.rows.toArray()).toMatchObject([
      { revision: 5, payload: { text: 'Hij lacht' } },
    ]);
  });
});

describe('changes of more than one text', () => {
  it('are each acknowledged, stored, told to every window and announced', async () => {
    const { page, begun, panel, database, announced } = await house();
    page(1);
    page(2);
    const first = await begun(1);
    const second = await panel(2);
    const { dossier } = first;
    const name = '55555555-5555-4555-8555-555555555555';
    const goal = { round: 1, kind: 'goal' as const, name };
    const row = `${dossier}/1/goal/${name}`;
    const payload = { text: 'Ik vraag hulp.' };
    const seen = () => {
      const { summary, rows } = second.view()?.dossier ?? {};
      const goals = rows?.filter(({ kind }) => kind === 'goal').length;
      return [summary?.round, summary?.closedOn, goals];
    };
    const write = { ...goal, revision: 0, was: { text: '' }, set: payload };
    const day = '2026-12-18';
    const writer = 'panel-a';
    const changes: [Record<string, unknown> & { type: Change['type'] }, unknown[]][] = [
      [{ type: 'write-all', writes: [write] }, [1, null, 1]],
      [{ type: 'remove', row, revision: 1 }, [1, null, 0]],
      [{ type: 'put-back', ...goal, payload, rivals: [] }, [1, null, 1]],
      [{ type: 'new-round', round: 1, carry: [row], day }, [2, null, 2]],
      [{ type: 'take-back-round', round: 2 }, [1, null, 1]],
      [{ type: 'close', day }, [1, day, 1]],
      [{ type: 'reopen' }, [1, null, 1]],
      [{ type: 'take-back', writes: [write] }, [1, null, 0]],
    ];
    for (const [index, [change, then]] of changes.entries()) {
      const before = announced.length;
      first.say({ type: 'change', ref: index, writer, change: { ...change, dossier } });
      await settle();
      expect(first.answer(index), change.type).toMatchObject({
        type: 'reply',
        reply: { kept: 'this' },
      });
      expect(seen(), change.type).toEqual(then);
      expect(announced.slice(before), change.type).toEqual([dossier]);
    }
    const left = (await database.dossiers.read(dossier))?.rows;
    expect(left?.map(({ kind, writer }) => [kind, writer])).toEqual([['round', 'panel-a']]);
  });

  it('of a dossier that is gone, or that could never be, say so', async () => {
    const { page, begun } = await house();
    page(1);
    const { say, answer, dossier } = await begun();
    const change = { type: 'change', writer: 'panel-a' };
    const day = '2026-12-18';
    say({ ...change, ref: 1, change: { type: 'close', dossier: 'gone', day } });
    say({ ...change, ref: 2, change: { type: 'new-round', dossier, round: 7, carry: [], day } });
    await settle();
    expect([answer(1), answer(2)]).toMatchObject([
      { type: 'failed', failure: 'gone' },
      { type: 'failed', failure: 'refused' },
    ]);
  });
});

describe('beginning', () => {
  it('two panels at once make one dossier, and both show it', async () => {
    const { page, panel, database } = await house();
    page(1);
    page(2);
    const [one, two] = [await panel(1), await panel(2)];
    one.say({ type: 'begin', ref: 1, turn: one.turn() });
    two.say({ type: 'begin', ref: 1, turn: two.turn() });
    await settle();
    expect(await database.database.summaries.count()).toBe(1);
    expect(one.view()?.dossier?.dossier).toBe(two.view()?.dossier?.dossier);
    expect(one.view()?.dossier?.summary).toMatchObject({ label: 'Sanne de V.', round: 1 });
  });

  it('is not done for a student the teacher was not looking at', async () => {
    const { page, panel, database } = await house();
    const host = page(1);
    const { say, answer, turn } = await panel();
    host.now = student(DAAN, 'Daan');
    say({ type: 'begin', ref: 4, turn: turn() });
    await settle();
    expect(answer(4)).toEqual({ type: 'failed', ref: 4, failure: 'other-student' });
    expect(await database.database.summaries.count()).toBe(0);
  });

  it('is not done for a student whose view was still on its way when the teacher clicked', async () => {
    const { page, panel, background, database } = await house();
    const host = page(1);
    const { say, answer, turn } = await panel();
    const sanne = turn();
    host.now = student(DAAN, 'Daan');
    background.heard(1, host.now);
    await settle();
    expect(turn()).not.toBe(sanne);
    say({ type: 'begin', ref: 4, turn: sanne });
    await settle();
    expect(answer(4)).toEqual({ type: 'failed', ref: 4, failure: 'other-student' });
    expect(await database.database.summaries.count()).toBe(0);
  });

  it.each([{ state: 'nobody' }, { state: 'changing' }, { state: 'unsure' }] as const)(
    'is not done on a page that says $state',
    async (reading) => {
      const { page, panel, database } = await house();
      page(1, pageOf(reading));
      const { say, answer } = await panel();
      say({ type: 'begin', ref: 4, turn: 0 });
      await settle();
      expect(answer(4)).toEqual({ type: 'failed', ref: 4, failure: 'other-student' });
      expect(await database.database.summaries.count()).toBe(0);
    },
  );

  it('is done when the page tells more of the student than in the view that was clicked, or less', async () => {
    const { page, panel, database } = await house();
    const host = page(1, student([SANNE[0] as Identifier]));
    const { say, answer, turn } = await panel();
    host.now = student();
    say({ type: 'begin', ref: 4, turn: turn() });
    await settle();
    expect(answer(4)).toMatchObject({ type: 'reply' });
    expect(await database.database.aliases.count()).toBe(3);
  });

  it('is not done for a namesake who is pointed at on the next page', async () => {
    const { page, panel, database } = await house();
    const named = student([{ kind: 'name', value: 'sanne de vries' }]);
    const host = page(1, { ...named, turn: 1 });
    const { say, answer, turn } = await panel();
    host.now = { ...named, turn: 2 };
    say({ type: 'begin', ref: 4, turn: turn() });
    await settle();
    expect(answer(4)).toMatchObject({ type: 'failed', failure: 'other-student' });
    expect(await database.database.summaries.count()).toBe(0);
  });
});

describe('not sure who', () => {
  const RENAMED = student(
    [
      { kind: 'host-id', value: '501' },
      { kind: 'name-birthdate', value: 'iemand anders|2012-01-01' },
    ],
    'Iemand',
  );

  async function unsure() {
    const made = await house();
    const host = made.page(1);
    const open = await made.begun();
    host.now = RENAMED;
    made.background.heard(1, RENAMED);
    await settle();
    return { ...made, host, open };
  }

  it('covers the dossier and names the candidates by their label', async () => {
    const { open } = await unsure();
    expect(open.view()).toMatchObject({
      page: {
        state: 'unsure',
        label: 'Iemand de V.',
        candidates: [{ dossier: open.dossier, label: 'Sanne de V.' }],
      },
      dossier: null,
    });
  });

  it('opens the dossier when the teacher says it is this student, for good', async () => {
    const { open, database, kept } = await unsure();
    open.say({ type: 'confirm-student', ref: 2, dossier: open.dossier });
    await settle();
    expect(open.answer(2)).toMatchObject({ type: 'reply' });
    expect(open.view()?.dossier?.dossier).toBe(open.dossier);

    kept.clear();
    const tomorrow = await house({ database, kept });
    tomorrow.page(1, RENAMED);
    expect((await tomorrow.panel()).view()?.dossier?.dossier).toBe(open.dossier);
  });

  it('takes no answer in the next turn, though the page says the very same words of the student', async () => {
    const { open, host, database } = await unsure();
    const before = await database.database.aliases.count();
    host.now = { ...RENAMED, turn: RENAMED.turn + 1 };
    open.say({ type: 'confirm-student', ref: 2, dossier: open.dossier });
    await settle();
    expect(open.answer(2)).toMatchObject({ type: 'failed', failure: 'other-student' });
    expect(await database.database.aliases.count()).toBe(before);
  });

  it('someone new gets a dossier of their own, even if the worker dies in between', async () => {
    const { open, database, kept } = await unsure();
    open.say({ type: 'confirm-student', ref: 2, dossier: null });
    await settle();
    expect(open.view()).toMatchObject({ page: { state: 'student', dossier: null } });

    const next = await house({ database, kept });
    next.page(1, RENAMED);
    const again = await next.begun();
    expect(again.dossier).not.toBe('');
    expect(again.dossier).not.toBe(open.dossier);
    next.background.heard(1, student());
    await settle();
    expect(again.view()?.dossier?.dossier).toBe(open.dossier);
  });

  it('a page with no more than a shared id asks, and the answer holds', async () => {
    const { open, host, background } = await unsure();
    open.say({ type: 'confirm-student', ref: 2, dossier: null });
    await settle();
    open.say({ type: 'begin', ref: 3, turn: open.turn() });
    await settle();
    host.now = student([{ kind: 'host-id', value: '501' }]);
    background.heard(1, host.now);
    await settle();
    expect(open.view()?.page).toMatchObject({ state: 'unsure', candidates: [{}, {}] });
    open.say({ type: 'confirm-student', ref: 4, dossier: open.dossier });
    await settle();
    expect(open.view()?.dossier?.dossier).toBe(open.dossier);
  });

  /** A page that cannot tell a namesake from itself being late. */
  const asks = (value: string) => {
    const { reading } = student([{ kind: 'host-id', value }]);
    return reading.state === 'student'
      ? pageOf({ state: 'unsure', namesake: reading.student })
      : pageOf(reading);
  };

  it('asks about a namesake with what the page says of them, and hands the answer to the page', async () => {
    const { host, open, background } = await unsure();
    host.now = asks('777');
    background.heard(1, host.now);
    await settle();
    expect(open.view()).toMatchObject({
      page: {
        state: 'unsure',
        label: 'Sanne de V.',
        candidates: [],
        namesake: { group: '2B', birthDate: null },
      },
      dossier: null,
    });
    host.answers.accept = () => ({ accepted: true });
    open.say({ type: 'confirm-student', ref: 2, dossier: null });
    await settle();
    const identifiers = [{ kind: 'host-id', value: '777' }];
    expect(host.heard).toContainEqual({ to: 'page', type: 'accept', identifiers });
    expect(open.answer(2)).toMatchObject({ type: 'reply' });
  });

  it('takes no answer about a namesake when the page has gone on, or refuses it', async () => {
    const { host, open, background } = await unsure();
    host.now = asks('777');
    background.heard(1, host.now);
    await settle();
    host.answers.accept = () => ({ accepted: false });
    open.say({ type: 'confirm-student', ref: 2, dossier: null });
    await settle();
    expect(open.answer(2)).toMatchObject({ type: 'failed', failure: 'other-student' });
    let asked = 0;
    host.answers.accept = () => ({ accepted: asked++ === 0 });
    host.now = asks('778');
    open.say({ type: 'confirm-student', ref: 3, dossier: null });
    await settle();
    expect(open.answer(3)).toMatchObject({ type: 'failed', failure: 'other-student' });
    expect(asked).toBe(0);
  });

  it('takes an answer back: the page asks again, in every tab, and the others of the student stay known', async () => {
    const { open, host, background, page, panel } = await unsure();
    open.say({ type: 'confirm-student', ref: 2, dossier: open.dossier });
    await settle();
    const shown = open.view()?.page;
    const given = shown?.state === 'student' ? shown.given : [];
    expect(given).toMatchObject([{ said: 'this', label: 'Iemand de V.', here: true }]);
    page(2, RENAMED);
    const elsewhere = await panel(2);
    expect(elsewhere.view()?.dossier?.dossier).toBe(open.dossier);
    open.say({
      type: 'take-back-answer',
      ref: 3,
      turn: open.turn(),
      dossier: open.dossier,
      answer: given[0]?.id,
    });
    await settle();
    expect(open.answer(3)).toMatchObject({ type: 'reply' });
    for (const one of [open, elsewhere])
      expect(one.view()).toMatchObject({ page: { state: 'unsure' }, dossier: null });
    host.now = student();
    background.heard(1, host.now);
    await settle();
    expect(open.view()).toMatchObject({ page: { given: [], dossier: open.dossier } });
  });

  it('takes back that it was someone new, and a word that brought nothing', async () => {
    const { open, kept } = await unsure();
    open.say({ type: 'confirm-student', ref: 2, dossier: null });
    await settle();
    const shown = open.view()?.page;
    const given = shown?.state === 'student' ? shown.given : [];
    expect(given).toMatchObject([{ said: 'other', here: true }]);
    open.say({ type: 'take-back-answer', ref: 3, turn: open.turn(), dossier: null, answer: given[0]?.id });
    await settle();
    expect(open.view()).toMatchObject({ page: { state: 'unsure' } });
    expect([...kept.keys()].filter((key) => key.startsWith('who-is:'))).toEqual([]);
  });

  it('takes nothing back on the page of somebody else than the teacher saw', async () => {
    const { open, host, database } = await unsure();
    open.say({ type: 'confirm-student', ref: 2, dossier: open.dossier });
    await settle();
    const before = await database.database.aliases.toArray();
    const turn = open.turn();
    host.now = student(DAAN, 'Daan');
    open.say({ type: 'take-back-answer', ref: 3, turn, dossier: open.dossier, answer: 'unkept' });
    await settle();
    expect(open.answer(3)).toMatchObject({ type: 'failed', failure: 'other-student' });
    expect(await database.database.aliases.toArray()).toEqual(before);
  });

  it('takes an answer when the page tells more by now, as long as it is the same student', async () => {
    const { open, host, background } = await unsure();
    const [identifier] = SANNE as [Identifier];
    host.now = student([identifier], 'Iemand');
    background.heard(1, host.now);
    await settle();
    expect(open.view()?.page).toMatchObject({ state: 'unsure' });
    host.now = RENAMED;
    open.say({ type: 'confirm-student', ref: 2, dossier: open.dossier });
    await settle();
    expect(open.answer(2)).toMatchObject({ type: 'reply' });
    expect(open.view()?.dossier?.dossier).toBe(open.dossier);
  });

  it('takes no answer about another page than the one that was asked about', async () => {
    const { open, host } = await unsure();
    host.now = student(DAAN, 'Daan');
    open.say({ type: 'confirm-student', ref: 2, dossier: open.dossier });
    await settle();
    expect(open.answer(2)).toMatchObject({ type: 'failed', failure: 'other-student' });
  });
});

describe('inserting', () => {
  it('asks afresh, and hands on the identifiers it has just matched', async () => {
    const { page, begun } = await house();
    const host = page(1);
    const { say, answer, dossier } = await begun();
    say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '<p>Plan</p>', over: null });
    await settle();
    expect(host.heard.slice(-2)).toEqual([
      { to: 'page', type: 'who', nonce: 'nonce-1', frame: 5 },
      { to: 'page', type: 'insert', identifiers: SANNE, text: 'Plan', html: '<p>Plan</p>', over: null },
    ]);
    expect(answer(2)).toEqual({
      type: 'reply',
      ref: 2,
      reply: { outcome: 'inserted', field: 'Notitie' },
    });
  });

  const cases: [string, (now: { dossier: string }) => PageState | null][] = [
    ['another student', () => student(DAAN, 'Daan')],
    ['nobody', () => pageOf({ state: 'nobody' })],
    ['a page that changes', () => pageOf({ state: 'changing' })],
    ['two students', () => pageOf({ state: 'unsure' })],
    [
      'a student nobody is sure about',
      () => student([SANNE[0] as never, { kind: 'name-birthdate', value: 'x|y' }]),
    ],
    ['no answer at all', () => null],
  ];
  it.each(cases)('does nothing when the page shows %s', async (_, make) => {
    const { page, begun } = await house();
    const host = page(1);
    const { say, answer, dossier } = await begun();
    const now = make({ dossier });
    if (now) host.now = now;
    else host.answers.who = () => Promise.reject(new Error('gone'));
    say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '', over: null });
    await settle();
    expect(answer(2)).toEqual({ type: 'reply', ref: 2, reply: { outcome: 'other-student' } });
    expect(host.heard.some(({ type }) => type === 'insert')).toBe(false);
  });

  it('does nothing when the page moves on while it asks', async () => {
    const { page, begun, background } = await house();
    const host = page(1);
    const { say, answer, dossier } = await begun();
    host.answers.who = () => {
      background.heard(1, student(DAAN, 'Daan'));
      return { vouched: true, page: student() };
    };
    say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '', over: null });
    await settle();
    expect(answer(2)).toMatchObject({ reply: { outcome: 'other-student' } });
    expect(host.heard.some(({ type }) => type === 'insert')).toBe(false);
  });

  it('does nothing with the dossier of another student', async () => {
    const { page, begun } = await house();
    const host = page(1);
    page(2, student(DAAN, 'Daan'));
    const { say, answer } = await begun();
    const daan = await begun(2);
    say({ type: 'insert', ref: 2, dossier: daan.dossier, text: 'Plan van Daan', html: '', over: null });
    await settle();
    expect(answer(2)).toMatchObject({ reply: { outcome: 'other-student' } });
    expect(host.heard.some(({ type }) => type === 'insert')).toBe(false);
  });

  it.each([undefined, {}, { outcome: 'done' }, { outcome: 'inserted' }])(
    'never says "Ingevoegd" on an answer like %j',
    async (result) => {
      const { page, begun } = await house();
      const host = page(1);
      const { say, answer, dossier } = await begun();
      host.answers.insert = () => result;
      say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '', over: null });
      await settle();
      expect(answer(2)).toEqual({ type: 'failed', ref: 2, failure: 'unknown' });
    },
  );

  it('passes the rest on to the page', async () => {
    const { page, begun } = await house();
    const host = page(1);
    const { say, answer } = await begun();
    host.heard.length = 0;
    say({ type: 'aim', on: true, standing: 'Hier staat al een plan' });
    say({ type: 'undo-insert', ref: 3 });
    say({ type: 'return-focus' });
    say({ type: 'fold' });
    say({ type: 'hide' });
    host.answers['on-lists'] = () => ({ stays: true });
    say({ type: 'on-lists', ref: 4, stays: true });
    await settle();
    expect(host.heard).toEqual(
      expect.arrayContaining([
        { to: 'page', type: 'aim', on: true, standing: 'Hier staat al een plan' },
        { to: 'page', type: 'undo-insert' },
        { to: 'page', type: 'return-focus' },
        { to: 'page', type: 'fold', hides: false },
        { to: 'page', type: 'fold', hides: true },
        { to: 'page', type: 'on-lists', stays: true },
      ]),
    );
    expect(answer(4)).toEqual({ type: 'reply', ref: 4, reply: true });
    expect(answer(3)).toEqual({ type: 'reply', ref: 3, reply: true });
  });
});
