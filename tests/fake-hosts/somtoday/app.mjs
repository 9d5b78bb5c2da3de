/// <reference path="../page-globals.d.ts" />
import { el, pause } from './elements.mjs';
import { noteForm, plainForm } from './note-form.mjs';

/**
 * The fake Somtoday for teachers: path routing with pushState and never a full load, `dt-*` elements in the light
 * DOM, and a header whose text changes in place when the arrows go to another student.
 *
 * @typedef {{ id: string, naam: string, groep: string, geboortedatum: string,
 *   vorige: string | null, volgende: string | null }} Leerling
 * @typedef {import('./note-form.mjs').HostForm} HostForm
 */

const TABS = ['overzicht', 'profiel', 'registraties', 'resultaten', 'notitieboek'];
/** @type {HostForm | null} */
let form = null;
let late = Number(new URLSearchParams(location.search).get('late') ?? 0);
/** @type {'blank' | 'stale'} */
let meanwhile = 'blank';
let visit = 0;
let here = location.pathname + location.search;

window.fakeHost = {
  note: () => form?.model() ?? null,
  delay: (ms, how = 'blank') => {
    late = ms;
    meanwhile = how === 'stale' ? 'stale' : 'blank';
  },
  go: (path) => navigate(path),
};

/** @param {string} path @returns {Promise<any>} */
const ask = (path) => fetch(path).then((response) => response.json());

/** @param {string} id @param {string} tab */
const route = (id, tab) => `/mentordashboard/leerling/${id}/${tab}`;

/** Angular's CanDeactivate: a form with changes asks before it lets go. */
const mayLeave = () =>
  !form?.dirty() || confirm('Je hebt wijzigingen die nog niet zijn opgeslagen. Wil je deze pagina verlaten?');

/** @param {string} path */
function navigate(path) {
  if (!mayLeave()) return;
  form = null;
  history.pushState(null, '', path);
  void render();
}

window.addEventListener('popstate', () => {
  if (!mayLeave()) return history.pushState(null, '', here);
  form = null;
  void render();
});
window.addEventListener('beforeunload', (event) => {
  if (form?.dirty()) event.preventDefault();
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link) return;
  event.preventDefault();
  navigate(link.getAttribute('href') ?? '/');
});

const outlet = el('main');
const menu = el('nav', { class: 'menu', 'aria-label': 'Hoofdmenu' });
const MENU = [
  ['/rooster', 'Vandaag'],
  ['/mentordashboard', 'Mentordashboard'],
  ['/notitieboek', 'Notitieboek'],
  ['/berichten', 'Berichten'],
];
document
  .querySelector('dt-root')
  ?.append(
    el(
      'dt-menu',
      {},
      el(
        'div',
        { class: 'balk' },
        el('strong', {}, 'somtoday'),
        el('span', {}, 'docent'),
        menu,
        el('span', { class: 'ik', title: 'M. Bakker' }, 'MB'),
      ),
    ),
    outlet,
  );

/** The student's header lives on while the arrows change who it shows. */
const header = {
  group: el('span', { class: 'groep-naam' }),
  name: el('span', { class: 'naam', cy: 'header-item-naam' }),
  previous: /** @type {HTMLButtonElement} */ (
    el('button', { type: 'button', 'aria-label': 'Vorige leerling' }, '‹')
  ),
  next: /** @type {HTMLButtonElement} */ (
    el('button', { type: 'button', 'aria-label': 'Volgende leerling' }, '›')
  ),
};
const headerElement = el(
  'dt-groep-leerling-header-navigatie',
  {},
  el('div', { class: 'groep' }, header.group),
  header.previous,
  el('div', { class: 'leerling' }, el('span', { class: 'foto', 'aria-hidden': 'true' }), header.name),
  header.next,
);
header.previous.addEventListener('click', () => toNeighbour(header.previous));
header.next.addEventListener('click', () => toNeighbour(header.next));

/** @param {HTMLButtonElement} arrow */
function toNeighbour(arrow) {
  const id = arrow.dataset.leerling;
  const tab = TABS.find((one) => location.pathname.endsWith(one)) ?? 'overzicht';
  if (id)
    navigate(location.pathname.startsWith('/notitieboek') ? `/notitieboek?leerling=${id}` : route(id, tab));
}

/**
 * As Angular binds a text: in the node that stands there, and only where it is another text.
 * @param {HTMLElement} place @param {string} text
 */
function bind(place, text) {
  const { firstChild } = place;
  if (!(firstChild instanceof Text)) place.textContent = text;
  else if (firstChild.data !== text) firstChild.data = text;
}

/** @param {Leerling | null} leerling */
function showHeader(leerling) {
  bind(header.group, leerling?.groep ?? '2B');
  bind(header.name, leerling ? leerling.naam : 'Kies een leerling');
  header.previous.dataset.leerling = leerling?.vorige ?? '';
  header.next.dataset.leerling = leerling?.volgende ?? '';
  header.previous.disabled = !leerling?.vorige;
  header.next.disabled = !leerling?.volgende;
}

async function render() {
  const turn = ++visit;
  here = location.pathname + location.search;
  menu.replaceChildren(
    ...MENU.map(([path = '', name = '']) =>
      el('a', { href: path, class: here.startsWith(path) ? 'gekozen' : '' }, name),
    ),
  );
  const params = new URLSearchParams(location.search);
  const [, id = params.get('leerling'), tab = 'notitieboek'] =
    location.pathname.match(/^\/mentordashboard\/leerling\/(\d+)\/(\w+)/) ?? [];
  if (!id) {
    const page = await pageWithoutStudent();
    if (turn === visit) outlet.replaceChildren(...page);
    return;
  }
  if (late > 0) {
    if (meanwhile === 'blank') outlet.replaceChildren(el('p', { class: 'zacht kaart' }, 'Laden…'));
    await pause(late);
  }
  const leerling = /** @type {Leerling} */ (await ask(`/rest/leerlingen/${id}`));
  const notes = await ask(`/rest/leerlingen/${id}/notities`);
  if (turn !== visit) return;
  showHeader(leerling);
  const body = el(
    'div',
    { class: 'inhoud' },
    ...tabPage(leerling, tab, notes, params.get('notitie') === 'nieuw'),
  );
  if (location.pathname.startsWith('/notitieboek')) {
    outlet.replaceChildren(el('dt-notitieboek', {}, headerElement, body));
    return;
  }
  const tabs = TABS.map((one) =>
    el(
      'a',
      { href: route(id, one), class: one === tab ? 'gekozen' : '' },
      `${one[0]?.toUpperCase()}${one.slice(1)}`,
    ),
  );
  const standing = outlet.querySelector('dt-mentor-leerling');
  if (standing)
    standing.replaceChildren(
      headerElement,
      el('nav', { class: 'tabs', 'aria-label': 'Leerling' }, ...tabs),
      body,
    );
  else
    outlet.replaceChildren(
      el(
        'dt-mentor-leerling',
        {},
        headerElement,
        el('nav', { class: 'tabs', 'aria-label': 'Leerling' }, ...tabs),
        body,
      ),
    );
}

/** @returns {Promise<HTMLElement[]>} */
async function pageWithoutStudent() {
  const path = location.pathname;
  if (path.startsWith('/mentordashboard')) {
    const list = /** @type {Leerling[]} */ (await ask('/rest/leerlingen'));
    return [
      el('h1', {}, 'Mentordashboard 2B'),
      el(
        'table',
        { class: 'kaart lijst' },
        el(
          'thead',
          {},
          el('tr', {}, el('th', {}, 'Leerling'), el('th', {}, 'Groep'), el('th', {}, 'Geboortedatum')),
        ),
        el(
          'tbody',
          {},
          ...list.map((leerling) =>
            el(
              'tr',
              {},
              el('td', {}, el('a', { href: route(leerling.id, 'overzicht') }, leerling.naam)),
              el('td', {}, leerling.groep),
              el('td', {}, leerling.geboortedatum),
            ),
          ),
        ),
      ),
    ];
  }
  if (path.startsWith('/notitieboek')) {
    showHeader(null);
    return [
      el(
        'dt-notitieboek',
        {},
        headerElement,
        el('p', { class: 'zacht kaart' }, 'Kies een leerling om de notities te zien.'),
      ),
    ];
  }
  const berichten = path.startsWith('/berichten');
  return [
    el('h1', {}, berichten ? 'Berichten' : 'Vandaag'),
    el(
      'ul',
      { class: 'kaart' },
      ...(berichten
        ? ['Teamoverleg donderdag', 'Toetsweek 2']
        : ['09:10 Engels 2B', '10:00 Engels 3A', '13:15 Mentoruur 2B']
      ).map((line) => el('li', {}, line)),
    ),
  ];
}

/**
 * @param {Leerling} leerling
 * @param {string} tab
 * @param {{ title: string, text: string }[]} notes
 * @param {boolean} writing
 * @returns {HTMLElement[]}
 */
function tabPage(leerling, tab, notes, writing) {
  /** @param {string} field @param {string} next */
  const saver = (field, next) => async (/** @type {object} */ model) => {
    await fetch(`/rest/leerlingen/${leerling.id}/notities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ field, ...model }),
    });
    form = null;
    navigate(next);
  };
  const base = location.pathname.startsWith('/notitieboek')
    ? `/notitieboek?leerling=${leerling.id}`
    : route(leerling.id, 'notitieboek');
  if (tab === 'profiel') {
    form = plainForm({
      heading: 'Bijzonderheden',
      label: 'Bijzonderheden voor docenten',
      maxLength: 4000,
      rows: 8,
      onSave: saver('bijzonderheden', route(leerling.id, 'profiel')),
    });
    return [
      el(
        'dt-leerling-personalia',
        { class: 'kaart' },
        el('span', { class: 'foto groot', 'aria-hidden': 'true' }),
        el(
          'div',
          {},
          el('span', { class: 'naam' }, leerling.naam),
          el('span', { class: 'adres' }, `Lindelaan 12, Voorbeeldstad · ${leerling.geboortedatum}`),
          el('hmy-pill', { 'data-gtm': 'leerlingkaart-samenstellingen' }, leerling.groep),
        ),
      ),
      form.element,
    ];
  }
  if (tab === 'registraties') {
    form = plainForm({
      heading: 'Nieuwe registratie',
      label: 'Toelichting',
      maxLength: 255,
      rows: 3,
      onSave: saver('registratie', route(leerling.id, 'registraties')),
    });
    return [
      form.element,
      rows('Registraties', ['12 nov · Te laat · 2e uur', '3 nov · Huiswerk niet in orde · Engels']),
    ];
  }
  if (tab === 'resultaten')
    return [rows('Resultaten', ['Engels · 6,4', 'Wiskunde · 7,1', 'Nederlands · 6,8', 'Biologie · 7,5'])];
  if (tab === 'notitieboek') {
    if (writing) {
      form = noteForm({ onSave: saver('notitie', base), onCancel: () => navigate(base) });
      return [form.element];
    }
    return [
      el(
        'a',
        { class: 'knop', href: `${base}${base.includes('?') ? '&' : '?'}notitie=nieuw&edit=true` },
        'Nieuwe notitie',
      ),
      ...(notes.length > 0
        ? notes.map((note) =>
            el(
              'article',
              { class: 'kaart notitie' },
              el('h2', {}, note.title || 'Zonder onderwerp'),
              el('p', {}, note.text),
            ),
          )
        : [el('p', { class: 'zacht kaart' }, 'Er zijn nog geen notities.')]),
    ];
  }
  return [
    rows('Rooster vandaag', [
      '1e uur · Nederlands · lokaal 104',
      '2e uur · Engels · lokaal 118',
      '4e uur · Gym',
    ]),
    rows('Laatste resultaten', ['Engels · 6,4', 'Wiskunde · 7,1']),
    rows('Afwezigheid', ['12 nov · Te laat · 2e uur']),
  ];
}

/** @param {string} heading @param {string[]} lines */
const rows = (heading, lines) =>
  el(
    'section',
    { class: 'kaart' },
    el('h2', {}, heading),
    el('ul', {}, ...lines.map((line) => el('li', {}, line))),
  );

if (location.pathname === '/') history.replaceState(null, '', '/rooster');
void render();
