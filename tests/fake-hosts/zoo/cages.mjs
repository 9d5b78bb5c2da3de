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
      };
      window.zoo = {
        inBody: () => cover(document.body),
        inDocument: () => cover(document.documentElement),
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

  /** Allows nothing to be framed, run or sent. */
  strict: {
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'clipboard-write=(), clipboard-read=()',
    },
  },

  /** Isolates itself: the browser lets no frame of an extension in. */
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

  /** Makes the teacher click on what they cannot see. */
  clickjack: {
    after: () => {
      const cover = document.createElement('div');
      cover.style.cssText =
        'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none;opacity:.97';
      window.zoo = {
        fadeHtml: () => document.documentElement.style.setProperty('opacity', '0.01'),
        fadeBody: () => document.body.style.setProperty('opacity', '0.01'),
        cover: () => document.documentElement.append(cover),
        blur: () => document.documentElement.style.setProperty('filter', 'blur(20px)'),
        away: () => {
          document.documentElement.style.removeProperty('opacity');
          document.documentElement.style.removeProperty('filter');
          document.body.style.removeProperty('opacity');
          cover.remove();
        },
      };
    },
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
