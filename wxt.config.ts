import { defineConfig } from 'wxt';

/**
 * Public half of the key that fixes the extension's id in unpacked and off-store builds. Without it the id
 * follows the folder, and moving the folder would lose every dossier. The stores sign with their own key and
 * refuse this one, so the zip for a store leaves it out (STAPSGEWIJS_STORE=1).
 */
const IDENTITY_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu5y/06kwO/2C+9wyLtsHp+MJ8gvrmtlW+cXx639p4XqRt9pdr+AXvHDkiRvFhjRUmD60TsdwlrEkmqg4SXk+JhlEr4VLOfaWUWmDffdu1iImmqPIO7kKA6u8NtsY7yXRXDYzKUxrhSPunIOhg2L7b88/ZPuldj2vTrjelDXckpLwoV5IIUHFQsWx1smFJ8W+IvnVuy42iwOVbp5vEc9YNGXVHdwUW6HmwCCMMesG3FHJAtasvfwWXU9ozYgeYAijXLq7bbk86sLhUHZW8Q0aoHl8Qa3gCFSSBvm9QVmHbkK9Ks8ZjyHN4LO7JaM5dFfxVaBkbuptiUMmdXG4nDFfBwIDAQAB';

/** The three host systems whose pages the panel is made for; every other site is asked for when it is used. */
const HOSTS = ['https://*.magister.net/*', 'https://start.parnassys.net/*', 'https://*.somtoday.nl/*'];

/** Where the content script runs: only where staff work, never on a host's pages for pupils and parents. */
const STUDENT_PAGES = {
  matches: ['https://docent.somtoday.nl/*', 'https://start.parnassys.net/*', 'https://*.magister.net/*'],
  // No schools. A school's own address serves pupils and parents too: there the script itself keeps away from them.
  exclude_matches: ['accounts', 'www', 'attendance', 'lockers', 'calendar'].map(
    (name) => `https://${name}.magister.net/*`,
  ),
};

/** What rolldown tells of a module while it makes chunks. */
interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** The pages that cannot start without this module: what they load on request does not count. */
function pagesThatNeed(id: string, modules: Modules, seen = new Set<string>()): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const info = modules.getModuleInfo(id);
  if (!info) return [];
  return [...(info.isEntry ? [id] : []), ...info.importers.flatMap((by) => pagesThatNeed(by, modules, seen))];
}

/**
 * What the panel needs to start is one file. Else what it shares with its tools, which are loaded later, falls apart
 * into a dozen small files: 3 kB more on every first load, and as many requests.
 */
const ONE_FILE_AT_START = {
  groups: [
    {
      name(id: string, modules: Modules) {
        const pages = pagesThatNeed(id, modules);
        return pages.length === 1 && pages[0]?.endsWith('/panel/index.html') ? 'panel' : null;
      },
    },
  ],
};

/**
 * Scripts in a host page start without the framework's wrapper, whose only work is to log a crash: nothing of ours logs
 * there, and it is a fiftieth of what the content script may weigh.
 */
const BARE_SCRIPTS = {
  name: 'bare-scripts',
  transform(code: string, id: string) {
    if (!id.includes('unlisted-script-entrypoint')) return null;
    const [definition] = code.match(/^import definition from .*$/m) ?? [];
    return definition ? `${definition}\nexport default definition.main();` : null;
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}',
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'panel')) return;
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output)) Object.assign(output, { codeSplitting: ONE_FILE_AT_START });
    },
  },
  vite: () => ({
    plugins: [BARE_SCRIPTS],
    build: { modulePreload: { polyfill: false }, target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Stapsgewijs: basisondersteuning in 6 stappen',
    short_name: 'Stapsgewijs',
    default_locale: undefined,
    ...(browser === 'firefox' || process.env.STAPSGEWIJS_STORE ? {} : { key: IDENTITY_KEY }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
    ],
    host_permissions: HOSTS,
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*'],
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'stapsgewijs@basisondersteuning',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
    action: { default_title: 'Stappenplan openen of sluiten' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Stappenplan openen of sluiten',
      },
    },
    content_scripts: [{ ...STUDENT_PAGES, js: ['student-page.js'], run_at: 'document_start' }],
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: HOSTS,
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'",
    },
  }),
});
