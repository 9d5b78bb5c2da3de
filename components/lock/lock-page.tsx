import type { OwnPageLink } from '../../ports/own-page-client';
import { Passphrases } from '../settings/lock-passphrases';
import { WipeAll } from '../settings/wipe-all';
import { LockScreen } from './lock-screen';

/** The lock of a page in a tab: here one can also begin anew, and set the lock that a school asks for. */
export function LockPage({ link }: { link: OwnPageLink }) {
  const again = async () => link.retry();
  return (
    <LockScreen
      anew={<WipeAll link={link} stored={null} done={again} />}
      first={
        <div class="set-more">
          <Passphrases act="set" link={link} lock={null} done={again} />
        </div>
      }
    />
  );
}
