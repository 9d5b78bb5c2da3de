import type { HostPage } from './host-page';

/** So long before and after the cursor moves, in milliseconds, a click or a key may have meant it. */
const MEANT = 700;
/** How often it is looked where the cursor is, in milliseconds: into a frame it moves without a word in the page. */
const LOOK = 100;
/** After so long without another theft the page has let go. */
const QUIET = 4000;

export interface Cursor {
  /** The teacher lets the cursor move now: with a click in the page, or with what they press in the panel. */
  letMove(): void;
  /**
   * Notices that the page takes the cursor out of the panel by itself: focus comes to the page, and no click, and none
   * of the keys that move it, came with it, nor did the panel put it there. Says so, and later that it is over. Gives
   * nothing back: a screen reader moves the focus without a click or a key too, and would be kept in the panel.
   */
  watch(taken: (gone: boolean) => void): void;
}

export function cursorOf({ stage: { host, ears }, panel, signal }: HostPage): Cursor {
  let meantAt = Number.NEGATIVE_INFINITY;
  let taken: (gone: boolean) => void;
  let inPanel = false;
  let judging: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const heard = new WeakSet<Window>([window]);

  /** A page of Firefox that has got hold of our root can put a frame of its own in it: that one is not the panel. */
  const isIn = () => {
    const { activeElement } = panel.box.getRootNode() as ShadowRoot;
    const inFrame = activeElement?.localName === 'iframe';
    return document.activeElement === host && (!inFrame || activeElement === panel.frame);
  };
  const noteWhere = () => {
    inPanel = isIn();
  };

  function hear({ type, target, isTrusted, key = '' }: Event & { key?: string }): void {
    // The frame takes the focus of the window with it; which element has it is known a moment later.
    if (type === 'blur' && target === window) setTimeout(noteWhere);
    else if (type === 'pointerdown' && isTrusted) {
      letMove();
      meant();
      setTimeout(noteWhere);
    } else if (type === 'focusin') moved();
    else if (isTrusted && type.startsWith('key')) {
      look();
      // Tab, Escape and F6 leave the panel, and come up in the page; a letter was meant for the panel.
      if (/^(?:Tab|Escape|F6)$/.test(key)) {
        letMove();
        meant();
      } else if (type === 'keydown' && key.length === 1 && (judging !== undefined || target === host))
        stolen();
    }
  }

  function look(): void {
    if (inPanel && !isIn()) moved();
  }

  /** Whether the teacher may have gone into a frame by themselves: from now on its clicks and keys are heard. */
  function mayBeMeant(frame: HTMLIFrameElement): boolean {
    const view = frame.contentWindow;
    // Of a frame of another site nothing is known.
    if (!view || !frame.contentDocument) return true;
    if (heard.has(view)) return false;
    heard.add(view);
    for (const type of ['pointerdown', 'keydown', 'keyup'])
      view.addEventListener(type, hear, { capture: true, signal });
    return view.navigator.userActivation.isActive;
  }

  function moved(): void {
    const was = inPanel;
    noteWhere();
    if (inPanel || !was || performance.now() - meantAt < MEANT || framesAtCursor().some(mayBeMeant)) return;
    clearTimeout(judging);
    judging = setTimeout(stolen, MEANT);
  }

  function meant(): void {
    clearTimeout(judging);
    judging = undefined;
  }

  function stolen(): void {
    meant();
    taken(true);
    clearTimeout(quiet);
    quiet = setTimeout(() => taken(false), QUIET);
  }

  function letMove(): void {
    meantAt = performance.now();
  }

  return {
    letMove,
    watch(say) {
      taken = say;
      ears.hear = hear;
      const looking = setInterval(look, LOOK);
      signal.addEventListener('abort', () => {
        clearInterval(looking);
        meant();
        clearTimeout(quiet);
      });
    },
  };
}

/** The frames that the cursor is in now, from the page inwards. */
function framesAtCursor(): HTMLIFrameElement[] {
  const frames: HTMLIFrameElement[] = [];
  let place: DocumentOrShadowRoot | null = document;
  while (place?.activeElement) {
    const element: Element = place.activeElement;
    const isFrame = /^i?frame$/.test(element.localName);
    if (isFrame) frames.push(element as HTMLIFrameElement);
    place = isFrame ? (element as HTMLIFrameElement).contentDocument : element.shadowRoot;
  }
  return frames;
}
