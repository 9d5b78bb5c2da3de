import { dress } from './dress';
import { type Ears, firstEars } from './ears';
import { setLivingStage } from './living-stage';
import css from './stage.css?inline';

/** Our one element in the page, with a closed root that the page cannot look into. */
export interface Stage {
  readonly host: HTMLElement;
  readonly ears: Ears;
  /** Shows an element; the first one brings our element into the page. */
  add(element: HTMLElement): void;
  /** Takes an element away; the last one takes our element out of the page. */
  remove(element: HTMLElement): void;
}

/** How often in how many milliseconds our element is put back before we leave the page its way for a while. */
const OFTEN = 5;
const SPAN = 5000;

export function setStage(signal: AbortSignal): Stage {
  // A plain tag: a page can define what a custom one is, and would be handed our element.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, css);
  if (import.meta.env.FIREFOX) setLivingStage(host);
  const pieces = new Set<HTMLElement>();
  let puts = 0;
  const observer = new MutationObserver(settle);

  function settle(): void {
    const home = document.documentElement;
    if (pieces.size === 0) {
      observer.disconnect();
      host.remove();
    } else if (host.parentNode !== home && !signal.aborted && puts < OFTEN) {
      puts++;
      setTimeout(() => {
        puts--;
        settle();
      }, SPAN);
      home.append(host);
      // Children of html only: the rest of the page costs nothing here.
      observer.observe(home, { childList: true });
    }
  }

  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (!host.isConnected) return;
    for (const piece of pieces) piece.popover = null;
    // What stays belongs to a script that is no more: above everything, so that the next one does not cover it.
    host.popover = 'manual';
    host.showPopover();
  });
  return {
    host,
    ears: firstEars(host, root, signal),
    add: (element) => {
      pieces.add(element);
      root.append(element);
      settle();
    },
    remove: (element) => {
      pieces.delete(element);
      element.remove();
      settle();
    },
  };
}
