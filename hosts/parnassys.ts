import type { HeadingPlace, HostProfile } from './profile';

/** ParnasSys: server-made pages and AJAX under one host for all schools; its URL never names the pupil. */
export const parnassys: HostProfile = {
  id: 'parnassys',
  name: 'ParnasSys',
  hostname: 'start\\.parnassys\\.net',
  staff: '^/bao(?:/|$)',
  notForUs: '^/bao/(?:login|inloggen|uitloggen|ouder|leerlingportaal)',
  notForUsMarks: 'input[type=password]',
  shared: false,
  idInUrl: [],
  header: null,
  card: null,
  renders: 'server',
};

export const parnassysHeading: HeadingPlace = {
  places: ['h1'],
  names: '\\p{L}\\S*\\s+\\S',
  enoughWithId: false,
  frameTitle: null,
  notNames:
    'groep|klas|start|welkom|leerlingen|medewerker|school|overzicht|zoek|nieuw|lijst|agenda|rapport|toets|absent|instelling|beheer',
};
