import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../hosts/reading';
import type { FromPanel } from '../../../ports/panel';
import { answerWrite, DAAN, house, pageOf, SANNE, settle, student } from './house';

afterEach(() => vi.restoreAllMocks());

describe('who is let in', () => {
  it('a frame that our content script vouches for', async () => {
    const { page, panel } = await house();
    page(1);
    const { received } = await panel();
    expect(received).toEqual([
      {
        type: 'view',
        answers: 0,
        tab: 1,
        page: {
          state: 'student',
          host: 'somtoday',
          hostName: 'Somtoday',
          label: 'Sanne de V.',
          means: 'profile',
          pointing: null,
          fullName: 'Sanne de Vries',
          group: '2B',
          who: expect.any(String),
          dossier: null,
          field: null,
        },
        dossier: null,
        school: { dossier: 'school:somtoday:docent.somtoday.nl', summary: null, rows: [], rivals: [] },
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
    say({ type: 'look', ref: 1 });
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
    const message = answerWrite(dossier, 'van een vreemde');
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
    expect(teacher.port.closed).toBe(true);
  });

  it.each([
    null,
    'x',
    {},
    { type: 'write', ref: 7 },
    { type: 'nonsense', ref: 7 },
    { type: 'look', ref: 'x' },
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
    say({ type: 'look', ref: 3 });
    await settle();
    background.heard(1, student(DAAN, 'Daan'));
    await settle();
    expect(view()).toMatchObject({ answers: 0, page: { label: 'Daan de V.' } });
    answer({ vouched: true, page: student() });
    await settle();
    expect(view()).toMatchObject({ answers: 3, page: { label: 'Daan de V.' } });
    expect(
      views().filter((one) => one.page.state === 'student' && one.page.label === 'Sanne de V.'),
    ).toHaveLength(1);
  });

  it('answer a look only with a word of the page that came after it', async () => {
    const { page, panel } = await house();
    const host = page(1);
    const { say, view } = await panel();
    host.now = student(DAAN, 'Daan');
    say({ type: 'look', ref: 8 });
    await settle();
    expect(view()).toMatchObject({ answers: 8, page: { label: 'Daan de V.' } });
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
    first.say(answerWrite(first.dossier, 'Hij kijkt vaak weg.'));
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
    say({ type: 'look', ref: 2 });
    await settle();
    expect(view()).toMatchObject({ answers: 2, page: { state: 'student' } });
  });
});

describe('writes', () => {
  it('are acknowledged once they are stored, also when the page has moved on to another student', async () => {
    const { page, begun, background, database } = await house();
    const host = page(1);
    const { say, answer, view, dossier } = await begun();
    host.now = student(DAAN, 'Daan');
    background.heard(1, host.now);
    const message = answerWrite(dossier, 'Getypt bij Sanne.');
    say(message);
    await settle();
    expect(answer(message.ref)).toMatchObject({ type: 'ack', kept: 'this', row: { dossier, revision: 1 } });
    expect(await database.database.rows.toArray()).toMatchObject([{ dossier }]);
    expect(view()).toMatchObject({ page: { label: 'Daan de V.' }, dossier: null });
  });

  it('do not wait for a page that does not answer', async () => {
    const { page, begun } = await house();
    const host = page(1);
    const { say, answer, dossier } = await begun();
    host.answers.who = () => new Promise(() => {});
    host.answers.insert = () => new Promise(() => {});
    say({ type: 'look', ref: 5 });
    say({ type: 'insert', ref: 6, dossier, text: 'x', html: 'x' });
    const message = answerWrite(dossier, 'Getypt terwijl de pagina stilstaat.');
    say(message);
    await settle();
    expect(answer(message.ref)).toMatchObject({ type: 'ack' });
  });

  it('that were sent just before the tab closed are stored', async () => {
    const { page, begun, connect, database } = await house();
    page(1);
    const { dossier } = await begun();
    const last = connect();
    last.say({ type: 'open', nonce: 'nonce-1' });
    last.say(answerWrite(dossier, 'De laatste zin.'));
    last.leave();
    await settle();
    expect(await database.database.rows.toArray()).toMatchObject([{ payload: { text: 'De laatste zin.' } }]);
  });

  it('that cannot be stored say why', async () => {
    const { page, begun } = await house();
    page(1);
    const { say, answer, dossier } = await begun();
    const gone = answerWrite('11111111-1111-4111-8111-111111111111', 'x');
    const long = answerWrite(dossier, 'x'.repeat(20_001));
    const full = answerWrite(dossier, 'past niet');
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
    for (const text of ['H', 'Hi', 'Hij', 'Hij l', 'Hij lacht']) say(answerWrite(dossier, text));
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
    const changes: [Record<string, unknown> & { type: FromPanel['type'] }, unknown[]][] = [
      [{ type: 'write-all', writes: [write], writer }, [1, null, 1]],
      [{ type: 'remove', row, revision: 1 }, [1, null, 0]],
      [{ type: 'put-back', ...goal, payload, rivals: [], writer }, [1, null, 1]],
      [{ type: 'new-round', round: 1, carry: [row], day, writer }, [2, null, 2]],
      [{ type: 'take-back-round', round: 2 }, [1, null, 1]],
      [{ type: 'close', day }, [1, day, 1]],
      [{ type: 'reopen' }, [1, null, 1]],
    ];
    for (const [index, [change, then]] of changes.entries()) {
      const before = announced.length;
      first.say({ ...change, dossier, ref: index });
      await settle();
      expect(first.answer(index), change.type).toMatchObject({ type: 'ack', ref: index, kept: 'this' });
      expect(seen(), change.type).toEqual(then);
      expect(announced.slice(before), change.type).toEqual([dossier]);
    }
    expect((await database.dossiers.read(dossier))?.rows.map(({ kind }) => kind).sort()).toEqual([
      'goal',
      'round',
    ]);
  });

  it('of a dossier that is gone, or that could never be, say so', async () => {
    const { page, begun } = await house();
    page(1);
    const { say, answer, dossier } = await begun();
    say({ type: 'close', ref: 1, dossier: 'gone', day: '2026-12-18' });
    say({ type: 'new-round', ref: 2, dossier, round: 7, carry: [], day: '2026-12-18', writer: 'panel-a' });
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
    one.say({ type: 'begin', ref: 1, who: one.who() });
    two.say({ type: 'begin', ref: 1, who: two.who() });
    await settle();
    expect(await database.database.summaries.count()).toBe(1);
    expect(one.view()?.dossier?.dossier).toBe(two.view()?.dossier?.dossier);
    expect(one.view()?.dossier?.summary).toMatchObject({ label: 'Sanne de V.', round: 1 });
  });

  it('is not done for a student the teacher was not looking at', async () => {
    const { page, panel, database } = await house();
    const host = page(1);
    const { say, answer, who } = await panel();
    host.now = student(DAAN, 'Daan');
    say({ type: 'begin', ref: 4, who: who() });
    await settle();
    expect(answer(4)).toEqual({ type: 'failed', ref: 4, failure: 'other-student' });
    expect(await database.database.summaries.count()).toBe(0);
  });

  it('is not done for a student whose view was still on its way when the teacher clicked', async () => {
    const { page, panel, background, database } = await house();
    const host = page(1);
    const { say, answer, who } = await panel();
    const sanne = who();
    host.now = student(DAAN, 'Daan');
    background.heard(1, host.now);
    await settle();
    expect(who()).not.toBe(sanne);
    say({ type: 'begin', ref: 4, who: sanne });
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
      say({ type: 'begin', ref: 4, who: '' });
      await settle();
      expect(answer(4)).toEqual({ type: 'failed', ref: 4, failure: 'other-student' });
      expect(await database.database.summaries.count()).toBe(0);
    },
  );
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
    expect(open.answer(2)).toMatchObject({ type: 'ack' });
    expect(open.view()?.dossier?.dossier).toBe(open.dossier);

    kept.clear();
    const tomorrow = await house({ database, kept });
    tomorrow.page(1, RENAMED);
    expect((await tomorrow.panel()).view()?.dossier?.dossier).toBe(open.dossier);
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
    open.say({ type: 'begin', ref: 3, who: open.who() });
    await settle();
    host.now = student([{ kind: 'host-id', value: '501' }]);
    background.heard(1, host.now);
    await settle();
    expect(open.view()?.page).toMatchObject({ state: 'unsure', candidates: [{}, {}] });
    open.say({ type: 'confirm-student', ref: 4, dossier: open.dossier });
    await settle();
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
    say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '<p>Plan</p>' });
    await settle();
    expect(host.heard.slice(-2)).toEqual([
      { to: 'page', type: 'who', nonce: 'nonce-1' },
      { to: 'page', type: 'insert', identifiers: SANNE, text: 'Plan', html: '<p>Plan</p>' },
    ]);
    expect(answer(2)).toEqual({
      type: 'inserted',
      ref: 2,
      result: { outcome: 'inserted', field: 'Notitie' },
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
    say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '' });
    await settle();
    expect(answer(2)).toEqual({ type: 'inserted', ref: 2, result: { outcome: 'other-student' } });
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
    say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '' });
    await settle();
    expect(answer(2)).toMatchObject({ result: { outcome: 'other-student' } });
    expect(host.heard.some(({ type }) => type === 'insert')).toBe(false);
  });

  it('does nothing with the dossier of another student', async () => {
    const { page, begun } = await house();
    const host = page(1);
    page(2, student(DAAN, 'Daan'));
    const { say, answer } = await begun();
    const daan = await begun(2);
    say({ type: 'insert', ref: 2, dossier: daan.dossier, text: 'Plan van Daan', html: '' });
    await settle();
    expect(answer(2)).toMatchObject({ result: { outcome: 'other-student' } });
    expect(host.heard.some(({ type }) => type === 'insert')).toBe(false);
  });

  it.each([undefined, {}, { outcome: 'done' }, { outcome: 'inserted' }])(
    'never says "Ingevoegd" on an answer like %j',
    async (result) => {
      const { page, begun } = await house();
      const host = page(1);
      const { say, answer, dossier } = await begun();
      host.answers.insert = () => result;
      say({ type: 'insert', ref: 2, dossier, text: 'Plan', html: '' });
      await settle();
      expect(answer(2)).toEqual({ type: 'failed', ref: 2, failure: 'unknown' });
    },
  );

  it('passes the rest on to the page', async () => {
    const { page, begun } = await house();
    const host = page(1);
    const { say, answer } = await begun();
    host.heard.length = 0;
    say({ type: 'aim', on: true });
    say({ type: 'undo-insert', ref: 3 });
    say({ type: 'return-focus' });
    say({ type: 'fold' });
    await settle();
    expect(host.heard).toEqual(
      expect.arrayContaining([
        { to: 'page', type: 'aim', on: true },
        { to: 'page', type: 'undo-insert' },
        { to: 'page', type: 'return-focus' },
        { to: 'page', type: 'fold' },
      ]),
    );
    expect(answer(3)).toEqual({ type: 'undone', ref: 3, undone: true });
  });
});
