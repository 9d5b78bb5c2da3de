import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { LockScreen } from '../lock/lock-screen';
import { BackupSetting } from '../settings/backup-setting';
import { WipeAll } from '../settings/wipe-all';
import { WhatToTry } from './what-to-try';

/** Where the database cannot be read: what to try, what can still be had of it, and beginning anew. */
export function Rescue({ link }: { link: OwnPageLink }) {
  const closed = useSignal(false);
  const look = () =>
    link.askLock('lock', {}).then(
      (now) => {
        closed.value = typeof now === 'object' && now !== null && now.why !== null;
      },
      () => {},
    );
  useEffect(() => void look(), [link]);
  const again = () => link.retry();
  return (
    <>
      <WhatToTry />
      <section class="set-sec" aria-labelledby="redden">
        <h2 id="redden">Helpt dat niet?</h2>
        <p class="help">
          Start de browser opnieuw. Blijft dit zo? Maak dan hier een back-up: daarin komt alles wat nog te
          lezen is. Wis daarna alles en zet de back-up terug. Stapsgewijs wist niets uit zichzelf.
        </p>
        {closed.value ? (
          <LockScreen anew={<WipeAll link={link} stored={null} done={async () => again()} />} opened={look} />
        ) : (
          <div class="set-list">
            <BackupSetting link={link} last={undefined} done={() => {}} />
            <WipeAll link={link} stored={null} done={async () => again()} />
          </div>
        )}
      </section>
    </>
  );
}
