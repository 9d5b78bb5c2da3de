import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { aheadHere } from '../../dossier/ahead-here';
import { DATABASE_NAME } from '../../dossier/database';
import { openDossiers } from '../../dossier/dossiers';
import { exampleKeeper } from '../../dossier/example';
import { lockKeeper } from '../../dossier/lock/lock-keeper';
import { openSeal } from '../../dossier/lock/sealed-rows';
import { retained } from '../../dossier/retained';
import { retentionKeeper } from '../../dossier/retention-keeper';
import { safeStorage } from '../../dossier/safe-storage';
import type { Anyone, Changed } from '../../ports/changes';
import type { AskDue, DueToday } from '../../ports/due-today';
import { OWN_PAGE_PORT } from '../../ports/own-page-port';
import type { PageMessage } from '../../ports/page';
import { PANEL_PORT } from '../../ports/panel-port';
import type { ServedPort } from '../../ports/port-server';
import { type AskPrint, PRINT_PAGE_PATH, type Printed } from '../../ports/print-page';
import { bringParts, runInPage } from '../student-page.content/bring-parts';
import { notices, onDays } from './browser-days';
import { browserLock, onAway } from './browser-lock';
import { daysAhead } from './days-ahead';
import { dueBadge } from './due-badge';
import { injectedFrame } from './frame-pins';
import { isOwnPage, isPopup } from './own-page-sender';
import { parseHere } from './page-answers';
import { panels } from './panels';
import { reminders } from './reminders';
import { retentionEdges } from './retention-edges';
import { schoolRules } from './school-rules';
import { onRulesChanged, schoolRulesEdges } from './school-rules-edges';
import { sessionMemory } from './session-memory';
import { onAccess, setPopup, siteAccess } from './site-access';
import { examplePlace, storagePlaces } from './storage-places';
import { takeOver } from './take-over';
import { updates } from './updates';

/** The first view goes first; mending and copying is done before the teacher types. In milliseconds. */
const AFTER_FIRST_VIEW = 600;

/** The only place of the background that touches the browser. Every listener is added before anything is awaited. */
export default defineBackground(() => {
  const mayRead = siteAccess();
  const memory = sessionMemory(browser.storage.session);
  const seal = openSeal();
  const storage = safeStorage(DATABASE_NAME, storagePlaces(DATABASE_NAME, memory), seal);
  const lock = lockKeeper(
    storage,
    seal,
    browserLock(
      memory,
      () => rules,
      () => open,
      (is) => {
        if (is === 'closed') open.log.note('locked');
      },
    ),
  );
  const rules = schoolRules(schoolRulesEdges(memory, () => void open.rulesChanged()));
  onRulesChanged(() => void rules.afresh());
  const edges = retentionEdges(memory, rules, (dossier) => {
    open.log.note('wiped-due');
    return open.wiped(dossier);
  });
  const retention = retentionKeeper(storage, edges);
  const unlocked = retained(storage, retention);
  const students = lock.behind(unlocked);
  const example = exampleKeeper(
    DATABASE_NAME,
    { ...examplePlace(DATABASE_NAME), now: Date.now, terms: retention.terms },
    students,
    seal,
  );
  const dossiers = example.among(openDossiers(students, Date.now, retention.terms));
  const ahead = daysAhead((only) => unlocked.read((database) => aheadHere(database, only)));
  const due = dueBadge({
    ahead,
    dossiers,
    show: (count) => void browser.action.setBadgeText({ text: count > 0 ? String(count) : '' }),
    now: Date.now,
    wait: (milliseconds, then) => void setTimeout(then, milliseconds),
  });
  const remind = reminders({ ahead, settings: browser.storage.local, notices, now: Date.now });
  const rearm = onDays(due, remind);
  const open = panels({
    dossiers,
    memory,
    retention,
    lock,
    rules,
    settings: browser.storage.local,
    example,
    turned() {
      ahead.forget();
      due.look();
    },
    reminders: {
      state: remind.state,
      async set(at) {
        const now = await remind.set(at);
        await remind.look();
        await rearm();
        return now;
      },
    },
    version: browser.runtime.getManifest().version,
    askPage,
    mayRead,
    isBusy: edges.isBusy,
    async openPrintTab(opener) {
      const { id } = await browser.tabs.create({ url: PRINT_PAGE_PATH, openerTabId: opener });
      if (id === undefined) throw new Error('No tab was opened');
      return id;
    },
    announce(dossier, isWiped) {
      ahead.changed(dossier);
      due.look();
      if (isWiped) void remind.forget(dossier);
      const message: Changed = { type: 'changed', dossier, ...(isWiped ? { wiped: true } : {}) };
      // Rejects when no page of the extension is open.
      browser.runtime.sendMessage(message).catch(() => {});
    },
  });

  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    const served = port as unknown as ServedPort;
    const frame = port.name === PANEL_PORT && injectedFrame(sender, browser.runtime.id);
    if (frame) open.connect(served, frame);
    else if (
      port.name === OWN_PAGE_PORT &&
      isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'))
    )
      open.connectOwnPage(served, sender?.tab?.id ?? browser.tabs.TAB_ID_NONE);
    else return port.disconnect();
    setTimeout(() => void storage.tidy(), AFTER_FIRST_VIEW);
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

  browser.runtime.onMessage.addListener((raw: Partial<AskPrint> | null, sender, reply) => {
    const tab = sender.tab?.id;
    const root = browser.runtime.getURL('/');
    if (tab === undefined || raw?.type !== 'print') return undefined;
    if (!isOwnPage(sender, browser.runtime.id, root, PRINT_PAGE_PATH)) return undefined;
    const answer = (printed: Printed) => reply(printed);
    // Told that there is nothing, the page says what to do.
    open.printTabs.take(tab).then(answer, () => answer(null));
    return true;
  });

  browser.runtime.onMessage.addListener((raw: Partial<AskDue> | null, sender, reply) => {
    if (raw?.type !== 'due-today') return undefined;
    if (!isPopup(sender, browser.runtime.id, browser.runtime.getURL('/'))) return undefined;
    const answer = (found: DueToday) => reply(found);
    due.today().then(answer, () => answer(null));
    return true;
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

  onAway(lock);

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

  const forgetClosed = async () => {
    const tabs = await browser.tabs.query({});
    await open.forgetClosed(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
  };
  // Also wakes this worker for what a panel in that tab left behind.
  browser.tabs.onRemoved.addListener((tab) => {
    void open.printTabs.forget(tab);
    void forgetClosed();
  });

  void lock.look();
  void retention.today();
  void open.shortenLabels();
  due.look(AFTER_FIRST_VIEW);
  // An extension that is loaded after the browser began hears of no start, and of no alarm from before.
  setTimeout(() => void remind.look(), AFTER_FIRST_VIEW);
  void open.adopt();
  void forgetClosed();
  void update.maybe();
  void takeOverPages();
  // After an update nothing else would wake this worker.
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') open.log.note('updated');
    void takeOverPages();
  });
});

function askPage(tab: number, message: PageMessage): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

function toggle(tab: number | undefined) {
  // Rejects where no content script listens: there the icon shows its popup, and the shortcut does nothing.
  if (tab !== undefined) askPage(tab, { to: 'page', type: 'toggle' }).catch(() => {});
}
