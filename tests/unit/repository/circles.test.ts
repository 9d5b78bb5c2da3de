import { expect, test } from 'vitest';
import { importsOf, sourceFiles } from './source-imports';

/** Each circle once, from whichever of its files is met first; `type` imports count like any other. */
function circlesIn(importsOfFile: (file: string) => readonly string[], files: readonly string[]): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const to of importsOfFile(file)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
}

const ours = (file: string) =>
  /\.tsx?$/.test(file)
    ? importsOf(file)
        .filter((one) => one.ours)
        .map(({ to }) => to)
    : [];

test('no two files need each other, not for a type either', () => {
  expect(circlesIn(ours, sourceFiles())).toEqual([]);
});

test('a circle is found, however long', () => {
  const imports: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['d'], e: ['a'] };
  expect(circlesIn((file) => imports[file] ?? [], Object.keys(imports))).toEqual(['a → b → c → a', 'd → d']);
});
