/** What a label can say about the text after it: which row, and which field of it. */
import type { PlanHeading } from '../content/chapter';
import type { Payloads } from '../dossier/rows';

/** Headings of the evaluation that the plan does not have. */
export type EvaluationHeading = 'gesprek' | 'doorgaan-stoppen' | 'verder';
/** Headings of the voortgang that the plan does not have. */
export type ProgressHeading = 'gaan' | 'zagen' | 'energie';
/** Headings that only older plans have. */
export type OlderHeading = 'helpt-hindert' | 'niet-eens';

export type Place = PlanHeading | EvaluationHeading | ProgressHeading | OlderHeading | 'title';

/**
 * How the text of a field is read: `line` and `lines` as typed, a `quote` without its marks, a `day`, or one of the
 * fixed words, each with the value it stands for.
 */
export type Form = 'line' | 'lines' | 'quote' | 'day' | Readonly<Record<string, string>>;

export type ItemKind = 'theme' | 'inquiry' | 'goal' | 'agreement' | 'rung' | 'party' | 'spoken';

type Says =
  | { is: 'student' }
  /** The day it was made, with the day it runs until. */
  | { is: 'today' }
  /** Stands on top, or is said of the school: shown, never written. */
  | { is: 'shown' }
  | { is: 'closing' }
  /** No word of this version, and in no text of ours: guarded, since an older plan is known by it. */
  | { is: 'foreign' }
  /** `id` of the vraag, the aandachtspunt or the step. */
  | { is: 'answer'; id: string }
  | { is: 'tick'; id: string }
  /** In the second grammar a reason before a day to look again was not guarded at its end. */
  | { is: 'no-step'; id: string; words: 'older' | 'newer' }
  | { is: 'moment'; purpose: Payloads['moment']['purpose'] }
  | { is: 'party'; role: Payloads['party']['role']; words: 'older' | 'newer' }
  /** The day on which it was discussed with all who are named after it. */
  | { is: 'discussed' }
  /** Begins a thing to which the fields after it belong; `name` where the row has a fixed one. */
  | { is: 'item'; kind: ItemKind; name: string | null; field: string; set?: Readonly<Record<string, string>> }
  | { is: 'field'; kind: ItemKind; field: string; form: Form }
  /** Which vraag was asked at the table, and on which day. */
  | { is: 'asked' }
  /** How often an agreement was kept. */
  | { is: 'tally' }
  /** What was seen on the day in its label, and of which agreement. */
  | { is: 'note' }
  /** Whether the energy lasts, on the day in its label. */
  | { is: 'energy' }
  /** What only parents have told, about nothing in particular. */
  | { is: 'told-by-parents' }
  /** A field of a row with a fixed name. */
  | {
      is: 'single';
      kind: 'facts' | 'factor' | 'roles' | 'disagreement' | 'evaluation' | 'energy';
      name: string;
      field: string;
      form: Form;
    };

export type Mark = Says & {
  /** Under which headings it stands; none for what stands in a list under something else. */
  headings: readonly Place[];
};

export function itemMark(kind: ItemKind, field: string, headings: Place[], name: string | null = null): Mark {
  return { is: 'item', kind, name, field, headings };
}

export function fieldMark(kind: ItemKind, field: string, form: Form = 'line'): Mark {
  return { is: 'field', kind, field, form, headings: [] };
}

export function themeMark(agree: Payloads['theme']['agree']): Mark {
  const home: Place = 'gezamenlijk-beeld';
  const mark = { is: 'item', kind: 'theme', name: null, field: 'topic' } as const;
  return agree
    ? { ...mark, set: { agree }, headings: [home] }
    : { ...mark, headings: [home, 'ouders-vertellen'] };
}

export function roleMark(field: keyof Payloads['roles'], heading: Place): Mark {
  return { is: 'single', kind: 'roles', name: '-', field, form: 'line', headings: [heading] };
}

export function evaluationMark(
  field: keyof Payloads['evaluation'],
  heading: Place,
  form: Form = 'lines',
): Mark {
  return { is: 'single', kind: 'evaluation', name: '-', field, form, headings: [heading] };
}

export function factorMark(name: string, field: 'helps' | 'hinders', heading: Place): Mark {
  return { is: 'single', kind: 'factor', name, field, form: 'lines', headings: [heading] };
}
