/** Does a text fit one A4, and what can be left out to make it fit. Lengths are parts of what one A4 holds. Pure. */

export interface Lengths {
  /** Title, about whom, and the last line. */
  rest: number;
  /** In the order of the text. */
  blocks: readonly BlockLength[];
}

export interface BlockLength {
  heading: string;
  name: string;
  length: number;
}

export interface TooLong {
  /** In A4; more than 1. */
  pages: number;
  /** What can go, in the order of the text, so that the rest fits; empty when leaving out is not enough. */
  without: readonly BlockLength[];
}

/** A hair is kept free: a printer, or another screen, may round a line down. */
const FULL = 0.995;

/**
 * What stands last goes first: a text begins with what it is about.
 * @param spare what the text can do without, by heading
 * @returns null for a text that fits
 */
export function tooLong({ rest, blocks }: Lengths, spare: (heading: string) => boolean): TooLong | null {
  const pages = sum(blocks) + rest;
  if (pages <= FULL) return null;
  const isEnough = (gone: readonly BlockLength[]) => sum(gone) >= pages - FULL;
  const lastFirst = blocks.filter(({ heading }) => spare(heading)).reverse();
  const alone = lastFirst.find((block) => isEnough([block]));
  const gone = alone ? [alone] : fewest(lastFirst, isEnough);
  return { pages, without: blocks.filter((block) => gone.includes(block)) };
}

/** The last of them that are enough together, without those that were not needed after all; none when all are not enough. */
function fewest(
  lastFirst: readonly BlockLength[],
  isEnough: (gone: readonly BlockLength[]) => boolean,
): readonly BlockLength[] {
  const count = lastFirst.findIndex((_, index) => isEnough(lastFirst.slice(0, index + 1))) + 1;
  let gone = lastFirst.slice(0, count);
  for (const block of [...gone].sort((a, b) => b.length - a.length)) {
    const others = gone.filter((one) => one !== block);
    if (isEnough(others)) gone = others;
  }
  return gone;
}

const sum = (blocks: readonly BlockLength[]) => blocks.reduce((all, { length }) => all + length, 0);
