import type { HeadingPlace, HostHints, StaffSign } from '../host';

const staff: StaffSign = {
  title: 'Magister voor onderwijzend personeel',
  shell: '#user-menu,#menu-vandaag,#menu-berichten-new',
  others:
    '#menu-agenda,#menu-cijfers,#menu-logboeken,#menu-opp,#menu-studiewijzers,[href*="#/lvs-logboeken"]',
  othersRoute: '^#!?/*(?:lvs-logboeken|cijfers)',
};

const WORD = "\\p{Lu}[\\p{L}'’.-]+";
const PREFIX = `\\p{Ll}{1,4}|onder|['’]\\p{Ll}|\\p{Ll}{1,4}[-'’]${WORD}`;

const heading: HeadingPlace = {
  places: ['dna-page-header >> .title', 'dna-breadcrumbs >> li,a'],
  // Magister writes its own titles as a sentence, with one capital.
  names: `^(?=.*\\p{Lu}.* .*\\p{Lu})${WORD},?(?: (?:${WORD}|${PREFIX}),?)*$`,
  notNames:
    'leerling|klas|groep|lesgroep|mentor|vandaag|berichten|zoek|overzicht|nieuw|mijn|lijst|agenda|rooster|rapport|cijfer|absent|aanwezig|logboek|lesnotitie|notitie|lvs|opp|handelingsplan|begeleiding|medewerker|docent|school|instelling|beheer|basisgegevens|personalia|magister|toets|studiewijzer|bijlage|document',
  enoughWithId: true,
  frameTitle:
    '^(?:(?:nieuw )?(?:logboek(?:item|formulier)?s?|lesnotities?|opp|personalia) (?:van|voor|over)|leerling:?) ',
};

export const magisterHints: HostHints = { heading, staff };
