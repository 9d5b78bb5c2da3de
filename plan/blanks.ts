/** Blanks of an example goal that nobody has filled yet. Pure. */
import type { Plan } from './model';

/** An ellipsis that stands by itself: one after a word is how somebody writes. */
const BLANK = /(?<![^\s("“‘'])…(?![^\s,.;:!?)"”’'])/gu;

/** Where they are in the text, in its order. */
export function blanksIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(BLANK)].map(({ index }) => ({ from: index, to: index + 1 }));
}

export function hasBlank(text: string): boolean {
  return blanksIn(text).length > 0;
}

/**
 * Whether a goal of this text has them still. Such a goal stays in a text, as all that was typed does: it is said
 * beside the ways out of the panel, and asked about by the dossiercheck.
 */
export function hasUnfinishedGoal({ blocks }: Plan<string>): boolean {
  return blocks.some(({ items }) =>
    items.some(({ source, text }) => source.kind === 'goal' && source.field === 'text' && hasBlank(text)),
  );
}
