/** What was due is gone before anybody reads. Writing does not wait: what is typed makes a dossier one that is not due. */
import type { RetentionKeeper } from './retention-keeper';
import type { SafeStorage } from './safe-storage';

export function retained(storage: SafeStorage, retention: Pick<RetentionKeeper, 'today'>): SafeStorage {
  return {
    ...storage,
    async read(act) {
      await retention.today();
      return storage.read(act);
    },
  };
}
