import type { HostAddress } from '../host';

export const NAME = 'Magister';

/** Host names under magister.net that are no school's. */
export const NO_SCHOOLS = 'accounts|www|attendance|lockers|calendar';

/** Every school has a host name of its own, which serves pupils and parents too: the script itself keeps away from them. */
export const magisterAddress: HostAddress = {
  name: NAME,
  matches: ['https://*.magister.net/*'],
  excludes: NO_SCHOOLS.split('|').map((name) => `https://${name}.magister.net/*`),
};
