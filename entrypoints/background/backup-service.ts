/** Backing up and restoring, as a page of our own asks for it. Encrypting is the page's work: it needs a passphrase. */
import { Unreadable } from '../../dossier/backup/unreadable';
import { asFailure, type FailureCode } from '../../dossier/failures';
import { Stopped } from '../../dossier/long-work';
import { fromBase64, toBase64 } from '../../ports/base64';
import type { Asks, Replies } from '../../ports/own-page';
import type { DossierServiceOptions } from './dossier-service';
import { heldFiles } from './held-files';
import type { Labels } from './labels';
import type { LongWork } from './long-work';
import type { SessionMemory } from './session-memory';

interface BackupServiceOptions extends DossierServiceOptions {
  memory: SessionMemory;
  labels: Pick<Labels, 'bringIn'>;
}

export function backupService(
  { dossiers, committed, labels, memory, rules }: BackupServiceOptions,
  long: Pick<LongWork, 'run'>,
) {
  return {
    async 'file-of-student'({ dossier }: Asks['file-of-student']): Promise<Replies['file-of-student']> {
      if ((await rules.now()).allowTransfer === false) return { why: 'forbidden' };
      return unlessUnreadable(async () => ({ packed: toBase64(await dossiers.studentFile(dossier, null)) }));
    },
    'look-into-file': ({ packed }: Asks['look-into-file']): Promise<Replies['look-into-file']> =>
      unlessUnreadable(() => dossiers.lookIntoFile(fromBase64(packed), null)),
    'hold-file': ({ packed }: Asks['hold-file']): Promise<Replies['hold-file']> =>
      unlessUnreadable(async () => {
        const held = heldFiles(memory, dossiers);
        const look = () => dossiers.lookIntoFile(fromBase64(packed), null);
        await look();
        if (!(await held.hold(packed))) return { why: 'no-room' };
        // A lock that closed meanwhile has looked for what it is to take along already.
        await look().catch(async (error: unknown) => {
          await held.drop(packed);
          throw error;
        });
        return null;
      }),
    async backup(): Promise<Replies['backup']> {
      if ((await rules.now()).allowBackup === false) return { why: 'forbidden' };
      return unlessUnreadable(async () => {
        const whole = await dossiers.backup().catch(nullIfDamaged);
        const { packed, left } = whole ? { packed: whole, left: 0 } : await dossiers.salvaged();
        return { packed: toBase64(packed), left };
      });
    },
    restore: ({
      ref,
      packed,
      wiped,
      apply,
    }: Asks['restore'] & { ref: number }): Promise<Replies['restore']> =>
      long
        .run(ref, (pace) =>
          unlessUnreadable(async () => {
            const bytes = fromBase64(packed);
            if (!apply) return { changes: await dossiers.lookInto(bytes, { wiped }, pace) };
            const done = await labels.bringIn(() => dossiers.restore(bytes, { wiped }, pace));
            for (const dossier of done.dossiers) committed(dossier);
            return { changes: done.changes };
          }),
        )
        .catch((error: unknown) => {
          if (error instanceof Stopped) return { why: 'stopped' };
          throw error;
        }),
  };
}

const DAMAGED: readonly FailureCode[] = ['storage-broken', 'unknown'];

function nullIfDamaged(error: unknown): null {
  if (!(error instanceof Unreadable) && DAMAGED.includes(asFailure(error).code)) return null;
  throw error;
}

export async function unlessUnreadable<T>(job: () => Promise<T>): Promise<T | { why: Unreadable['why'] }> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof Unreadable) return { why: error.why };
    throw error;
  }
}
