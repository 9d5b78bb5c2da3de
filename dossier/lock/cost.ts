/** What a passphrase costs to try, and how long a lock stays open. Pure. */

/** Of Argon2id, in one lane. */
export interface Cost {
  /** Kibibytes. */
  memory: number;
  /** Over that memory. */
  passes: number;
}

/**
 * The least a passphrase may cost to try (OWASP Password Storage Cheat Sheet: Argon2id, 19 MiB, two passes). Where it
 * rises, a lock is made anew at the next opening.
 */
export const FLOOR: Cost = { memory: 19 * 1024, passes: 2 };

export function isBelowFloor({ memory, passes }: Cost): boolean {
  return memory < FLOOR.memory || passes < FLOOR.passes;
}

/** After how many minutes without use it may lock. */
export const MINUTES = [5, 10, 15, 30, 60] as const;
export const DEFAULT_MINUTES = 10;
