import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export const ROOMS = [
  'content',
  'dossier',
  'plan',
  'export',
  'hosts',
  'ports',
  'components',
  'entrypoints',
] as const;
export type Room = (typeof ROOMS)[number];

export interface SourceImport {
  /** Path from the root, with forward slashes. */
  from: string;
  /** Path from the root for a file of ours; the package's name otherwise. */
  to: string;
  ours: boolean;
  /** Erased by the compiler: nothing of it is there at run time. */
  typeOnly: boolean;
}

const slashed = (path: string) => path.split(sep).join('/');

/** Every source file of the rooms, from the root, with forward slashes. */
export function sourceFiles(): string[] {
  return ROOMS.filter((room) => existsSync(join(ROOT, room))).flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
      .map((path) => slashed(join(room, path)))
      .filter((path) => /\.tsx?$/.test(path)),
  );
}

function resolveOurs(from: string, specifier: string): string {
  const base = normalize(join(ROOT, dirname(from), specifier));
  const candidates = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => base + end);
  const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
  if (!found) throw new Error(`${from} imports ${specifier}, which is not there`);
  return slashed(relative(ROOT, found));
}

/** `{ type A, type B }` is as erased as `import type { A, B }`. */
function namesOnlyTypes(clause: string): boolean {
  const names = clause
    .match(/^\{([^}]*)\}$/)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '));
}

/** What one file imports, re-exports and imports dynamically. */
export function importsOf(file: string): SourceImport[] {
  const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const statements = code.matchAll(
    /^\s*(?:import|export)\s+(?:(type)\s+)?(?:([\w*{}\s,$]+?)\s+from\s+)?['"]([^'"]+)['"]/gm,
  );
  const dynamic = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  const found = [
    ...[...statements].map(([, type, clause = '', to = '']) => ({
      to,
      typeOnly: type !== undefined || namesOnlyTypes(clause.trim()),
    })),
    ...[...dynamic].map(([, to = '']) => ({ to, typeOnly: false })),
  ];
  return found.map(({ to, typeOnly }) => {
    const ours = to.startsWith('.');
    const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : (to.split('/')[0] ?? to);
    return { from: file, to: ours ? resolveOurs(file, to.replace(/\?.*$/, '')) : name, ours, typeOnly };
  });
}

/** Everything that is there at run time when `entry` is: our files and packages. */
export function reachableFrom(entry: string): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const { to, ours, typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (ours) queue.push(to);
      else packages.add(to);
    }
  }
  return { files, packages };
}
