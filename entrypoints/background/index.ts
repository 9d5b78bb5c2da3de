import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { databaseKeeper } from '../../dossier/database';
import { openDossiers } from '../../dossier/dossiers';
import type { PageMessage } from '../../ports/page';
import { type Changed, PANEL_PORT } from '../../ports/panel';
import type { ServedPort } from '../../ports/panel-server';
import { bringParts } from '../student-page.content/bring-parts';
import { injectedFrame } from './frame-pins';
import { parseHere } from './page-answers';
import { panels } from './panels';
import { sessionMemory } from './session-memory';
import { onAccess, setPopup, siteAccess } from './site-access';

/** The only place of the background that touches the browser. Every listener is added before anything is awaited. */
export default defineBackground(() => {
  const mayRead = siteAccess();
  const open = panels({
    dossiers: openDossiers(databaseKeeper()),
    memory: sessionMemory(browser.storage.session),
    askPage,
    mayRead,
    announce(dossier) {
      // Rejects when no page of the extension is open.
      browser.runtime.sendMessage({ type: 'changed', dossier } satisfies Changed).catch(() => {});
    },
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    const frame = injectedFrame(port.sender, browser.runtime.id);
    if (frame) open.connect(port as unknown as ServedPort, frame);
    else port.disconnect();
  });

  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const tab = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tab === undefined || sender.frameId !== 0) return undefined;
    const page = parseHere(raw);
    if (!page) return undefined;
    open.heard(tab, page);
    // Here the panel answers the icon; elsewhere the popup says what to do. The browser resets it per page.
    if (page.reading.state !== 'outside')
      mayRead(page.school).then((may) => (may ? setPopup(tab, '') : undefined));
    return undefined;
  });

  bringParts();
  onAccess(() => open.accessChanged());
  browser.action.onClicked.addListener((tab) => toggle(tab.id));
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'toggle-panel') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    toggle(tab?.id);
  });

  void open.adopt();
});

function askPage(tab: number, message: PageMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

function toggle(tab: number | undefined) {
  // Rejects where no content script listens: there the icon shows its popup, and the shortcut does nothing.
  if (tab !== undefined) askPage(tab, { to: 'page', type: 'toggle' }).catch(() => {});
}
