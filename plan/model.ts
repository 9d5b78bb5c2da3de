/** Dossier → plan van aanpak, as its reader will see it, each text still knowing the field it came from. */
import type { PlanHeading } from '../content/chapter';
import { PLAN_HEADINGS } from '../content/chapter';
import { PLAN_HEADING_NAMES } from '../content/plan-headings';
import type { AnyRow, Kind } from '../dossier/rows';
import {
  agreements,
  contactPerson,
  disagreement,
  goals,
  inquiries,
  moments,
  noSteps,
  parties,
  roles,
  rungs,
  supportPoint,
} from './agreed';
import { oneLine } from './clean';
import { dayWithYear } from './dates';
import { guarded } from './guard';
import { LABELS, MAKER, TITLE, VERSION } from './labels';
import { answers, done, factors, themes, voice } from './understanding';

/** The field of a row that a text came from: where *Tekst aanpassen* leads. */
export interface PlanSource {
  dossier: string;
  round: number;
  kind: Kind;
  name: string;
  field: string;
}

export interface PlanItem {
  /** Printed before the text with a colon; empty for the pupil's own words and for a sentence of ours. */
  label: string;
  /** As printed: cleaned and escaped; `\n` only where the teacher ended a line. May be empty when `fields` is not. */
  text: string;
  source: PlanSource;
  /** What belongs to this item: who, when and result of an agreement. */
  fields: readonly PlanItem[];
}

/** A heading and what stands under it; `H` are the headings of its kind of text. */
export interface PlanBlock<H extends string = PlanHeading> {
  heading: H;
  name: string;
  items: readonly PlanItem[];
}

export interface Plan<H extends string = PlanHeading> {
  title: string;
  /** About whom and when, as label and text. */
  about: readonly { label: string; text: string }[];
  /** In the order of their headings; never empty ones. */
  blocks: readonly PlanBlock<H>[];
  /** Names the version of the grammar, for reading the plan back. */
  closing: { label: string; text: string };
}

export interface PlanInput {
  /** All rows of one round of one student. */
  rows: readonly AnyRow[];
  /** Those of the school: whom to turn to. */
  school?: readonly AnyRow[];
  /** The student as the panel shows them. */
  label: string;
  group: string | null;
  /** `YYYY-MM-DD` */
  today: string;
}

export function buildPlan(input: PlanInput): Plan {
  const { rows, school = [] } = input;
  const found: readonly (readonly [PlanHeading, PlanItem])[] = [
    ...under('woorden-leerling', voice(rows)),
    ...themes(rows),
    ...under('helpt-hindert', factors(rows)),
    ...under('doelen', goals(rows)),
    ...under('aanpak', agreements(rows)),
    ...under('aanpak', rungs(rows)),
    ...under('aanpak', inquiries(rows)),
    ...under('aanpak', noSteps(rows)),
    ...under('momenten', moments(rows)),
    ...under('al-gedaan', done(rows)),
    ...under('niet-eens', disagreement(rows)),
    ...answers(rows),
    ...under('aanpak', roles(rows)),
    ...parties(rows),
    ...under('contact', contactPerson(rows, school)),
  ];
  // What the school has to say to everybody makes no plan by itself.
  const support = found.length > 0 ? under('contact', supportPoint(school)) : [];
  return textOf(TITLE, input, PLAN_HEADINGS, PLAN_HEADING_NAMES, [...found, ...support]);
}

/** A text with these items under its headings. */
export function textOf<H extends string>(
  title: string,
  { label, group, today }: Pick<PlanInput, 'label' | 'group' | 'today'>,
  headings: readonly H[],
  names: Readonly<Record<H, string>>,
  found: readonly (readonly [H, PlanItem])[],
): Plan<H> {
  const student = [label, group ?? ''].map(oneLine).filter(Boolean).join(', ');
  return {
    title,
    about: [
      ...(student ? [{ label: LABELS.student, text: guarded(student) }] : []),
      ...(dayWithYear(today) ? [{ label: LABELS.today, text: dayWithYear(today) }] : []),
    ],
    blocks: headings.flatMap((heading) => {
      const items = found.flatMap(([place, item]) => (place === heading ? [item] : []));
      return items.length > 0 ? [{ heading, name: names[heading], items }] : [];
    }),
    closing: { label: LABELS.closing, text: `${MAKER} ${VERSION}` },
  };
}

export function under<H extends string>(heading: H, items: readonly PlanItem[]): [H, PlanItem][] {
  return items.map((item) => [heading, item]);
}
