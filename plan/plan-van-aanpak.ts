/** Dossier → plan van aanpak: what is going on, what was agreed, and when we look back. */
import { PLAN_HEADINGS, type PlanHeading } from '../content/chapter';
import { PLAN_HEADING_NAMES } from '../content/plan-headings';
import { aboutWhom, period } from './about';
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
import { TITLE } from './labels';
import { type Plan, type PlanInput, type PlanItem, textOf, under } from './model';
import { chosenBy, type Preset } from './presets';
import { answers, done, factors, facts, themes, voice } from './understanding';

/** Without blocks when there is nothing to tell. */
export function buildPlan(input: PlanInput): Plan {
  const { rows, school = [] } = input;
  const found: readonly (readonly [PlanHeading, PlanItem])[] = [
    ...under('woorden-leerling', voice(rows)),
    ...under('aanleiding', facts(rows)),
    ...themes(rows),
    ...under('helpt', factors(rows, 'helps')),
    ...under('lastig', factors(rows, 'hinders')),
    ...under('doelen', goals(rows)),
    ...under('aanpak', agreements(rows)),
    ...under('aanpak', inquiries(rows)),
    ...under('aanpak', noSteps(rows)),
    ...under('volgen', roles(rows)),
    ...under('afbouw', rungs(rows)),
    ...under('momenten', moments(rows)),
    ...under('akkoord', parties(rows)),
    ...under('akkoord', disagreement(rows)),
    ...under('al-gedaan', done(rows)),
    ...answers(rows),
    ...under('contact', contactPerson(rows, school)),
  ];
  // What the school has to say to everybody makes no plan by itself.
  const support = found.length > 0 ? under('contact', supportPoint(school)) : [];
  const about = [...aboutWhom(input), ...period(input)];
  return textOf(TITLE, about, PLAN_HEADINGS, PLAN_HEADING_NAMES, [...found, ...support]);
}

/** Who does not agree is told in every form: without it, the others' akkoord would look like everybody's. */
export const PRESETS = {
  kort: {
    id: 'kort',
    name: 'Kort',
    help: 'De kern: wat de leerling en ouders vertellen, feiten, doelen en afspraken.',
    brief: true,
    headings: [
      'woorden-leerling',
      'aanleiding',
      'ouders-vertellen',
      'doelen',
      'aanpak',
      'momenten',
      'akkoord',
      'contact',
    ],
  },
  volledig: {
    id: 'volledig',
    name: 'Volledig',
    help: 'Alles wat in het plan past, ook wat jullie al deden.',
    headings: PLAN_HEADINGS,
  },
  afspraken: {
    id: 'afspraken',
    name: 'Alleen afspraken',
    help: 'Wie doet wat, en wanneer jullie terugkijken.',
    brief: true,
    headings: ['aanpak', 'momenten', 'akkoord', 'contact'],
  },
} as const satisfies Record<string, Preset<PlanHeading>>;

/** How a plan opens: short, unless there is nothing in it that the short form shows. */
export function openingBlocks(plan: Plan<string>): ReadonlySet<string> {
  const chosen = chosenBy(PRESETS.kort, plan);
  // Whom to turn to, and what the school says to everybody, says nothing of this student by itself.
  const enough = plan.blocks.some(({ heading }) => heading !== 'contact' && chosen.has(heading));
  return enough ? chosen : chosenBy(PRESETS.volledig, plan);
}
