import { html } from '../html.mjs';
import { dutchBirthDate, fullName } from '../students.mjs';
import { ROSTER } from './session.mjs';

/**
 * @typedef {import('./session.mjs').Page} Page
 * @typedef {import('./session.mjs').Session} Session
 * @typedef {import('../students.mjs').Student} Student
 * @typedef {import('../server.mjs').SavedNote} SavedNote
 * @typedef {{ id: string, html: import('../html.mjs').Html }} Part A component that AJAX can replace.
 */

const categories = [
  'Begeleiding',
  'Gesprekken met ouders',
  'Incidenten',
  'Algemeen (zichtbaar in ouderportaal)',
];

/** @param {Student} student */
const facts = (student) => html`<dl class="gegevens">
  <dt>Leerlingnummer</dt><dd>${student.parnassys?.number}</dd>
  <dt>Geboortedatum</dt><dd>${dutchBirthDate(student)}</dd>
  <dt>Groep</dt><dd>${student.parnassys?.group}</dd>
</dl>`;

/** @type {Record<string, (session: Session, page: Page, saved: SavedNote[]) => unknown>} */
const BODIES = {
  '/bao/leerling/leerlingkaart': () => html`
    <section class="blok"><h2>Toetsen</h2>
      <table><thead><tr><th>Toets</th><th>Afname</th><th>Niveau</th></tr></thead><tbody>
        <tr><td>Begrijpend lezen M8</td><td>januari</td><td>III</td></tr>
        <tr><td>Rekenen-wiskunde M8</td><td>januari</td><td>II</td></tr>
        <tr><td>Spelling M8</td><td>januari</td><td>III</td></tr></tbody></table></section>
    <section class="blok"><h2>Verzuim</h2><p>Deze maand: 1 keer te laat.</p></section>`,

  '/bao/leerling/personalia': (_session, { student }) => html`
    <section class="blok"><h2>Personalia</h2>
      <table class="labels"><tbody>
        <tr><td class="label">Roepnaam</td><td>${student.firstName}</td></tr>
        <tr><td class="label">Achternaam</td><td>${student.lastName}</td></tr>
        <tr><td class="label">Geboorteplaats</td><td>Voorbeeldstad</td></tr>
        <tr><td class="label">Nationaliteit</td><td>Nederlandse</td></tr></tbody></table></section>
    <section class="blok"><h2>Verzorgers</h2>
      <table><thead><tr><th>Naam</th><th>Relatie</th><th>Telefoon</th></tr></thead><tbody>
        <tr><td>mw. A. Verzorger</td><td>Moeder</td><td>06-00000000</td></tr>
        <tr><td>dhr. B. Verzorger</td><td>Vader</td><td>06-00000001</td></tr></tbody></table></section>`,

  '/bao/leerling/notities': (session, page, saved) => {
    const [category, subject, note] = [session.freshId(), session.freshId(), session.freshId()];
    return html`
    <form class="blok" method="post" action="?${page.version}-1.IFormSubmitListener-notitie">
      <h2>Nieuwe notitie</h2>
      <label for="${category}">Notitiecategorie</label>
      <select id="${category}" name="leerlingPanel:notitieForm:categorie">
        ${categories.map((name, index) => html`<option value="${index}">${name}</option>`)}</select>
      <label for="${subject}">Onderwerp</label>
      <input id="${subject}" name="leerlingPanel:notitieForm:onderwerp" maxlength="100" autocomplete="off" />
      <label for="${note}">Notitie</label>
      <textarea id="${note}" name="leerlingPanel:notitieForm:notitie" rows="10"></textarea>
      <div class="knoppen"><button type="submit">Opslaan</button></div>
    </form>
    <section class="blok"><h2>Eerdere notities</h2>${earlier(page, 'notitie', saved)}</section>`;
  },

  '/bao/leerling/hulpplan': (session, page, saved) => html`
    <form class="blok" method="post" action="?${page.version}-1.IFormSubmitListener-hulpplan">
      <h2>Hulpplan</h2>
      <label for="${session.freshId()}">Omschrijving</label>
      <div class="wysiwyg"><textarea name="leerlingPanel:hulpplanForm:opmaak" data-editor="frame" hidden></textarea></div>
      <div class="knoppen"><button type="submit">Opslaan</button></div>
    </form>
    <section class="blok"><h2>Eerdere hulpplannen</h2>${earlier(page, 'hulpplan', saved)}</section>`,

  '/bao/leerling/zorgdossier': (session, page, saved) => {
    const label = session.freshId();
    return html`
    <form class="blok" method="post" action="?${page.version}-1.IFormSubmitListener-zorgdossier">
      <h2>Zorgdossier</h2>
      <span class="veldlabel" id="${label}">Verslag</span>
      <div class="wysiwyg"><div class="bewerken" contenteditable="true" role="textbox" aria-multiline="true"
        aria-labelledby="${label}"></div>
        <textarea name="leerlingPanel:zorgForm:opmaak" data-editor="editable" hidden></textarea></div>
      <div class="knoppen"><button type="submit">Opslaan</button></div>
    </form>
    <section class="blok"><h2>Eerdere verslagen</h2>${earlier(page, 'zorgdossier', saved)}</section>`;
  },
};

export const STUDENT_PAGES = new Set(Object.keys(BODIES));

/** @param {Page} page @param {string} field @param {SavedNote[]} saved */
function earlier(page, field, saved) {
  const notes = saved.filter(
    (note) => note.host === 'parnassys' && note.student === page.student.key && note.field === field,
  );
  if (notes.length === 0) return html`<p class="zacht">Nog niets vastgelegd.</p>`;
  return html`<ul>${notes.map((note) => html`<li><b>${note.title}</b> <span class="tekst">${note.text}</span></li>`)}</ul>`;
}

/**
 * The replaceable parts of a student's page, in the order in which they stand: who it is, the facts, the rest.
 * @param {Session} session
 * @param {Page} page
 * @param {SavedNote[]} saved
 * @returns {Part[]}
 */
export function studentParts(session, page, saved) {
  const { student, version } = page;
  const place = ROSTER.indexOf(student);
  const [who = '', what = '', rest = ''] = page.ids;
  /** @param {number} to @param {string} name @param {string} sign */
  const arrow = (to, name, sign) =>
    place >= 0 && ROSTER[to]
      ? html`<a href="?${version}-1.IBehaviorListener-leerling-${to}" data-ajax aria-label="${name}">${sign}</a>`
      : html`<span class="uit">${sign}</span>`;
  /** @param {string} id @param {unknown} content @returns {Part} */
  const component = (id, content) => ({ id, html: html`<div id="${id}">${content}</div>` });
  return [
    component(
      who,
      html`<div class="leerlingkop">${arrow(place - 1, 'Vorige leerling', '‹')}<h1>${fullName(student)}</h1>${arrow(place + 1, 'Volgende leerling', '›')}</div>`,
    ),
    component(what, facts(student)),
    component(rest, BODIES[page.path]?.(session, page, saved)),
  ];
}

/** Pages of the staff app that show no student, or not exactly one. @type {Record<string, (session: Session, page: Page) => import('../html.mjs').Html>} */
export const STAFF_PAGES = {
  '/bao/start': () => html`<h1>Start</h1>
    <section class="blok"><h2>Vandaag</h2><ul><li>Overleg ondersteuningsteam, 15:30</li><li>Rapporten groep 8 inleveren</li></ul></section>`,

  '/bao/groep/groepsoverzicht': (_session, page) => html`<h1>Groep 8A</h1>
    <table class="blok"><thead><tr><th>Achternaam</th><th>Roepnaam</th><th>Geboortedatum</th><th>Groep</th></tr></thead><tbody>
    ${ROSTER.map(
      (student, index) => html`<tr>
        <td><a href="?${page.version}-1.ILinkListener-lijst-${index}">${student.lastName}</a></td>
        <td>${student.firstName}</td><td>${dutchBirthDate(student)}</td><td>${student.parnassys?.group}</td></tr>`,
    )}</tbody></table>`,

  '/bao/leerling/vergelijken': (_session, { student }) => {
    const other = ROSTER[(ROSTER.indexOf(student) + 1) % ROSTER.length] ?? student;
    return html`<div class="naast">${[student, other].map(
      (one) => html`<section class="blok"><h2>${fullName(one)}</h2>
        <dl class="gegevens"><dt>Roepnaam</dt><dd>${one.firstName}</dd><dt>Achternaam</dt><dd>${one.lastName}</dd></dl>${facts(one)}</section>`,
    )}</div>
    <form class="blok"><label for="vergelijking">Opmerking</label><textarea id="vergelijking" rows="4"></textarea></form>`;
  },

  '/bao/medewerker/medewerkerkaart': () => html`<h1>Jolanda de Wit</h1>
    <section class="blok"><h2>Medewerker</h2><dl class="gegevens">
      <dt>Personeelsnummer</dt><dd>3007</dd><dt>Roepnaam</dt><dd>Jolanda</dd><dt>Achternaam</dt><dd>de Wit</dd>
      <dt>Geboortedatum</dt><dd>11-02-1984</dd><dt>Functie</dt><dd>Leraar groep 8A</dd></dl></section>
    <form class="blok"><label for="aantekening">Aantekening</label><textarea id="aantekening" rows="4"></textarea></form>`,
};
