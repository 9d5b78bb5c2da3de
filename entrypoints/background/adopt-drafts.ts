/**
 * What was typed or chosen in a panel which cannot send it any more: its tab was closed, or the host threw its frame
 * away. It is written as that panel would have written it; only a choice gives way to a later one of somebody else.
 *
 * A panel may be alive without a port (the worker slept), and one that is gone may have a message under way. So a
 * draft can meet an older text of its own panel on either side, and may have been stored already: its number says
 * which is newer (merge-write.ts).
 */
import * as z from 'zod/mini';
import type { Dossiers } from '../../dossier/dossiers';
import { asFailure } from '../../dossier/failures';
import type { Lane } from '../../dossier/lane';
import type { Write } from '../../dossier/merge-write';
import { changeAsk } from '../../ports/changes';
import { DRAFT_PREFIX } from '../../ports/kept-drafts';
import type { SessionMemory } from './session-memory';

const Kept = z.object(changeAsk);

export interface AdoptOptions {
  dossiers: Dossiers;
  memory: SessionMemory;
  /** The lane in which every change of the database is made. */
  changes: Lane;
  /** Does a connected panel write under this name? Then it sends its drafts itself. */
  connected(writer: string): boolean;
  committed(dossier: string): void;
}

export function adoptDrafts(options: AdoptOptions): Promise<void> {
  const { dossiers, memory, changes, connected, committed } = options;

  /** Only if it was not typed on meanwhile. */
  async function forget(key: string, draft: unknown) {
    if (JSON.stringify(await memory.get(key)) === JSON.stringify(draft)) await memory.remove(key);
  }

  return changes(async () => {
    for (const [key, draft] of Object.entries(await memory.all())) {
      const write = key.startsWith(DRAFT_PREFIX) ? parse(draft) : null;
      if (!write || connected(write.writer)) continue;
      try {
        await dossiers.write({ ...write, again: true });
        committed(write.dossier);
        await forget(key, draft);
      } catch (error) {
        // Of a dossier that was wiped nothing may linger; anything else may succeed another time.
        if (asFailure(error).code === 'gone') await forget(key, draft);
      }
    }
  });
}

function parse(raw: unknown): Write | null {
  const parsed = Kept.safeParse(raw);
  if (!parsed.success) return null;
  const { writer, change } = parsed.data;
  return change.type === 'write' ? { ...change, writer } : null;
}
