import { randomUUID } from 'node:crypto';
import { STUDENTS, studentByKey } from '../students.mjs';

/** @typedef {import('../students.mjs').Student} Student */

/** The pupils of the group, in the order of the list and the arrows. */
export const ROSTER = STUDENTS.filter((student) => student.parnassys && !student.unlisted);

/**
 * One stateful page, as Wicket keeps them: the server remembers under its version whom the page shows, so the
 * address says nothing about the student.
 * @typedef {{ version: number, path: string, student: Student, ids: string[] }} Page
 */

/** What the fake ParnasSys remembers of one browser. */
export class Session {
  /** @type {Map<number, Page>} */
  #pages = new Map();
  #lastVersion = 11;
  #lastId = 0x2f;
  id = randomUUID();
  student = studentByKey('sanne');
  /** Milliseconds between the parts of a page. */
  slow = 0;

  /** @param {string} path @param {Student} [student] Default the one last chosen in any tab. @returns {Page} */
  open(path, student = this.student) {
    const page = { version: ++this.#lastVersion, path, student, ids: this.#threeIds() };
    this.#pages.set(page.version, page);
    return page;
  }

  /** @param {number} version @param {string} path */
  page(version, path) {
    const page = this.#pages.get(version);
    return page?.path === path ? page : undefined;
  }

  /** Of the components that AJAX replaces. */
  #threeIds() {
    return [this.freshId(), this.freshId(), this.freshId()];
  }

  /** Ids are handed out anew for every page: useless to recognise anything by. */
  freshId() {
    return `id${(++this.#lastId).toString(16)}`;
  }
}

/** @type {Map<string, Session>} */
const sessions = new Map();

/**
 * The session of this browser, made when it has none.
 * @param {import('node:http').IncomingMessage} request
 * @returns {{ session: Session, cookie: string | undefined }} `cookie` is set for a new session.
 */
export function sessionOf(request) {
  const id = /JSESSIONID=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
  const known = id === undefined ? undefined : sessions.get(id);
  if (known) return { session: known, cookie: undefined };
  const session = new Session();
  sessions.set(session.id, session);
  return { session, cookie: `JSESSIONID=${session.id}; Path=/; Secure; HttpOnly` };
}
