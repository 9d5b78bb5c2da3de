import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOST_IDS } from '../../../hosts/list';
import { ROOT, sourceFiles } from './source-imports';

/** What a new host touches: its folder, its content script and the list. Its fake is in `tests/fake-hosts`. */
const placesOf = (id: string) => [`hosts/${id}/`, `entrypoints/${id}.ts`, 'hosts/list.ts'];

/** Words that may stand in a report about a page: what a page calls itself says nothing of a pupil. */
const VOCABULARY = 'hosts/pointing/page-report.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|<!--[\s\S]*?-->/g, '');

describe('a host', () => {
  test('has a folder of its own, and every folder with a profile is a host', () => {
    const folders = readdirSync(join(ROOT, 'hosts')).filter((name) =>
      existsSync(join(ROOT, 'hosts', name, 'profile.ts')),
    );
    expect(folders.sort()).toEqual([...HOST_IDS].sort());
  });

  test.each(HOST_IDS)('%s has a content script of its own, with no more than its own profile', (id) => {
    const script = read(`entrypoints/${id}.ts`);
    expect([...script.matchAll(/hosts\/([^']+)'/g)].map(([, path]) => path)).toEqual([`${id}/profile`]);
  });

  test.each(HOST_IDS)('%s is named nowhere but in its three places', (id) => {
    const pages = ['panel', 'popup'].map((page) => `entrypoints/${page}/index.html`);
    const elsewhere = [...sourceFiles(), ...pages, 'wxt.config.ts']
      .filter((file) => file !== VOCABULARY && !placesOf(id).some((place) => file.startsWith(place)))
      .filter((file) => new RegExp(id, 'i').test(code(file)));
    expect(elsewhere).toEqual([]);
  });
});
