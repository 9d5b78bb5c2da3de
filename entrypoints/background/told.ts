/** What is told once on this device, and that it was. */
import type { Dossiers } from '../../dossier/dossiers';
import { TOLD } from '../../ports/local-settings';
import type { ToTell } from '../../ports/told';
import type { Settings } from './stored-service';

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
      const { [TOLD]: until } = await settings.get(TOLD);
      if (typeof until !== 'string' && (await dossiers.isEmpty())) return 'first-use';
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
