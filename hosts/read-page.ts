import { type LabelReading, readLabels } from './label-reading';
import type { LabelReader } from './look';
import { magisterStaff } from './magister';
import type { StaffSign } from './profile';
import type { HostId } from './reading';
import { type Root, rootsOf } from './roots';
import type { Shown } from './shown';

/** What the teacher pointed at, beside what the labels say. */
export type Amendment = (
  read: LabelReading,
  roots: readonly Root[],
  known: { shown: Shown; hostId: string | null },
) => LabelReading;

let amendment: Amendment | null = null;

const STAFF_SIGNS: Partial<Record<HostId, StaffSign>> = { magister: magisterStaff };

/** Everything that is visible on the page, and the frames in it, read as a person reads it who does not know the host. */
export const readPage: LabelReader = (document, { shown, host, hostId, idIn }) => {
  const sign = STAFF_SIGNS[host];
  if (sign && !isForStaff(document, sign, hostId, shown)) return { state: 'outside' };
  const roots = rootsOf<Root>(document, shown);
  // A frame that has not followed its page yet, or the other way round.
  const isOther = (root: Root) => {
    const id = 'URL' in root && root !== document ? idIn(new URL(root.URL)) : null;
    return id !== null && hostId !== null && id !== hostId;
  };
  if (roots.some(isOther)) return { state: 'unsure', roots };
  const read = readLabels(roots, { shown, hostId, host });
  const found = amendment?.(read, roots, { shown, hostId }) ?? read;
  if (found.state === 'student') return { ...found, nameAt: found.nameAt ?? null, roots };
  return { state: hostId && found.state === 'nobody' ? 'awaited' : found.state, roots };
};

/** Under the title of staff it is staff. Else only with a student in the address, in a menu that is not a pupil's. */
function isForStaff(document: Document, sign: StaffSign, hostId: string | null, shown: Shown): boolean {
  if (document.title.match(sign.title)) return true;
  const isThere = (selector: string) => [...document.querySelectorAll(selector)].some(shown);
  return hostId !== null && isThere(sign.shell) && !isThere(sign.others);
}

/** From now on every page is read with this beside it. */
export function amendWith(amend: Amendment): void {
  amendment = amend;
}
