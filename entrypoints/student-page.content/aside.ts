import type { Reading } from '../../hosts/reading';

/**
 * A panel that the teacher left open keeps out of the way of a list: it goes to its edge, and comes back with the next
 * student. Whether it is open is the teacher's alone to say, and stays as it was meanwhile.
 */

/**
 * What a panel that was left open, and is not on the page, comes back with: any page for us, or a student. An open one
 * that waits for a student was opened by hand where nobody was, and stays.
 */
export type Waiting = 'page' | 'student' | null;

/** @param state of the page now, one of ours. One that is not sure who it shows asks. */
export const comesBack = (waiting: Waiting, state: Reading['state']): boolean =>
  waiting === 'page' || (waiting !== null && /student|unsure/.test(state));

/** How a panel stands in a page. */
export interface Standing {
  open: boolean;
  state: Reading['state'];
  waiting: Waiting;
}

/**
 * Whether the panel is in the way: a page that is known to hold nobody, not one that still changes.
 * @param pointing something was pointed at on this kind of page: then somebody is expected here
 * @param stays the teacher's setting
 */
export const isInTheWay = ({ open, state, waiting }: Standing, pointing: boolean, stays: boolean): boolean =>
  open && state === 'nobody' && waiting === null && !pointing && !stays;
