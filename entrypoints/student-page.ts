import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { profileFor } from '../hosts/profiles';
import { studentPage } from './student-page.content/student-page';

/** How often the script looks whether its extension is still there, in milliseconds. */
const PULSE = 1000;

/**
 * The content script; the manifest names it itself (wxt.config.ts). WXT's own wrapper costs a seventh of the budget,
 * and listens to an event that any page can send to end it.
 */
export default defineUnlistedScript(() => {
  const profile = profileFor(location.hostname);
  if (!profile) return;
  const life = new AbortController();
  // After an update this script is an orphan and must withdraw; nobody tells it so.
  const pulse = setInterval(() => {
    if (browser.runtime?.id) return;
    clearInterval(pulse);
    life.abort();
  }, PULSE);
  studentPage(profile, browser.storage.local, life.signal);
});
