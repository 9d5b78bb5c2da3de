import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseRules } from '../../../ports/school-rules/parse';
import { RULES } from '../../../ports/school-rules/table';
import { EXTENSION_ID, policySamples } from '../../../scripts/policy-samples.mjs';
import { codeIn, schoolPaper, tableOf } from './school-papers';
import { ROOT } from './source-imports';

const FOLDER = join(ROOT, 'docs/school/beleid');
const samples = policySamples(RULES);
const values = Object.fromEntries(Object.entries(RULES).map(([key, { sample }]) => [key, sample]));
const read = (path: string) => readFileSync(join(FOLDER, path), 'utf8');

describe('the samples for administrators', () => {
  test.each(Object.keys(samples))('%s is up to date: else run "npm run samples"', (path) =>
    expect(read(path)).toBe(samples[path]),
  );

  test('are all there is', () => {
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files).toHaveLength(Object.keys(samples).length);
  });

  test('set what is taken as a rule, in each form', () => {
    const google = Object.entries(
      JSON.parse(read('google-admin.json')) as Record<string, { Value: unknown }>,
    );
    const linux = JSON.parse(read('chrome-linux.json'))['3rdparty'].extensions[EXTENSION_ID];
    const firefox = JSON.parse(read('firefox-policies.json')).policies['3rdparty'].Extensions;
    const all = [Object.fromEntries(google.map(([key, { Value }]) => [key, Value])), linux];
    for (const raw of [...all, firefox['stapsgewijs@basisondersteuning']])
      expect(parseRules(raw)).toEqual({ rules: values, wrong: [] });
  });

  test.each(['chrome-windows.reg', 'edge-windows.reg'])('%s says the same, as Windows has it', (path) => {
    expect(read(path).split('\r\n').at(0)).toBe('Windows Registry Editor Version 5.00');
    const said = Object.fromEntries(
      [...read(path).matchAll(/^"(\w+)"=(?:"(.*)"|dword:(\w+))\r$/gm)].map(([, key = '', text, number]) => {
        const value = text?.replace(/\\(.)/g, '$1') ?? Number.parseInt(number ?? '', 16);
        return [key, typeof values[key] === 'boolean' ? value === 1 : value];
      }),
    );
    expect(said).toEqual(values);
  });

  test('have a template in which each rule stands once for each browser, with its words', () => {
    for (const key of Object.keys(RULES)) {
      expect(read('admx/stapsgewijs.admx').split(`valueName="${key}"`)).toHaveLength(3);
      expect(read('admx/nl-NL/stapsgewijs.adml').split(`<string id="${key}">`)).toHaveLength(2);
    }
    const named = [...read('admx/stapsgewijs.admx').matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [, what, id] of named)
      expect(read('admx/nl-NL/stapsgewijs.adml')).toContain(`<${what} id="${id}">`);
  });

  test('name for Intune only rules of the template it brings', () => {
    const [template, ...settings] = JSON.parse(read('intune.json')).omaSettings as Record<string, string>[];
    expect(template?.value).toBe(read('admx/stapsgewijs.admx'));
    for (const { omaUri = '' } of settings)
      expect(template?.value).toContain(`<policy name="${omaUri.split('/').at(-1)}"`);
  });

  test('say, each that names an id and has room for words, whose id that is', () => {
    for (const path of ['chrome-windows.reg', 'edge-windows.reg', 'admx/stapsgewijs.admx'])
      expect(read(path).split(/HKEY|<policyDefinitions/)[0]).toMatch(
        new RegExp(`${EXTENSION_ID} is het nummer van Stapsgewijs zonder winkel`),
      );
    // Windows reads it in the letters of its language.
    for (const path of ['chrome-windows.reg', 'edge-windows.reg'])
      expect(read(path)).toMatch(/^[\x20-\x7e\r\n]*$/);
  });
});

describe('the paper about the rules', () => {
  const paper = schoolPaper('regels');

  test('has each rule with its words, and no other', () =>
    expect(tableOf(paper, 'regel')).toEqual(
      Object.entries(RULES).map(([key, { says }]) => [`\`${key}\``, says]),
    ));

  test('names the id that stands in the samples, and each of them', () => {
    expect(paper).toContain(`\`${EXTENSION_ID}\``);
    const named = tableOf(paper, 'bestand in `beleid/`').flatMap(([files = '']) => codeIn(files));
    const there = readdirSync(FOLDER, { withFileTypes: true }).map((one) =>
      one.isFile() ? one.name : `${one.name}/`,
    );
    expect(named.sort()).toEqual(there.sort());
  });
});
