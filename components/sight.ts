/**
 * A meant click on a panel that can be seen: asked before every act of weight, one that writes, removes, says who
 * somebody is, or reveals. A page can lay something over the panel, or make it transparent, and let the click fall
 * through (clickjacking).
 *
 * It is looked at from two sides: by the panel itself, which only Chromium tells what is on the screen
 * (`IntersectionObserver` version 2), and in every browser by the content script in the page around it.
 */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Unseen } from '../ports/page';
import { useLink } from './desk';

/** In milliseconds; what stands there for less was not read. */
const SEEN_FOR = 500;
/** In milliseconds; the browser wants at least 100 between two looks. */
const BETWEEN_LOOKS = 100;
/** A page that is busy for longer than this may be busy on purpose. */
const PATIENCE = 3000;

const SOON = 'Dat ging snel. Kijk eerst na wat er staat en klik nog een keer.';
const COVERED =
  'Er ligt iets over het paneel, of een andere extensie kleurt de pagina. Haal dat weg en klik nog een keer.';
const SILENT = 'De pagina reageert niet. Wacht even en klik nog een keer.';

/** Since when it is in sight, in milliseconds; `covered`, or `away`: not looked at yet, or out of view. */
export type InSight = number | 'covered' | 'away';

/** What the browser saw when it looked. `time` is when, in milliseconds: a busy machine tells of it later. */
export type Look = Pick<IntersectionObserverEntry, 'isIntersecting' | 'time'> & { isVisible: boolean };

export function sightAfter(before: InSight, { isIntersecting, isVisible, time }: Look): InSight {
  if (!isVisible) return isIntersecting ? 'covered' : 'away';
  return typeof before === 'number' ? before : time;
}

/**
 * @param shown since when what is clicked stands in the panel
 * @returns why a click cannot be trusted now, in words; null when it can
 */
export function whyDistrust(sight: InSight, shown: number, now: number): string | null {
  if (sight === 'covered') return COVERED;
  return sight === 'away' || now - Math.max(sight, shown) < SEEN_FOR ? SOON : null;
}

let panel: InSight = 'away';

/** Looks at the whole panel, the name of the student included, from its first moment on. */
export function watchSight(): void {
  // Nothing can be laid over a page of our own in a tab.
  if (window.top === window || !('isVisible' in IntersectionObserverEntry.prototype)) {
    panel = Number.NEGATIVE_INFINITY;
    return;
  }
  const options = { trackVisibility: true, delay: BETWEEN_LOOKS, threshold: [0, 1] };
  new IntersectionObserver((looks) => {
    for (const look of looks as (IntersectionObserverEntry & Look)[]) panel = sightAfter(panel, look);
  }, options).observe(document.documentElement);
}

export interface Meant {
  /**
   * Does the act if the teacher meant it and could see what they clicked; else says why not, in one line. Pressed twice
   * is meant once.
   */
  act(event: Event, then: () => unknown): Promise<void>;
}

/**
 * @param say where the reason goes; empty when there is none
 * @param about what the screen is about (a student): what appears under the mouse in the last moment was not read
 * @param alone the act is only about what was typed in this panel, and must work when the page answers nothing any more
 */
export function useMeant(say: (why: string) => void, { about = '', alone = false } = {}): Meant {
  const link = useLink();
  const shown = useRef({ about, at: performance.now() });
  const busy = useRef(false);
  if (shown.current.about !== about) shown.current = { about, at: performance.now() };

  // One's own words, to be saved before they are lost: no need to read them first.
  const here = () => whyDistrust(panel, alone ? 0 : shown.current.at, performance.now());
  const there = async () => {
    if (alone && link.condition.peek() !== 'live') return null;
    const late = new Promise<string>((resolve) => setTimeout(resolve, PATIENCE, SILENT));
    const told = link.seen().then(inWords, () => SILENT);
    return Promise.race([told, late]);
  };
  return {
    async act(event, then) {
      if (!event.isTrusted || busy.current) return;
      busy.current = true;
      try {
        const why = here() ?? (await there()) ?? here();
        say(why ?? '');
        if (!why) await then();
      } finally {
        busy.current = false;
      }
    },
  };
}

/** The same, with a line of its own to say it in (`Unmeant`). */
export function useMeantHere(options?: { about?: string; alone?: boolean }) {
  const why = useSignal('');
  const { act } = useMeant((said) => {
    why.value = said;
  }, options);
  return { act, why };
}

const inWords = (unseen: Unseen | null) => unseen && { covered: COVERED, soon: SOON }[unseen];
