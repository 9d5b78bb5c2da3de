/** The open pages of the extension, and what happens between them. Lives and dies with the worker: they connect again. */
import type { Dossiers } from '../../dossier/dossiers';
import type { Example } from '../../dossier/example';
import { NoAccess } from '../../dossier/failures';
import { lane } from '../../dossier/lane';
import type { LockKeeper } from '../../dossier/lock/lock-keeper';
import type { PageState } from '../../hosts/reading';
import type { PageMessage } from '../../ports/page';
import type { ServedPort } from '../../ports/port-server';
import { adoptDrafts } from './adopt-drafts';
import { dueService, type Retaining } from './due-service';
import { type EventLog, eventLog } from './event-log';
import { foreknown } from './foreknown';
import { forgetDossier } from './forget-dossier';
import { type Frame, framePins } from './frame-pins';
import { knownSchools } from './known-schools';
import { labels } from './labels';
import { ownPageSession } from './own-page-session';
import { find } from './panel-page';
import { type House, type PanelSession, panelSession } from './panel-session';
import { type PrintTabs, printTabs } from './print-tabs';
import { forgetWords } from './recognising';
import type { Reminders } from './reminders';
import type { SchoolRulesKeeper } from './school-rules';
import type { Session } from './session';
import type { SessionMemory } from './session-memory';
import type { Settings } from './settings';
import { toldKeeper } from './told';

export interface PanelsOptions {
  dossiers: Dossiers;
  memory: SessionMemory;
  settings: Settings;
  askPage(tab: number, message: PageMessage): Promise<unknown>;
  mayRead?: (hostname: string) => Promise<boolean>;
  retention: Retaining;
  lock: LockKeeper;
  rules: SchoolRulesKeeper;
  /** Is anything being typed in this dossier that is not stored yet? */
  isBusy?: (dossier: string) => Promise<boolean>;
  /** Opens the page that prints in a tab beside this one, and gives the browser's number of it. */
  openPrintTab(opener: number): Promise<number>;
  /** Tell every page of the extension, also those whose port went with a sleeping worker. */
  announce(dossier: string, wiped: boolean): void;
  reminders: Pick<Reminders, 'state' | 'set'>;
  /** *Probeer het uit*. */
  example: Example;
  /** The lock turned, or all was wiped: whatever is known of all dossiers may be other. */
  turned(): void;
  /** Of this extension. */
  version: string;
  now?: () => number;
}

export interface Panels {
  connect(port: ServedPort, frame: Frame): void;
  /** @param port of a page that is known to be ours (own-page-sender.ts) */
  connectOwnPage(port: ServedPort, tab: number): void;
  heard(tab: number, page: PageState): void;
  log: Pick<EventLog, 'note'>;
  printTabs: Pick<PrintTabs, 'take' | 'forget'>;
  /** Access to a site was given or taken away. */
  accessChanged(): void;
  /** The rules of the school are others: they hold at once, in every page of the extension. */
  rulesChanged(): Promise<void>;
  /** Nothing of this dossier is there any more. */
  wiped(dossier: string): Promise<void>;
  /** Write what panels that are gone have left behind; `all`: also what is on its way in those that are open. */
  adopt(all?: boolean): Promise<void>;
  /** The lock was closed or opened: nothing that was known before is shown. */
  lockTurned(): void;
  /** What is kept of how students are called is brought to the form that was chosen. Never rejects. */
  shortenLabels(): Promise<void>;
  /** Write what was left behind, then forget what was kept of tabs that are not among these any more. */
  forgetClosed(openTabs: readonly number[]): Promise<void>;
}

export function panels(options: PanelsOptions): Panels {
  const {
    dossiers,
    memory,
    retention,
    lock,
    rules,
    askPage,
    announce,
    mayRead = async () => true,
    isBusy = async () => false,
    now = Date.now,
  } = options;
  const prints = printTabs(memory, options.openPrintTab);
  const sessions = new Set<Session>();
  /** Those of them that follow a host page. */
  const following = new Set<PanelSession>();
  const changes = lane();
  const log = eventLog(options.settings, now);
  const called = labels({
    dossiers,
    settings: options.settings,
    fixed: async () => (await rules.now()).studentLabel,
    changes,
    committed,
  });

  const known = foreknown(async (tab, page) => {
    if (!(await mayRead(page.school))) throw new NoAccess();
    return find({ dossiers, memory, labels: called, tab }, page);
  }, now);

  function committed(dossier: string, isWiped = false) {
    known.forget();
    for (const session of sessions) session.changed(dossier);
    announce(dossier, isWiped);
  }

  async function wiped(dossier: string) {
    await forgetDossier(memory, dossier).catch(() => {});
    committed(dossier, true);
  }

  async function adopt(all = false) {
    const connected = (writer: string) =>
      !all && [...sessions].some((session) => session.writers.has(writer));
    // A database that cannot be opened keeps the drafts where they are, until the next attempt.
    await adoptDrafts({ dossiers, memory, changes, connected, committed }).catch(() => {});
  }

  const pins = framePins(memory);
  const schools = knownSchools(dossiers, memory);
  const told = toldKeeper({ settings: options.settings, dossiers, version: options.version });
  const house: House = {
    dossiers,
    memory,
    lock,
    log,
    pins,
    changes,
    askPage,
    mayRead,
    committed,
    isBusy,
    wiped,
    rules,
    due: dueService({ retention, schools, committed }),
    foreknown: known,
    // Every panel of this school shows the school's dossier.
    identified: committed,
    schools,
    labels: called,
    printTabs: prints,
    told,
    async toldRead() {
      await told.read();
      for (const session of sessions) session.afresh();
      return null;
    },
    left(session) {
      following.delete(session);
      left(session);
    },
  };

  function lockTurned() {
    known.forget();
    options.turned();
    // Behind the lock nothing could be shortened.
    void called.hold().catch(() => {});
    for (const session of sessions) session.afresh();
  }

  function entered(session: Session) {
    sessions.add(session);
    // One that had no port when it was thrown away is missed by nobody else.
    void adopt();
  }

  function left(session: Session) {
    sessions.delete(session);
    void adopt();
  }

  return {
    connect(port, frame) {
      const session = panelSession(port, frame, house);
      following.add(session);
      entered(session);
    },
    connectOwnPage: (port, tab) =>
      entered(
        ownPageSession(port, tab, {
          ...house,
          labels: called,
          told,
          example: options.example,
          reminders: options.reminders,
          settings: options.settings,
          retention,
          left,
          lockTurned,
        }),
      ),
    heard(tab, page) {
      known.heard(tab, page);
      for (const session of following) if (session.tab === tab) session.heard(page);
    },
    log,
    printTabs: prints,
    accessChanged() {
      for (const session of following) session.afresh();
    },
    async rulesChanged() {
      await retention.again();
      void called.hold().catch(() => {});
      for (const session of sessions) session.afresh();
      // Pages whose port went with a sleeping worker ask again.
      for (const { dossier } of await schools.all()) announce(dossier, false);
    },
    wiped,
    // A full disk: another time.
    shortenLabels: () => called.hold().catch(() => {}),
    adopt,
    lockTurned,
    async forgetClosed(tabs) {
      await adopt();
      const openTabs = new Set(tabs);
      await pins.forgetGone(openTabs, now());
      await forgetWords(memory, openTabs);
    },
  };
}
