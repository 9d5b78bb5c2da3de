/** What the fake hosts' own pages have on `window`. The tests read the host's model here, never the DOM. */
import type QuillEditor from 'quill';

export interface HostModel {
  title: string;
  /** As the host would save it. */
  text: string;
  /** Empty for plain fields. */
  html: string;
  dirty: boolean;
}

export interface FakeHost {
  /** The form on this page as the host would save it now; null when the page has none. */
  note(): HostModel | null;
  /**
   * Makes the next moves to another student slow, in milliseconds. `blank` shows nothing meanwhile, `stale` leaves
   * the former student's page standing under the new address (Somtoday, Magister); `halves` shows the new name above the
   * former student's other data for that long (ParnasSys, Magister).
   */
  delay(ms: number, how?: 'blank' | 'stale' | 'halves'): void;
  /** Somtoday, Magister: go to a route, as a click on a link does. */
  go?(path: string): void;
}

/** The fake Magister's logbook, in its frame. */
export interface GuestApp {
  note(): HostModel | null;
}

declare global {
  interface Window {
    fakeHost: FakeHost;
    guestApp?: GuestApp;
    // biome-ignore lint/suspicious/noExplicitAny: AngularJS comes without types.
    angular: any;
    Quill: typeof QuillEditor;
    /** What a page of the zoo can be told to do. */
    zoo: Record<string, () => unknown>;
    /** Set by the hostile student's markup, if anything ever runs it. */
    hostile?: boolean;
  }
}
