/** Ready choices of blocks. They only switch blocks on and off; any block can still be left out or added by hand. */
import type { PlanHeading } from '../content/chapter';
import { PLAN_HEADINGS } from '../content/chapter';
import type { Plan } from './model';

export interface Preset {
  name: string;
  headings: readonly PlanHeading[];
}

/** Who does not agree is told in every form: without it, the others' akkoord would look like everybody's. */
export const PRESETS = {
  kort: {
    name: 'Kort',
    headings: ['aanleiding', 'woorden-leerling', 'doelen', 'aanpak', 'momenten', 'niet-eens', 'contact'],
  },
  volledig: { name: 'Volledig', headings: PLAN_HEADINGS },
  afspraken: { name: 'Alleen afspraken', headings: ['aanpak', 'momenten', 'niet-eens', 'contact'] },
} as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof PRESETS;

/** From long to short. */
const BY_LENGTH: readonly PresetId[] = ['volledig', 'kort', 'afspraken'];

/** The plan with only these blocks. */
export function withBlocks(plan: Plan, headings: Iterable<PlanHeading>): Plan {
  const chosen = new Set(headings);
  return { ...plan, blocks: plan.blocks.filter((block) => chosen.has(block.heading)) };
}

/**
 * The longest preset that still says something within `limit`, as `measure` counts it: in characters for a field, in
 * words for a page. Null when even the shortest is too long.
 */
export function presetThatFits(plan: Plan, limit: number, measure: (plan: Plan) => number): PresetId | null {
  const fits = (id: PresetId) => {
    const smaller = withBlocks(plan, PRESETS[id].headings);
    return smaller.blocks.length > 0 && measure(smaller) <= limit;
  };
  return BY_LENGTH.find(fits) ?? null;
}
