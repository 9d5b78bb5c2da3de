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
  'a field of one line': {
    build() {
      const field = document.body.appendChild(document.createElement('input'));
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
  await teacher.inserted(panel).waitFor();
  const model = await page.evaluate(() => (window as unknown as WithModel).model());
  expect(model.split(SENTENCE)).toHaveLength(2);
  expect(model.split('Stond er al.')).toHaveLength(2);
  expect(model.split('Plan van aanpak')).toHaveLength(2);
});
