import { html } from '../html.mjs';
import { dutchBirthDate, fullName, studentByKey } from '../students.mjs';

/**
 * `ouders.parnassys.net`: the parents' portal. Their child's name and birth date stand here too, and the panel may
 * never show.
 * @param {import('../server.mjs').Visit} visit
 */
export async function answerParents({ reply }) {
  const child = studentByKey('noor');
  reply.page(html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Ouderportaal</title>
    <style>
      body { margin: 0; background: #f2f6fa; color: #1d2b3f; font: 15px/1.5 system-ui, sans-serif; }
      header { padding: 1rem 1.5rem; background: #24617a; color: #fff; }
      main { padding: 1.5rem; }
      th { padding-right: 2rem; text-align: left; }
    </style>
  </head>
  <body>
    <header>Ouderportaal</header>
    <main>
      <h1>${fullName(child)}</h1>
      <table>
        <tr><th>Roepnaam</th><td>${child.firstName}</td></tr>
        <tr><th>Achternaam</th><td>${child.lastName}</td></tr>
        <tr><th>Geboortedatum</th><td>${dutchBirthDate(child)}</td></tr>
        <tr><th>Groep</th><td>${child.parnassys?.group}</td></tr>
      </table>
      <p><label>Bericht aan school<br /><textarea rows="4" cols="50"></textarea></label></p>
    </main>
  </body>
</html>`);
}
