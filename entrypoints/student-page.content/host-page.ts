import type { browser } from 'wxt/browser';
import type { FieldMemory, Typable } from '../../hosts/fields/field';
import type { Amendment } from '../../hosts/labels/read-page';
import type { LabelReader } from '../../hosts/look';
import type { HostProfile } from '../../hosts/profile';
import type { Field, Pointing, Reading, Student } from '../../hosts/reading';
import type { PageCommand, PageMessage, PagePart } from '../../ports/page';
import type { Standing } from './aside';
import type { PanelFrame } from './frame';
import type { Answers } from './messages';
import type { Side } from './page-room';
import type { Stage } from './stage';

// Not called `storage`: WXT takes that word for its own library and bundles it.
export type Settings = typeof browser.storage.local;

/** What lives in one host page for one life of the content script. Every part of it is made with this. */
export interface HostPage {
  readonly profile: HostProfile;
  readonly settings: Settings;
  /** Aborts when this life ends: whatever a part began ends with it. */
  readonly signal: AbortSignal;
  readonly stage: Stage;
  readonly panel: PanelFrame;
  /** Remembers the field that had the cursor. */
  readonly fields: FieldMemory;
  /** Looks again who is on the page. */
  now(): Reading;
  /** The teacher says that this namesake is on the page. */
  accept(namesake: Student): void;
  /** Tells the background what changed, if anything did. */
  tell(): void;
  /** Another than before may be on the page, though the name reads the same. */
  anotherTurn(): void;
  /** The teacher opens or closes the panel. */
  setOpen(open: boolean): void;
  standing(): Standing;
  /** The panel leaves the page its room until a student comes; the teacher's setting stays what it was. */
  goAside(): void;
  resize(width: number): void;
  /** Under which the side is stored. */
  readonly sideKey: string;
  side(): Side;
  stand(side: Side): void;
  /** This part, if it has come. */
  here<P extends PagePart>(part: P): Parts[P] | null;
  /** Sees to it that this part comes; null when the browser did not bring it, or this life is over. */
  bring<P extends PagePart>(part: P): Promise<Parts[P] | null>;
}

/** What comes into a page only when it is needed. One of each in a life. */
export interface Parts {
  launcher: Launcher;
  labels: LabelReader & { amendWith(amend: Amendment | null): void };
  'open-panel': OpenPanel;
  pointing: PointingPart;
}

/** Who answers what: each command of the background stands in exactly one table. */
export type BesidePanel =
  | 'aim'
  | 'seen'
  | 'insert'
  | 'field-text'
  | 'undo-insert'
  | 'selection'
  | 'accept'
  | 'return-focus'
  | 'on-lists';
type ByPointing = 'point' | 'stop-pointing' | 'forget-pointed' | 'report';
export type OwnCommand = Exclude<PageCommand, BesidePanel | ByPointing>;

export interface Launcher {
  show(on: boolean): void;
  focus(): void;
}

/** What is only needed beside an open panel. */
export interface OpenPanel {
  /** Called at each opening. */
  opened(): void;
  /** Who is on the page was read anew. */
  heard(): void;
  /** Draws a frame around the field that a text would go to, or takes it away. */
  aim(on: boolean): void;
  describe(field: Typable): Field;
  /** The teacher closed the panel from inside: the cursor goes back to its field, or to what opens it again. */
  folded(): void;
  /** What was inserted belonged to somebody else than who is on the page now. */
  forgetInsert(): void;
  /** To each command that is not of the content script's own; of pointing too, which comes for it. */
  answer(message: PageMessage): unknown;
}

export interface PointingPart {
  readonly now: Pointing | null;
  /** The field that was pointed at on this kind of page, when no other had the cursor. */
  suggestField(): void;
  answers: Answers<ByPointing>;
}
