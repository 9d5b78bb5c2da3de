/** Words that judge who a pupil is, the kind ones too. */
import { ofPerson } from '../patterns';
import { rulesOf } from '../rule';
import { adjective, adjectives } from '../spelling';

export const KARAKTER = rulesOf(
  {
    kind: 'karakter',
    level: 'vraag',
    question: 'wat zag of hoorde je precies?',
    places: ['prose', 'goal', 'agreement', 'factor', 'question'],
    silencedBy: ['said', 'asked', 'negated'],
    matters: ['parent-tonight', 'mentor-next-year', 'pupil-at-sixteen'],
  },
  {
    lui: {
      forms: adjective('lui'),
      not: ['luie (?:stoel|bank|zak|hoek|trap)', 'lui (?:oog|oogje)'],
      fires: ['Sem is lui bij rekenen.', 'Een luie leerling met weinig inzet.', 'Thuis is hij nog luier.'],
      silent: [
        'In de leeshoek staat een luie stoel.',
        'Sem is niet lui.',
        'Luister eerst naar Sem.',
        'Sem heeft een lui oog en zit daarom vooraan.',
        'Moeder zegt dat Sem lui is.',
        'Is hij lui?',
        '“Ik ben gewoon lui”, staat in zijn schrift.',
      ],
    },
    brutaal: {
      forms: adjective('brutaal'),
      fires: ['Noa was brutaal tegen de juf.', 'Zij geeft brutale antwoorden.'],
      silent: ['Noa was niet brutaal tegen de juf.', 'Volgens de overblijfkracht was Noa brutaal.'],
    },
    lastig: {
      forms: ofPerson('lastig'),
      not: ['lastig (?:te|om|voor|bij|met|in te)', 'lastig (?:vindt|vond)'],
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
      ],
    },
    druk: {
      forms: [...ofPerson('druk'), '«drukte» (?:zoekt|maakt)', 'druktemaker'],
      not: [
        'druk (?:op|met|bezig|in gesprek|van|om|uit|erop)',
        '(?:het|dat|er|wat|klas|groep|gang|plein|lokaal|zaal|ingang|dag|week|agenda|rooster|programma|weg|straat) (?:is|was|wordt|werd) (?:er )?<bijwoord>druk',
        'drukke? (?:gang|klas|plein|omgeving|ruimte|dag|week|periode|ingang|plek|moment|momenten|weg|straat|pauze)',
      ],
      fires: ['Daan is druk tijdens de instructie.', 'Hij is een drukke jongen.', 'Druk gedrag in de kring.'],
      silent: [
        'Daan drukt op de knop en wacht.',
        'Druk op de knop.',
        'Het is druk in de gang.',
        'Daan was druk bezig met zijn werkstuk.',
        'In de klas was het druk.',
        'Hij zit liever niet in een drukke ruimte.',
        'Hij zet druk op het potlood.',
      ],
    },
    vervelend: {
      forms: [
        ...ofPerson('vervelend'),
        'zit te «vervelen»',
        '«etter(?:t|en|bak|bakje)?»',
        '«klier(?:t|en)?»',
      ],
      not: ['vervelend (?:voor|om|dat|te|vindt|vond)'],
      fires: [
        'In de pauze doet Liam vervelend.',
        'Hij was weer vervelend.',
        'Liam vertoont vervelend gedrag.',
      ],
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
      fires: ['Ze is koppig.', 'Dat komt door zijn koppige karakter.'],
      silent: ['Vader noemt hem koppig.', 'De koptelefoon hangt aan zijn tafel.'],
    },
    slordig: {
      forms: adjective('slordig'),
      fires: ['Zijn werk is slordig.', 'Hij schrijft slordiger dan vorig jaar.'],
      silent: ['Zij zegt zelf dat ze slordig schrijft.', 'Haar werk is niet slordig.'],
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
      not: ['passieve (?:zin|vorm|woordenschat)'],
      fires: [
        'Zij is ongemotiveerd voor Frans.',
        'Een ongeïnteresseerde houding bij geschiedenis.',
        'Hij toont weinig inzet.',
        'Zijn werkhouding is slecht.',
      ],
      silent: [
        'Zij leverde 2 van de 6 opdrachten voor Frans in.',
        'Haar passieve woordenschat is op niveau.',
        'Vader vertelt dat zij ongemotiveerd is voor Frans.',
      ],
    },
    kinderachtig: {
      forms: [
        ...adjectives('kinderachtig', 'onvolwassen', 'aanstellerig'),
        '«(?:stelt|stelde) zich (?:\\p{L}+ )?aan»',
      ],
      not: ['zich (?:\\p{L}+ )?aan (?:de|het|een|haar|zijn|hun|iedereen|ons|elkaar)'],
      fires: [
        'Tim stelt zich aan bij gym.',
        'Voor zijn leeftijd is hij kinderachtig.',
        'Hij maakt kinderachtige geluiden.',
      ],
      silent: ['Hij noemt het spel zelf kinderachtig.', 'Zij stelt zich aan de klas voor.'],
    },
    manipulatief: {
      forms: [
        ...adjectives('manipulatief', 'onbetrouwbaar', 'achterbaks'),
        'manipuleert',
        'manipuleren',
        'liegt altijd',
      ],
      not: ['(?:getallen|materiaal|blokjes) manipuleren'],
      fires: ['Zij is manipulatief in groepswerk.', 'Manipulatieve trekken.', 'Hij manipuleert klasgenoten.'],
      silent: ['Bij meten leert hij materiaal manipuleren.'],
    },
    agressief: {
      forms: adjective('agressief'),
      fires: ['Hij reageert agressief als iemand hem aanraakt.', 'Agressieve uitbarstingen in de pauze.'],
      silent: ['Hij gaf op 3 maart twee klasgenoten een duw.', 'Hij was niet agressief.'],
    },
    storend: {
      forms: [...ofPerson('storend'), 'storend voor (?:de (?:rest|groep|klas|les)|anderen|klasgenoten)'],
      fires: ['Zij is storend voor de groep.', 'Storend gedrag tijdens de instructie.'],
      silent: [
        'Het geluid van de ventilator is storend.',
        'Zij draait haar stoel zonder de groep te storen.',
      ],
    },
    verwend: {
      forms: [...adjective('verwend'), 'verwennerij', 'prinsesje', 'prinsje'],
      fires: ['Hij is verwend.', 'Een verwend kind dat moeilijk deelt.'],
      silent: ['Opa vertelt dat hij hem in de vakantie verwend heeft.'],
    },
    zielig: {
      forms: [...ofPerson('zielig'), 'slachtofferrol'],
      fires: ['Hij doet zielig na de gymles.', 'Zij kruipt in de slachtofferrol.'],
      silent: ['Zij vindt de hond in het verhaal zielig.'],
    },
    raar: {
      forms: ofPerson('raar', 'vreemd', 'apart'),
      not: ['apart (?:te|van|zitten|gezet)', '(?:vreemde|rare) (?:taal|talen|woorden)'],
      fires: ['Hij doet raar tegen klasgenoten.', 'Raar gedrag in de rij.', 'Zij is een apart kind.'],
      silent: [
        'Hij leert een vreemde taal.',
        'Zij vindt haar nieuwe rooster raar.',
        'Hij zit apart van de groep.',
      ],
    },
    dom: {
      forms: [
        ...adjective('dom'),
        ...adjective('onhandig'),
        'niet (?:de|het) (?:slimste|snelste|snuggerste)',
        'achterlijk',
      ],
      not: ['domme fout', 'domme fouten'],
      fires: ['Hij is dom in rekenen.', 'Zij is niet de slimste.'],
      silent: ['Hij zegt dat hij dom is.', 'Het domein getallen is op niveau.', 'Zij zegt: "Ik ben dom."'],
    },
    grens: {
      forms: [
        ...adjectives('onhandelbaar', 'respectloos', 'onbeschoft', 'asociaal', 'ongehoorzaam', 'bazig'),
        ...adjective('egoïstisch'),
        ...ofPerson('gemeen', 'negatief', 'moeilijk'),
        'grote mond',
        'pestkop',
        'aandachttrekker',
        'ettertje',
        'hyper',
      ],
      not: ['moeilijk (?:te|om|voor|bij|met|in|mee)', '(?:hebben|heeft) (?:iets )?gemeen'],
      fires: [
        'Hij is onhandelbaar in de pauze.',
        'Zij heeft een grote mond.',
        'Hij doet gemeen tegen jongere kinderen.',
        'Zij is een moeilijk kind.',
      ],
      silent: [
        'Hij vindt Engels moeilijk.',
        'De twee vrienden hebben gemeen dat zij voetballen.',
        'Zij leest een moeilijk boek.',
        'De tekst was moeilijk.',
      ],
    },
    lof: {
      forms: [
        ...ofPerson('braaf', 'lief'),
        'modelleerlinge?',
        'voorbeeldige leerlinge?',
        '<wie> (?:is|was) (?:een )?<bijwoord>«(?:schat|schatje|engeltje|ideale leerling)»',
      ],
      not: ['lief (?:dagboek|voor)'],
      fires: ['Een lieve meid.', 'Zij is heel braaf.', 'Hij is een modelleerling.', 'Liam is lief.'],
      silent: ['Zij leest liever strips.', 'Hij vroeg lief om hulp.', 'Hij werkt het liefst alleen.'],
    },
  },
);
