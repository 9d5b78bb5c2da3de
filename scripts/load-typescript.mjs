import { runnerImport } from 'vite';
import { ROOT } from './install.mjs';

/**
 * A module of the extension, for a script that runs without a build.
 * @param {string} path From the root.
 * @returns {Promise<Record<string, any>>}
 */
export async function loadTypescript(path) {
  const { module } = await runnerImport(`/${path}`, { root: ROOT, configFile: false, logLevel: 'error' });
  return /** @type {Record<string, any>} */ (module);
}
