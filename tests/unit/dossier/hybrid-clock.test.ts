import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Clock,
  ClockDrift,
  DRIFT,
  localEvent,
  receiveEvent,
  timeOf,
} from '../../../dossier/hybrid-clock';

const NOW = Date.UTC(2026, 10, 27);

it('is a string of one width that sorts', () => {
  const clocks = [0, 1, 255, NOW, NOW + 1, 2 ** 48 - 1].map((now) => localEvent(null, now));
  expect(clocks.map((clock) => clock.length)).toEqual(clocks.map(() => 16));
  expect([...clocks].sort()).toEqual(clocks);
  expect(timeOf(localEvent(null, NOW + 0.7))).toBe(NOW);
});

it('is never an error on its own device, however the machine is set', () => {
  const jumps = fc.array(fc.oneof(fc.nat(2 ** 45), fc.constantFrom(0, NOW, NOW + 1)), { minLength: 1 });
  fc.assert(
    fc.property(jumps, (times) => {
      let last: Clock | null = null;
      for (const now of times) {
        const next = localEvent(last, now);
        if (last !== null) expect(next > last).toBe(true);
        expect(timeOf(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});

it('counts on past its last count, while the machine waits for the time it once had', () => {
  let clock = localEvent(null, NOW);
  const first = clock;
  for (let count = 0; count < 0x1_0000; count++) {
    const next = localEvent(clock, 0);
    if (next <= clock) throw new Error(`${next} after ${clock}`);
    clock = next;
  }
  expect([first, clock].map(timeOf)).toEqual([NOW, NOW + 1]);
});

describe('a clock from elsewhere', () => {
  it.each([
    ['further ahead than any clock that is set by the network', localEvent(null, NOW + DRIFT + 1)],
    ['none', 'tomorrow'],
    ['empty', ''],
    ['too short', localEvent(null, NOW).slice(1)],
  ])('is refused when it is %s', (_, received) => {
    expect(() => receiveEvent(null, received, NOW)).toThrow(ClockDrift);
  });

  it('is taken when it is as far ahead as may be, or years behind', () => {
    expect(timeOf(receiveEvent(null, localEvent(null, NOW + DRIFT), NOW))).toBe(NOW + DRIFT);
    expect(timeOf(receiveEvent(null, localEvent(null, 0), NOW))).toBe(NOW);
  });

  it('comes before what is written next, also of two of the same moment', () => {
    const [here, there] = [localEvent(null, NOW), localEvent(localEvent(null, NOW), NOW)];
    const next = receiveEvent(here, there, NOW);
    expect([next > here, next > there, timeOf(next)]).toEqual([true, true, NOW]);
  });
});

/** What happens on devices whose clocks differ by less than `SKEW`: something is written, or what another wrote comes. */
interface Event {
  device: number;
  from: number | null;
  passed: number;
}
const SKEW = 10_000;
const DEVICES = 3;
const events = fc.array(
  fc.record<Event>({
    device: fc.nat(DEVICES - 1),
    from: fc.option(fc.nat(200)),
    passed: fc.oneof(fc.constant(0), fc.nat(50)),
  }),
  { minLength: 1, maxLength: 120 },
);
const skews = fc.array(fc.nat(SKEW), { minLength: DEVICES, maxLength: DEVICES });

it('orders what happened as its causes did, and stays within the skew of the clocks', () => {
  fc.assert(
    fc.property(events, skews, (order, skew) => {
      let time = NOW;
      const last: (Clock | null)[] = Array.from({ length: DEVICES }, () => null);
      const before: Set<number>[] = Array.from({ length: DEVICES }, () => new Set());
      const sent: { clock: Clock; after: ReadonlySet<number> }[] = [];
      for (const { device, from, passed } of order) {
        time += passed;
        const now = time + (skew[device] ?? 0);
        const message = from === null ? undefined : sent[from % Math.max(1, sent.length)];
        const own = last[device] ?? null;
        const clock = message ? receiveEvent(own, message.clock, now) : localEvent(own, now);
        const causes = new Set([...(before[device] ?? []), ...(message ? message.after : [])]);
        for (const cause of causes) expect(clock > (sent[cause]?.clock ?? '')).toBe(true);
        expect(timeOf(clock)).toBeGreaterThanOrEqual(now);
        expect(timeOf(clock) - now).toBeLessThanOrEqual(SKEW);
        last[device] = clock;
        causes.add(sent.length);
        before[device] = causes;
        sent.push({ clock, after: causes });
      }
    }),
  );
});
