import { browser } from 'wxt/browser';
import { type Leaving, TELL_LEAVING } from '../../ports/leaving';
import type { HostPage } from './host-page';

/** So long after the page began to leave, or took our element from its place, a frame that leaves goes with it, in ms. */
const WITH_PAGE = 1000;

/**
 * Firefox: a panel that the page drives away or changes is gone at once, before anybody can read or type in what takes
 * its place, and it is said. What was typed was sent as it went.
 */
export function keepFrame({ panel, stage, signal }: HostPage): void {
  const { box } = panel;
  const origin = new URL(browser.runtime.getURL('/')).origin;
  let pageLeft = Number.NEGATIVE_INFINITY;
  let moved = pageLeft;
  let note: HTMLElement | null = null;

  function keep(frame: HTMLIFrameElement): void {
    note?.remove();
    const ask = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Leaving>) => {
        if (data === 'goes' || performance.now() - pageLeft > WITH_PAGE) lost(frame);
      };
      frame.contentWindow?.postMessage(TELL_LEAVING, origin, [port2]);
    };
    ask();
    frame.addEventListener('load', ask);
    new MutationObserver(() => lost(frame)).observe(frame, { attributes: true });
  }

  function lost(frame: HTMLIFrameElement): void {
    if (frame !== panel.frame) return;
    // A page that writes itself anew takes everything with it, and means nothing by it.
    const meant = performance.now() - moved > WITH_PAGE;
    panel.renew(!meant);
    if (!meant) return;
    note = document.createElement('div');
    note.className = 'note';
    note.role = 'alert';
    // Whoever is typing types on into nothing, and not into the page.
    note.tabIndex = -1;
    const words = document.createElement('p');
    words.textContent =
      'Het paneel is weggehaald, omdat de pagina het veranderde. Open het opnieuw en kijk of je laatste zin er nog staat.';
    const again = document.createElement('button');
    again.textContent = 'Paneel opnieuw openen';
    again.onclick = ({ isTrusted }) => isTrusted && panel.renew(true);
    note.append(words, again);
    box.append(note);
    note.focus();
  }

  const seen = new MutationObserver((records) => {
    const { frame } = panel;
    for (const { addedNodes, removedNodes } of records) {
      if (frame && [...removedNodes].includes(frame)) lost(frame);
      for (const node of addedNodes) {
        if (node === frame) keep(frame);
        // Of the page: it stands where ours stood, or over it.
        else if (node.nodeName === 'IFRAME') (node as HTMLIFrameElement).remove();
      }
    }
  });
  seen.observe(box.getRootNode(), { childList: true, subtree: true });
  const taken = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => [...removedNodes].includes(stage.host))) moved = performance.now();
  });
  taken.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    seen.disconnect();
    taken.disconnect();
  });
  addEventListener(
    'beforeunload',
    () => {
      pageLeft = performance.now();
    },
    { capture: true, signal },
  );
  if (panel.frame) keep(panel.frame);
}
