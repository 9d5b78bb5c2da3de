import type { HostAddress } from '../host';

export const NAME = 'ParnasSys';

/** One host name for the staff of all schools. */
export const parnassysAddress: HostAddress = { name: NAME, matches: ['https://start.parnassys.net/*'] };
