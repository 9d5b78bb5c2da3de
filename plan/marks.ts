/** What each label of a text says about what follows it. */
import type { StepId } from '../content/chapter';
import { STEPS } from '../content/stappenplan';
import type { Payloads } from '../dossier/rows';
import {
  AFTER_WORDS,
  LABELS,
  type LabelId,
  NEXT_WORDS,
  OUTCOME_WORDS,
  RUNG_WORDS,
  STATE_WORDS,
  VRAAG_LABELS,
} from './labels';
import {
  type EvaluationHeading,
  evaluationMark,
  factorMark,
  fieldMark,
  itemMark,
  type Mark,
  type Place,
  type ProgressHeading,
  roleMark,
  themeMark,
} from './mark';

export const EVALUATION_HEADING_NAMES: Readonly<Record<EvaluationHeading, string>> = {
  gesprek: 'Het gesprek',
  'doorgaan-stoppen': 'Wat doorgaat en wat stopt',
  verder: 'Hoe we verdergaan',
};

export const PROGRESS_HEADING_NAMES: Readonly<Record<ProgressHeading, string>> = {
  gaan: 'Hoe de afspraken gaan',
  zagen: 'Wat we zagen',
  energie: 'Hoe het met de energie gaat',
};

const factor = (name: string): Mark[] => [
  factorMark(name, 'helps', 'helpt'),
  factorMark(name, 'hinders', 'lastig'),
];
const party = (role: Payloads['party']['role']): Mark => ({
  is: 'party',
  role,
  words: 'newer',
  headings: ['akkoord'],
});
const facts = (field: keyof Payloads['facts']): Mark => ({
  is: 'single',
  kind: 'facts',
  name: '-',
  field,
  form: 'lines',
  headings: ['aanleiding'],
});
const noStep = (id: StepId): Mark => ({ is: 'no-step', id, words: 'newer', headings: ['aanpak'] });
const shown = (...headings: Place[]): Mark => ({ is: 'shown', headings });

/** How somebody sees a theme, and what they said at the table. */
const view = (who: 'student' | 'parents' | 'school') => [
  fieldMark('theme', who),
  fieldMark('spoken', who, 'quote'),
];

const FIXED: { readonly [L in LabelId]: Mark | readonly Mark[] } = {
  pupil: { is: 'student', headings: ['title'] },
  madeBy: shown('title'),
  period: { is: 'today', headings: ['title'] },
  madeOn: { is: 'today', headings: ['title'] },
  updated: { is: 'today', headings: ['title'] },
  validUntil: shown('title'),
  round: shown('title'),
  seen: facts('seen'),
  occasion: facts('occasion'),
  theme: themeMark(''),
  themeSame: themeMark('same'),
  themeDifferent: themeMark('different'),
  themeAsk: themeMark('ask'),
  viewStudent: view('student'),
  viewParents: view('parents'),
  viewSchool: view('school'),
  student: factor('student'),
  group: factor('group'),
  school: factor('school'),
  teacher: factor('teacher'),
  parents: factor('parents'),
  goal: itemMark('goal', 'text', ['doelen']),
  own: fieldMark('goal', 'own', 'quote'),
  agreement: itemMark('agreement', 'what', ['aanpak', 'doorgaan-stoppen', 'gaan']),
  who: fieldMark('agreement', 'who'),
  when: fieldMark('agreement', 'when'),
  until: fieldMark('agreement', 'until', 'day'),
  result: fieldMark('agreement', 'result'),
  state: fieldMark('agreement', 'state', STATE_WORDS),
  kept: { is: 'tally', headings: [] },
  energyHelps: {
    is: 'single',
    kind: 'energy',
    name: '-',
    field: 'helps',
    form: 'line',
    headings: ['energie'],
  },
  inquiry: itemMark('inquiry', 'what', ['aanpak']),
  inquiryWho: fieldMark('inquiry', 'who'),
  monitors: roleMark('monitors', 'volgen'),
  withWhat: roleMark('withWhat', 'volgen'),
  records: roleMark('records', 'volgen'),
  rungNow: itemMark('rung', 'what', ['afbouw'], 'now'),
  rungLess: itemMark('rung', 'what', ['afbouw'], 'less'),
  rungWithout: itemMark('rung', 'what', ['afbouw'], 'without'),
  rungWhen: fieldMark('rung', 'when'),
  rungSign: fieldMark('rung', 'sign'),
  noStepSignaleren: noStep('signaleren'),
  noStepBegrijpen: noStep('begrijpen'),
  noStepPlannen: noStep('plannen'),
  noStepRealiseren: noStep('realiseren'),
  noStepVastleggen: noStep('vastleggen'),
  noStepEvalueren: noStep('evalueren'),
  tussentijds: { is: 'moment', purpose: 'tussentijds', headings: ['momenten'] },
  evaluatie: { is: 'moment', purpose: 'evaluatie', headings: ['momenten'] },
  discussedOn: { is: 'discussed', headings: ['akkoord'] },
  partyStudent: party('student'),
  partyParent: party('parent'),
  partySchool: party('school'),
  reason: fieldMark('party', 'reason'),
  disagreement: {
    is: 'single',
    kind: 'disagreement',
    name: '-',
    field: 'text',
    form: 'lines',
    headings: ['akkoord'],
  },
  contact: roleMark('contact', 'contact'),
  reach: shown(),
  supportPoint: shown('contact'),
  talkOn: { ...evaluationMark('date', 'gesprek', 'day'), headings: ['title', 'gesprek'] },
  present: evaluationMark('present', 'gesprek', 'line'),
  saidByStudent: evaluationMark('student', 'gesprek', 'quote'),
  saidByParents: evaluationMark('parents', 'gesprek', 'quote'),
  asked: { is: 'asked', headings: ['gesprek'] },
  outcome: fieldMark('goal', 'outcome', OUTCOME_WORDS),
  outcomeNote: fieldMark('goal', 'outcomeNote'),
  helped: evaluationMark('helped', 'doorgaan-stoppen'),
  after: fieldMark('agreement', 'after', AFTER_WORDS),
  continues: evaluationMark('continues', 'doorgaan-stoppen'),
  stops: evaluationMark('stops', 'doorgaan-stoppen'),
  standing: evaluationMark('rung', 'verder', RUNG_WORDS),
  next: evaluationMark('next', 'verder', NEXT_WORDS),
  question: evaluationMark('question', 'verder'),
  olderDate: { is: 'foreign', headings: [] },
  olderClosing: { is: 'foreign', headings: [] },
};

/** What may stand right under a heading without a label. */
export const OPEN_MARKS = {
  aanleiding: facts('seen'),
  'ouders-vertellen': { is: 'told-by-parents', headings: ['ouders-vertellen'] },
  helpt: factorMark('student', 'helps', 'helpt'),
  lastig: factorMark('student', 'hinders', 'lastig'),
} as const satisfies Partial<Record<Place, Mark>>;

/** What the day says that stands under a heading in place of a label. */
export const DATED_MARKS = {
  zagen: { is: 'note', headings: ['zagen'] },
  energie: { is: 'energy', headings: ['energie'] },
} as const satisfies Partial<Record<Place, Mark>>;

/** The label and what it says, of everything that has a fixed one. */
export const FIXED_MARKS: readonly (readonly [string, Mark])[] = Object.entries(FIXED).flatMap(([id, says]) =>
  [says].flat().map((mark): [string, Mark] => [LABELS[id as LabelId], mark as Mark]),
);

export const NO_STEP_MARKS = FIXED_MARKS.filter(([, { is }]) => is === 'no-step');

/** Of every vraag that has a label here, and every aandachtspunt. */
export function contentMarks(
  labels: Readonly<Record<string, string>>,
  headingOf: (id: string) => Place | null | undefined,
): [string, Mark][] {
  return STEPS.flatMap(({ vragen, aandachtspunten }) => [
    ...vragen.flatMap(({ id }): [string, Mark][] => {
      const label = labels[id];
      const heading = headingOf(id);
      return label && heading ? [[label, { is: 'answer', id, headings: [heading] }]] : [];
    }),
    ...aandachtspunten.map(({ id, short }): [string, Mark] => [
      short,
      { is: 'tick', id, headings: ['al-gedaan'] },
    ]),
  ]);
}

const HEADINGS = new Map(STEPS.flatMap(({ vragen }) => vragen).map(({ id, heading }) => [id, heading]));
export const CONTENT_MARKS = contentMarks(VRAAG_LABELS, (id) => HEADINGS.get(id));
