import type { Kind } from './rows';

/**
 * The id a row has in its dossier. Apart from the schemas, so that the panel can name a row without loading them.
 */
export function rowId(dossier: string, round: number, kind: Kind, name: string): string {
  return `${dossier}/${round}/${kind}/${name}`;
}

/** The name at the end of a row's id; ids of school dossiers are escaped, so it is the only part after the last `/`. */
export function nameInId(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
