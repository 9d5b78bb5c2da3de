import { afterEach, describe, expect, it, vi } from 'vitest';
import { noteCommit } from '../../../dossier/commits';
import { DossierDatabase } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { Gone, LossUnread, StorageBroken, StorageFull } from '../../../dossier/failures';
import { safeStorage } from '../../../dossier/safe-storage';
import { nextNumber, SANNE, type Surroundings, withSanne } from './fresh-database';

afterEach(() => vi.restoreAllMocks());

const full = () => new DOMException('full', 'QuotaExceededError');

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

type Sanne = Awaited<ReturnType<typeof withSanne>>;

/** The next worker on the same browser. */
function nextWorker({ name, around, clock }: Pick<Sanne, 'name' | 'around' | 'clock'>) {
  const storage = safeStorage(name, around.edges);
  return { storage, dossiers: openDossiers(storage, () => clock.now) };
}

/** Everything that stands in a database. */
async function contents(database: DossierDatabase): Promise<Record<string, unknown[]>> {
  const tables = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

async function copyOf({ name, around }: { name: string; around: Surroundings }) {
  const copy = new DossierDatabase(`${name}-copy`, around.second);
  await copy.open();
  const held = await contents(copy);
  copy.close();
  return held;
}

/** What Chromium does with files it cannot read. */
async function loseFirst({ storage, name }: Sanne) {
  await storage.tidy();
  storage.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
}

/** The next write in the database fails as on a full disk. */
function failOnce(error: () => Error = full) {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw error();
  });
  return put;
}

describe('after a write that failed', () => {
  it('the log is rotated before the next one', async () => {
    const { dossiers, dossier, around, storage } = await withSanne();
    await storage.tidy();
    const rotated = around.rotated.first;
    failOnce();
    await expect(dossiers.write(answer(dossier, 'Een.'))).rejects.toBeInstanceOf(StorageFull);
    expect(around.rotated.first).toBe(rotated);
    await dossiers.write(answer(dossier, 'Twee.'));
    expect(around.rotated.first).toBe(rotated + 1);
    await dossiers.write(answer(dossier, 'Drie.', 1, 'Twee.'));
    expect(around.rotated.first).toBe(rotated + 1);
  });

  it('nothing is written or called saved while it cannot be rotated', async () => {
    const { dossiers, dossier, around, storage } = await withSanne();
    await storage.tidy();
    failOnce();
    await dossiers.write(answer(dossier, 'Een.')).catch(() => {});
    const { rotate } = around.edges;
    around.edges.rotate = () => Promise.reject(full());
    await expect(dossiers.write(answer(dossier, 'Twee.'))).rejects.toBeInstanceOf(StorageFull);
    expect(await storage.read((open) => open.rows.count())).toBe(0);
    around.edges.rotate = rotate;
    await dossiers.write(answer(dossier, 'Drie.'));
    expect((await dossiers.read(dossier))?.rows).toHaveLength(1);
  });

  it('the next worker knows, and the next browser does not have to', async () => {
    const sanne = await withSanne();
    await sanne.storage.tidy();
    failOnce();
    await sanne.dossiers.write(answer(sanne.dossier, 'Een.')).catch(() => {});
    const { rotated, memory } = sanne.around;
    const before = rotated.first;
    await nextWorker(sanne).dossiers.write(answer(sanne.dossier, 'Twee.'));
    expect(rotated.first).toBe(before + 1);
    await nextWorker(sanne).dossiers.write(answer(sanne.dossier, 'Drie.', 1, 'Twee.'));
    expect(rotated.first).toBe(before + 1);
    memory.clear();
    await nextWorker(sanne).dossiers.write(answer(sanne.dossier, 'Vier.', 2, 'Drie.'));
    expect(rotated.first).toBe(before + 2);
  });

  it('it is known also when the worker died before it heard of it', async () => {
    const sanne = await withSanne();
    await sanne.storage.tidy();
    const set = vi.spyOn(sanne.around.edges.memory, 'set');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await sanne.dossiers.write(answer(sanne.dossier, 'Een.'));
    expect(set.mock.calls.slice(0, 2)).toEqual([
      ['log-whole:first', false],
      ['log-whole:first', true],
    ]);
    expect(set.mock.invocationCallOrder[0]).toBeLessThan(put.mock.invocationCallOrder[0] ?? 0);
  });

  it('that we refused ourselves, the log is as whole as it was', async () => {
    const { dossiers, around, storage } = await withSanne();
    await storage.tidy();
    const before = around.rotated.first;
    await expect(dossiers.write(answer('somebody-else', 'Een.'))).rejects.toBeInstanceOf(Gone);
    await dossiers.change({ type: 'reopen', dossier: 'somebody-else', writer: 'w' }).catch(() => {});
    expect(around.rotated.first).toBe(before);
    expect(around.memory.get('log-whole:first')).toBe(true);
  });

  it('a log is not half-rotated where there is no room for it', async () => {
    const sanne = await withSanne();
    await sanne.storage.tidy();
    sanne.around.memory.clear();
    sanne.around.room = 3_000_000;
    const before = { ...sanne.around.rotated };
    const { dossiers } = nextWorker(sanne);
    await expect(dossiers.write(answer(sanne.dossier, 'Een.'))).rejects.toBeInstanceOf(StorageFull);
    expect(sanne.around.rotated).toEqual(before);
    sanne.around.room = 300_000_000;
    await dossiers.write(answer(sanne.dossier, 'Een.'));
  });
});

describe('the second copy', () => {
  it('holds what the first holds, and nothing that went', async () => {
    const sanne = await withSanne();
    const { dossiers, dossier, database, storage } = sanne;
    const goal = { ...answer(dossier, 'Een doel.'), kind: 'goal' as const, name: crypto.randomUUID() };
    await dossiers.write(answer(dossier, 'Een zin.'));
    const { row } = await dossiers.write(goal);
    await dossiers.write(answer(dossier, 'Van een ander.', 0, 'iets'));
    await storage.tidy();
    expect(await copyOf(sanne)).toEqual(await contents(database));
    await dossiers.change({
      type: 'remove',
      writer: 'A',
      dossier,
      row: row?.id ?? '',
      revision: row?.revision ?? 0,
    });
    await storage.tidy();
    expect(JSON.stringify(await copyOf(sanne))).not.toContain('Een doel.');
    expect(await copyOf(sanne)).toEqual(await contents(database));
  });

  it('keeps nothing of a dossier that is erased in one transaction of the first', async () => {
    const sanne = await withSanne();
    const { dossier, database, storage } = sanne;
    await sanne.dossiers.write(answer(dossier, 'Een zin.'));
    const stores = ['rows', 'rivals', 'summaries', 'aliases', 'removed'];
    await storage.change((open) =>
      open.transaction('rw', open.tables, async () => {
        for (const store of stores) await open.table(store).where({ dossier }).delete();
        await noteCommit(open, dossier, 0);
      }),
    );
    await storage.tidy();
    const copy = await copyOf(sanne);
    expect(copy).toEqual(await contents(database));
    for (const store of stores) expect(copy[store]).toEqual([]);
  });

  it('is finished by the next worker', async () => {
    const sanne = await withSanne();
    await sanne.storage.tidy();
    sanne.around.memory.set('log-whole:second', false);
    const { rotate } = sanne.around.edges;
    sanne.around.edges.rotate = () => Promise.reject(full());
    await sanne.dossiers.write(answer(sanne.dossier, 'Nog niet gekopieerd.'));
    await sanne.storage.tidy();
    sanne.around.edges.rotate = rotate;
    expect(JSON.stringify(await copyOf(sanne))).not.toContain('Nog niet gekopieerd.');
    await nextWorker(sanne).storage.tidy();
    expect(JSON.stringify(await copyOf(sanne))).toContain('Nog niet gekopieerd.');
  });

  it('is behind on a full disk: then the first is not put at risk', async () => {
    const { dossiers, dossier, around, database, storage } = await withSanne();
    await storage.tidy();
    const { rotate } = around.edges;
    around.memory.set('log-whole:second', false);
    around.edges.rotate = () => Promise.reject(full());
    // On the disk, and said so; only the copy did not get it.
    await dossiers.write(answer(dossier, 'Een.'));
    await expect(dossiers.write(answer(dossier, 'Twee.', 1, 'Een.'))).rejects.toBeInstanceOf(StorageFull);
    expect((await database.rows.toArray())[0]?.payload).toMatchObject({ text: 'Een.' });
    expect(around.memory.get('log-whole:first')).toBe(true);
    around.edges.rotate = rotate;
    await dossiers.write(answer(dossier, 'Twee.', 1, 'Een.'));
  });

  it('that cannot be used is made anew', async () => {
    const sanne = await withSanne();
    await sanne.storage.tidy();
    const broken = {
      ...sanne.around.second,
      indexedDB: {
        open: () => {
          throw new DOMException('', 'UnknownError');
        },
      },
    };
    sanne.around.second = broken as unknown as Surroundings['second'];
    await nextWorker(sanne).dossiers.write(answer(sanne.dossier, 'Een.'));
    await sanne.storage.tidy();
    await vi.waitFor(async () => expect(JSON.stringify(await copyOf(sanne))).toContain('Een.'));
  });

  it('is not thrown away when it is the first that cannot be read', async () => {
    const sanne = await withSanne();
    await sanne.dossiers.write(answer(sanne.dossier, 'Staat in de kopie.'));
    await sanne.storage.tidy();
    const discard = vi.spyOn(sanne.around.edges, 'discardSecond');
    await sanne.dossiers.write(answer(sanne.dossier, 'Een.', 1, 'Staat in de kopie.'));
    const broken = vi.spyOn(sanne.database.commits, 'where').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    await sanne.dossiers.write(answer(sanne.dossier, 'Twee.', 2, 'Een.')).catch(() => {});
    broken.mockRestore();
    expect(discard).not.toHaveBeenCalled();
    expect(JSON.stringify(await copyOf(sanne))).toContain('Staat in de kopie.');
  });

  it('that cannot be had at all stops nobody', async () => {
    const sanne = await withSanne();
    sanne.around.edges.second = () => Promise.reject(new DOMException('', 'NotSupportedError'));
    const { dossiers } = nextWorker(sanne);
    await dossiers.write(answer(sanne.dossier, 'Een.'));
    expect((await dossiers.read(sanne.dossier))?.rows).toHaveLength(1);
  });
});

describe('a database that was lost', () => {
  it('comes back from the copy before anybody sees it, and is said until somebody has read it', async () => {
    const sanne = await withSanne();
    await sanne.dossiers.write(answer(sanne.dossier, 'Terug.'));
    const at = sanne.clock.now;
    await loseFirst(sanne);
    sanne.clock.now += 60_000;
    const { dossiers } = nextWorker(sanne);
    expect(await dossiers.recognise(await dossiers.aliases(SANNE))).toMatchObject({ is: 'known' });
    expect((await dossiers.read(sanne.dossier))?.rows[0]?.payload).toMatchObject({ text: 'Terug.' });
    const loss = { found: at + 60_000, was: 'empty', copy: 'brought-back', until: at, missing: null };
    expect(await dossiers.loss()).toEqual(loss);
    const later = nextWorker(sanne).dossiers;
    expect(await later.loss()).toEqual(loss);
    await expect(later.begin([], { label: 'Daan V.' }, true)).rejects.toBeInstanceOf(LossUnread);
    await later.lossRead(loss.found);
    expect(await later.loss()).toBeNull();
    expect(await nextWorker(sanne).dossiers.loss()).toBeNull();
  });

  it('of which the copy lacks the last change says which', async () => {
    const sanne = await withSanne();
    await sanne.storage.tidy();
    const copied = sanne.clock.now;
    sanne.clock.now += 3_600_000;
    sanne.around.memory.set('log-whole:second', false);
    sanne.around.edges.rotate = () => Promise.reject(full());
    await sanne.dossiers.write(answer(sanne.dossier, 'Weg.'));
    await loseFirst(sanne);
    sanne.around.edges.rotate = async () => {};
    const { dossiers } = nextWorker(sanne);
    expect(await dossiers.loss()).toMatchObject({ until: copied, missing: copied + 3_600_000 });
    // It is said once: what is written from now on counts on from here.
    await dossiers.lossRead(sanne.clock.now);
    await dossiers.write(answer(sanne.dossier, 'Opnieuw.'));
    expect(await nextWorker(sanne).dossiers.loss()).toBeNull();
  });

  it('is never a new one while the copy cannot be asked', async () => {
    const sanne = await withSanne();
    await loseFirst(sanne);
    const { second } = sanne.around.edges;
    sanne.around.edges.second = () => Promise.reject(new DOMException('', 'UnknownError'));
    const worker = nextWorker(sanne);
    await expect(worker.dossiers.read(sanne.dossier)).rejects.toBeInstanceOf(StorageBroken);
    sanne.around.edges.second = second;
    expect(await worker.dossiers.read(sanne.dossier)).not.toBeNull();
  });

  it('comes back also when the marker went with it', async () => {
    const sanne = await withSanne();
    await loseFirst(sanne);
    sanne.around.marker.now = { nonsense: true };
    const { dossiers } = nextWorker(sanne);
    expect(await dossiers.loss()).toMatchObject({ was: 'empty', copy: 'brought-back', missing: null });
    expect(await dossiers.read(sanne.dossier)).not.toBeNull();
  });

  it('with its copy is said too', async () => {
    const sanne = await withSanne();
    await loseFirst(sanne);
    await sanne.around.edges.discardSecond();
    const { dossiers } = nextWorker(sanne);
    const missing = sanne.clock.now;
    expect(await dossiers.loss()).toMatchObject({ was: 'empty', copy: 'had-nothing', until: null, missing });
  });

  it('is said when the worker died while it was brought back', async () => {
    const sanne = await withSanne();
    await loseFirst(sanne);
    const { write } = sanne.around.edges.marker;
    let writes = 0;
    sanne.around.edges.marker.write = async (marker) => {
      writes += 1;
      // The second comes after everything is back.
      if (writes > 1) throw new Error('the worker is gone');
      await write(marker);
    };
    await nextWorker(sanne)
      .dossiers.read(sanne.dossier)
      .catch(() => {});
    expect(writes).toBeGreaterThan(1);
    sanne.around.edges.marker.write = write;
    expect(await nextWorker(sanne).dossiers.loss()).toMatchObject({ copy: 'brought-back' });
  });

  it('on a full disk stays lost until there is room, and says that it is full', async () => {
    const sanne = await withSanne();
    await loseFirst(sanne);
    sanne.around.room = 0;
    sanne.around.memory.clear();
    const { dossiers } = nextWorker(sanne);
    await expect(dossiers.read(sanne.dossier)).rejects.toBeInstanceOf(StorageFull);
    sanne.around.room = 300_000_000;
    expect(await dossiers.read(sanne.dossier)).not.toBeNull();
  });

  it('of which only the last part went gets that back', async () => {
    const sanne = await withSanne();
    const { database, dossiers, dossier, storage } = sanne;
    await dossiers.write(answer(dossier, 'Een.'));
    await storage.tidy();
    const older = await contents(database);
    await dossiers.write(answer(dossier, 'Een. Twee.', 1, 'Een.'));
    await storage.tidy();
    for (const table of database.tables) {
      await table.clear();
      await table.bulkAdd(older[table.name] ?? []);
    }
    storage.close();
    const next = nextWorker(sanne).dossiers;
    expect((await next.read(dossier))?.rows[0]?.payload).toMatchObject({ text: 'Een. Twee.' });
    expect(await next.loss()).toMatchObject({ was: 'older', copy: 'brought-back', missing: null });
  });

  it('is found out also when the browser emptied it while it was in use', async () => {
    const sanne = await withSanne();
    await sanne.dossiers.write(answer(sanne.dossier, 'Terug.'));
    await sanne.storage.tidy();
    // As Chromium does with a file it finds unreadable: closed under us, and gone.
    sanne.database.backendDB().close();
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(sanne.name).onsuccess = resolve;
    });
    const read = await sanne.dossiers.read(sanne.dossier);
    expect(read?.rows[0]?.payload).toMatchObject({ text: 'Terug.' });
    expect(await sanne.dossiers.loss()).toMatchObject({ was: 'empty', copy: 'brought-back' });
  });

  it('is found out also when the marker was behind', async () => {
    const sanne = await withSanne();
    const { database, dossiers, dossier, storage, around } = sanne;
    await dossiers.write(answer(dossier, 'Een.'));
    await storage.tidy();
    const older = await contents(database);
    const marker = structuredClone(around.marker.now);
    await dossiers.write(answer(dossier, 'Een. Twee.', 1, 'Een.'));
    await storage.tidy();
    for (const table of database.tables) {
      await table.clear();
      await table.bulkAdd(older[table.name] ?? []);
    }
    around.marker.now = marker;
    storage.close();
    const next = nextWorker(sanne);
    await next.storage.tidy();
    expect((await next.dossiers.read(dossier))?.rows[0]?.payload).toMatchObject({ text: 'Een. Twee.' });
    expect(await next.dossiers.loss()).toMatchObject({ was: 'older', copy: 'brought-back' });
  });

  it('is nothing to speak of in a new installation', async () => {
    const { dossiers, around } = await withSanne();
    expect(await dossiers.loss()).toBeNull();
    expect(JSON.stringify(around.marker.now)).not.toMatch(/Sanne/);
  });
});
