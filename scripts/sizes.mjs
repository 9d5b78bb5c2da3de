import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Budgets in bytes after gzip: what is parsed on every host page, and what stands between a click and the panel. */
export const BUDGETS = { contentScript: 8_000, panel: 40_000 };

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
 * Measures one build.
 * @param {string} build Folder of a built extension.
 * @returns {{ contentScript: number, panel: number, files: { contentScript: string[], panel: string[] } }} Bytes after gzip.
 */
export function measureSizes(build) {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  /** @type {{ js?: string[], css?: string[] }[]} */
  const scripts = manifest.content_scripts ?? [];
  const contentScript = scripts
    .flatMap(({ js = [], css = [] }) => [...js, ...css])
    .map((path) => join(build, path));
  const page = readFileSync(join(build, 'panel.html'), 'utf8');
  /** @type {Set<string>} */
  const panel = new Set();
  for (const [, path = ''] of page.matchAll(
    /<(?:script[^>]+src|link[^>]+modulepreload[^>]+href)="([^"]+\.js)"/g,
  )) {
    withStaticImports(join(build, path), panel);
  }
  const missing = [...contentScript, ...panel].filter((file) => !existsSync(file));
  if (missing.length > 0 || contentScript.length === 0 || panel.size === 0) {
    throw new Error(
      `Cannot measure ${build}: ${missing.join(', ') || 'no content script or no panel script'}`,
    );
  }
  return {
    contentScript: gzipped(contentScript),
    panel: gzipped([...panel]),
    files: { contentScript, panel: [...panel] },
  };
}

/** @param {number} bytes */
export const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
