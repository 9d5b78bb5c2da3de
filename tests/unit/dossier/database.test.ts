import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { type DossierDatabase, databaseKeeper } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { asFailure, Gone, NewerVersion, StorageBroken, StorageFull } from '../../../dossier/failures';
import { freshDatabase, SANNE, storageNamed, withSanne } from './fresh-database';

const domError = (name: string) => new DOMException('from the browser', name);

function openRaw(name: string, version?: number, upgrade = (_: IDBDatabase) => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('durability', () => {
  it('is strict: an acknowledgement means that it is on the disk', async () => {
    // Dexie takes hold of it while opening.
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const { dossiers, dossier } = await withSanne();
    transaction.mockClear();
    await dossiers.write({
      dossier,
      round: 1,
      kind: 'tick',
      name: 'signaleren.x',
      revision: 0,
      was: {},
      set: { done: true },
      writer: 'A',
      number: 1,
    });
    expect(transaction.mock.calls).not.toHaveLength(0);
    for (const [, , options] of transaction.mock.calls) expect(options).toEqual({ durability: 'strict' });
    transaction.mockRestore();
  });
});

describe('a database that another context wants newer', () => {
  it('is closed, and old code never opens or writes it again', async () => {
    const { name, database, dossiers, dossier } = await withSanne();
    database.close();
    const newer = await openRaw(name, 990);
    await expect(dossiers.read(dossier)).rejects.toBeInstanceOf(NewerVersion);
    newer.close();
    await expect(dossiers.aliases(SANNE)).rejects.toBeInstanceOf(NewerVersion);
  });

  it('that is newer already is left alone', async () => {
    const { name, dossier } = await withSanne();
    (await openRaw(name, 990)).close();
    await expect(openDossiers(storageNamed(name)).read(dossier)).rejects.toBeInstanceOf(NewerVersion);
    const raw = await openRaw(name);
    expect([...raw.objectStoreNames]).toContain('rows');
    raw.close();
  });
});

describe('a database that will not open', () => {
  it('says so each time, and works again as soon as it opens', async () => {
    const { name, dossier } = await withSanne();
    const dossiers = openDossiers(storageNamed(name));
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw domError('UnknownError');
    });
    await expect(dossiers.read(dossier)).rejects.toBeInstanceOf(StorageBroken);
    await expect(Promise.all([dossiers.read(dossier), dossiers.aliases(SANNE)])).rejects.toBeInstanceOf(
      StorageBroken,
    );
    open.mockRestore();
    expect((await dossiers.read(dossier))?.summary?.label).toBe('Sanne de V.');
    expect(await dossiers.recognise(await dossiers.aliases(SANNE))).toMatchObject({ is: 'known' });
  });

  it('that was closed under us is opened again at the next question', async () => {
    const { database, dossiers, dossier } = await withSanne();
    database.close();
    expect(await dossiers.read(dossier)).not.toBeNull();
  });

  it('is opened once for all who ask at the same time', async () => {
    const { name } = await freshDatabase();
    const keeper = databaseKeeper(name);
    const opened: DossierDatabase[] = await Promise.all([keeper.use(), keeper.use(), keeper.use()]);
    expect(new Set(opened).size).toBe(1);
  });
});

describe('which failure an error is', () => {
  it.each([
    [domError('QuotaExceededError'), StorageFull],
    [Object.assign(new Error(), { name: 'AbortError', inner: domError('QuotaExceededError') }), StorageFull],
    [domError('UnknownError'), StorageBroken],
    [domError('InvalidStateError'), StorageBroken],
    [Object.assign(new Error(), { name: 'OpenFailedError', inner: domError('UnknownError') }), StorageBroken],
    [Object.assign(new Error(), { name: 'DatabaseClosedError' }), StorageBroken],
    [
      Object.assign(new Error(), { name: 'OpenFailedError', inner: domError('QuotaExceededError') }),
      StorageFull,
    ],
    [new Gone(), Gone],
  ])('%s', (error, failure) => {
    expect(asFailure(error)).toBeInstanceOf(failure);
  });

  it.each([new Error('x'), 'x', null, undefined, { inner: 3 }])('%s is unexpected', (error) => {
    expect(asFailure(error).code).toBe('unknown');
  });

  it('of a full disk reaches the one who asked, and nothing was stored', async () => {
    const { database, dossiers, dossier } = await withSanne();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw domError('QuotaExceededError');
    });
    const change = dossiers.write({
      dossier,
      round: 1,
      kind: 'answer',
      name: 'begrijpen.zienswijze',
      revision: 0,
      was: { text: '' },
      set: { text: 'Een zin.' },
      writer: 'A',
      number: 1,
    });
    await expect(change).rejects.toBeInstanceOf(StorageFull);
    put.mockRestore();
    expect(await database.rows.count()).toBe(0);
  });
});
