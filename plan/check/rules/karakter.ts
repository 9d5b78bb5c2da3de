/** Words that judge who a pupil is; how a pupil is with others stands in `omgang.ts`. */
import { ofPerson } from '../patterns';
import { rulesOf, type Shared } from '../rule';
import { adjective, adjectives } from '../spelling';

/** What is asked about all of these, wherever they stand. */
export const JUDGING: Shared = {
  kind: 'karakter',
  level: 'vraag',
  question: 'wat zag of hoorde je precies?',
  places: ['prose', 'goal', 'agreement', 'factor', 'question'],
  silencedBy: ['said', 'asked', 'negated', 'topic'],
  matters: ['parent-tonight', 'mentor-next-year', 'pupil-at-sixteen'],
};

export const KARAKTER = rulesOf(JUDGING, {
  lui: {
    // A "luier" by itself is a nappy.
    forms: [
      ...adjective('lui').filter((form) => form !== 'luier'),
      '<wie> <is> <bijwoord>«luier»',
      '<is> <wie> <bijwoord>«luier»',
    ],
    not: ['luie (?:stoel|bank|zak|hoek|trap)', 'lui (?:oog|oogje)'],
    fires: ['Sem is lui bij rekenen.', 'Een luie leerling met weinig inzet.', 'Thuis is hij nog luier.'],
    silent: [
      'In de leeshoek staat een luie stoel.',
      'Sem is niet lui.',
      'Luister eerst naar Sem.',
      'Sem heeft een lui oog en zit daarom vooraan.',
      'Moeder zegt dat Sem lui is.',
      'Is hij lui?',
      'Hij draagt ’s middags nog een luier.',
      '“Ik ben gewoon lui”, staat in zijn schrift.',
    ],
  },
  brutaal: {
    forms: adjective('brutaal'),
    fires: ['Noa was brutaal tegen de juf.', 'Zij geeft brutale antwoorden.'],
    silent: [
      'Noa was niet brutaal tegen de juf.',
      'Volgens de overblijfkracht was Noa brutaal.',
      'In de musical speelde Noa de brutale kikker.',
    ],
  },
  lastig: {
    forms: ofPerson('lastig'),
    not: ['lastig (?:te|om|voor|bij|met|in te)', 'lastig (?:vindt|vond)', 'lastig \\p{L}+baar'],
    fires: [
      'Tim is lastig.',
      'In de kring is Tim erg lastig.',
      'Hij is vaak een lastige jongen.',
      'Lastig gedrag zien we in de pauze.',
    ],
    silent: [
      'Tim vindt rekenen lastig.',
      'Noor vraagt bij een lastige taak hulp.',
      'Op vrijdag vertelt Noor in vijf minuten wat lastig was.',
      'De overgang naar de gymzaal is lastig voor Tim.',
      'Rekenen is lastig.',
      'Zijn handschrift is lastig te lezen.',
      'Tim is op woensdag lastig bereikbaar.',
    ],
  },
  druk: {
    forms: [...ofPerson('druk'), '«drukte» (?:zoekt|maakt)', 'druktemaker'],
    not: [
      "druk (?:op|met|bezig|doende|in gesprek|in overleg|in de weer|aan het|aan 't|van|om|uit|erop)",
      '(?:het|dat|er|wat|klas|groep|gang|plein|lokaal|zaal|ingang|dag|week|agenda|rooster|programma|weg|straat) (?:is|was|wordt|werd) (?:er )?<bijwoord>druk',
      'drukke? (?:gang|klas|plein|omgeving|ruimte|dag|week|periode|ingang|plek|moment|momenten|weg|straat|pauze)',
    ],
    fires: ['Daan is druk tijdens de instructie.', 'Hij is een drukke jongen.', 'Druk gedrag in de kring.'],
    silent: [
      'Daan drukt op de knop en wacht.',
      'Druk op de knop.',
      'Het is druk in de gang.',
      'Daan was druk bezig met zijn werkstuk.',
      'Daan was druk aan het bouwen.',
      'In de klas was het druk.',
      'Hij zit liever niet in een drukke ruimte.',
      'Hij zet druk op het potlood.',
    ],
  },
  vervelend: {
    forms: [...ofPerson('vervelend'), 'zit te «vervelen»', '«etter(?:t|en|bak|bakje)?»', '«klier(?:t|en)?»'],
    not: ['vervelend (?:voor|om|dat|te|vindt|vond)'],
    fires: ['In de pauze doet Liam vervelend.', 'Hij was weer vervelend.', 'Liam vertoont vervelend gedrag.'],
    silent: [
      'Het is vervelend dat de les uitviel.',
      'De val was vervelend voor Liam.',
      'Hij zit bij het raam.',
    ],
  },
  dwars: {
    forms: ['<wie> (?:is|was|doet|deed|ligt|lag) <bijwoord>«dwars»', '«dwarse» <jongere>', '«dwarsligger»'],
    not: ['dwars (?:door|over|op|in)'],
    fires: ['Zij ligt dwars bij het opruimen.', 'Een dwarse houding tegenover de mentor.'],
    silent: ['Het zit haar dwars dat zij niet mee mag.', 'Zij fietst dwars door de wijk.'],
  },
  koppig: {
    forms: adjective('koppig'),
    fires: ['Ze is koppig.', 'Dat komt door zijn koppige karakter.', 'In de les over breuken is hij koppig.'],
    silent: [
      'Hij maakte een werkstuk over koppige ezels.',
      'Vader noemt hem koppig.',
      'De koptelefoon hangt aan zijn tafel.',
    ],
  },
  slordig: {
    forms: adjective('slordig'),
    not: [
      '(?:kopie|print|scan|foto|rooster) (?:<woord> ){0,4}slordig',
      'slordig (?:gekopieerd|geprint|gescand)',
    ],
    fires: ['Zijn werk is slordig.', 'Hij schrijft slordiger dan vorig jaar.'],
    silent: [
      'Zij zegt zelf dat ze slordig schrijft.',
      'Haar werk is niet slordig.',
      'De kopie van de toets was slordig.',
    ],
  },
  sloom: {
    forms: [...adjective('sloom'), 'slome duikelaar', 'traag van begrip'],
    not: [
      '(?:laptop|computer|internet|wifi|programma|verbinding) (?:is|was) <bijwoord>(?:sloom|slome|slomer)',
    ],
    fires: ['Bij het omkleden is hij sloom.', 'Ze werkt in een sloom tempo.'],
    silent: ['De laptop was sloom, daarom maakte hij de toets later.'],
  },
  stout: {
    forms: adjective('stout'),
    not: ['stoute schoenen'],
    fires: ['Hij was stout in de rij.', 'Dit is stout gedrag.'],
    silent: ['Zij trok de stoute schoenen aan en vroeg om hulp.'],
  },
  motivatie: {
    forms: [
      ...adjectives('ongemotiveerd', 'ongeïnteresseerd', 'gemakzuchtig', 'passief'),
      'demotiveerde houding',
      'nul motivatie',
      'geen (?:enkele )?(?:motivatie|inzet|interesse)',
      '(?:toont|heeft|laat) «(?:geen|weinig) (?:enkele )?(?:motivatie|inzet|interesse)»',
      '(?:slechte|verkeerde) werkhouding',
      'werkhouding (?:is|was) <bijwoord>slecht',
    ],
    not: [
      'passieve (?:zin|zinnen|vorm|woordenschat|kennis|taal|taalvaardigheid)',
      'geen inzet (?:(?:van (?:de|het|een) <woord> )?(?:mogelijk|nodig|beschikbaar))',
    ],
    fires: [
      'Zij is ongemotiveerd voor Frans.',
      'Een ongeïnteresseerde houding bij geschiedenis.',
      'Hij toont weinig inzet.',
      'Zijn werkhouding is slecht.',
    ],
    silent: [
      'Zij leverde 2 van de 6 opdrachten voor Frans in.',
      'Haar passieve woordenschat is op niveau.',
      'Er was geen inzet van de onderwijsassistent mogelijk.',
      'Vader vertelt dat zij ongemotiveerd is voor Frans.',
    ],
  },
});
