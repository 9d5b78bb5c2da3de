import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, type TestBrowser } from './harness/browser';
import { beginDossier, waitForPanel } from './harness/panel.mjs';
import * as teacher from './harness/teacher';

/** "Ingevoegd" is true of what the host would save: the framework's own model, not the field on screen. */

const library = (file: string) => ({
  path: fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url)),
});
const SENTENCE = 'Sanne leverde 3 van de 8 opdrachten in & vroeg “hoe?”';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.parnassys('sanne', 'notities');
  const panel = await beginDossier(page);
  await teacher.answer(panel, SENTENCE);
});
afterAll(() => browser.close());

interface Host {
  /** Builds the field, with id `target`; `window.model` then says what the host would save. */
  build(): void | Promise<void>;
  libraries?: string[];
}
type WithModel = { model: () => string };

const HOSTS: Record<string, Host> = {
  'a plain textarea': {
    build() {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'target';
      Object.assign(window, { model: () => field.value });
    },
  },
  'a contenteditable': {
    build() {
      const field = document.body.appendChild(document.createElement('div'));
      field.id = 'target';
      field.contentEditable = 'true';
      field.style.minHeight = '80px';
      Object.assign(window, { model: () => field.innerText });
    },
  },
  'a controlled textarea of React': {
    libraries: ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'],
    build() {
      // biome-ignore lint/suspicious/noExplicitAny: the libraries stand on the page's window without types.
      const { React, ReactDOM } = window as any;
      let saved = '';
      const Field = () => {
        const [text, setText] = React.useState('');
        saved = text;
        return React.createElement('textarea', {
          id: 'target',
          value: text,
          onChange: (event: { target: { value: string } }) => setText(event.target.value),
        });
      };
      const root = document.body.appendChild(document.createElement('div'));
      ReactDOM.createRoot(root).render(React.createElement(Field));
      Object.assign(window, { model: () => saved });
    },
  },
  'a textarea with v-model': {
    libraries: ['vue/dist/vue.global.prod.js'],
    build() {
      // biome-ignore lint/suspicious/noExplicitAny: the library stands on the page's window without types.
      const { Vue } = window as any;
      const text = Vue.ref('');
      const root = document.body.appendChild(document.createElement('div'));
      Vue.createApp({
        setup: () => ({ text }),
        template: '<textarea id="target" v-model="text"></textarea>',
      }).mount(root);
      Object.assign(window, { model: () => text.value });
    },
  },
  'a textarea with ng-model that listens to blur only': {
    libraries: ['angular/angular.min.js'],
    build() {
      // biome-ignore lint/suspicious/noExplicitAny: the library stands on the page's window without types.
      const { angular } = window as any;
      const root = document.body.appendChild(document.createElement('div'));
      root.innerHTML = `<textarea id="target" ng-model="$root.note" ng-model-options="{updateOn: 'blur'}"></textarea>`;
      angular.module('host', []);
      const injector = angular.bootstrap(root, ['host']);
      Object.assign(window, { model: () => injector.get('$rootScope').note ?? '' });
    },
  },
};

test.each(Object.keys(HOSTS))('%s holds the plan, once, beside what stood there', async (name) => {
  await page.goto(browser.hosts.url('start.parnassys.net', '/open?leerling=sanne&pagina=notities'));
  const { build, libraries = [] } = HOSTS[name] as Host;
  for (const one of libraries) await page.addScriptTag(library(one));
  await page.evaluate(build);
  await page.locator('#target').click();
  await page.keyboard.type('Stond er al.');
  const panel = await waitForPanel(page);
  await teacher.viewPlan(panel);
  await teacher.insert(panel);
  await teacher.inserted(panel);
  const model = await page.evaluate(() => (window as unknown as WithModel).model());
  expect(model.split(SENTENCE)).toHaveLength(2);
  expect(model.split('Stond er al.')).toHaveLength(2);
  expect(model.split('Plan van aanpak')).toHaveLength(2);
});

/**
 * A page that shows another student in the very moment of the insertion. `flip` and `keep` stand in the page: the first
 * shows Daan, the second keeps what the host would save while it is not Sanne who is shown.
 */
interface Flipping {
  flip(): void;
  shown: string;
  held: string[];
  keep(): void;
}
type InPage = Flipping & WithModel;

function makeFlip(): void {
  const here = window as unknown as InPage;
  const [first, last, number] = [...document.querySelectorAll('dd')];
  here.shown = 'sanne';
  here.held = [];
  here.keep = () => {
    if (here.shown !== 'sanne') here.held.push(here.model());
  };
  here.flip = () => {
    if (here.shown !== 'sanne' || !first || !last || !number) return;
    here.shown = 'daan';
    first.textContent = 'Daan';
    last.textContent = 'Voorbeeld';
    number.textContent = '20999';
    // As a host that saves by itself: after its own handlers, in every task from now on.
    queueMicrotask(here.keep);
    const { port1, port2 } = new MessageChannel();
    const end = performance.now() + 600;
    port1.onmessage = () => {
      here.keep();
      if (performance.now() < end) port2.postMessage(0);
    };
    port2.postMessage(0);
    setTimeout(here.keep);
  };
}

/** Without `beforeinput`: Chromium tells nobody of it when a script types. */
const MOMENTS: Record<string, () => void> = {
  focus: () => {
    const { flip } = window as unknown as InPage;
    document.getElementById('target')?.addEventListener('focus', flip);
  },
  input: () => {
    const { flip } = window as unknown as InPage;
    document.getElementById('target')?.addEventListener('input', flip);
  },
  selectionchange: () => {
    const { flip } = window as unknown as InPage;
    document.addEventListener('selectionchange', flip);
  },
  'a microtask of input': () => {
    const { flip } = window as unknown as InPage;
    document.getElementById('target')?.addEventListener('input', () => queueMicrotask(flip));
  },
  'a moment after input': () => {
    const { flip } = window as unknown as InPage;
    document.getElementById('target')?.addEventListener('input', () => setTimeout(flip, 5));
  },
  blur: () => {
    const { flip } = window as unknown as InPage;
    // Not the blur of the teacher who goes to the panel.
    const field = document.getElementById('target');
    field?.addEventListener('input', () => field.addEventListener('blur', flip));
  },
};

/** Every moment in two plain fields; in a field with a model of its own, the two that come closest. */
const FLIPS = Object.keys(HOSTS).flatMap((host) =>
  Object.keys(MOMENTS)
    .filter((moment) => /^a (?:plain|content)/.test(host) || /^(?:focus|input)$/.test(moment))
    .map((moment) => [moment, host] as const),
);

test.each(FLIPS)('another student in %s: %s never holds a word', async (moment, name) => {
  await page.goto(browser.hosts.url('start.parnassys.net', '/bao/zoo/plain'));
  const { build, libraries = [] } = HOSTS[name] as Host;
  for (const one of libraries) await page.addScriptTag(library(one));
  await page.evaluate(build);
  await page.evaluate(makeFlip);
  await page.locator('#target').click();
  await page.keyboard.type('Stond er al.');
  const panel = await waitForPanel(page);
  await teacher.viewPlan(panel);
  await page.evaluate(MOMENTS[moment] as () => void);
  await teacher.insert(panel);
  await expect.poll(() => page.evaluate(() => (window as unknown as InPage).shown)).toBe('daan');
  // The panel goes with the page: it says so, or shows the other student.
  await panel.getByRole('heading', { name: /^Daan/ }).waitFor();
  const { held, model } = await page.evaluate(() => {
    const { held, model } = window as unknown as InPage;
    return { held, model: model() };
  });
  expect(held.length).toBeGreaterThan(0);
  const words = (text: string) => text.includes('Sanne') || text.includes('Plan van aanpak');
  expect(held.filter(words)).toEqual([]);
  expect(words(model)).toBe(false);
});

test('a page that goes to and fro every three milliseconds gets nothing', async () => {
  await page.goto(browser.hosts.url('start.parnassys.net', '/bao/zoo/plain'));
  await page.evaluate((HOSTS['a plain textarea'] as Host).build);
  await page.locator('#target').click();
  const panel = await waitForPanel(page);
  await teacher.viewPlan(panel);
  await page.evaluate(() => {
    const [first, last, number] = [...document.querySelectorAll('dd')];
    if (!first || !last || !number) return;
    const there = [first, last, number].map(({ textContent }) => textContent);
    const held: string[] = [];
    let turn = 0;
    const toAndFro = () => {
      const other = ++turn % 2 === 1;
      const [a, b, c] = other ? ['Daan', 'Voorbeeld', '20999'] : there;
      Object.assign(first, { textContent: a });
      Object.assign(last, { textContent: b });
      Object.assign(number, { textContent: c });
      // The task of the page itself is over then: nobody can take anything out before that.
      if (other) queueMicrotask(() => held.push((window as unknown as InPage).model()));
    };
    // From the moment on that the text comes: before that the panel covers itself, and takes no click.
    const start = () => setInterval(toAndFro, 3);
    document.getElementById('target')?.addEventListener('focus', start, { once: true });
    Object.assign(window, { held });
  });
  await teacher.insert(panel);
  // Long enough for every attempt to put it in, and for what takes it out.
  const turns = () => page.evaluate(() => (window as unknown as InPage).held.length);
  await expect.poll(turns).toBeGreaterThan(80);
  const held = await page.evaluate(() => (window as unknown as InPage).held);
  expect(held.filter((text) => text.includes('Sanne'))).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as InPage).model())).toBe('');
});
