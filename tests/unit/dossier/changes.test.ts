import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEP_IDS } from '../../../content/chapter';
import { STEPS } from '../../../content/stappenplan';
import { Gone, Refused, Unexpected } from '../../../dossier/failures';
import type { Write } from '../../../dossier/merge-write';
import type { DossierSnapshot } from '../../../dossier/rows';
import { schoolDossier } from '../../../dossier/school';
import { newSummary } from '../../../dossier/summarise';
import { freshDatabase, nextNumber, withSanne } from './fresh-database';
import { AGREEMENT, DOSSIER, play, steps } from './two-writers';

const GOAL = '33333333-3333-4333-8333-333333333333';
const tick = (dossier: string, name: string, done: boolean, writer = 'A'): Write => ({
  dossier,
  round: 1,
  kind: 'tick',
  name,
  revision: 0,
  was: {},
  set: { done, date: done ? '2026-11-23' : '' },
  writer,
  number: nextNumber(),
});
const goal = (dossier: string, text: string, writer = 'A', was = ''): Write => ({
  dossier,
  round: 1,
  kind: 'goal',
  name: GOAL,
  revision: 0,
  was: { text: was },
  set: { text },
  writer,
  number: nextNumber(),
});

const A_TICK = 'signaleren.luister-eerst';

describe('a write', () => {
  it('stores the row and counts it in one go', async () => {
    const { dossiers, dossier } = await withSanne();
    const { row, kept } = await dossiers.write(tick(dossier, A_TICK, true));
    expect(kept).toBe('this');
    expect(row).toEqual({
      id: `${dossier}/1/tick/${A_TICK}`,
      dossier,
      round: 1,
      kind: 'tick',
      revision: 1,
      updatedAt: expect.any(Number),
      writer: 'A',
      device: expect.stringMatching(/^[0-9a-f-]{36}$/),
      clock: expect.stringMatching(/^[0-9a-f]{16}$/),
      payload: { aandachtspunt: A_TICK, done: true, date: '2026-11-23' },
    });
    const snapshot = await dossiers.read(dossier);
    expect(snapshot?.rows).toEqual([row]);
    expect(snapshot?.summary).toMatchObject({
      lastStep: 'signaleren',
      counts: { signaleren: 1, plannen: 0 },
    });
  });

  it('sent twice makes no new revision', async () => {
    const { dossiers, dossier, clock } = await withSanne();
    await dossiers.write(tick(dossier, A_TICK, true));
    clock.now += 5000;
    const { row } = await dossiers.write(tick(dossier, A_TICK, true));
    expect(row?.revision).toBe(1);
  });

  it('to a dossier that was never begun is gone', async () => {
    const { dossiers } = await freshDatabase();
    await expect(dossiers.write(tick(DOSSIER, A_TICK, true))).rejects.toBeInstanceOf(Gone);
  });

  it.each([
    ['another chapter', { name: 'voorbereiding.iets' }],
    ['no chapter', { name: 'luister' }],
    ['a path', { name: 'signaleren.a/../b' }],
    ['a hash', { name: 'signaleren.a#b' }],
    ['a round that has not begun', { round: 2 }],
    ['no round', { round: 0.5 }],
    ['a goal without a UUID', { kind: 'goal' as const, name: 'doel' }],
    ['a second voice', { kind: 'voice' as const, name: 'x' }],
  ])('to %s is refused, and leaves nothing', async (_, part) => {
    const { dossiers, dossier, database } = await withSanne();
    await expect(dossiers.write({ ...tick(dossier, A_TICK, true), ...part })).rejects.toBeInstanceOf(Refused);
    expect(await database.rows.count()).toBe(0);
  });

  it('puts a new goal at the end of the list', async () => {
    const { dossiers, dossier } = await withSanne();
    await dossiers.write({ ...goal(dossier, 'een'), set: { text: 'een', position: 4 } });
    const { row } = await dossiers.write({ ...goal(dossier, 'twee'), name: AGREEMENT });
    expect(row?.payload).toMatchObject({ text: 'twee', position: 5 });
  });

  it('accepts every aandachtspunt and vraag of the stappenplan', async () => {
    const { dossiers, dossier } = await withSanne();
    for (const step of STEPS) {
      for (const { id } of step.aandachtspunten) await dossiers.write(tick(dossier, id, true));
      for (const { id } of step.vragen) {
        await dossiers.write({ ...goal(dossier, 'antwoord'), kind: 'answer', name: id });
      }
    }
    const snapshot = await dossiers.read(dossier);
    const counts = Object.fromEntries(STEPS.map((step) => [step.id, step.aandachtspunten.length]));
    expect(snapshot?.summary?.counts).toEqual(counts);
  });
});

describe('school rows', () => {
  const school = schoolDossier('somtoday', 'docent.somtoday.nl');
  const answer: Write = {
    ...goal(school, 'De ib’er, kamer 12.'),
    round: 0,
    kind: 'answer',
    name: 'voorbereiding.wie-kan-helpen',
  };

  it('need no beginning and have no summary', async () => {
    const { dossiers, database } = await freshDatabase();
    const { row } = await dossiers.write(answer);
    expect(await dossiers.readSchool(school)).toEqual({
      dossier: school,
      commit: expect.any(Number),
      summary: null,
      rows: [row],
      rivals: [],
    });
    expect(await database.summaries.count()).toBe(0);
  });

  it('hold nothing of a student', async () => {
    const { dossiers } = await freshDatabase();
    await expect(dossiers.write({ ...answer, name: 'signaleren.a' })).rejects.toBeInstanceOf(Refused);
    await expect(dossiers.write({ ...answer, kind: 'voice', name: '-' })).rejects.toBeInstanceOf(Refused);
  });

  it('keep apart schools whose keys look like a path', () => {
    expect(schoolDossier('parnassys', 'a/b#c')).not.toMatch(/[/#]/);
  });
});

describe('two windows on one text', () => {
  it('keep both, then converge on the one that is chosen', async () => {
    const { dossiers, dossier } = await withSanne();
    await dossiers.write(goal(dossier, 'van A'));
    const second = await dossiers.write(goal(dossier, 'van B', 'B'));
    expect(second).toMatchObject({ kept: 'both', row: { payload: { text: 'van A' } } });

    const rival = (await dossiers.read(dossier))?.rivals[0];
    expect(rival).toEqual({
      id: `${dossier}/1/goal/${GOAL}#text#B`,
      row: `${dossier}/1/goal/${GOAL}`,
      dossier,
      field: 'text',
      text: 'van B',
      writer: 'B',
      updatedAt: expect.any(Number),
    });
    const choice = { dossier, rival: rival?.id ?? '', text: 'van B', seen: ['van A', 'van B'], writer: 'A' };
    expect(await dossiers.change({ type: 'resolve', ...choice })).toMatchObject({
      kept: 'this',
      row: { payload: { text: 'van B' } },
    });

    // The same choice again (its answer was lost), then both go on from what stands.
    expect(await dossiers.change({ type: 'resolve', ...choice })).toMatchObject({
      kept: 'this',
      row: { revision: 3 },
    });
    await dossiers.write(goal(dossier, 'van B, verder', 'B'));
    await dossiers.write(goal(dossier, 'van B, verder door A', 'A', 'van B, verder'));
    const snapshot = await dossiers.read(dossier);
    expect(snapshot?.rivals).toEqual([]);
    expect(snapshot?.rows).toMatchObject([{ payload: { text: 'van B, verder door A' } }]);
  });

  it('keep what was typed on between looking and choosing', async () => {
    const { dossiers, dossier } = await withSanne();
    await dossiers.write(goal(dossier, 'van A'));
    await dossiers.write(goal(dossier, 'van B', 'B'));
    const rival = `${dossier}/1/goal/${GOAL}#text#B`;
    await dossiers.write(goal(dossier, 'van A, met meer', 'A'));
    const chosen = await dossiers.change({
      type: 'resolve',
      dossier,
      rival,
      text: 'van B',
      seen: ['van A', 'van B'],
      writer: 'B',
    });
    expect(chosen).toMatchObject({ kept: 'both', row: { payload: { text: 'van B' } } });
    expect((await dossiers.read(dossier))?.rivals).toMatchObject([{ text: 'van A, met meer', writer: 'A' }]);

    await dossiers.change({
      type: 'resolve',
      dossier,
      rival: `${dossier}/1/goal/${GOAL}#text#A`,
      text: 'van B',
      seen: ['oud', 'van B'],
      writer: 'B',
    });
    expect((await dossiers.read(dossier))?.rivals).toMatchObject([{ text: 'van A, met meer' }]);
  });

  it('ask again when two windows chose differently', async () => {
    const { dossiers, dossier } = await withSanne();
    await dossiers.write(goal(dossier, 'van A'));
    await dossiers.write(goal(dossier, 'van B', 'B'));
    const choice = { dossier, rival: `${dossier}/1/goal/${GOAL}#text#B` };
    await dossiers.change({
      type: 'resolve',
      ...choice,
      text: 'van A',
      seen: ['van A', 'van B'],
      writer: 'A',
    });
    const other = await dossiers.change({
      type: 'resolve',
      ...choice,
      text: 'van B',
      seen: ['van A', 'van B'],
      writer: 'B',
    });
    expect(other).toMatchObject({ kept: 'both', row: { payload: { text: 'van A' } } });
    expect((await dossiers.read(dossier))?.rivals).toMatchObject([{ text: 'van B' }]);
  });

  it('cannot choose for a row of another dossier, or one that is gone', async () => {
    const { dossiers, dossier } = await withSanne();
    await dossiers.write(goal(dossier, 'van A'));
    const choice = { rival: `${dossier}/1/goal/${GOAL}#text#B`, text: 'x', writer: 'A' };
    await expect(dossiers.change({ type: 'resolve', ...choice, dossier: DOSSIER })).rejects.toBeInstanceOf(
      Refused,
    );
    const none = `${dossier}/1/goal/${AGREEMENT}#text#B`;
    await expect(
      dossiers.change({ type: 'resolve', ...choice, dossier, rival: none }),
    ).rejects.toBeInstanceOf(Gone);
  });

  it('lose no word in a real database either', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (order) => {
        const { dossiers, database } = await freshDatabase();
        await database.summaries.add(newSummary(DOSSIER, { label: 'Sanne de V.' }, 0));
        const read = async () => (await dossiers.read(DOSSIER)) as DossierSnapshot;
        const { lost, row } = await play(order, {
          write: (write) => dossiers.write(write),
          resolve: (choice) => dossiers.change({ type: 'resolve', ...choice }),
          row: async () => (await read()).rows[0] ?? null,
          rivals: async () => (await read()).rivals,
        });
        expect(lost).toEqual([]);
        if (row) expect((await read()).summary?.lastStep).toBe('plannen');
      }),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('a removal', () => {
  it('takes away the row and its rivals, and is done once', async () => {
    const { dossiers, dossier, database } = await withSanne();
    await dossiers.write(goal(dossier, 'van A'));
    await dossiers.write(goal(dossier, 'van B', 'B'));
    const removal = { dossier, row: `${dossier}/1/goal/${GOAL}`, revision: 2 };
    expect(await dossiers.change({ type: 'remove', writer: 'A', ...removal })).toMatchObject({
      row: null,
      kept: 'this',
    });
    expect(await dossiers.change({ type: 'remove', writer: 'A', ...removal })).toMatchObject({
      row: null,
      kept: 'this',
    });
    expect([await database.rows.count(), await database.rivals.count()]).toEqual([0, 0]);
  });

  it('is refused when somebody changed the row, or put a second text beside it, since', async () => {
    const { dossiers, dossier } = await withSanne();
    const { row } = await dossiers.write(goal(dossier, 'van A'));
    await dossiers.write(goal(dossier, 'van B', 'B'));
    const kept = await dossiers.change({
      type: 'remove',
      writer: 'A',
      dossier,
      row: row?.id ?? '',
      revision: 1,
    });
    expect(kept).toMatchObject({ kept: 'both', row: { payload: { text: 'van A' } } });
    expect((await dossiers.read(dossier))?.rivals).toHaveLength(1);
  });

  it('is only for goals, agreements and moments, and only in their own dossier', async () => {
    const { dossiers, dossier } = await withSanne();
    const ticked = await dossiers.write(tick(dossier, A_TICK, true));
    const aim = await dossiers.write(goal(dossier, 'van A'));
    const refused = [
      { dossier, row: ticked.row?.id ?? '', revision: 1 },
      { dossier: DOSSIER, row: aim.row?.id ?? '', revision: 1 },
    ];
    for (const removal of refused)
      await expect(dossiers.change({ type: 'remove', writer: 'A', ...removal })).rejects.toBeInstanceOf(
        Refused,
      );
  });

  it('is undone by text that is typed after it, with a revision nobody has seen', async () => {
    const { dossiers, dossier, database } = await withSanne();
    await dossiers.write(goal(dossier, 'van A'));
    await dossiers.change({
      type: 'remove',
      writer: 'A',
      dossier,
      row: `${dossier}/1/goal/${GOAL}`,
      revision: 1,
    });
    const { row } = await dossiers.write(goal(dossier, 'van B', 'B'));
    expect(row).toMatchObject({ revision: 2, payload: { text: 'van B' } });
    expect(await database.removed.count()).toBe(0);
  });

  it('is not undone by what was heard before it, however late it comes again, and by what was not it is', async () => {
    const { dossiers, dossier, database } = await withSanne();
    const older = goal(dossier, 'van');
    const heard = goal(dossier, 'van A');
    await dossiers.write(heard);
    await dossiers.change({
      type: 'remove',
      dossier,
      row: `${dossier}/1/goal/${GOAL}`,
      revision: 1,
      writer: 'A',
    });
    for (const late of [heard, older])
      expect(await dossiers.write({ ...late, again: true })).toMatchObject({ row: null, kept: 'this' });
    expect(await database.rows.count()).toBe(0);
    expect((await dossiers.write(goal(dossier, 'later'))).row).toMatchObject({ revision: 2 });
    // What was heard is known of the row that came back, too.
    expect((await dossiers.write(heard)).row).toMatchObject({ payload: { text: 'later' } });
  });

  it('and its undoing know what was heard', async () => {
    const { dossiers, dossier, database } = await withSanne();
    const older = goal(dossier, 'van');
    const { row } = await dossiers.write(goal(dossier, 'van A'));
    const by = { dossier, writer: 'A' };
    await dossiers.change({ type: 'remove', ...by, row: row?.id ?? '', revision: 1 });
    const payload = { text: 'van A' };
    await dossiers.change({
      type: 'put-back',
      ...by,
      round: 1,
      kind: 'goal',
      name: GOAL,
      payload,
      rivals: [],
    });
    expect(await dossiers.write(older)).toMatchObject({ kept: 'this', row: { payload } });
    expect(await database.rivals.count()).toBe(0);
  });
});

it('leaves nothing of a change whose last part fails', async () => {
  const { dossiers, dossier, database } = await withSanne();
  await dossiers.write(goal(dossier, 'van A'));
  const before = [
    await database.rows.toArray(),
    await database.rivals.toArray(),
    await database.summaries.toArray(),
  ];
  const fail = () => {
    throw new Error('half-way');
  };
  database.summaries.hook('updating', fail);
  await expect(dossiers.write(goal(dossier, 'van A, verder'))).rejects.toBeInstanceOf(Unexpected);
  await expect(dossiers.write(goal(dossier, 'van B', 'B'))).rejects.toBeInstanceOf(Unexpected);
  await expect(
    dossiers.change({ type: 'remove', writer: 'A', dossier, row: `${dossier}/1/goal/${GOAL}`, revision: 1 }),
  ).rejects.toBeInstanceOf(Unexpected);
  database.summaries.hook('updating').unsubscribe(fail);
  const after = [
    await database.rows.toArray(),
    await database.rivals.toArray(),
    await database.summaries.toArray(),
  ];
  expect(after).toEqual(before);
  expect(await database.removed.count()).toBe(0);
});

describe('the summary of a student', () => {
  it('always says what the rows say', async () => {
    const day = fc.constantFrom('', '2026-11-22', '2026-11-23', '2026-12-01', '2027-03-05');
    const act = fc.oneof(
      fc.record({
        kind: fc.constant('tick' as const),
        name: fc.constantFrom(...STEPS.flatMap((s) => s.aandachtspunten.slice(0, 2).map(({ id }) => id))),
        set: fc.boolean().map((done) => ({ done }) as Write['set']),
      }),
      fc.record({
        kind: fc.constant('moment' as const),
        name: fc.constantFrom(GOAL, AGREEMENT),
        set: day.map((date) => ({ date }) as Write['set']),
      }),
      fc.record({
        kind: fc.constant('remove' as const),
        name: fc.constantFrom(GOAL, AGREEMENT),
        set: fc.constant({}),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 15 }), async (acts) => {
        const { dossiers, dossier, database } = await withSanne();
        for (const { kind, name, set } of acts) {
          const id = `${dossier}/1/moment/${name}`;
          const revision = (await database.rows.get(id))?.revision ?? 0;
          if (kind === 'remove')
            await dossiers.change({ type: 'remove', writer: 'A', dossier, row: id, revision });
          else {
            const write = { ...tick(dossier, name, true), kind, set };
            // A row that was removed does not come back for a date.
            await dossiers.write(write).catch((error) => expect(error).toBeInstanceOf(Gone));
          }
        }
        const rows = await database.rows.toArray();
        const done = rows
          .filter((row) => row.kind === 'tick' && row.payload.done)
          .map((row) => row.id.split('/')[3]);
        const days = rows.flatMap((row) => (row.kind === 'moment' ? [row.payload.date] : [])).sort();
        expect(await database.summaries.get(dossier)).toMatchObject({
          counts: Object.fromEntries(
            STEP_IDS.map((step) => [step, done.filter((id) => id?.startsWith(`${step}.`)).length]),
          ),
          days: days.flatMap((day) => (day === '' ? [] : [{ day, what: 'evaluatie', held: false }])),
        });
      }),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('the summary of a student', () => {
  const at = (name: string) => ({ name, set: {} });

  it('counts the agreements that are open: those that say something, and are not done or dropped', async () => {
    const { dossiers, dossier } = await withSanne();
    const agree = (name: string, set: Record<string, string>) =>
      dossiers.write({ ...tick(dossier, name, true), ...at(name), kind: 'agreement', set });
    const open = async () => (await dossiers.read(dossier))?.summary?.openAgreements;
    await agree(AGREEMENT, { what: ' ' });
    expect(await open()).toBe(0);
    await agree(AGREEMENT, { what: 'Weekplanning' });
    await agree(GOAL, { what: 'Vooraan zitten', state: 'busy' });
    expect(await open()).toBe(2);
    await agree(GOAL, { state: 'dropped' });
    await agree(AGREEMENT, { state: 'done' });
    expect(await open()).toBe(0);
  });

  it('says of a moment whether something was written of it, on that day or later', async () => {
    const { dossiers, dossier } = await withSanne();
    const days = async () => (await dossiers.read(dossier))?.summary?.days;
    const write = (kind: 'moment' | 'progress' | 'evaluation', name: string, set: Record<string, string>) =>
      dossiers.write({ ...tick(dossier, name, true), ...at(name), kind, set });
    await write('moment', GOAL, { date: '2026-11-20', purpose: 'evaluatie' });
    await write('moment', AGREEMENT, { date: '2026-11-09', purpose: 'tussentijds' });
    await write('progress', GOAL, { date: '2026-11-10', text: 'Het gaat.' });
    expect(await days()).toEqual([
      { day: '2026-11-09', what: 'tussentijds', held: true },
      { day: '2026-11-20', what: 'evaluatie', held: false },
    ]);
    await write('evaluation', '-', { date: '2026-11-20' });
    expect((await days())?.at(-1)?.held).toBe(true);
  });

  it('says since when the work is at its step, and a day further in that step changes nothing', async () => {
    const { dossiers, dossier, clock } = await withSanne();
    const since = async () => (await dossiers.read(dossier))?.summary?.since;
    const on = (day: number) => {
      clock.now = new Date(2026, 10, day, 8).getTime();
    };
    await dossiers.write(tick(dossier, 'signaleren.1', true));
    const begun = await since();
    on(25);
    await dossiers.write(tick(dossier, 'signaleren.2', true));
    expect(await since()).toBe(begun);
    await dossiers.write(tick(dossier, 'begrijpen.1', true));
    on(27);
    await dossiers.write(tick(dossier, 'begrijpen.2', true));
    expect(await since()).toBe('2026-11-25');
  });
});
