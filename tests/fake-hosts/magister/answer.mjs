import { html } from '../html.mjs';
import { fieldsOf } from '../reply.mjs';
import { dutchBirthDate, fullName, STUDENTS, studentByKey } from '../students.mjs';

/** @type {Record<string, URL>} */
const ASSETS = {
  '/magister/assets/angular.js': new URL('../../../node_modules/angular/angular.min.js', import.meta.url),
  '/magister/assets/app.mjs': new URL('./app.mjs', import.meta.url),
  '/magister/assets/views.mjs': new URL('./views.mjs', import.meta.url),
  '/magister/assets/dna.mjs': new URL('./dna.mjs', import.meta.url),
  '/magister/assets/guest.mjs': new URL('./guest.mjs', import.meta.url),
  '/magister/assets/magister.css': new URL('./magister.css', import.meta.url),
};

/** One host name serves staff, pupils and parents; the title tells who is logged in, and the menu. */
const STAFF_TITLE = 'Magister voor onderwijzend personeel';
/** @type {Record<'personeel' | 'leerling', string[][]>} */
const MENUS = {
  personeel: [
    ['menu-vandaag', '#/vandaag', 'Vandaag'],
    ['menu-berichten-new', '#/berichten', 'Berichten'],
    ['menu-leerlingen', '#/leerlingen', 'Leerlingen'],
    ['menu-zoeken', '#/zoeken', 'Zoeken'],
  ],
  leerling: [
    ['menu-vandaag', '#/vandaag', 'Vandaag'],
    ['menu-agenda', '#/agenda', 'Agenda'],
    ['menu-cijfers', '#/cijfers', 'Cijfers'],
    ['menu-logboeken', '#/lvs-logboeken', 'Logboeken'],
    ['menu-opp', '#/opp', 'OPP'],
    ['menu-studiewijzers', '#/studiewijzers', 'Studiewijzers'],
    ['menu-berichten-new', '#/berichten', 'Berichten'],
  ],
};

/** Ways in which a menu is there and not to be seen. @type {Record<string, string>} */
const UNSEEN = {
  ingeklapt: 'height:0;overflow:hidden',
  buiten: 'position:fixed;left:-400px;top:0;width:300px',
  verborgen: 'display:none',
};

/** @param {keyof typeof MENUS} role @param {{ menu?: string | null, titel?: string | null }} [but] */
const shell = (role, { menu, titel } = {}) => html`<!doctype html>
<html lang="nl" data-rol="${role}">
  <head>
    <meta charset="utf-8" />
    <title>${titel ?? (role === 'personeel' ? STAFF_TITLE : 'Magister')}</title>
    <link rel="stylesheet" href="/magister/assets/magister.css" />
    <script src="/magister/assets/angular.js" defer></script>
    <script src="/magister/assets/app.mjs" type="module"></script>
  </head>
  <body>
    <div class="appbar-host">
      <strong>Magister</strong>
      <div id="user-menu" title="${role === 'personeel' ? 'J. de Wit' : 'Sanne de Vries'}"></div>
    </div>
    <div class="menu-host" style="${UNSEEN[menu ?? ''] ?? ''}"><ul>${MENUS[role].map(
      ([id, to, name]) => html`<li id="${id}"><a href="${to}">${name}</a></li>`,
    )}</ul></div>
    <div class="container"><div class="view"></div></div>
  </body>
</html>`;

/** The logbook: an app of its own in a frame, whose address names nobody. */
const GUEST = html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Logboek</title>
    <link rel="stylesheet" href="/magister/assets/magister.css" />
    <script src="/magister/assets/guest.mjs" type="module"></script>
  </head>
  <body class="guest"><app-root></app-root></body>
</html>`;

const IN_MAGISTER = STUDENTS.filter((student) => student.magister);
const LISTED = IN_MAGISTER.filter((student) => !student.unlisted);

/**
 * Who has which id and stamnummer. At the other school they are somebody else's: both are given out per school.
 * @param {string} school Host name.
 */
function rollOf(school) {
  const shift = school.startsWith('anders.') ? 1 : 0;
  return IN_MAGISTER.map((student, index) => ({
    student,
    ...(IN_MAGISTER[(index + shift) % IN_MAGISTER.length]?.magister ?? { id: '', number: '', group: '' }),
  }));
}

/** @param {ReturnType<typeof rollOf>[number]} one */
const asRecord = ({ student, id, number, group }) => ({
  id,
  stamnummer: number,
  klas: group,
  naam: fullName(student),
  roepnaam: student.firstName,
  achternaam: student.lastName,
  geboortedatum: dutchBirthDate(student),
});

/**
 * A school of Magister: one shell for every route, a guest app, and the little JSON both live on. `?rol=leerling`
 * logs in as a pupil or parent; `menu` folds or hides the menu, `titel` gives the page another title.
 * @param {import('../server.mjs').Visit} visit
 */
export async function answerMagister({ request, url, reply, saved }) {
  const asset = ASSETS[url.pathname];
  if (asset) return reply.file(asset);
  if (url.pathname === '/') return reply.redirect('/magister/');
  if (url.pathname === '/magister/') {
    const { searchParams: wanted } = url;
    const but = { menu: wanted.get('menu'), titel: wanted.get('titel') };
    return reply.page(shell(wanted.has('rol') ? 'leerling' : 'personeel', but));
  }
  if (url.pathname === '/magister/apps/logboek/') return reply.page(GUEST);
  const roll = rollOf(url.hostname);
  const listed = roll.filter(({ student }) => LISTED.includes(student));
  if (url.pathname === '/api/leerlingen') return reply.json(listed.map(asRecord));
  const [, id, notes] = url.pathname.match(/^\/api\/leerlingen\/(\d+)(\/logboek)?$/) ?? [];
  const one = roll.find((each) => each.id === id);
  if (!one) return reply.text(404, 'Niet gevonden');
  const place = listed.indexOf(one);
  if (!notes)
    return reply.json({
      ...asRecord(one),
      vorige: listed[place - 1]?.id ?? null,
      volgende: place < 0 ? null : (listed[place + 1]?.id ?? null),
    });
  const { key } = one.student;
  if (request.method === 'POST') {
    const { field = '', title = '', text = '', html: markup = '' } = await fieldsOf(request);
    saved.push({ host: 'magister', student: key, field, title, text, html: markup });
  }
  reply.json(saved.filter((note) => note.host === 'magister' && note.student === key));
}

/** Host names under `magister.net` that are no school; a pupil's data may stand there all the same. @param {import('../server.mjs').Visit} visit */
export async function answerMagisterElsewhere({ reply }) {
  const student = studentByKey('sanne');
  reply.page(html`<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>${STAFF_TITLE}</title></head>
  <body>
    <h1>${fullName(student)}</h1>
    <dl><dt>Naam</dt><dd>${fullName(student)}</dd><dt>Geboortedatum</dt><dd>${dutchBirthDate(student)}</dd></dl>
    <textarea rows="4" cols="50"></textarea>
  </body>
</html>`);
}
