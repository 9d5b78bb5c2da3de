import { browser } from 'wxt/browser';
import { alive } from '../../ports/alive';
import type { Stage } from './stage';

/** After hiding, the panel gets this long to save what was typed last; then it leaves the page. In milliseconds. */
const LAST_WORDS = 1000;
/** And this long where it is to come back as it was. No longer: an update waits for it. */
const KEPT = 600_000;

export interface PanelFrame {
  /**
   * Is this the nonce of the document in the frame: random, new for each, and known to nobody but us and it? In Firefox,
   * where a page may get to read it, the frame that says it must be ours too.
   */
  vouches(nonce: string, frame: number): boolean;
  /** Has the document in the frame spoken? Some pages let none of ours in. */
  readonly spoke: boolean;
  readonly open: boolean;
  /** Null while there is none. */
  readonly frame: HTMLIFrameElement | null;
  readonly box: HTMLElement;
  /** Puts the frame in the page, or shows it again. */
  show(width: number): void;
  resize(width: number): void;
  /** @param kept it is to come back as it was: nothing in it may go */
  hide(kept?: boolean): void;
  /** Takes the frame out of the panel, or puts a new one in it. */
  renew(on: boolean): void;
  /** Draws a curtain before what is in the frame, in the same paint as what the page shows; or takes it away. */
  cover(on: boolean): void;
  focus(): void;
}

/** Only Firefox tells it; -1 of a frame that is not in the page. */
const numberOf = (frame: HTMLIFrameElement | null) =>
  (browser.runtime as unknown as { getFrameId(frame: HTMLIFrameElement | null): number }).getFrameId(frame);

/** The panel: an extension page in a frame. */
export function panelFrame(stage: Stage): PanelFrame {
  const box = document.createElement('div');
  let frame: HTMLIFrameElement | null = null;
  let nonce: string | null = null;
  let open = false;
  let spoke = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  box.className = 'panel';

  function resize(to: number): void {
    box.style.width = `${to}px`;
  }

  function empty(): void {
    frame?.remove();
    nonce = frame = null;
  }

  function gone(): void {
    stage.remove(box);
    empty();
  }

  function fresh(): void {
    frame?.remove();
    nonce = crypto.randomUUID();
    frame = document.createElement('iframe');
    frame.title = 'Stappenplan';
    // The star: the frame's own origin differs from the one-time address it is loaded from.
    frame.allow = 'clipboard-write *';
    // Chromium then lets it into a page that isolates itself too, and tells no page its address; all that it costs is
    // storage of the frame's own, which the panel has no use for. Firefox does so for any frame of an extension.
    if (!import.meta.env.FIREFOX) frame.setAttribute('credentialless', '');
    frame.src = `${browser.runtime.getURL('/panel.html')}#${nonce}`;
    let loaded = false;
    // A frame that loads again (the page moved our element) is another document, and needs another nonce. A panel whose
    // extension is gone leaves its frame by itself when nothing in it can be lost; one that was still loading never began.
    frame.onload = () => {
      if (!alive()) return gone();
      if (loaded) fresh();
      loaded = true;
    };
    box.append(frame);
  }

  return {
    box,
    resize,
    vouches(said, by) {
      const ours = nonce === said && (!import.meta.env.FIREFOX || numberOf(frame) === by);
      spoke ||= ours;
      return ours;
    },
    get spoke() {
      return spoke;
    },
    get open() {
      return open;
    },
    get frame() {
      return frame;
    },
    show: (to) => {
      clearTimeout(leaving);
      open = true;
      resize(to);
      box.style.visibility = '';
      if (frame) return;
      fresh();
      stage.add(box);
    },
    hide: (kept) => {
      open = false;
      // A field in the panel that loses the cursor sends what was typed in it.
      frame?.blur();
      box.style.visibility = 'hidden';
      clearTimeout(leaving);
      leaving = setTimeout(gone, kept ? KEPT : LAST_WORDS);
    },
    renew: (on) => (on ? fresh() : empty()),
    cover: (on) => box.classList.toggle('covered', on),
    focus: () => frame?.focus(),
  };
}
