import { describe, expect, test } from 'vitest';
import { BROKEN, type Broken } from '../../../components/states/broken-words';
import { lossInWords } from '../../../components/states/loss-notice';
import { besideWords, failureOf, WHY_NOT } from '../../../components/why-not';
import type { Loss } from '../../../dossier/marker';
import type { Failure } from '../../../ports/changes';
import { LinkError } from '../../../ports/dossier-link';

const plain = (words: string) => {
  expect(words).not.toContain('!');
  for (const sentence of words.split(/(?<=[.?]) /)) {
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(16);
  }
};

describe.each(Object.entries(WHY_NOT))('what is said of %s', (failure, { beside, retry }) => {
  const { title = '', help = '' } = failure in BROKEN ? BROKEN[failure as Broken] : {};

  test('is short and plain', () => {
    if (title) plain(`${title}.`);
    if (help) plain(help);
    plain(beside);
  });

  test('offers to try again only where that can help, and says so', () => {
    expect(/[Pp]robeer het (daarna )?opnieuw/.test(beside)).toBe(retry);
    if (help) expect(/[Pp]robeer het (daarna )?opnieuw/.test(help)).toBe(retry);
  });
});

test('each reason is told from the others', () => {
  const besides = Object.values(WHY_NOT).map(({ beside }) => beside);
  expect(new Set(besides).size).toBe(besides.length);
  for (const part of ['title', 'help'] as const) {
    const said = Object.values(BROKEN).map((one) => one[part]);
    expect(new Set(said).size).toBe(said.length);
  }
});

test('an extension that went is the reason, whatever the message was', () => {
  expect(besideWords('unknown', true)).toContain('bijgewerkt of uitgezet');
  expect(besideWords('gone', false)).toBe(WHY_NOT.gone.beside);
});

test.each<[unknown, Failure]>([
  [new LinkError('storage-full'), 'storage-full'],
  [new Error('x'), 'unknown'],
  ['x', 'unknown'],
])('the failure in %s', (error, code) => {
  expect(failureOf(error)).toBe(code);
});

describe('a loss in words', () => {
  const now = new Date(2026, 10, 26, 12, 0);
  const at = (hour: number) => new Date(2026, 10, 26, hour, 5).getTime();
  const loss = (more: Partial<Loss>): Loss => ({
    found: now.getTime(),
    was: 'empty',
    copy: 'brought-back',
    until: at(9),
    missing: null,
    ...more,
  });

  test.each([
    [loss({}), 'Je dossiers zijn teruggezet', /vandaag om 9\.05 is terug\. Kijk na/],
    [
      loss({ missing: at(10) }),
      'Je dossiers zijn teruggezet',
      /daarna schreef, tot vandaag om 10\.05, is weg/,
    ],
    [loss({ was: 'older' }), 'Je laatste wijzigingen zijn teruggezet', /een deel/],
    [
      loss({ was: 'older', copy: 'had-nothing', missing: at(11) }),
      'Je laatste wijzigingen zijn weg',
      /9\.05 is er nog\. Wat je daarna schreef, tot vandaag om 11\.05, is weg/,
    ],
    [
      loss({ copy: 'had-nothing', until: null, missing: at(11) }),
      'De dossiers op dit apparaat zijn weg',
      /laatste wijziging was vandaag om 11\.05/,
    ],
  ])('%#', (one, title, says) => {
    const words = lossInWords(one, now);
    expect(words.title).toBe(title);
    expect(words.says.join(' ')).toMatch(says);
    // "om 9.05" is no end of a sentence.
    for (const line of words.says) plain(line.replace(/(\d)\.(\d)/g, '$1:$2'));
  });
});
