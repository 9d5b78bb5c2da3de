/// <reference path="../page-globals.d.ts" />
import { defineElements } from './dna.mjs';
import { CARDS, PUPIL_VIEWS, STAFF_VIEWS } from './views.mjs';

/**
 * The fake Magister's shell: AngularJS with hash routing. A student's page keeps its elements while the arrows go
 * to another student on the same card, the logbook's frame too.
 *
 * @typedef {{ id: string, naam: string, vorige: string | null, volgende: string | null }} Leerling
 */

let late = Number(new URLSearchParams(location.search).get('late') ?? 0);
/** @type {'blank' | 'stale' | 'halves'} */
let meanwhile = 'blank';
let visit = 0;
/** What the view was made from, to know whether it can stand. */
let standing = '';
/** AngularJS's scope of the view. @type {any} */
let scope = null;
/** @type {any} */
let services = null;

defineElements();

const isPupil = document.documentElement.dataset.rol === 'leerling';
const view = /** @type {HTMLElement} */ (document.querySelector('.view'));
const guestFrame = () => /** @type {HTMLIFrameElement | null} */ (document.querySelector('#guest-app-frame'));
/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
/** @param {string} path @returns {Promise<any>} */
const ask = (path) => fetch(path).then((answer) => answer.json());

window.fakeHost = {
  note: () => {
    if (standing !== CARDS.lesnotitie) return guestFrame()?.contentWindow?.guestApp?.note() ?? null;
    return { title: '', text: scope.notitie.text, html: '', dirty: scope.formulier.$dirty };
  },
  delay: (ms, how = 'blank') => {
    late = ms;
    meanwhile = how;
  },
  go: (path) => {
    location.hash = path;
  },
};

/** The guest app shows whom it was last told about. */
function tellGuest() {
  if (scope?.gegevens)
    guestFrame()?.contentWindow?.postMessage({ leerling: scope.gegevens }, location.origin);
}
window.addEventListener('message', ({ data, source }) => {
  if (data?.ready && source === guestFrame()?.contentWindow) tellGuest();
});

/** @param {string} template @param {object} data */
function draw(template, data) {
  scope?.$destroy();
  scope = services.root.$new();
  Object.assign(scope, data, {
    notitie: { text: '' },
    kaarten: Object.keys(CARDS),
    /** @param {string} id */
    naar: (id) => window.fakeHost.go?.(location.hash.slice(1).replace(/\d+/, id)),
  });
  standing = template;
  view.innerHTML = template;
  services.compile(view)(scope);
  scope.$applyAsync();
}

/** @param {object} data */
function change(data) {
  Object.assign(scope, data);
  scope.$apply();
}

async function render() {
  const turn = ++visit;
  const [what = '', id = '', card = 'leerlingkaart'] = location.hash.replace(/^#\//, '').split(/[/?]/);
  if (isPupil) return draw(PUPIL_VIEWS[what] ?? PUPIL_VIEWS.vandaag ?? '', {});
  if (what !== 'leerling') {
    const lijst = /leerlingen|zoeken/.test(what) ? await ask('/api/leerlingen') : [];
    if (turn === visit) draw(STAFF_VIEWS[what] ?? STAFF_VIEWS.vandaag ?? '', { lijst });
    return;
  }
  const slow = late > 0 ? meanwhile : null;
  if (slow === 'blank') draw('<p class="zacht">Laden…</p>', {});
  if (slow === 'blank' || slow === 'stale') await pause(late);
  const leerling = /** @type {Leerling} */ (await ask(`/api/leerlingen/${id}`));
  if (turn !== visit) return;
  const template = CARDS[card] ?? '';
  if (standing !== template) return draw(template, { leerling, gegevens: leerling, kaart: card });
  change({ leerling });
  if (slow === 'halves') await pause(late);
  if (turn !== visit) return;
  change({ gegevens: leerling, notitie: { text: '' } });
  scope.formulier?.$setPristine();
  tellGuest();
}

window.angular
  .module('magister', [])
  .config([
    '$locationProvider',
    (/** @type {any} */ location) => {
      location.hashPrefix('');
    },
  ])
  .run([
    '$rootScope',
    '$compile',
    '$location',
    (/** @type {any} */ root, /** @type {any} */ compile) => {
      services = { root, compile };
      root.$on('$locationChangeStart', (/** @type {Event} */ event) => {
        const question = 'Je hebt wijzigingen die nog niet zijn opgeslagen. Wil je deze pagina verlaten?';
        if (window.fakeHost.note()?.dirty && !confirm(question)) event.preventDefault();
      });
      root.$on('$locationChangeSuccess', () => void render());
    },
  ]);
window.angular.bootstrap(document.body, ['magister']);
