/**
 * When a dossier is wiped by itself. Pure.
 *
 * **The day.** A set number of days after the last change (`updatedAt` of the summary: opening, reading and recognising
 * change nothing), fewer once it is closed; or the day that a teacher chose. All are calendar days on the clock of this
 * device. The hybrid clock of a row is no time on the wall (it stands still while the wall is set back, and stays ahead
 * once it was): it only tells what was written after what.
 *
 * **Whether that day has come** is told by a clock that can be wrong, so nothing is wiped unasked but what was known to
 * fall due: it was there when the background last looked, it is due also by the terms of then, and today is no stranger to
 * the day of that look. Everything else that is due waits for the teacher: after a clock that jumped, after terms that
 * became shorter, in an installation that kept dossiers before it had terms, and of a dossier that came from elsewhere.
 *
 * **A wrong time.** What was written since the last look was written between then and now. A change with a time outside
 * that was stamped by a clock that was wrong then; once the clock is right again it counts as a change of now. The teacher
 * gets all the days there are after a change, and a dossier of the year 2031 does not stay until then.
 */
import { addDays, calendarDay, type Day, daysBetween } from './calendar-day';
import { LONGEST, type Most, type Terms, WARNED } from './retention-terms';
import type { ByHand, Summary, Wiping } from './rows';

/** What of a dossier decides. */
export type Kept = Pick<Summary, 'updatedAt' | 'closedOn' | 'byHand'>;

/** Nothing goes before a whole day has passed without a change, whatever day was chosen: words are still warm. */
const REST = 2;
/** Clocks of one device differ by a day where it travels. */
const TRAVEL = 1;
/** Longer than the summer holidays: who was away for longer than this, or whose clock jumped, is asked. */
const AWAY = 60;

/** The day on which it is wiped. */
export function wipeDay(kept: Kept, terms: Terms, today: Day): Day {
  const changed = calendarDay(kept.updatedAt);
  const byRule = dayByRule(kept, terms);
  const byHand = standing(kept, today);
  if (!byHand) return byRule;
  if (byHand.sooner) return later(earlier(byHand.day, byRule), addDays(changed, REST));
  return later(byRule, earlier(byHand.day, addDays(later(changed, byHand.on), longestOf(kept, terms))));
}

/** The same for thousands: of those without a day of their own, one that was changed on the same day goes on the same day. */
export function wipeDays(terms: Terms, today: Day): (kept: Kept) => Day {
  const known = new Map<string, Day>();
  return (kept) => {
    if (kept.byHand) return wipeDay(kept, terms, today);
    const like = `${calendarDay(kept.updatedAt)} ${kept.closedOn === null}`;
    const day = known.get(like) ?? wipeDay(kept, terms, today);
    known.set(like, day);
    return day;
  };
}

export function isDue(kept: Kept, terms: Terms, today: Day): boolean {
  return wipeDay(kept, terms, today) <= today;
}

export function wipingOf(kept: Kept, terms: Terms, today: Day): Wiping {
  const on = wipeDay(kept, terms, today);
  return {
    on,
    near: daysBetween(today, on) <= WARNED,
    byRule: dayByRule(kept, terms),
    chosen: standing(kept, today) !== null,
    first: later(addDays(today, 1), addDays(calendarDay(kept.updatedAt), REST)),
    last: addDays(today, longestOf(kept, terms)),
    longer: addDays(today, termOf(kept, terms)),
  };
}

function dayByRule(kept: Kept, terms: Terms): Day {
  return addDays(calendarDay(kept.updatedAt), termOf(kept, terms));
}

function termOf({ closedOn }: Kept, { open, closed }: Most): number {
  return closedOn === null ? open : closed;
}

function longestOf(kept: Kept, { most }: Terms): number {
  return most ? Math.min(termOf(kept, most), LONGEST) : LONGEST;
}

/**
 * The day that was chosen, while it holds: for the dossier as it was then (open, or closed on that day), and not by a
 * clock that was ahead. One that was sooner lapses for whoever works on, on that very day or later.
 */
function standing({ updatedAt, closedOn, byHand }: Kept, today: Day): ByHand | null {
  if (!byHand || byHand.closedOn !== closedOn || byHand.on > addDays(today, TRAVEL)) return null;
  return byHand.sooner && byHand.day <= calendarDay(updatedAt) ? null : byHand;
}

/** Why the day on the clock is not believed. `first`: nothing is known of before. */
export type Doubt = 'first' | 'behind' | 'ahead';

/** @param looked the day of the last look; null before the first */
export function doubtOf(looked: Day | null, today: Day): Doubt | null {
  if (looked === null) return 'first';
  const since = daysBetween(looked, today);
  return since < -TRAVEL ? 'behind' : since > AWAY ? 'ahead' : null;
}

/**
 * Whether a change carries a time at which it cannot have been made.
 * @param since the day of the last look, for a dossier that was changed after it; null for any other
 */
export function isMistimed(updatedAt: number, since: Day | null, today: Day): boolean {
  const changed = calendarDay(updatedAt);
  return changed > addDays(today, TRAVEL) || (since !== null && changed < addDays(since, -TRAVEL));
}

/** Whether anything is due by the second that was not by the first. */
export function isShorter(before: Terms, now: Terms): boolean {
  const isLess = (one: Most, other: Most) => one.open < other.open || one.closed < other.closed;
  return isLess(now, before) || isLess(now.most ?? NO_MOST, before.most ?? NO_MOST);
}

const NO_MOST: Most = { open: LONGEST, closed: LONGEST };

const earlier = (one: Day, other: Day) => (one < other ? one : other);
const later = (one: Day, other: Day) => (one > other ? one : other);
