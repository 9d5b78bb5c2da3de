import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXTENSION_ID } from '../../../scripts/policy-samples.mjs';
import { namedRights } from './school-papers';
import { ROOT } from './source-imports';

/**
 * The extension as it was built. `npm test` builds first and says so, so that there the builds must be there; on
 * their own these tests are skipped where nothing was built.
 */
const HOSTS = ['https://*.magister.net/*', 'https://docent.somtoday.nl/*', 'https://start.parnassys.net/*'];
const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle'];

/** The names of XML vocabularies, those of Word files among them, and a link in the text of one of Dexie's errors: said, never opened. */
const WORDS_NOT_ADDRESSES = [
  'http://www.w3.org/',
  'http://schemas.openxmlformats.org/',
  'http://schemas.microsoft.com/',
  'http://purl.org/dc/',
  'http://purl.oclc.org/ooxml/',
  'http://bit.ly/2kdckMn',
];

const folder = (build: string) => join(ROOT, '.output', build);
const isBuilt = (build: string) => existsSync(join(folder(build), 'manifest.json'));
const mustBeBuilt = process.env.STAPSGEWIJS_BUILT === '1';
const manifestOf = (build: string) => JSON.parse(readFileSync(join(folder(build), 'manifest.json'), 'utf8'));

describe.each(['chrome', 'firefox'])('the build for %s', (build) => {
  test.skipIf(mustBeBuilt || isBuilt(build))('was not made: run "npm test"', ({ skip }) => skip());

  describe.skipIf(!mustBeBuilt && !isBuilt(build))('that was made', () => {
    const chrome = build === 'chrome';

    test('asks the rights that were decided, and no more', () => {
      const manifest = manifestOf(build);
      expect(manifest.manifest_version).toBe(3);
      expect([...manifest.permissions].sort()).toEqual([...PERMISSIONS].sort());
      expect(manifest.host_permissions).toEqual(HOSTS);
      expect(manifest.optional_permissions).toEqual(['notifications']);
      expect(manifest.optional_host_permissions).toBeUndefined();
      expect(manifest.incognito).toBe('not_allowed');
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('says what the papers for the school say: the version, and each right', () => {
      const { version, permissions, optional_permissions, host_permissions } = manifestOf(build);
      expect(version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
      expect(namedRights().sort()).toEqual(
        [...permissions, ...optional_permissions, ...host_permissions].sort(),
      );
    });

    test('has a name and a sentence in each language of the stores, and every icon', () => {
      const { default_locale, name, description, icons } = manifestOf(build);
      expect([default_locale, name, description]).toEqual([
        'nl',
        '__MSG_extName__',
        '__MSG_extDescription__',
      ]);
      for (const language of ['nl', 'en']) {
        const file = readFileSync(join(folder(build), '_locales', language, 'messages.json'), 'utf8');
        const { extName, extDescription } = JSON.parse(file);
        expect(extName.message.length, language).toBeLessThanOrEqual(45);
        expect(extDescription.message.length, language).toBeLessThanOrEqual(132);
      }
      expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
      for (const [size, path] of Object.entries<string>(icons)) {
        const png = readFileSync(join(folder(build), path));
        expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
      }
    });

    test('runs one content script a host in the top frame of the hosts it knows', () => {
      const scripts: {
        matches: string[];
        js: string[];
        exclude_matches?: string[];
        all_frames?: boolean;
        world?: string;
      }[] = manifestOf(build).content_scripts;
      expect(scripts.flatMap(({ matches }) => matches)).toEqual(HOSTS);
      expect(scripts.map(({ js }) => js)).toEqual([['magister.js'], ['somtoday.js'], ['parnassys.js']]);
      expect(scripts[0]?.exclude_matches).toContain('https://accounts.magister.net/*');
      for (const script of scripts) {
        for (const match of script.matches)
          expect(match).toMatch(/magister\.net|parnassys\.net|somtoday\.nl/);
        expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
      }
      expect(scripts.length).toBeGreaterThan(0);
    });

    test('opens only the panel to the hosts', () => {
      expect(manifestOf(build).web_accessible_resources).toEqual([
        { resources: ['panel.html'], matches: HOSTS, ...(chrome ? { use_dynamic_url: true } : {}) },
      ]);
    });

    test('lets its own pages reach nothing outside', () => {
      expect(manifestOf(build).content_security_policy.extension_pages).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'",
      );
    });

    test('keeps its identity', () => {
      const manifest = manifestOf(build);
      if (!chrome) {
        expect(manifest.key).toBeUndefined();
        expect(manifest.browser_specific_settings.gecko).toEqual({
          id: 'stapsgewijs@basisondersteuning',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        });
        return;
      }
      const hash = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex');
      const id = [...hash.slice(0, 32)]
        .map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)])
        .join('');
      expect(id).toBe(EXTENSION_ID);
      expect(manifest.minimum_chrome_version).toBe('123');
    });

    test('has no way to the network and no code from elsewhere', () => {
      const files = readdirSync(folder(build), { recursive: true, encoding: 'utf8' }).filter((path) =>
        /\.(js|html|css)$/.test(path),
      );
      expect(files.length).toBeGreaterThan(3);
      const found = files.flatMap((path) => {
        const text = readFileSync(join(folder(build), path), 'utf8');
        const calls =
          text.match(
            /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/g,
          ) ?? [];
        const addresses = (text.match(/\b(?:http|ws):\/\/[^\s"'`)]+/g) ?? []).filter(
          (address) => !WORDS_NOT_ADDRESSES.some((word) => address.startsWith(word)),
        );
        return [...calls, ...addresses].map((what) => `${path}: ${what}`);
      });
      expect(found).toEqual([]);
    });

    test('has no pupil, and nobody else, in the title of a page', () => {
      const page = readFileSync(join(folder(build), 'panel.html'), 'utf8');
      expect(page).toContain('<title>Stappenplan</title>');
    });
  });
});
