import type { Migration } from './migration';

/**
 * Version 1: the first.
 * `aliases` has one row per alias and dossier: one identifier may have to point at two dossiers (who-is.ts), and
 * then it asks. `removed` remembers the last revision of a row that was deleted, so that it never starts again.
 */
export const v1: Migration = {
  version: 1,
  stores: {
    rows: 'id, dossier, [dossier+round]',
    rivals: 'id, dossier',
    summaries: 'dossier, updatedAt',
    aliases: '[alias+dossier], alias, dossier',
    keys: 'id',
    removed: 'id, dossier',
  },
};
