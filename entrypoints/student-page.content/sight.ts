import type { Unseen } from '../../ports/page';
import type { PanelFrame } from './frame';
import type { HostPage } from './host-page';

/** So long without a break the panel has to be in plain sight before a click in it is meant, in milliseconds. */
const SEEN_FOR = 500;
/** How often is looked. */
const LOOK = 100;
/** So many drawings in a row have to show the panel when it is clicked: what flickers is missed by one look in two. */
const DRAWINGS = 8;
/** What is drawn in the top layer, above everything else of the page. */
const TOP = ':popover-open, :modal, :fullscreen';
/** Elements that can hold a root that is closed to the page. */
const HOSTS =
  'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span,:not(:defined)';
/** A dark-mode add-on turns the colours around; anything else may hide what is under it. */
const READABLE = /^(?:none|(?:invert\(1\)|hue-rotate\([\d.]+deg\)| )+)$/;

export interface Sight {
  /**
   * Looks from now on whether anything of the page keeps the teacher from seeing the panel.
   *
   * The panel stands in the top layer, where neither a cover in the page nor a mask, opacity or transform of `html`
   * reaches it, and as a popover in our closed root, so that the page cannot take it out again. What is left differs by
   * browser. Chromium tells the panel itself what is drawn over it (components/sight.ts); Firefox does not, so there
   * everything else in the top layer counts as a cover, wherever it lies: a shadow or a child reaches further than its
   * box. Firefox also draws a filter of `html` over the top layer.
   */
  watch(): void;
  /** @returns why the teacher may not have seen what they clicked in the panel; null when they have */
  whyUnseen(): Promise<Unseen | null>;
}

export function sightOf({ panel, stage: { host }, signal }: HostPage): Sight {
  let since: number | null = null;
  /** Every root of the page in which something can be brought into the top layer, found at the last full look. */
  let roots: Root[] = [];

  function findRoots(): void {
    if (import.meta.env.FIREFOX) roots = rootsBeside(host);
  }

  const look = () => {
    if (inPlainSight(panel, roots)) since ??= performance.now();
    else since = null;
  };

  return {
    watch() {
      const after = new MessageChannel();
      after.port1.onmessage = look;
      // Before the browser draws, and right after it: what a page shows for the drawing alone is seen as well.
      const timer = setInterval(() => {
        if (!panel.open) {
          since = null;
          return;
        }
        findRoots();
        look();
        requestAnimationFrame(() => {
          look();
          after.port2.postMessage(0);
        });
      }, LOOK);
      signal.addEventListener('abort', () => {
        clearInterval(timer);
        after.port1.close();
        since = null;
      });
    },
    async whyUnseen() {
      findRoots();
      let seen = inPlainSight(panel, roots);
      for (let drawn = 0; seen && !import.meta.env.FIREFOX && drawn < DRAWINGS; drawn++)
        seen = await isDrawnUncovered(panel.box);
      seen &&= inPlainSight(panel, roots);
      if (!seen) {
        since = null;
        return 'covered';
      }
      return since === null || performance.now() - since < SEEN_FOR ? 'soon' : null;
    },
  };
}

/**
 * What the browser says of its next drawing, where it does (Chromium): the panel hears of a cover a tenth of a second
 * late, since it is in another process than the page.
 */
function isDrawnUncovered(box: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    const options = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
    const observer = new IntersectionObserver((looks) => {
      observer.disconnect();
      resolve(
        (looks as (IntersectionObserverEntry & { isVisible?: boolean })[]).every((look) => look.isVisible),
      );
    }, options);
    observer.observe(box);
  });
}

function inPlainSight({ box, open }: PanelFrame, roots: readonly Root[]): boolean {
  if (!open || document.hidden || !box.matches(':popover-open')) return false;
  if (import.meta.env.FIREFOX && isHiddenInFirefox(roots)) return false;
  // `zoom` is the one thing of `html` that still counts: it makes the panel small, or larger than the window.
  const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
  return (
    left > -2 &&
    top > -2 &&
    right < innerWidth + 2 &&
    bottom < innerHeight + 2 &&
    width > Math.min(290, innerWidth * 0.9) &&
    height > innerHeight * 0.9
  );
}

function isHiddenInFirefox(roots: readonly Root[]): boolean {
  const root = document.documentElement;
  return (
    !READABLE.test(getComputedStyle(root).filter) ||
    (CSS.supports('selector(:active-view-transition)') && root.matches(':active-view-transition')) ||
    roots.some((inner) => inner.querySelector(TOP))
  );
}

type Root = Document | ShadowRoot;
type WithRoot = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

function rootsBeside(host: Element): Root[] {
  const roots: Root[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll<WithRoot>(HOSTS)) {
      const inner = element !== host && element.openOrClosedShadowRoot;
      if (inner) roots.push(inner);
    }
  return roots;
}
