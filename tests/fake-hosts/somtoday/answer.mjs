import { html } from '../html.mjs';
import { loginPage } from '../login-page.mjs';
import { fieldsOf } from '../reply.mjs';
import { dutchBirthDate, fullName, STUDENTS } from '../students.mjs';

/** @type {Record<string, URL>} */
const ASSETS = {
  '/assets/app.mjs': new URL('./app.mjs', import.meta.url),
  '/assets/note-form.mjs': new URL('./note-form.mjs', import.meta.url),
  '/assets/elements.mjs': new URL('./elements.mjs', import.meta.url),
  '/assets/app.css': new URL('./app.css', import.meta.url),
  '/assets/quill.js': new URL('../../../node_modules/quill/dist/quill.js', import.meta.url),
  '/assets/quill.snow.css': new URL('../../../node_modules/quill/dist/quill.snow.css', import.meta.url),
};

const SHELL = html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Somtoday docent</title>
    <link rel="stylesheet" href="/assets/quill.snow.css" />
    <link rel="stylesheet" href="/assets/app.css" />
    <script src="/assets/quill.js" defer></script>
    <script src="/assets/app.mjs" type="module"></script>
  </head>
  <body><dt-root></dt-root></body>
</html>`;

/** @param {import('../students.mjs').Student} student */
const asRecord = (student) => ({
  id: student.somtoday?.id,
  naam: fullName(student),
  groep: student.somtoday?.group,
  geboortedatum: dutchBirthDate(student),
});

const LISTED = STUDENTS.filter((student) => student.somtoday && !student.unlisted);

/**
 * `docent.somtoday.nl`: one shell for every route, as a single-page app has, and the little JSON it lives on.
 * @param {import('../server.mjs').Visit} visit
 */
export async function answerSomtoday({ request, url, reply, saved }) {
  const asset = ASSETS[url.pathname];
  if (asset) return reply.file(asset);
  if (url.pathname === '/login') return reply.page(loginPage('Somtoday'));
  if (url.pathname === '/rest/leerlingen') return reply.json(LISTED.map(asRecord));
  const [, id, notes] = url.pathname.match(/^\/rest\/leerlingen\/(\d+)(\/notities)?$/) ?? [];
  if (id === undefined) return reply.page(SHELL);
  const student = STUDENTS.find((one) => one.somtoday?.id === id);
  if (!student) return reply.text(404, 'Onbekende leerling');
  if (!notes) {
    const place = LISTED.indexOf(student);
    return reply.json({
      ...asRecord(student),
      vorige: LISTED[place - 1]?.somtoday?.id ?? null,
      volgende: place < 0 ? null : (LISTED[place + 1]?.somtoday?.id ?? null),
    });
  }
  if (request.method === 'POST') {
    const { field = '', title = '', text = '', html: markup = '' } = await fieldsOf(request);
    saved.push({ host: 'somtoday', student: student.key, field, title, text, html: markup });
  }
  reply.json(saved.filter((note) => note.host === 'somtoday' && note.student === student.key));
}
