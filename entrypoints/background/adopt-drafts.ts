/**
 * Texts that were typed in a panel which cannot send them any more: its tab was closed, or the host threw its frame
 * away. They are written as that panel would have written them.
 *
 * A panel may be alive without a port (the worker slept), and one that is gone may have a message under way. So a
 * draft can meet an older text of its own panel on either side:
 * - before it: reading the drafts and writing them happen in the lane of all changes, so that nothing of that panel
 *   is stored in between;
 * - after it: a draft stays where it is for a while, and is written once more when a port of its panel closes (then
 *   everything that port brought has been stored), or when an older text of its panel stands in its place.
 */
import * as z from 'zod/mini';
import type { Dossiers } from '../../dossier/dossiers';
import { asFailure } from '../../dossier/failures';
import { DRAFT_PREFIX } from '../../ports/kept-drafts';
import { FromPanel, type WriteMessage } from '../../ports/panel';
import type { Lane } from './lane';
import type { SessionMemory } from './session-memory';

/** How long a draft that was written stays, in milliseconds: far longer than a message can be under way. */
export const LINGER = 60_000;
const MARK = 'adopted:';

const Kept = z.object({ message: FromPanel, at: z.number() });
/** Beside a draft that was written: which text that was, and when. */
const Mark = z.object({ draft: z.string(), when: z.number() });

export interface AdoptOptions {
  dossiers: Dossiers;
  memory: SessionMemory;
  /** The lane in which every change of the database is made. */
  changes: Lane;
  /** Does a connected panel write under this name? Then it sends its drafts itself. */
  connected(writer: string): boolean;
  committed(dossier: string): void;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** @param left writers whose port has just closed */
export function adoptDrafts(options: AdoptOptions, left: ReadonlySet<string>): Promise<void> {
  const { dossiers, memory, changes, connected, committed, now } = options;

  async function forget(key: string, draft: string) {
    await memory.remove(MARK + key);
    // Only if it was not typed on meanwhile.
    if (JSON.stringify(await memory.get(key)) === draft) await memory.remove(key);
  }

  /** A message that was under way came after the draft, and the worker that knew of both has died. */
  const overtaken = (message: WriteMessage) => dossiers.isOvertaken(message).catch(() => false);

  return changes(async () => {
    const everything = await memory.all();
    for (const [key, raw] of Object.entries(everything)) {
      if (key.startsWith(MARK) && !(key.slice(MARK.length) in everything)) await memory.remove(key);
      const kept = key.startsWith(DRAFT_PREFIX) ? parse(raw) : null;
      if (!kept || connected(kept.message.writer)) continue;

      const draft = JSON.stringify(raw);
      const mark = Mark.safeParse(everything[MARK + key]);
      const before = mark.success && mark.data.draft === draft ? mark.data : null;
      const settled = before && !left.has(kept.message.writer) && !(await overtaken(kept.message));
      if (settled) {
        if (now() - before.when > LINGER) await forget(key, draft);
        continue;
      }
      try {
        // Whoever removed the row since had seen what was written before, and nothing else.
        await dossiers.write(kept.message, before ? kept.at : undefined);
        await memory.set(MARK + key, { draft, when: now() });
        committed(kept.message.dossier);
      } catch (error) {
        // Of a dossier that was wiped nothing may linger; anything else may succeed another time.
        if (asFailure(error).code === 'gone') await forget(key, draft);
      }
    }
  });
}

function parse(raw: unknown): { message: WriteMessage; at: number } | null {
  const parsed = Kept.safeParse(raw);
  if (!parsed.success || parsed.data.message.type !== 'write') return null;
  return { message: parsed.data.message, at: parsed.data.at };
}
