/**
 * Ready choices of blocks. They only switch blocks on and off, and leave the lines out of them that a brief text can do
 * without; any block can still be left out or added by hand.
 */
import type { Plan } from './model';

export interface Preset<H extends string = string> {
  id: string;
  /** "Alleen afspraken" */
  name: string;
  /** What it holds, in one sentence. */
  help: string;
  headings: readonly H[];
  /** Of each block only what a brief text tells. */
  brief?: true;
}

/** Among chosen headings: of each block only what a brief text tells. */
const BRIEF = '(kort)';

/** What a preset chooses of a text. A block of which a brief text tells nothing stays out. */
export function chosenBy({ headings, brief }: Preset, { blocks }: Plan<string>): ReadonlySet<string> {
  const told = blocks.filter(({ items }) => !brief || items.some(({ more }) => !more));
  const chosen = told.map(({ heading }) => heading).filter((heading) => headings.includes(heading));
  return new Set(brief ? [...chosen, BRIEF] : chosen);
}

/** Whether these blocks are what the preset chooses. */
export function isChosen(preset: Preset, plan: Plan<string>, chosen: ReadonlySet<string>): boolean {
  const wanted = chosenBy(preset, plan);
  return [BRIEF, ...plan.blocks.map(({ heading }) => heading)].every(
    (heading) => chosen.has(heading) === wanted.has(heading),
  );
}

/** The text with only these blocks. One that was added by hand to a brief text is whole when it would else be empty. */
export function withBlocks(plan: Plan<string>, headings: Iterable<string>): Plan<string> {
  const chosen = new Set(headings);
  const blocks = plan.blocks
    .filter((block) => chosen.has(block.heading))
    .map((block) => {
      const brief = block.items.filter(({ more }) => !more);
      return chosen.has(BRIEF) && brief.length > 0 ? { ...block, items: brief } : block;
    });
  return { ...plan, blocks };
}

/**
 * The longest preset that still says something within `limit`, as `measure` counts it: in characters for a field, in
 * words for a page. Null when even the shortest is too long.
 */
export function presetThatFits(
  plan: Plan<string>,
  presets: readonly Preset[],
  limit: number,
  measure: (plan: Plan<string>) => number,
): Preset | null {
  const fits = (preset: Preset) => {
    const smaller = withBlocks(plan, chosenBy(preset, plan));
    return smaller.blocks.length > 0 && measure(smaller) <= limit;
  };
  return [...presets].sort((a, b) => b.headings.length - a.headings.length).find(fits) ?? null;
}
