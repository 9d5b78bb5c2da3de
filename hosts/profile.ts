import type { HostId } from './list';

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
  shared?: true;
  /** The id of the student in path + search + hash, each with one group; empty when the URL names nobody. */
  idInUrl: readonly string[];
  /** Where the page itself names the student, on every page about one; null where only labels say it. */
  header: {
    name: string;
    group: string;
    /** What stands in the place of the name while no student is chosen. */
    nobody: string;
    /** On a card that some pages have: the name again, and a text with the birth date in it. */
    card: { name: string; birthDate: string };
  } | null;
  /** Regular expression, in any case, for words on a form, or in its address, with which it may be open to parents. */
  parentsRead?: string;
  /**
   * Who makes the HTML. A server puts new elements there with a new student's data; an app in the browser may
   * rebuild its elements with what it still remembers of the last student.
   */
  renders: 'server' | 'browser';
}
