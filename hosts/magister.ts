import type { HeadingPlace, HostProfile, StaffSign } from './profile';

/**
 * Magister: AngularJS with hash routes, elements with open shadow roots, newer screens in a frame whose address names
 * nobody. One host name per school, and the same one for staff, pupils and parents.
 */
export const magister: HostProfile = {
  id: 'magister',
  name: 'Magister',
  hostname: '(?!(?:accounts|www|attendance|lockers|calendar)\\.)[\\w-]+\\.magister\\.net',
  staff: '^/magister/',
  // Nobody logs in here: that is at accounts.magister.net.
  notForUs: '^$',
  notForUsMarks: 'input[type=password]',
  shared: true,
  idInUrl: ['/leerling(?:en)?/(\\d{1,20})(?:[/?]|$)'],
  header: null,
  card: null,
  renders: 'browser',
};

export const magisterStaff: StaffSign = {
  title: 'onderwijzend personeel',
  shell: '#user-menu,#menu-vandaag,#menu-berichten-new',
  others: '#menu-agenda,#menu-cijfers,#menu-logboeken,#menu-opp,#menu-studiewijzers',
};

const WORD = "\\p{Lu}[\\p{L}'’.-]+";
const PREFIX = `\\p{Ll}{1,4}|onder|['’]\\p{Ll}|\\p{Ll}{1,4}[-'’]${WORD}`;

export const magisterHeading: HeadingPlace = {
  places: ['dna-page-header >> .title', 'dna-breadcrumbs >> li,a'],
  // Magister writes its own titles as a sentence, with one capital.
  names: `^(?=.*\\p{Lu}.* .*\\p{Lu})${WORD},?(?: (?:${WORD}|${PREFIX}),?)*$`,
  notNames:
    'leerling|klas|groep|lesgroep|mentor|vandaag|berichten|zoek|overzicht|nieuw|mijn|lijst|agenda|rooster|rapport|cijfer|absent|aanwezig|logboek|lesnotitie|notitie|lvs|opp|handelingsplan|begeleiding|medewerker|docent|school|instelling|beheer|basisgegevens|personalia|magister|toets|studiewijzer|bijlage|document',
  enoughWithId: true,
  frameTitle:
    '^(?:(?:nieuw )?(?:logboek(?:item|formulier)?s?|lesnotities?|opp|personalia) (?:van|voor|over)|leerling:?) ',
};
