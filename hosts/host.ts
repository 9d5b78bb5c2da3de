/** What is known of one host, beside the profile by which its content script recognises it. Plain data, as that is. */

/** Where the staff of a school work, for the manifest. */
export interface HostAddress {
  /** What teachers call it. */
  name: string;
  /** Match patterns. A right cannot leave any out; the content script can. */
  matches: readonly string[];
  /** Where the content script does not run within them. */
  excludes?: readonly string[];
}

/** What only the reading of labels needs. */
export interface HostHints {
  heading?: HeadingPlace;
  /** Of a profile that is `shared`. */
  staff?: StaffSign;
}

/** A heading that may hold the name. */
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

/**
 * How a page says that it is for staff, where the address does not. It takes both signs of staff, and none of others.
 */
export interface StaffSign {
  /** The whole title of every page of staff, and of nobody else's. */
  title: string;
  /** CSS selector of what stands on every page of somebody who has logged in. */
  shell: string;
  /** CSS selector of what only pupils and parents have, seen or not. */
  others: string;
  /** Regular expression of a hash route that only pupils and parents have. */
  othersRoute: string;
}
