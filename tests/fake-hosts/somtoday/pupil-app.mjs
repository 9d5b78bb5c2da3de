import { html } from '../html.mjs';
import { dutchBirthDate, fullName, studentByKey } from '../students.mjs';

/**
 * `leerling.somtoday.nl`: what pupils and parents see. Names and birth dates stand here too, and the panel may
 * never show.
 * @param {import('../server.mjs').Visit} visit
 */
export async function answerPupilApp({ reply }) {
  const pupil = studentByKey('sanne');
  reply.page(html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Somtoday</title>
    <style>
      body { margin: 0; background: #f3f6fb; color: #1d2b3f; font: 15px/1.5 system-ui, sans-serif; }
      header { padding: 1rem 1.5rem; background: #1f5f8b; color: #fff; }
      main { padding: 1.5rem; }
      dl { display: grid; grid-template-columns: 10rem 1fr; gap: .5rem; }
      dd { margin: 0; }
    </style>
  </head>
  <body>
    <header>Mijn Somtoday</header>
    <main>
      <sl-profiel>
        <h1><span class="naam">${fullName(pupil)}</span></h1>
        <dl>
          <dt>Roepnaam</dt><dd>${pupil.firstName}</dd>
          <dt>Achternaam</dt><dd>${pupil.lastName}</dd>
          <dt>Geboortedatum</dt><dd>${dutchBirthDate(pupil)}</dd>
          <dt>Klas</dt><dd>${pupil.somtoday?.group}</dd>
        </dl>
      </sl-profiel>
      <label>Bericht aan je mentor<br /><textarea rows="4" cols="50"></textarea></label>
    </main>
  </body>
</html>`);
}
