/** The aliases of a student under the key of this installation, also of one that is held under another's. */
import { aliasesOf, importAliasKey, type Sighting } from './aliases';
import type { DossierDatabase } from './database';
import { isHeldOtherwise, otherKeys, translate } from './other-keys';
import type { SafeStorage } from './safe-storage';
import { heldKey, makeKey } from './students';
import type { Alias } from './who-is';

export interface AliasKeys {
  /** The key is made at its first use. @throws DossierFailure */
  aliases(sighting: Sighting): Promise<Alias[]>;
  /** Those of this database are others by now. */
  forget(database: DossierDatabase): void;
}

interface Keys {
  own: CryptoKey;
  /** Of installations whose backup was restored here. */
  others: CryptoKey[];
}

export function aliasKeys({ read, change }: SafeStorage, now: () => number): AliasKeys {
  /** Of a database that is open the keys stay what they are, until a backup brings another. */
  const keys = new WeakMap<DossierDatabase, Keys>();

  async function keysIn(database: DossierDatabase): Promise<Keys | null> {
    const known = keys.get(database);
    if (known) return known;
    const [bytes, others] = [await heldKey(database), await otherKeys(database)];
    if (!bytes) return null;
    const held = { own: await importAliasKey(bytes), others: await Promise.all(others.map(importAliasKey)) };
    keys.set(database, held);
    return held;
  }

  /** What is held of this student under another key gets our own. @throws DossierFailure; else they would seem new */
  async function takeOver(sighting: Sighting, own: readonly Alias[], other: CryptoKey) {
    const all = (await aliasesOf(sighting, other)).flatMap(({ alias: from }, at) => {
      const to = own[at];
      return to ? [{ from, to }] : [];
    });
    if (await read((database) => isHeldOtherwise(database, all)))
      await change((database) => translate(database, all, now()));
  }

  return {
    async aliases(sighting) {
      const held = await read(keysIn);
      const own = held?.own ?? (await importAliasKey(await change((db) => makeKey(db, now()))));
      const aliases = await aliasesOf(sighting, own);
      for (const other of held?.others ?? []) await takeOver(sighting, aliases, other);
      return aliases;
    },
    forget: (database) => void keys.delete(database),
  };
}
