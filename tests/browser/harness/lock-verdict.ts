import type { HostMoment, Known, Moment, PanelMoment, Typed } from './lock-recorder';

export interface Verdict {
  /** Each in a sentence; empty when nothing of one student was ever on screen while the page showed another. */
  mixUps: string[];
  /** The longest time, in milliseconds, that a paint of the panel may have overlapped another student; see `CLOCKS`. */
  longest: number;
  /** Keys that were on their way to the panel while the page went on, and how late the last of them came (ms). */
  late: { keys: number; longest: number };
}

/** Two processes agree on the time to about this many milliseconds. */
const CLOCKS = 3;

/** Judges what was recorded, oldest first. */
export function judge(moments: readonly Moment[], students: readonly Known[]): Verdict {
  const verdict: Verdict = { mixUps: [], longest: 0, late: { keys: 0, longest: 0 } };
  const keysOf = (label: string) =>
    students.filter((student) => student.label === label).map(({ key }) => key);
  /** Whom a panel shows anything of: what its header and its texts allow together; null: nobody. */
  const shownIn = ({ label, marks }: PanelMoment): string[] | null => {
    if (label === null) return marks.length > 0 ? marks : null;
    const named = keysOf(label);
    return marks.length > 0 ? named.filter((key) => marks.includes(key)) : named;
  };

  let host: HostMoment | null = null;
  let excludedSince = new Map<string, number>();
  const panels = new Map<string, PanelMoment>();
  let before = 0;

  const excludes = (evidence: string[][], key: string) => evidence.some((keys) => !keys.includes(key));

  /** What stood on screen since the last moment, until `until`. */
  function overlap(until: number) {
    if (!host?.seen) return;
    for (const panel of panels.values()) {
      const shown = shownIn(panel);
      if (!shown || shown.some((key) => !excludes(host?.evidence ?? [], key))) continue;
      const length = until - Math.max(before, panel.at, host.at);
      verdict.longest = Math.max(verdict.longest, length);
      if (length > CLOCKS)
        verdict.mixUps.push(
          `${length.toFixed(1)} ms: the panel shows ${panel.label} (${panel.marks}) while the page shows ${JSON.stringify(host.evidence)}`,
        );
    }
  }

  for (const moment of moments) {
    overlap(moment.at);
    before = moment.at;
    if (moment.kind === 'host') {
      // Another document has come: what stood in the former one is gone, but for what came back with it.
      if (moment.came) for (const [doc, panel] of panels) if (moment.at - panel.at > 100) panels.delete(doc);
      const before: HostMoment | null = host?.doc === moment.doc ? host : null;
      host = moment;
      const since = new Map<string, number>();
      for (const { key } of students)
        if (excludes(moment.evidence, key)) since.set(key, excludedSince.get(key) ?? moment.at);
      excludedSince = since;
      // A form that holds what was put there rightly may outlive the name above it, while the page is half replaced.
      const outlives = (key: string) =>
        before?.inForm.includes(key) && moment.evidence.some((keys) => keys.includes(key));
      for (const key of moment.inForm)
        if (excludes(moment.evidence, key) && !outlives(key))
          verdict.mixUps.push(`text about ${key} in the form of ${JSON.stringify(moment.evidence)}`);
    } else if (moment.kind === 'panel') {
      panels.set(moment.doc, moment);
      const named = moment.label === null ? null : keysOf(moment.label);
      const wrong = moment.marks.length > 1 || (named && moment.marks.some((key) => !named.includes(key)));
      if (wrong) verdict.mixUps.push(`the panel of ${moment.label} holds texts about ${moment.marks}`);
    } else if (moment.label !== null) {
      const since = keysOf(moment.label).map((key) => excludedSince.get(key));
      if (since.length === 0 || since.includes(undefined)) continue;
      verdict.late.keys += 1;
      verdict.late.longest = Math.max(verdict.late.longest, moment.at - Math.max(...(since as number[])));
    }
  }
  return verdict;
}

/** What each field of each student must hold in the end: everything that its panel took, in order. */
export class Ledger {
  readonly #fields = new Map<string, Map<string, string>>();
  /** Each in a sentence. */
  readonly losses: string[] = [];

  /** @param key of the student for whom it was typed */
  add(key: string, { field, value }: Typed): void {
    const fields = this.#fields.get(key) ?? new Map<string, string>();
    this.#fields.set(key, fields);
    const before = fields.get(field) ?? '';
    if (!value.startsWith(before))
      this.losses.push(`${key} ${field}: "${value.slice(-80)}" does not go on from "${before.slice(-80)}"`);
    fields.set(field, value);
  }

  /** @param field start of its id */
  texts(key: string, field: string): string[] {
    return [...(this.#fields.get(key) ?? [])]
      .filter(([id, value]) => id.startsWith(field) && value !== '')
      .map(([, value]) => value)
      .sort();
  }

  keys(): string[] {
    return [...this.#fields.keys()];
  }
}
