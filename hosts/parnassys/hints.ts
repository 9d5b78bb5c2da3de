import type { HeadingPlace, HostHints } from '../host';

const heading: HeadingPlace = {
  places: ['h1'],
  names: '\\p{L}\\S*\\s+\\S',
  enoughWithId: false,
  frameTitle: null,
  notNames:
    'groep|klas|start|welkom|leerlingen|medewerker|school|overzicht|zoek|nieuw|lijst|agenda|rapport|toets|absent|instelling|beheer',
};

export const parnassysHints: HostHints = { heading };
