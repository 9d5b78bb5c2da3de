import { browser } from 'wxt/browser';
import { ANYONE_THERE } from '../../ports/left-behind';
import { livingStage } from './living-stage';

/** A panel that lives has answered by then, in milliseconds. */
const PATIENCE = 1000;
/** A panel without anything to lose has left its frame by then, in milliseconds. */
const LEFT = 4000;

/** Only Firefox has it, and only for extensions: a root that is closed to the page. */
type WithRoot = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Clears up what a content script left in this page when Firefox ended it with its extension (an update, switched off
 * and on): nothing in it hears the page or answers a click any more. A panel stays as long as it holds what can be lost,
 * above everything, as where a script of ours can still withdraw by itself.
 */
export function clearLeftBehind(): void {
  const panel = new URL(browser.runtime.getURL('/panel.html'));
  for (const host of document.querySelectorAll<WithRoot>('html > div')) {
    const root = host.openOrClosedShadowRoot;
    if (!root || host === livingStage()) continue;
    const frame = root.querySelector('iframe');
    if (frame?.src.startsWith(panel.href)) void outlive(host, root, frame, panel.origin);
    else if (root.querySelector('button.tab[title="Stappenplan openen"]')) host.remove();
  }
}

async function outlive(host: HTMLElement, root: ShadowRoot, frame: HTMLIFrameElement, origin: string) {
  if (!(await isAnyoneThere(frame, origin))) return host.remove();
  frame.addEventListener('load', () => host.remove());
  // The edge to drag, and what was said about the page: of a script that is no more.
  for (const piece of root.querySelectorAll(':host > :not(style, .panel)')) piece.remove();
  // All of it at once, with the panel in it.
  for (const piece of root.querySelectorAll<HTMLElement>('.panel')) {
    piece.popover = null;
    // One that kept out of the way.
    setTimeout(() => {
      piece.style.visibility = '';
    }, LEFT);
  }
  host.popover = 'manual';
  host.showPopover();
}

function isAnyoneThere(frame: HTMLIFrameElement, origin: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => resolve(true);
    setTimeout(resolve, PATIENCE, false);
    frame.contentWindow?.postMessage(ANYONE_THERE, origin, [port2]);
  });
}
