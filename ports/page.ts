/**
 * The contract between the content script in the host page and the background.
 *
 * One-shot messages only, no port: a content script then has no connection to lose when the page rests in the
 * back/forward cache, and the worker may die between any two of them. `runtime.sendMessage` also reaches every
 * extension page, so an open panel hears `here` from its own tab even while the worker sleeps, and covers itself
 * at once.
 */
import type { Identifier, PageState, Pointing } from '../hosts/reading';

/** Content script → background (and panels). */
export type FromPage =
  /**
   * Sent at start and whenever the reading or the field changes; `changing` is sent when a navigation begins. The panel
   * in that page replies with true once nothing of another student is painted in it any more.
   */
  { type: 'here'; page: PageState };

/** Code that some host pages need and most do not: what all of them parse stays within its budget. */
export type PagePart = 'launcher' | 'labels' | 'open-panel' | 'pointing';

/** Content script → background: run the script of this part in my frame, then reply. */
export interface Bring {
  type: 'bring';
  part: PagePart;
}

/**
 * Background → content script of one tab (top frame); each is answered with the type beside it, or with nothing where
 * nobody waits for an answer.
 */
export interface ToPage {
  /**
   * Who is on the page right now, and did this content script mount the frame that carries this nonce? `frame` is the
   * browser's number of the frame that said it (0: of no frame).
   */
  who: { ask: { nonce: string; frame: number }; reply: { vouched: boolean; page: PageState } };
  /** Toolbar icon or shortcut: open the panel, or hide it; it comes back as it was. */
  toggle: { ask: Record<never, never> };
  /** The panel's own close button; or *Verberg* (`hides`), after which it comes back as it was. */
  fold: { ask: { hides: boolean } };
  /** Does an open panel stay open on a page without a student? Null: leave that as it is. */
  'on-lists': { ask: { stays: boolean | null }; reply: { stays: boolean } };
  /**
   * Outline the target field, saying whether the plan or a title goes there, or take the outline away. While the teacher
   * is asked about an earlier text in the field whose lines were given last (`field-text`), `standing` says that it stands
   * there: of that field alone. Empty when nothing is asked.
   */
  aim: { ask: { on: boolean; standing: string } };
  /** Can the teacher have seen what they clicked in the panel just now? Asked before every act of weight. */
  seen: { ask: Record<never, never>; reply: { unseen: Unseen | null } };
  /**
   * Put text into the field that last had the cursor. `identifiers` are those the background has just resolved to
   * the panel's dossier; the content script reads the page again and refuses when they no longer agree.
   */
  insert: { ask: InsertRequest; reply: InsertResult };
  /** The lines of the field that last had the cursor, to find an earlier text of ours in; empty without a field. */
  'field-text': { ask: Record<never, never>; reply: { text: string } };
  /** Give the field back what it held before the last insertion, if nothing changed since. */
  'undo-insert': { ask: Record<never, never>; reply: { undone: boolean } };
  /** What is selected in the page, also in a field, in a frame of the same origin or in an open shadow root. */
  selection: { ask: Record<never, never>; reply: PageSelection };
  /**
   * The teacher says that the namesake with these identifiers, about whom the page is unsure, is on it; it holds as long
   * as the document. Refused when the page no longer asks about them.
   */
  accept: { ask: { identifiers: Identifier[] }; reply: { accepted: boolean } };
  /** Let the teacher point at the student's name or at the target field; `here` says how it goes. */
  point: { ask: { at: Pointing['at'] } };
  'stop-pointing': { ask: Record<never, never> };
  /** Forget what was pointed at on this kind of page. */
  'forget-pointed': { ask: { what: Pointing['at'] } };
  /** How the page is built, without any of its texts. */
  report: { ask: Record<never, never>; reply: { text: string } };
  /** Put the cursor back into the host field it came from (Escape or F6 in the panel). */
  'return-focus': { ask: Record<never, never> };
}

/**
 * Why the teacher may not have seen the panel they clicked in. `covered`: the page hides it. `soon`: it is in plain sight,
 * but not for long enough to be meant.
 */
export type Unseen = 'covered' | 'soon';

export interface PageSelection {
  /** `field`: nothing is selected, and this is what the field that had the cursor holds. */
  from: 'selection' | 'field' | 'nothing';
  /** Lines separated by `\n`; at most 100,000 characters. */
  text: string;
  /** The same as the page's own markup, where it has any; empty for plain fields. */
  html: string;
}

export interface InsertRequest {
  identifiers: Identifier[];
  /** Lines separated by `\n`. */
  text: string;
  /** Simple HTML (p, ul, li, strong, a), for editors that keep it. */
  html: string;
  /** An earlier text in the field, by its whole lines: this one goes in its place, or below it. */
  over: InsertOver | null;
}

export interface InsertOver {
  lines: string[];
  how: 'replace' | 'below';
}

export type InsertResult =
  /** The field was read back and its model holds the text. */
  | { outcome: 'inserted'; field: string }
  /** The page shows another student, or is not sure. Nothing was written. */
  | { outcome: 'other-student' }
  /** No field had the cursor, or it is gone, hidden, read-only or disabled. Nothing was written. */
  | { outcome: 'no-field' }
  /** The lines to replace are no longer there as they were. Nothing was written. */
  | { outcome: 'changed' }
  /** A field of one line takes a title, never a text. Nothing was written. */
  | { outcome: 'one-line' }
  /** Somebody typed in the field meanwhile: it was left alone, and what it holds is not known. */
  | { outcome: 'unsure' }
  /** Nothing was written; `room` characters are left in a field that takes `limit`. */
  | { outcome: 'too-long'; limit: number; room: number; length: number }
  /** The panel is covered, transparent or moved by the page. Nothing was written. */
  | { outcome: 'not-visible' }
  /** The editor did not take the text; what it had was put back as far as the editor allows. */
  | { outcome: 'not-taken' };

export type PageCommand = keyof ToPage;
export type PageMessage = { [C in PageCommand]: { to: 'page'; type: C } & ToPage[C]['ask'] }[PageCommand];
