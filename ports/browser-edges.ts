/** Where a page of the extension touches the browser: its port, its copies of what is typed, and its end. */
import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { alive } from './alive';
import type { Anyone, Changed, Holds } from './changes';
import type { DraftStore } from './kept-drafts';
import type { PortLike } from './live-port';
import type { LockTurn } from './lock';
import type { PageEdges } from './page-edges';
import type { Here } from './presence';

/** Also says from now on that a page is open here (`anyone`). @param name of the port */
export function browserEdges<In, Out>(name: string): PageEdges<In, Out> {
  browser.runtime.onMessage.addListener((message: Partial<Anyone> | undefined, sender, reply) => {
    if (sender.id === browser.runtime.id && message?.type === 'anyone') reply(true);
    return undefined;
  });
  return {
    connect() {
      const port = browser.runtime.connect({ name }) as unknown as PortLike<In, Out>;
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
    watchUse(then) {
      for (const type of ['keydown', 'pointerdown', 'wheel'])
        addEventListener(type, ({ isTrusted }) => isTrusted && then(), { capture: true, passive: true });
    },
    wait(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
    watchLeaving(leave, back, atStake) {
      addEventListener('pagehide', leave);
      addEventListener('blur', leave);
      addEventListener('focus', () => back(false));
      addEventListener('pageshow', (event) => event.persisted && back(true));
      document.addEventListener('visibilitychange', () => (document.hidden ? leave() : back(false)));
      // Without this listener the browser does not wait for the frame: the last message was lost 8 of 8 times.
      // It only has to be there; asking the teacher anything would be in the way.
      effect(() => {
        if (atStake.value) addEventListener('beforeunload', leave);
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

function isHeard(message: unknown): message is Here | Changed | Holds | LockTurn {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return ['here', 'changed', 'holds', 'lock-turn'].includes(message.type as string);
}

/** Calls back when what stands in the document now has been painted; at once where nothing is painted at all. */
function afterPaint(then: () => void): void {
  if (document.hidden) then();
  else requestAnimationFrame(() => requestAnimationFrame(then));
}
