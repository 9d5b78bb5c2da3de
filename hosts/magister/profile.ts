import type { HostProfile } from '../profile';
import { NAME, NO_SCHOOLS } from './address';

/**
 * Magister: AngularJS with hash routes, elements with open shadow roots, newer screens in a frame whose address names
 * nobody. One host name per school, and the same one for staff, pupils and parents.
 */
export const magister: HostProfile = {
  id: 'magister',
  name: NAME,
  hostname: `(?!(?:${NO_SCHOOLS})\\.)[\\w-]+\\.magister\\.net`,
  staff: '^/magister/',
  // Nobody logs in here: that is at accounts.magister.net.
  notForUs: '^$',
  notForUsMarks: 'input[type=password]',
  shared: true,
  // The route alone: whatever else an address holds, anybody can have put there.
  idInUrl: ['^[^#]*#[^#?&;=]*?/leerling(?:en)?/(\\d{1,20})(?:[/?]|$)'],
  header: null,
  parentsRead: 'lesnotitie',
  renders: 'browser',
};
