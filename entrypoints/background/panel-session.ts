/**
 * One open panel, from the background's side.
 * Three things go their own way, so that none waits for another: changes (in the lane of all changes: they never wait
 * for the page), what the page is asked to do (one at a time), and views. A view is made from the newest word of the
 * page and the newest state of the database; whatever changes while it is made, makes it again.
 */
import { asFailure, NoAccess, OtherStudent } from '../../dossier/failures';
import { lane } from '../../dossier/lane';
import type { LockKeeper } from '../../dossier/lock/lock-keeper';
import { firstSchool, schoolDossier } from '../../dossier/school';
import type { PageState } from '../../hosts/reading';
import type { PageMessage } from '../../ports/page';
import { type FromPanel, parseFromPanel, type Replies, type ToPanel, type View } from '../../ports/panel';
import { type ServedPort, servePort } from '../../ports/port-server';
import type { Handlers } from '../../ports/port-table';
import { type DossierServiceOptions, dossierService } from './dossier-service';
import type { EventLog } from './event-log';
import type { Foreknown } from './foreknown';
import type { Frame, FramePins } from './frame-pins';
import { groupNote } from './group-note';
import type { KnownSchools } from './known-schools';
import { lockService, lockShown } from './lock-service';
import { logged } from './logged';
import { isOurs, newestPage } from './newest-page';
import {
  parseFieldText,
  parseInserted,
  parseOnLists,
  parseReport,
  parseSeen,
  parseSelection,
  parseUndone,
  parseWho,
} from './page-answers';
import { pageStudent } from './page-student';
import { pageTells } from './page-tells';
import { find, viewOf } from './panel-page';
import type { PrintTabs } from './print-tabs';
import { type Recognising, recogniseStudent } from './recognising';
import type { Session } from './session';
import type { SessionMemory } from './session-memory';
import type { ToldKeeper } from './told';
import { transfers } from './transfers';
import { viewMaker } from './view-maker';
import { whoActs } from './who-acts';

/** What all sessions share. */
export interface House extends DossierServiceOptions {
  lock: LockKeeper;
  log: EventLog;
  memory: SessionMemory;
  pins: FramePins;
  /** Asks the content script of a tab; rejects when none answers. */
  askPage(tab: number, message: PageMessage): Promise<unknown>;
  /** Whether this extension may read the pages of this host name now. */
  mayRead(hostname: string): Promise<boolean>;
  foreknown: Foreknown;
  schools: KnownSchools;
  labels: Recognising['labels'];
  printTabs: PrintTabs;
  /** What is known about who is who was changed: every view of this school may be out of date. */
  identified(school: string): void;
  told: Pick<ToldKeeper, 'now'>;
  /** What is told was read: no page of the extension tells it any more. */
  toldRead(): Promise<null>;
  left(session: PanelSession): void;
}

export interface PanelSession extends Session {
  /** Null when it was gone before it was heard. */
  readonly tab: number | null;
  /** The host page of this tab says something new. */
  heard(page: PageState): void;
}

type PanelHandlers = Handlers<Exclude<FromPanel, { type: 'open' }>, Replies>;

export function panelSession(port: ServedPort, frame: Frame, house: House): PanelSession {
  const { dossiers, memory, labels } = house;
  const { tab } = frame;
  const service = dossierService(house);
  const group = groupNote(dossiers);
  const onPage = lane();
  let nonce = '';
  let admitted = false;

  /** @throws OtherStudent when this frame went before it was heard: nothing is asked of a page that is gone. */
  async function askPage(message: PageMessage): Promise<unknown> {
    if (tab === null) throw new OtherStudent();
    return house.askPage(tab, message);
  }
  const tellPage = (message: PageMessage) => void askPage(message).catch(() => {});

  // Nobody is recognised without a page.
  const context = { dossiers, memory, labels, tab: tab ?? -1 };
  const page = newestPage(async () =>
    parseWho(await askPage({ to: 'page', type: 'who', nonce, frame: frame.frame ?? -1 })),
  );
  const views = viewMaker<PageState, View>({
    page: () => page.now,
    async make(about) {
      if (!(await house.mayRead(about.school))) throw new NoAccess();
      const found = (await house.foreknown.take(context.tab, about)) ?? (await find(context, about));
      const [due, rules, tells] = await Promise.all([
        house.due.question(),
        house.rules.now(),
        house.told.now(),
      ]);
      const view = viewOf(context.tab, about, found, due, await lockShown(house.lock), rules, tells);
      void shows(...dossiersIn(view));
      group.saw(view);
      house.schools.met(schoolDossier(about.host, about.school));
      return view;
    },
    dossiers: (view) => [...dossiersIn(view), ...view.schools.map(({ dossier }) => dossier)],
    send: (message) => server.send(message),
  });
  const student = pageStudent({ page, shownPage: () => views.shownPage, mayRead: house.mayRead });

  /** Into these this frame may write from now on, also when its page is gone. */
  async function shows(...dossiersOf: string[]) {
    // Where the memory refuses, its words wait for its page as they would without.
    await house.pins.show(nonce, dossiersOf).catch(() => {});
  }

  function dismiss() {
    admitted = false;
    server.dismiss();
  }

  /** A school at the address of the page: also one that is not there yet, or no more. */
  const isHere = (dossier: string) =>
    page.now !== null && firstSchool(dossier) === schoolDossier(page.now.host, page.now.school);

  const identified = (about: PageState) => house.identified(schoolDossier(about.host, about.school));

  /** Of the student who is shown, before and after it: what stands on another student's page is not read. */
  const ofShown = <T>(read: () => Promise<T>) =>
    onPage(async () => {
      await student.shown();
      const found = await read();
      await student.shown();
      return found;
    });

  const handlers: PanelHandlers = {
    change: group.after(service.change),
    ...lockService(house.lock),
    'answer-due': house.due['answer-due'],
    'other-names': service['other-names'],
    told: house.toldRead,
    async 'loss-read'(asked) {
      await service['loss-read'](asked);
      if (page.now) identified(page.now);
      return null;
    },

    async look() {
      const now = await page.ask().catch(() => null);
      if (!now || !isOurs(now)) return dismiss();
      return views.refresh();
    },

    ...whoActs({ house, context, student, onPage, askPage, shows, identified }),
    insert: ({ dossier, text, html, over }) =>
      onPage(async () => {
        const now = await student.now().catch(() => null);
        const who = now && (await recogniseStudent(context, now.page, now.student)).who;
        if (!now || who?.is !== 'known' || who.dossier !== dossier) return { outcome: 'other-student' };
        const { identifiers } = now.student;
        return parseInserted(await askPage({ to: 'page', type: 'insert', identifiers, text, html, over }));
      }),
    'field-text': () =>
      ofShown(async () => parseFieldText(await askPage({ to: 'page', type: 'field-text' })).text),
    'undo-insert': () =>
      onPage(async () => parseUndone(await askPage({ to: 'page', type: 'undo-insert' })).undone),
    print: ({ text, name }) => house.printTabs.open({ text, name }, tab),
    note: async () => null,
    seen: async () => parseSeen(await askPage({ to: 'page', type: 'seen' })).unseen,
    selection: () => ofShown(async () => parseSelection(await askPage({ to: 'page', type: 'selection' }))),
    'on-lists': ({ stays }) =>
      onPage(async () => parseOnLists(await askPage({ to: 'page', type: 'on-lists', stays })).stays),
    ...transfers({ house, context, student, onPage, shows }),
    report: () => onPage(async () => parseReport(await askPage({ to: 'page', type: 'report' })).text),
    ...pageTells(tellPage),
  };

  const session: PanelSession = {
    tab,
    writers: service.writers,
    heard(news) {
      page.heard(news);
      if (!admitted) return;
      if (news.reading.state === 'outside') dismiss();
      else void views.refresh();
    },
    changed(dossier) {
      if (admitted && (views.shows(dossier) || isHere(dossier))) void views.refresh();
    },
    afresh() {
      if (admitted) void views.refresh();
    },
  };

  const server = servePort<FromPanel, Replies, ToPanel>(port, {
    parse: parseFromPanel,
    async remembers({ nonce: said }) {
      const shown = await house.pins.shownTo(said, frame);
      return shown && ((message) => message.type === 'change' && shown.includes(message.change.dossier));
    },
    async admit({ nonce: said }) {
      nonce = said;
      return isOurs(await page.ask()) && (await house.pins.claim(said, frame));
    },
    admitted() {
      admitted = true;
      void views.refresh();
    },
    handlers: logged(handlers, house.log),
    why: (error) => asFailure(error).code,
    closed: () => house.left(session),
  });
  return session;
}

const dossiersIn = ({ school, dossier }: View) => [school, dossier].flatMap((one) => one?.dossier ?? []);
