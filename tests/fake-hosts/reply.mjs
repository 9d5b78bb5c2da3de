import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @type {Record<string, string>} */
const TYPES = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
};

/** One answer to a browser, in the few shapes the fake hosts use. */
export class Reply {
  /**
   * @param {import('node:http').ServerResponse} response
   * @param {boolean} [keep] Let the browser keep the page when it is left; hosts forbid that nearly everywhere.
   */
  constructor(response, keep = false) {
    this.response = response;
    this.cacheControl = keep ? 'private, max-age=60' : 'no-store';
  }

  /** @param {number} status @param {string} text */
  text(status, text) {
    this.#send(status, 'text/plain; charset=utf-8', text);
  }

  /** @param {import('./html.mjs').Html} page @param {number} [status] */
  page(page, status = 200) {
    this.#send(status, 'text/html; charset=utf-8', page.text);
  }

  /** @param {unknown} value */
  json(value) {
    this.#send(200, 'application/json', JSON.stringify(value));
  }

  /** @param {string} text */
  xml(text) {
    this.#send(200, 'text/xml; charset=utf-8', text);
  }

  /** @param {string} location @param {string} [cookie] */
  redirect(location, cookie) {
    this.response.writeHead(302, { location, ...(cookie ? { 'set-cookie': cookie } : {}) });
    this.response.end();
  }

  /**
   * A page that reaches the browser in parts, as from a slow school server.
   * @param {import('./html.mjs').Html[]} parts
   * @param {number} pause Milliseconds before each part but the first.
   */
  async slowPage(parts, pause) {
    this.response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    for (const [index, part] of parts.entries()) {
      if (index > 0 && pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      this.response.write(part.text);
    }
    this.response.end();
  }

  /** @param {URL} file */
  async file(file) {
    const content = await readFile(fileURLToPath(file));
    const type = TYPES[file.pathname.split('.').pop() ?? ''] ?? 'application/octet-stream';
    this.response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
    this.response.end(content);
  }

  /** @param {number} status @param {string} type @param {string} content */
  #send(status, type, content) {
    this.response.writeHead(status, { 'content-type': type, 'cache-control': this.cacheControl });
    this.response.end(content);
  }
}

/**
 * The body of a form post or a JSON post, as fields.
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Record<string, string>>}
 */
export async function fieldsOf(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  if (request.headers['content-type']?.startsWith('application/json')) return JSON.parse(body);
  return Object.fromEntries(new URLSearchParams(body));
}
