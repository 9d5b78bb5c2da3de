/**
 * One open panel, from the background's side.
 *
 * Three things go their own way, so that none waits for another: changes (in the lane of all changes: they never wait
 * for the page), what the page is asked to do (one at a time), and views. A view is made from the newest word of the
 * page and the newest state of the database; whatever changes while it is made, makes it again.
 */
import { fingerprint } from '../../dossier/aliases';
import type { Dossiers } from '../../dossier/dossiers';
import { asFailure, NoAccess, OtherStudent } from '../../dossier/failures';
import { schoolDossier } from '../../dossier/school';
import type { PageState, Student } from '../../hosts/reading';
import type { PageMessage } from '../../ports/page';
import type { FromPanel } from '../../ports/panel';
import { type Request, type ServedPort, servePanel } from '../../ports/panel-server';
import type { Frame, FramePins } from './frame-pins';
import { type Lane, lane } from './lane';
import { type Answer, newestPage } from './newest-page';
import { parseInserted, parseReport, parseSelection, parseUndone, parseWho } from './page-answers';
import { isNameOnly, labelOf, recogniseStudent, rememberWord, viewOf } from './panel-page';
import type { SessionMemory } from './session-memory';
import { viewMaker } from './view-maker';

/** What all sessions share. */
export interface House {
  dossiers: Dossiers;
  memory: SessionMemory;
  pins: FramePins;
  changes: Lane;
  /** Asks the content script of a tab; rejects when none answers. */
  askPage(tab: number, message: PageMessage): Promise<unknown>;
  /** Whether this extension may read the pages of this host name now. */
  mayRead(hostname: string): Promise<boolean>;
  /** A dossier was changed: every view of it is out of date. */
  committed(dossier: string): void;
  /** What is known about who is who was changed: every view of this school may be out of date. */
  identified(school: string): void;
  left(session: PanelSession): void;
}

export interface PanelSession {
  readonly tab: number;
  /** Panels that wrote over this port. */
  readonly writers: ReadonlySet<string>;
  /** The page of this tab says something new. */
  heard(page: PageState): void;
  /** Make the view again if it shows, or may show, this dossier (or school). */
  changed(dossier: string): void;
  /** Access to a site was given or taken away. */
  accessChanged(): void;
}

type Of<T extends FromPanel['type']> = Extract<FromPanel, { type: T }>;

/** What changes a dossier. */
type Change = Of<
  | 'write'
  | 'write-all'
  | 'remove'
  | 'put-back'
  | 'resolve'
  | 'new-round'
  | 'take-back-round'
  | 'close'
  | 'reopen'
>;

function carryOut(message: Change, dossiers: Dossiers) {
  switch (message.type) {
    case 'write':
      return dossiers.write(message);
    case 'write-all':
      return dossiers.writeAll(message);
    case 'remove':
      return dossiers.remove(message);
    case 'put-back':
      return dossiers.putBack(message);
    case 'resolve':
      return dossiers.resolve(message);
    case 'new-round':
      return dossiers.newRound(message);
    case 'take-back-round':
      return dossiers.takeBackRound(message);
    case 'close':
      return dossiers.close(message);
    case 'reopen':
      return dossiers.reopen(message);
  }
}

export function panelSession(port: ServedPort, frame: Frame, house: House): PanelSession {
  const { dossiers, memory } = house;
  const { tab } = frame;
  const context = { dossiers, memory, tab };
  const writers = new Set<string>();
  const onPage = lane();
  let nonce = '';
  let admitted = false;

  const page = newestPage(async () => parseWho(await house.askPage(tab, { to: 'page', type: 'who', nonce })));
  /** The last `look` that was answered by a word of the page. */
  let answers = 0;
  const views = viewMaker({
    page: () => page.now,
    async make(about) {
      if (!(await house.mayRead(about.school))) throw new NoAccess();
      return viewOf(context, about, answers);
    },
    send: (message) => server.send(message),
  });

  /** The student on the page at this moment. @throws OtherStudent when there is not exactly one, or no page */
  async function studentNow(): Promise<{ page: PageState; student: Student }> {
    const now = await page.ask().catch(() => null);
    if (!now?.vouched || now.page.reading.state !== 'student') throw new OtherStudent();
    if (!(await house.mayRead(now.page.school))) throw new NoAccess();
    return { page: now.page, student: now.page.reading.student };
  }

  /** The student the teacher was looking at when they clicked. @throws OtherStudent when the page moved on since */
  async function studentShown() {
    const now = await studentNow();
    const before = views.shownPage?.reading;
    // A worker that has just woken up has shown nothing; then the panel itself covers a page that moved on.
    const same =
      !before ||
      (before.state === 'student' &&
        JSON.stringify(before.student.identifiers) === JSON.stringify(now.student.identifiers));
    if (!same) throw new OtherStudent();
    return now;
  }

  async function look(ref: number) {
    const now = await page.ask().catch(() => null);
    if (!now || !isOurs(now)) return server.close();
    answers = Math.max(answers, ref);
    return views.refresh();
  }

  /** Every request that carries a `ref` ends in exactly one answer. */
  async function answer(ref: number, job: () => Promise<void>) {
    try {
      await job();
    } catch (error) {
      server.send({ type: 'failed', ref, failure: asFailure(error).code });
    }
  }

  function change(message: Change) {
    if ('writer' in message) writers.add(message.writer);
    return answer(message.ref, async () => {
      const outcome = await house.changes(() => carryOut(message, dossiers));
      server.send({ type: 'ack', ref: message.ref, ...outcome });
      house.committed(message.dossier);
    });
  }

  function begin({ ref, who }: Of<'begin'>) {
    return answer(ref, async () => {
      const { page: about, student } = await studentNow();
      const { aliases, someoneNew } = await recogniseStudent(context, about, student);
      if (fingerprint(aliases) !== who) throw new OtherStudent();
      const dossier = await house.changes(() => dossiers.begin(aliases, labelOf(student), someoneNew));
      // By a name alone nobody is known again: that this is them holds for this visit.
      if (someoneNew || isNameOnly(student)) await rememberWord(context, about, student, aliases, dossier);
      server.send({ type: 'begun', ref, dossier });
      house.identified(schoolDossier(about.host, about.school));
    });
  }

  function confirmStudent({ ref, dossier }: Of<'confirm-student'>) {
    return answer(ref, async () => {
      const { page: about, student } = await studentShown();
      const { aliases } = await recogniseStudent(context, about, student);
      if (dossier !== null) await house.changes(() => dossiers.confirm(aliases, dossier));
      await rememberWord(context, about, student, aliases, dossier);
      server.send({ type: 'ack', ref, row: null, kept: 'this' });
      house.identified(schoolDossier(about.host, about.school));
    });
  }

  function insert({ ref, dossier, text, html }: Of<'insert'>) {
    return answer(ref, async () => {
      const now = await studentNow().catch(() => null);
      const who = now && (await recogniseStudent(context, now.page, now.student)).who;
      if (!now || who?.is !== 'known' || who.dossier !== dossier) {
        server.send({ type: 'inserted', ref, result: { outcome: 'other-student' } });
        return;
      }
      const { identifiers } = now.student;
      const result = await house.askPage(tab, { to: 'page', type: 'insert', identifiers, text, html });
      server.send({ type: 'inserted', ref, result: parseInserted(result) });
    });
  }

  function undoInsert({ ref }: Of<'undo-insert'>) {
    return answer(ref, async () => {
      const { undone } = parseUndone(await house.askPage(tab, { to: 'page', type: 'undo-insert' }));
      server.send({ type: 'undone', ref, undone });
    });
  }

  /** Of the student who is shown, before and after it: what is selected on another student's page is not read. */
  function readSelection({ ref }: Of<'selection'>) {
    return answer(ref, async () => {
      await studentShown();
      const selection = parseSelection(await house.askPage(tab, { to: 'page', type: 'selection' }));
      await studentShown();
      server.send({ type: 'selected', ref, selection });
    });
  }

  function report({ ref }: Of<'report'>) {
    return answer(ref, async () => {
      const { text } = parseReport(await house.askPage(tab, { to: 'page', type: 'report' }));
      server.send({ type: 'reported', ref, text });
    });
  }

  function receive(message: Request) {
    switch (message.type) {
      case 'look':
        return void look(message.ref);
      case 'write':
      case 'write-all':
      case 'remove':
      case 'put-back':
      case 'resolve':
      case 'new-round':
      case 'take-back-round':
      case 'close':
      case 'reopen':
        return void change(message);
      case 'begin':
        return void onPage(() => begin(message));
      case 'confirm-student':
        return void onPage(() => confirmStudent(message));
      case 'insert':
        return void onPage(() => insert(message));
      case 'undo-insert':
        return void onPage(() => undoInsert(message));
      case 'selection':
        return void onPage(() => readSelection(message));
      case 'report':
        return void onPage(() => report(message));
      case 'point':
        return tell({ to: 'page', type: 'point', at: message.at });
      case 'forget-pointed':
        return tell({ to: 'page', type: 'forget-pointed', what: message.what });
      case 'aim':
        return tell({ to: 'page', type: 'aim', on: message.on });
      case 'return-focus':
      case 'stop-pointing':
      case 'fold':
        return tell({ to: 'page', type: message.type });
    }
  }

  /** For what nobody waits for. */
  function tell(message: PageMessage) {
    house.askPage(tab, message).catch(() => {});
  }

  const session: PanelSession = {
    tab,
    writers,
    heard(news) {
      page.heard(news);
      if (!admitted) return;
      if (news.reading.state === 'outside') server.close();
      else void views.refresh();
    },
    changed(dossier) {
      if (admitted && views.shows(dossier)) void views.refresh();
    },
    accessChanged() {
      if (admitted) void views.refresh();
    },
  };

  const server = servePanel(port, {
    async admit(said) {
      nonce = said;
      return isOurs(await page.ask()) && (await house.pins.claim(said, frame));
    },
    admitted() {
      admitted = true;
      void views.refresh();
    },
    receive,
    closed: () => house.left(session),
  });
  return session;
}

function isOurs({ vouched, page }: Answer): boolean {
  return vouched && page.reading.state !== 'outside';
}
