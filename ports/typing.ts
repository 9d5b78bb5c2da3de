/** What is typed and chosen in this page of the extension, until it is on disk: no keystroke is lost on the way. */
import { batch, computed, type ReadonlySignal } from '@preact/signals';
import { rowId } from '../dossier/row-id';
import type { DossierSnapshot, Kind, Payloads, Rival } from '../dossier/rows';
import type { Change, Failure, Outcome, Patch, WriteMessage } from './changes';
import { chosenOver } from './chosen-over';
import { type Address, type DossierLink, LinkError, type TextDraft, type TextField } from './dossier-link';
import { type DraftStore, keptDrafts } from './kept-drafts';
import { landings } from './landings';
import { lostRow } from './lost-row';
import { rowWrites } from './row-writes';
import { storedRows } from './stored-rows';
import { type OpenDraft, textDraft } from './text-draft';

export interface TypingEdges {
  drafts: DraftStore | null;
  wait(milliseconds: number, then: () => void): () => void;
}

export interface TypingOptions {
  nextRef(): number;
  send(message: WriteMessage): boolean;
  /** @throws LinkError */
  ask(change: Exclude<Change, { type: 'write' }>, writer: string): Promise<Outcome>;
  isOrphan(): boolean;
}

export interface Typing
  extends Pick<DossierLink, 'unsaved' | 'text' | 'set' | 'change' | 'remove' | 'resolve'> {
  /** Anything chosen or typed that is not known to be on disk. */
  readonly atStake: ReadonlySignal<boolean>;
  /** Whether something was typed in this dossier that is not read back yet. */
  isTyped(dossier: string | null): boolean;
  /** Takes what a view says. */
  saw(snapshots: readonly DossierSnapshot[]): void;
  /** As it is on the disk now, with what was chosen here since. */
  shown(snapshot: DossierSnapshot): DossierSnapshot;
  replied(ref: number, reply: unknown): void;
  failed(ref: number, why: Failure): void;
  /** Send what waits, and what is typed after a pause not over yet. */
  flush(): void;
  /** Send what waits, as it is. */
  resume(): void;
  /** The page may be gone the next moment: send all that is not known to be on disk, without waiting for answers. */
  sendAll(): void;
  /** The connection is gone; with a reason when nothing can be sent any more. */
  lost(why: Failure | null): void;
  /** What is being typed cannot be stored now. */
  stuck(why: Failure): void;
}

export function typing(options: TypingOptions, edges: TypingEdges): Typing {
  const writer = crypto.randomUUID();
  const stored = storedRows();
  const drafts = new Map<string, OpenDraft & Pick<TextDraft, 'where'>>();
  const kept = keptDrafts(edges.drafts);
  const writes = rowWrites({ writer, nextRef: options.nextRef, send: options.send });
  const failedChoices = landings();
  /** Rows that are being removed: as the teacher saw them, and as only this page changed them since. */
  const removing = new Set<{ row: string; revision: number }>();

  const unsaved = computed(() =>
    writes.pending.value
      .filter((entry): entry is typeof entry & { value: string } => typeof entry.value === 'string')
      .filter(({ value }) => value.trim() !== '')
      .map(({ address, field, value }) => ({ address, field, text: value })),
  );

  /** Keeps a copy, and queues it. */
  function put(address: Address, set: Patch, was: Patch) {
    const revision = stored.peek(rowIdOf(address))?.revision ?? 0;
    for (const [field, message] of writes.put(address, set, was, revision)) kept.keep(field, message);
  }

  function isWaiting(address: Address, field: string) {
    const id = rowIdOf(address);
    return writes.pending.peek().some((entry) => entry.field === field && rowIdOf(entry.address) === id);
  }

  /** What was typed in these rows is stored. @throws LinkError */
  async function settle(rows: readonly string[]) {
    if (options.isOrphan()) return;
    const typed = new Map(writes.pending.peek().map(({ address }) => [rowIdOf(address), address]));
    const theirs = rows.flatMap((id) => typed.get(id) ?? []);
    await Promise.all(theirs.map((address) => writes.flush(address))).catch((why: Failure) => {
      throw new LinkError(why);
    });
  }

  function rivalOf(address: Address, field: string): ReadonlySignal<Rival | null> {
    const row = rowIdOf(address);
    return computed(() => {
      const rivals = stored.snapshots.value.get(address.dossier)?.rivals;
      return rivals?.find((rival) => rival.row === row && rival.field === field) ?? null;
    });
  }

  function openDraft(address: Address, field: string): OpenDraft {
    const send = () => void writes.flush(address).catch(() => {});
    return textDraft(field, {
      stored: computed(() => stored.row(rowIdOf(address))),
      rival: rivalOf(address, field),
      put(value, was, at) {
        put(address, { [field]: value }, { [field]: was });
        if (at === 'now') send();
      },
      flush: send,
      wait: edges.wait,
    });
  }

  return {
    unsaved,
    atStake: computed(() => writes.pending.value.length > 0),
    isTyped: (dossier) =>
      [...drafts.values()].some(({ where, state }) => where.dossier === dossier && state.peek() !== 'idle'),

    saw: stored.fromView,
    shown: (snapshot) =>
      chosenOver(stored.snapshots.value.get(snapshot.dossier) ?? snapshot, writes.choices.value),

    replied: (ref, reply) =>
      batch(() => {
        if (!isOutcome(reply)) return;
        const { row, rivals, commit, kept: keptBoth } = reply;
        if (row) stored.fromAck({ row, rivals, commit });
        for (const one of removing)
          if (keptBoth === 'this' && row?.id === one.row && row.revision === one.revision + 1)
            one.revision = row.revision;
        const settled = writes.acknowledged(ref, row);
        if (!settled) return;
        for (const [field, { value }] of settled.fields) {
          const open = drafts.get(draftId(settled.address, field));
          const mine = row !== null && (row.payload as unknown as Patch)[field] === value;
          open?.acknowledged(String(value), mine && keptBoth === 'this');
          if (!isWaiting(settled.address, field)) kept.forget(field, { ...settled.address, writer });
        }
        failedChoices.look(rowIdOf(settled.address), (field) => isWaiting(settled.address, field));
      }),

    failed(ref, why) {
      const settled = writes.failed(ref, why);
      if (!settled) return;
      for (const field of settled.fields.keys()) drafts.get(draftId(settled.address, field))?.failed(why);
    },

    flush() {
      for (const draft of drafts.values()) draft.flush();
      writes.flushAll();
    },
    resume: writes.flushAll,
    sendAll: writes.sendAll,
    lost(why) {
      stored.lost();
      if (!why) return writes.requeue();
      // Typed after this it is tried once more, and said again that it was in vain.
      writes.giveUp(why);
      this.stuck(why);
    },
    stuck(why) {
      for (const draft of drafts.values()) if (draft.state.peek() === 'typing') draft.failed(why);
    },

    text<K extends Kind>(address: Address<K>, field: TextField<K>): TextDraft {
      const id = draftId(address as Address, field);
      let open = drafts.get(id);
      if (!open) {
        open = { where: { ...(address as Address), field }, ...openDraft(address as Address, field) };
        drafts.set(id, open);
      }
      return open;
    },

    set<K extends Kind>(address: Address<K>, patch: Partial<Payloads[K]>) {
      const row = stored.peek(rowIdOf(address as Address));
      put(address as Address, patch as Patch, { ...(row?.payload as Patch | undefined) });
      return writes.flush(address as Address).catch((why: Failure) => {
        throw new LinkError(why, failedChoices.of(rowIdOf(address as Address), Object.keys(patch)));
      });
    },

    async change(change) {
      if (change.type === 'take-back')
        await settle(change.writes.map((one) => rowIdOf({ ...one, dossier: change.dossier })));
      const isOne = change.type === 'write-all' || change.type === 'take-back';
      return (await options.ask(change, isOne ? crypto.randomUUID() : writer)).kept === 'this';
    },

    async remove(id) {
      const known = stored.peek(id);
      const seen = { row: id, revision: known?.revision ?? 0 };
      removing.add(seen);
      try {
        await settle([id]);
      } finally {
        removing.delete(seen);
      }
      const row = stored.peek(id) ?? known;
      const { revision } = seen;
      const dossier = id.slice(0, id.indexOf('/'));
      const rivals = stored.snapshots.peek().get(dossier)?.rivals ?? [];
      const { kept } = await options.ask({ type: 'remove', dossier, row: id, revision }, writer);
      if (kept === 'both') return false;
      return row ? lostRow(row, rivals) : true;
    },

    async resolve({ dossier, id, text }, stood, keep) {
      // No write of this page: what is typed here and still on its way is of before the choice, and stays beside it.
      await options.ask({ type: 'resolve', dossier, rival: id, text: keep, seen: [stood, text] }, writer);
    },
  };
}

function isOutcome(reply: unknown): reply is Outcome {
  return typeof reply === 'object' && reply !== null && 'row' in reply && 'kept' in reply;
}

function rowIdOf({ dossier, round, kind, name }: Address): string {
  return rowId(dossier, round, kind, name);
}

function draftId(address: Address, field: string): string {
  return `${rowIdOf(address)}#${field}`;
}
