import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { databaseKeeper } from '../../dossier/database';
import { openDossiers } from '../../dossier/dossiers';
import type { PageMessage } from '../../ports/page';
import { type Anyone, type Changed, PANEL_PORT } from '../../ports/panel';
import type { ServedPort } from '../../ports/panel-server';
import { bringParts, runInPage } from '../student-page.content/bring-parts';
import { injectedFrame } from './frame-pins';
import { parseHere } from './page-answers';
import { panels } from './panels';
import { sessionMemory } from './session-memory';
import { onAccess, setPopup, siteAccess } from './site-access';
import { takeOver } from './take-over';
import { updates } from './updates';

/** The only place of the background that touches the browser. Every listener is added before anything is awaited. */
export default defineBackground(() => {
  const mayRead = siteAccess();
  const memory = sessionMemory(browser.storage.session);
  const open = panels({
    dossiers: openDossiers(databaseKeeper()),
    memory,
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
    if (!frame) return port.disconnect();
    open.connect(port as unknown as ServedPort, frame);
    port.onDisconnect.addListener(() => void update.maybe());
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

  const update = updates({
    memory,
    panelIsOpen: () =>
      browser.runtime.sendMessage({ type: 'anyone' } satisfies Anyone).then(
        (yes) => yes === true,
        () => false,
      ),
    tidyUp: () => open.adopt(),
    reload: () => browser.runtime.reload(),
  });
  browser.runtime.onUpdateAvailable.addListener(() => void update.available());

  bringParts();
  onAccess(() => open.accessChanged());
  browser.action.onClicked.addListener((tab) => toggle(tab.id));
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'toggle-panel') return;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    toggle(tab?.id);
  });

  const takeOverPages = () =>
    takeOver({
      memory,
      scripts: browser.runtime.getManifest().content_scripts ?? [],
      tabs: async (url) =>
        (await browser.tabs.query({ url, discarded: false })).flatMap(({ id }) =>
          id === undefined ? [] : [id],
        ),
      // Last: what is left behind is known from what lives.
      run: (tab, files) =>
        runInPage(tab, import.meta.env.FIREFOX ? [...files, '/page-left-behind.js'] : files),
    });

  void open.adopt();
  void update.maybe();
  void takeOverPages();
  // After an update nothing else would wake this worker.
  browser.runtime.onInstalled.addListener(() => void takeOverPages());
});

function askPage(tab: number, message: PageMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

function toggle(tab: number | undefined) {
  // Rejects where no content script listens: there the icon shows its popup, and the shortcut does nothing.
  if (tab !== undefined) askPage(tab, { to: 'page', type: 'toggle' }).catch(() => {});
}
