import { createServer } from 'node:https';
import { makeCertificate } from './certificate.mjs';
import { answerMagister, answerMagisterElsewhere } from './magister/answer.mjs';
import { answerMagisterLogin } from './magister/login.mjs';
import { answerParnassys } from './parnassys/answer.mjs';
import { answerParnassysLogin } from './parnassys/login.mjs';
import { answerParents } from './parnassys/parents.mjs';
import { Reply } from './reply.mjs';
import { answerSomtoday } from './somtoday/answer.mjs';
import { answerSomtodayLogin } from './somtoday/login.mjs';
import { answerPupilApp } from './somtoday/pupil-app.mjs';

/**
 * What a teacher stored with a fake host's own save button.
 * @typedef {object} SavedNote
 * @property {'somtoday' | 'parnassys' | 'magister'} host
 * @property {string} student Key of the fictional student.
 * @property {string} field Which form: `notitie`, `registratie`, `bijzonderheden`, `hulpplan`, …
 * @property {string} title
 * @property {string} text
 * @property {string} html Empty for plain fields.
 */

/**
 * What one fake school system needs to answer a request.
 * @typedef {object} Visit
 * @property {import('node:http').IncomingMessage} request
 * @property {URL} url With the real host name.
 * @property {Reply} reply
 * @property {SavedNote[]} saved
 */

/** @type {Record<string, (visit: Visit) => Promise<void>>} */
const HOSTS = {
  'docent.somtoday.nl': answerSomtoday,
  'inloggen.somtoday.nl': answerSomtodayLogin,
  'leerling.somtoday.nl': answerPupilApp,
  'start.parnassys.net': answerParnassys,
  'inloggen.parnassys.net': answerParnassysLogin,
  'ouders.parnassys.net': answerParents,
  'school.magister.net': answerMagister,
  'anders.magister.net': answerMagister,
  'accounts.magister.net': answerMagisterLogin,
  'www.magister.net': answerMagisterElsewhere,
  'calendar.magister.net': answerMagisterElsewhere,
  'lockers.magister.net': answerMagisterElsewhere,
  'attendance.magister.net': answerMagisterElsewhere,
};

/**
 * Starts the fake school systems on one local HTTPS port. A browser reaches them under their real names when it maps
 * every host to that port and accepts the certificate.
 *
 * @param {{ port?: number }} [options] 0 (the default) takes any free port.
 * @returns {Promise<{
 *   port: number,
 *   url: (host: string, path?: string) => string,
 *   saved: () => SavedNote[],
 *   stop: () => Promise<void>,
 * }>} `url` gives an address under the real host name; `saved` what the hosts' save buttons stored, oldest first.
 */
export async function startFakeHosts({ port = 0 } = {}) {
  /** @type {SavedNote[]} */
  const saved = [];
  const server = createServer(makeCertificate(Object.keys(HOSTS)), (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url ?? '/', `https://${host}`);
    // `?bewaar`: a page that may rest in the back/forward cache.
    const reply = new Reply(response, url.searchParams.has('bewaar'));
    const answer = HOSTS[host];
    if (!answer) return reply.text(404, 'No fake host has this name.');
    answer({ request, url, reply, saved }).catch((error) => {
      if (response.headersSent) response.destroy();
      else reply.text(500, String(error?.stack ?? error));
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The fake hosts have no port.');
  return {
    port: address.port,
    url: (host, path = '/') => `https://${host}${path}`,
    saved: () => [...saved],
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
