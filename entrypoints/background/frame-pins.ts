import { lane } from '../../dossier/lane';
import type { SessionMemory } from './session-memory';

/** One document (or, where the browser does not name documents, one frame) of one tab. */
export interface Frame {
  /** Null when the frame was gone before the browser could say where it stood. */
  tab: number | null;
  frame: number | null;
  document: string | null;
  /**
   * Firefox's own name for the extension's end of one document: all that is left of a frame that went while the
   * background was still waking up. Chromium has none.
   */
  context: string | null;
}

export interface FramePins {
  /**
   * Is this nonce this frame's? The first frame that was vouched for with a nonce keeps it as long as its tab is there,
   * so that a nonce seen by someone else is worth nothing.
   */
  claim(nonce: string, frame: Frame): Promise<boolean>;
  /** The dossiers this frame was shown; null when it was never vouched for with this nonce. Pins nothing. */
  shownTo(nonce: string, frame: Frame): Promise<readonly string[] | null>;
  /** The frame with this nonce is about to be shown these dossiers. */
  show(nonce: string, dossiers: readonly string[]): Promise<void>;
  /** Forgets the frames of tabs that have been gone for `LAST_WORDS` or longer. */
  forgetGone(openTabs: ReadonlySet<number>, now: number): Promise<void>;
}

/** How long after its tab a frame is still known, in milliseconds: far longer than its last words are under way. */
export const LAST_WORDS = 60_000;

const PREFIX = 'frame:';

interface Pin {
  tab: number;
  place: string;
  context: string | null;
  shown: string[];
  /** Milliseconds since the epoch, when its tab was first missed. */
  missedAt?: number;
}

export function framePins(memory: SessionMemory): FramePins {
  // Between looking and pinning nobody else may look.
  const oneByOne = lane();
  const keyOf = (nonce: string) => `${PREFIX}${nonce}`;
  const pinOf = async (nonce: string) => (await memory.get(keyOf(nonce))) as Pin | undefined;

  return {
    claim: (nonce, frame) =>
      oneByOne(async () => {
        const { tab, context } = frame;
        if (tab === null) return false;
        const pinned = await pinOf(nonce);
        if (pinned) return isPinned(pinned, frame);
        const pin: Pin = { tab, place: placeOf(frame), context, shown: [] };
        await memory.set(keyOf(nonce), pin);
        return true;
      }),
    shownTo: (nonce, frame) =>
      oneByOne(async () => {
        const pinned = await pinOf(nonce);
        return pinned && isPinned(pinned, frame) ? pinned.shown : null;
      }),
    show: (nonce, dossiers) =>
      oneByOne(async () => {
        const pinned = await pinOf(nonce);
        const more = dossiers.filter((dossier) => !pinned?.shown.includes(dossier));
        if (pinned && more.length > 0)
          await memory.set(keyOf(nonce), { ...pinned, shown: [...pinned.shown, ...more] } satisfies Pin);
      }),
    forgetGone: (openTabs, now) =>
      oneByOne(async () => {
        for (const [key, value] of Object.entries(await memory.all())) {
          if (!key.startsWith(PREFIX)) continue;
          const pin = value as Pin;
          const { missedAt, ...found } = pin;
          if (openTabs.has(pin.tab)) {
            // It was opened while somebody was looking.
            if (missedAt !== undefined) await memory.set(key, found satisfies Pin);
          } else if (missedAt === undefined) await memory.set(key, { ...pin, missedAt: now } satisfies Pin);
          else if (now - missedAt >= LAST_WORDS) await memory.remove(key);
        }
      }),
  };
}

function placeOf({ frame, document }: Frame): string {
  return document ?? `${frame}`;
}

/** A frame without a tab is the same only where the browser itself still says which document it was. */
function isPinned(pin: Pin, frame: Frame): boolean {
  if (frame.tab === null) return frame.context !== null && frame.context === pin.context;
  return frame.tab === pin.tab && placeOf(frame) === pin.place;
}

interface Sender {
  id?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  /** Firefox: a string or a number, never the same twice. */
  contextId?: unknown;
}

/**
 * The injected frame that a port comes from; null for every other sender. In Firefox a frame that went while the
 * background woke up comes without a tab; such a one may store what it said, and is told nothing.
 */
export function injectedFrame(sender: Sender | undefined, ownId: string): Frame | null {
  if (!sender || sender.id !== ownId) return null;
  const context = sender.contextId === undefined ? null : `${sender.contextId}`;
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (tab === undefined && frame === undefined && context !== null)
    return { tab: null, frame: null, document: null, context };
  if (tab === undefined || frame === undefined || frame === 0) return null;
  return { tab, frame, document: sender.documentId ?? null, context };
}
