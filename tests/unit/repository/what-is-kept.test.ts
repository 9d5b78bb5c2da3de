import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATABASE_NAME, MIGRATIONS } from '../../../dossier/database';
import { DEFAULT_MINUTES, FLOOR } from '../../../dossier/lock/cost';
import { DEFAULT_TERMS, LONGEST, TERM_CHOICES, WARNED } from '../../../dossier/retention-terms';
import { HOST_IDS } from '../../../hosts/list';
import { codeIn, schoolPaper, tableOf } from './school-papers';
import { ROOT, sourceFiles } from './source-imports';

/** *Wat wordt waar bewaard* on the paper for the school, against the code: nothing is kept that it does not name. */
const paper = schoolPaper('privacyblad');
const rows = tableOf(paper, 'wat');
const named = rows.flatMap((cells) => codeIn(cells.at(-1) ?? ''));

const code = (path: string) =>
  readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Where a key is not written out where it is stored: the keys it can be. */
const MADE_ELSEWHERE: Record<string, string[]> = {
  'dossier/whole-log.ts key': ['log-whole:first', 'log-whole:second'],
  'ports/kept-drafts.ts [key]': ['draft:'],
  'entrypoints/background/frame-pins.ts key': ['frame:'],
  'entrypoints/background/frame-pins.ts keyOf(nonce)': ['frame:'],
  'entrypoints/background/lock-service.ts key.slice(SEALED.length)': ['draft:'],
  'entrypoints/background/print-tabs.ts keyOf(await openTab(opener))': ['print:'],
  'entrypoints/background/recognising.ts wordKey(tab)': ['who-is:'],
  'entrypoints/background/retention-edges.ts [key]': ['retention', 'retention-looked'],
  'entrypoints/student-page.content/settle-in.ts [page.sideKey]': ['panelSide-'],
};

/** What is written in `storage.local` or `storage.session`, by whatever name those go in that file. */
const SETS = /\b(?:settings|memory|local|session|store)\??\.set\(/g;

/** From `at` to where its bracket closes; pieces apart by commas that are in no bracket of their own. */
function argumentsAt(text: string, at: number): string[] {
  const pieces = [''];
  for (let index = at, depth = 0; index < text.length; index++) {
    const letter = text[index] ?? '';
    if (')]}'.includes(letter) && depth-- === 0) break;
    if ('([{'.includes(letter)) depth++;
    if (letter === ',' && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += letter;
  }
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

const constants = new Map(
  sourceFiles().flatMap((file) =>
    [...code(file).matchAll(/const ([A-Z][A-Z_]*) = '([^']*)'/g)].flatMap(([, name, value]) => [
      [`${file} ${name}`, value ?? ''] as const,
      [`${name}`, value ?? ''] as const,
    ]),
  ),
);

/** The keys that an expression stands for: `NAME`, `` `${NAME}…` ``, `NAME + …`, `'name'`, or as said above. */
function keysOf(file: string, expression: string): string[] {
  const made = MADE_ELSEWHERE[`${file} ${expression}`];
  if (made) return made;
  const [, literal] = /^'([^']+)'$/.exec(expression) ?? [];
  const [, name] = /^(?:`\$\{|\[)?([A-Z][A-Z_]*)(?:\]$|\}|$| \+)/.exec(expression) ?? [];
  const value = literal ?? constants.get(`${file} ${name}`) ?? constants.get(`${name}`);
  return [value ?? `${file} ${expression}: which key is this?`];
}

const stored = sourceFiles().flatMap((file) => {
  const text = code(file);
  return [...text.matchAll(SETS)].flatMap((set) => {
    const [first = ''] = argumentsAt(text, set.index + set[0].length);
    if (!first.startsWith('{')) return keysOf(file, first);
    return argumentsAt(first, 1).flatMap((entry) => {
      const [, computed, plain] = /^(?:(\[[^\]]+\])|(\w+))/.exec(entry) ?? [];
      return computed ? keysOf(file, computed) : [plain ?? entry];
    });
  });
});

describe('what is kept', () => {
  test('in the database is named, table by table', () => {
    const tables = Object.keys(Object.assign({}, ...MIGRATIONS.map(({ stores }) => stores)));
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter((table) => !named.includes(table))).toEqual([]);
    expect(codeIn(rows[0]?.[1] ?? '')).toEqual([DATABASE_NAME]);
  });

  test('in the settings and in the memory of the browser is named, key by key', () => {
    expect(stored.length).toBeGreaterThan(20);
    expect([...new Set(stored)].filter((key) => !named.includes(key))).toEqual([]);
  });

  test('is all that is named: nothing that is gone still stands there', () => {
    const places = ['second-copy', `${DATABASE_NAME}-copy`, 'example', `${DATABASE_NAME}-example`];
    const tables = MIGRATIONS.flatMap(({ stores }) => Object.keys(stores));
    expect(named.filter((name) => ![...places, ...tables, ...stored].includes(name))).toEqual([]);
    expect(code('entrypoints/background/storage-places.ts')).toContain("'second-copy'");
    expect(code('entrypoints/background/storage-places.ts')).toContain("'example'");
    const used = Object.keys(MADE_ELSEWHERE).filter((place) => {
      const [file = '', ...words] = place.split(' ');
      return !code(file).includes(words.join(' '));
    });
    expect(used, 'no longer stored there').toEqual([]);
  });

  test('in one row only, so that it stays for one time', () => {
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([]);
  });

  test('nowhere else: the pages and the script keep nothing of their own', () => {
    const elsewhere = sourceFiles().filter((file) =>
      /\b(?:localStorage|sessionStorage|document\.cookie|caches\.open|storage\??\.sync)\b/.test(code(file)),
    );
    expect(elsewhere).toEqual([]);
  });
});

describe('what the papers promise', () => {
  test('of the terms is what the code holds', () => {
    expect(paper).toContain(
      `standaard ${DEFAULT_TERMS.open} dagen na de laatste wijziging en ${DEFAULT_TERMS.closed} dagen na het afsluiten`,
    );
    expect(paper).toContain(
      `tot ${Math.max(...TERM_CHOICES.open)} en ${Math.max(...TERM_CHOICES.closed)} dagen`,
    );
    expect(paper).toContain(`hoogstens ${LONGEST} dagen verder`);
    expect(paper).toContain(`${WARNED} dagen ervoor waarschuwt het paneel`);
    expect(schoolPaper('dpia')).toContain(
      `na ${DEFAULT_TERMS.open} dagen zonder wijziging, ${DEFAULT_TERMS.closed} na afsluiten; hoogstens ${LONGEST}.`,
    );
  });

  test('of the lock is what the code holds', () => {
    expect(paper).toContain(`na ${DEFAULT_MINUTES} minuten zonder gebruik`);
    expect(schoolPaper('biv')).toContain(`ten minste ${FLOOR.memory / 1024} MiB en ${FLOOR.passes} rondes`);
  });

  test('names every host system, in each paper that names one of a school', () => {
    const names = ['Magister', 'Somtoday', 'ParnasSys'];
    expect(names).toHaveLength(HOST_IDS.length);
    for (const name of names)
      for (const which of ['privacyblad', 'rechten', 'privacyverklaring', 'geen-verwerker'])
        expect(schoolPaper(which), which).toContain(name);
  });
});
