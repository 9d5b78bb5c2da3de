import { describe, expect, test } from 'vitest';
import { importsOf, ROOMS, type Room, reachableFrom, sourceFiles } from './source-imports';

/** Which rooms a room may import; `types` means only what the compiler erases. */
const ARROWS: Record<Room, Partial<Record<Room, 'all' | 'types'>>> = {
  content: {},
  dossier: { content: 'all' },
  plan: { content: 'all', dossier: 'types' },
  hosts: {},
  ports: { dossier: 'types', hosts: 'types' },
  components: { content: 'all', plan: 'all', ports: 'all', dossier: 'types' },
  entrypoints: { content: 'all', dossier: 'all', plan: 'all', hosts: 'all', ports: 'all', components: 'all' },
};

/**
 * How a row is named, which fields are text and how long one may be are part of the contract: rooms that may see the dossier's types may
 * use these too. They load nothing, least of all the schemas.
 */
const PLAIN = ['dossier/row-id.ts', 'dossier/text-fields.ts', 'dossier/text-limit.ts'];

const files = sourceFiles();
const roomOf = (path: string) => ROOMS.find((room) => path.startsWith(`${room}/`));

describe('the rooms', () => {
  test('hold source files', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(ROOMS)('%s imports only what its place in the house allows', (room) => {
    const wrong = files
      .filter((file) => roomOf(file) === room)
      .flatMap(importsOf)
      .filter(({ to, ours, typeOnly }) => {
        if (!ours) return false;
        const target = roomOf(to);
        if (target === room) return false;
        if (PLAIN.includes(to)) return ARROWS[room].dossier === undefined;
        const allowed = target && ARROWS[room][target];
        return allowed === undefined || (allowed === 'types' && !typeOnly);
      })
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  test.each(PLAIN)('%s loads nothing', (file) => {
    expect(importsOf(file).filter(({ typeOnly }) => !typeOnly)).toEqual([]);
  });

  test('never import from tests or scripts', () => {
    const wrong = files.flatMap(importsOf).filter(({ to, ours }) => ours && /^(tests|scripts)\//.test(to));
    expect(wrong).toEqual([]);
  });

  test('have no circles', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file) || !/\.tsx?$/.test(file)) return;
      for (const { to, ours, typeOnly } of importsOf(file)) if (ours && !typeOnly) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('what runs in a host page', () => {
  /** The framework’s own, and the small one that makes a selector of what was pointed at. */
  const ALLOWED = ['wxt', '@medv/finder'];

  const entries = files.filter((file) => /^entrypoints\/(?:student-page|page-[a-z-]+)\.ts$/.test(file));

  test('is the content script and the parts it brings', () => {
    expect(entries).toContain('entrypoints/student-page.ts');
    expect(entries.length).toBeGreaterThan(2);
  });

  test.each(entries)('%s reaches no database, no schema library and no UI framework', (entry) => {
    const { packages, files: reached } = reachableFrom(entry);
    expect(reached.size).toBeGreaterThan(1);
    expect([...packages].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });
});
