import { type SchoolRulesKeeper, schoolRules } from '../../../entrypoints/background/school-rules';
import type { SessionMemory } from '../../../entrypoints/background/session-memory';

/** What the browser, the disk and the clock are to the rules of a school. */
export interface ManagedArea {
  /** How the browser answers now: what it holds, a rejection (Firefox without rules), or later. */
  answer(): Promise<unknown>;
  /** The copy on the disk. */
  copy: unknown;
  now: number;
  /** What waits for its time, in milliseconds from now. */
  waiting: { milliseconds: number; then(): void }[];
  /** How often it was said that the rules changed. */
  changes: number;
}

export function managedArea(): ManagedArea {
  return { answer: async () => ({}), copy: undefined, now: Date.UTC(2026, 10, 28), waiting: [], changes: 0 };
}

/** As one worker has them. */
export function rulesAround(area: ManagedArea, memory: SessionMemory, also = () => {}): SchoolRulesKeeper {
  return schoolRules({
    managed: () => area.answer(),
    copy: {
      read: async () => structuredClone(area.copy),
      async write(rules) {
        area.copy = structuredClone(rules);
      },
    },
    memory,
    changed() {
      area.changes += 1;
      also();
    },
    now: () => area.now,
    wait: (milliseconds, then) => void area.waiting.push({ milliseconds, then }),
  });
}

/** So much time goes by: what waits no longer than that comes. */
export async function pass(area: ManagedArea, milliseconds: number): Promise<void> {
  // Whoever is about to wait does so first.
  await new Promise((resolve) => setTimeout(resolve));
  area.now += milliseconds;
  const due = area.waiting.filter((one) => one.milliseconds <= milliseconds);
  area.waiting = area.waiting.filter((one) => !due.includes(one));
  for (const { then } of due) then();
  await new Promise((resolve) => setTimeout(resolve));
}
