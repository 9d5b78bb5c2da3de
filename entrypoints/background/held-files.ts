/**
 * Files of colleagues that were opened in *Mijn leerlingen* and wait for the pages of their students. They stand in the
 * browser's memory alone, until they were added, the lock closes, or the browser does.
 */

import type { Sighting } from '../../dossier/aliases';
import type { Dossiers } from '../../dossier/dossiers';
import { fromBase64 } from '../../ports/base64';
import type { HeldFile } from '../../ports/panel';
import type { SessionMemory } from './session-memory';

export const HELD = 'held-file:';
/**
 * Bytes of all files together: half of what browsers give that memory, so that what is typed and who asks for it find
 * room in it as well.
 */
export const MOST_HELD = 5_000_000;

export interface HeldFiles {
  /** One that is held already is not held twice. @returns false where there is no room for it */
  hold(packed: string): Promise<boolean>;
  /** Those that can be about the student on a page, the most certain first. */
  of(sighting: Sighting, dossier: string | null): Promise<HeldFile[]>;
  /** Null when it is not held (any more). */
  take(id: string): Promise<string | null>;
  /** It was added. */
  drop(packed: string): Promise<void>;
}

export function heldFiles(memory: SessionMemory, dossiers: Pick<Dossiers, 'lookIntoFile'>): HeldFiles {
  async function all(): Promise<[string, string][]> {
    const held = Object.entries(await memory.all()).filter(([key]) => key.startsWith(HELD));
    return held.map(([key, packed]) => [key.slice(HELD.length), String(packed)]);
  }
  return {
    async hold(packed) {
      const held = (await all()).map(([, one]) => one);
      if (held.includes(packed)) return true;
      if (held.reduce((sum, { length }) => sum + length, packed.length) > MOST_HELD) return false;
      await memory.set(`${HELD}${crypto.randomUUID()}`, packed);
      return true;
    },
    async of(sighting, dossier) {
      const found: HeldFile[] = [];
      for (const [id, packed] of await all()) {
        const changes = await dossiers.lookIntoFile(fromBase64(packed), { sighting, dossier });
        const { about, label, group, made } = changes;
        if (about !== 'other') found.push({ id, about, label, group, made });
      }
      return found.sort((a, b) => Number(a.about !== 'same') - Number(b.about !== 'same') || a.made - b.made);
    },
    async take(id) {
      const packed = await memory.get(`${HELD}${id}`);
      return typeof packed === 'string' ? packed : null;
    },
    async drop(packed) {
      for (const [id, held] of await all()) if (held === packed) await memory.remove(`${HELD}${id}`);
    },
  };
}
