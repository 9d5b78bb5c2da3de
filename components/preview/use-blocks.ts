import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { BuiltText } from '../../plan/documents';
import type { Plan } from '../../plan/model';
import { chosenBy, isChosen, type Preset, withBlocks } from '../../plan/presets';
import { useDesk } from '../desk';

export interface Blocks {
  /** The text with the blocks that were chosen. */
  plan: Plan<string>;
  isIn(heading: string): boolean;
  toggle(heading: string): void;
  /** The one these blocks are; of several that come to the same, the one that was picked. Null for another choice. */
  preset: Preset | null;
  /** @param id of one of its presets */
  usePreset(id: string): void;
}

type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** A text with what was chosen of it, by its id, else with what it opens with. */
export function asChosen({ document, whole }: BuiltText, chosen: Chosen): Plan<string> {
  return withBlocks(whole, chosen.get(document.id) ?? document.opening(whole));
}

/**
 * Which blocks of a text were chosen: each text keeps its own choice.
 * @param texts all there are
 * @param text the one that is shown
 * @param changed told of every choice
 */
export function useBlocks(
  texts: readonly BuiltText[],
  text: BuiltText | undefined,
  changed: () => void,
): Blocks | null {
  const { place } = useDesk();
  const lastPreset = useSignal<string | null>(null);
  // What was chosen earlier may be there no more: none opens with everything left out.
  useMemo(() => {
    const kept = new Map(place.blocks.peek());
    for (const { document, whole } of texts) {
      const chosen = kept.get(document.id);
      if (!whole.blocks.some(({ heading }) => chosen?.has(heading))) kept.delete(document.id);
    }
    if (kept.size < place.blocks.peek().size) place.blocks.value = kept;
  }, []);

  if (!text) return null;
  const { document, whole } = text;
  const chosen = place.blocks.value.get(document.id) ?? new Set(document.opening(whole));
  const choose = (headings: Iterable<string>) => {
    changed();
    place.blocks.value = new Map(place.blocks.peek()).set(document.id, new Set(headings));
  };
  const alike = document.presets.filter((preset) => isChosen(preset, whole, chosen));
  return {
    plan: asChosen(text, place.blocks.value),
    isIn: (heading) => chosen.has(heading),
    toggle(heading) {
      const next = new Set(chosen);
      if (!next.delete(heading)) next.add(heading);
      choose(next);
    },
    preset: alike.find(({ id }) => id === lastPreset.value) ?? alike[0] ?? null,
    usePreset(id) {
      lastPreset.value = id;
      const preset = document.presets.find((one) => one.id === id);
      choose(preset ? chosenBy(preset, whole) : []);
    },
  };
}
