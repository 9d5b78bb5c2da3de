/** Labels: a word for what a pupil is, where the plan needs what the pupil needs. */
import { rulesOf } from '../rule';
import { adjectives } from '../spelling';

export const ETIKET = rulesOf(
  {
    kind: 'etiket',
    level: 'vraag',
    question: 'is dit vastgesteld, door wie, en is het nodig? Schrijf liever wat de leerling nodig heeft.',
    places: ['prose', 'goal', 'agreement', 'factor'],
    silencedBy: ['said', 'asked', 'negated', 'established', 'topic'],
    matters: ['parent-tonight', 'mentor-next-year', 'pupil-at-sixteen'],
  },
  {
    diagnose: {
      forms: [
        "(?:adhd|add|odd|ass|pdd)(?:'er|'ers|-er|-ers)",
        'autist',
        'autisten',
        'dyslect',
        'dyslecten',
        '(?:adhd|autisme|ass|odd|add)-?(?:achtig|achtige|trekjes|trekken|kenmerken|kind|leerling)',
        '«(?:trekjes|trekken|kenmerken|signalen) van (?:adhd|autisme|ass|odd|add)»',
        ...adjectives('autistisch', 'autistiform', 'hyperactief'),
        '(?:is|was) <bijwoord>«(?:dyslectisch|depressief|borderline|psychotisch)»',
        ...adjectives('depressief', 'psychotisch', 'narcistisch'),
        'hechtingsproblematiek',
        'hechtingsstoornis',
      ],
      not: ['autistisch spectrum'],
      fires: [
        'Hij is een echte ADHD’er.',
        "Zij gedraagt zich als een adhd'er.",
        'Autistische trekjes bij het wisselen van les.',
        'Zij is depressief.',
        'We zien kenmerken van autisme.',
      ],
      silent: [
        'Moeder vertelt dat hij ADHD heeft.',
        'De diagnose autistische stoornis is gesteld door de GGZ.',
        'Is het dyslexie?',
        'Hij heeft een dyslexieverklaring.',
        'De klas leest een boek over autisme.',
      ],
    },
    gedrag: {
      forms: [
        ...adjectives('gedragsgestoord', 'gestoord', 'zwakbegaafd', 'laagbegaafd'),
        'gedragsproblemen',
        'gedragsprobleem',
        'probleemgedrag',
        'gedragsstoornis',
      ],
      not: ['gestoord (?:worden|te worden|door)', '(?:wordt|werd|worden|werden) (?:<woord> ){0,4}gestoord'],
      fires: ['Dit is een gedragsgestoorde jongen.', 'Zij heeft gedragsproblemen.', 'Hij is zwakbegaafd.'],
      silent: [
        'De les werd gestoord door het brandalarm.',
        'Hij werkt liever zonder gestoord te worden.',
        'De toets werd twee keer gestoord door het alarm.',
      ],
    },
    soort: {
      forms: [
        '(?:zorg|probleem|risico|rugzak)(?:leerling|leerlingen|kind|kinderen|geval|jongere)',
        'rugzakje',
        'thuiszitters?',
        'spijbelaars?',
        'zwakke leerling',
        'zwakke leerlingen',
        'hopeloos geval',
        'zorgenkindje?',
      ],
      not: [
        '(?:droeg|draagt|pakt|pakte|nam|neemt) (?:\\p{L}+ ){0,2}rugzakje',
        'rugzakje (?:mee|om|op|met|voor|aan|klaar|in)',
      ],
      fires: ['Hij is een zorgleerling.', 'Als rugzakkind kreeg zij hulp.', 'Een echte thuiszitter.'],
      silent: [
        'De zorgcoördinator sluit aan.',
        'Hij draagt zijn rugzak op één schouder.',
        'Hij droeg een rugzakje van de schoolreis.',
        'Zij legde een rugzakje voor haar zusje klaar.',
      ],
    },
    trauma: {
      forms: [
        'trauma',
        "trauma's",
        'getraumatiseerd',
        'getraumatiseerde',
        'traumatisch',
        'traumatische',
        'depressie',
        'burn-?out',
        'eetstoornis',
        'anorexia',
      ],
      not: ['traumasensitief', 'depressie (?:boven|uit) (?:de|het)'],
      fires: ['Zij heeft een trauma.', 'Een getraumatiseerd kind.'],
      silent: [
        'Volgens ouders is er geen trauma.',
        'We werken traumasensitief.',
        'Bij aardrijkskunde ging het over een depressie boven de Noordzee.',
        'De behandelaar schrijft dat er een trauma is.',
        'Zij hield een spreekbeurt over de depressie van de jaren dertig.',
        'Hij leest een boek over een trauma.',
      ],
    },
  },
);
