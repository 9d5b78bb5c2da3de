/** The log: nothing can stand in it but a moment and one kind of a closed list. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { LOG_WORDS, lineInWords, logInWords } from '../../../components/settings/log-words';
import { HAPPENED, type Happened, type LogLine, MOST_LINES, parseLog, withLine } from '../../../ports/log';
import { parseFromOwnPage } from '../../../ports/own-page';
import { parseFromPanel } from '../../../ports/panel';

const at = new Date(2026, 10, 28, 10, 2, 31).getTime();

describe('a line', () => {
  it('is a moment and a kind, and cannot be typed as anything else', () => {
    expectTypeOf<LogLine>().toEqualTypeOf<[number, Happened]>();
    expectTypeOf<string>().not.toMatchTypeOf<Happened>();
    expect(lineInWords([at, 'copied'])).toBe('28-11 10:02 tekst gekopieerd');
  });

  it('tells no more of the moment than the minute', () => {
    const [[when = 0] = []] = withLine([], 'copied', at);
    expect(when % 60_000).toBe(0);
    expect(at - when).toBe(31_000);
  });

  it.each(HAPPENED)('%s has words, of its own, without a place for anything else', (what) => {
    expect(LOG_WORDS[what]).toMatch(/^[\p{L} -]+$/u);
    expect(Object.values(LOG_WORDS).filter((words) => words === LOG_WORDS[what])).toHaveLength(1);
  });
});

describe('what stands on the disk', () => {
  it('is read as lines and nothing else, whatever it is', () => {
    const noise = fc.oneof(fc.anything(), fc.tuple(fc.anything(), fc.anything(), fc.anything()));
    const line = fc.tuple(fc.integer(), fc.oneof(fc.string(), fc.constantFrom(...HAPPENED)));
    fc.assert(
      fc.property(fc.oneof(noise, fc.array(fc.oneof(noise, line))), (raw) => {
        for (const one of parseLog(raw)) {
          expect(one).toHaveLength(2);
          expect(typeof one[0]).toBe('number');
          expect(HAPPENED).toContain(one[1]);
        }
      }),
      { seed: 20_261_128, numRuns: 500 },
    );
  });

  it('is bounded, and the oldest lines go', () => {
    let log: LogLine[] = [];
    for (let line = 0; line < MOST_LINES + 50; line++) log = withLine(log, 'begun', line * 60_000);
    expect(log).toHaveLength(MOST_LINES);
    expect(log[0]?.[0]).toBe(50 * 60_000);
    expect(logInWords(log)).toHaveLength(MOST_LINES);
    expect(parseLog([...log, ...log])).toHaveLength(MOST_LINES);
  });
});

describe('what a page may have noted', () => {
  const parsers = [
    ['a panel', parseFromPanel],
    ['a page of our own', parseFromOwnPage],
  ] as const;

  it.each(parsers)('by %s is one of few kinds, and no word of its own', (_, parse) => {
    expect(parse({ type: 'note', ref: 1, what: 'copied' })).toEqual({ type: 'note', ref: 1, what: 'copied' });
    for (const what of ['unlocked', 'Sanne de Vries', '', 7, null, { text: 'x' }, ['copied']])
      expect(parse({ type: 'note', ref: 1, what })).toBeNull();
    expect(parse({ type: 'note', ref: 1, what: 'copied', name: 'Sanne' })).toEqual({
      ...{ type: 'note', ref: 1, what: 'copied' },
    });
  });
});
