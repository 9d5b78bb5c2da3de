import type { Kind } from './rows';

/**
 * The id a row has in its dossier. Apart from the schemas, so that the panel can name a row without loading them.
 */
export function rowId(dossier: string, round: number, kind: Kind, name: string): string {
  return `${dossier}/${round}/${kind}/${name}`;
}
