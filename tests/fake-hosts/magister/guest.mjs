/// <reference path="../page-globals.d.ts" />
import { defineElements } from './dna.mjs';

/**
 * The logbook: an app in a frame of the school's own origin. Its address names nobody: the shell tells it by a
 * message whose logbook it is, and again when that changes. It keeps its own model of the form.
 *
 * @typedef {{ id: string, naam: string }} Leerling
 */

defineElements();

const model = { title: '', text: '', html: '', dirty: false };
/** @type {Leerling | null} */
let leerling = null;

const root = document.querySelector('app-root');
root?.insertAdjacentHTML(
  'beforeend',
  `<form class="logboekformulier" hidden>
    <h2>Nieuw logboekitem</h2>
    <p class="over"></p>
    <label for="omschrijving">Omschrijving</label>
    <input id="omschrijving" formcontrolname="omschrijving" maxlength="100" autocomplete="off">
    <span class="label">Inhoud</span>
    <dna-editor formcontrolname="inhoud"></dna-editor>
    <dna-button class="opslaan">Opslaan</dna-button>
  </form>
  <section><h2>Eerder vastgelegd</h2><div class="items"></div></section>`,
);
const form = /** @type {HTMLFormElement} */ (document.querySelector('form'));
const title = /** @type {HTMLInputElement} */ (document.querySelector('#omschrijving'));
const editor = /** @type {import('./dna.mjs').Editor} */ (document.querySelector('dna-editor'));

window.guestApp = { note: () => (form.hidden ? null : { ...model }) };

title.addEventListener('input', () => Object.assign(model, { title: title.value, dirty: true }));
editor.addEventListener('valuechange', () =>
  Object.assign(model, { text: editor.text, html: editor.value, dirty: true }),
);
form.addEventListener('submit', (event) => event.preventDefault());
document.querySelector('.opslaan')?.addEventListener('click', async () => {
  if (!leerling) return;
  const { title, text, html } = model;
  await fetch(`/api/leerlingen/${leerling.id}/logboek`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ field: 'logboek', title, text, html }),
  });
  await show(leerling);
});

/** @param {Leerling} whose */
async function show(whose) {
  leerling = whose;
  title.value = '';
  editor.clear();
  Object.assign(model, { title: '', text: '', html: '', dirty: false });
  const about = /** @type {HTMLElement} */ (form.querySelector('.over'));
  about.textContent = `Logboek van ${whose.naam.slice(0, 200)}`;
  const notes = /** @type {{ title: string, text: string }[]} */ (
    await fetch(`/api/leerlingen/${whose.id}/logboek`).then((answer) => answer.json())
  );
  document.querySelector('.items')?.replaceChildren(
    ...notes.map((note) => {
      const item = document.createElement('app-logbook-item');
      item.textContent = `${note.title}: ${note.text}`;
      return item;
    }),
  );
  form.hidden = false;
}

window.addEventListener('message', ({ data, origin }) => {
  if (origin === location.origin && data?.leerling) void show(data.leerling);
});
window.parent.postMessage({ ready: true }, location.origin);
