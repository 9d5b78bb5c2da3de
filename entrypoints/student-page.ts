import { browser } from 'wxt/browser';
import { profileFor } from '../hosts/profiles';
import { alive } from '../ports/alive';
import { studentPage } from './student-page.content/student-page';

/** How often the script looks whether its extension is still there, in milliseconds. */
const PULSE = 1000;

/**
 * The content script; the manifest names it itself (wxt.config.ts). WXT's own wrapper costs a seventh of the budget,
 * and listens to an event that any page can send to end it.
 */
export default { main };

function main(): void {
  const profile = profileFor(location.hostname);
  // After an update the background brings this script to pages that are open; some browsers do so themselves.
  const world = globalThis as { stapsgewijsLives?: boolean };
  if (!profile || world.stapsgewijsLives) return;
  world.stapsgewijsLives = true;
  let life: AbortController;
  let root: Element | null;

  function begin(): void {
    life = new AbortController();
    root = document.documentElement;
    observer.observe(document, { childList: true });
    if (root) observer.observe(root, { childList: true });
    studentPage(profile as NonNullable<typeof profile>, browser.storage.local, life.signal);
  }

  /** After an update this script is an orphan and must withdraw; nobody tells it so. */
  function beat(): void {
    const lives = alive();
    if (lives && root === document.documentElement) return;
    observer.disconnect();
    life.abort();
    // A page that has written itself anew has thrown away all that listened to it.
    if (lives) begin();
    else clearInterval(pulse);
  }

  // The next script puts its element in the page: then this one is gone before anything is painted.
  const observer = new MutationObserver(beat);
  const pulse = setInterval(beat, PULSE);
  begin();
  const knock = new Comment();
  document.documentElement?.append(knock);
  knock.remove();
}
