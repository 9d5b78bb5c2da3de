/** Guesses that a later reader takes for facts. */
import { rulesOf } from '../rule';

export const VERMOEDEN = rulesOf(
  {
    kind: 'vermoeden',
    level: 'vraag',
    question: 'wat weet je zeker? En wat zoeken jullie nog uit?',
    places: ['prose'],
    silencedBy: ['said', 'asked'],
    matters: ['parent-tonight', 'mentor-next-year'],
  },
  {
    lijkt: {
      forms: ['lijkt', 'leek', 'lijken', 'leken', 'schijnt', 'scheen'],
      not: [
        '(?:lijkt|leek|lijken|leken) (?:\\p{L}+ ){0,4}op(?! te )',
        '(?:lijkt|leek) (?:ons|mij|me|hem|haar|ouders|het)',
        '(?:zon|maan|licht|lamp) (?:schijnt|scheen)',
        '(?:schijnt|scheen) (?:de|het|een) (?:\\p{L}+ )?(?:zon|maan|licht|lamp)',
      ],
      fires: ['Hij lijkt niet te luisteren.', 'Zij schijnt thuis weinig te eten.'],
      silent: [
        'Op zijn tekening schijnt de zon.',
        'Het verhaal lijkt op een strip.',
        'Een vaste plek lijkt ons goed.',
        'Lijkt dit te helpen?',
      ],
    },
    waarschijnlijk: {
      forms: [
        'waarschijnlijk',
        'misschien',
        'vermoedelijk',
        'blijkbaar',
        'kennelijk',
        'ongetwijfeld',
        'wellicht',
        'zou kunnen zijn',
        'zal wel',
        'zou wel eens',
        'het kan zijn dat',
        'naar alle waarschijnlijkheid',
        'duidelijk een geval',
      ],
      fires: [
        'Waarschijnlijk slaapt hij te weinig.',
        'Blijkbaar is er thuis iets gebeurd.',
        'Misschien speelt er ruzie mee.',
      ],
      silent: [
        'Moeder denkt dat hij misschien te weinig slaapt.',
        { text: 'Misschien helpt een koptelefoon.', place: 'question' },
        'Wil hij misschien naast Sem zitten?',
      ],
    },
    'ik-denk': {
      forms: [
        '(?:ik|wij|we) (?:denk|denken|vind|vinden|geloof|geloven|vermoed|vermoeden)',
        '(?:denk|denken|vind|vinden|vermoed|vermoeden) (?:ik|wij|we)',
        'volgens (?:mij|ons)',
        'naar mijn (?:mening|idee)',
        'mijns inziens',
        'ik heb het idee',
        'we hebben het idee',
      ],
      not: [
        // Who finds a place thinks nothing.
        '(?:ik|wij|we) (?:vind|vinden) (?:een|de|zijn|haar) (?:\\p{L}+ )?(?:plek|plekje|moment|tijd|oplossing|manier|maatje|ruimte)',
        '(?:vind|vinden) (?:ik|wij|we) (?:een|de|zijn|haar) (?:\\p{L}+ )?(?:plek|plekje|moment|tijd|oplossing|manier|maatje|ruimte)',
        'volgens ons (?:rooster|protocol|beleid|schoolplan|ondersteuningsprofiel|taalbeleid)',
        '(?:vinden|denken) (?:we|wij) (?:samen|het samen|allebei|allemaal)',
        '(?:we|wij) (?:denken|vinden) (?:samen|allebei|allemaal)',
      ],
      fires: [
        'Ik denk dat hij aandacht mist.',
        'Volgens mij slaapt ze te weinig.',
        'Wij vinden dat hij meer kan.',
      ],
      silent: [
        'Volgens moeder slaapt ze te weinig.',
        'Ouders vinden dat hij meer kan.',
        'Wij vinden samen dat het rooster past.',
        'We vinden een rustige plek voor hem in de mediatheek.',
        'Volgens ons rooster begint de les om half negen.',
      ],
    },
    gevoel: {
      forms: [
        'het gevoel dat',
        'de indruk dat',
        'een vermoeden van',
        'vermoedens van',
        'het vermoeden dat',
        'gevoelsmatig',
        '(?:wekt|geeft) de indruk',
        'maakt een \\p{L}+ indruk',
      ],
      fires: [
        'Ik heb het gevoel dat er iets speelt.',
        'Zij maakt een vermoeide indruk.',
        'We hebben de indruk dat hij faalt.',
      ],
      silent: ['Zij zegt dat zij het gevoel heeft dat niemand luistert.', 'Zij gaapte tijdens drie lessen.'],
    },
  },
);
