import { html } from '../html.mjs';

const MENU = [
  ['/bao/start', 'Start'],
  ['/bao/groep/groepsoverzicht', 'Groep'],
  ['/bao/leerling/leerlingkaart', 'Leerling'],
  ['/bao/medewerker/medewerkerkaart', 'Medewerker'],
];
const STUDENT_MENU = [
  ['leerlingkaart', 'Leerlingkaart'],
  ['personalia', 'Personalia'],
  ['notities', 'Notities'],
  ['hulpplan', 'Hulpplannen'],
  ['zorgdossier', 'Zorgdossier'],
  ['vergelijken', 'Vergelijken'],
];

/**
 * The page around the content, in the parts in which a slow server sends it.
 * @param {import('./session.mjs').Page} page
 * @param {import('../html.mjs').Html[]} parts
 * @returns {import('../html.mjs').Html[]}
 */
export function shell(page, parts) {
  const inStudent = page.path.startsWith('/bao/leerling/');
  return [
    html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>ParnasSys</title>
    <link rel="stylesheet" href="/bao/assets/parnassys.css" />
    <script src="/bao/assets/wicket.mjs" type="module"></script>
  </head>
  <body>
    <header class="balk">
      <strong>ParnasSys</strong>
      <nav aria-label="Hoofdmenu">
        ${MENU.map(
          ([path = '', name]) =>
            html`<a href="${path}" class="${page.path.split('/')[2] === path.split('/')[2] ? 'gekozen' : ''}">${name}</a>`,
        )}
      </nav>
      <span class="ik">OBS De Voorbeeldboom · J. de Wit</span>
    </header>
    <div class="romp">
      <nav class="zijmenu" aria-label="Leerling">
        ${
          inStudent &&
          STUDENT_MENU.map(
            ([path, name]) =>
              html`<a href="?${page.version}-1.ILinkListener-menu-${path}" class="${page.path.endsWith(`/${path}`) ? 'gekozen' : ''}">${name}</a>`,
          )
        }
      </nav>
      <main>`,
    ...parts,
    html`</main></div></body></html>`,
  ];
}
