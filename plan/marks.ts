/** What each label says about the text after it: which row, and which field of it. */
import type { PlanHeading, StepId } from '../content/chapter';
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

/** Headings of the evaluation that the plan does not have. */
export const EVALUATION_HEADING_NAMES = {
  'doorgaan-stoppen': 'Wat doorgaat en wat stopt',
  verder: 'Hoe we verdergaan',
} as const;
export type EvaluationHeading = keyof typeof EVALUATION_HEADING_NAMES;

export type Place = PlanHeading | EvaluationHeading | 'title';

/**
 * How the text of a field is read: `line` and `lines` as typed, a `quote` without its marks, a `day`, or one of the
 * fixed words, each with the value it stands for.
 */
type Form = 'line' | 'lines' | 'quote' | 'day' | Readonly<Record<string, string>>;

type Says =
  | { is: 'student' }
  | { is: 'today' }
  | { is: 'closing' }
  /** `id` of the vraag, the aandachtspunt or the step. */
  | { is: 'answer'; id: string }
  | { is: 'tick'; id: string }
  | { is: 'no-step'; id: string }
  | { is: 'moment'; purpose: Payloads['moment']['purpose'] }
  | { is: 'party'; role: Payloads['party']['role'] }
  /** Of the school, not of this student: shown, never written. */
  | { is: 'school' }
  /** Begins a thing to which the fields after it belong; `name` where the row has a fixed one. */
  | { is: 'item'; kind: ItemKind; name: string | null; field: string; set?: Readonly<Record<string, string>> }
  | { is: 'field'; kind: ItemKind; field: string; form: Form }
  /** A field of a row with a fixed name. */
  | {
      is: 'single';
      kind: 'factor' | 'roles' | 'disagreement' | 'evaluation';
      name: string;
      field: string;
      form: Form;
    };
type ItemKind = 'theme' | 'inquiry' | 'goal' | 'agreement' | 'rung';

export type Mark = Says & {
  /** Under which headings it stands; none for what stands in a list under something else. */
  headings: readonly Place[];
};

const theme = (agree: '' | 'same' | 'different' | 'ask'): Mark => ({
  is: 'item',
  kind: 'theme',
  name: null,
  field: 'topic',
  ...(agree ? { set: { agree } } : {}),
  headings: agree ? ['gezamenlijk-beeld'] : ['gezamenlijk-beeld', 'ouders-vertellen'],
});
const item = (kind: ItemKind, field: string, headings: Place[], name: string | null = null): Mark => ({
  is: 'item',
  kind,
  name,
  field,
  headings,
});
const field = (kind: ItemKind, name: string, form: Form = 'line'): Mark => ({
  is: 'field',
  kind,
  field: name,
  form,
  headings: [],
});
const factor = (name: string, side: 'helps' | 'hinders'): Mark => ({
  is: 'single',
  kind: 'factor',
  name,
  field: side,
  form: 'lines',
  headings: ['helpt-hindert'],
});
const role = (name: keyof Payloads['roles'], heading: Place = 'aanpak'): Mark => ({
  is: 'single',
  kind: 'roles',
  name: '-',
  field: name,
  form: 'line',
  headings: [heading],
});
const evaluation = (name: keyof Payloads['evaluation'], heading: Place, form: Form = 'lines'): Mark => ({
  is: 'single',
  kind: 'evaluation',
  name: '-',
  field: name,
  form,
  headings: [heading],
});
const noStep = (id: StepId): Mark => ({ is: 'no-step', id, headings: ['aanpak'] });
const party = (role: Payloads['party']['role']): Mark => ({
  is: 'party',
  role,
  headings: ['aanpak', 'niet-eens'],
});

const FIXED: { readonly [L in LabelId]: Mark } = {
  student: { is: 'student', headings: ['title'] },
  today: { is: 'today', headings: ['title'] },
  closing: { is: 'closing', headings: ['title'] },
  goal: item('goal', 'text', ['doelen']),
  own: field('goal', 'own', 'quote'),
  agreement: item('agreement', 'what', ['aanpak', 'doorgaan-stoppen']),
  who: field('agreement', 'who'),
  when: field('agreement', 'when'),
  until: field('agreement', 'until', 'day'),
  result: field('agreement', 'result'),
  state: field('agreement', 'state', STATE_WORDS),
  tussentijds: { is: 'moment', purpose: 'tussentijds', headings: ['momenten'] },
  evaluatie: { is: 'moment', purpose: 'evaluatie', headings: ['momenten'] },
  theme: theme(''),
  themeSame: theme('same'),
  themeDifferent: theme('different'),
  themeAsk: theme('ask'),
  viewStudent: field('theme', 'student'),
  viewParents: field('theme', 'parents'),
  viewSchool: field('theme', 'school'),
  studentHelps: factor('student', 'helps'),
  groupHelps: factor('group', 'helps'),
  schoolHelps: factor('school', 'helps'),
  teacherHelps: factor('teacher', 'helps'),
  parentsHelp: factor('parents', 'helps'),
  studentHinders: factor('student', 'hinders'),
  groupHinders: factor('group', 'hinders'),
  schoolHinders: factor('school', 'hinders'),
  teacherHinders: factor('teacher', 'hinders'),
  parentsHinder: factor('parents', 'hinders'),
  inquiry: item('inquiry', 'what', ['aanpak']),
  inquiryWho: field('inquiry', 'who'),
  monitors: role('monitors'),
  withWhat: role('withWhat'),
  records: role('records'),
  contact: role('contact', 'contact'),
  rungNow: item('rung', 'what', ['aanpak'], 'now'),
  rungLess: item('rung', 'what', ['aanpak'], 'less'),
  rungWithout: item('rung', 'what', ['aanpak'], 'without'),
  rungWhen: field('rung', 'when'),
  rungSign: field('rung', 'sign'),
  noStepSignaleren: noStep('signaleren'),
  noStepBegrijpen: noStep('begrijpen'),
  noStepPlannen: noStep('plannen'),
  noStepRealiseren: noStep('realiseren'),
  noStepVastleggen: noStep('vastleggen'),
  noStepEvalueren: noStep('evalueren'),
  partyStudent: party('student'),
  partyParent: party('parent'),
  partySchool: party('school'),
  disagreement: {
    is: 'single',
    kind: 'disagreement',
    name: '-',
    field: 'text',
    form: 'lines',
    headings: ['niet-eens'],
  },
  reach: { is: 'school', headings: [] },
  supportPoint: { is: 'school', headings: ['contact'] },
  outcome: field('goal', 'outcome', OUTCOME_WORDS),
  outcomeNote: field('goal', 'outcomeNote'),
  after: field('agreement', 'after', AFTER_WORDS),
  reviewed: evaluation('date', 'doelen', 'day'),
  helped: evaluation('helped', 'doorgaan-stoppen'),
  continues: evaluation('continues', 'doorgaan-stoppen'),
  stops: evaluation('stops', 'doorgaan-stoppen'),
  standing: evaluation('rung', 'verder', RUNG_WORDS),
  next: evaluation('next', 'verder', NEXT_WORDS),
  question: evaluation('question', 'verder'),
};

/** Label and mark of every vraag and aandachtspunt. */
export const CONTENT_MARKS: readonly (readonly [string, Mark])[] = STEPS.flatMap(
  ({ vragen, aandachtspunten }) => [
    ...vragen.flatMap(({ id, heading }): [string, Mark][] => {
      const label = VRAAG_LABELS[id];
      return label && heading ? [[label, { is: 'answer', id, headings: [heading] }]] : [];
    }),
    ...aandachtspunten.map(({ id, short }): [string, Mark] => [
      short,
      { is: 'tick', id, headings: ['al-gedaan'] },
    ]),
  ],
);

export function marksOf(ids: readonly LabelId[]): [string, Mark][] {
  return ids.map((id) => [LABELS[id], FIXED[id]]);
}
