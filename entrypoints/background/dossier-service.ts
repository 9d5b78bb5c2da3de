/** What every page of the extension may ask about dossiers, whatever it follows. */
import type { Dossiers } from '../../dossier/dossiers';
import type { Lane } from '../../dossier/lane';
import type { Change, Outcome } from '../../ports/changes';
import { forgetDossier } from './forget-dossier';
import type { SessionMemory } from './session-memory';

export interface DossierService {
  /** Pages that wrote over this port. */
  readonly writers: ReadonlySet<string>;
  change(asked: { writer: string; change: Change }): Promise<Outcome>;
  'loss-read'(asked: { found: number }): Promise<null>;
}

export interface DossierServiceOptions {
  dossiers: Dossiers;
  /** The lane of all changes: they never wait for a page. */
  changes: Lane;
  /** A dossier was changed: every view of it is out of date. */
  committed(dossier: string): void;
  /** Forgets a dossier that is wiped. */
  memory: SessionMemory;
}

export function dossierService({
  dossiers,
  changes,
  committed,
  memory,
}: DossierServiceOptions): DossierService {
  const writers = new Set<string>();
  return {
    writers,
    async change({ writer, change }) {
      writers.add(writer);
      const outcome = await changes(() => dossiers.change({ ...change, writer }));
      if (change.type === 'wipe' && outcome.kept === 'this')
        await forgetDossier(memory, change.dossier).catch(() => {});
      committed(change.dossier);
      return outcome;
    },
    async 'loss-read'({ found }) {
      await dossiers.lossRead(found);
      return null;
    },
  };
}
