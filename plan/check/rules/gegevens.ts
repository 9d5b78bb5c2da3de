/** Personal data that a plan can do without. Numbers are asked about wherever they stand: also in what somebody said. */

import { NAME } from '../patterns';
import { addressesIn, bsnWithKeyword, mailsIn, maybeBsn, phonesIn } from '../personal';
import { rulesOf } from '../rule';

const WHOSE =
  '(?:gezin|achtergrond|afkomst|ouders|moeder|vader|jongen|meisje|leerling|kind|familie|cultuur|komaf|roots|origine)';

/** Without the -e: "hij is Turks". */
const ORIGINS = (
  'marokkaans turks surinaams antilliaans syrisch pools oekraïens eritrees somalisch afghaans iraaks iraans bulgaars ' +
  'roemeens afrikaans arabisch hindoestaans moluks buitenlands niet-westers'
).split(' ');

export const GEGEVENS = rulesOf(
  {
    kind: 'gegevens',
    level: 'vraag',
    question: 'hoort dit in het plan?',
    places: ['prose', 'goal', 'agreement', 'factor', 'question', 'time', 'said'],
    silencedBy: [],
    matters: ['parent-tonight', 'pupil-at-sixteen'],
  },
  {
    bsn: {
      question: 'dit lijkt een BSN. Dat hoort niet in het plan.',
      find: ({ text }) => bsnWithKeyword(text),
      fires: [
        'Zijn BSN is 123456782.',
        'Burgerservicenummer: 1112.22.333',
        'BSN 11122233 4 staat in het dossier? Nee: bsn 111222333.',
      ],
      silent: ['Zijn BSN is 123456789.', 'Het bsn staat niet in dit plan.', 'Bestelnummer 123456782.'],
    },
    'misschien-bsn': {
      question: 'dit kan een BSN of een leerlingnummer zijn. Hoort het in het plan?',
      find: ({ text }) => maybeBsn(text),
      fires: ['Nummer 123456782 staat op de toets.', 'Hij heeft 111222333 als inlog.'],
      silent: [
        'Nummer 123456789 staat op de toets.',
        'Bel 0612345678.',
        'Zijn BSN is 123456782.',
        'Bestelling 1234567820.',
      ],
    },
    telefoon: {
      question: 'een telefoonnummer: hoort dit in het plan?',
      find: ({ text }) => phonesIn(text),
      fires: [
        'Moeder is te bereiken op 06-12345678.',
        'Bel 06 1234 5678.',
        'Bel +31 6 12345678.',
        'Bel (0344) 123 456.',
      ],
      silent: [
        'Zij las 58 woorden in 2026.',
        'Toets van 12-01-2026 tot 19-01-2026.',
        { text: 'Steunpunt, 0344 123 456', place: 'people' },
      ],
    },
    mail: {
      question: 'een mailadres: hoort dit in het plan?',
      find: ({ text }) => mailsIn(text),
      fires: ['Mail naar j.devries@voorbeeld.nl.', 'Vader: papa_tim@mail.example.com'],
      silent: ['Zij werkt @school in de app.', 'Zie de site van de school.'],
    },
    adres: {
      question: 'een adres: hoort dit in het plan?',
      find: ({ text }) => addressesIn(text),
      fires: [
        'Hij woont op 3511 AB 12.',
        'Zij woont aan de Dorpsstraat 12, 3511 AB in Utrecht.',
        'Postcode 3511ab, nr. 12a.',
      ],
      silent: [
        'In 2026 is hij verhuisd.',
        'De toets van 2026 en 12 vragen.',
        'Hij woont in de wijk bij school.',
        'In 1200 en 15 minuten.',
      ],
    },
    geloof: {
      silencedBy: ['said', 'asked', 'topic'],
      question: 'geloof is bijzonder gevoelig. Is het nodig voor de ondersteuning?',
      forms: [
        'moslims?',
        'moslima',
        'moslimgezin',
        `«(?:islamitische?|christelijke?|katholieke?|joodse?|hindoeïstische?|gereformeerde?|protestante|protestants|orthodoxe?)» ${WHOSE}`,
        '(?:is|zijn|heel|erg|streng) «(?:islamitisch|christelijk|katholiek|joods|hindoe|gereformeerd|gelovig|religieus)»',
        'jehova',
        "jehova's getuigen?",
        'streng gelovig',
        'bidt thuis',
      ],
      not: ['(?:school|basisschool|opleiding|vereniging|club) (?:is|was) <bijwoord>\\p{L}+'],
      fires: ['Het is een moslimgezin.', 'Uit een streng christelijk gezin.', 'Zijn ouders zijn katholiek.'],
      silent: [
        'Hij zat op een katholieke basisschool.',
        'De christelijke feestdagen vallen in de vakantie.',
        'Moeder vertelt dat zij moslim zijn.',
        'De vorige school is gereformeerd.',
        'Zij maakte een werkstuk over de joodse familie van Anne Frank.',
      ],
    },
    herkomst: {
      silencedBy: ['said', 'asked', 'topic'],
      question: 'herkomst is gevoelig. Is dit nodig voor de ondersteuning?',
      forms: [
        `«(?:${ORIGINS.map((origin) => `${origin}e?`).join('|')}|chinese?|allochtone?)» ${WHOSE}`,
        `(?:hij|zij|ze|ouders|moeder|vader|${NAME}+) (?:is|was|zijn|waren) «(?:${ORIGINS.join('|')}|chinees)»`,
        'van «\\p{L}+ (?:afkomst|komaf|origine)»',
        'allochtoon',
        'allochtone',
        'migratieachtergrond',
        'asielzoekers?',
        'statushouders?',
        'asielzoekersgezin',
        'vluchteling(?:en|e)?',
        'vluchtelingengezin',
        'zigeuners?',
        'woonwagenkamp',
      ],
      fires: [
        'Hij is van Marokkaanse afkomst.',
        'Een Turks gezin.',
        'Zij is asielzoeker.',
        'Zij is een vluchteling uit Syrië.',
        'Hij is Marokkaans.',
        'Kind met een migratieachtergrond.',
      ],
      silent: [
        'Thuis spreekt zij Turks en Nederlands.',
        'Hij volgt Franse les.',
        'De klas werkt over de Turkse keuken.',
        'Hij houdt een spreekbeurt over vluchtelingen.',
        'De klas las een boek over een Marokkaanse jongen.',
      ],
    },
  },
);
