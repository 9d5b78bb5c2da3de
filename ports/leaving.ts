/**
 * The contract between the content script and the panel in its frame, in Firefox.
 *
 * There a page can get hold of our frame where its listeners came before ours (a page that was open before the extension,
 * or that wrote itself anew), and send it on to a look-alike. The content script gives the panel a port that the page
 * cannot have; the panel says on it that its document is about to go, before anything else can be painted.
 */
export const TELL_LEAVING = 'tell leaving';
export type Leaving =
  /** A navigation begins; where the page itself is going, so is the panel. */
  | 'begins'
  /** The document in the frame goes. */
  | 'goes';
