/** Makes the panel's end of the port: one view to read, verbs to call, and no keystroke lost on the way. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { nameInId, rowId } from '../dossier/row-id';
import type { AnyRow, Kind, Payloads, Rival } from '../dossier/rows';
import { followed } from './followed';
import { type DraftStore, keptDrafts } from './kept-drafts';
import { livePort, type PortLike } from './live-port';
import { lostRow } from './lost-row';
import type { FromPage } from './page';
import type { Changed, Failure, FromPanel, Patch, ToPanel, View } from './panel';
import { type Address, LinkError, type PanelLink, type TextDraft, type TextField } from './panel-link';
import { requests } from './requests';
import { type RowWrites, rowWrites, writeMessage } from './row-writes';
import { storedRows } from './stored-rows';
import { type OpenDraft, textDraft } from './text-draft';

export type Here = Extract<FromPage, { type: 'here' }>;

/** The few places where the panel touches the browser; tests replace them. */
export interface PanelEdges {
  connect(): PortLike<ToPanel, FromPanel>;
  alive(): boolean;
  /**
   * Messages any context of the extension hears; the sender's tab where there is one. Where the listener gives true,
   * the sender gets a reply as soon as what this page shows by then has been painted.
   */
  hear(listener: (message: Here | Changed, tab: number | undefined) => boolean): void;
  drafts: DraftStore | null;
  /** Whether the teacher is at work in this page, and not in the page around it. */
  focused(): boolean;
  now(): number;
  wait(milliseconds: number, then: () => void): () => void;
  /**
   * Call `leave` when this page may be about to go, `back` when it is looked at again, and whether it slept in the
   * back/forward cache; while something is unsaved, also hold the page for the last message.
   */
  watchLeaving(leave: () => void, back: (slept: boolean) => void, unsaved: ReadonlySignal<boolean>): void;
}

/** A connection that is closed before it gave one view is tried this often, then said to be broken. */
const TRIES = 4;

export function panelLink(nonce: string, edges: PanelEdges): PanelLink {
  const writer = crypto.randomUUID();
  let lastRef = 0;
  const nextRef = () => ++lastRef;

  const view = signal<View | null>(null);
  const condition = signal<'connecting' | 'live' | 'broken' | 'orphaned'>('connecting');
  const failure = signal<Failure | null>(null);
  const covered = signal(false);
  const stored = storedRows();
  const drafts = new Map<string, { address: Address; field: string; draft: OpenDraft }>();
  const kept = keptDrafts(edges.drafts, edges.now);
  const queueVersion = signal(0);

  /** The student the page last said it shows, as one comparable string; null before the first word. */
  let onPage: string | null = null;
  let coveredUntil = 0;
  /** Some page spoke before the first view told which tab is ours: that view may be older than what was said. */
  let spokeEarly = false;
  let fruitless = 0;
  /** What was answered may show: the view that says so is still to come. */
  let viewDue = false;

  /** Counts connections: a request sent on an earlier one is sent again on the next. */
  let connection = 0;
  let greeted = 0;

  const port = livePort<ToPanel, FromPanel>({
    connect: edges.connect,
    alive: edges.alive,
    greet(send) {
      connection += 1;
      send({ type: 'open', nonce });
    },
    receive,
    lost(forGood) {
      if (forGood) {
        condition.value = 'orphaned';
        if (!edges.focused()) hideOrphan();
        // Typed after this it is tried once more, and said again that it was in vain.
        writes.giveUp('unknown');
        for (const { draft } of drafts.values()) if (draft.state.peek() === 'typing') draft.failed();
        asked.failAll('unknown');
        return;
      }
      asked.lost();
      writes.requeue();
      if (asked.waiting() || writes.pending().length > 0 || viewDue || !view.peek()) again();
    },
  });

  const writes: RowWrites = rowWrites({ writer, nextRef, send: (message) => port.send(message) });
  const asked = requests(
    (message) => port.send(message),
    () => connection,
  );
  const ask = (make: (ref: number) => Parameters<typeof asked.ask>[0]) => asked.ask(make(nextRef()));

  /** Connect once more, a little later each time nothing came of it. */
  function again() {
    if (fruitless >= TRIES) {
      condition.value = 'broken';
      failure.value = 'refused';
      return;
    }
    edges.wait(fruitless * 300, () => {
      fruitless += 1;
      port.open();
    });
  }

  function receive(message: ToPanel) {
    viewDue ||= message.type === 'ack' || message.type === 'begun';
    switch (message.type) {
      case 'view':
        return receiveView(message);
      case 'broken':
        condition.value = 'broken';
        failure.value = message.failure;
        // Not to be shown any more, but it can be kept as ever.
        if (message.failure === 'no-access') return flushAll();
        for (const { draft } of drafts.values()) if (draft.state.peek() === 'typing') draft.failed();
        return;
      case 'ack':
        return receiveAck(message.ref, message.row, message.kept);
      case 'failed':
        return receiveFailure(message.ref, message.failure);
      default:
        asked.answered(message.ref, message);
    }
  }

  function receiveView(next: View) {
    fruitless = 0;
    viewDue = false;
    batch(() => {
      if (next.dossier) stored.fromView(next.dossier);
      stored.fromView(next.school);
      switched.saw(view.peek(), next, (dossier) =>
        [...drafts.values()].some(
          ({ address, draft }) => address.dossier === dossier && draft.state.peek() !== 'idle',
        ),
      );
      view.value = next;
      condition.value = 'live';
      failure.value = null;
      if (next.answers >= coveredUntil && next.page.state !== 'changing') covered.value = false;
      if (spokeEarly) cover();
      spokeEarly = false;
    });
    if (greeted === connection) return;
    greeted = connection;
    // A fresh connection: what the old one may have lost is sent again. Writes are idempotent.
    asked.sendAgain();
    writes.flushAll();
  }

  function receiveAck(ref: number, row: AnyRow | null, keptBoth: 'this' | 'both') {
    if (row) stored.fromAck(row, keptBoth);
    const settled = writes.acknowledged(ref, row);
    if (settled) {
      for (const [field, { value }] of settled.fields) {
        const open = drafts.get(draftId(settled.address, field));
        const mine = row !== null && (row.payload as unknown as Patch)[field] === value;
        open?.draft.acknowledged(String(value), mine && keptBoth === 'this');
        if (!isWaiting(settled.address, field)) kept.forget(field, { ...settled.address, writer });
      }
      queueVersion.value += 1;
    }
    asked.answered(ref, { type: 'ack', ref, row, kept: keptBoth });
  }

  function receiveFailure(ref: number, why: Failure) {
    const settled = writes.failed(ref, why);
    for (const field of settled?.fields.keys() ?? []) {
      drafts.get(draftId(settled?.address as Address, field))?.draft.failed();
    }
    if (settled) queueVersion.value += 1;
    asked.failed(ref, why);
  }

  function isWaiting(address: Address, field: string) {
    const id = rowIdOf(address);
    return writes.pending().some((entry) => entry.field === field && rowIdOf(entry.address) === id);
  }

  // ——— The student on the page ———————————————————————————————————————————————————————————————

  edges.hear((message, tab) => {
    if (message.type === 'changed') {
      const shown = view.peek();
      const ours = message.dossier === shown?.dossier?.dossier || message.dossier === shown?.school.dossier;
      if (ours && !port.connected) look();
      return false;
    }
    if (!view.peek()) spokeEarly = true;
    if (tab === undefined || tab !== view.peek()?.tab) return false;
    const { reading } = message.page;
    const now = reading.state === 'student' ? JSON.stringify(reading.student.identifiers) : reading.state;
    if (now === onPage) return true;
    const known = onPage !== null;
    onPage = now;
    if (known || !matchesView(message)) cover();
    return true;
  });

  /** Before the first word of the page itself there is only the view to compare with. */
  function matchesView(message: Here) {
    const { page } = view.peek() ?? {};
    const { reading } = message.page;
    return (
      page?.state === 'student' && reading.state === 'student' && page.fullName === reading.student.fullName
    );
  }

  function cover() {
    covered.value = true;
    flushAll();
    look();
  }

  /** Nobody tells an orphan whom the page shows. Only while the teacher types on in it, the page stays as it was. */
  function hideOrphan() {
    covered.value = true;
  }

  function flushAll() {
    for (const { draft } of drafts.values()) draft.flush();
    writes.flushAll();
  }

  function look() {
    const ref = nextRef();
    coveredUntil = ref;
    port.send({ type: 'look', ref });
  }

  const unsaved = computed(() => {
    queueVersion.value;
    return writes
      .pending()
      .filter((entry): entry is typeof entry & { value: string } => typeof entry.value === 'string')
      .filter(({ value }) => value.trim() !== '')
      .map(({ address, field, value }) => ({ address, field, text: value }));
  });

  const switched = followed((dossier) => unsaved.value.some(({ address }) => address.dossier === dossier));

  // ——— Typing ————————————————————————————————————————————————————————————————————————————————

  function rivalOf(address: Address, field: string): ReadonlySignal<Rival | null> {
    const row = rowIdOf(address);
    return computed(() => {
      const shown = [view.value?.dossier, view.value?.school].find((s) => s?.dossier === address.dossier);
      return shown?.rivals.find((rival) => rival.row === row && rival.field === field) ?? null;
    });
  }

  function openDraft(address: Address, field: string): OpenDraft {
    const draft = textDraft(field, {
      stored: stored.row(rowIdOf(address)),
      rival: rivalOf(address, field),
      put(value, base, at) {
        writes.put(address, field, value, base);
        const fields = new Map([[field, { value, base }]]);
        kept.keep(field, writeMessage(address, 0, fields, base.revision, writer));
        queueVersion.value += 1;
        if (at === 'now') writes.flush(address).catch(() => {});
      },
      flush: () => void writes.flush(address).catch(() => {}),
      wait: edges.wait,
    });
    return draft;
  }

  edges.watchLeaving(
    () => {
      // First: what it sends has not to be sent once more by the fields.
      writes.sendAll();
      flushAll();
      if (condition.peek() === 'orphaned') hideOrphan();
    },
    (slept) => {
      // Firefox keeps the connection of a page that sleeps, and throws away what comes over it: an answer that never
      // comes would hold up everything that is typed from now on.
      if (slept) port.renew();
      if (!port.connected && condition.peek() !== 'orphaned') look();
    },
    computed(() => unsaved.value.length > 0),
  );

  port.open();

  return {
    view,
    condition,
    failure,
    covered,
    followed: switched.notice,
    unsaved,

    async begin(who) {
      const answer = await ask((ref) => ({ type: 'begin', ref, who }));
      if (answer.type !== 'begun') throw new LinkError('unknown');
      return answer.dossier;
    },

    text<K extends Kind>(address: Address<K>, field: TextField<K>): TextDraft {
      const id = draftId(address as Address, field);
      let open = drafts.get(id);
      if (!open) {
        open = { address: address as Address, field, draft: openDraft(address as Address, field) };
        drafts.set(id, open);
      }
      return open.draft;
    },

    set<K extends Kind>(address: Address<K>, patch: Partial<Payloads[K]>) {
      const row = stored.row(rowIdOf(address as Address)).peek();
      for (const [field, value] of Object.entries(patch as Patch)) {
        const was = (row?.payload as Patch | undefined)?.[field];
        writes.put(address as Address, field, value, { revision: row?.revision ?? 0, value: was ?? '' });
      }
      queueVersion.value += 1;
      return writes.flush(address as Address).catch((why: Failure) => {
        throw new LinkError(why);
      });
    },

    async remove(id) {
      const known = stored.row(id).peek();
      const own = stored.follow(id);
      const typed = writes.pending().find(({ address }) => rowIdOf(address) === id);
      try {
        if (typed && condition.peek() !== 'orphaned') await writes.flush(typed.address);
      } catch (why) {
        throw new LinkError(why as Failure);
      } finally {
        own.stop();
      }
      const row = stored.row(id).peek() ?? known;
      const shown = [view.peek()?.dossier, view.peek()?.school].find((s) => s?.dossier === row?.dossier);
      const dossier = id.slice(0, id.indexOf('/'));
      const { revision } = own;
      const answer = await ask((ref) => ({ type: 'remove', ref, dossier, row: id, revision }));
      if (answer.type !== 'ack' || answer.kept === 'both') return false;
      return row ? lostRow(row, shown?.rivals ?? []) : true;
    },

    async writeAll(dossier, changes) {
      const rows = changes.map(({ address: { round, kind, name }, revision, was, set }) => {
        return { round, kind, name, revision, was, set };
      });
      const answer = await ask((ref) => ({ type: 'write-all', ref, dossier, writes: rows, writer }));
      return answer.type === 'ack' && answer.kept === 'this';
    },

    async putBack({ address: { dossier, round, kind, name }, payload, rivals }) {
      const row = { dossier, round, kind, name, payload, rivals: [...rivals], writer };
      await ask((ref) => ({ type: 'put-back', ref, ...row }));
    },

    async newRound(dossier, round, carry, day) {
      await ask((ref) => ({ type: 'new-round', ref, dossier, round, carry: [...carry], day, writer }));
    },

    async takeBackRound(dossier, round) {
      const answer = await ask((ref) => ({ type: 'take-back-round', ref, dossier, round }));
      return answer.type === 'ack' && answer.kept === 'this';
    },

    async close(dossier, day) {
      await ask((ref) => ({ type: 'close', ref, dossier, day }));
    },

    async reopen(dossier) {
      await ask((ref) => ({ type: 'reopen', ref, dossier }));
    },

    async resolve(rival, keep) {
      const row = stored.row(rival.row).peek();
      const stands = String((row?.payload as Patch | undefined)?.[rival.field] ?? '');
      if (row && keep !== rival.text && keep !== stands) {
        // Made of both: first a write like any other, which keeps what somebody typed in the meantime.
        const address: Address = { ...row, name: nameInId(row.id) };
        writes.put(address, rival.field, keep, { revision: row.revision, value: stands });
        await writes.flush(address);
      }
      const over = keep === rival.text ? stands : rival.text;
      const { dossier, id } = rival;
      await ask((ref) => ({ type: 'resolve', ref, dossier, rival: id, text: keep, over, writer }));
    },

    async confirmStudent(dossier) {
      await ask((ref) => ({ type: 'confirm-student', ref, dossier }));
    },

    retry() {
      fruitless = 0;
      condition.value = 'connecting';
      look();
    },

    aim(on) {
      port.send({ type: 'aim', on });
    },

    async insert(text, html) {
      const dossier = view.peek()?.dossier?.dossier ?? '';
      const answer = await ask((ref) => ({ type: 'insert', ref, dossier, text, html }));
      if (answer.type !== 'inserted') throw new LinkError('unknown');
      return answer.result;
    },

    async undoInsert() {
      const answer = await ask((ref) => ({ type: 'undo-insert', ref }));
      return answer.type === 'undone' && answer.undone;
    },

    async selection() {
      const answer = await ask((ref) => ({ type: 'selection', ref }));
      if (answer.type !== 'selected') throw new LinkError('unknown');
      return answer.selection;
    },

    point(at) {
      port.send({ type: 'point', at });
    },

    stopPointing() {
      port.send({ type: 'stop-pointing' });
    },

    forgetPointed(what) {
      port.send({ type: 'forget-pointed', what });
    },

    async report() {
      const answer = await ask((ref) => ({ type: 'report', ref }));
      if (answer.type !== 'reported') throw new LinkError('unknown');
      return answer.text;
    },

    returnFocus() {
      port.send({ type: 'return-focus' });
    },

    fold() {
      for (const { draft } of drafts.values()) draft.flush();
      port.send({ type: 'fold' });
    },
  };
}

function rowIdOf({ dossier, round, kind, name }: Address): string {
  return rowId(dossier, round, kind, name);
}

function draftId(address: Address, field: string): string {
  return `${rowIdOf(address)}#${field}`;
}
