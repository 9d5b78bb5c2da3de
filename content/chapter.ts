/** The six steps, in the brochure's order. */
export const STEP_IDS = [
  'signaleren',
  'begrijpen',
  'plannen',
  'realiseren',
  'vastleggen',
  'evalueren',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** A chapter is a step of the cycle, or Voorbereiding, which is about the school and not about a student. */
export type ChapterId = 'voorbereiding' | StepId;

/** A heading of the plan van aanpak, in the order in which the plan prints them: the pupil first. */
export const PLAN_HEADINGS = [
  'woorden-leerling',
  'aanleiding',
  'ouders-vertellen',
  'gezamenlijk-beeld',
  'helpt',
  'lastig',
  'doelen',
  'aanpak',
  'volgen',
  'afbouw',
  'momenten',
  'akkoord',
  'al-gedaan',
  'contact',
] as const;
export type PlanHeading = (typeof PLAN_HEADINGS)[number];

/** Parts of the panel that answer a vraag better than a text field does, in the order of the steps. */
export const PLAN_PARTS = [
  'factoren',
  'driehoek',
  'uitzoeken',
  'doelen',
  'smarti',
  'afspraken',
  'momenten',
  'volgen',
  'akkoord',
  'energie',
  'uitkomst',
  'verder',
  'vervolg',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export interface Aandachtspunt {
  /** Stable and readable, e.g. `signaleren.luister-eerst`. Never changes once released: dossiers refer to it. */
  readonly id: string;
  /** The ministry's sentence(s), verbatim. */
  readonly text: string;
  /** Length in UTF-16 units of the lead words at the start of `text`: the first clause, at most 8 words. */
  readonly lead: number;
  /** Short form for *Wat we al deden* in the plan, past tense free, e.g. "Eerst naar de leerling geluisterd". */
  readonly short: string;
}

export interface Vraag {
  /** Stable and readable, e.g. `begrijpen.zienswijze`. */
  readonly id: string;
  readonly text: string;
  /** Under which heading of the plan the answer goes; `null` is *niet in het plan*. */
  readonly heading: PlanHeading | null;
  /** Set when a part of the plan answers this vraag: its row leads there instead of opening a text field. */
  readonly part?: PlanPart;
  /** The vraag in an earlier step that asks the same; its answer is offered here. */
  readonly askedBefore?: string;
}

export interface Chapter {
  readonly id: ChapterId;
  /** 1–6 for the steps, 0 for Voorbereiding. */
  readonly number: number;
  readonly name: string;
  /** The ministry's sentences under the title (Voorbereiding has them). */
  readonly intro?: string;
  readonly aandachtspunten: readonly Aandachtspunt[];
  readonly vragen: readonly Vraag[];
}
