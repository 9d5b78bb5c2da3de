/**
 * One open panel, from the background's side.
 *
 * Three things go their own way, so that none waits for another: changes (in the lane of all changes: they never wait
 * for the page), what the page is asked to do (one at a time), and views. A view is made from the newest word of the
 * page and the newest state of the database; whatever changes while it is made, makes it again.
 */
import { asFailure, NoAccess, OtherStudent } from '../../dossier/failures';
import { lane } from '../../dossier/lane';
import { schoolDossier } from '../../dossier/school';
import type { PageState } from '../../hosts/reading';
import type { PageMessage } from '../../ports/page';
import { type FromPanel, parseFromPanel, type Replies, type ToPanel, type View } from '../../ports/panel';
import { type ServedPort, servePort } from '../../ports/port-server';
import type { Handlers } from '../../ports/port-table';
import { type DossierServiceOptions, dossierService } from './dossier-service';
import type { Foreknown } from './foreknown';
import type { Frame, FramePins } from './frame-pins';
import type { KnownSchools } from './known-schools';
import { isOurs, newestPage } from './newest-page';
import {
  parseAccepted,
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
import { find, viewOf } from './panel-page';
import type { PrintTabs } from './print-tabs';
import { forgetWord, isNameOnly, labelOf, recogniseStudent, rememberWord } from './recognising';
import type { Session } from './session';
import type { SessionMemory } from './session-memory';
import { transfers } from './transfers';
import { viewMaker } from './view-maker';

/** What all sessions share. */
export interface House extends DossierServiceOptions {
  memory: SessionMemory;
  pins: FramePins;
  /** Asks the content script of a tab; rejects when none answers. */
  askPage(tab: number, message: PageMessage): Promise<unknown>;
  /** Whether this extension may read the pages of this host name now. */
  mayRead(hostname: string): Promise<boolean>;
  foreknown: Foreknown;
  schools: KnownSchools;
  printTabs: PrintTabs;
  /** What is known about who is who was changed: every view of this school may be out of date. */
  identified(school: string): void;
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
  const { dossiers, memory } = house;
  const { tab } = frame;
  const service = dossierService(house);
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
  const context = { dossiers, memory, tab: tab ?? -1 };
  const page = newestPage(async () =>
    parseWho(await askPage({ to: 'page', type: 'who', nonce, frame: frame.frame ?? -1 })),
  );
  const views = viewMaker<PageState, View>({
    page: () => page.now,
    async make(about) {
      if (!(await house.mayRead(about.school))) throw new NoAccess();
      const found = (await house.foreknown.take(context.tab, about)) ?? (await find(context, about));
      const [due, rules] = await Promise.all([house.due.question(), house.rules.now()]);
      const view = viewOf(context.tab, about, found, due, rules);
      void shows(...dossiersIn(view));
      house.schools.met(view.school.dossier);
      return view;
    },
    dossiers: dossiersIn,
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
    change: service.change,
    'answer-due': house.due['answer-due'],
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

    begin: ({ turn }) =>
      onPage(async () => {
        const { page: about, student: clicked } = await student.of(turn);
        const { aliases, who, byWord } = await recogniseStudent(context, about, clicked);
        const someoneNew = byWord && who.is === 'new';
        const dossier = await house.changes(() => dossiers.begin(aliases, labelOf(clicked), someoneNew));
        // By a name alone nobody is known again: that this is them holds for this visit.
        if (someoneNew || isNameOnly(clicked)) await rememberWord(context, about, clicked, aliases, dossier);
        await shows(dossier);
        identified(about);
        return dossier;
      }),

    'confirm-student': ({ dossier }) =>
      onPage(async () => {
        const namesake = dossier === null ? await student.namesake() : null;
        if (namesake) {
          const { identifiers } = namesake;
          const said = await askPage({ to: 'page', type: 'accept', identifiers });
          if (!parseAccepted(said).accepted) throw new OtherStudent();
          return null;
        }
        const { page: about, student: shown } = await student.shown();
        const { aliases } = await recogniseStudent(context, about, shown);
        if (dossier !== null) await house.changes(() => dossiers.confirm(aliases, dossier, labelOf(shown)));
        await rememberWord(context, about, shown, aliases, dossier);
        identified(about);
        return null;
      }),

    'take-back-answer': ({ turn, dossier, answer }) =>
      onPage(async () => {
        const { page: about, student: clicked } = await student.of(turn);
        const { aliases } = await recogniseStudent(context, about, clicked);
        if (dossier !== null) await house.changes(() => dossiers.takeBackAnswer(aliases, dossier, answer));
        await forgetWord(context, dossier);
        identified(about);
        // Pages of another school may have come to it too.
        if (dossier !== null) house.committed(dossier);
        return null;
      }),

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
    seen: async () => parseSeen(await askPage({ to: 'page', type: 'seen' })).unseen,
    selection: () => ofShown(async () => parseSelection(await askPage({ to: 'page', type: 'selection' }))),
    'on-lists': ({ stays }) =>
      onPage(async () => parseOnLists(await askPage({ to: 'page', type: 'on-lists', stays })).stays),
    ...transfers({ house, context, student, onPage, shows }),
    report: () => onPage(async () => parseReport(await askPage({ to: 'page', type: 'report' })).text),
    aim: ({ on, standing }) => tellPage({ to: 'page', type: 'aim', on, standing }),
    point: ({ at }) => tellPage({ to: 'page', type: 'point', at }),
    'forget-pointed': ({ what }) => tellPage({ to: 'page', type: 'forget-pointed', what }),
    'stop-pointing': () => tellPage({ to: 'page', type: 'stop-pointing' }),
    'return-focus': () => tellPage({ to: 'page', type: 'return-focus' }),
    fold: () => tellPage({ to: 'page', type: 'fold', hides: false }),
    hide: () => tellPage({ to: 'page', type: 'fold', hides: true }),
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
      if (admitted && views.shows(dossier)) void views.refresh();
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
    handlers,
    why: (error) => asFailure(error).code,
    closed: () => house.left(session),
  });
  return session;
}

const dossiersIn = ({ school, dossier }: View) => [school.dossier, ...(dossier ? [dossier.dossier] : [])];
