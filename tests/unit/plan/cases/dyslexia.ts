/** Primary school, group 6: Lotte reads behind her class. Every tool was used; her parents see it differently. */
import type { PlanInput } from '../../../../plan/model';
import { row } from '../dossiers';

export const dyslexia: PlanInput = {
  label: 'Lotte in ’t V.',
  group: 'groep 6',
  today: '2026-09-07',
  rows: [
    row('voice', {
      stance: 'quote',
      quote:
        'Bij lezen ben ik altijd als laatste klaar. Dan kijken ze naar mij. Thuis lees ik wel, stripboeken.',
    }),
    row('facts', {
      seen: 'Lotte leest teksten van midden groep 5 (AVI M5). In juni 2026 las zij 58 woorden in een minuut; eind groep 5 is dat gemiddeld 71. Hardop lezen voor de klas sloeg zij in september twee keer over.',
    }),
    row('answer', {
      vraag: 'signaleren.welke-vragen',
      text: 'Van ouders: is het dyslexie, en wat kunnen we thuis doen?',
    }),
    row('answer', {
      vraag: 'signaleren.positieve-factoren',
      text: 'Lotte leest uit zichzelf stripboeken en kan goed vertellen wat ze heeft gelezen.',
    }),
    row('answer', {
      vraag: 'signaleren.eerder-gewerkt',
      text: 'drie keer per week lezen met een maatje uit groep 8',
    }),
    row('theme', {
      parents: 'Op zondagavond heeft Lotte buikpijn, vertelt moeder.',
      position: 1,
    }),
    row(
      'theme',
      {
        topic: 'Lotte begrijpt teksten van groep 6 als iemand ze voorleest. Zelf lezen kost meer tijd.',
        agree: 'same',
        position: 2,
      },
      1,
    ),
    row(
      'theme',
      {
        topic: 'of het dyslexie is',
        parents: 'nu een onderzoek',
        school: 'eerst twee perioden extra lezen, zoals ons protocol vraagt',
        agree: 'different',
        position: 3,
      },
      2,
    ),
    row('factor', { helps: 'vooraf weten welke tekst er komt', hinders: 'lange teksten zonder plaatjes' }, 0),
    row(
      'factor',
      { helps: 'lezen in een groepje van vier', hinders: 'om de beurt lezen voor de hele klas' },
      1,
    ),
    row('factor', { helps: 'voorleessoftware op de laptops' }, 2),
    row(
      'factor',
      { helps: 'kleine stappen, met een voorbeeld', hinders: 'er is weinig tijd voor extra leesbeurten' },
      3,
    ),
    row('factor', { helps: 'samen lezen voor het slapen' }, 4),
    row('goal', {
      text: 'Op 26 oktober 2026 leest Lotte een tekst van AVI E5 met hoogstens 4 fouten.',
      own: 'Ik wil een strip van groep 6 zonder hulp lezen.',
      position: 1,
    }),
    row('goal', { text: 'Lotte leest elke week minstens één keer hardop in haar groepje.', position: 2 }, 1),
    row('agreement', {
      what: 'Vier keer per week een kwartier begeleid lezen met Connect Vloeiend lezen.',
      who: 'Jeroen Smits en Lotte',
      when: 'maandag t/m donderdag, 8.45 uur',
      result: 'Lotte leest elke week 5 minuten langer achter elkaar.',
      position: 1,
    }),
    row(
      'agreement',
      {
        what: 'De tekst voor begrijpend lezen gaat een dag eerder mee naar huis.',
        who: 'Jeroen Smits en ouders',
        when: 'elke woensdag',
        position: 2,
      },
      1,
    ),
    row(
      'agreement',
      {
        what: 'Samen lezen voor het slapen, om en om een bladzijde.',
        who: 'ouders en Lotte',
        when: 'vijf avonden per week',
        position: 3,
      },
      2,
    ),
    row('inquiry', {
      what: 'Hoe gaat het met spelling?',
      who: 'Ineke de Wit, intern begeleider',
      position: 1,
    }),
    row('roles', {
      contact: 'Jeroen Smits',
      monitors: 'Jeroen Smits',
      withWhat: 'elke week een korte leestoets, in januari AVI en DMT',
      records: 'Ineke de Wit',
    }),
    row('rung', { what: 'vier keer per week begeleid lezen', when: '14 september 2026' }, 0),
    row('rung', { what: 'twee keer per week begeleid lezen', sign: 'Lotte leest AVI E5' }, 1),
    row('moment', {
      date: '2026-09-28',
      purpose: 'tussentijds',
      withWhom: 'Lotte, haar moeder en Jeroen Smits',
    }),
    row('moment', { date: '2026-10-26', purpose: 'evaluatie', withWhom: 'Lotte en haar ouders' }, 1),
    row('party', {
      role: 'student',
      name: 'Lotte',
      discussed: '2026-09-07',
      agrees: 'yes',
      agreedOn: '2026-09-07',
    }),
    row('party', {
      role: 'parent',
      name: 'mevrouw In ’t Veld',
      discussed: '2026-09-07',
      agrees: 'yes',
      agreedOn: '2026-09-07',
      position: 1,
    }),
    row(
      'party',
      {
        role: 'parent',
        name: 'de heer In ’t Veld',
        discussed: '2026-09-07',
        agrees: 'no',
        agreedOn: '2026-09-07',
        reason: '“Ik wil nu een onderzoek naar dyslexie.”',
        position: 2,
      },
      1,
    ),
    row('party', {
      role: 'school',
      name: 'Jeroen Smits',
      discussed: '2026-09-07',
      agrees: 'yes',
      agreedOn: '2026-09-07',
    }),
    row('disagreement', {
      text: 'We praten binnen twee weken weer, met de intern begeleider erbij. De afspraken lopen door.',
    }),
    row('tick', { aandachtspunt: 'signaleren.luister-eerst', done: true, date: '2026-09-01' }),
    row('note', {
      aandachtspunt: 'signaleren.luister-eerst',
      text: 'Een kwartier, met haar stripboek erbij.',
    }),
    row('tick', { aandachtspunt: 'signaleren.uitnodigen', done: true, date: '2026-09-02' }),
  ],
  school: [
    row('contact', {
      name: 'Jeroen Smits',
      role: 'leerkracht groep 6',
      days: 'maandag t/m donderdag',
      position: 1,
    }),
    row('school', {
      supportPoint: 'Steunpunt Passend Onderwijs Rivierenland, 0344 123 456',
      maker: 'Jeroen Smits',
      makerRole: 'leerkracht groep 6',
      name: 'De Rietkraag',
    }),
  ],
};
