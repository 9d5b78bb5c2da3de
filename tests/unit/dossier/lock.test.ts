import { gcm } from '@noble/ciphers/aes.js';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { DossierDatabase } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { LockDamaged, Locked, Refused } from '../../../dossier/failures';
import { FLOOR } from '../../../dossier/lock/cost';
import { type LockEdges, lockKeeper } from '../../../dossier/lock/lock-keeper';
import { seal, unseal } from '../../../dossier/lock/seal';
import { openSeal } from '../../../dossier/lock/sealed-rows';
import type { MadeKey } from '../../../dossier/lock/wrapping';
import { safeStorage } from '../../../dossier/safe-storage';
import { nextNumber, SANNE, type Surroundings, surroundings } from './fresh-database';

const MINUTE = 60_000;
const bytes = (of: number, count = 32) => new Uint8Array(count).fill(of);
const made = (of: number, cost = FLOOR): MadeKey => ({ salt: bytes(of, 16), key: bytes(of), ...cost });
const WORDS = /Sanne|Rustig|oma|Prikkels/;

let count = 0;

interface Browser {
  name: string;
  around: Surroundings;
  /** Of the session: it ends with the browser. */
  kept: Map<string, unknown>;
  clock: { now: number };
  later(minutes: number): void;
}

function newBrowser(): Browser {
  const clock = { now: new Date(2026, 10, 23, 12).getTime() };
  const later = (minutes: number) => {
    clock.now += minutes * MINUTE;
  };
  return { name: `locked-${++count}`, around: surroundings(clock), kept: new Map(), clock, later };
}

/** One worker on this browser. */
function worker({ name, around, kept, clock }: Browser, edges: Partial<LockEdges> = {}) {
  const held = openSeal();
  const storage = safeStorage(name, around.edges, held);
  const turns: string[] = [];
  const woken: (number | null)[] = [];
  const lock = lockKeeper(storage, held, {
    memory: {
      get: async (key) => structuredClone(kept.get(key)),
      set: async (key, value) => void kept.set(key, structuredClone(value)),
      remove: async (key) => void kept.delete(key),
    },
    now: () => clock.now,
    asked: async () => ({ required: false, minutes: null }),
    wake: (at) => void woken.push(at),
    closing: async () => void turns.push('closing'),
    closed: () => void turns.push('closed'),
    opened: async () => void turns.push('opened'),
    ...edges,
  });
  const dossiers = openDossiers(lock.behind(storage), () => clock.now);
  return { storage, lock, dossiers, turns, woken, held };
}

const answer = (dossier: string, text: string, revision = 0, was = '') => ({
  dossier,
  round: 1,
  kind: 'answer' as const,
  name: 'begrijpen.zienswijze',
  revision,
  was: { text: was },
  set: { text },
  writer: 'A',
  number: nextNumber(),
});

type Worker = ReturnType<typeof worker>;

async function withSanne({ dossiers }: Worker) {
  const dossier = await dossiers.begin(await dossiers.aliases(SANNE), { label: 'Sanne de V.' }, false);
  await dossiers.write(answer(dossier, 'Rustig werken bij oma.'));
  // Another window has another text; and one that went.
  await dossiers.write({ ...answer(dossier, 'Prikkels.'), writer: 'B' });
  return dossier;
}

/** Everything in both databases, as it stands. */
async function onDisk({ name, around }: Browser): Promise<string> {
  const places = [[name, around.edges.first] as const, [`${name}-copy`, around.second] as const];
  const all = await Promise.all(
    places.map(async ([called, place]) => {
      const asIs = new Dexie(called, { ...place });
      await asIs.open();
      const tables = await Promise.all(asIs.tables.map((table) => table.toArray()));
      asIs.close();
      return tables;
    }),
  );
  return JSON.stringify(all, (_, value) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
  );
}

describe('a key that seals', () => {
  const key = bytes(7);
  const text = new TextEncoder().encode('Rustig');

  it('opens what it sealed, and nothing that was changed, moved, or is of another key', () => {
    const whole = seal(text, key, 'a');
    expect(new TextDecoder().decode(unseal(whole, key, 'a'))).toBe('Rustig');
    expect(() => unseal(whole, key, 'b')).toThrow();
    expect(() => unseal(whole, bytes(8), 'a')).toThrow();
    for (let at = 0; at < whole.length; at++) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(changed, key, 'a')).toThrow();
    }
    expect(() => unseal(whole.subarray(0, 5), key, 'a')).toThrow();
  });

  it('never seals twice alike', () => {
    expect(seal(text, key, 'a')).not.toEqual(seal(text, key, 'a'));
  });

  it('is AES-256-GCM as the browser itself has it', async () => {
    const whole = seal(text, key, 'a');
    const theirs = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
    const about = {
      name: 'AES-GCM',
      iv: whole.subarray(0, 12),
      additionalData: new TextEncoder().encode('a'),
    };
    const opened = await crypto.subtle.decrypt(about, theirs, whole.subarray(12));
    expect(new TextDecoder().decode(opened)).toBe('Rustig');
    expect(
      gcm(key, whole.subarray(0, 12), new TextEncoder().encode('a')).decrypt(whole.subarray(12)),
    ).toEqual(text);
  });
});

describe('with a lock set before the first write', () => {
  it('no word of anybody stands in either database, in whatever is done; without one the same search finds them', async () => {
    const plain = newBrowser();
    const first = worker(plain);
    await withSanne(first);
    await first.storage.tidy();
    expect(await onDisk(plain)).toMatch(WORDS);

    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    const dossier = await withSanne(one);
    const rounds = {
      type: 'new-round',
      dossier,
      round: 1,
      carry: [],
      day: '2026-11-23',
      writer: 'A',
    } as const;
    await one.dossiers.change(rounds);
    await one.storage.tidy();
    expect(await onDisk(browser)).not.toMatch(WORDS);
    expect((await one.dossiers.read(dossier))?.summary?.label).toBe('Sanne de V.');
  });
});

describe('setting a lock on what stands there', () => {
  it('puts all of it under it, in both databases, and gives it as it was', async () => {
    const browser = newBrowser();
    const one = worker(browser);
    const dossier = await withSanne(one);
    const before = await one.dossiers.read(dossier);
    await one.lock.set(made(1), 10);
    expect(await onDisk(browser)).not.toMatch(WORDS);
    const after = await one.dossiers.read(dossier);
    expect({ ...after, commit: 0 }).toEqual({ ...before, commit: 0 });
    await one.lock.takeOff(made(1).key);
    expect(await onDisk(browser)).toMatch(WORDS);
    expect({ ...(await one.dossiers.read(dossier)), commit: 0 }).toEqual({ ...before, commit: 0 });
    expect(await one.dossiers.recognise(await one.dossiers.aliases(SANNE))).toMatchObject({ dossier });
  });

  it('that breaks off half-way changes nothing; the next worker finds no lock', async () => {
    const browser = newBrowser();
    const one = worker(browser);
    const dossier = await withSanne(one);
    await one.storage.tidy();
    const before = await onDisk(browser);
    const put = IDBObjectStore.prototype.put;
    let left = 3;
    IDBObjectStore.prototype.put = function (...given) {
      if (--left === 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    try {
      await expect(one.lock.set(made(1), 10)).rejects.toMatchObject({ code: 'storage-full' });
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(left).toBeLessThan(1);
    expect((await onDisk(browser)).length).toBe(before.length);
    expect(await one.lock.state()).toBeNull();
    const next = worker(browser);
    expect(await next.lock.state()).toBeNull();
    expect((await next.dossiers.read(dossier))?.summary?.label).toBe('Sanne de V.');
  });

  it('costs no less than the floor, and is set once', async () => {
    const one = worker(newBrowser());
    await expect(one.lock.set(made(1, { ...FLOOR, passes: 1 }), 10)).rejects.toBeInstanceOf(Refused);
    await one.lock.set(made(1), 10);
    await expect(one.lock.set(made(2), 10)).rejects.toBeInstanceOf(Refused);
  });
});

describe('a lock that is closed', () => {
  async function locked() {
    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    const dossier = await withSanne(one);
    return { browser, one, dossier };
  }

  it.each([
    ['by hand', async ({ one }) => one.lock.lockNow('by-hand'), 'by-hand'],
    ['after its time', async ({ browser }) => browser.later(10), 'unused'],
    ['by a clock set back', async ({ browser }) => browser.later(-2), 'clock'],
    ['by the end of the browser', async ({ browser }) => browser.kept.clear(), 'start'],
  ] satisfies [string, (all: Awaited<ReturnType<typeof locked>>) => Promise<void>, string][])(
    '%s gives nothing, in this worker and in the next, until the passphrase opens it',
    async (_, close, why) => {
      const all = await locked();
      const { browser, one, dossier } = all;
      await close(all);
      const next = worker(browser);
      for (const it of why === 'start' ? [next] : [one, next]) {
        await expect(it.dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
        await expect(it.dossiers.stored()).rejects.toBeInstanceOf(Locked);
        await expect(it.dossiers.labels([dossier], [])).rejects.toBeInstanceOf(Locked);
        await expect(it.dossiers.backup()).rejects.toBeInstanceOf(Locked);
        await expect(it.dossiers.aliases(SANNE)).rejects.toBeInstanceOf(Locked);
      }
      expect(await next.lock.state()).toMatchObject({ why });
      expect(JSON.stringify([...browser.kept])).not.toContain(JSON.stringify([...(one.held.key ?? [1, 2])]));
      expect(await next.lock.unlock(bytes(9), null)).toBe(false);
      await expect(next.dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
      expect(await next.lock.unlock(made(1).key, null)).toBe(true);
      expect((await next.dossiers.read(dossier))?.summary?.label).toBe('Sanne de V.');
    },
  );

  it('is not opened by a worker that wakes after its time, whatever wakes it', async () => {
    const { browser, dossier } = await locked();
    browser.clock.now += 10 * MINUTE;
    const late = worker(browser);
    // Use that comes too late is none.
    await late.lock.active();
    expect(late.turns).toEqual(['closing', 'closed']);
    await expect(late.dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
    expect(browser.kept.has('lock-key')).toBe(false);
  });

  it('stays open for whoever is at work, over the death of a worker, and asks to be woken at its time', async () => {
    const { browser, dossier } = await locked();
    for (let minute = 0; minute < 30; minute += 5) {
      browser.clock.now += 5 * MINUTE;
      const next = worker(browser);
      await next.lock.active();
      expect(next.woken.at(-1)).toBe(browser.clock.now + 10 * MINUTE);
      expect(await next.dossiers.read(dossier)).not.toBeNull();
    }
    // Reading alone is no use: a page that never rests keeps nothing open.
    browser.clock.now += 10 * MINUTE;
    await expect(worker(browser).dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
  });

  it('stores what is typed until the key goes, and not after', async () => {
    const { browser, dossier } = await locked();
    let go = () => {};
    const waits = new Promise<void>((resolve) => {
      go = resolve;
    });
    const one = worker(browser, { closing: () => waits });
    const closing = one.lock.lockNow('by-hand');
    await Promise.resolve();
    await expect(one.dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
    await one.dossiers.write(answer(dossier, 'Rustig werken bij oma en opa.', 1, 'Rustig werken bij oma.'));
    go();
    await closing;
    await expect(one.dossiers.write(answer(dossier, 'Weg.', 2))).rejects.toBeInstanceOf(Locked);
    expect(await onDisk(browser)).not.toMatch(WORDS);
    await one.lock.unlock(made(1).key, null);
    const rows = (await one.dossiers.read(dossier))?.rows ?? [];
    expect(rows.map(({ payload }) => payload)).toContainEqual(
      expect.objectContaining({ text: 'Rustig werken bij oma en opa.' }),
    );
  });

  it('closes also where the pages say nothing, and where they fail', async () => {
    const { browser, dossier } = await locked();
    const one = worker(browser, {
      closing: async () => {
        throw new Error('gone');
      },
    });
    await one.lock.lockNow('away');
    await expect(one.dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
  });

  it('never gives rows that were read while the key went', async () => {
    const { browser, dossier } = await locked();
    const one = worker(browser);
    await one.dossiers.read(dossier);
    const readings = Array.from({ length: 20 }, () =>
      one.dossiers.read(dossier).then(
        (found) => found?.rows.every((row) => 'payload' in row),
        (error: unknown) => error instanceof Locked,
      ),
    );
    await one.lock.lockNow('by-hand');
    expect(await Promise.all(readings)).toEqual(readings.map(() => true));
  });

  it('can be emptied, and then there is none', async () => {
    const { browser, one, dossier } = await locked();
    await one.lock.lockNow('by-hand');
    await one.dossiers.wipeAll();
    expect(await one.lock.state()).toBeNull();
    expect(await one.dossiers.read(dossier)).toBeNull();
    await withSanne(one);
    expect((await worker(browser).dossiers.stored()).students).toHaveLength(1);
  });

  it('lets the second copy bring back what the browser lost, still locked', async () => {
    const { browser, one, dossier } = await locked();
    await one.storage.tidy();
    one.storage.close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(browser.name).onsuccess = resolve;
    });
    browser.kept.clear();
    const next = worker(browser);
    await expect(next.dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
    expect(await next.lock.unlock(made(1).key, null)).toBe(true);
    expect((await next.dossiers.read(dossier))?.summary?.label).toBe('Sanne de V.');
    expect(await next.dossiers.loss()).not.toBeNull();
  });
});

describe('another passphrase', () => {
  it('opens what the first one locked, and the first one nothing', async () => {
    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    const dossier = await withSanne(one);
    expect(await one.lock.change(bytes(9), made(2))).toBe(false);
    expect(await one.lock.change(made(1).key, made(2))).toBe(true);
    browser.kept.clear();
    const next = worker(browser);
    expect(await next.lock.unlock(made(1).key, null)).toBe(false);
    expect(await next.lock.unlock(made(2).key, null)).toBe(true);
    expect(await next.dossiers.read(dossier)).not.toBeNull();
  });

  it('is the same one at a higher cost where the floor rose', async () => {
    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    const dossier = await withSanne(one);
    // As an older version left it.
    await one.storage.change(async (database) => {
      const row = await database.keys.get('lock');
      if (row?.id === 'lock') await database.keys.put({ ...row, memory: FLOOR.memory - 1 });
    });
    browser.kept.clear();
    const next = worker(browser);
    expect(await next.lock.unlock(made(1).key, made(3))).toBe(true);
    expect((await next.lock.state())?.lock.memory).toBe(FLOOR.memory);
    browser.kept.clear();
    expect(await worker(browser).lock.unlock(made(3).key, null)).toBe(true);
    expect(await worker(browser).dossiers.read(dossier)).not.toBeNull();
  });
});

describe('a row', () => {
  it('of which a byte was changed on the disk is not given as anything else', async () => {
    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    const dossier = await withSanne(one);
    one.storage.close();
    const asIs = new Dexie(browser.name, { ...browser.around.edges.first });
    await asIs.open();
    await asIs
      .table('rows')
      .toCollection()
      .modify((row: { sealed: Uint8Array }) => {
        row.sealed[20] = (row.sealed[20] ?? 0) ^ 1;
      });
    asIs.close();
    const next = worker(browser);
    await expect(next.dossiers.read(dossier)).rejects.toMatchObject({ code: 'storage-broken' });
  });

  it('in the clear is never stored without the key', async () => {
    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    await one.lock.lockNow('by-hand');
    const database = await one.storage.read(async (open) => open);
    await expect(database.summaries.put({ dossier: 'x', label: 'Sanne' } as never)).rejects.toThrow();
    expect(await onDisk(browser)).not.toMatch(WORDS);
  });

  it('keeps in the clear what the browser looks up and what is needed to wipe and to remind, and no more', async () => {
    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    await withSanne(one);
    one.storage.close();
    const asIs = new DossierDatabase(browser.name, browser.around.edges.first);
    await asIs.open();
    const fields = await Promise.all(
      asIs.tables
        .filter(({ name }) => name !== 'commits')
        .map(async ({ name, core }) => {
          const rows = await asIs.transaction('r', name, () => asIs.table(name).toArray());
          return [name, [...new Set(rows.flatMap(Object.keys))].sort(), core.name] as const;
        }),
    );
    asIs.close();
    expect(Object.fromEntries(fields.map(([name, keys]) => [name, keys]))).toEqual({
      rows: ['clock', 'dossier', 'id', 'round', 'sealed'],
      rivals: ['dossier', 'id', 'sealed'],
      summaries: ['closedOn', 'days', 'dossier', 'sealed', 'updatedAt'],
      aliases: ['alias', 'dossier', 'sealed'],
      keys: ['id', 'memory', 'minutes', 'passes', 'salt', 'sealed', 'wrapped'],
      removed: [],
    });
  });
});

describe('a lock that is damaged', () => {
  const DAMAGES = {
    'in what it costs': (row: Record<string, unknown>) => ({ ...row, memory: 'veel' }),
    'in its salt': ({ salt: _, ...row }: Record<string, unknown>) => row,
    'and gone': () => null,
  } satisfies Record<string, (row: Record<string, unknown>) => object | null>;
  const each = Object.entries(DAMAGES);

  async function damaged(how: (typeof DAMAGES)[keyof typeof DAMAGES], where: 'first' | 'both') {
    const browser = newBrowser();
    const one = worker(browser);
    await one.lock.set(made(1), 10);
    const dossier = await withSanne(one);
    await one.storage.tidy();
    one.storage.close();
    browser.kept.clear();
    const places = [[browser.name, browser.around.edges.first] as const];
    if (where === 'both') places.push([`${browser.name}-copy`, browser.around.second]);
    for (const [name, place] of places) {
      const asIs = new Dexie(name, { ...place });
      await asIs.open();
      const row = how(await asIs.table('keys').get('lock'));
      await (row ? asIs.table('keys').put(row) : asIs.table('keys').delete('lock'));
      asIs.close();
    }
    return { browser, dossier };
  }

  it.each(each)('%s comes back from the copy, and opens as ever', async (_, how) => {
    const { browser, dossier } = await damaged(how, 'first');
    const next = worker(browser);
    await expect(next.dossiers.read(dossier)).rejects.toBeInstanceOf(Locked);
    expect(await next.lock.unlock(made(1).key, null)).toBe(true);
    expect((await next.dossiers.read(dossier))?.summary?.label).toBe('Sanne de V.');
    browser.kept.clear();
    expect(await worker(browser).lock.unlock(made(1).key, null)).toBe(true);
  });

  it.each(each)(
    '%s, in the copy too, is said to be that; what it locked stays as it is until all is wiped',
    async (_, how) => {
      const { browser, dossier } = await damaged(how, 'both');
      const next = worker(browser);
      const before = await onDisk(browser);
      await expect(next.lock.state()).rejects.toBeInstanceOf(LockDamaged);
      await expect(next.dossiers.read(dossier)).rejects.toMatchObject({ code: 'locked' });
      await expect(next.dossiers.salvaged()).rejects.toMatchObject({ code: 'locked' });
      await expect(next.lock.set(made(2), 10)).rejects.toBeInstanceOf(LockDamaged);
      expect(await onDisk(browser)).toBe(before);
      await next.dossiers.wipeAll();
      expect(await next.lock.state()).toBeNull();
      await withSanne(next);
      expect((await worker(browser).dossiers.stored()).students).toHaveLength(1);
    },
  );

  it('does not come back from a copy that is of another lock', async () => {
    const { browser } = await damaged(DAMAGES['and gone'], 'first');
    const copy = new Dexie(`${browser.name}-copy`, { ...browser.around.second });
    await copy.open();
    await copy
      .table('commits')
      .where('of')
      .equals('keys')
      .modify((commit: { at: number; number: number }) => {
        commit.number += 0.5;
      });
    copy.close();
    await expect(worker(browser).lock.state()).rejects.toBeInstanceOf(LockDamaged);
  });
});

describe('a school that has it close sooner', () => {
  it('is followed, and what was chosen is still chosen when it asks no more, also after another passphrase', async () => {
    const browser = newBrowser();
    let minutes: number | null = 2;
    const one = worker(browser, { asked: async () => ({ required: false, minutes }) });
    await one.lock.set(made(1), 30);
    expect(one.woken.at(-1)).toBe(browser.clock.now + 2 * MINUTE);
    expect((await one.lock.state())?.lock.minutes).toBe(2);
    await one.lock.change(made(1).key, made(2));
    browser.clock.now += MINUTE;
    await one.lock.active();
    expect(one.woken.at(-1)).toBe(browser.clock.now + 2 * MINUTE);
    await one.lock.lockNow('by-hand');
    await one.lock.unlock(made(2).key, null);
    expect(one.woken.at(-1)).toBe(browser.clock.now + 2 * MINUTE);
    minutes = null;
    expect((await one.lock.state())?.lock.minutes).toBe(30);
    browser.clock.now += MINUTE;
    await one.lock.active();
    expect(one.woken.at(-1)).toBe(browser.clock.now + 30 * MINUTE);
  });
});
