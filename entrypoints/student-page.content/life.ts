import { browser } from 'wxt/browser';
import type { HostProfile } from '../../hosts/profile';
import { alive } from '../../ports/alive';
import { studentPage } from './student-page';

/** How often the script looks whether its extension is still there, in milliseconds. */
const PULSE = 1000;

/**
 * The content script of one host, from its first moment in a page to the last: one life, or one for each time that the
 * page writes itself anew. `docs/lifecycle.md` draws it.
 */
export function live(profile: HostProfile): void {
  // Where the extension brings it to pages that are open, addresses that the manifest excludes come too.
  const isOurs = location.hostname.match(`^${profile.hostname}$`);
  // After an update the background brings this script to pages that are open; some browsers do so themselves.
  const world = globalThis as { stapsgewijsLives?: boolean };
  if (!isOurs || world.stapsgewijsLives) return;
  world.stapsgewijsLives = true;
  let life: AbortController;
  let root = null as Element | null;

  function begin(): void {
    life = new AbortController();
    root = document.documentElement;
    observer.observe(document, { childList: true });
    if (root) observer.observe(root, { childList: true });
    studentPage(profile, browser.storage.local, life.signal);
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

  // Hears the children of `html`: of the script that comes after an update, so that this one is gone before anything is
  // painted; and of a page that writes itself anew.
  const observer = new MutationObserver(beat);
  const pulse = setInterval(beat, PULSE);
  begin();
  // For the observer of the script before this one.
  const word = new Comment();
  root?.append(word);
  word.remove();
}
