import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeIn, namedRights, tableOf } from './school-papers';
import { ROOT } from './source-imports';

/** What the stores are told, against what the package holds. */
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

test('the stores are told why, for the same rights', () => {
  const told = tableOf(read('docs/stores/data-disclosure.md'), 'permission');
  expect(told.flatMap(([right = '']) => codeIn(right)).sort()).toEqual(namedRights().sort());
});

test.each(['nl', 'en'])(
  'the listing in the stores has the name and the summary of the package: %s',
  (language) => {
    const { extName, extDescription } = JSON.parse(read(`public/_locales/${language}/messages.json`));
    const listing = read(`docs/stores/listing-${language}.md`);
    expect(listing).toMatch(new RegExp(`^\\*\\*(?:Naam|Name):\\*\\* ${extName.message}$`, 'm'));
    expect(listing).toMatch(
      new RegExp(`^\\*\\*(?:Samenvatting|Summary):\\*\\* ${extDescription.message}$`, 'm'),
    );
  },
);
