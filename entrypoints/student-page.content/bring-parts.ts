import { browser } from 'wxt/browser';
import type { Bring, PagePart } from '../../ports/page';

const FILES: Record<PagePart, string> = {
  launcher: '/page-launcher.js',
  labels: '/page-labels.js',
  'open-panel': '/page-open-panel.js',
  pointing: '/page-pointing.js',
};

/** The background's end of `bring`: runs the script of a part in the host page's top frame, and replies. */
export function bringParts(): void {
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  const listener: Listener = (message: Partial<Bring> | undefined, { id, tab, frameId }, reply) => {
    const file = message?.type === 'bring' && message.part ? FILES[message.part] : undefined;
    if (!file || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return undefined;
    runInPage(tab.id, [file]).then(
      () => reply(true),
      () => reply(false),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}

/** Runs scripts of this extension in the top frame of a tab, in the world of the content script. */
export function runInPage(tabId: number, scripts: string[]): Promise<unknown> {
  type Injection = Parameters<typeof browser.scripting.executeScript>[0];
  const files = scripts as unknown as NonNullable<Injection['files']>;
  return browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files,
    injectImmediately: true,
  });
}
