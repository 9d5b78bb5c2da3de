import type { StaffSign } from '../host';
import { rootsOf } from '../roots';

/** `lapsed`: it was proven a moment ago, and nothing says that it is somebody else's now. */
export type StaffProof = 'proven' | 'lapsed' | 'none';

/** A page that draws itself anew has its title and its menu again by then, in milliseconds. */
const LAPSE = 3000;

/** When a page was proven last: of its root element, since a page that writes itself anew is another. */
const proven = new WeakMap<Element, number>();

/**
 * Whether a page on a host name that staff, pupils and parents share is for staff. It takes every sign of staff, and one
 * sign of a pupil or a parent denies it wherever it stands: in a menu that is folded, out of sight or hidden, in a frame
 * or an open shadow root.
 */
export function staffProof(document: Document, sign: StaffSign, now = performance.now()): StaffProof {
  const root = document.documentElement;
  if (isOfOthers(document, sign)) {
    proven.delete(root);
    return 'none';
  }
  if (document.title === sign.title && document.querySelector(sign.shell)) {
    proven.set(root, now);
    return 'proven';
  }
  return now - (proven.get(root) ?? Number.NEGATIVE_INFINITY) < LAPSE ? 'lapsed' : 'none';
}

function isOfOthers(document: Document, { others, othersRoute }: StaffSign): boolean {
  return (
    new RegExp(othersRoute, 'i').test(document.location.hash) ||
    rootsOf(document, () => true).some((root) => root.querySelector(others) !== null)
  );
}
