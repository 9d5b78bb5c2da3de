import { describe, expect, test } from 'vitest';
import { importsOf, ROOMS, type Room, reachableFrom, sourceFiles } from './source-imports';

/** Which rooms a room may import; `types` means only what the compiler erases. */
const ARROWS: Record<Room, Partial<Record<Room, 'all' | 'types'>>> = {
  content: {},
  dossier: { content: 'all' },
  plan: { content: 'all', dossier: 'types' },
  export: { plan: 'all' },
  hosts: {},
  ports: { dossier: 'types', hosts: 'types', export: 'types' },
  components: { content: 'all', plan: 'all', export: 'all', ports: 'all', dossier: 'types' },
  entrypoints: {
    content: 'all',
    dossier: 'all',
    plan: 'all',
    export: 'all',
    hosts: 'all',
    ports: 'all',
    components: 'all',
  },
};

/** What things are called: plain data, which the kinds take their words from. */
const NAMES = 'content/names.ts';

/**
 * The kinds of row and what of them lies ahead, how a row and a school are named, calendar days and times, by which ids
 * schools and the example are known, how long a text may be, how long a
 * dossier stays and what a passphrase costs are part of
 * the contract: rooms that may see the dossier's types may use these too. They load nothing but each other, least of all
 * the schemas.
 */
const PLAIN = [
  'dossier/kinds/kind.ts',
  'dossier/kinds/kinds.ts',
  'dossier/kinds/ahead.ts',
  'dossier/kinds/asked.ts',
  'dossier/kinds/of-school.ts',
  'dossier/kinds/of-student.ts',
  'dossier/kinds/of-plan.ts',
  'dossier/kinds/options.ts',
  'dossier/calendar-day.ts',
  'dossier/row-id.ts',
  'dossier/school.ts',
  'dossier/retention-terms.ts',
  'dossier/lock/cost.ts',
  'dossier/text-limit.ts',
  'dossier/time-of-day.ts',
  'dossier/school.ts',
  'dossier/example-id.ts',
];

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

  test.each(PLAIN)('%s loads nothing else', (file) => {
    const plain = [...PLAIN, NAMES];
    expect(importsOf(file).filter(({ typeOnly, to }) => !typeOnly && !plain.includes(to))).toEqual([]);
    expect(importsOf(NAMES)).toEqual([]);
  });

  test('never import from tests or scripts', () => {
    const wrong = files.flatMap(importsOf).filter(({ to, ours }) => ours && /^(tests|scripts)\//.test(to));
    expect(wrong).toEqual([]);
  });
});

describe('what runs in a host page', () => {
  /** The framework’s own, and the small one that makes a selector of what was pointed at. */
  const ALLOWED = ['wxt', '@medv/finder'];

  const entries = files.filter((file) => /^entrypoints\/(?:[a-z]+|page-[a-z-]+)\.ts$/.test(file));

  test('is a content script for each host and the parts they bring', () => {
    for (const host of ['somtoday', 'parnassys', 'magister'])
      expect(entries).toContain(`entrypoints/${host}.ts`);
    expect(entries.length).toBeGreaterThan(2);
  });

  test.each(entries)('%s reaches no database, no schema library and no UI framework', (entry) => {
    const { packages, files: reached } = reachableFrom(entry);
    expect(reached.size).toBeGreaterThan(1);
    expect([...packages].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });
});
