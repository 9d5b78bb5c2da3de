import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { ROOT } from './install.mjs';

/** The papers for the school, each a page in `docs/school/`; their README leads to them and is none. */
const FOLDER = join(ROOT, 'docs', 'school');

/** In the size of print: below 8 points nobody reads a table on paper. */
const STYLE = `
  @page { size: A4; margin: 12mm 14mm 13mm; }
  html { font: 8.8pt/1.33 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #18201c; }
  body { margin: 0; }
  h1 { font-size: 14pt; margin: 0 0 5pt; color: #1d6a52; }
  h2 { font-size: 11pt; margin: 9pt 0 3pt; }
  p, ul, ol { margin: 0 0 4.5pt; }
  ul, ol { padding-left: 14pt; }
  li { margin: 0 0 2pt; }
  table { width: 100%; border-collapse: collapse; margin: 2pt 0 7pt; font-size: 8pt; line-height: 1.27; }
  th, td { border: .5pt solid #97a29c; padding: 1.5pt 4pt; text-align: left; vertical-align: top; }
  tr:has(:nth-child(4)) :nth-child(1) { width: 42%; }
  tr:has(:nth-child(4)) :nth-child(4) { width: 30%; }
  th { background: #e5f0eb; }
  thead th:empty { background: none; }
  code { font-family: "Cascadia Mono", "Liberation Mono", Consolas, monospace; font-size: .92em; overflow-wrap: anywhere; }
  a { color: inherit; }
  hr { border: 0; border-top: .5pt solid #97a29c; margin: 7pt 0; }
`;

/**
 * @typedef {object} Paper
 * @property {string} name Of its file, without an ending.
 * @property {string} title In Dutch.
 * @property {string} html A whole page.
 */

/** @returns {Paper[]} By name. */
export function schoolPapers() {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => asPaper(file.replace(/\.md$/, ''), readFileSync(join(FOLDER, file), 'utf8')));
}

/** @param {string} name @param {string} text Markdown of our own: what is HTML in it stays so. @returns {Paper} */
function asPaper(name, text) {
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  // Beside each other as PDF they lead to each other too.
  const body = /** @type {string} */ (
    marked.parse(text.replace(/\]\(([\w-]+)\.md\)/g, ']($1.pdf)'), { async: false })
  );
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style><body>${body}</body></html>`;
  return { name, title, html };
}

/**
 * @param {import('playwright-core').Page} page Is given another content.
 * @param {Paper} paper
 * @param {string} version Of the extension it tells of; stands below it.
 * @returns {Promise<{ pdf: Buffer, pages: number }>}
 */
export async function printPaper(page, { html }, version) {
  await page.setContent(html);
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="width:100%;padding:0 14mm;font:7pt sans-serif;color:#46514b">Stapsgewijs ${version}</div>`,
    tagged: true,
  });
  return { pdf, pages: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 };
}
