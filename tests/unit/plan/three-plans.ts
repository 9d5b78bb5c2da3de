/** Three fictional dossiers, from the smallest that is fit to send to the fullest a teacher makes. */
import type { AnyRow } from '../../../dossier/rows';
import type { PlanInput } from '../../../plan/model';
import { row } from './dossiers';

function goal(text: string, position = 0): AnyRow {
  return row('goal', { text, position }, position);
}

function agreement(position: number, what: string, who: string, when: string, result = ''): AnyRow {
  return row('agreement', { what, who, when, result, position }, position);
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

export const usual: PlanInput = {
  label: 'Sanne de V.',
  group: '2B',
  today: '2026-11-23',
  rows: [
    row('answer', {
      vraag: 'signaleren.welke-vragen',
      text: 'Sanne leverde sinds de herfstvakantie 7 van de 12 opdrachten voor Engels niet in. Haar moeder vraagt wat er op school is veranderd.',
    }),
    row('answer', { vraag: 'signaleren.behoeften', text: 'Sanne wil weten waarmee ze kan beginnen.' }),
    row('voice', {
      stance: 'quote',
      quote: 'Ik weet niet waar ik moet beginnen. Dan denk ik: "laat maar", en dan is het zondag.',
    }),
    row('answer', {
      vraag: 'begrijpen.zienswijze',
      text: 'Sanne vertelt dat het tempo hoog is.\nMoeder vertelt dat Sanne thuis na het eten begint.\nDe docent Engels ziet dat korte opdrachten wel lukken.',
    }),
    row('answer', {
      vraag: 'signaleren.eerder-gewerkt',
      text: 'In de brugklas hielp een planner met drie vakjes per dag.',
    }),
    goal('Sanne levert tot 18 december elke week 4 van de 5 opdrachten voor Engels op tijd in.'),
    goal('Sanne leest een tekst van één bladzijde en beantwoordt 3 van de 4 vragen goed.', 1),
    agreement(
      0,
      'Huiswerk opgeven in kleine delen, met een afvinklijst',
      'mevrouw El Amrani (Engels)',
      'elke week vanaf 30 november 2026',
      'Sanne ziet elke dag wat er af moet',
    ),
    agreement(
      1,
      'Op maandag samen de week doornemen, 10 minuten',
      'mentor en Sanne',
      'elke maandag, eerste pauze',
    ),
    row('answer', {
      vraag: 'plannen.akkoord',
      text: 'Sanne, haar moeder en de mentor zijn akkoord. Vader krijgt het plan per mail.',
    }),
    row('moment', { date: '2026-12-03', purpose: 'tussentijds', withWhom: 'Sanne en haar moeder' }),
    row(
      'moment',
      {
        date: '2027-01-14',
        purpose: 'evaluatie',
        withWhom: 'Sanne, haar ouders en de ondersteuningscoördinator',
      },
      1,
    ),
    row('tick', { aandachtspunt: 'signaleren.luister-eerst', done: true, date: '2026-11-10' }),
    row('note', { aandachtspunt: 'signaleren.luister-eerst', text: 'In een mentorgesprek van 15 minuten.' }),
    row('tick', { aandachtspunt: 'signaleren.uitnodigen', done: true, date: '2026-11-17' }),
  ],
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
    row('moment', { date: '', purpose: 'evaluatie', withWhom: 'met Jip en opa' }),
    row('tick', { aandachtspunt: 'begrijpen.open-gesprek', done: true, date: '2027-12-31' }),
    row('tick', { aandachtspunt: 'signaleren.hoe-dringend', done: true, date: '2028-01-03' }),
  ],
};
