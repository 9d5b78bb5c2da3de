/** Fictional dossiers, from the smallest that is fit to send to the fullest a teacher makes. */
import type { AnyRow } from '../../../dossier/rows';
import type { PlanInput } from '../../../plan/model';
import { row } from './dossiers';

function goal(text: string, position = 0, own = ''): AnyRow {
  return row('goal', { text, own, position }, position);
}

function agreement(
  position: number,
  what: string,
  who: string,
  when: string,
  result = '',
  until = '',
): AnyRow {
  return row('agreement', { what, who, when, result, until, position }, position);
}

/** One quote, one goal, one agreement. */
export const smallest: PlanInput = {
  label: 'Yara B.',
  group: 'groep 6',
  today: '2026-09-21',
  rows: [
    row('voice', { stance: 'quote', quote: 'Ik wil graag naast iemand zitten die rustig werkt.' }),
    goal('Yara maakt tot 6 november elke ochtend het eerste rekenblad af.'),
    agreement(
      0,
      'Een vaste plek vooraan, naast een rustige klasgenoot',
      'Juf Noor',
      'vanaf maandag 28 september 2026',
    ),
  ],
};

/** Every tool was used: more than most need. */
export const fullest: PlanInput = {
  label: 'Sanne de V.',
  group: '2B',
  today: '2026-11-23',
  rows: [
    row('answer', {
      vraag: 'signaleren.welke-vragen',
      text: 'Sanne leverde sinds de herfstvakantie 7 van de 12 opdrachten voor Engels niet in. Haar moeder vraagt wat er op school is veranderd.',
    }),
    row('voice', {
      stance: 'quote',
      quote: 'Ik weet niet waar ik moet beginnen. Dan denk ik: "laat maar", en dan is het zondag.',
    }),
    row('theme', {
      topic: 'Huiswerk plannen',
      student: 'het tempo is hoog',
      parents: 'Sanne begint thuis na het eten',
      school: 'korte opdrachten lukken wel',
      agree: 'same',
      position: 1,
    }),
    row('theme', { topic: 'Het gebruik van de telefoon', agree: 'ask', position: 2 }, 1),
    row('theme', { topic: 'Slapen', parents: 'Sanne slaapt sinds oktober later in', position: 3 }, 2),
    row('factor', { helps: 'een planner met drie vakjes per dag', hinders: 'lange teksten' }, 0),
    row('factor', { helps: 'een vaste plek vooraan' }, 2),
    goal(
      'Sanne levert tot 18 december 2026 elke week 4 van de 5 opdrachten voor Engels op tijd in.',
      0,
      'Ik wil elke dag weten wat ik moet doen.',
    ),
    goal('Sanne leest een tekst van één bladzijde en beantwoordt 3 van de 4 vragen goed.', 1),
    agreement(
      0,
      'Huiswerk opgeven in kleine delen, met een afvinklijst',
      'mevrouw El Amrani (Engels)',
      'elke week vanaf 30 november 2026',
      'Sanne ziet elke dag wat er af moet',
      '2027-01-14',
    ),
    agreement(
      1,
      'Op maandag samen de week doornemen, 10 minuten',
      'mentor en Sanne',
      'elke maandag, eerste pauze',
    ),
    row('rung', { what: 'elke maandag samen doornemen', sign: 'Sanne vult de lijst zelf in' }, 0),
    row('rung', { what: 'om de week doornemen', when: 'na 14 januari 2027' }, 1),
    row('inquiry', { what: 'Of een leestest nodig is', who: 'de ondersteuningscoördinator', position: 1 }),
    row('roles', {
      contact: 'Marieke Bakker (mentor)',
      monitors: 'Marieke Bakker',
      withWhat: 'de afvinklijst en het cijferoverzicht',
    }),
    row('moment', { date: '2026-12-03', purpose: 'tussentijds', withWhom: 'Sanne en haar moeder' }),
    row('moment', { date: '2027-01-14', purpose: 'evaluatie', withWhom: 'Sanne en haar ouders' }, 1),
    row('party', { role: 'student', discussed: '2026-11-20', agrees: 'yes', agreedOn: '2026-11-20' }),
    row('party', {
      role: 'parent',
      name: 'mevrouw De Vries',
      discussed: '2026-11-23',
      agrees: 'yes',
      agreedOn: '2026-11-23',
      position: 1,
    }),
    row(
      'party',
      { role: 'parent', name: 'meneer De Vries', discussed: '2026-11-23', agrees: 'no', position: 2 },
      1,
    ),
    row('party', { role: 'school', name: 'Marieke Bakker', discussed: '2026-11-23', agrees: 'yes' }),
    row('disagreement', {
      text: 'Vader en mentor praten op 3 december 2026 verder. De afspraken lopen door.',
    }),
    row('tick', { aandachtspunt: 'signaleren.luister-eerst', done: true, date: '2026-11-10' }),
    row('note', { aandachtspunt: 'signaleren.luister-eerst', text: 'In een mentorgesprek van 15 minuten.' }),
    row('tick', { aandachtspunt: 'signaleren.uitnodigen', done: true, date: '2026-11-17' }),
  ],
  school: [
    row('contact', {
      name: 'Marieke Bakker',
      role: 'mentor',
      days: 'maandag tot en met donderdag',
      reach: 'm.bakker@school.example',
      position: 1,
    }),
    row('school', { supportPoint: 'www.steunpunt.example, 085 000 00 00' }),
  ],
};

/** What a teacher has after the first talks. */
export const usual: PlanInput = {
  ...fullest,
  rows: fullest.rows.filter(
    ({ kind, payload }) =>
      !['rung', 'inquiry', 'disagreement'].includes(kind) &&
      !(kind === 'theme' && payload.position > 1) &&
      !(kind === 'factor' && !payload.hinders) &&
      !(kind === 'party' && payload.agrees === 'no') &&
      !(kind === 'answer' && payload.vraag !== 'signaleren.welke-vragen'),
  ),
};

/** The pupil was not ready to talk, a date is still open, and the answers hold what plans themselves hold. */
export const awkward: PlanInput = {
  label: 'Jip',
  group: null,
  today: '2028-02-29',
  rows: [
    row('voice', { stance: 'not-now', quote: '' }),
    row('answer', {
      vraag: 'signaleren.factoren',
      text: 'Helpt:\n- een rustige plek\n- vooraf de stappen op papier\nHindert:\n- wisselende lokalen',
    }),
    row('answer', { vraag: 'plannen.hulpbronnen', text: 'Wie: de intern begeleider. Zie ook Doelen' }),
    goal('Jip vraagt bij elke weektaak één keer zelf om hulp.'),
    agreement(0, 'Hulpkaart op tafel', 'Jip', ''),
    row(
      'no-step',
      { reason: 'Jip wil eerst zelf een week proberen', lookAgain: '2028-03-07', date: '2028-02-29' },
      1,
    ),
    row('moment', { date: '', purpose: 'evaluatie', withWhom: 'met Jip en opa' }),
    row('tick', { aandachtspunt: 'begrijpen.open-gesprek', done: true, date: '2027-12-31' }),
    row('tick', { aandachtspunt: 'signaleren.hoe-dringend', done: true, date: '2028-01-03' }),
  ],
};
