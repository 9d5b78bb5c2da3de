/** The panel's end of the port in a real browser. */
import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { alive } from './alive';
import type { DraftStore } from './kept-drafts';
import { ANYONE_THERE } from './left-behind';
import type { PortLike } from './live-port';
import type { Anyone, Changed, FromPanel, ToPanel } from './panel';
import { type Here, type PanelEdges, panelLink } from './panel-client';
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
  const link = panelLink(nonce, edges());
  browser.runtime.onMessage.addListener((message: Partial<Anyone> | undefined, sender, reply) => {
    if (sender.id === browser.runtime.id && message?.type === 'anyone') reply(true);
    return undefined;
  });

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
      if (data !== ANYONE_THERE) return;
      ports[0]?.postMessage(true);
      seen.value = true;
    });
  return { ...link, fold: () => (isOrphan() ? leave() : link.fold()) };
}

const leave = () => location.replace('about:blank');

function edges(): PanelEdges {
  return {
    connect() {
      const port = browser.runtime.connect({ name: PANEL_PORT }) as unknown as PortLike<ToPanel, FromPanel>;
      return import.meta.env.FIREFOX ? withOwnCopies(port) : port;
    },
    alive,
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
    focused: () => document.hasFocus(),
    now: Date.now,
    wait(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    watchLeaving(leave, back, unsaved) {
      addEventListener('pagehide', leave);
      addEventListener('blur', leave);
      addEventListener('focus', () => back(false));
      addEventListener('pageshow', (event) => event.persisted && back(true));
      document.addEventListener('visibilitychange', () => (document.hidden ? leave() : back(false)));
      // Without this listener the browser does not wait for the frame: the last message was lost 8 of 8 times.
      // It only has to be there; asking the teacher anything would be in the way.
      effect(() => {
        if (unsaved.value) addEventListener('beforeunload', leave);
        else removeEventListener('beforeunload', leave);
      });
    },
  };
}

/**
 * Firefox takes away with the extension what it once delivered: every look at a message then throws. What the panel has
 * to go on showing it has to own.
 */
function withOwnCopies<In, Out>(port: PortLike<In, Out>): PortLike<In, Out> {
  return {
    postMessage: (message) => port.postMessage(message),
    disconnect: () => port.disconnect(),
    onMessage: {
      addListener: (listener) => port.onMessage.addListener((message) => listener(structuredClone(message))),
    },
    onDisconnect: port.onDisconnect,
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
