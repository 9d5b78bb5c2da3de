import { defineConfig } from 'wxt';
import type { HostAddress } from './hosts/host';
import { ADDRESSES } from './hosts/list';
import { MANAGED_SCHEMA_PATH, managedSchema } from './ports/school-rules/managed-schema';

/**
 * Public half of the key that fixes the extension's id in unpacked and off-store builds. Without it the id
 * follows the folder, and moving the folder would lose every dossier. The stores sign with their own key and
 * refuse this one, so the zip for a store leaves it out (STAPSGEWIJS_STORE=1).
 */
const IDENTITY_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu5y/06kwO/2C+9wyLtsHp+MJ8gvrmtlW+cXx639p4XqRt9pdr+AXvHDkiRvFhjRUmD60TsdwlrEkmqg4SXk+JhlEr4VLOfaWUWmDffdu1iImmqPIO7kKA6u8NtsY7yXRXDYzKUxrhSPunIOhg2L7b88/ZPuldj2vTrjelDXckpLwoV5IIUHFQsWx1smFJ8W+IvnVuy42iwOVbp5vEc9YNGXVHdwUW6HmwCCMMesG3FHJAtasvfwWXU9ozYgeYAijXLq7bbk86sLhUHZW8Q0aoHl8Qa3gCFSSBvm9QVmHbkK9Ks8ZjyHN4LO7JaM5dFfxVaBkbuptiUMmdXG4nDFfBwIDAQAB';

const HOSTS = Object.values(ADDRESSES).flatMap(({ matches }) => matches);

/**
 * Where the content scripts run, one a host: only where staff work, never on a host's pages for pupils and parents.
 * WXT's own way to name them costs a seventh of their budget, and listens to an event that any page can send to end them.
 */
const CONTENT_SCRIPTS = Object.entries<HostAddress>(ADDRESSES).map(([id, { matches, excludes }]) => ({
  matches: [...matches],
  ...(excludes ? { exclude_matches: [...excludes] } : {}),
  js: [`${id}.js`],
  run_at: 'document_start' as const,
}));

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
 * What the panel, or a page of our own, needs to start is one file. Else what it shares with its tools, which are loaded later, falls apart
 * into a dozen small files: 3 kB more on every first load, and as many requests.
 */
const ONE_FILE_AT_START = {
  groups: [
    {
      debugName: 'at-start',
      name(id: string, modules: Modules) {
        const pages = pagesThatNeed(id, modules);
        return (pages.length === 1 && pages[0]?.match(/\/(panel|app)\/index\.html$/)?.[1]) || null;
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

/**
 * A part that is loaded on request is loaded, and nothing else: the bundler would fetch beside it what it needs, and wait
 * for styles of its own. All of it lies on this device, and the styles are in one file.
 */
const PLAIN_IMPORTS = {
  name: 'plain-imports',
  transform: (_code: string, id: string) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}',
  hooks: {
    'build:publicAssets'({ config }, files) {
      if (config.browser !== 'firefox')
        files.push({ relativeDest: MANAGED_SCHEMA_PATH, contents: JSON.stringify(managedSchema()) });
    },
    // Each built apart: what the panel would share with them would come out of the panel's one file, for a kilobyte
    // more; and what is printed would get the panel's styles.
    'entrypoints:grouped'(_, groups) {
      for (const apart of ['app', 'print']) {
        const isApart = ({ name }: { name: string }) => name === apart;
        const pages = groups.filter(Array.isArray).find((group) => group.some(isApart));
        if (pages) groups.push(pages.splice(pages.findIndex(isApart), 1));
      }
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'panel' || name === 'app')) return;
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (output && !Array.isArray(output)) Object.assign(output, { codeSplitting: ONE_FILE_AT_START });
    },
  },
  vite: () => ({
    plugins: [BARE_SCRIPTS, PLAIN_IMPORTS],
    build: {
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      target: ['chrome123', 'firefox140'],
    },
  }),
  manifest: ({ browser }) => ({
    // In the language of the store and of the browser; everything else is Dutch, as the work is.
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    short_name: 'Stapsgewijs',
    default_locale: 'nl',
    ...(browser === 'firefox' || process.env.STAPSGEWIJS_STORE ? {} : { key: IDENTITY_KEY }),
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle'],
    // Asked on the click that switches reminders on.
    optional_permissions: ['notifications'],
    host_permissions: HOSTS,
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
      : { minimum_chrome_version: '123', storage: { managed_schema: MANAGED_SCHEMA_PATH } }),
    action: { default_title: 'Stappenplan openen of sluiten' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: 'Stappenplan openen of sluiten',
      },
    },
    content_scripts: CONTENT_SCRIPTS,
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
