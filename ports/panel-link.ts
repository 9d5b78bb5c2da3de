/**
 * The panel's end of the port, as components see it: signals to read, verbs to call.
 * `panel-client.ts` makes one over a port, `panel-browser.ts` over a real one.
 */
import type { ReadonlySignal } from '@preact/signals';
import type { Kind, Payloads, Rival } from '../dossier/rows';
import type { Pointing } from '../hosts/reading';
import type { InsertResult, PageSelection } from './page';
import type { Failure, Patch, View } from './panel';

/** Where a row stands: a student's dossier or the school's Voorbereiding. */
export interface Address<K extends Kind = Kind> {
  dossier: string;
  round: number;
  kind: K;
  /** Id of the aandachtspunt or vraag, `-` for the voice row, a UUID for goals, agreements and moments. */
  name: string;
}

/** Fields of one row to change, with what the panel saw in them (`was`, revision 0 for a row that is not there). */
export interface RowChange {
  address: Address;
  revision: number;
  was: Patch;
  set: Patch;
}

/** A row as it was before it was removed, and the other versions of its texts. */
export interface LostRow {
  address: Address;
  payload: Patch;
  rivals: readonly { field: string; text: string }[];
}

/** Keys of a payload that hold running text the teacher types. */
export type TextField<K extends Kind> = {
  [F in keyof Payloads[K]]: Payloads[K][F] extends string ? F : never;
}[keyof Payloads[K]] &
  string;

/** What is being typed in one field. One object per field for as long as the panel lives. */
export interface TextDraft {
  /** The newest text: what is typed, else what is stored. Never replaced from outside while it has the focus. */
  readonly value: ReadonlySignal<string>;
  /**
   * `idle`: as stored · `typing`: not on disk yet · `saved`: on disk since the last keystroke ("Opgeslagen") ·
   * `failed`: could not be stored; the text is still here.
   */
  readonly state: ReadonlySignal<'idle' | 'typing' | 'saved' | 'failed'>;
  /** The other version, when another window changed this text too. */
  readonly rival: ReadonlySignal<Rival | null>;
  /** A keystroke. The first one is sent at once, later ones after a pause of 400 ms. */
  edit(text: string): void;
  focus(): void;
  /** On blur: send what is left now. */
  blur(): void;
}

export interface PanelLink {
  /** The newest view; null until the first one arrives. */
  readonly view: ReadonlySignal<View | null>;
  /**
   * `connecting`: no view yet · `live` · `broken`: the database cannot be opened (see `failure`) ·
   * `orphaned`: the extension was updated or removed under this panel; nothing can be saved any more.
   */
  readonly condition: ReadonlySignal<'connecting' | 'live' | 'broken' | 'orphaned'>;
  readonly failure: ReadonlySignal<Failure | null>;
  /**
   * True from the moment the host page begins to show another student until the view of that student is here:
   * nothing of a dossier may be on screen then.
   */
  readonly covered: ReadonlySignal<boolean>;
  /** Set when the panel has followed the page to another student: whose text was kept, and who is shown now. */
  readonly followed: ReadonlySignal<{ from: string; to: string; typed: boolean } | null>;
  /** Everything typed that is not on disk, with the heading it belongs under; for "Kopieer mijn tekst". */
  readonly unsaved: ReadonlySignal<readonly { address: Address; field: string; text: string }[]>;

  /** @param who as the view has it: the student the teacher was looking at. Resolves to their dossier. */
  begin(who: string): Promise<string>;
  text<K extends Kind>(address: Address<K>, field: TextField<K>): TextDraft;
  /** Change fields that are chosen rather than typed (a tick, a date). Resolves when it is on disk. */
  set<K extends Kind>(address: Address<K>, patch: Partial<Payloads[K]>): Promise<void>;
  /**
   * Stores what was typed in the row, and removes it. Resolves to what went, to put it back; to true when it was gone
   * already; to false when another window changed the row meanwhile: then it is kept.
   */
  remove(rowId: string): Promise<LostRow | boolean>;
  /** Change many rows of one dossier at once, all or none. Resolves to false when both versions of a text were kept. */
  writeAll(dossier: string, changes: readonly RowChange[]): Promise<boolean>;
  /** Undo of `remove` and of a choice between two versions: the row and its rivals come back. */
  putBack(lost: LostRow): Promise<void>;
  /** Ends this round and begins the next, in which the rows with these ids stand again. */
  newRound(dossier: string, round: number, carry: readonly string[], day: string): Promise<void>;
  /** Undo of `newRound`. False when something was written in the new round meanwhile: then it stays. */
  takeBackRound(dossier: string, round: number): Promise<boolean>;
  close(dossier: string, day: string): Promise<void>;
  reopen(dossier: string): Promise<void>;
  resolve(rival: Rival, keep: string): Promise<void>;
  confirmStudent(dossier: string | null): Promise<void>;
  retry(): void;
  aim(on: boolean): void;
  insert(text: string, html: string): Promise<InsertResult>;
  undoInsert(): Promise<boolean>;
  /** What is selected in the host page. */
  selection(): Promise<PageSelection>;
  point(at: Pointing['at']): void;
  stopPointing(): void;
  forgetPointed(what: Pointing['at']): void;
  /** How the page is built, without any of its texts. */
  report(): Promise<string>;
  returnFocus(): void;
  fold(): void;
}

/** A request the background answered with `failed`. */
export class LinkError extends Error {
  override readonly name = 'LinkError';
  constructor(readonly failure: Failure) {
    super(failure);
  }
}
