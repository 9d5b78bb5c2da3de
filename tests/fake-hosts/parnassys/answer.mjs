import { answerLayout } from '../layouts/answer.mjs';
import { fieldsOf } from '../reply.mjs';
import { studentByKey } from '../students.mjs';
import { answerZoo } from '../zoo/answer.mjs';
import { answerOwnScreen } from './own-screen.mjs';
import { STAFF_PAGES, STUDENT_PAGES, studentParts } from './pages.mjs';
import { ROSTER, sessionOf } from './session.mjs';
import { shell } from './shell.mjs';

/** @type {Record<string, URL>} */
const ASSETS = {
  '/bao/assets/parnassys.css': new URL('./parnassys.css', import.meta.url),
  '/bao/assets/wicket.mjs': new URL('./wicket.mjs', import.meta.url),
};

/**
 * `start.parnassys.net`: server-rendered pages with versions (`?12`), full loads, and Wicket-like AJAX
 * (`?12-1.0-volgende`) that replaces parts of the page without a change of address.
 * @param {import('../server.mjs').Visit} visit
 */
export async function answerParnassys({ request, url, reply, saved }) {
  const asset = ASSETS[url.pathname];
  if (asset) return reply.file(asset);
  if (url.pathname.startsWith('/bao/zoo/')) return answerZoo({ request, url, reply, saved });
  if (url.pathname.startsWith('/bao/layout/')) return answerLayout({ request, url, reply, saved });
  // A parent's page about their own child, however its address is written.
  if (/\/ouder/i.test(decodeURIComponent(url.pathname)))
    return answerLayout({ request, url: new URL('/bao/layout/dl-in-kaarten', url), reply, saved });
  if (answerOwnScreen({ request, url, reply, saved })) return;
  const { session, cookie } = sessionOf(request);

  // The door for tests and demo: choose a student, then go to a page whose address does not say whom.
  if (url.pathname === '/open') {
    session.student = studentByKey(url.searchParams.get('leerling') ?? 'sanne');
    session.slow = Number(url.searchParams.get('slow') ?? 0);
    const page = session.open(`/bao/leerling/${url.searchParams.get('pagina') ?? 'leerlingkaart'}`);
    return reply.redirect(`${page.path}?${page.version}`, cookie);
  }

  const [, version, listener] = url.search.match(/^\?(\d+)(?:-1\.(.+))?$/) ?? [];
  const page = session.page(Number(version), url.pathname);
  if (!page) {
    const path = url.pathname === '/' ? '/bao/start' : url.pathname;
    const fresh = session.open(path);
    return reply.redirect(`${path}?${fresh.version}`, cookie);
  }

  if (listener?.startsWith('ILinkListener-lijst-')) {
    session.student = ROSTER[Number(listener.split('-').pop())] ?? session.student;
    const kaart = session.open('/bao/leerling/leerlingkaart');
    return reply.redirect(`${kaart.path}?${kaart.version}`);
  }
  if (listener?.startsWith('ILinkListener-menu-')) {
    const next = session.open(`/bao/leerling/${listener.split('-').pop()}`, page.student);
    return reply.redirect(`${next.path}?${next.version}`);
  }
  if (listener?.startsWith('IBehaviorListener-leerling-')) {
    page.student = ROSTER[Number(listener.split('-').pop())] ?? page.student;
    session.student = page.student;
    const components = studentParts(session, page, saved)
      .map(
        (part) =>
          `<component id="${part.id}"><![CDATA[${part.html.text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></component>`,
      )
      .join('');
    return reply.xml(`<?xml version="1.0" encoding="UTF-8"?><ajax-response>${components}</ajax-response>`);
  }
  if (listener?.startsWith('IFormSubmitListener-') && request.method === 'POST') {
    const fields = await fieldsOf(request);
    /** @param {string} end */
    const field = (end) => Object.entries(fields).find(([name]) => name.endsWith(end))?.[1] ?? '';
    const rich = field(':opmaak');
    saved.push({
      host: 'parnassys',
      student: page.student.key,
      field: listener.split('-').pop() ?? '',
      title: field(':onderwerp'),
      // A form post sends its lines with CR LF.
      text: (rich ? rich.replace(/<[^>]+>/g, ' ') : field(':notitie')).replaceAll('\r\n', '\n'),
      html: rich,
    });
    const next = session.open(page.path, page.student);
    return reply.redirect(`${next.path}?${next.version}`);
  }

  if (STUDENT_PAGES.has(page.path)) {
    const parts = studentParts(session, page, saved).map((part) => part.html);
    return reply.slowPage(shell(page, parts), session.slow);
  }
  const staffPage = STAFF_PAGES[page.path];
  if (!staffPage) return reply.text(404, 'Deze pagina bestaat niet.');
  return reply.slowPage(shell(page, [staffPage(session, page)]), session.slow);
}
