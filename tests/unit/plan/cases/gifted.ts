/** Primary school, group 7, second round: Noor can do more than her work shows. */
import type { AnyRow } from '../../../../dossier/rows';
import type { PlanInput } from '../../../../plan/model';
import { row } from '../dossiers';

const rows: AnyRow[] = [
  row('voice', {
    stance: 'quote',
    quote:
      'Als ik het al snap moet ik het toch maken. Dan ga ik tekenen. Ik wil iets waar ik niet meteen uitkom.',
  }),
  row('facts', {
    occasion: 'Het compacten van rekenen hielp; bij taal en in het samenwerken is nog niets veranderd.',
    seen: 'Noor maakte in oktober 2026 de toets van eind groep 7 voor rekenen met 1 fout. Van de 20 taaltaken leverde zij er 8 in. Aan het project over water werkte zij twee keer een hele middag door.',
  }),
  row('answer', {
    vraag: 'signaleren.welke-vragen',
    text: 'De leerkracht vraagt hoe taal uitdaging krijgt zonder dat Noor alleen komt te zitten.',
  }),
  row('answer', {
    vraag: 'signaleren.positieve-factoren',
    text: 'Noor stelt vragen waar de klas op doorgaat, en legt rekenen rustig uit aan anderen.',
  }),
  row('answer', { vraag: 'signaleren.eerder-gewerkt', text: 'vooraf toetsen wat ze al kan' }),
  row('theme', {
    topic: 'Thuis',
    parents: 'Noor bouwt thuis urenlang aan een weerstation. Over school vertelt ze weinig.',
    position: 1,
  }),
  row(
    'theme',
    {
      topic: 'Noor leert meer van werk dat niet in één keer lukt',
      student: 'fouten zijn niet leuk, maar wel als het moeilijk is',
      parents: 'zij stopt nu snel',
      school: 'bij rekenen houdt zij vol',
      agree: 'same',
      position: 2,
    },
    1,
  ),
  row(
    'theme',
    {
      topic: 'een halve dag in de plusgroep',
      parents: 'liever vandaag dan morgen',
      school: 'eerst kijken wat in de klas kan',
      agree: 'different',
      position: 3,
    },
    2,
  ),
  row('factor', { helps: 'zelf een vraag mogen kiezen', hinders: 'werk dat ze al kan' }, 0),
  row('factor', { helps: 'samenwerken met Ilias en Bo', hinders: 'wachten tot iedereen klaar is' }, 1),
  row('factor', { helps: 'een plek op de gang om door te werken' }, 2),
  row('factor', { helps: 'eerst het waarom, dan de taak', hinders: 'veel herhaling' }, 3),
  row('factor', { helps: 'vertellen over haar project aan tafel' }, 4),
  row('goal', {
    text: 'Op 29 januari 2027 levert Noor elke week 4 van de 5 taaltaken in, waarvan één op plusniveau.',
    own: 'Ik wil een keer iets maken dat écht lastig is.',
    position: 1,
  }),
  row(
    'goal',
    { text: 'Noor vraagt bij een lastige taak hulp aan een klasgenoot of de leerkracht.', position: 2 },
    1,
  ),
  row('agreement', {
    what: 'Voor elk taalblok eerst de toets. Wat Noor al kan, slaat zij over.',
    who: 'juf Sanae en Noor',
    when: 'elke derde maandag',
    result: 'twee uur per week voor eigen werk',
    position: 1,
  }),
  row(
    'agreement',
    {
      what: 'Noor, Ilias en Bo maken samen een krant over water.',
      who: 'Noor, met juf Sanae',
      when: 'dinsdag en donderdag, 13.00 uur',
      until: '2027-01-29',
      position: 2,
    },
    1,
  ),
  row(
    'agreement',
    {
      what: 'Op vrijdag vertelt Noor in vijf minuten wat lastig was.',
      who: 'Noor en juf Sanae',
      when: 'elke vrijdag, 14.00 uur',
      position: 3,
    },
    2,
  ),
  row('roles', {
    contact: 'Sanae El Idrissi',
    monitors: 'Sanae El Idrissi',
    withWhat: 'de takenlijst en het gesprek op vrijdag',
    records: 'Sanae El Idrissi',
  }),
  row('rung', { what: 'elke vrijdag vijf minuten praten' }, 0),
  row(
    'rung',
    {
      what: 'om de week praten',
      when: 'na de kerstvakantie van 2026',
      sign: 'Noor begint zelf over wat lastig was',
    },
    1,
  ),
  row('moment', { date: '2026-12-14', purpose: 'tussentijds', withWhom: 'Noor en haar moeder' }),
  row('moment', { date: '2027-02-01', purpose: 'evaluatie', withWhom: 'Noor en haar ouders' }, 1),
  row('party', {
    role: 'student',
    name: 'Noor',
    discussed: '2026-11-09',
    agrees: 'yes',
    agreedOn: '2026-11-09',
  }),
  row('party', {
    role: 'parent',
    name: 'mevrouw Jansen',
    discussed: '2026-11-09',
    agrees: 'yes',
    agreedOn: '2026-11-12',
    position: 1,
  }),
  row('party', {
    role: 'school',
    name: 'Sanae El Idrissi',
    discussed: '2026-11-09',
    agrees: 'yes',
    agreedOn: '2026-11-09',
  }),
  row('disagreement', { text: 'Na de evaluatie beslissen we samen over de plusgroep.' }),
  row(
    'no-step',
    { reason: 'we eerst willen merken of het in de klas lukt.', lookAgain: '2027-02-01', date: '2026-11-09' },
    5,
  ),
  row('tick', { aandachtspunt: 'signaleren.luister-eerst', done: true, date: '2026-11-02' }),
  row('tick', { aandachtspunt: 'begrijpen.open-gesprek', done: true, date: '2026-11-09' }),
];

export const gifted: PlanInput = {
  label: 'Noor J.',
  group: 'groep 7',
  today: '2026-11-23',
  rows: rows.map((made) => ({ ...made, round: 2, id: made.id.replace('d1/1/', 'd1/2/') }) as AnyRow),
  school: [
    row('school', {
      supportPoint: 'Steunpunt voor ouders en jeugd, 085 123 45 67',
      maker: 'Sanae El Idrissi',
      makerRole: 'leerkracht groep 7',
      name: 'De Zevensprong',
    }),
  ],
};
