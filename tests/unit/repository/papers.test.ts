import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOMS, ROOT } from './source-imports';

/** What is told of the house: each statement a machine can check is checked. */
const PAPERS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

const text = (paper: string) => readFileSync(join(ROOT, paper), 'utf8');
const contributing = text('CONTRIBUTING.md');
const manifest: {
  version: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The anchor that GitHub gives a heading. */
const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

test('the papers are there', () => {
  expect(PAPERS).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md']),
  );
  expect(PAPERS.length).toBeGreaterThan(8);
});

describe.each(PAPERS)('%s', (paper) => {
  test('names only commands that exist', () => {
    const named = [...text(paper).matchAll(/\bnpm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name);
    const known = [...Object.keys(manifest.scripts), 'ci', 'install'];
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('links only to what is there', () => {
    const linked = [...text(paper).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, to = '']) => to);
    const gone = linked.filter((to) => {
      const [path = '', part] = to.split('#');
      const target = path ? join(dirname(paper), path) : paper;
      if (!existsSync(join(ROOT, target))) return true;
      const headings = part
        ? [...text(target).matchAll(/^#+ (.*)$/gm)].map(([, name = '']) => anchor(name))
        : [];
      return part !== undefined && !headings.includes(part);
    });
    expect(gone).toEqual([]);
  });

  test('names only files that are there', () => {
    const named = [...text(paper).matchAll(/`([\w./-]+\/[\w./-]+)`/g)].map(([, path = '']) => path);
    const ours = named.filter(
      (path) => existsSync(join(ROOT, path.split('/')[0] ?? '')) && !path.startsWith('.'),
    );
    expect(ours.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('the README says how to try it and how to test it', () => {
  const readme = text('README.md');
  for (const command of ['npm run demo', 'npm test']) expect(readme).toContain(command);
});

test('CONTRIBUTING.md says why each library is there', () => {
  const libraries = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(libraries.filter((name) => !contributing.includes(`\`${name}\``))).toEqual([]);
});

test('CONTRIBUTING.md names every command and every room', () => {
  const commands = Object.keys(manifest.scripts).map((name) =>
    name === 'test' ? 'npm test' : `npm run ${name}`,
  );
  expect(commands.filter((command) => !contributing.includes(`\`${command}\``))).toEqual([]);
  expect(ROOMS.filter((room) => !contributing.includes(`\`${room}/\``))).toEqual([]);
});

test('every page of docs/ is led to by the README of its folder, or of the one above', () => {
  const indexes = PAPERS.filter((paper) => /^docs\/(.*\/)?README\.md$/.test(paper));
  const led = indexes.flatMap((index) =>
    [...text(index).matchAll(/\]\(([^):]+\.md)\)/g)].map(([, to = '']) =>
      join(dirname(index), to).replaceAll('\\', '/'),
    ),
  );
  const pages = PAPERS.filter((paper) => paper.startsWith('docs/') && paper !== 'docs/README.md');
  expect(indexes.length).toBeGreaterThan(2);
  expect(pages.filter((page) => !led.includes(page))).toEqual([]);
});

test('the changelog tells of this version', () => {
  expect(text('CHANGELOG.md')).toContain(`## ${manifest.version}`);
});
