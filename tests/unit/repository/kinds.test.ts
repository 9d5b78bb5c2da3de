import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldOf, KINDS, type Kind, kindOf } from '../../../dossier/kinds/kinds';
import { ROOT, sourceFiles } from './source-imports';

const kinds = Object.keys(KINDS) as Kind[];

/** Files that spell the kind as a string, outside its home. */
function spelling(kind: Kind): string[] {
  return sourceFiles()
    .filter((file) => !file.startsWith('dossier/kinds/'))
    .filter((file) =>
      new RegExp(`(['"])${kind}\\1|(['"])${kind}\\.`).test(readFileSync(join(ROOT, file), 'utf8')),
    );
}

describe('a kind of row has one home', () => {
  test('which a kind that no text of the plan tells leaves for two files: its tool, and the words for its choices', () => {
    for (const kind of ['urgency', 'protocol'] as const)
      expect(spelling(kind).length, `${kind}: ${spelling(kind)}`).toBeLessThanOrEqual(2);
  });

  test('so that the dossier and the port spell none, but for what is done to one of them', () => {
    // "round" and "school" are also words of their own there.
    const own = kinds.filter((kind) => !['round', 'school'].includes(kind));
    const found = own.flatMap((kind) =>
      spelling(kind)
        .filter((file) => /^(dossier|ports)\//.test(file))
        .map((file) => `${file} ${kind}`),
    );
    expect(found).toEqual(['dossier/summarise.ts tick', 'ports/chosen-over.ts tick']);
  });

  test('in which every row can be called something, and everything that is said of a field is said of one it has', () => {
    for (const kind of kinds) {
      const { about, names, added, step, later, afresh, ahead, first } = kindOf(kind);
      expect(Boolean(about) !== Boolean(names || added), `${kind}: its names`).toBe(true);
      expect(Boolean(about) !== Boolean(step), `${kind}: its step`).toBe(true);
      const said = [...Object.keys({ ...later, ...afresh }), ahead, first].filter(
        (field) => field !== undefined,
      );
      for (const field of said) expect(fieldOf(kind, field), `${kind} ${field}`).toBeDefined();
    }
  });
});
