/** Always, never, everybody: hardly ever true, and read back for years. */
import { rulesOf } from '../rule';

export const ABSOLUUT = rulesOf(
  {
    kind: 'absoluut',
    level: 'vraag',
    question: 'klopt dit elke keer? Noem één voorbeeld met een datum.',
    places: ['prose', 'factor'],
    silencedBy: ['said', 'asked', 'negated', 'counted', 'condition'],
    matters: ['parent-tonight', 'mentor-next-year'],
  },
  {
    altijd: {
      forms: [
        'altijd',
        'bijna altijd',
        'zoals gewoonlijk',
        'zoals altijd',
        'elke keer weer',
        'elke keer',
        'iedere keer',
      ],
      not: [
        'altijd (?:welkom|bereikbaar|terecht|mogelijk|nog|op (?:maan|dins|woens|donder|vrij)dag\\p{L}*|om|samen met|open)',
        'voor altijd',
        'altijd (?:eerst|éérst|dezelfde|hetzelfde)',
        '(?:kan|kunnen|mag|mogen|kunt) (?:\\p{L}+ ){0,4}altijd',
        '(?:elke|iedere) keer (?:dat|als|een|één|wanneer)',
      ],
      fires: [
        'Hij komt altijd te laat.',
        'Zij vergeet altijd haar gymspullen.',
        'Elke keer begint hij te laat.',
      ],
      silent: [
        'Zij zit altijd op maandag bij de begeleider.',
        'Ouders zijn altijd welkom.',
        'Hij is niet altijd op tijd.',
        'Zij kan altijd naar de rustplek.',
        '“Ik ben altijd als laatste klaar.”',
        'Luister altijd eerst naar de leerling.',
        { text: 'altijd dezelfde begeleider', place: 'factor' },
      ],
    },
    nooit: {
      forms: ['nooit', 'nergens', 'geen enkele keer', 'nog nooit'],
      not: [
        'nooit (?:eerder|meer dan|te laat om)',
        'nergens (?:anders|voor nodig|(?:meer )?(?:te )?(?:vinden|terugvinden|gevonden))',
      ],
      fires: ['Hij maakt nooit zijn huiswerk.', 'Zij steekt nooit haar vinger op.'],
      silent: [
        'Hij maakte in november 2 van de 8 keer zijn huiswerk.',
        'Zij heeft nooit eerder een toets op dit niveau gemaakt.',
        'Vader zegt dat hij nooit huiswerk ziet.',
        'Hij kon zijn tas nergens vinden.',
      ],
    },
    iedereen: {
      places: ['prose'],
      forms: [
        'iedereen',
        'niemand',
        'de hele klas',
        'alle kinderen',
        'alle leerlingen',
        'alle docenten',
        'geen enkele docent',
      ],
      not: [
        '(?:voor|tot|van|met|door|aan|als|dat|door) (?:iedereen|niemand|de hele klas|alle kinderen|alle leerlingen)',
        '(?:de hele klas|alle (?:kinderen|leerlingen)|iedereen)(?: (?:in|uit|van) (?:de|het|deze|onze) (?:groep|klas|les))? (?:doet|krijgt|maakt|leest|oefent|werkt|mag|kiest|begint|zingt|legt)',
        'niemand (?:hoeft|mag|moet|krijgt|van het team)',
        'alle (?:kinderen|leerlingen) (?:in|van|uit)',
        // Those to whom something is given.
        '(?:gaf|geeft|groet|groette|bedankt|bedankte|trakteert|trakteerde) (?:<woord> ){0,4}(?:iedereen|alle (?:kinderen|leerlingen|docenten)|de hele klas)',
        'geldt voor (?:iedereen|alle leerlingen)',
      ],
      fires: [
        'Niemand speelt met haar.',
        'Iedereen heeft last van hem.',
        'De hele klas ergert zich aan hem.',
      ],
      silent: [
        'Zij wacht tot iedereen klaar is.',
        'De hele klas krijgt een planner.',
        'Zij las voor de hele klas.',
        'Zij speelde op 5 dagen alleen.',
        'Iedereen in de groep leest in een eigen boek.',
        'Niemand hoeft hardop te lezen.',
        'Hij gaf alle leerlingen een kaartje.',
      ],
    },
    totaal: {
      forms: [
        'totaal (?:niet|geen|niets|niks|\\p{L}+loos)',
        'helemaal (?:niet|niets|niks|geen|nooit)',
        'absoluut (?:niet|geen)',
        'totale desinteresse',
        'volledig onmogelijk',
        'compleet \\p{L}+loos',
      ],
      not: ['nog helemaal niet', 'niet helemaal'],
      fires: [
        'Hij werkt totaal niet mee.',
        'Zij doet helemaal niets in de les.',
        'Er is absoluut geen inzet.',
      ],
      silent: [
        'In totaal was hij 4 dagen ziek.',
        'Het totaal aantal fouten was 12.',
        'Dat lukt nog niet helemaal.',
      ],
    },
    alweer: {
      forms: [
        'alweer',
        'voor de zoveelste keer',
        'weer eens',
        'weer niet',
        'weer geen',
        'opnieuw niet',
        'nog steeds niet',
      ],
      not: ['weer niet (?:naar|op) school'],
      fires: ['Hij was alweer zijn tas vergeten.', 'Voor de zoveelste keer had zij geen boek.'],
      silent: [
        'Hij doet weer niet mee met gym, staat in de brief van de arts.',
        'Zij doet weer mee met gym.',
        'Hij kwam alweer 3 keer op tijd.',
      ],
    },
  },
);
