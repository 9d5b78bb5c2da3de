/** What somebody is said to want, feel or think, by somebody who can only have seen it. */
import { rulesOf } from '../rule';

export const BINNENKANT = rulesOf(
  {
    kind: 'binnenkant',
    level: 'vraag',
    question: 'zei de leerling dit zelf? Zet het dan tussen aanhalingstekens. Schrijf anders wat je zag.',
    places: ['prose', 'goal', 'factor'],
    silencedBy: ['said', 'asked', 'negated', 'condition', 'topic'],
    matters: ['parent-tonight', 'pupil-at-sixteen'],
  },
  {
    'wil-niet': {
      forms: [
        '<wie> «(?:wil|wilde|wou) (?:er |het |dat |dit |nu |echt |gewoon |vaak |meestal |soms |liever |helemaal |ook )*(?:niet|niks|niets)»',
        '«(?:wil|wilde|wou) <wie> (?:er |het |nu |echt |gewoon |vaak |meestal |soms |helemaal )*(?:niet|niks|niets)»',
        '<wie> «(?:niet|niks) (?:wil|wilde|wou)»',
        '(?:wil|wilde) «nergens aan meedoen»',
      ],
      not: ['wil(?:de)? niet (?:zeggen|alleen)', 'wil(?:de)? niets (?:missen|liever)'],
      fires: [
        'Lotte wil niet hardop lezen voor de klas.',
        'Bij gym wilde hij niet meedoen.',
        'Samenwerken wil Lotte niet.',
      ],
      silent: [
        'Lotte zegt dat zij niet wil lezen.',
        'Wil hij niet meelopen, dan wacht hij bij de deur.',
        'Lotte sloeg twee keer over bij het hardop lezen.',
        'Dit wil niet zeggen dat het werk af is.',
        'Als Lotte niet wil lezen, kiest zij een luisterboek.',
        'Ouders willen niet dat er foto’s worden gemaakt.',
        'Wat wil hij niet?',
        'Zij wil niets missen van de les.',
        'Lotte wil niet meer bij het raam zitten en heeft dat zelf gevraagd.',
      ],
    },
    'geen-zin': {
      forms: [
        '(?:heeft|had|krijgt) (?:er |vaak |soms |gewoon |duidelijk )*«geen zin»',
        '«zonder zin»',
        '(?:heeft|had) <wie> «geen zin»',
      ],
      not: [
        '(?:het|dat|dit) (?:heeft|had) geen zin',
        '(?:heeft|had) (?:het|dat) geen zin',
        'geen zin (?:overgeslagen|gemist|fout)',
      ],
      fires: ['Tim heeft geen zin in school.', 'Vaak heeft hij geen zin.'],
      silent: [
        'Het heeft geen zin om de toets te herhalen.',
        'Hij heeft geen zin overgeslagen in het dictee.',
        'Tim vertelt dat hij geen zin heeft in school.',
      ],
    },
    expres: {
      forms: ['expres', 'opzettelijk', 'met opzet', 'moedwillig', 'uit protest'],
      not: [
        '(?:expres|opzettelijk|met opzet) (?:laten|kiezen|geven|zetten|beginnen|houden) (?:we|wij)',
        '(?:leerkracht|leraar|juf|meester|docent|mentor|onderwijsassistent|begeleider|logopedist) (?:<woord> ){1,4}(?:expres|opzettelijk|met opzet)',
      ],
      fires: ['Hij stoot expres een beker om.', 'Zij komt opzettelijk te laat.', 'Hij deed het met opzet.'],
      silent: [
        'Hij deed het niet expres.',
        'Met opzet laten we de eerste les vrij.',
        'Hij zegt dat hij het expres deed.',
        'Zij speelde in de film De Polar Express.',
        'De juf zet met opzet één plaatje verkeerd.',
      ],
    },
    emotie: {
      forms: [
        '<wie> (?:is|was|wordt|werd|raakt|raakte|lijkt) <bijwoord>«(?:jaloers|boos|woedend|bang|verdrietig|ongelukkig|gefrustreerd|onzeker|somber|angstig|beledigd|verliefd|eenzaam|gestrest|zenuwachtig)»',
        '(?:is|was|wordt|werd|raakt|raakte) <wie> <bijwoord>«(?:jaloers|boos|woedend|bang|verdrietig|ongelukkig|gefrustreerd|onzeker|somber|angstig|beledigd|eenzaam|gestrest|zenuwachtig)»',
        '<wie> (?:erg |heel |te |zo )?«(?:jaloers|boos|bang|verdrietig|onzeker|gefrustreerd)» (?:is|was|wordt|werd)',
        'en (?:is |was )?<bijwoord>«(?:jaloers|boos|woedend|bang|verdrietig|onzeker|gefrustreerd|somber|angstig)»',
        'schaamt zich',
        'schaamde zich',
      ],
      fires: [
        'Hij is jaloers op zijn zusje.',
        'In de pauze werd Noa boos.',
        'Zij is erg onzeker.',
        'Omdat Tim bang is voor toetsen, oefent hij thuis.',
        'Gisteren was hij boos, dan loopt hij weg.',
        'Zij is sinds de kerst somber.',
      ],
      silent: [
        'Als hij boos wordt, loopt hij naar de rustplek.',
        'Wordt hij boos, dan loopt hij naar de rustplek.',
        'Zij huilde op 4 en 6 maart voor de toets.',
        'Moeder vertelt dat hij bang is in het donker.',
        'Hij was niet boos.',
        'Hij keek naar zijn tafel en zweeg.',
      ],
    },
    voelt: {
      forms: [
        '«voelt zich»',
        '«voelde zich»',
        '«voelt <wie> zich»',
        '«voelde <wie> zich»',
        '«zich» <bijwoord>\\p{L}+ (?:voelt|voelde)',
      ],
      not: ['(?:voelt|voelde) zich (?:warm|koud|klam|koortsig)'],
      fires: [
        'Noa voelt zich niet veilig.',
        'Bij gym voelde hij zich buitengesloten.',
        'Op het plein voelt Noa zich alleen.',
      ],
      silent: [
        'Noa zegt: "In de pauze blijf ik liever binnen."',
        'Zij voelde zich warm aan en had 38,5 graden koorts.',
        'Volgens Noa voelt zij zich veilig in de klas.',
        'Uit de vragenlijst van 3 maart blijkt dat zij zich in de klas veilig voelt.',
        'Ouders geven aan dat Noa zich alleen voelt.',
        'Voelt zij zich veilig?',
      ],
    },
    'niet-schelen': {
      forms: [
        '(?:kan|kon) (?:het|hem|haar|dat|<wie>) (?:het |hem |haar |allemaal |dat )*«(?:niets|niks|niet) schelen»',
        '(?:interesseert|boeit) (?:het |hem |haar |dat )*«(?:niet|niets|niks)»',
        'geeft (?:er )?(?:niets|niks) om',
        'trekt zich (?:er |daar |hier )?(?:nergens|niets|niks|nooit)(?: iets)?(?: van)? aan',
        'heeft (?:een )?hekel aan',
        'haalt (?:zijn|haar) schouders op voor',
      ],
      fires: [
        'Het kan hem niets schelen.',
        'School interesseert haar niet.',
        'Zij heeft een hekel aan rekenen.',
      ],
      silent: [
        'Zij trekt zich aan de stang op.',
        'Zij zegt dat het haar niets kan schelen.',
        'Hij haalde zijn schouders op en liep door.',
      ],
    },
    'snapt-niets': {
      forms: [
        '«(?:snapt|begrijpt|snapte|begreep) (?:er |hier |het |dat |daar )*(?:helemaal |echt |totaal )?(?:niets|niks)(?: van)?»',
        '<wie> «denkt (?:dat|alleen)»',
        'vindt (?:zichzelf|zich)',
        '(?:wil|vraagt|zoekt) (?:om )?«(?:negatieve )?aandacht»',
        '«uit op aandacht»',
        'daagt (?:de leerkracht|de docent|de juf|de meester|de leraar|ons|mij|klasgenoten|anderen) uit',
      ],
      not: ['vraagt (?:om )?aandacht (?:voor|aan)', 'daagt (?:<woord> ){1,2}uit (?:voor|om|tot)'],
      fires: [
        'Hij snapt er niets van.',
        'Zij zoekt negatieve aandacht.',
        'Tim denkt dat hij alles mag.',
        'Hij daagt de leerkracht uit.',
      ],
      silent: [
        'Hij maakte 2 van de 10 sommen zonder hulp.',
        'Ouders denken dat hij er niets van snapt.',
        'De mentor vraagt aandacht voor de overgang.',
        'Tim daagt de docent uit voor een potje schaken.',
      ],
    },
  },
);
