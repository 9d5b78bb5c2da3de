import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WriteMessage } from '../../../ports/changes';
import { draftKey } from '../../../ports/kept-drafts';
import { answerMessage, answerWrite, asMessage, house, settle } from './house';

afterEach(() => vi.restoreAllMocks());

async function withDossier() {
  const made = await house();
  made.page(1);
  const open = await made.begun();
  const draft = (text: string, more = {}) => {
    const message = { ...answerMessage(open.dossier, text, more), ref: 0 };
    const key = draftKey({ ...message.change, writer: message.writer }, 'text');
    made.kept.set(key, message);
    return key;
  };
  const texts = async () =>
    (await made.database.database.rows.toArray()).map((row) => (row.payload as { text: string }).text);
  return { ...made, open, draft, texts };
}

/** Drafts of the text of a goal that was stored, and how another window removes it. */
async function withGoal() {
  const made = await withDossier();
  const { dossier } = made.open;
  const name = '33333333-3333-4333-8333-333333333333';
  const about = { kind: 'goal', name } as const;
  await made.database.dossiers.write({ ...answerWrite(dossier, '', about), set: { position: 1 }, was: {} });
  const removal = (revision: number) => ({ dossier, row: `${dossier}/1/goal/${name}`, revision });
  return {
    ...made,
    open: { ...made.open, removal },
    draft: (text: string) => made.draft(text, about),
  };
}

describe('a draft whose panel is gone', () => {
  it('is written when the port closes, and forgotten once it is on the disk', async () => {
    const { draft, texts, kept, open } = await withDossier();
    const key = draft('De laatste zin.');
    open.leave();
    await settle();
    expect(await texts()).toEqual(['De laatste zin.']);
    expect(kept.has(key)).toBe(false);
  });

  it('is written once also where the worker died before it could forget it', async () => {
    const { draft, texts, background, database, kept, open } = await withDossier();
    const key = draft('De laatste zin.');
    const left = kept.get(key);
    await background.adopt();
    const better = { writer: 'panel-b', was: { text: 'De laatste zin.' } };
    await database.dossiers.write(answerWrite(open.dossier, 'De laatste zin, verbeterd.', better));
    kept.set(key, left);
    const next = await house({ database, kept });
    await next.background.adopt();
    expect(await texts()).toEqual(['De laatste zin, verbeterd.']);
    expect([await database.database.rivals.count(), kept.has(key)]).toEqual([0, false]);
  });

  it('is written once: what another window makes of it later stands', async () => {
    const { draft, texts, open, background, database } = await withDossier();
    draft('De laatste zin.');
    open.leave();
    await settle();
    const message = answerWrite(open.dossier, 'De laatste zin, verbeterd.', {
      writer: 'panel-b',
      revision: 1,
      was: { text: 'De laatste zin.' },
    });
    await database.dossiers.write(message);
    await background.adopt();
    await background.adopt();
    expect(await texts()).toEqual(['De laatste zin, verbeterd.']);
    expect(await database.database.rivals.count()).toBe(0);
  });

  it('is written when the worker starts', async () => {
    const { draft, texts, database, kept } = await withDossier();
    draft('Van voor de herstart.');
    const next = await house({ database, kept });
    await next.background.adopt();
    expect(await texts()).toEqual(['Van voor de herstart.']);
    expect(next.announced).toHaveLength(1);
  });

  it('is written where another window removed the row, which had not seen it', async () => {
    const { draft, texts, open, database } = await withGoal();
    draft('Een zin die nog niemand zag.');
    await database.dossiers.change({ type: 'remove', writer: 'A', ...open.removal(1) });
    open.leave();
    await settle();
    expect(await texts()).toEqual(['Een zin die nog niemand zag.']);
  });

  it('does not bring back a row that was removed with its text in it', async () => {
    const { draft, texts, open, panel, kept, database } = await withGoal();
    const key = draft('Een zin.');
    open.leave();
    await settle();
    await database.dossiers.change({ type: 'remove', writer: 'A', ...open.removal(2) });
    // The panel was alive after all: something of it arrives, and its port closes once more.
    const again = await panel();
    again.say(answerMessage(open.dossier, 'Iets anders.'));
    await settle();
    again.leave();
    await settle();
    expect(await texts()).toEqual(['Iets anders.']);
    expect(kept.has(key)).toBe(false);
  });

  it('continues what that panel had written, without a conflict', async () => {
    const { draft, texts, open, database } = await withDossier();
    open.say(answerMessage(open.dossier, 'De'));
    await settle();
    draft('De laatste zin.');
    open.leave();
    await settle();
    expect(await texts()).toEqual(['De laatste zin.']);
    expect(await database.database.rivals.count()).toBe(0);
  });

  it('stands beside what another window wrote', async () => {
    const { draft, texts, open, database } = await withDossier();
    open.say(answerMessage(open.dossier, 'Van een ander.', { writer: 'panel-b' }));
    await settle();
    draft('De laatste zin.');
    open.leave();
    await settle();
    expect(await texts()).toEqual(['Van een ander.']);
    expect(await database.database.rivals.toArray()).toMatchObject([
      { text: 'De laatste zin.', writer: 'panel-a' },
    ]);
  });
});

describe('a choice whose panel is gone', () => {
  const PUNT = 'signaleren.luister-eerst';
  async function withTick() {
    const made = await withDossier();
    const { dossier } = made.open;
    const about = { kind: 'tick', name: PUNT } as const;
    const choice = (done: boolean, writer: string, revision: number) => {
      return answerWrite(dossier, '', { ...about, was: { done: !done }, set: { done }, writer, revision });
    };
    return {
      ...made,
      choice,
      draft(done: boolean, revision = 0) {
        const message = asMessage(choice(done, 'panel-a', revision));
        made.kept.set(draftKey({ ...message.change, writer: message.writer }, 'done'), message);
      },
      done: async () =>
        (await made.database.database.rows.toArray()).map((row) => (row.payload as { done: boolean }).done),
    };
  }

  it('is written when the port closes, and when the worker starts', async () => {
    const { draft, done, open, database, kept } = await withTick();
    draft(true);
    open.leave();
    await settle();
    expect(await done()).toEqual([true]);
    draft(false, 1);
    const next = await house({ database, kept });
    await next.background.adopt();
    expect(await done()).toEqual([false]);
  });

  it('gives way to a later one of another window, however late it is found', async () => {
    const { draft, choice, done, database, open, background } = await withTick();
    await database.dossiers.write(choice(true, 'panel-b', 0));
    await database.dossiers.write(choice(false, 'panel-b', 1));
    draft(true);
    await background.adopt();
    open.leave();
    await settle();
    expect(await done()).toEqual([false]);
  });

  it('is not taken back by an older one of its own panel that arrives after it', async () => {
    const { draft, choice, done, background, panel } = await withTick();
    const older = asMessage(choice(true, 'panel-a', 0));
    draft(false);
    await background.adopt();
    const again = await panel();
    again.say(older);
    await settle();
    expect(again.answer(older.ref)).toMatchObject({ type: 'reply' });
    expect(await done()).toEqual([false]);
  });
});

it('a draft of a panel that is connected is left to that panel', async () => {
  const { draft, texts, open, background, kept } = await withDossier();
  open.say(answerMessage(open.dossier, 'De'));
  await settle();
  const key = draft('De laatste');
  await background.adopt();
  expect(await texts()).toEqual(['De']);
  expect(kept.has(key)).toBe(true);
});

it('a draft never replaces the longer text its own panel sends at that moment', async () => {
  const { draft, texts, open, background, page, panel, memory, kept } = await withDossier();
  page(1);
  open.leave();
  await settle();
  draft('De laatste');
  // It has been read but not written yet: the panel is back on a new port, sends more, and is gone again.
  const again = await panel();
  const all = memory.all;
  memory.all = async () => {
    const snapshot = await all();
    memory.all = all;
    const key = draft('De laatste zin.');
    const message = kept.get(key) as WriteMessage;
    again.say(message);
    await new Promise((resolve) => setTimeout(resolve, 30));
    if (again.answer(message.ref)) kept.delete(key);
    again.leave();
    return snapshot;
  };
  await background.adopt();
  await settle();
  expect(await texts()).toEqual(['De laatste zin.']);
});

it('an older text of the same panel that arrives after its draft does not take its place', async () => {
  const { draft, texts, open, background, panel, database } = await withDossier();
  const older = answerMessage(open.dossier, 'De');
  draft('De laatste zin.');
  // The worker has started again and adopts; the panel's first words were still under way, and then it is gone.
  await background.adopt();
  expect(await texts()).toEqual(['De laatste zin.']);
  const again = await panel();
  again.say(older);
  await settle();
  expect(again.answer(older.ref)).toMatchObject({ type: 'reply' });
  expect(await texts()).toEqual(['De laatste zin.']);
  expect(await database.database.rivals.count()).toBe(0);
});

it('a draft that is typed on after it was written is written again', async () => {
  const { draft, background, texts } = await withDossier();
  draft('De');
  await background.adopt();
  draft('De laatste zin.');
  await background.adopt();
  expect(await texts()).toEqual(['De laatste zin.']);
});

it('a draft that is typed on while it is being forgotten stays', async () => {
  const { draft, background, kept, memory } = await withDossier();
  const key = draft('De');
  const all = memory.all;
  memory.all = async () => {
    const snapshot = await all();
    draft('De laatste zin.');
    return snapshot;
  };
  await background.adopt();
  expect(kept.get(key)).toMatchObject({ change: { set: { text: 'De laatste zin.' } } });
});

it('stays where it is while the disk is full, and goes when its dossier is gone', async () => {
  const { draft, background, kept, texts } = await withDossier();
  const key = draft('De laatste zin.');
  const lost = draft('Van niemand', { dossier: '11111111-1111-4111-8111-111111111111' });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await background.adopt();
  put.mockRestore();
  expect([kept.has(key), kept.has(lost)]).toEqual([true, false]);
  await background.adopt();
  expect(await texts()).toEqual(['De laatste zin.']);
});

it('whatever else stands in the memory is left alone', async () => {
  const { background, kept } = await withDossier();
  kept.set('draft:x#text', { type: 'look', ref: 1 });
  const write = answerMessage('d', 'Zonder nummer.');
  kept.set('draft:z#text', { ...write, change: { ...write.change, number: 0 } });
  kept.set('draft:y#text', 'nonsense');
  const before = [...kept.keys()];
  await background.adopt();
  expect([...kept.keys()]).toEqual(before);
});
