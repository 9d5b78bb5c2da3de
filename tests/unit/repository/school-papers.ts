/** What the papers for the school say, as a test can compare it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-imports';

export const schoolPaper = (name: string) => readFileSync(join(ROOT, 'docs/school', `${name}.md`), 'utf8');

/** The cells of the first table whose head begins with this cell, row by row, without its head. */
export function tableOf(paper: string, first: string): string[][] {
  const lines = paper.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${first} |`));
  const after = lines.slice(head + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return (head < 0 ? [] : after.slice(0, end)).map((line) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim()),
  );
}

/** What stands as code in a text. */
export const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The rights that the paper names, those to addresses among them. */
export const namedRights = () =>
  tableOf(schoolPaper('rechten'), 'recht').flatMap(([right = '']) => codeIn(right));
