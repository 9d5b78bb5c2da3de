/** The panel's end of the port in a real browser. */
import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { DraftStore } from './kept-drafts';
import type { PortLike } from './live-port';
import type { Changed, FromPanel, ToPanel } from './panel';
import { type Here, type PanelEdges, panelLink } from './panel-client';
import type { PanelLink } from './panel-link';
import { PANEL_PORT } from './panel-port';

/**
 * @param nonce what our own content script put in the address of this frame
 */
export function createPanelLink(nonce: string): PanelLink {
  return panelLink(nonce, edges());
}

function edges(): PanelEdges {
  return {
    connect: () => browser.runtime.connect({ name: PANEL_PORT }) as unknown as PortLike<ToPanel, FromPanel>,
    // Gone as soon as the extension is updated or removed under this page.
    alive: () => Boolean(browser.runtime?.id),
    hear(listener) {
      type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
      const onMessage: Listener = (message: unknown, sender, reply) => {
        if (sender.id !== browser.runtime.id || !isHeard(message)) return undefined;
        if (!listener(message, sender.tab?.id)) return undefined;
        afterPaint(() => reply(true));
        return true;
      };
      browser.runtime.onMessage.addListener(onMessage);
    },
    // Absent in Firefox's injected frames.
    drafts: (browser.storage?.session as unknown as DraftStore | undefined) ?? null,
    now: Date.now,
    wait(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    watchLeaving(leave, back, unsaved) {
      addEventListener('pagehide', leave);
      addEventListener('blur', leave);
      addEventListener('focus', back);
      addEventListener('pageshow', (event) => event.persisted && back());
      document.addEventListener('visibilitychange', () => (document.hidden ? leave() : back()));
      // Without this listener the browser does not wait for the frame: the last message was lost 8 of 8 times.
      // It only has to be there; asking the teacher anything would be in the way.
      effect(() => {
        if (unsaved.value) addEventListener('beforeunload', leave);
        else removeEventListener('beforeunload', leave);
      });
    },
  };
}

function isHeard(message: unknown): message is Here | Changed {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'here' || message.type === 'changed';
}

/** Calls back when what stands in the document now has been painted; at once where nothing is painted at all. */
function afterPaint(then: () => void): void {
  if (document.hidden) then();
  else requestAnimationFrame(() => requestAnimationFrame(then));
}
