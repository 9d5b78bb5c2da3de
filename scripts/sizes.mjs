import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Budgets in bytes after gzip: what is parsed on every page of a host, what stands between a click and the panel, and
 * between a click and a page of our own.
 */
export const BUDGETS = { contentScript: 8_000, panel: 40_000, ownPage: 36_000 };

/** @param {string[]} files */
const gzipped = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/**
 * A module and everything it imports statically; dynamic imports load later and do not count.
 * @param {string} file
 * @param {Set<string>} [seen]
 * @returns {Set<string>}
 */
function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path = ''] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)) {
    withStaticImports(normalize(join(dirname(file), path)), seen);
  }
  return seen;
}

/**
 * What a page loads before anything is asked for.
 * @param {string} build
 * @param {string} page
 */
function firstLoad(build, page) {
  const html = readFileSync(join(build, page), 'utf8');
  /** @type {Set<string>} */
  const files = new Set();
  for (const [, path = ''] of html.matchAll(
    /<(?:script[^>]+src|link[^>]+modulepreload[^>]+href)="([^"]+\.js)"/g,
  )) {
    withStaticImports(join(build, path), files);
  }
  return [...files];
}

/**
 * Measures one build.
 * @param {string} build Folder of a built extension.
 * @returns {{ contentScript: number, panel: number, ownPage: number, files: { contentScripts: string[][], panel: string[] } }} Bytes after gzip; of the content scripts, one a host, the largest.
 */
export function measureSizes(build) {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  /** @type {{ js?: string[], css?: string[] }[]} */
  const scripts = manifest.content_scripts ?? [];
  const contentScripts = scripts.map(({ js = [], css = [] }) =>
    [...js, ...css].map((path) => join(build, path)),
  );
  const panel = firstLoad(build, 'panel.html');
  const ownPage = firstLoad(build, 'app.html');
  const missing = [...contentScripts.flat(), ...panel, ...ownPage].filter((file) => !existsSync(file));
  if (missing.length > 0 || contentScripts.length === 0 || panel.length === 0 || ownPage.length === 0) {
    throw new Error(
      `Cannot measure ${build}: ${missing.join(', ') || 'no content script, or a page without a script'}`,
    );
  }
  return {
    contentScript: Math.max(...contentScripts.map(gzipped)),
    panel: gzipped(panel),
    ownPage: gzipped(ownPage),
    files: { contentScripts, panel },
  };
}

/** @param {number} bytes */
export const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
