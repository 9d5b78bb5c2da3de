/** The panel's end of the port in a real browser. */
import { effect, signal } from '@preact/signals';
import { alive } from './alive';
import { browserEdges } from './browser-edges';
import { type Leaving, TELL_LEAVING } from './leaving';
import { ANYONE_THERE } from './left-behind';
import type { FromPanel, ToPanel } from './panel';
import { panelLink } from './panel-client';
import type { PanelLink } from './panel-link';
import { PANEL_PORT } from './panel-port';

/** How often a panel looks whether its extension is still there, in milliseconds. */
const PULSE = 1000;
/** An orphaned panel in which nobody types for so long has nothing to keep, in milliseconds. */
const QUIET = 1500;

/**
 * @param nonce what our own content script put in the address of this frame
 */
export function createPanelLink(nonce: string): PanelLink {
  const link = panelLink(nonce, browserEdges<ToPanel, FromPanel>(PANEL_PORT));

  // After an update or a removal of the extension nobody tells a panel whose port went with a sleeping worker.
  const pulse = setInterval(() => {
    if (alive()) return;
    clearInterval(pulse);
    link.retry();
  }, PULSE);
  /** Whether somebody sees it when this frame is left. Firefox has ended the script that put it in the page. */
  const seen = signal(!import.meta.env.FIREFOX);
  const isOrphan = () => link.condition.peek() === 'orphaned';
  // Where nothing can be lost the panel goes by itself: the script that put it in the page sees its frame left. Not at
  // once: between two keystrokes everything may be on disk, and the sentence is not finished.
  let going: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    clearTimeout(going);
    if (seen.value && link.condition.value === 'orphaned' && link.unsaved.value.length === 0)
      going = setTimeout(leave, QUIET);
  });
  if (import.meta.env.FIREFOX)
    addEventListener('message', ({ data, ports }) => {
      const [port] = ports;
      if (data === TELL_LEAVING && port) tellLeaving(port);
      if (data !== ANYONE_THERE) return;
      port?.postMessage(true);
      seen.value = true;
    });
  return { ...link, fold: () => (isOrphan() ? leave() : link.fold()) };
}

const leave = () => location.replace('about:blank');

function tellLeaving(port: MessagePort): void {
  const tell = (what: Leaving) => port.postMessage(what);
  addEventListener('beforeunload', () => tell('begins'));
  // A page that goes to sleep as a whole comes back with its panel.
  addEventListener('pagehide', ({ persisted }) => persisted || tell('goes'));
}
