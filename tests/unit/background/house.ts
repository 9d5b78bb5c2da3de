import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Place } from '../../../dossier/database';
import { openDossiers } from '../../../dossier/dossiers';
import { exampleKeeper } from '../../../dossier/example';
import { lockKeeper } from '../../../dossier/lock/lock-keeper';
import type { Write } from '../../../dossier/merge-write';
import { retained } from '../../../dossier/retained';
import type { Frame } from '../../../entrypoints/background/frame-pins';
import { lockEdges } from '../../../entrypoints/background/lock-service';
import { type Panels, panels } from '../../../entrypoints/background/panels';
import type { Identifier, PageState, Reading } from '../../../hosts/reading';
import type { WriteMessage } from '../../../ports/changes';
import type { LockTurn } from '../../../ports/lock';
import type { OwnView, ToOwnPage } from '../../../ports/own-page';
import type { PageMessage } from '../../../ports/page';
import type { FromPanel, ToPanel, View } from '../../../ports/panel';
import type { ServedPort } from '../../../ports/port-server';
import { mostOf } from '../../../ports/school-rules/most-kept';
/** A background with a real database, hand-made ports, and pages that say what the test tells them to. */
import { type FreshDatabase, freshDatabase, nextNumber } from '../dossier/fresh-database';
import { type Remembered, retentionAround } from '../dossier/retention-around';
import { managedArea, rulesAround } from './managed-area';
import { memoryOf } from './session-area';

export const SANNE: Identifier[] = [
  { kind: 'host-id', value: '501' },
  { kind: 'name-birthdate', value: 'sanne de vries|2012-03-04' },
];
export const DAAN: Identifier[] = [{ kind: 'host-id', value: '777' }];

export function pageOf(reading: Reading): PageState {
  return {
    host: 'somtoday',
    hostName: 'Somtoday',
    school: 'docent.somtoday.nl',
    reading,
    field: null,
    pointing: null,
    turn: 0,
  };
}

/** In the order of their turns. */
const CALLED: string[] = [];

export function student(identifiers: Identifier[] = SANNE, firstName = 'Sanne'): PageState {
  const names = { fullName: `${firstName} de Vries`, firstName, lastName: 'de Vries', group: '2B' };
  const page = pageOf({ state: 'student', means: 'profile', student: { identifiers, ...names } });
  // As the content script does: another turn for another student, whatever the page tells of them.
  if (!CALLED.includes(firstName)) CALLED.push(firstName);
  return { ...page, turn: CALLED.indexOf(firstName) };
}

export interface FakePage {
  nonce: string;
  now: PageState;
  /** What was sent to the content script, in order. */
  heard: PageMessage[];
  /** Replaces the answer to the next messages of a type. */
  answers: Partial<Record<PageMessage['type'], () => unknown>>;
}

export async function house(shared?: {
  database: FreshDatabase;
  kept: Map<string, unknown>;
  remembered?: Remembered;
  example?: { now: Place };
}) {
  const database = shared?.database ?? (await freshDatabase());
  const kept = shared?.kept ?? new Map<string, unknown>();
  const memory = memoryOf(kept);
  const set = new Map<string, unknown>();
  let refuses = false;
  const settings = {
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(set) : set.has(key) ? { [key]: set.get(key) } : {},
    set: async (items: Record<string, unknown>) => {
      if (refuses) throw new Error('The disk is full');
      for (const [key, value] of Object.entries(items)) set.set(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) set.delete(key);
    },
  };
  const pages = new Map<number, FakePage>();
  const announced: string[] = [];
  /** Of these was said that they were wiped. */
  const saidWiped: string[] = [];
  /** In these something is being typed that is not stored yet. */
  const busy = new Set<string>();
  /** The tabs that were opened to print in. */
  const printTabs: number[] = [];

  async function askPage(tab: number, message: PageMessage): Promise<unknown> {
    const page = pages.get(tab);
    if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
    page.heard.push(message);
    const made = page.answers[message.type];
    if (made) return made();
    if (message.type === 'who') return { vouched: message.nonce === page.nonce, page: page.now };
    if (message.type === 'insert') return { outcome: 'inserted', field: 'Notitie' };
    if (message.type === 'undo-insert') return { undone: true };
    return {};
  }

  const { clock, storage } = database;
  const managed = managedArea();
  const rules = rulesAround(managed, memory, () => void background.rulesChanged());
  const retention = retentionAround(
    storage,
    clock,
    shared?.remembered,
    (dossier) => background.wiped(dossier),
    async () => mostOf(await rules.now()),
  );
  /** What was said of the lock, in order; who hears it may say that they still have something to store. */
  const turns: LockTurn[] = [];
  const hearTurn: ((turn: LockTurn) => boolean)[] = [];
  const lock = lockKeeper(storage, database.seal, {
    memory,
    now: () => clock.now,
    async asked() {
      const { requireLock = false, lockAfterMinutes = null } = await rules.now();
      return { required: requireLock, minutes: lockAfterMinutes };
    },
    wake: () => {},
    ...lockEdges({
      memory,
      async tell(turn) {
        turns.push(turn);
        return hearTurn.some((hears) => hears(turn));
      },
      adopt: () => background.adopt(true),
      renew: () => background.lockTurned(),
      wait: async () => {},
    }),
  });
  const students = lock.behind(retained(storage, retention.keeper));
  const { terms } = retention.keeper;
  /** What a browser does with the place of the example. */
  const place = shared?.example ?? { now: examplePlace() };
  const example = exampleKeeper(
    database.name,
    {
      place: async () => place.now,
      stands: async () => (await place.now.indexedDB.databases()).length > 0,
      async discard() {
        place.now = examplePlace();
      },
      now: () => clock.now,
      terms,
    },
    students,
    database.seal,
  );
  const dossiers = example.among(openDossiers(students, () => clock.now, terms));
  const background: Panels = panels({
    dossiers: counted(dossiers),
    memory,
    retention: counted(retention.keeper),
    lock: counted(lock),
    rules: counted(rules),
    settings,
    turned() {},
    reminders: { state: async () => ({ at: null, may: false }), set: async (at) => ({ at, may: true }) },
    example: counted(example),
    version: '0.1.0',
    askPage,
    isBusy: async (dossier) => busy.has(dossier),
    async openPrintTab() {
      const tab = await made.opensTab();
      printTabs.push(tab);
      return tab;
    },
    announce(dossier, isWiped) {
      announced.push(dossier);
      if (isWiped) saidWiped.push(dossier);
    },
    now: () => database.clock.now,
  });

  function page(tab: number, now = student()): FakePage {
    const made: FakePage = { nonce: `nonce-${tab}`, now, heard: [], answers: {} };
    pages.set(tab, made);
    return made;
  }

  /** The tab is closed: nobody in it answers any more. */
  function closeTab(tab: number) {
    pages.delete(tab);
  }

  function connect(frame: Partial<Frame> = {}) {
    const received: ToPanel[] = [];
    const onMessage: ((message: unknown) => void)[] = [];
    const onDisconnect: (() => void)[] = [];
    const port = { closed: false };
    background.connect(
      {
        postMessage(message) {
          if (port.closed) throw new Error('Attempting to use a disconnected port object');
          received.push(structuredClone(message) as ToPanel);
        },
        disconnect: () => {
          port.closed = true;
        },
        onMessage: { addListener: (listener) => void onMessage.push(listener) },
        onDisconnect: { addListener: (listener) => void onDisconnect.push(listener) },
      },
      { tab: 1, frame: 5, document: 'document-1', context: null, ...frame },
    );
    // What is said over a closed port goes nowhere.
    const say = (message: FromPanel | unknown) => {
      if (!port.closed) for (const listener of onMessage) listener(structuredClone(message));
    };
    return {
      received,
      port,
      say,
      leave() {
        port.closed = true;
        onDisconnect.forEach((listener) => void listener());
      },
      views: () => received.filter((message): message is View => message.type === 'view'),
      view: () => received.filter((message): message is View => message.type === 'view').at(-1),
      /** Of the newest view. */
      turn: () => received.filter((message): message is View => message.type === 'view').at(-1)?.page.turn,
      answer: (ref: number) => received.find((message) => 'ref' in message && message.ref === ref),
    };
  }

  /** A panel that has been let in and has its first view. */
  async function panel(tab = 1, nonce = `nonce-${tab}`) {
    const open = connect({ tab, document: `document-${tab}` });
    open.say({ type: 'open', nonce });
    await settle();
    return open;
  }

  /** Begin a dossier for the student on the page of this tab. */
  async function begun(tab = 1) {
    const open = await panel(tab);
    open.say({ type: 'begin', ref: 900, turn: open.turn() });
    await settle();
    const { page: shown } = open.view() as View;
    return { ...open, dossier: shown.state === 'student' ? (shown.dossier ?? '') : '' };
  }

  /** A page of our own, that has its first view. */
  async function ownPage(school: string | null = null, student: string | null = null) {
    const received: ToOwnPage[] = [];
    let hear: (message: unknown) => void = () => {};
    let told: (message: ToOwnPage) => void = () => {};
    const port: ServedPort = {
      postMessage(message) {
        received.push(structuredClone(message) as ToOwnPage);
        told(message as ToOwnPage);
      },
      disconnect: () => {},
      onMessage: {
        addListener: (listener) => {
          hear = listener;
        },
      },
      onDisconnect: { addListener: () => {} },
    };
    background.connectOwnPage(port, 50);
    const say = async (message: object) => {
      hear(message);
      await settle();
    };
    await say({ type: 'open', school, student });
    let asked = 0;
    return {
      received,
      say,
      /** As soon as this page is told something. */
      onTold(then: (message: ToOwnPage) => void) {
        told = then;
      },
      view: () => received.findLast((message): message is OwnView => message.type === 'view'),
      /** The reply to a request, or what came in its place. */
      async ask<T>(type: string, fields: object = {}): Promise<T> {
        const ref = ++asked;
        await say({ type, ref, ...fields });
        const answer = received.find(
          (one) => (one.type === 'reply' || one.type === 'failed') && one.ref === ref,
        );
        return (answer?.type === 'reply' ? answer.reply : answer) as T;
      },
    };
  }

  const made = {
    database,
    /** Where the example stands. */
    place,
    kept,
    set,
    memory,
    retention,
    lock,
    turns,
    hearTurn,
    /** The school sets these, and no others. */
    async school(values: object) {
      managed.answer = async () => values;
      await rules.afresh();
      await settle();
    },
    background,
    announced,
    saidWiped,
    busy,
    printTabs,
    /** From now on no setting can be kept. */
    refuseSettings() {
      refuses = true;
    },
    opensTab: async () => 100 + printTabs.length,
    page,
    closeTab,
    connect,
    panel,
    begun,
    ownPage,
  };
  return made;
}

let working = 0;

/** The same, counting what is under way. */
function counted<T extends object>(whole: T): T {
  return new Proxy(whole, {
    get(target, name) {
      return (...values: never[]) => {
        working += 1;
        const job = (target[name as keyof T] as (...values: never[]) => unknown)(...values);
        const done = () => {
          working -= 1;
        };
        if (job instanceof Promise) return job.finally(done);
        done();
        return job;
      };
    },
  });
}

/** A place with nothing in it. */
const examplePlace = (): Place => ({ indexedDB: new IDBFactory(), IDBKeyRange });

/** Until the database has had no work for a number of turns of the event loop. */
export async function settle() {
  for (let idle = 0; idle < 12; idle++) {
    await new Promise((resolve) => setImmediate(resolve));
    if (working > 0) idle = 0;
  }
}

/** A write of an answer, or of another row, as `dossiers.write` takes it. */
export function answerWrite(dossier: string, text: string, more: Partial<Write> = {}): Write {
  return {
    dossier,
    round: 1,
    kind: 'answer',
    name: 'begrijpen.zienswijze',
    revision: 0,
    was: { text: '' },
    set: { text },
    writer: 'panel-a',
    number: nextNumber(),
    ...more,
  };
}

let refs = 1000;
/** As a panel sends it. */
export function asMessage({ writer, ...write }: Write): WriteMessage {
  const change = { type: 'write', ...write } as WriteMessage['change'];
  return { type: 'change', ref: ++refs, writer, change };
}

export function answerMessage(dossier: string, text: string, more: Partial<Write> = {}): WriteMessage {
  return asMessage(answerWrite(dossier, text, more));
}
