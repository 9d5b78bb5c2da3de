/** What is told once on this device, and that it was. */
import { dataChanges, isVersion } from '../../content/versions';
import type { Dossiers } from '../../dossier/dossiers';
import { TOLD } from '../../ports/local-settings';
import type { ToTell } from '../../ports/told';
import type { Settings } from './settings';

interface ToldOptions {
  settings: Settings;
  dossiers: Pick<Dossiers, 'isEmpty'>;
  /** Of this extension. */
  version: string;
}

export interface ToldKeeper {
  /** What is still to be told; null where all was. @throws DossierFailure */
  now(): Promise<ToTell | null>;
  /** All of it was read. */
  read(): Promise<void>;
  /** Everything on this device was wiped: it begins anew. */
  forget(): void;
}

export function toldKeeper({ settings, dossiers, version }: ToldOptions): ToldKeeper {
  /** Known by this worker. */
  let isTold = false;

  return {
    async now() {
      if (isTold) return null;
      const { [TOLD]: kept } = await settings.get(TOLD);
      const until = isVersion(kept) ? kept : null;
      if (until === null && (await dossiers.isEmpty())) return 'first-use';
      if (dataChanges(until, version).length > 0) return 'changes';
      isTold = true;
      return null;
    },
    async read() {
      isTold = true;
      // Where it cannot be kept (a full disk) the next worker tells it again: nobody is held up by it.
      await settings.set({ [TOLD]: version }).catch(() => {});
    },
    forget() {
      isTold = false;
    },
  };
}
