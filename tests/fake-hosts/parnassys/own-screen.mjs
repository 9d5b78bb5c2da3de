import { html } from '../html.mjs';
import { fullName, STUDENTS } from '../students.mjs';

/** How a screen that a school had made says whose it is, year after year: never with a second field beside it. */
const BUILDS = {
  1: (/** @type {string} */ name) =>
    html`<dl class="card"><dt>Naam</dt><dd class="person-title">${name}</dd></dl>`,
  2: (/** @type {string} */ name) =>
    html`<table class="facts"><tbody><tr><th>Naam</th><td>${name}</td></tr></tbody></table>`,
  3: (/** @type {string} */ name) => html`<section class="banner"><strong>${name}</strong></section>`,
  4: (/** @type {string} */ name) => html`<ul>
      <li><dl class="card"><dt>Naam</dt><dd class="person-title">${name}</dd></dl></li>
      <li><dl class="card"><dt>Naam</dt><dd class="person-title">Daan Visser</dd></dl></li></ul>`,
};

/**
 * `/bao/eigen/<number>`: a page about one student on which no label reading can be sure, with a field to write in. The
 * number is not in its address for our eyes: nothing says what it counts.
 * @param {import('../server.mjs').Visit} visit
 * @returns {boolean} Whether this address was such a page.
 */
export function answerOwnScreen({ url, reply }) {
  const [, number] = url.pathname.match(/^\/bao\/eigen\/(\d+)$/) ?? [];
  const student = STUDENTS.find((one) => one.parnassys && one.parnassys.number === number);
  if (!student) return false;
  const build = BUILDS[/** @type {1} */ (Number(url.searchParams.get('bouw') ?? 1))] ?? BUILDS[1];
  reply.page(html`<!doctype html>
    <html lang="nl"><head><meta charset="utf-8" /><title>Schermen</title></head>
    <body>
      <header><nav><a href="/bao/start">Start</a></nav></header>
      <main>
        ${build(fullName(student))}
        <form onsubmit="return false">
          <label for="kort">Onderwerp</label><input id="kort" />
          <div class="field-label">Aantekening</div>
          <div class="editor-box"><textarea class="remark-area" rows="8" cols="50"></textarea></div>
          <button onclick="window.pressed = true">Opslaan</button>
        </form>
      </main>
    </body></html>`);
  return true;
}
