import { beforeEach, vi } from 'vitest';

/** The day on which the lists of students are looked at. */
export const TODAY = '2026-11-27';

/** A page of our own that opens on that day, in an environment that lays nothing out. */
export function opensToday(): void {
  beforeEach(() => {
    vi.setSystemTime(new Date(2026, 10, 27, 12));
    Object.assign(globalThis, {
      ResizeObserver: class {
        observe() {}
        disconnect() {}
      },
    });
    location.hash = '';
  });
}
