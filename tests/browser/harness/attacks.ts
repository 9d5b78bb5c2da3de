/**
 * What a page can do to make a teacher click in a panel that they cannot see (clickjacking). Each runs in the page's own
 * world, after `prepare`. A new trick is one line.
 */

declare global {
  interface Window {
    /** In the page, for these tricks. */
    trick: {
      css(rules: string): void;
      /** An opaque cover over the whole window that lets clicks through. */
      cover(style?: string, where?: ParentNode, tag?: string): HTMLElement;
      popover(element: HTMLElement): void;
      /** A root that is closed to everybody else. */
      root(): ShadowRoot;
      /** Again and again, until the page is left in peace. */
      every(milliseconds: number, act: () => void): void;
      /** Called in each frame before it is drawn, and the second right after. */
      aroundDrawing(before: () => void, after: () => void): void;
      /** Something to keep from what is taken away at the end. */
      ends: (() => void)[];
      /** The page as it was. */
      away(): void;
    };
  }
}

export function prepare(): void {
  const ends: (() => void)[] = [];
  const cover = (style = '', where: ParentNode = document.body, tag = 'div') => {
    const element = document.createElement(tag);
    element.style.cssText = `position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;max-width:none;max-height:none;background:#c33;pointer-events:none;z-index:2147483647;${style}`;
    where.append(element);
    ends.push(() => element.remove());
    return element;
  };
  window.trick = {
    ends,
    cover,
    css(rules) {
      const style = document.createElement('style');
      style.textContent = rules;
      document.head.append(style);
      ends.push(() => style.remove());
    },
    popover(element) {
      element.popover = 'manual';
      element.showPopover();
    },
    root() {
      const host = document.body.appendChild(document.createElement('div'));
      ends.push(() => host.remove());
      return host.attachShadow({ mode: 'closed' });
    },
    every(milliseconds, act) {
      const timer = setInterval(act, milliseconds);
      ends.push(() => clearInterval(timer));
    },
    aroundDrawing(before, after) {
      let going = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = after;
      const frame = () => {
        if (!going) return;
        before();
        port2.postMessage(0);
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      ends.push(() => {
        going = false;
        after();
      });
    },
    away() {
      for (const end of ends.splice(0)) end();
    },
  };
}

const EVERYWHERE = ['Chromium', 'Firefox'] as const;

/** What is not there all the time, so that a picture may miss it: a click is refused whatever the picture shows. */
export const FLASHES: Readonly<Record<string, readonly ('Chromium' | 'Firefox')[]>> = {
  'a popover that is gone every other moment': EVERYWHERE,
  'a popover that is there for the drawing alone': EVERYWHERE,
  // In Chromium a filter of html leaves the panel as it is.
  'a filter for the drawing alone': ['Firefox'],
};

/**
 * What does change how the panel looks, and where. All else leaves it as it was, to be seen and to be clicked. Where the
 * page itself is moved or hidden, nobody is recognised on it any more.
 */
export const HIDES: Readonly<Record<string, readonly ('Chromium' | 'Firefox')[]>> = {
  'filter: opacity': ['Firefox'],
  'filter: blur': ['Firefox'],
  'filter: brightness(0)': ['Firefox'],
  'a filter that is animated': ['Firefox'],
  translate: EVERYWHERE,
  'zoom: .1': EVERYWHERE,
  'zoom: 4': EVERYWHERE,
  'visibility: hidden': EVERYWHERE,
  'html animated away': EVERYWHERE,
  'a popover': EVERYWHERE,
  'a popover over the name alone': EVERYWHERE,
  'a popover in a closed root': EVERYWHERE,
  'the backdrop of a popover': EVERYWHERE,
  'the shadow of a popover': EVERYWHERE,
  'what a popover holds': EVERYWHERE,
  'a view transition': EVERYWHERE,
  'a popover that goes when the teacher presses': EVERYWHERE,
};

export const ATTACKS: Readonly<Record<string, () => void>> = {
  'a mask on html': () => window.trick.css('html { mask: linear-gradient(#0000, #0000) }'),
  'a mask over the name alone': () =>
    window.trick.css(
      'html { mask: linear-gradient(#000, #000) 0 0 / 100% calc(100vh - 160px) no-repeat, linear-gradient(#000, #000) 0 100% / 100% 40px no-repeat }',
    ),
  'the older mask': () => window.trick.css('html { -webkit-mask-image: linear-gradient(#0000, #0000) }'),
  'opacity .01': () => window.trick.css('html { opacity: .01 }'),
  'filter: opacity': () => window.trick.css('html { filter: opacity(0) }'),
  'filter: blur': () => window.trick.css('html { filter: blur(30px) }'),
  'filter: brightness(0)': () => window.trick.css('html { filter: brightness(0) }'),
  'clip-path': () => window.trick.css('html { clip-path: inset(0 500px 0 0) }'),
  scale: () => window.trick.css('html { transform: scale(.1) }'),
  translate: () => window.trick.css('html { translate: -2000px 0 }'),
  rotate: () => window.trick.css('html { rotate: 90deg }'),
  perspective: () => window.trick.css('html { perspective: 10px; transform: rotateY(89deg) }'),
  'zoom: .1': () => window.trick.css('html { zoom: .1 }'),
  'zoom: 4': () => window.trick.css('html { zoom: 4 }'),
  'visibility: hidden': () => window.trick.css('html { visibility: hidden }'),
  'mix-blend-mode on html': () => window.trick.css('html { mix-blend-mode: multiply; background: #000 }'),
  'our element made transparent': () =>
    window.trick.css('html > div { opacity: 0 !important; clip-path: inset(50%) !important }'),
  'our element animated away': () => {
    const element = document.querySelector('html > div');
    const animation = element?.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9 });
    window.trick.ends.push(() => animation?.cancel());
  },
  'html animated away': () => {
    const animation = document.documentElement.animate([{ opacity: 0 }, { opacity: 0 }], { duration: 1e9 });
    window.trick.ends.push(() => animation.cancel());
  },
  'a filter that is animated': () => {
    const blur = { filter: 'blur(30px)' };
    const animation = document.documentElement.animate([blur, blur], { duration: 1e9 });
    window.trick.ends.push(() => animation.cancel());
  },
  'a cover later in the page': () => void window.trick.cover('', document.documentElement),
  'a cover that blends': () => void window.trick.cover('mix-blend-mode: difference; background: #fff'),
  'a cover that blurs': () => void window.trick.cover('background: none; backdrop-filter: blur(30px)'),
  'a cover in a closed root': () => void window.trick.cover('', window.trick.root()),
  'before and after': () =>
    window.trick.css(
      'html::before, body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #c33; pointer-events: none }',
    ),
  'a dialog that is no window': () => {
    // Not with `show`, which takes the cursor out of the panel, and that is said.
    window.trick.cover('', document.documentElement, 'dialog').setAttribute('open', '');
  },
  'a popover': () => window.trick.popover(window.trick.cover()),
  'a popover over the name alone': () =>
    window.trick.popover(window.trick.cover('inset: auto 0 110px auto; width: 320px; height: 60px')),
  'a popover in a closed root': () => window.trick.popover(window.trick.cover('', window.trick.root())),
  'the backdrop of a popover': () => {
    window.trick.css('#small::backdrop { background: #c33 }');
    const element = window.trick.cover('inset: auto; width: 0; height: 0');
    element.id = 'small';
    window.trick.popover(element);
  },
  'the shadow of a popover': () =>
    window.trick.popover(
      window.trick.cover('inset: 0 auto auto 0; width: 1px; height: 1px; box-shadow: 0 0 0 3000px #c33'),
    ),
  'what a popover holds': () => {
    const element = window.trick.cover('inset: 0 auto auto 0; width: 1px; height: 1px; overflow: visible');
    window.trick.popover(element);
    window.trick.cover('', element);
  },
  'a view transition': () => {
    window.trick.css(
      '::view-transition { background: #c33; pointer-events: none } ::view-transition-group(*) { animation-duration: 1000s } ::view-transition-old(root), ::view-transition-new(root) { animation: none; opacity: 0 }',
    );
    const transition = document.startViewTransition(() => {});
    window.trick.ends.push(() => transition.skipTransition());
  },
  'a popover that is gone every other moment': () => {
    const element = window.trick.cover();
    window.trick.popover(element);
    window.trick.every(7, () => element.togglePopover());
  },
  'a popover that is there for the drawing alone': () => {
    const element = window.trick.cover();
    element.popover = 'manual';
    window.trick.aroundDrawing(
      () => element.showPopover(),
      () => element.hidePopover(),
    );
  },
  'a popover that goes when the teacher presses': () => {
    const element = window.trick.cover();
    window.trick.popover(element);
    addEventListener('blur', () => element.hidePopover(), { once: true });
  },
  'a filter for the drawing alone': () => {
    const { style } = document.documentElement;
    window.trick.aroundDrawing(
      () => {
        style.filter = 'blur(30px)';
      },
      () => {
        style.filter = '';
      },
    );
  },
};
