import type { HostId } from './reading';

/**
 * How one host system is recognised. Plain data: patterns are regular expressions in text form, places are CSS
 * selectors, so that a profile can come from a file or a policy as well.
 */
export interface HostProfile {
  id: HostId;
  /** What teachers call it. */
  name: string;
  /** Regular expression that a whole hostname answers to. Where each school has its own, that is its key. */
  hostname: string;
  /** Where staff work, tested on the path. Everything else is not for us. */
  staff: string;
  /** Within those paths: login, pupils, parents. Tested on the path. */
  notForUs: string;
  /** Visible on pages where nobody has logged in, or somebody who may not see the panel. */
  notForUsMarks: string;
  /**
   * One address serves staff, pupils and parents: until the page itself says that it is for staff (`StaffSign`),
   * nothing of ours shows.
   */
  shared: boolean;
  /** The id of the student in path + search + hash, each with one group; empty when the URL names nobody. */
  idInUrl: readonly string[];
  /** Where the page itself names the student, on every page about one; null where only labels say it. */
  header: {
    name: string;
    group: string;
    /** What stands in the place of the name while no student is chosen. */
    nobody: string;
  } | null;
  /** A card that repeats the name and gives the birth date somewhere in a text. */
  card: { name: string; birthDate: string } | null;
  /**
   * Who makes the HTML. A server puts new elements there with a new student's data; an app in the browser may
   * rebuild its elements with what it still remembers of the last student.
   */
  renders: 'server' | 'browser';
}

/** A heading that may hold the name; part of a profile that only the reading of labels needs. */
export interface HeadingPlace {
  /** CSS selectors; after ` >> ` in the open shadow root of the element before it. */
  places: readonly string[];
  /** Regular expression for what looks like a name. */
  names: string;
  /** Regular expression of words with which headings of other pages begin. */
  notNames: string;
  /** A student whose id is in the URL needs no more than such a name. */
  enoughWithId: boolean;
  /**
   * Regular expression for a title in a frame that says of whom the frame is, before the name. It never tells who the
   * student is, only that a frame has not followed its page.
   */
  frameTitle: string | null;
}

/** How a page says that it is for staff, where the address does not; part of a profile that only the reading needs. */
export interface StaffSign {
  /** Regular expression in the title of the page of staff, and of nobody else. */
  title: string;
  /** Stands on every page of somebody who has logged in; with the id of a student in the URL it is staff too. */
  shell: string;
  /** Stands in the menu of pupils and parents: under another title than that of staff, they are not staff. */
  others: string;
}
