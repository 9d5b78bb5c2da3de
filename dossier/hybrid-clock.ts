/**
 * A hybrid logical clock (Kulkarni, Demirbas, Madappa, Avva and Leone, "Logical Physical Clocks", OPODIS 2014): it orders
 * what was written on several devices as its causes did, and stays close to the time on the wall. Pure.
 *
 * The paper's `l` is the newest physical time heard of, in milliseconds since the epoch, and `c` counts what happened
 * while `l` stood still. With `pt` the physical clock of this device:
 * - send or local event: `l' = max(l, pt)`; `c' = c + 1` where `l' = l`, else 0.
 * - receive of `(l.m, c.m)`: `l' = max(l, l.m, pt)`; `c'` is one more than the largest `c` of those whose `l` is `l'`,
 *   else 0.
 * So if e happened before f, then `(l.e, c.e) < (l.f, c.f)` (theorem 1), and `l` is never less than the clock of its
 * device (theorem 2), nor more than the largest difference between two clocks ahead of it (corollary 1).
 *
 * Where the physical clock is set back for long, `l` waits for it and `c` counts on; a `c` that is full moves `l` on by
 * one. So the clock of a device is never an error on that device: what a teacher types is stored whatever the time is
 * said to be. A clock that was received from elsewhere and is too far ahead is one: taken over, it would pull every
 * device that hears of it into the future, and none could go back.
 */

/** `l` in twelve hexadecimal digits, then `c` in four: the order of the strings is the order of the clocks. */
export type Clock = string;

/** Milliseconds. How far another device's clock may be ahead: more than any clock that is set by the network. */
export const DRIFT = 60 * 60 * 1000;

const DIGITS = 12;
const LAST = 0xffff;
const CLOCK = /^[0-9a-f]{16}$/;

/** A clock from elsewhere is further ahead of this device than `DRIFT`, or is none at all. */
export class ClockDrift extends Error {
  override readonly name = 'ClockDrift';
}

/**
 * Something is written on this device.
 * @param last the newest clock of this device; null before its first
 * @param now of its physical clock, in milliseconds since the epoch
 */
export function localEvent(last: Clock | null, now: number): Clock {
  return after(last, Math.floor(now));
}

/**
 * Something written on another device is received; what this device writes next comes after it.
 * @throws ClockDrift; then the clock of this device stays what it was
 */
export function receiveEvent(last: Clock | null, received: Clock, now: number): Clock {
  if (!CLOCK.test(received) || timeOf(received) - now > DRIFT) throw new ClockDrift();
  return after(last === null || received > last ? received : last, Math.floor(now));
}

/** `l`: milliseconds since the epoch. */
export function timeOf(clock: Clock): number {
  return Number.parseInt(clock.slice(0, DIGITS), 16);
}

/** The largest of the clocks decides both parts: of two with the same `l` it has the larger `c`. */
function after(largest: Clock | null, now: number): Clock {
  if (largest === null || now > timeOf(largest)) return clockOf(now, 0);
  const count = Number.parseInt(largest.slice(DIGITS), 16);
  return count < LAST ? clockOf(timeOf(largest), count + 1) : clockOf(timeOf(largest) + 1, 0);
}

function clockOf(time: number, count: number): Clock {
  return time.toString(16).padStart(DIGITS, '0') + count.toString(16).padStart(DIGITS / 3, '0');
}
