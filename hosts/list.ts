/**
 * Every host there is. A new one has its own folder beside this file, its own content script in `entrypoints/`, and its
 * lines here; nothing else in the product names a host.
 */
import type { HostHints } from './host';
import { magisterAddress } from './magister/address';
import { magisterHints } from './magister/hints';
import { parnassysAddress } from './parnassys/address';
import { parnassysHints } from './parnassys/hints';
import { somtodayAddress } from './somtoday/address';

/** In the order in which they are named to a teacher. */
export const ADDRESSES = {
  magister: magisterAddress,
  somtoday: somtodayAddress,
  parnassys: parnassysAddress,
};

/** Stored with every alias, and the name of its content script. */
export type HostId = keyof typeof ADDRESSES;

/** The host that was stored under this id; null for one that is no longer in the list. */
export function storedHost(id: string): (typeof ADDRESSES)[HostId] | null {
  return Object.hasOwn(ADDRESSES, id) ? ADDRESSES[id as HostId] : null;
}

export const HOST_IDS = Object.keys(ADDRESSES) as HostId[];

export const HINTS: Partial<Record<HostId, HostHints>> = {
  magister: magisterHints,
  parnassys: parnassysHints,
};
