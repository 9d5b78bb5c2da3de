/**
 * Which rules can have something to ask about a sentence: most have not, and need not be tried. Of each form it is worked
 * out once which words, or parts of them, must stand in whatever it matches; a sentence without one of those is passed by.
 */
import { expanded } from './patterns';
import type { Rule } from './rule';

/** Shorter than this says too little. */
const SHORTEST = 3;

export interface Likely {
  /** @param flat a sentence, as the forms are matched on it @returns of the rules with forms those that may match */
  in(flat: string): ReadonlySet<Rule>;
}

const made = new WeakMap<readonly Rule[], Likely>();

export function likely(rules: readonly Rule[]): Likely {
  const known = made.get(rules);
  if (known) return known;
  /** By the letters each begins with. */
  const parts = new Map<string, { part: string; rule: Rule }[]>();
  const anyway: Rule[] = [];
  for (const rule of rules) {
    if (!rule.forms) continue;
    const needed = rule.forms.map((form) => partsOf(expanded(form)));
    if (needed.some((of) => of.length === 0)) anyway.push(rule);
    else
      for (const part of new Set(needed.flat())) {
        const start = part.slice(0, SHORTEST);
        parts.set(start, [...(parts.get(start) ?? []), { part, rule }]);
      }
  }
  const found: Likely = {
    in(flat) {
      const may = new Set(anyway);
      for (let at = 0; at <= flat.length - SHORTEST; at++)
        for (const { part, rule } of parts.get(flat.slice(at, at + SHORTEST)) ?? [])
          if (flat.startsWith(part, at)) may.add(rule);
      return may;
    },
  };
  made.set(rules, found);
  return found;
}

/**
 * @param form a pattern, of words, groups, look-arounds and how often each
 * @returns of these at least one stands in whatever it matches; none where that cannot be told
 */
export function partsOf(form: string): string[] {
  let at = 0;
  return alternatives();

  function alternatives(): string[] {
    const all = [sequence()];
    while (form[at] === '|') {
      at += 1;
      all.push(sequence());
    }
    return all.some((one) => one.length === 0) ? [] : all.flat();
  }

  /** The parts that say most: of which the shortest is longest. */
  function sequence(): string[] {
    let best: string[] = [];
    let run = '';
    const offer = (parts: readonly string[]) => {
      if (shortest(parts) > shortest(best)) best = [...parts];
    };
    const end = () => {
      offer([run]);
      run = '';
    };
    while (at < form.length && !'|)»'.includes(form[at] ?? '')) {
      const one = piece();
      const { least, most } = times();
      if (typeof one === 'string' && least === 1 && most === 1) {
        run += one;
        continue;
      }
      end();
      if (least > 0) offer(typeof one === 'string' ? [one] : one);
    }
    end();
    return best;
  }

  /** A letter, or what must stand in a group; none for what may be anything. */
  function piece(): string | string[] {
    const sign = form[at++] ?? '';
    if (sign === '(' || sign === '«') {
      const kind = /^\?(?:[:=!]|<[=!])/u.exec(form.slice(at))?.[0] ?? '';
      at += kind.length;
      const inside = alternatives();
      at += 1;
      return kind === '' || kind === '?:' ? inside : [];
    }
    if (sign === '[') {
      at = form.indexOf(']', at) + 1;
      return [];
    }
    if (sign === '\\') {
      const escaped = form[at++] ?? '';
      if (escaped === 'p') at = form.indexOf('}', at) + 1;
      return /[a-z]/u.test(escaped) ? [] : escaped;
    }
    return sign === ' ' || sign === '.' ? [] : sign;
  }

  function times(): { least: number; most: number } {
    const [whole, fewest] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(form.slice(at)) ?? [];
    if (!whole) return { least: 1, most: 1 };
    at += whole.length;
    return { least: fewest === undefined ? Number(whole.startsWith('+')) : Number(fewest), most: 2 };
  }
}

function shortest(parts: readonly string[]): number {
  const length = Math.min(...parts.map((part) => part.length));
  return parts.length === 0 || length < SHORTEST ? 0 : length;
}
