import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, calendarDay } from '../../../dossier/calendar-day';
import { DossierDatabase } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { retained } from '../../../dossier/retained';
import { safeStorage } from '../../../dossier/safe-storage';
import { freshDatabase, nextNumber, SANNE } from './fresh-database';
import { retentionAround } from './retention-around';

afterEach(() => vi.restoreAllMocks());

const DAY = 24 * 60 * 60 * 1000;
/** Days. The longest that a browser is left alone without a question. */
const HOLIDAYS = 45;

/** Two students, a worker that looked today, and days that pass. */
async function class2b() {
  const fresh = await freshDatabase();
  const { storage, clock, around, name } = fresh;
  const first = retentionAround(storage, clock);
  await first.keeper.today();

  /** The next worker, of the same browser or another: nothing is remembered but what is on the disk. */
  let worker = { ...first, storage, dossiers: fresh.dossiers };
  function nextWorker() {
    const next = safeStorage(name, around.edges);
    const retention = retentionAround(next, clock, first.remembered);
    const dossiers = openDossiers(retained(next, retention.keeper), () => clock.now, retention.keeper.terms);
    worker = { ...retention, storage: next, dossiers };
    return worker;
  }
  nextWorker();

  async function begun(who: string) {
    const sighting = { ...SANNE, fullName: who, identifiers: [{ kind: 'host-id', value: who }] } as const;
    return worker.dossiers.begin(await worker.dossiers.aliases(sighting), { label: who }, false);
  }
  const types = (dossier: string, text: string, more: object = {}) =>
    worker.dossiers.write({
      ...{ dossier, round: 1, kind: 'answer', name: 'begrijpen.zienswijze', revision: 0, was: {} },
      ...{ writer: 'A', number: nextNumber(), set: { text } },
      ...more,
    });
  const sanne = await begun('Sanne V.');
  const daan = await begun('Daan V.');
  await types(sanne, 'Zin van Sanne.');
  await types(daan, 'Zin van Daan.');

  return {
    around,
    clock,
    remembered: first.remembered,
    sanne,
    daan,
    begun,
    types,
    nextWorker,
    get worker() {
      return worker;
    },
    /** So many days later a browser starts, and somebody reads. In use meanwhile, when `awake`. */
    async after(days: number, { awake = false } = {}) {
      let left = days;
      for (; awake && left > HOLIDAYS; left -= HOLIDAYS) {
        clock.now += HOLIDAYS * DAY;
        await nextWorker().keeper.today();
      }
      clock.now += left * DAY;
      const next = nextWorker();
      await next.dossiers.schools();
      return next;
    },
    change: (change: object) => worker.dossiers.change({ writer: 'A', ...change } as never),
    read: (dossier: string) => worker.dossiers.read(dossier),
    today: () => calendarDay(clock.now),
  };
}

type Class = Awaited<ReturnType<typeof class2b>>;

/** All that is in both databases but the commits, whose ids are random. */
async function onDisk({ worker, around }: Class): Promise<string> {
  const words = async (database: DossierDatabase) =>
    JSON.stringify(
      await Promise.all(
        database.tables.filter(({ name }) => name !== 'commits').map((table) => table.toArray()),
      ),
    );
  const first = await worker.storage.read(words);
  const name = await worker.storage.read(async (database) => database.name);
  const copy = new DossierDatabase(`${name}-copy`, around.second);
  await copy.open();
  const second = await words(copy);
  copy.close();
  return first + second;
}

async function isThere(one: Class, dossier: string): Promise<boolean> {
  const there = (await one.read(dossier)) !== null;
  // Whole or not at all, in both.
  expect((await onDisk(one)).includes(dossier)).toBe(there);
  return there;
}

describe('a dossier whose time is over', () => {
  it('is gone on the day and not the day before, with the browser in use', async () => {
    const one = await class2b();
    await one.after(179, { awake: true });
    expect(await isThere(one, one.sanne)).toBe(true);
    const { wiped } = await one.after(1);
    expect(await isThere(one, one.sanne)).toBe(false);
    expect(wiped.sort()).toEqual([one.sanne, one.daan].sort());
    expect(await onDisk(one)).not.toContain('Zin van');
  });

  it('is gone at the next start where the browser was closed on the day, before anybody reads', async () => {
    const one = await class2b();
    await one.after(150, { awake: true });
    one.clock.now += 50 * DAY;
    const { dossiers } = one.nextWorker();
    // The very first thing that is asked.
    expect(await dossiers.read(one.sanne)).toBeNull();
    expect(await isThere(one, one.daan)).toBe(false);
  });

  it('is not even recognised by a reading that came before all others', async () => {
    const one = await class2b();
    await one.after(150, { awake: true });
    const aliases = await one.worker.dossiers.aliases({
      ...SANNE,
      fullName: 'Sanne V.',
      identifiers: [{ kind: 'host-id', value: 'Sanne V.' }],
    });
    expect(await one.worker.dossiers.recognise(aliases)).toMatchObject({ is: 'known' });
    one.clock.now += 31 * DAY;
    expect(await one.nextWorker().dossiers.recognise(aliases)).toEqual({ is: 'new' });
  });

  it('stays when something was changed; opening and reading is no change', async () => {
    const one = await class2b();
    await one.after(100, { awake: true });
    await one.types(one.daan, 'Zin van Daan. Nog een.', { was: { text: 'Zin van Daan.' }, revision: 1 });
    for (let times = 0; times < 3; times++) await one.read(one.sanne);
    await one.after(80, { awake: true });
    expect(await isThere(one, one.sanne)).toBe(false);
    expect(await isThere(one, one.daan)).toBe(true);
    expect((await one.read(one.daan))?.wiping?.on).toBe(addDays(one.today(), 100));
  });

  it('is gone 30 days after it was closed; opened again it is not', async () => {
    const one = await class2b();
    for (const dossier of [one.sanne, one.daan])
      await one.change({ type: 'close', dossier, day: one.today() });
    await one.after(29, { awake: true });
    await one.change({ type: 'reopen', dossier: one.daan });
    await one.after(1);
    expect(await isThere(one, one.sanne)).toBe(false);
    expect(await isThere(one, one.daan)).toBe(true);
  });

  it('goes or stays by the day that was chosen', async () => {
    const one = await class2b();
    const { sanne, daan } = one;
    await one.change({ type: 'keep-until', dossier: sanne, day: addDays(one.today(), 3), sooner: true });
    await one.change({ type: 'keep-until', dossier: daan, day: addDays(one.today(), 200), sooner: false });
    await one.after(3);
    expect(await isThere(one, sanne)).toBe(false);
    await one.after(196, { awake: true });
    expect(await isThere(one, daan)).toBe(true);
    await one.after(1);
    expect(await isThere(one, daan)).toBe(false);
  });

  it('goes with what a page told since the last look, but not unasked', async () => {
    const one = await class2b();
    await one.after(179, { awake: true });
    const more = {
      ...SANNE,
      fullName: 'Sanne V.',
      identifiers: [
        { kind: 'host-id', value: 'Sanne V.' },
        { kind: 'student-number', value: '7' },
      ],
    } as const;
    await one.worker.dossiers.recognise(await one.worker.dossiers.aliases(more));
    const { keeper } = await one.after(1);
    expect(await isThere(one, one.daan)).toBe(false);
    expect(await isThere(one, one.sanne)).toBe(true);
    expect(await keeper.question()).toEqual({ count: 1, why: 'over' });
    // It goes on waiting.
    expect(await (await one.after(1)).keeper.question()).toEqual({ count: 1, why: 'over' });
    expect(await one.worker.keeper.answer(true, 1)).toBe(true);
    expect(await isThere(one, one.sanne)).toBe(false);
  });
});

describe('a day that nobody may choose', () => {
  it.each([
    ['today', 0],
    ['yesterday', -1],
    ['beyond the maximum', 401],
  ])('is %s', async (_, days) => {
    const one = await class2b();
    const day = addDays(one.today(), days);
    await expect(
      one.change({ type: 'keep-until', dossier: one.sanne, day, sooner: true }),
    ).rejects.toMatchObject({ code: 'refused' });
    expect((await one.read(one.sanne))?.summary).not.toHaveProperty('byHand');
  });

  it('is one that does not exist', async () => {
    const one = await class2b();
    const change = { type: 'keep-until', dossier: one.sanne, day: '2027-02-30', sooner: true };
    await expect(one.change(change)).rejects.toMatchObject({ code: 'refused' });
  });

  it('and a choice is no change, and can be taken back', async () => {
    const one = await class2b();
    const before = await one.read(one.sanne);
    one.clock.now += DAY;
    const choose = (day: string | null) =>
      one.change({ type: 'keep-until', dossier: one.sanne, day, sooner: false });
    await choose(addDays(one.today(), 300));
    expect((await one.read(one.sanne))?.wiping).toMatchObject({
      on: addDays(one.today(), 300),
      chosen: true,
    });
    await choose(null);
    expect((await one.read(one.sanne))?.wiping).toMatchObject({ on: before?.wiping?.on, chosen: false });
    expect((await one.read(one.sanne))?.summary?.updatedAt).toBe(before?.summary?.updatedAt);
  });
});

describe('words that are typed on the day itself', () => {
  it('and not stored yet keep the dossier', async () => {
    const one = await class2b();
    await one.after(179, { awake: true });
    one.clock.now += DAY;
    const next = one.nextWorker();
    next.busy.add(one.sanne);
    await next.dossiers.schools();
    expect(await isThere(one, one.sanne)).toBe(true);
    expect(await isThere(one, one.daan)).toBe(false);
    await one.types(one.sanne, 'Om middernacht.', { name: 'begrijpen.oorzaak' });
    await one.after(1);
    expect(JSON.stringify((await one.read(one.sanne))?.rows)).toContain('Om middernacht.');
  });

  it('and stored in the same moment keep it too, whichever is first', async () => {
    for (const before of [0, 1, 2, 5, 10, 20]) {
      const one = await class2b();
      await one.after(179, { awake: true });
      one.clock.now += DAY;
      const { dossiers, keeper } = one.nextWorker();
      const looked = keeper.today();
      for (let turn = 0; turn < before; turn++) await Promise.resolve();
      const [typed] = await Promise.allSettled([
        one.types(one.sanne, 'Om middernacht.', { name: 'begrijpen.oorzaak' }),
        looked,
      ]);
      const there = await dossiers.read(one.sanne);
      // What was said to be stored is there, and what is gone was never said to be stored.
      expect(typed.status === 'fulfilled').toBe(there !== null);
      if (there) expect(JSON.stringify(there.rows)).toContain('Om middernacht.');
    }
  });
});

describe('a clock that jumped', () => {
  it.each([
    ['years ahead', 5 * 365],
    ['a year ahead', 365],
    ['ahead by more than a summer', 185],
  ])('%s wipes nothing, asks, and changes nothing when it comes back', async (_, days) => {
    const one = await class2b();
    await one.worker.storage.tidy();
    const before = await onDisk(one);
    one.clock.now += days * DAY;
    for (const _again of [1, 2]) {
      const { keeper, dossiers, wiped } = one.nextWorker();
      await dossiers.schools();
      expect(await keeper.question()).toEqual({ count: 2, why: 'clock' });
      expect(wiped).toEqual([]);
    }
    expect((await onDisk(one)) === before).toBe(true);
    one.clock.now -= days * DAY;
    expect(await one.nextWorker().keeper.question()).toBeNull();
    await one.after(179, { awake: true });
    expect(await isThere(one, one.sanne)).toBe(true);
    await one.after(1);
    expect(await isThere(one, one.sanne)).toBe(false);
  });

  it('ahead, in which words were typed, keeps them as long as any once it is right again', async () => {
    const one = await class2b();
    one.clock.now += 5 * 365 * DAY;
    one.nextWorker();
    await one.types(one.sanne, 'Getypt in 2031.', { name: 'begrijpen.oorzaak' });
    one.clock.now -= 5 * 365 * DAY;
    await one.after(1);
    expect((await one.read(one.sanne))?.wiping?.on).toBe(addDays(one.today(), 180));
    await one.after(180, { awake: true });
    expect(await isThere(one, one.sanne)).toBe(false);
  });

  it.each([50, 170, 4000])('back by %i days, in which words were typed, keeps them too', async (days) => {
    const one = await class2b();
    await one.after(10, { awake: true });
    one.clock.now -= days * DAY;
    await one.nextWorker().dossiers.schools();
    await one.types(one.sanne, 'Getypt met een klok die achterliep.', { name: 'begrijpen.oorzaak' });
    const lotte = await one.begun('Lotte V.');
    await one.types(lotte, 'Van Lotte.');
    await one.change({ type: 'close', dossier: one.daan, day: one.today() });
    one.clock.now += days * DAY;
    const { keeper } = await one.after(1);
    expect(await keeper.question()).toBeNull();
    for (const dossier of [one.sanne, lotte])
      expect((await one.read(dossier))?.wiping?.on).toBe(addDays(one.today(), 180));
    expect((await one.read(one.daan))?.wiping?.on).toBe(addDays(one.today(), 30));
  });

  it('is believed once the teacher says so: what they let go goes, what they keep stays for another term', async () => {
    for (const wipes of [true, false]) {
      const one = await class2b();
      one.clock.now += 400 * DAY;
      const { keeper } = one.nextWorker();
      expect(await keeper.question()).toEqual({ count: 2, why: 'clock' });
      expect(await keeper.answer(wipes, 2)).toBe(true);
      expect(await keeper.question()).toBeNull();
      expect(await isThere(one, one.sanne)).toBe(!wipes);
      if (wipes) continue;
      expect((await one.read(one.sanne))?.wiping?.on).toBe(addDays(one.today(), 180));
      await one.after(180, { awake: true });
      expect(await isThere(one, one.sanne)).toBe(false);
    }
  });

  it('of which the answer came in a clock that was wrong is asked about again', async () => {
    const one = await class2b();
    one.clock.now += 5 * 365 * DAY;
    await one.nextWorker().keeper.answer(false, 2);
    one.clock.now -= 5 * 365 * DAY;
    await one.after(185);
    expect(await one.worker.keeper.question()).toEqual({ count: 2, why: 'clock' });
    expect(await isThere(one, one.sanne)).toBe(true);
  });
});

describe('terms that became shorter', () => {
  it('ask about what is due by them alone, and wipe what is due by both', async () => {
    const one = await class2b();
    await one.after(100, { awake: true });
    const lotte = await one.begun('Lotte V.');
    await one.types(lotte, 'Van Lotte.');
    const { keeper } = one.worker;
    await keeper.setTerms({ open: 90, closed: 30 });
    expect(await keeper.question()).toEqual({ count: 2, why: 'shorter' });
    expect(await isThere(one, one.sanne)).toBe(true);
    // Unanswered for weeks it still waits, and nothing else is held up.
    const later = await one.after(90, { awake: true });
    expect(await later.keeper.question()).toEqual({ count: 2, why: 'shorter' });
    expect(await isThere(one, one.sanne)).toBe(true);
    expect(await isThere(one, lotte)).toBe(false);
    expect(await later.keeper.answer(false, 2)).toBe(true);
    expect((await one.read(one.sanne))?.wiping?.on).toBe(addDays(one.today(), 90));
  });

  it('are no question where nothing is due by them, nor when they became longer', async () => {
    const one = await class2b();
    await one.after(20, { awake: true });
    const { keeper } = one.worker;
    await keeper.setTerms({ open: 90, closed: 7 });
    expect(await keeper.question()).toBeNull();
    await keeper.setTerms({ open: 365, closed: 90 });
    expect(await keeper.question()).toBeNull();
    await one.after(200, { awake: true });
    expect(await isThere(one, one.sanne)).toBe(true);
    expect((await one.read(one.sanne))?.wiping?.on).toBe(addDays(one.today(), 145));
  });

  it('that are made longer again before anybody answered ask no more', async () => {
    const one = await class2b();
    await one.after(100, { awake: true });
    const { keeper } = one.worker;
    await keeper.setTerms({ open: 90, closed: 30 });
    await keeper.setTerms({ open: 180, closed: 30 });
    expect(await keeper.question()).toBeNull();
  });
});

describe('an answer', () => {
  it('to another number than is due by now does nothing, and asks anew', async () => {
    const one = await class2b();
    one.clock.now += 400 * DAY;
    const { keeper } = one.nextWorker();
    await keeper.question();
    await one.types(one.sanne, 'Toch nog een zin.', { name: 'begrijpen.oorzaak' });
    expect(await keeper.answer(true, 2)).toBe(false);
    expect(await isThere(one, one.daan)).toBe(true);
    expect(await keeper.question()).toEqual({ count: 1, why: 'clock' });
    expect(await keeper.answer(true, 1)).toBe(true);
    expect(await isThere(one, one.daan)).toBe(false);
    expect(await isThere(one, one.sanne)).toBe(true);
  });
});

describe('an installation that had dossiers before they had an end', () => {
  it('asks about those whose time is over, and wipes none of them unasked', async () => {
    const one = await class2b();
    one.clock.now += 200 * DAY;
    one.remembered.looked = undefined;
    const { keeper } = one.nextWorker();
    expect(await keeper.question()).toEqual({ count: 2, why: 'over' });
    expect(await isThere(one, one.sanne)).toBe(true);
  });

  it.each([{ nonsense: true }, { day: '2026-99-99', commit: 1 }, null, 'x'])(
    'is what one looks like whose last look cannot be read: %j',
    async (looked) => {
      const one = await class2b();
      one.clock.now += 200 * DAY;
      one.remembered.looked = looked;
      expect(await one.nextWorker().keeper.question()).toEqual({ count: 2, why: 'over' });
    },
  );
});

describe('a worker that is killed half-way', () => {
  it('leaves no dossier by halves, and the next one goes on where it was', async () => {
    for (const survives of [0, 1, 2, 3, 4, 5, 6]) {
      const one = await class2b();
      await one.after(179, { awake: true });
      one.clock.now += DAY;
      let left = survives;
      const { delete: real } = IDBObjectStore.prototype;
      const spy = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
        this: IDBObjectStore,
        key,
      ) {
        if (left-- <= 0) throw new DOMException('killed', 'AbortError');
        return real.call(this, key);
      });
      const dying = one.nextWorker();
      await dying.keeper.today();
      spy.mockRestore();
      for (const dossier of [one.sanne, one.daan]) {
        const held = await dying.storage.read((database) =>
          Promise.all(
            ['rows', 'summaries', 'aliases'].map((store) => database.table(store).where({ dossier }).count()),
          ),
        );
        expect(new Set(held.map((count) => count > 0)).size).toBe(1);
      }
      await one.nextWorker().dossiers.schools();
      for (const dossier of [one.sanne, one.daan]) expect(await isThere(one, dossier)).toBe(false);
    }
  });

  it('before the second copy let go: that does so as soon as it can', async () => {
    const one = await class2b();
    await one.after(179, { awake: true });
    const { second, discardSecond } = one.around.edges;
    const away = () => Promise.reject(new DOMException('away', 'UnknownError'));
    Object.assign(one.around.edges, { second: away, discardSecond: away });
    one.clock.now += DAY;
    await one.nextWorker().keeper.today();
    Object.assign(one.around.edges, { second, discardSecond });
    expect(await onDisk(one)).toContain('Zin van Sanne.');
    await one.nextWorker().storage.tidy();
    expect(await onDisk(one)).not.toContain('Zin van');
  });

  it('or a disk that is full: the rest can be read, and it is tried again', async () => {
    const one = await class2b();
    await one.after(179, { awake: true });
    one.clock.now += DAY;
    one.around.memory.clear();
    one.around.room = 0;
    const { dossiers } = one.nextWorker();
    expect(await dossiers.schools()).toEqual([]);
    expect(await dossiers.read(one.sanne)).not.toBeNull();
    one.around.room = null;
    one.clock.now += 61_000;
    expect(await dossiers.read(one.sanne)).toBeNull();
    expect(await isThere(one, one.daan)).toBe(false);
  });
});

it('looks once a day, however often the worker starts, and reads no dossier for it', async () => {
  const one = await class2b();
  await one.after(1);
  const all = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  for (let starts = 0; starts < 5; starts++) await one.nextWorker().keeper.today();
  expect(all).not.toHaveBeenCalled();
  one.clock.now += DAY;
  await one.nextWorker().keeper.today();
  expect(new Set(all.mock.contexts.map((store) => (store as IDBObjectStore).name))).toEqual(
    new Set(['summaries']),
  );
});
