/**
 * The contract between a content script and a panel that an earlier one left behind.
 *
 * Firefox ends a content script together with its extension, and what that had put in the page stays: a panel in which
 * somebody may be typing, and nobody who takes its frame away when it goes. The script that comes next asks this, with
 * a port to answer on that the page cannot have. A panel answers once; after that it leaves its frame when nothing in it
 * can be lost, or when the teacher closes it.
 */
export const ANYONE_THERE = 'anyone there';
