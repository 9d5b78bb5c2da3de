/**
 * What every page of the extension that shows a dossier (of a student, or the school's) can do with it, as components
 * see it: signals to read, verbs to call.
 */
import type { ReadonlySignal } from '@preact/signals';
import type { Loss } from '../dossier/marker';
import type { DossierSnapshot, Kind, Payloads, Rival } from '../dossier/rows';
import type { Change, ChangeOf, Failure } from './changes';
import type { LockAsks, LockReplies } from './lock';
import type { SchoolRules } from './school-rules/table';

/** Where a row stands: a student's dossier or the school's Voorbereiding. */
export interface Address<K extends Kind = Kind> {
  dossier: string;
  round: number;
  kind: K;
  /** Id of the aandachtspunt or vraag, `-` for the voice row, a UUID for goals, agreements and moments. */
  name: string;
}

/** Fields of one row to change, with what the page saw in them (`was`, revision 0 for a row that is not there). */
export type RowChange = ChangeOf<'write-all'>['writes'][number];

/** A row as it was before it was removed, and the other versions of its texts: ready to be put back. */
export type LostRow = ChangeOf<'put-back'>;

/** Keys of a payload that hold running text the teacher types. */
export type TextField<K extends Kind> = {
  [F in keyof Payloads[K]]: Payloads[K][F] extends string ? F : never;
}[keyof Payloads[K]] &
  string;

/** What is being typed in one field. One object per field for as long as the page lives. */
export interface TextDraft {
  /** The field. */
  readonly where: Address & { field: string };
  /** The newest text: what is typed, else what is stored. Never replaced from outside while it has the focus. */
  readonly value: ReadonlySignal<string>;
  /**
   * `idle`: as stored · `typing`: not on disk yet · `saved`: on disk since the last keystroke ("Opgeslagen") ·
   * `failed`: could not be stored; the text is still here.
   */
  readonly state: ReadonlySignal<'idle' | 'typing' | 'saved' | 'failed'>;
  /** Why it could not be stored; null unless `state` is `failed`. */
  readonly why: ReadonlySignal<Failure | null>;
  /** The other version, when another window changed this text too. */
  readonly rival: ReadonlySignal<Rival | null>;
  /** A keystroke. The first one is sent at once, later ones after a pause of 400 ms. */
  edit(text: string): void;
  focus(): void;
  /** On blur: send what is left now. */
  blur(): void;
}

export interface DossierLink {
  /**
   * `connecting`: no view yet · `live` · `broken`: the database cannot be opened (see `failure`) ·
   * `orphaned`: the extension was updated or removed under this page; nothing can be saved any more.
   */
  readonly condition: ReadonlySignal<'connecting' | 'live' | 'broken' | 'orphaned'>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** The dossiers that the newest view shows. */
  readonly snapshots: ReadonlySignal<readonly DossierSnapshot[]>;
  /** What was lost of all dossiers, until the teacher has read it. */
  readonly loss: ReadonlySignal<Loss | null>;
  /** What the school has set; nothing until the first view. */
  readonly rules: ReadonlySignal<SchoolRules>;
  /** Everything typed that is not on disk, with the heading it belongs under; for "Kopieer mijn tekst". */
  readonly unsaved: ReadonlySignal<readonly { address: Address; field: string; text: string }[]>;

  text<K extends Kind>(address: Address<K>, field: TextField<K>): TextDraft;
  /** Change fields that are chosen rather than typed (a tick, a date). Resolves when it is on disk. */
  set<K extends Kind>(address: Address<K>, patch: Partial<Payloads[K]>): Promise<void>;
  /**
   * Any change but one of a field. What was typed here in the rows it is about is stored first. Resolves when it is on
   * disk: to false where another window was first (`kept: 'both'`, see changes.ts).
   * @throws LinkError
   */
  change(change: Exclude<Change, { type: 'write' | 'remove' | 'resolve' }>): Promise<boolean>;
  /**
   * Stores what was typed in the row, and removes it. Resolves to what went, to put it back; to true when it was gone
   * already; to false when another window changed the row meanwhile: then it is kept.
   */
  remove(rowId: string): Promise<LostRow | boolean>;
  /** The teacher chose between two versions of one text: the rival, and what stood in the row as they saw it. */
  resolve(rival: Rival, stood: string, keep: string): Promise<void>;
  /** A lock is set, and open. */
  readonly locks: ReadonlySignal<boolean>;
  /** Asks what lock.ts says of this request. @throws LinkError */
  askLock<T extends keyof LockReplies>(type: T, fields: LockAsks[T]): Promise<LockReplies[T]>;
  /** @param found of `loss` */
  lossRead(found: number): Promise<void>;
  /** Before an act of weight: why the teacher may not have seen what they clicked in; null when nothing hides it. */
  seen(): Promise<'covered' | 'soon' | null>;
  /** Connect again. */
  retry(): void;
}

/** A request the background answered with `failed`. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  /** @param landed of a choice: resolves when it is on disk after all, by a later attempt or another choice */
  constructor(
    readonly failure: Failure,
    readonly landed: Promise<void> | null = null,
  ) {
    super(failure);
  }
}
