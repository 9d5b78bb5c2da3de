import { watchCursor } from './cursor';
import { dress } from './dress';
import { addEdge } from './edge';
import type { Home } from './home';
import { notes } from './note';
import css from './open-panel.css?inline';
import { lies } from './over-panel';
import { bestSide } from './sides';

/** How often the open panel looks at what the page does around it, in milliseconds. */
const LOOK = 500;
/** One in so many looks is for what lies under the panel. */
const UNDER = 4;
/** So many looks without a word from the panel, and the page has not let it in. */
const SILENT = 8;

let settled: HTMLElement | null = null;

/**
 * Lives beside the page while the panel is open: leaves the page its buttons, and says so when the page takes the
 * panel's place, its cursor or its clicks. Called at each opening; begins once.
 */
export function settleIn(home: Home): void {
  const { panel, stage, signal, side } = home;
  const { box } = panel;
  if (settled === box) return;
  settled = box;
  dress(box.getRootNode() as ShadowRoot, css);
  addEdge(panel, side, home.resized);

  const say = notes(home);
  const accepted = new WeakSet<Element>();
  let looks = 0;
  let over = 0;
  let silent = 0;
  let noRoom = false;
  let taken = false;

  function look(): void {
    if (!panel.open || document.hidden || document.fullscreenElement) return;
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
    const found = bestSide(home, accepted);
    if (!found) return;
    noRoom = found.savesHidden;
    home.stand(found.side);
    if (found.moved) home.resized(Math.round(box.getBoundingClientRect().width), true);
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
  watchCursor(stage.host, signal, (gone) => {
    taken = gone && panel.open;
    soon();
  });
  again();
}
