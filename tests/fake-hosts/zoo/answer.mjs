import { Html, html } from '../html.mjs';
import { fieldsOf } from '../reply.mjs';
import { studentByKey } from '../students.mjs';
import { CAGES } from './cages.mjs';

/**
 * The zoo: pages of one student that make life hard for whoever lives in them, each in its own way. They stand in the
 * fake ParnasSys under `/bao/zoo/<name>`, so that the build that ships is tested on them.
 * @param {import('../server.mjs').Visit} visit
 */
export async function answerZoo({ request, url, reply, saved }) {
  if (url.pathname.endsWith('/never')) return;
  const cage = CAGES[url.pathname.split('/').pop() ?? ''];
  if (!cage) return reply.text(404, 'This animal is not in the zoo.');
  if (request.method === 'POST') {
    const { notitie = '' } = await fieldsOf(request);
    saved.push({ host: 'parnassys', student: 'sanne', field: 'zoo', title: '', text: notitie, html: '' });
    // The page stays as it is.
    reply.response.writeHead(204).end();
    return;
  }
  for (const [name, value] of Object.entries(cage.headers ?? {})) reply.response.setHeader(name, value);
  reply.page(html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>ParnasSys</title>
    ${cage.head}
    <style>
      body { margin: 0; font: 15px/1.5 sans-serif; }
      main { padding: 16px; }
      textarea { display: block; width: 90%; height: 120px; }
    </style>
    ${cage.before && script(cage.before)}
  </head>
  <body>
    ${cage.bar}
    <main>
      ${STUDENT}
      <form method="post" id="form">
        <label>Notitie <textarea name="notitie"></textarea></label>
        ${!cage.bar && html`<button>Opslaan</button>`}
      </form>
      ${cage.body}
    </main>
    ${cage.after && script(cage.after)}
  </body>
</html>`);
}

const sanne = studentByKey('sanne');

const STUDENT = html`<h1>Leerlingkaart</h1>
      <dl>
        <dt>Roepnaam</dt><dd>${sanne.firstName}</dd>
        <dt>Achternaam</dt><dd>${sanne.lastName}</dd>
        <dt>Leerlingnummer</dt><dd>${sanne.parnassys?.number}</dd>
      </dl>`;

/** @param {() => void} code Runs in the page. */
const script = (code) => html`<script>${new Html(`(${code})()`)}</script>`;
