import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { aheadHere } from '../../../dossier/ahead-here';
import { sealFields } from '../../../dossier/lock/seal';
import { sealedStore } from '../../../dossier/lock/sealed-rows';
import type { Ahead } from '../../../dossier/reminding';
import type { DayAhead } from '../../../dossier/rows';
import { type Reminders, reminders } from '../../../entrypoints/background/reminders';
import { answerMessage, house, settle } from './house';

const ZONE = process.env.TZ;
afterEach(() => {
  if (ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = ZONE;
});

const at = (time: string, day = '2026-11-27') => new Date(`${day}T${time}:00`).getTime();
const moment = (day: string, more: Partial<DayAhead> = {}): DayAhead => ({
  ...{ day, what: 'evaluatie', held: false },
  ...more,
});

/** A device over several workers: what it keeps, what is on its screen, and its clock. */
function device(all: Record<string, DayAhead[]> = { a: [moment('2026-11-27')] }) {
  const kept = new Map<string, unknown>();
  const screen = new Map<string, string>();
  const said: string[] = [];
  const made = {
    clock: at('07:00'),
    days: all,
    closed: new Set<string>(),
    kept,
    screen,
    said,
    may: true,
    /** Of the next write or show: dies before, or after it. */
    dies: null as null | 'before-show' | 'after-show',
    worker(): Reminders {
      let isDead = false;
      const alive = () => (isDead ? new Promise<never>(() => {}) : null);
      return reminders({
        ahead: {
          all: async () =>
            Object.entries(made.days).map(
              ([dossier, days]): Ahead => ({
                dossier,
                days,
                closedOn: made.closed.has(dossier) ? '2026-11-20' : null,
              }),
            ),
        },
        settings: {
          get: async (key) =>
            structuredClone(kept.has(key ?? '') ? { [key ?? '']: kept.get(key ?? '') } : {}),
          async set(items) {
            await alive();
            for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
          },
          remove: async (keys) => {
            for (const key of keys) kept.delete(key);
          },
        },
        notices: {
          may: async () => made.may,
          async show(id, words) {
            if (made.dies === 'before-show') isDead = true;
            await alive();
            screen.set(id, words);
            said.push(words);
            if (made.dies === 'after-show') isDead = true;
            await alive();
          },
          isShown: async (id) => screen.has(id),
        },
        now: () => made.clock,
      });
    },
    /** A worker that dies in the midst of it never answers. */
    async look(): Promise<void> {
      await Promise.race([made.worker().look(), new Promise((done) => setTimeout(done, 20))]);
    },
  };
  return made;
}

/** With reminders at eight. */
async function on(all?: Record<string, DayAhead[]>) {
  const made = device(all);
  await made.worker().set('08:00');
  return made;
}
const TODAY = 'Vandaag staat er iets gepland bij één leerling. Klik om te zien wat.';
const EARLIER = 'Er stond eerder iets gepland bij één leerling. Klik om te zien wat.';

describe('a reminder', () => {
  it('comes at the time that was chosen, once, and names nobody', async () => {
    const one = await on();
    await one.look();
    one.clock = at('07:59');
    await one.look();
    expect(one.said).toEqual([]);
    one.clock = at('08:00');
    await one.look();
    expect(one.said).toEqual([TODAY]);
    for (const time of ['08:00', '08:01', '17:00']) {
      one.clock = at(time);
      await one.look();
    }
    one.clock = at('09:00', '2026-11-28');
    await one.look();
    expect(one.said).toHaveLength(1);
  });

  it('counts students, not moments, and neither what was done nor what was closed', async () => {
    const one = await on({
      a: [moment('2026-11-27'), moment('2026-11-27', { what: 'tussentijds' })],
      b: [moment('2026-11-27', { what: 'opnieuw' })],
      c: [moment('2026-11-27', { held: true })],
      d: [moment('2026-11-27')],
      e: [moment('2026-11-28')],
    });
    one.closed.add('d');
    one.clock = at('08:00');
    await one.look();
    expect(one.said).toEqual(['Vandaag staat er iets gepland bij 2 leerlingen. Klik om te zien wat.']);
  });

  it('comes at the next start, where the browser was closed at that time', async () => {
    const one = await on({ a: [moment('2026-11-27')], b: [moment('2026-11-30')] });
    await one.look();
    one.clock = at('07:30', '2026-11-30');
    await one.look();
    expect(one.said).toEqual([EARLIER]);
    one.clock = at('08:00', '2026-11-30');
    await one.look();
    expect(one.said).toEqual([EARLIER, TODAY]);
  });

  it('of long ago, or of before there were reminders, is no news', async () => {
    const one = await on({ a: [moment('2026-11-20')], b: [moment('2026-11-28')] });
    one.clock = at('08:00', '2027-01-11');
    await one.look();
    expect(one.said).toEqual([]);
  });

  it('is not said twice by two alarms at once, nor by two workers', async () => {
    const one = await on();
    one.clock = at('08:00');
    const worker = one.worker();
    await Promise.all([worker.look(), worker.look(), worker.look()]);
    await one.look();
    expect(one.said).toEqual([TODAY]);
  });

  it('is said by the next worker where one died before it was shown', async () => {
    const one = await on();
    one.clock = at('08:00');
    one.dies = 'before-show';
    await one.look();
    expect(one.said).toEqual([]);
    one.dies = null;
    one.clock = at('08:30');
    await one.look();
    await one.look();
    expect(one.said).toEqual([TODAY]);
  });

  it('is not said again where a worker died after it was shown, whether it still stands there or was put away', async () => {
    for (const isPutAway of [false, true]) {
      const one = await on();
      one.clock = at('08:00');
      one.dies = 'after-show';
      await one.look();
      one.dies = null;
      expect(one.said).toEqual([TODAY]);
      if (isPutAway) {
        const [id = ''] = one.screen.keys();
        one.screen.clear();
        await one.worker().seen(id);
      }
      one.clock = at('08:30');
      await one.look();
      expect(one.said, String(isPutAway)).toEqual([TODAY]);
    }
  });

  it('is tried again where the browser could not show it', async () => {
    const one = await on();
    one.clock = at('08:00');
    const { set } = one.screen;
    one.screen.set = () => {
      throw new Error('no notifications');
    };
    await one.look();
    one.screen.set = set;
    await one.look();
    expect(one.said).toEqual([TODAY]);
  });

  it('of a moment that was moved comes on its new day, and once for each day', async () => {
    const one = await on();
    one.clock = at('08:00');
    await one.look();
    one.days = { a: [moment('2026-12-01')] };
    one.clock = at('09:00');
    await one.look();
    one.clock = at('08:00', '2026-12-01');
    await one.look();
    expect(one.said).toEqual([TODAY, TODAY]);
    // Back to a day that was told, and to the first.
    one.days = { a: [moment('2026-11-27')] };
    await one.look();
    one.days = { a: [moment('2026-12-01')] };
    await one.look();
    expect(one.said).toHaveLength(2);
    // From a later day to today, after the time: it is still of today.
    one.days = { b: [moment('2026-12-01')] };
    one.clock = at('14:00', '2026-12-01');
    await one.look();
    expect(one.said).toHaveLength(3);
  });

  it('of a day that was filled in afterwards is no news', async () => {
    const one = await on({});
    one.clock = at('14:00', '2026-11-30');
    await one.look();
    one.days = { a: [moment('2026-11-26')] };
    one.clock = at('15:00', '2026-11-30');
    await one.look();
    expect(one.said).toEqual([]);
  });

  it('is not said twice over a clock that is set back, nor lost after one that was ahead', async () => {
    const one = await on({ a: [moment('2026-11-27')], b: [moment('2026-12-15')] });
    one.clock = at('08:00');
    await one.look();
    one.clock = at('06:00');
    await one.look();
    one.clock = at('08:00');
    await one.look();
    expect(one.said).toHaveLength(1);
    one.clock = at('08:00', '2031-03-03');
    await one.look();
    one.clock = at('08:00', '2026-12-15');
    await one.look();
    expect(one.said).toEqual([TODAY, TODAY]);
  });

  it('holds to the time of where the device is, over a zone and the end of summer time, once', async () => {
    process.env.TZ = 'Europe/Amsterdam';
    const one = device({ a: [moment('2026-10-25')] });
    one.clock = at('07:00', '2026-10-24');
    await one.worker().set('08:00');
    // The night of the change: 7 o'clock is an hour later than the day before.
    one.clock = at('07:00', '2026-10-25');
    await one.look();
    expect(one.said).toEqual([]);
    one.clock = at('08:00', '2026-10-25');
    await one.look();
    for (const zone of ['America/New_York', 'Asia/Tokyo', 'Europe/Amsterdam']) {
      process.env.TZ = zone;
      one.clock = at('08:00', '2026-10-25');
      await one.look();
    }
    expect(one.said).toEqual([TODAY]);
    // Eastward the time is past already when one arrives.
    const other = device({ a: [moment('2026-11-27')] });
    other.clock = at('07:00');
    await other.worker().set('08:00');
    process.env.TZ = 'Asia/Tokyo';
    await other.look();
    expect(other.said).toEqual([TODAY]);
  });

  it('moved to an earlier hour is said today, to a later one not again', async () => {
    const one = device({ a: [moment('2026-11-27')] });
    await one.worker().set('15:00');
    one.clock = at('10:00');
    await one.look();
    await one.worker().set('08:00');
    await one.look();
    expect(one.said).toEqual([TODAY]);
    await one.worker().set('16:00');
    one.clock = at('16:00');
    await one.look();
    expect(one.said).toEqual([TODAY]);
  });

  it('does not come without being wanted, or without the right to it; with the right back it does', async () => {
    const one = await on();
    one.clock = at('08:00');
    one.may = false;
    await one.look();
    expect(await one.worker().state()).toEqual({ at: '08:00', may: false });
    expect(one.said).toEqual([]);
    one.may = true;
    await one.look();
    expect(one.said).toEqual([TODAY]);
    await one.worker().set(null);
    one.days = { b: [moment('2026-11-27')] };
    await one.look();
    expect(one.said).toHaveLength(1);
    expect(await one.worker().next()).toBeNull();
  });

  it('of a dossier that was wiped leaves nothing behind', async () => {
    const one = await on({ 'dossier-7': [moment('2026-11-27')] });
    one.clock = at('08:00');
    await one.look();
    expect(JSON.stringify([...one.kept])).toContain('dossier-7');
    await one.worker().forget('dossier-7');
    expect(JSON.stringify([...one.kept])).not.toContain('dossier-7');
  });

  it('takes strange settings for none', async () => {
    const one = await on();
    one.kept.set('reminders', '25:00');
    one.kept.set('reminded', { from: 7, keys: 'x' });
    one.clock = at('08:00');
    await one.look();
    expect(one.said).toEqual([]);
    one.kept.set('reminders', '08:00');
    await one.look();
    expect(one.said).toEqual([TODAY]);
  });
});

describe('the days ahead', () => {
  it('can be read behind the lock, and nothing else of a dossier with them', async () => {
    const home = await house();
    home.page(1);
    const page = await home.ownPage();
    const panel = await home.begun(1);
    const name = crypto.randomUUID();
    const { dossier } = panel;
    const base = {
      round: 1,
      kind: 'moment',
      name,
      was: {},
      set: { date: '2026-12-01', purpose: 'evaluatie' },
    };
    panel.say(answerMessage(dossier, '', base as never));
    await settle();
    const made = { salt: btoa('s'.repeat(16)), memory: 19_456, passes: 2, key: btoa('k'.repeat(32)) };
    await page.ask('set-lock', { made, minutes: 10 });
    await page.ask('lock-now');
    await settle();
    for (const [type, about] of [
      ['first-students', { today: '2026-11-27' }],
      ['students', { only: [dossier] }],
      ['students-after', { dossier: '' }],
    ] as const)
      expect(await page.ask(type, about)).toMatchObject({ failure: 'locked' });
    const read = () => home.database.storage.read((database) => aheadHere(database, null));
    const days = [{ day: '2026-12-01', what: 'evaluatie', held: false }];
    expect(await read()).toEqual([{ dossier, days, closedOn: null }]);
    expect(JSON.stringify(await read())).not.toContain('Sanne');
    expect(await home.database.storage.read((database) => aheadHere(database, ['another']))).toEqual([]);
  });

  it('that were sealed by an older version are told under an open lock, and without one nobody stumbles', async () => {
    const home = await house();
    home.page(1);
    const page = await home.ownPage();
    const { dossier } = await home.begun(1);
    const made = { salt: btoa('s'.repeat(16)), memory: 19_456, passes: 2, key: btoa('k'.repeat(32)) };
    await page.ask('set-lock', { made, minutes: 10 });
    const { database } = home.database;
    const { seal } = home.database;
    const whole = (await database.summaries.get(dossier)) as unknown as Record<string, unknown>;
    // As an older version stored it: its days are sealed too.
    const key = seal.key as Uint8Array;
    const { sealed: _, days: __, ...open } = sealedStore(database.summaries.core)?.seal(whole, key) ?? {};
    const hidden = Object.fromEntries(Object.entries(whole).filter(([field]) => !(field in open)));
    const sealed = sealFields(hidden, key, JSON.stringify(['summaries', dossier]));
    await database.summaries.put({ ...open, sealed } as never);
    const read = () => home.database.storage.read((one) => aheadHere(one, null));
    expect(await read()).toEqual([{ dossier, days: [], closedOn: null }]);
    await page.ask('lock-now');
    await settle();
    expect(await read()).toEqual([]);
  });
});
