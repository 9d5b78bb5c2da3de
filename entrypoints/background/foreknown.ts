/**
 * What the database says to the word of a page, looked up as soon as the page speaks: a panel that opens there a moment
 * later finds it ready. It is only shown when the page that vouches for the panel says the very same, and nothing was
 * changed since.
 */
import type { PageState } from '../../hosts/reading';
import type { Found } from './panel-page';

export interface Foreknown {
  /** The page of this tab spoke. */
  heard(tab: number, page: PageState): void;
  /** For this word, once; null when it was not looked up, or could not be then. */
  take(tab: number, page: PageState): Promise<Found | null>;
  /** Something was changed: whatever was looked up may be old. */
  forget(): void;
}

/** Longer than a panel takes to load, in milliseconds; what is known is not kept about for nothing. */
const FOR_A_MOMENT = 2000;

interface Entry {
  about: string;
  found: Promise<Found | null>;
  at: number;
}

/** @param now milliseconds, of any origin */
export function foreknown(
  find: (tab: number, page: PageState) => Promise<Found>,
  now: () => number,
): Foreknown {
  const entries = new Map<number, Entry>();
  return {
    heard(tab, page) {
      entries.delete(tab);
      if (page.reading.state !== 'student') return;
      const found = find(tab, page).catch(() => null);
      entries.set(tab, { about: wordOf(page), found, at: now() });
    },
    async take(tab, page) {
      const entry = entries.get(tab);
      entries.delete(tab);
      return entry?.about === wordOf(page) && now() - entry.at < FOR_A_MOMENT ? entry.found : null;
    },
    forget: () => entries.clear(),
  };
}

/** All that looking up depends on. */
function wordOf({ host, school, reading, turn }: PageState): string {
  return JSON.stringify([host, school, reading, turn]);
}
