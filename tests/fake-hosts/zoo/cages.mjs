/// <reference path="../page-globals.d.ts" />
import { html } from '../html.mjs';

/**
 * What makes one page of the zoo different from a page that is easy to live in.
 * @typedef {object} Cage
 * @property {Record<string, string>} [headers]
 * @property {import('../html.mjs').Html} [head]
 * @property {import('../html.mjs').Html} [bar] Above the page; it then holds the save button.
 * @property {import('../html.mjs').Html} [body] After the form.
 * @property {() => void} [before] Runs in the page before there is a body.
 * @property {() => void} [after] Runs in the page at its end.
 */

/** A bar that is fixed to the window and as wide as it, whatever margin the page has. */
const FIXED = 'position: fixed; inset: 0 auto auto 0; width: 100vw; box-sizing: border-box; height: 56px;';

/** @type {Record<string, Cage>} */
export const CAGES = {
  plain: {},

  /** Makes itself anew; the test says how. */
  rewritten: {
    after: () => {
      const content = document.body.innerHTML.replace(/<script[\s\S]*<\/script>/, '');
      window.zoo = {
        body: () => {
          const body = document.createElement('body');
          body.innerHTML = content;
          document.body = body;
        },
        html: () => {
          document.documentElement.innerHTML = `<head></head><body>${content}</body>`;
        },
        root: () => {
          const root = document.createElement('html');
          root.innerHTML = `<head></head><body>${content}</body>`;
          document.replaceChild(root, document.documentElement);
        },
        write: () => {
          document.open();
          document.write(`<!doctype html><html lang="nl"><body>${content}</body></html>`);
          document.close();
        },
      };
    },
  },

  /** As high as an element can be, where the panel stands; at the end of the body, or of the document. */
  highest: {
    after: () => {
      /** @param {Element} where */
      const cover = (where) => {
        const element = document.createElement('div');
        element.id = 'cover';
        element.style.cssText = 'position:fixed;inset:0 0 0 50%;z-index:2147483647;background:#ccc';
        where.append(element);
        return element;
      };
      window.zoo = {
        inBody: () => cover(document.body),
        inDocument: () => cover(document.documentElement),
        inTop: () => {
          const element = cover(document.body);
          Object.assign(element.style, { margin: 0, width: 'auto', height: 'auto' });
          element.popover = 'manual';
          element.showPopover();
        },
        away: () => document.getElementById('cover')?.remove(),
      };
    },
  },

  /** A window of the host that nothing outside it can be operated under. */
  modal: {
    body: html`<button type="button" id="open">Meer</button>
      <dialog id="window"><p>Wil je doorgaan?</p><button type="button" id="close">Sluiten</button></dialog>`,
    after: () => {
      const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('window'));
      document.getElementById('open')?.addEventListener('click', () => dialog.showModal());
      document.getElementById('close')?.addEventListener('click', () => dialog.close());
      window.zoo = { remove: () => dialog.remove(), show: () => dialog.showModal() };
    },
  },

  /** A part of the page takes the whole screen. */
  fullscreen: {
    body: html`<button type="button" id="full">Volledig scherm</button>`,
    after: () => {
      document.getElementById('full')?.addEventListener('click', () => {
        document.querySelector('main')?.requestFullscreen();
      });
    },
  },

  /** A bar that does not yield, with its save button at the right. */
  'bar-right': {
    bar: html`<header style="${FIXED} background: #dde; text-align: right">
        <button form="form" style="margin: 12px">Opslaan</button>
      </header>
      <div style="height: 56px"></div>`,
  },

  /** The same, and a menu at the left. */
  'bar-both': {
    bar: html`<header style="${FIXED} background: #dde; display: flex; justify-content: space-between">
        <nav><button type="button">Menu</button> <button type="button">Terug</button></nav>
        <button form="form">Opslaan</button>
      </header>
      <div style="height: 56px"></div>`,
  },

  /** Two bars that do not yield, each with a save button: one of them is under the panel, whatever it does. */
  'saves-both': {
    bar: html`<header style="${FIXED} background: #dde; display: flex; justify-content: space-between">
        <button form="form">Opslaan en sluiten</button>
        <button form="form">Opslaan</button>
      </header>
      <div style="height: 56px"></div>`,
  },

  /** Wants the cursor for itself; begins when the test says so. */
  'focus-thief': {
    after: () => {
      const field = document.querySelector('textarea');
      let timer = 0;
      window.zoo = {
        once: () => field?.focus(),
        start: () => {
          timer = window.setInterval(() => field?.focus(), 50);
        },
        stop: () => clearInterval(timer),
      };
    },
  },

  /**
   * Wants the cursor for itself and lets nobody hear of it: in a field, in a frame of its own, or with no field at all.
   * Begins when the test says so; `taken` are the letters it got.
   */
  'quiet-thief': {
    before: () => {
      let taken = '';
      let timer = 0;
      /** @param {Window} where */
      const hush = (where) => {
        for (const type of ['focusin', 'focusout', 'focus', 'blur', 'pointerdown', 'keydown', 'keyup'])
          where.addEventListener(
            type,
            (event) => {
              const { key = '' } = /** @type {KeyboardEvent} */ (event);
              if (type === 'keydown' && key.length === 1) taken += key;
              event.stopImmediatePropagation();
            },
            true,
          );
      };
      /** @param {() => void} steal */
      const repeat = (steal) => {
        timer = window.setInterval(steal, 50);
      };
      hush(window);
      window.zoo = {
        field: () => repeat(() => document.querySelector('textarea')?.focus()),
        frame: () => {
          const frame = document.createElement('iframe');
          document.body.append(frame);
          const inner = /** @type {Document} */ (frame.contentDocument);
          hush(/** @type {Window} */ (frame.contentWindow));
          const field = inner.createElement('input');
          inner.body.append(field);
          repeat(() => field.focus());
        },
        window: () =>
          repeat(() => {
            /** @type {HTMLElement | null} */ (document.activeElement)?.blur();
            window.focus();
          }),
        stop: () => clearInterval(timer),
        taken: () => taken,
      };
    },
  },

  /** Frames with a field in them: of this site, of another, and in a shadow root. Each says where it is. */
  frames: {
    body: html`<iframe id="own" srcdoc="<input>"></iframe>
      <iframe id="other" src="https://inloggen.somtoday.nl/"></iframe>
      <div id="holder"></div>`,
    after: () => {
      const root = /** @type {Element} */ (document.getElementById('holder')).attachShadow({ mode: 'open' });
      root.innerHTML = '<iframe srcdoc="<input>"></iframe>';
      /** @param {Element | null} frame */
      const middle = (frame) => {
        const { left = 0, top = 0 } = frame?.getBoundingClientRect() ?? {};
        return { x: left + 40, y: top + 20 };
      };
      window.zoo = {
        own: () => middle(document.getElementById('own')),
        other: () => middle(document.getElementById('other')),
        shadow: () => middle(root.querySelector('iframe')),
      };
    },
  },

  /** Listens to every key there is, and stops each of them. */
  'key-listener': {
    before: () => {
      /** @type {string[]} */
      const heard = [];
      window.zoo = { heard: () => heard };
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste']) {
        addEventListener(
          type,
          (event) => {
            heard.push(`${type} ${/** @type {KeyboardEvent} */ (event).key ?? ''}`);
            event.stopImmediatePropagation();
          },
          true,
        );
      }
    },
  },

  /**
   * Listens to every event there is, before anybody else it can, and looks in each for what stands in a closed root;
   * asks the selection and the places of the window too. What it finds is all a page can lay its hands on.
   */
  'root-spy': {
    before: () => {
      /** @type {Set<string>} */
      const found = new Set();
      /** @type {ShadowRoot | null} */
      let root = null;
      let taken = 0;
      addEventListener('message', ({ data }) => {
        if (data?.taken) taken += 1;
      });
      /** @param {string} how @param {any} node */
      const see = (how, node) => {
        if (!node || typeof node.getRootNode !== 'function' || !(node.getRootNode() instanceof ShadowRoot))
          return;
        found.add(`${how}: ${node.nodeName} ${node.src ?? ''}`);
        root = node.getRootNode();
      };
      /** @param {any} event */
      const look = (event) => {
        for (const name of [
          'target',
          'originalTarget',
          'explicitOriginalTarget',
          'relatedTarget',
          'rangeParent',
        ])
          see(`${event.type}.${name} at ${event.target?.nodeName ?? 'window'}`, event[name]);
        for (const node of event.composedPath()) see(`${event.type}.composedPath`, node);
        const { anchorNode, focusNode } = getSelection() ?? {};
        see(`${event.type}, selection`, anchorNode);
        see(`${event.type}, selection`, focusNode);
        if (!('clientX' in event)) return;
        see('caret', document.caretPositionFromPoint?.(event.clientX, event.clientY)?.offsetNode);
        for (const node of document.elementsFromPoint(event.clientX, event.clientY)) see('point', node);
      };
      const types = new Set([
        'DOMFocusIn',
        'DOMFocusOut',
        'DOMActivate',
        'DOMMouseScroll',
        'MozMousePixelScroll',
      ]);
      for (
        let owner = /** @type {any} */ (document.body ?? document.createElement('textarea'));
        owner;
        owner = Object.getPrototypeOf(owner)
      )
        for (const name of Object.getOwnPropertyNames(owner))
          if (name.startsWith('on')) types.add(name.slice(2));
      for (const owner of [window, document])
        for (const name in owner) if (name.startsWith('on')) types.add(name.slice(2));
      types.add('focusin').add('focusout');
      const listen = () => {
        for (const type of types)
          for (const owner of [window, document]) owner.addEventListener(type, look, true);
      };
      listen();
      const frame = () => root?.querySelector('iframe');
      window.zoo = {
        found: () => [...found],
        heard: () => types.size,
        taken: () => taken,
        hide: () => frame()?.style.setProperty('opacity', '0', 'important'),
        /** All who listened are gone, and the page is the first to listen again. */
        rewrite: () => {
          const content = document.body.innerHTML.replace(/<script[\s\S]*<\/script>/, '');
          document.open();
          listen();
          document.write(`<!doctype html><html lang="nl"><body>${content}</body></html>`);
          document.close();
        },
        /** A frame of its own in the very place of ours. */
        replace: () => {
          const own = document.createElement('iframe');
          own.src = '/bao/zoo/look-alike';
          frame()?.replaceWith(own);
        },
        lure: () => {
          const { contentWindow } = frame() ?? {};
          if (contentWindow) contentWindow.location.href = new URL('/bao/zoo/look-alike', location.href).href;
        },
      };
    },
  },

  /**
   * Stands where the panel stood, and takes what is typed; tells the page around it. It never ends loading: nobody around
   * it hears that it has come.
   */
  'look-alike': {
    body: html`<img src="never" alt="" />`,
    after: () => {
      const field = document.querySelector('textarea');
      setInterval(() => {
        window.focus();
        field?.focus();
      }, 20);
      addEventListener('keydown', ({ key }) => parent.postMessage({ taken: key }, '*'), true);
    },
  },

  /**
   * Firefox: gets hold of our root by what an event names, and of each frame that comes into it. Takes the frame's
   * address for a frame of its own, before the panel in ours has said a word.
   */
  'frame-thief': {
    before: () => {
      /** @type {string[]} */
      const stolen = [];
      const seen = new WeakSet();
      /** @param {ShadowRoot} root */
      const lieInWait = (root) => {
        const take = () => {
          for (const frame of root.querySelectorAll('iframe')) {
            if (seen.has(frame)) continue;
            seen.add(frame);
            const own = document.createElement('iframe');
            own.src = frame.src;
            frame.remove();
            stolen.push(own.src);
            own.style.cssText = 'position:fixed;inset:0 50% 0 0;width:50%;height:100%;z-index:9';
            document.body.append(own);
          }
        };
        new MutationObserver(take).observe(root, { childList: true, subtree: true });
        take();
      };
      for (const type of ['mousemove', 'mousedown', 'pointermove', 'pointerdown', 'click', 'focusin'])
        addEventListener(
          type,
          (event) => {
            const root = /** @type {any} */ (event).originalTarget?.getRootNode?.();
            if (!(root instanceof ShadowRoot) || seen.has(root)) return;
            seen.add(root);
            lieInWait(root);
          },
          true,
        );
      window.zoo = { stolen: () => stolen };
    },
  },

  /** Allows nothing to be framed, run or sent. */
  strict: {
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'clipboard-write=(), clipboard-read=()',
    },
  },

  /** Would isolate itself, and asks to be told of every frame that this would keep out. */
  'report-only': {
    headers: { 'cross-origin-embedder-policy-report-only': 'require-corp' },
    before: () => {
      /** @type {string[]} */
      const reports = [];
      new ReportingObserver((news) => reports.push(...news.map((one) => JSON.stringify(one))), {
        buffered: true,
      }).observe();
      window.zoo = {
        reports: () => reports,
        /** A frame of another site, which is told of: the reports do come. */
        other: () => {
          const frame = document.createElement('iframe');
          frame.src = 'https://docent.somtoday.nl/rooster';
          document.body.append(frame);
        },
      };
    },
  },

  /** Isolates itself: only frames that are isolated too are let in. */
  isolated: {
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  },

  /** Served as if it came from nowhere: what stands in it has no origin either. */
  sandbox: { headers: { 'content-security-policy': 'sandbox allow-scripts allow-forms' } },

  /** Every address of the page leads elsewhere. */
  base: { head: html`<base href="https://elders.example/map/" target="_blank" />` },

  /** Takes away whatever is not its own; begins when the test says so. */
  remover: {
    after: () => {
      let removed = 0;
      const away = () => {
        for (const child of [...document.documentElement.children]) {
          if (child.matches('head,body')) continue;
          child.remove();
          removed++;
        }
      };
      window.zoo = {
        start: () => {
          new MutationObserver(away).observe(document.documentElement, { childList: true });
          away();
        },
        /** Moves what is not its own into the body. */
        move: () => {
          for (const child of [...document.documentElement.children])
            if (!child.matches('head,body')) document.body.prepend(child);
        },
        removed: () => removed,
      };
    },
  },

  /** Hides what is written in its fields. */
  faded: {
    after: () => {
      window.zoo = {
        fade: () => document.body.style.setProperty('opacity', '0.01'),
        away: () => document.body.style.removeProperty('opacity'),
      };
    },
  },

  /** Says for us what our own rules leave to it: custom properties are inherited into every root. */
  inherited: {
    head: html`<style>html { --over-frame: none; --bg: transparent; --line: transparent; --accent: transparent; direction: rtl; visibility: visible }</style>`,
  },

  /** Has put its own code in place of what the browser gives. */
  overrides: {
    before: () => {
      /** @type {string[]} */
      const called = [];
      /** @param {any} owner @param {string[]} names */
      const replace = (owner, ...names) => {
        for (const name of names) {
          owner[name] = () => {
            called.push(name);
            throw new Error(name);
          };
        }
      };
      window.zoo = { called: () => called };
      replace(Element.prototype, 'attachShadow', 'append', 'closest', 'matches', 'getBoundingClientRect');
      replace(
        Document.prototype,
        'createElement',
        'elementFromPoint',
        'querySelectorAll',
        'createTreeWalker',
      );
      replace(window, 'getComputedStyle', 'MutationObserver', 'IntersectionObserver', 'AbortController');
      replace(crypto, 'randomUUID');
      replace(JSON, 'stringify', 'parse');
    },
  },
};
