import { describe, expect, test } from 'vitest';
import type { AnyRow, Payloads, Row } from '../../../dossier/rows';
import { answerFor, openPeriod, readTally, tallyInWords, tallyOf } from '../../../plan/tally';
import { row } from '../components/sheets';

const counted = (per: Payloads['agreement']['per'], times = 0) =>
  row('agreement', 'a', { what: 'Timer', per, times }) as Row<'agreement'>;
let made = 0;
const kept = (date: string, answer: 'yes' | 'no' | '', agreement = 'a', updatedAt = ++made) =>
  ({ ...row('progress', `p${++made}`, { agreement, date, kept: answer }), updatedAt }) as AnyRow;

describe('how often an agreement was kept', () => {
  test('is counted of the times that were answered', () => {
    const rows = [kept('2026-09-07', 'yes'), kept('2026-09-08', 'no'), kept('2026-09-09', 'yes')];
    expect(tallyOf(counted('day'), rows)).toEqual({ kept: 2, of: 3 });
  });

  test('is counted of the times it was meant, until there are more', () => {
    const rows = Array.from({ length: 8 }, () => kept('2026-09-07', 'yes'));
    expect(tallyOf(counted('time', 10), rows)).toEqual({ kept: 8, of: 10 });
    expect(tallyOf(counted('time', 5), rows)).toEqual({ kept: 8, of: 8 });
  });

  test('is not said of what is not counted, or not yet', () => {
    expect(tallyOf(counted(''), [kept('2026-09-07', 'yes')])).toBeNull();
    expect(tallyOf(counted('day'), [kept('2026-09-07', ''), kept('2026-09-07', 'yes', 'b')])).toBeNull();
  });

  test('counts a day that two windows answered once, with the last answer', () => {
    const rows = [kept('2026-09-07', 'no', 'a', 9), kept('2026-09-07', 'yes', 'a', 3)];
    expect(tallyOf(counted('day'), rows)).toEqual({ kept: 0, of: 1 });
  });

  test('counts a week once, on whatever day it was answered', () => {
    const rows = [
      kept('2026-09-07', 'yes', 'a', 1),
      kept('2026-09-11', 'yes', 'a', 2),
      kept('2026-09-14', 'no'),
    ];
    expect(tallyOf(counted('week'), rows)).toEqual({ kept: 1, of: 2 });
  });
});

describe('what a text told of it', () => {
  const told = (date: string, kept: number, of: number, agreement = 'a') => ({
    ...row('counted', `c${++made}`, { agreement, date, kept, of }),
    updatedAt: ++made,
  });

  test('takes the place of what was counted until that day, and goes on after it', () => {
    const rows = [kept('2026-09-07', 'no'), kept('2026-09-08', 'yes'), told('2026-09-08', 8, 10)] as AnyRow[];
    expect(tallyOf(counted('day'), rows)).toEqual({ kept: 8, of: 10 });
    const later = [...rows, kept('2026-09-09', 'yes'), kept('2026-09-10', 'no')];
    expect(tallyOf(counted('day'), later)).toEqual({ kept: 9, of: 12 });
    expect(tallyOf(counted('day'), later, '2026-09-09')).toEqual({ kept: 9, of: 11 });
    expect(tallyOf(counted('day'), later, '2026-09-07')).toEqual({ kept: 0, of: 1 });
  });

  test('is of its own agreement, and nothing of what is not counted', () => {
    expect(tallyOf(counted('day'), [told('2026-09-08', 8, 10, 'b')] as AnyRow[])).toBeNull();
    expect(tallyOf(counted(''), [told('2026-09-08', 8, 10)] as AnyRow[])).toBeNull();
  });

  test('leaves room for a time that was added since, also that same day, up to how often it was meant', () => {
    const rows = [
      kept('2026-09-08', 'yes'),
      told('2026-09-08', 8, 10),
      kept('2026-09-08', 'yes'),
    ] as AnyRow[];
    expect(tallyOf(counted('time'), rows)).toEqual({ kept: 9, of: 10 });
  });

  test.each([
    ['day', { kept: 8, of: 10 }, 'op 8 van 10 dagen'],
    ['day', { kept: 0, of: 1 }, 'op 0 van 1 dag'],
    ['week', { kept: 1, of: 2 }, 'in 1 van 2 weken'],
    ['time', { kept: 1, of: 1 }, '1 van 1 keer'],
  ] as const)('is said and understood: %s %o', (per, tally, words) => {
    expect(tallyInWords(per, tally)).toBe(words);
    expect(readTally(`${words}, fijn`)).toEqual({ ...tally, per, rest: ', fijn' });
  });

  test('is not understood where it cannot be', () => {
    for (const words of ['12 van 10 keer', '1234 van 1235 keer', '8 van de 10 keer', '8 van 10 keerkring'])
      expect(readTally(words)).toBeNull();
  });
});

describe('what is asked of it', () => {
  test('is today, for what is counted per day', () => {
    const today = kept('2026-09-10', 'yes');
    expect(openPeriod(counted('day'), [], '2026-09-10')).toEqual({
      day: '2026-09-10',
      called: 'Vandaag',
      row: null,
    });
    expect(openPeriod(counted('day'), [today], '2026-09-10').row).toBe(today);
  });

  test('is last week while that is open, once counting had begun before it', () => {
    const week = counted('week');
    expect(openPeriod(week, [], '2026-09-16').called).toBe('Deze week');
    const begun = [kept('2026-09-03', 'yes')];
    expect(openPeriod(week, begun, '2026-09-16')).toEqual({
      day: '2026-09-07',
      called: 'Vorige week',
      row: null,
    });
    expect(openPeriod(week, [...begun, kept('2026-09-09', 'no')], '2026-09-16')).toMatchObject({
      day: '2026-09-14',
      called: 'Deze week',
    });
  });

  test('keeps its answer, whatever weeks before it were never answered', () => {
    const [first, last] = [kept('2026-08-05', 'yes'), kept('2026-09-07', 'no')];
    expect(answerFor(counted('week'), [first, last], '2026-09-07')).toBe(last);
    expect(answerFor(counted('week'), [first], '2026-09-07')).toBeNull();
  });

  test('begins a week on its Monday, also on a Sunday', () => {
    expect(openPeriod(counted('week'), [], '2026-09-20').day).toBe('2026-09-14');
    expect(openPeriod(counted('week'), [], '2026-09-21').day).toBe('2026-09-21');
  });
});
