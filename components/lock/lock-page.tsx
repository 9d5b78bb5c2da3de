import type { OwnPageLink } from '../../ports/own-page-client';
import { WipeAll } from '../settings/wipe-all';
import { LockScreen } from './lock-screen';

/** The lock of a page in a tab: here one can also begin anew. */
export function LockPage({ link }: { link: OwnPageLink }) {
  return <LockScreen anew={<WipeAll link={link} stored={null} done={async () => link.retry()} />} />;
}
