import { lane } from './lane';
import type { SessionMemory } from './session-memory';

/** One document (or, where the browser does not name documents, one frame) of one tab. */
export interface Frame {
  tab: number;
  frame: number;
  document: string | null;
}

export interface FramePins {
  /**
   * Is this nonce this frame's? The first frame that was vouched for with a nonce keeps it as long as the browser
   * runs, so that a nonce seen by someone else is worth nothing.
   */
  claim(nonce: string, frame: Frame): Promise<boolean>;
}

export function framePins(memory: SessionMemory): FramePins {
  // Between looking and pinning nobody else may look.
  const oneByOne = lane();
  return {
    claim: (nonce, { tab, frame, document }) =>
      oneByOne(async () => {
        const key = `frame:${nonce}`;
        const mine = `${tab} ${document ?? frame}`;
        const pinned = await memory.get(key);
        if (pinned === undefined) await memory.set(key, mine);
        return pinned === undefined || pinned === mine;
      }),
  };
}

interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/** The injected frame that a port comes from; null for every other sender. */
export function injectedFrame(sender: Sender | undefined, ownId: string): Frame | null {
  const tab = sender?.tab?.id;
  const frame = sender?.frameId;
  if (sender?.id !== ownId || tab === undefined || frame === undefined || frame === 0) return null;
  return { tab, frame, document: sender.documentId ?? null };
}
