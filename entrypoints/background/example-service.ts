/** *Probeer het uit*, as a page of our own asks for it, and what becomes of it when the lock turns. */
import type { Example } from '../../dossier/example';
import { EXAMPLE } from '../../dossier/example-id';
import type { LockKeeper } from '../../dossier/lock/lock-keeper';
import { lockSettings } from './lock-service';

interface ExampleServiceOptions {
  example: Example;
  lock: LockKeeper;
  lockTurned(): void;
  committed(dossier: string): void;
  wiped(dossier: string): Promise<void>;
}

export function exampleService({ example, lock, lockTurned, committed, wiped }: ExampleServiceOptions) {
  const settings = lockSettings(lock, lockTurned);
  async function wipe(): Promise<null> {
    await example.wipe();
    await wiped(EXAMPLE);
    return null;
  }
  return {
    ...settings,
    // Before: with a lock nothing of it stands in the clear, and nobody converts it.
    async 'set-lock'(asked: Parameters<(typeof settings)['set-lock']>[0]): Promise<null> {
      await wipe();
      return settings['set-lock'](asked);
    },
    async 'take-off-lock'(asked: Parameters<(typeof settings)['take-off-lock']>[0]): Promise<boolean> {
      const isOff = await settings['take-off-lock'](asked);
      if (isOff) await wipe();
      return isOff;
    },
    async 'begin-example'(): Promise<null> {
      await example.begin();
      committed(EXAMPLE);
      return null;
    },
    'wipe-example': wipe,
  };
}
