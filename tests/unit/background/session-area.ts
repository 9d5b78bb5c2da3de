import { type SessionMemory, sessionMemory } from '../../../entrypoints/background/session-memory';

/** Bytes that the area takes, in every browser. */
const QUOTA = 10_485_760;

/**
 * `storage.session` as browsers have it, over a map that the test may look into: it keeps and gives copies, throws on
 * what cannot be copied (Firefox), drops what JSON does not know (Chromium), and refuses what is too much.
 */
export function sessionArea(held: Map<string, unknown>) {
  return {
    get: async (key: string | null): Promise<Record<string, unknown>> =>
      structuredClone(
        key === null ? Object.fromEntries(held) : held.has(key) ? { [key]: held.get(key) } : {},
      ),
    async set(items: Record<string, unknown>): Promise<void> {
      const after = { ...Object.fromEntries(held), ...JSON.parse(JSON.stringify(structuredClone(items))) };
      const bytes = Object.entries(after).map(([key, value]) =>
        Buffer.byteLength(key + JSON.stringify(value)),
      );
      if (bytes.reduce((sum, one) => sum + one, 0) > QUOTA)
        throw new Error('Session storage quota bytes exceeded. Values were not stored.');
      for (const key of Object.keys(items)) if (key in after) held.set(key, after[key]);
    },
    remove: async (key: string): Promise<void> => void held.delete(key),
  };
}

export const memoryOf = (held = new Map<string, unknown>()): SessionMemory =>
  sessionMemory(sessionArea(held));
