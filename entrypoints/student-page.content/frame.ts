import { browser } from 'wxt/browser';
import { alive } from '../../ports/alive';
import type { Stage } from './stage';

/** After hiding, the panel gets this long to save what was typed last; then it leaves the page. */
const LAST_WORDS = 1000;

export interface PanelFrame {
  /** Is this the nonce of the document in the frame: random, new for each, and known to nobody but us and it? */
  vouches(nonce: string): boolean;
  /** Has the document in the frame spoken? Some pages let none of ours in. */
  readonly spoke: boolean;
  readonly open: boolean;
  readonly box: HTMLElement;
  /** Puts the frame in the page, or shows it again. */
  show(width: number): void;
  resize(width: number): void;
  hide(): void;
  /** Draws a curtain before what is in the frame, in the same paint as what the page shows; or takes it away. */
  cover(on: boolean): void;
  focus(): void;
}

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

  function gone(): void {
    stage.remove(box);
    frame?.remove();
    nonce = frame = null;
  }

  function fresh(): void {
    frame?.remove();
    nonce = crypto.randomUUID();
    frame = document.createElement('iframe');
    frame.title = 'Stappenplan';
    // The star: the frame's own origin differs from the one-time address it is loaded from.
    frame.allow = 'clipboard-write *';
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
    vouches(said) {
      spoke ||= nonce === said;
      return nonce === said;
    },
    get spoke() {
      return spoke;
    },
    get open() {
      return open;
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
    hide: () => {
      if (!open) return;
      open = false;
      // A field in the panel that loses the cursor sends what was typed in it.
      frame?.blur();
      box.style.visibility = 'hidden';
      leaving = setTimeout(gone, LAST_WORDS);
    },
    cover: (on) => box.classList.toggle('covered', on),
    focus: () => frame?.focus(),
  };
}
