import type { Migration } from './migration';

/**
 * Version 3: the commits are numbered, so that a second copy, and a marker outside both, can be compared with it.
 * `commits` has one row per dossier (and one for the key of the aliases): the last commit that changed it.
 */
export const v3: Migration = {
  version: 3,
  stores: { commits: 'of, number' },
  async upgrade(transaction) {
    const dossiers = new Set<string>();
    for (const store of ['summaries', 'rows', 'aliases']) {
      await transaction.table(store).each(({ dossier }: { dossier: string }) => dossiers.add(dossier));
    }
    if ((await transaction.table('keys').count()) > 0) dossiers.add('keys');
    const at = Date.now();
    await transaction
      .table('commits')
      .bulkAdd([...dossiers].map((of, index) => ({ of, number: index + 1, at })));
  },
};
