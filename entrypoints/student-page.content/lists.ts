import { panelStays } from '../../ports/local-settings';
import type { ToPage } from '../../ports/page';
import { isInTheWay } from './aside';
import type { HostPage } from './host-page';

/**
 * So long a page has held nobody before an open panel leaves it, in milliseconds: what was pointed at before is found by
 * then, and a page that shows nobody between two students has gone on.
 */
const STILL = 300;

interface Lists {
  /** Who is on the page was read anew, or the panel has just opened. */
  heard(): void;
  /** The teacher's setting: gives it, or changes it first. */
  setting(ask: ToPage['on-lists']['ask']): Promise<ToPage['on-lists']['reply']>;
}

/** How many lives in this document had a panel: a page that writes itself anew begins another. */
let lives = 0;

/** Takes an open panel out of the way of a page without a student. @param letGo gives the cursor back to the page */
export function lists(page: HostPage, letGo: () => void): Lists {
  const { settings, signal, stage, panel } = page;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the teacher opened it here is not known any more: it stays until a student comes, as if they had. */
  let keeps = lives++ > 0;

  async function decide(): Promise<void> {
    const { panelAside = false, panelStays: stays } = await settings.get(['panelAside', 'panelStays']);
    const standing = page.standing();
    if (signal.aborted) return;
    if (standing.state === 'student') keeps = false;
    const aside = !keeps && isInTheWay(standing, !!page.here('pointing')?.now, stays === true);
    if (aside) {
      const isIn = document.activeElement === stage.host;
      page.goAside();
      if (isIn) letGo();
    }
    // The next page begins as this one ended, so that on most pages nothing moves at all.
    const begins = aside || (panelAside && standing.state !== 'student');
    if (begins !== panelAside) await settings.set({ panelAside: begins });
  }

  // Where it keeps out of the way while its extension goes, it shows what it could not save.
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    setTimeout(() => {
      if (panel.frame) panel.box.style.visibility = '';
    }, PATIENCE);
  });

  return {
    heard() {
      clearTimeout(timer);
      timer = setTimeout(() => void decide(), STILL);
    },
    setting: async ({ stays }) => ({ stays: await panelStays(settings, stays) }),
  };
}

/** A panel without anything to lose has left an extension that is gone by then, in milliseconds. */
const PATIENCE = 4000;
