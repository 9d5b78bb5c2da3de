import type { HostAddress } from '../host';

export const NAME = 'Somtoday';

/** The application for teachers; pupils and parents have others. */
export const somtodayAddress: HostAddress = { name: NAME, matches: ['https://docent.somtoday.nl/*'] };
