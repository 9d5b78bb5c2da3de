import { expect, test } from 'vitest';
import { CHOICE_NAMES } from '../../../content/choice-names';
import { NAMES } from '../../../content/names';
import { KINDS, type Kind, kindOf } from '../../../dossier/kinds/kinds';
import { OPTIONS } from '../../../dossier/kinds/options';

/** What a dossier keeps of its schools and rounds is said by the screens that show it. */
const UNSAID = ['round.end', 'school.region'];

test('every kind of row and every field that is listed is called by its one name', () => {
  expect(Object.keys(NAMES).sort()).toEqual(Object.keys(KINDS).sort());
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { title, ...fields } = NAMES[kind];
    expect(title).not.toBe('');
    const texts = Object.entries(kindOf(kind).fields).filter(([, { holds }]) => holds === 'text');
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(texts.map(([field]) => field)));
    expect(Object.keys(kindOf(kind).fields)).toEqual(expect.arrayContaining(Object.keys(fields)));
  }
});

test('every choice has a word, and none that a plan or a panel no longer says', () => {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = CHOICE_NAMES;
  for (const [kind, fields] of Object.entries(OPTIONS))
    for (const [field, options] of Object.entries(fields)) {
      const key = `${kind}.${field}`;
      if (UNSAID.includes(key)) continue;
      const chosen = (options as readonly string[]).filter(Boolean);
      expect([key, Object.keys(words[key] ?? {}).sort()]).toEqual([key, [...chosen].sort()]);
    }
  expect(JSON.stringify([NAMES, CHOICE_NAMES])).not.toMatch(/"gedaan"|gestopt|hindert|Stand"|Teken"/);
});
