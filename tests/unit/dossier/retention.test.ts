import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, daysBetween, isDay } from '../../../dossier/calendar-day';
import {
  doubtOf,
  isDue,
  isMistimed,
  isShorter,
  type Kept,
  wipeDay,
  wipingOf,
} from '../../../dossier/retention';
import { DEFAULT_TERMS, LONGEST, TERM_CHOICES, type Terms, WARNED } from '../../../dossier/retention-terms';

/** At a time of the day, on the clock of this device. */
const at = (day: string, hour = 12, minute = 0) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, minute).getTime();
};
const open = (day: string, more: Partial<Kept> = {}): Kept => ({
  updatedAt: at(day),
  closedOn: null,
  ...more,
});
const closed = (day: string, more: Partial<Kept> = {}) => open(day, { closedOn: day, ...more });
const chose = (day: string, on: string, sooner: boolean, closedOn: string | null = null) => ({
  byHand: { day, on, sooner, closedOn },
});
const TERMS = DEFAULT_TERMS;
const dayOf = (kept: Kept, today = '2026-11-27', terms = TERMS) => wipeDay(kept, terms, today);

describe('a calendar day', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    // The clock goes back and forth.
    ['2026-10-24', 1, '2026-10-25'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-03-01', -1, '2027-02-28'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(addDays(day, days)).toBe(then);
    expect(daysBetween(day, then)).toBe(days);
  });

  it('is that of the device, also in the hour that comes twice and the one that never comes', () => {
    expect(calendarDay(at('2026-10-25', 2, 30))).toBe('2026-10-25');
    expect(calendarDay(at('2027-03-28', 2, 30))).toBe('2027-03-28');
    expect(calendarDay(at('2026-11-27', 0, 0))).toBe('2026-11-27');
    expect(calendarDay(at('2026-11-27', 0, 0) - 1)).toBe('2026-11-26');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-1-1', 'morgen', ''])('is not %s', (day) =>
    expect(isDay(day)).toBe(false),
  );
});

describe('the day on which a dossier is wiped', () => {
  it('is so many days after the last change, fewer once it is closed', () => {
    expect(dayOf(open('2026-11-27'))).toBe('2027-05-26');
    expect(dayOf(closed('2026-10-26'))).toBe('2026-11-25');
    expect(dayOf(open('2026-11-27'), '2026-11-27', { open: 30, closed: 7 })).toBe('2026-12-27');
  });

  it('counts from what was changed, not from the hour: the last minute of a day is that day', () => {
    expect(dayOf({ updatedAt: at('2026-11-27', 23, 59), closedOn: null })).toBe('2027-05-26');
    expect(dayOf({ updatedAt: at('2026-11-27', 0, 0), closedOn: null })).toBe('2027-05-26');
  });

  it('has come at the first minute of that day and not before', () => {
    expect(isDue(open('2026-11-27'), TERMS, '2027-05-25')).toBe(false);
    expect(isDue(open('2026-11-27'), TERMS, '2027-05-26')).toBe(true);
  });

  it('of a closed dossier in which a late word landed counts from that word', () => {
    expect(dayOf({ updatedAt: at('2026-11-10'), closedOn: '2026-10-26' })).toBe('2026-12-10');
  });

  describe('that was chosen', () => {
    it('later, stands, until a change makes the day by the terms later still', () => {
      const byHand = chose('2027-09-01', '2026-11-27', false);
      expect(dayOf(open('2026-11-27', byHand))).toBe('2027-09-01');
      expect(dayOf(open('2027-06-01', byHand), '2027-06-01')).toBe('2027-11-28');
    });

    it('later, is never more than the maximum after the choice or the last change', () => {
      const byHand = chose('2099-01-01', '2026-11-27', false);
      expect(dayOf(open('2026-11-01', byHand))).toBe(addDays('2026-11-27', LONGEST));
      expect(dayOf(open('2026-12-05', byHand), '2026-12-05')).toBe(addDays('2026-12-05', LONGEST));
    });

    it('sooner, stands, and leaves a whole day without a change before it', () => {
      const byHand = chose('2026-12-10', '2026-11-27', true);
      expect(dayOf(open('2026-11-27', byHand))).toBe('2026-12-10');
      expect(dayOf(open('2026-12-08', byHand), '2026-12-08')).toBe('2026-12-10');
      expect(dayOf(open('2026-12-09', byHand), '2026-12-09')).toBe('2026-12-11');
    });

    it('sooner, lapses for whoever writes in it on that very day', () => {
      const kept = open('2026-12-10', chose('2026-12-10', '2026-11-27', true));
      expect(dayOf(kept, '2026-12-10')).toBe('2027-06-08');
    });

    it('holds for the dossier as it was: not once it is closed, or open again', () => {
      expect(dayOf(closed('2026-12-01', chose('2027-09-01', '2026-11-27', false)))).toBe('2026-12-31');
      expect(dayOf(open('2026-12-05', chose('2026-12-10', '2026-12-01', true, '2026-12-01')))).toBe(
        '2027-06-03',
      );
      // Closed, opened again after the day had passed: nobody is wiped the day after.
      const late = open('2026-12-20', chose('2026-12-10', '2026-11-27', true));
      expect(dayOf(late, '2026-12-20')).toBe('2027-06-18');
    });

    it('by a clock that was years ahead, counts for nothing', () => {
      const kept = open('2026-11-20', chose('2032-05-01', '2031-11-27', false));
      expect(dayOf(kept)).toBe('2027-05-19');
    });
  });

  it('is said by itself from two weeks before', () => {
    const near = (today: string) => wipingOf(open('2026-11-27'), TERMS, today).near;
    expect(near(addDays('2027-05-26', -WARNED - 1))).toBe(false);
    expect(near(addDays('2027-05-26', -WARNED))).toBe(true);
    expect(near('2027-06-01')).toBe(true);
  });

  it('can be chosen from the first day it would hold to the last', () => {
    expect(wipingOf(open('2026-11-27'), TERMS, '2026-11-27')).toEqual({
      on: '2027-05-26',
      near: false,
      byRule: '2027-05-26',
      chosen: false,
      first: '2026-11-29',
      last: '2028-01-01',
      longer: '2027-05-26',
    });
    expect(wipingOf(closed('2026-10-30'), TERMS, '2026-11-27')).toMatchObject({
      first: '2026-11-28',
      longer: '2026-12-27',
    });
  });
});

describe('the day on the clock', () => {
  it.each([
    [null, '2026-11-27', 'first'],
    ['2026-11-27', '2026-11-27', null],
    // Travel, and a laptop that is set right by a day.
    ['2026-11-27', '2026-11-26', null],
    ['2026-11-27', '2026-11-25', 'behind'],
    ['2026-11-27', '2015-01-01', 'behind'],
    // The summer holidays.
    ['2026-07-10', '2026-08-24', null],
    ['2026-07-01', '2026-08-30', null],
    ['2026-07-01', '2026-08-31', 'ahead'],
    ['2026-11-27', '2031-11-27', 'ahead'],
  ] as const)('after %s, %s is %s', (looked, today, doubt) => expect(doubtOf(looked, today)).toBe(doubt));

  it('cannot have been that of a change outside of what it was made between', () => {
    const since = '2026-11-20';
    const today = '2026-11-27';
    expect(isMistimed(at('2015-01-01'), since, today)).toBe(true);
    expect(isMistimed(at('2026-11-18', 23), since, today)).toBe(true);
    expect(isMistimed(at('2026-11-19'), since, today)).toBe(false);
    expect(isMistimed(at('2026-11-28'), since, today)).toBe(false);
    expect(isMistimed(at('2026-11-29'), since, today)).toBe(true);
    // What was not changed since may be as old as it is.
    expect(isMistimed(at('2015-01-01'), null, today)).toBe(false);
    expect(isMistimed(at('2031-01-01'), null, today)).toBe(true);
    expect(isMistimed(Number.NaN, null, today)).toBe(true);
  });
});

describe('whatever was chosen on whatever day', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days));
  const kept = fc
    .record({
      changed: day,
      minute: fc.integer({ min: 0, max: 1439 }),
      isClosed: fc.boolean(),
      chosen: day,
      on: day,
    })
    .chain((one) => fc.record({ one: fc.constant(one), sooner: fc.boolean(), has: fc.boolean() }))
    .map(({ one, sooner, has }): Kept => {
      const closedOn = one.isClosed ? one.changed : null;
      const byHand = { day: one.chosen, on: one.on, sooner, closedOn };
      return { updatedAt: at(one.changed, 0, one.minute), closedOn, ...(has ? { byHand } : {}) };
    });
  const terms: fc.Arbitrary<Terms> = fc.record({
    open: fc.constantFrom(...TERM_CHOICES.open),
    closed: fc.constantFrom(...TERM_CHOICES.closed),
  });

  it('nothing goes on the day of a change or the day after, and nothing stays beyond the maximum', () => {
    fc.assert(
      fc.property(kept, terms, day, (one, current, today) => {
        const changed = calendarDay(one.updatedAt);
        const on = wipeDay(one, current, today);
        expect(daysBetween(changed, on)).toBeGreaterThanOrEqual(2);
        const from = one.byHand && one.byHand.on > changed ? one.byHand.on : changed;
        expect(daysBetween(from, on)).toBeLessThanOrEqual(LONGEST);
      }),
    );
  });

  it('a change never brings the day forward, but for a sooner day that it was chosen for', () => {
    fc.assert(
      fc.property(kept, terms, day, fc.integer({ min: 1, max: 500 }), (one, current, today, more) => {
        fc.pre(one.closedOn === null && !one.byHand?.sooner);
        const changed = { ...one, updatedAt: at(addDays(calendarDay(one.updatedAt), more)) };
        expect(wipeDay(changed, current, today) >= wipeDay(one, current, today)).toBe(true);
      }),
    );
  });

  it('what is due stays due as long as nothing is changed', () => {
    fc.assert(
      fc.property(kept, terms, day, fc.integer({ min: 0, max: 900 }), (one, current, today, days) => {
        // A choice of a day that has not come is believed once it has.
        fc.pre(!one.byHand || one.byHand.on <= today);
        if (isDue(one, current, today)) expect(isDue(one, current, addDays(today, days))).toBe(true);
      }),
    );
  });

  it('shorter terms never bring a later day, and are known as shorter', () => {
    fc.assert(
      fc.property(kept, terms, terms, day, (one, before, now, today) => {
        if (isShorter(before, now)) return;
        expect(wipeDay(one, now, today) >= wipeDay(one, before, today)).toBe(true);
      }),
    );
  });
});
