/** How long a dossier stays on this device, in days: what can be chosen, and what holds while nobody chose. */

export interface Terms {
  /** After the last change. */
  readonly open: number;
  /** After the last change of a dossier that is closed: closing is one, and as a rule the last. */
  readonly closed: number;
  /** By the rules of the school, where it has any: neither term is longer, nor is a day that a teacher chooses further. */
  readonly most?: Most | undefined;
}

export type Most = Pick<Terms, 'open' | 'closed'>;

export const DEFAULT_TERMS: Terms = { open: 180, closed: 30 };

export const TERM_CHOICES = { open: [30, 90, 180, 365], closed: [7, 30, 90] } as const;

/**
 * A dossier is never kept longer than this after its last change, or after the day on which a teacher chose a day; a
 * school can make it less.
 */
export const LONGEST = 400;

/** From so many days before it is wiped, a dossier says so by itself. */
export const WARNED = 14;

/** What holds: what was chosen on this device, within what the school allows. */
export function within({ open, closed }: Terms, most: Most | null): Terms {
  if (!most) return { open, closed };
  return { open: Math.min(open, most.open), closed: Math.min(closed, most.closed), most };
}
