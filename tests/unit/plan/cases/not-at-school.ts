/** Secondary school, 3 havo: Daan has not been at school for weeks, and comes back step by step. */
import type { PlanInput } from '../../../../plan/model';
import { row } from '../dossiers';

export const notAtSchool: PlanInput = {
  label: 'Daan K.',
  group: '3hb',
  today: '2026-11-16',
  rows: [
    row('voice', {
      stance: 'quote',
      quote:
        'Ik wil wel, maar bij de fietsenstalling gaat mijn hart zo hard dat ik omdraai. Eén les, dat durf ik.',
    }),
    row('facts', {
      seen: 'Daan was van 21 september tot 13 november 2026 op 6 van de 36 schooldagen op school, steeds de eerste twee uur. Daarvoor miste hij geen lessen. Thuis maakte hij in die tijd 9 opdrachten voor wiskunde en Engels.',
    }),
    row('answer', {
      vraag: 'signaleren.welke-vragen',
      text: 'Daan vraagt of hij mag blijven zitten waar hij zit: in deze klas. Ouders vragen wie er belt als het niet lukt.',
    }),
    row('answer', {
      vraag: 'signaleren.positieve-factoren',
      text: 'Daan repareert fietsen voor de buurt en komt zijn afspraken daar na. Met Engels loopt hij voor.',
    }),
    row('theme', {
      topic: 'De ochtend',
      parents: 'Daan slaapt rond drie uur in en staat wel op, maar komt de deur niet uit.',
      position: 1,
    }),
    row(
      'theme',
      {
        topic: 'Terug in kleine stappen',
        student: 'beginnen met één les, bij de mentor',
        parents: 'elke week een stap, geen sprong',
        school: 'eerst een vaste plek, dan meer lessen',
        agree: 'same',
        position: 2,
      },
      1,
    ),
    row('theme', { topic: 'Of er iets met de groepsapp is gebeurd', agree: 'ask', position: 3 }, 2),
    row('factor', { helps: 'weten wie er op hem wacht', hinders: 'de drukte bij de ingang' }, 0),
    row('factor', { helps: 'naast Sem zitten', hinders: 'vragen waar hij was' }, 1),
    row('factor', { helps: 'een rustige plek in de mediatheek', hinders: 'elk uur een ander lokaal' }, 2),
    row('factor', { helps: 'een planner per dag in plaats van per week' }, 3),
    row('factor', { helps: 'samen fietsen met zijn zus', hinders: 'de avond voor een toets' }, 4),
    row('goal', {
      text: 'Op 18 december 2026 volgt Daan elke week 10 lessen op school.',
      own: 'Ik wil met kerst weer gewoon naast Sem zitten.',
      position: 1,
    }),
    row(
      'goal',
      {
        text: 'Daan haalt voor Engels en wiskunde de toetsen van periode 2, op school of thuis.',
        position: 2,
      },
      1,
    ),
    row('agreement', {
      what: 'Daan komt op maandag en donderdag het derde uur. Fatima wacht bij de zijdeur.',
      who: 'Daan en Fatima Yilmaz',
      when: 'vanaf 19 november 2026',
      result: 'twee lessen in week 1, vier in week 3',
      position: 1,
    }),
    row(
      'agreement',
      {
        what: 'Lukt het niet, dan stuurt Daan een appje met een 1. Fatima belt dezelfde ochtend, zonder verwijt.',
        who: 'Daan, ouders en Fatima Yilmaz',
        when: 'voor 9.00 uur',
        position: 2,
      },
      1,
    ),
    row(
      'agreement',
      {
        what: 'De opdrachten voor Engels en wiskunde staan op vrijdag klaar.',
        who: 'mevrouw Blom en meneer Aydin',
        when: 'elke vrijdag voor 15.00 uur',
        until: '2027-01-22',
        position: 3,
      },
      2,
    ),
    row('inquiry', {
      what: 'Wat de huisarts over het slapen adviseert',
      who: 'ouders, voor 27 november 2026',
      position: 1,
    }),
    row('roles', {
      contact: 'Fatima Yilmaz',
      monitors: 'Fatima Yilmaz',
      withWhat: 'een weeklijst met de lessen die Daan volgde',
      records: 'Henk Postma, ondersteuningscoördinator',
    }),
    row('rung', { what: 'Fatima wacht bij de zijdeur' }, 0),
    row('rung', { what: 'Sem loopt mee', when: 'na twee weken', sign: 'Daan komt alleen over het plein' }, 1),
    row('rung', { what: 'Daan gaat met de klas mee' }, 2),
    row('moment', {
      date: '2026-11-30',
      purpose: 'tussentijds',
      withWhom: 'Daan, zijn ouders en Fatima Yilmaz',
    }),
    row(
      'moment',
      { date: '2027-01-11', purpose: 'evaluatie', withWhom: 'Daan, zijn ouders en Henk Postma' },
      1,
    ),
    row('party', {
      role: 'student',
      name: 'Daan',
      discussed: '2026-11-13',
      agrees: 'yes',
      agreedOn: '2026-11-13',
    }),
    row('party', {
      role: 'parent',
      name: 'mevrouw Kuipers',
      discussed: '2026-11-13',
      agrees: 'yes',
      agreedOn: '2026-11-13',
      position: 1,
    }),
    row('party', { role: 'parent', name: 'de heer Kuipers', discussed: '2026-11-13', position: 2 }, 1),
    row('party', {
      role: 'school',
      name: 'Fatima Yilmaz',
      discussed: '2026-11-13',
      agrees: 'yes',
      agreedOn: '2026-11-13',
    }),
    row('disagreement', { text: 'We bellen elkaar voor het weekend en kiezen samen een kleinere stap.' }),
    row('tick', { aandachtspunt: 'signaleren.luister-eerst', done: true, date: '2026-11-05' }),
    row('note', {
      aandachtspunt: 'signaleren.luister-eerst',
      text: 'Bij Daan thuis, aan de keukentafel.',
    }),
    row('tick', { aandachtspunt: 'signaleren.uitnodigen', done: true, date: '2026-11-09' }),
    row('tick', { aandachtspunt: 'begrijpen.open-gesprek', done: true, date: '2026-11-13' }),
  ],
  school: [
    row('contact', {
      name: 'Fatima Yilmaz',
      role: 'mentor',
      days: 'maandag, dinsdag en donderdag',
      reach: 'via de schoolapp',
      position: 1,
    }),
    row('school', {
      supportPoint: 'Steunpunt Zuid, 030 765 43 21',
      maker: 'Fatima Yilmaz',
      makerRole: 'mentor 3hb',
      name: 'Het Kompas',
    }),
  ],
};
