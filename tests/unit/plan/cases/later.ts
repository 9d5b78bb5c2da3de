/** The same three pupils some weeks on: somebody was talked with, agreements were counted, everybody looked back. */
import { nameInId } from '../../../../dossier/row-id';
import type { AnyRow, Kind, Payloads } from '../../../../dossier/rows';
import type { PlanInput } from '../../../../plan/model';
import { row } from '../dossiers';
import { dyslexia } from './dyslexia';
import { gifted } from './gifted';
import { notAtSchool } from './not-at-school';

type Change<K extends Kind> = (payload: Payloads[K], index: number) => Partial<Payloads[K]>;

export function changed<K extends Kind>(rows: readonly AnyRow[], kind: K, change: Change<K>): AnyRow[] {
  let index = 0;
  return rows.map((made) =>
    made.kind === kind
      ? ({ ...made, payload: { ...made.payload, ...change(made.payload as Payloads[K], index++) } } as AnyRow)
      : made,
  );
}

/** Whether an agreement was kept, by day or week: `y` and `n`. */
function answers(agreement: number, days: readonly string[], kept: string, from: number): AnyRow[] {
  return [...kept].map((one, index) =>
    row(
      'progress',
      { agreement: `0000-${agreement}`, date: days[index] ?? '', kept: one === 'y' ? 'yes' : 'no' },
      from + index,
    ),
  );
}

const weeks = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(`${first}T12:00:00Z`) + index * 7 * 86_400_000).toISOString().slice(0, 10),
  );

function inRound(rows: readonly AnyRow[], round: number): AnyRow[] {
  return rows.map((made) => {
    const id = `d1/${round}/${made.kind}/${nameInId(made.id)}`;
    return { ...made, round, id } as AnyRow;
  });
}

export const dyslexiaLater: PlanInput = {
  ...dyslexia,
  today: '2026-10-26',
  rows: [
    ...changed(
      changed(dyslexia.rows, 'goal', (_, index) =>
        index === 0
          ? { outcome: '0', outcomeNote: 'een tekst van AVI E5 met 3 fouten' }
          : { outcome: '1', outcomeNote: 'sinds half oktober twee keer per week' },
      ),
      'agreement',
      (_, index) => ({
        after: index === 1 ? 'stops' : 'continues',
        state: index === 1 ? 'done' : 'busy',
        per: index === 2 ? 'week' : '',
      }),
    ),
    row('progress', {
      date: '2026-10-05',
      text: 'Lotte las uit zichzelf voor in haar groepje.',
      agreement: '0000-0',
    }),
    row('progress', { date: '2026-09-28', text: 'Vier keer gelezen, een kwartier.' }, 1),
    ...answers(2, weeks('2026-09-14', 5), 'yynyy', 2),
    row('energy', {
      date: '2026-10-05',
      student: 'high',
      home: 'half',
      school: 'high',
      helps: 'op vrijdag een strip mogen kiezen',
    }),
    row('colleague-ask', { question: 'Wanneer leest Lotte in jouw les uit zichzelf?' }),
    row('colleague-reply', {
      text: 'Bij wereldoriëntatie las ze op 2 oktober een kaart voor aan haar groepje.',
      who: 'Ineke de Wit',
      subject: 'wereldoriëntatie',
      asked: 'Wanneer leest Lotte in jouw les uit zichzelf?',
    }),
    row('talk', {
      date: '2026-09-28',
      present: 'Lotte, haar moeder en Jeroen Smits',
      student: 'Ik wil liever strips lezen. Dan wil ik weten hoe het afloopt.',
      parents: 'Vijf avonden is veel, na zwemles is ze moe.',
      school: 'In het groepje leest ze hardop, voor de klas nog niet.',
    }),
    row('tick', { aandachtspunt: 'realiseren.energie-en-inzet', done: true, date: '2026-09-28' }),
    row('card', {
      good: 'Lotte vertelt goed wat ze las.',
      contact: 'Even naast haar gaan zitten.',
      call: true,
    }),
    row('evaluation', {
      date: '2026-10-26',
      present: 'Lotte, haar ouders, Jeroen Smits en Ineke de Wit',
      student: 'Ik ben nu niet meer de laatste. De strip heb ik uit.',
      parents: 'De buikpijn op zondag is weg. We willen nog steeds weten of het dyslexie is.',
      helped: 'Vooraf weten welke tekst er komt, en lezen in een groepje van vier.',
      continues: 'lezen in het groepje, ook bij begrijpend lezen',
      stops: '',
      rung: 'less',
      next: 'extra',
      question: 'Komt Lotte in aanmerking voor een onderzoek naar dyslexie?',
    }),
  ],
};

export const notAtSchoolLater: PlanInput = {
  ...notAtSchool,
  today: '2027-01-11',
  rows: [
    ...changed(
      changed(notAtSchool.rows, 'goal', (_, index) =>
        index === 0
          ? { outcome: '-1', outcomeNote: '7 lessen in de week van 14 december' }
          : { outcome: '0', outcomeNote: 'Engels 7,1 en wiskunde 6,2' },
      ),
      'agreement',
      (_, index) => ({
        state: index === 2 ? 'done' : 'busy',
        after: index === 2 ? 'stops' : 'continues',
        per: (['week', 'time', ''] as const)[index] ?? '',
        times: index === 1 ? 4 : 0,
      }),
    ),
    ...answers(0, weeks('2026-11-16', 5), 'ynyyy', 0),
    ...answers(1, ['2026-11-23', '2026-12-03', '2026-12-10'], 'yyy', 10),
    row('progress', { date: '2026-12-03', text: 'Daan bleef een uur langer, in de mediatheek.' }, 20),
    row(
      'progress',
      {
        date: '2026-12-10',
        text: 'Het appje kwam om 8.15 uur. Daan was er het vierde uur.',
        agreement: '0000-1',
      },
      21,
    ),
    row('energy', { date: '2026-12-14', student: 'half', home: 'high', school: '', helps: '' }),
    row('colleague-ask', { question: 'Wat doet Daan als hij later binnenkomt in jouw les?' }),
    row('colleague-reply', {
      text: 'Hij gaat zitten en begint met de planner. Niemand vraagt iets.',
      who: 'K. Aydin',
      subject: 'wiskunde',
      asked: 'Wat doet Daan als hij later binnenkomt in jouw les?',
    }),
    row('talk', {
      date: '2026-11-30',
      present: 'Daan, zijn ouders en Fatima Yilmaz',
      student: 'Bij de zijdeur gaat het wel. Ik wil niet dat iedereen vraagt waar ik was.',
      parents: 'We zien dat hij ’s avonds weer plannen maakt.',
      school: 'We zeggen tegen de klas: Daan is er weer, meer hoeft niemand te vragen.',
    }),
    row('evaluation', {
      date: '2027-01-11',
      present: 'Daan, zijn ouders, Fatima Yilmaz en Henk Postma',
      student: 'Ik zit weer naast Sem. Maandag blijft moeilijk.',
      parents: 'We hoeven ’s ochtends niet meer te duwen.',
      helped: 'Iemand bij de deur, en een kleine stap als het niet lukt.',
      continues: '',
      stops: '',
      rung: 'less',
      next: 'round',
      question: '',
    }),
  ],
};

export const giftedLater: PlanInput = {
  ...gifted,
  today: '2027-02-01',
  rows: [
    ...changed(
      changed(gifted.rows, 'goal', (_, index) =>
        index === 0
          ? { outcome: '1', outcomeNote: 'van week 49 tot week 4 gemiddeld 4,5 van de 5 taken' }
          : { outcome: '', outcomeNote: '' },
      ),
      'agreement',
      (_, index) => ({
        state: 'busy',
        after: index === 1 ? 'stops' : 'continues',
        per: index === 2 ? 'week' : '',
      }),
    ),
    ...inRound(
      [
        ...answers(2, weeks('2026-11-09', 9), 'yyyynyyyy', 0),
        row('progress', { date: '2026-12-01', text: 'De krant is klaar.', agreement: '0000-1' }, 20),
        row('colleague-ask', { question: 'Aan welke taak werkt Noor in jouw les het langst?' }),
        row('colleague-reply', {
          text: 'Aan de proef met het weer, veertig minuten.',
          who: 'meester Tom',
          subject: 'techniek',
          asked: 'Aan welke taak werkt Noor in jouw les het langst?',
        }),
        row('talk', {
          date: '2026-12-14',
          present: 'Noor en haar moeder',
          student: 'De krant was leuk. Dictee is nog steeds te makkelijk.',
          parents: 'Ze vertelt thuis weer over school.',
        }),
        row('evaluation', {
          date: '2027-02-01',
          present: 'Noor, haar ouders en juf Sanae',
          student: 'Ik heb iets gemaakt dat niet meteen lukte.',
          parents: 'De plusgroep mag nog even wachten.',
          helped: 'Eerst de toets, dan pas de taak.\nSamen met Ilias en Bo werken.',
          continues: '',
          stops: '',
          rung: 'without',
          next: 'close',
          question: '',
        }),
      ],
      2,
    ),
  ],
};

export const LATER = {
  dyslexia: dyslexiaLater,
  'not-at-school': notAtSchoolLater,
  gifted: giftedLater,
} as const;
