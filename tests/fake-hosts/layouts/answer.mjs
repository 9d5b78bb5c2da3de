import { Html } from '../html.mjs';
import { OTHER_LAYOUTS } from './other-layouts.mjs';
import { STUDENT_LAYOUTS } from './student-layouts.mjs';

/**
 * `/bao/layout/<name>`: a page as some school system builds it, under an address that says nothing about whom.
 * `?kader=<name>` is the page in one of its frames.
 * @param {import('../server.mjs').Visit} visit
 */
export function answerLayout({ url, reply }) {
  const layout = { ...STUDENT_LAYOUTS, ...OTHER_LAYOUTS }[url.pathname.split('/').pop() ?? ''];
  const frame = url.searchParams.get('kader');
  const body = frame ? layout?.frames?.[frame] : layout?.html;
  if (body === undefined) return reply.text(404, 'Deze pagina bestaat niet.');
  return reply.page(
    new Html(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Schooladministratie</title>
<style>${layout?.style ?? ''}</style></head><body>${body}</body></html>`),
  );
}
