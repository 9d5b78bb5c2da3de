/** How a row of what was said at the table is called: after the vraag that was asked, and the day. Pure. */
import type { Day } from '../calendar-day';

export interface Asked {
  /** Id of the vraag. */
  question: string;
  day: Day;
}

/** The same in every window and on every device: what two of them write is the same row. */
export function askedName({ question, day }: Asked): string {
  return `${question}.${day}`;
}

export function askedIn(name: string): Asked {
  const at = name.lastIndexOf('.');
  return { question: name.slice(0, Math.max(at, 0)), day: name.slice(at + 1) };
}
