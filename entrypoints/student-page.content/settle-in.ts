import { alive } from '../../ports/alive';
import type { Cursor } from './cursor';
import { dress } from './dress';
import { addEdge } from './edge';
import type { HostPage } from './host-page';
import { keepFrame } from './keep-frame';
import { notes } from './note';
import css from './open-panel.css?inline';
import { lies } from './over-panel';
import { bestSide } from './sides';
import type { Sight } from './sight';
import { raise } from './top-layer';

/** How often the open panel looks at what the page does around it, in milliseconds. */
const LOOK = 500;
/** One in so many looks is for what lies under the panel. */
const UNDER = 4;
/** So many looks without a word from the panel, and the page has not let it in. */
const SILENT = 8;

/**
 * Lives beside the page while the panel is open: leaves the page its buttons, and says so when the page takes the
 * panel's place, its cursor or its clicks.
 * @returns what is to be called at each opening; begins at the first
 */
export function settleIn(page: HostPage, cursor: Cursor, sight: Sight): () => void {
  let settled = false;
  return () => {
    if (!settled) dress(page.panel.box.getRootNode() as ShadowRoot, css);
    raise(page);
    if (!settled) begin(page, cursor, sight);
    settled = true;
  };
}

function begin(page: HostPage, cursor: Cursor, sight: Sight): void {
  const { panel, stage, signal, side } = page;
  const { box } = panel;
  const resized = (width: number, done: boolean) => {
    page.resize(width);
    if (done && !signal.aborted && alive())
      void page.settings.set({ panelWidth: width, [page.sideKey]: side() });
  };
  addEdge(panel, side, resized);
  sight.watch();
  if (import.meta.env.FIREFOX) keepFrame(page);

  const say = notes(page);
  const accepted = new WeakSet<Element>();
  let looks = 0;
  let over = 0;
  let silent = 0;
  let noRoom = false;
  let taken = false;

  function look(): void {
    if (!panel.open || document.hidden || document.fullscreenElement) return;
    // The page may have taken our element out of the document, and with it out of the top layer.
    raise(page);
    if (!box.isConnected) return;
    const what = lies(box, stage.host);
    over = what ? over + 1 : 0;
    // What passes by within a moment (a menu, a spinner) is not worth a word; a window that asks something is.
    if (what === 'window' || (what && over > 1)) say(what);
    else if (!panel.spoke && ++silent > SILENT) say('no-entry');
    else say(taken ? 'cursor' : noRoom ? 'no-room' : null);
    if (!what && looks++ % UNDER === 0) makeRoom();
  }

  /** Not while the teacher works in the panel: it does not move under their hands. */
  function makeRoom(): void {
    if (innerWidth < 900 || document.readyState === 'loading' || document.activeElement === stage.host)
      return;
    const found = bestSide(page, accepted);
    if (!found) return;
    noRoom = found.savesHidden;
    page.stand(found.side);
    if (found.moved) resized(Math.round(box.getBoundingClientRect().width), true);
  }

  // With the browser's own drawing, so that looking where things are costs no extra layout.
  const soon = () => void requestAnimationFrame(look);
  const again = () => {
    looks = 0;
    soon();
  };
  const timer = setInterval(soon, LOOK);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    say(null);
  });
  for (const type of ['load', 'resize', 'focusin', 'fullscreenchange'])
    addEventListener(type, again, { capture: true, passive: true, signal });
  // What was said where the panel stood is said again where it stands now.
  addEventListener('resize', () => say(null), { signal });
  cursor.watch((gone) => {
    taken = gone && panel.open;
    soon();
  });
  again();
}
