import { browser } from 'wxt/browser';
import { runInPage } from '../student-page.content/bring-parts';

/**
 * Access to the host systems is the teacher's to give and to take: in Firefox always, in Chromium where they or their
 * school limit it. A content script that runs goes on when access is taken away; the background then no longer
 * believes it, and no panel shows anybody.
 */

/** Whether pages of a host name may be read; what was asked holds until something changes. */
export function siteAccess(): (hostname: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const forget = () => known.clear();
  browser.permissions.onAdded.addListener(forget);
  browser.permissions.onRemoved.addListener(forget);
  return (hostname) => {
    const asked = known.get(hostname) ?? browser.permissions.contains({ origins: [`https://${hostname}/*`] });
    known.set(hostname, asked);
    return asked;
  };
}

/**
 * Calls `changed` when access was given or taken. Pages that were open already then start to work by themselves, and
 * the icon says what to do on those that may not be read any more.
 */
export function onAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(() => {
    changed();
    void joinOpenPages();
  });
  browser.permissions.onRemoved.addListener(() => {
    changed();
    void giveBackPopup();
  });
}

const scripts = () => browser.runtime.getManifest().content_scripts ?? [];

/** Starts the content script in open pages of the host systems where it does not run yet. */
async function joinOpenPages(): Promise<void> {
  for (const { matches = [], js = [] } of scripts()) {
    for (const { id } of await browser.tabs.query({ url: matches })) {
      if (id === undefined) continue;
      if (await isThere(id)) {
        await setPopup(id, '');
        continue;
      }
      await runInPage(id, js).catch(() => {});
    }
  }
}

/** A content script answers, also one that was there before access was taken away and given back. */
function isThere(tab: number): Promise<boolean> {
  return browser.tabs.sendMessage(tab, { to: 'page', type: 'who', nonce: '', frame: 0 }, { frameId: 0 }).then(
    (reply) => Boolean(reply),
    () => false,
  );
}

async function giveBackPopup(): Promise<void> {
  // Without access the address of a tab is not told: every tab, and those that may be read say so again.
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined) await setPopup(id, browser.runtime.getURL('/popup.html'));
}

/** Empty: the icon opens the panel of that tab. */
export function setPopup(tabId: number, popup: string): Promise<void> {
  return browser.action.setPopup({ tabId, popup }).catch(() => {});
}
