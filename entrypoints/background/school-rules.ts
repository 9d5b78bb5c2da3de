/**
 * The rules of the school, as every reader in the background has them: `now` is the one way to them.
 *
 * The browser may tell them late (two seconds after a cold start of Chromium), first as nothing, or reject when there
 * are none (Firefox). So the last ones are kept in a copy, and hold until the browser says otherwise: with words, or by
 * finding nothing for as long as no browser is late.
 */
import { parseRules, type ReadRules } from '../../ports/school-rules/parse';
import type { SchoolRules } from '../../ports/school-rules/table';
import type { SessionMemory } from './session-memory';

export interface SchoolRulesEdges {
  /** The managed area of the browser. */
  managed(): Promise<unknown>;
  copy: { read(): Promise<unknown>; write(rules: SchoolRules): Promise<void> };
  memory: Pick<SessionMemory, 'get' | 'set' | 'remove'>;
  /** They are others than those that were given before. */
  changed(): void;
  now(): number;
  wait(milliseconds: number, then: () => void): void;
}

export interface SchoolRulesKeeper {
  /** Never rejects, and waits no longer than a moment. */
  now(): Promise<SchoolRules>;
  /** The names of rules that do not count, because they are no rule or their value is none. */
  wrong(): Promise<readonly string[]>;
  /** The browser says that they were changed. */
  afresh(): Promise<void>;
}

/** In milliseconds. Longer than a browser that runs takes, and short enough for who opens the panel. */
const PATIENCE = 300;
/** In milliseconds. Where no school had rules before, nobody waits for them: a panel would open that much later. */
const BRIEFLY = 10;
/** In milliseconds, within one run of the browser: who finds nothing for so long, has none. */
const NONE_FOR = 60_000;
const NONE_SINCE = 'no-school-rules-since';

type Answer = { found: ReadRules } | 'none' | 'late';

const NO_RULES: ReadRules = { rules: {}, wrong: [] };

export function schoolRules(edges: SchoolRulesEdges): SchoolRulesKeeper {
  const { memory, now } = edges;
  let held: ReadRules | null = null;
  let beginning: Promise<void> | null = null;

  async function ask(): Promise<Answer> {
    const raw = await edges.managed().catch(() => null);
    const isNone = typeof raw !== 'object' || raw === null || Object.keys(raw).length === 0;
    return isNone ? 'none' : { found: parseRules(raw) };
  }

  async function begin() {
    const asked = ask();
    const copy = await edges.copy.read().then(parseRules, () => NO_RULES);
    const patience = isSame(copy.rules, {}) ? BRIEFLY : PATIENCE;
    const first = await Promise.race<Answer>([
      asked,
      new Promise((done) => edges.wait(patience, () => done('late'))),
    ]);
    // Said by the browser itself meanwhile.
    if (held) return;
    held = { rules: copy.rules, wrong: [] };
    if (first === 'late') void asked.then(heard);
    else await heard(first, true);
  }

  /** @param isFirst nobody has been given any yet */
  async function heard(answer: Answer, isFirst = false): Promise<void> {
    if (answer === 'late') return;
    if (answer !== 'none') return take(answer.found, isFirst);
    const since = await noneSince();
    const left = since + NONE_FOR - now();
    if (left <= 0) return take(NO_RULES, isFirst);
    edges.wait(left, () => void ask().then(heard));
  }

  async function noneSince(): Promise<number> {
    const since = await memory.get(NONE_SINCE).catch(() => null);
    if (typeof since === 'number' && since <= now()) return since;
    await memory.set(NONE_SINCE, now()).catch(() => {});
    return now();
  }

  async function take(found: ReadRules, isFirst = false) {
    const before = held ?? NO_RULES;
    held = found;
    if (found !== NO_RULES) await memory.remove(NONE_SINCE).catch(() => {});
    const isOther = !isSame(found.rules, before.rules);
    if (isOther) await edges.copy.write(found.rules).catch(() => {});
    if (!isFirst && (isOther || !isSame(found.wrong, before.wrong))) edges.changed();
  }

  async function read(): Promise<ReadRules> {
    beginning ??= begin();
    await beginning;
    return held ?? NO_RULES;
  }

  return {
    now: async () => (await read()).rules,
    wrong: async () => (await read()).wrong,
    async afresh() {
      await read();
      const raw = await edges.managed().catch(() => null);
      // What cannot be read now is no word of the browser that there are none.
      if (raw !== null) await take(parseRules(raw));
    },
  };
}

const isSame = (one: object, other: object) => canonical(one) === canonical(other);
const canonical = (value: object) =>
  JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
