/** Words that judge how a pupil is with others, the kind ones too. */
import { ofPerson } from '../patterns';
import { rulesOf } from '../rule';
import { adjective, adjectives } from '../spelling';
import { JUDGING } from './karakter';

export const OMGANG = rulesOf(JUDGING, {
  kinderachtig: {
    forms: [
      ...adjectives('kinderachtig', 'onvolwassen', 'aanstellerig'),
      '«(?:stelt|stelde) zich (?:\\p{L}+ )?aan»',
    ],
    not: [
      'zich (?:\\p{L}+ )?aan (?:de|het|een|haar|zijn|hun|iedereen|ons|elkaar)',
      '(?:stelt|stelde) zich aan [^,.;]* voor(?=[.,;!]|$| en )',
    ],
    fires: [
      'Tim stelt zich aan bij gym.',
      'Voor zijn leeftijd is hij kinderachtig.',
      'Hij maakt kinderachtige geluiden.',
    ],
    silent: [
      'Hij noemt het spel zelf kinderachtig.',
      'Zij stelt zich aan de klas voor.',
      'Zij stelde zich aan ieder lid van het team voor.',
    ],
  },
  manipulatief: {
    forms: [
      ...adjectives('manipulatief', 'onbetrouwbaar', 'achterbaks'),
      'manipuleert',
      'manipuleren',
      'liegt altijd',
    ],
    not: [
      '(?:getallen|materiaal|blokjes) manipuleren',
      '(?:manipuleert|manipuleren) (?:<woord> ){0,3}(?:variabelen?|gegevens|getallen|materiaal|blokjes|beeld|beelden)',
    ],
    fires: ['Zij is manipulatief in groepswerk.', 'Manipulatieve trekken.', 'Hij manipuleert klasgenoten.'],
    silent: ['Bij meten leert hij materiaal manipuleren.', 'In de proef manipuleert hij één variabele.'],
  },
  agressief: {
    forms: adjective('agressief'),
    not: ['agressieve? (?:hond|honden|dier|dieren|game|games|spel|spellen|behandeling|vorm)'],
    fires: ['Hij reageert agressief als iemand hem aanraakt.', 'Agressieve uitbarstingen in de pauze.'],
    silent: [
      'Hij gaf op 3 maart twee klasgenoten een duw.',
      'Hij was niet agressief.',
      'Hij loopt om voor een agressieve hond.',
    ],
  },
  storend: {
    forms: [...ofPerson('storend'), 'storend voor (?:de (?:rest|groep|klas|les)|anderen|klasgenoten)'],
    fires: ['Zij is storend voor de groep.', 'Storend gedrag tijdens de instructie.'],
    silent: ['Het geluid van de ventilator is storend.', 'Zij draait haar stoel zonder de groep te storen.'],
  },
  verwend: {
    forms: [...adjective('verwend'), 'verwennerij', 'prinsesje', 'prinsje'],
    fires: ['Hij is verwend.', 'Een verwend kind dat moeilijk deelt.'],
    silent: [
      'Opa vertelt dat hij hem in de vakantie verwend heeft.',
      'Met carnaval was zij verkleed als prinsesje.',
    ],
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
      '(?:heeft|had|geeft|gaf|krijgt|kreeg|zet|zette) (?:<woord> ){0,4}«grote mond»',
      '«grote mond» (?:geven|hebben|opzetten|tegen|naar)',
      'pestkop',
      'aandachttrekker',
      'ettertje',
      'hyper',
    ],
    not: [
      'moeilijk (?:te|om|voor|bij|met|in|mee)',
      'moeilijk (?:\\p{L}+baar|lerende?|lezende?)',
      '(?:hebben|heeft) (?:iets )?gemeen',
    ],
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
      'Zij is moeilijk verstaanbaar door de beugel.',
      'Hij oefent een grote mond bij de lange klanken.',
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
});
