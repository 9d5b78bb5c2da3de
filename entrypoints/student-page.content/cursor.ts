/** So long before and after the cursor moves, in milliseconds, a click or a key may have meant it. */
const MEANT = 700;
/** After so long without another theft the page has let go. */
const QUIET = 4000;

let meantAt = Number.NEGATIVE_INFINITY;

/** The teacher lets the cursor move now: with a click in the page, or with what they press in the panel. */
export function letCursorMove(): void {
  meantAt = performance.now();
}

/**
 * Notices that the page takes the cursor out of the panel by itself: focus comes to the page, and no click, and none
 * of the keys that move it, came with it, nor did the panel put it there. Says so, and later that it is over. Gives
 * nothing back: a screen reader moves the focus without a click or a key too, and would be kept in the panel.
 */
export function watchCursor(host: Element, signal: AbortSignal, taken: (gone: boolean) => void): void {
  let inPanel = false;
  let judging: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const options = { capture: true, passive: true, signal };
  const noteWhere = () => {
    inPanel = document.activeElement === host;
  };
  // The frame takes the focus of the window with it; which element has it is known a moment later.
  addEventListener('blur', () => setTimeout(noteWhere), options);
  addEventListener(
    'pointerdown',
    () => {
      letCursorMove();
      clearTimeout(judging);
    },
    options,
  );
  addEventListener(
    'focusin',
    ({ target }) => {
      if (target === host) {
        inPanel = true;
        return;
      }
      const was = inPanel;
      inPanel = false;
      if (!was || performance.now() - meantAt < MEANT) return;
      clearTimeout(judging);
      judging = setTimeout(stolen, MEANT);
    },
    options,
  );
  for (const type of ['keydown', 'keyup'] as const)
    addEventListener(
      type,
      ({ key, isTrusted }) => {
        if (judging === undefined || !isTrusted) return;
        // Tab, Escape and F6 leave the panel, and come up in the page; a letter was meant for the panel.
        if (/^(?:Tab|Escape|F6)$/.test(key)) meant();
        else if (type === 'keydown' && key.length === 1) stolen();
      },
      options,
    );

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

  signal.addEventListener('abort', () => {
    meant();
    clearTimeout(quiet);
  });
}
