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
 * @param spare what the text can do without, by heading
 * @returns null for a text that fits
 */
export function tooLong({ rest, blocks }: Lengths, spare: (heading: string) => boolean): TooLong | null {
  const pages = blocks.reduce((sum, { length }) => sum + length, rest);
  if (pages <= FULL) return null;
  const over = pages - FULL;
  const longestFirst = blocks.filter(({ heading }) => spare(heading)).sort((a, b) => b.length - a.length);
  const alone = longestFirst.findLast(({ length }) => length >= over);
  return { pages, without: alone ? [alone] : together(longestFirst, over, blocks) };
}

function together(
  longestFirst: readonly BlockLength[],
  over: number,
  all: readonly BlockLength[],
): BlockLength[] {
  let left = over;
  const gone = new Set<BlockLength>();
  for (const block of longestFirst) {
    if (left <= 0) break;
    gone.add(block);
    left -= block.length;
  }
  return left <= 0 ? all.filter((block) => gone.has(block)) : [];
}
