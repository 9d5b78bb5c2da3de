/**
 * Which thing of a list in a text is which thing of the same list in the dossier: names are no part of a text.
 *
 * What says the same in every field goes together first, then what resembles each other most. A pair that only
 * stands in the same place is no match: a new goal must never pass for a change of another.
 */
import { clean, fold } from './clean';

export interface Listed {
  /** The field that says what it is. */
  main: string;
  /** Every field a text speaks of, by name; empty ones left out. */
  fields: Readonly<Record<string, string>>;
}

/** How much of two things must be the same words to be one thing, from 0 to 1. */
const ALIKE = 0.5;

/** For each of `told` the index in `here`, or -1. No index is given twice. */
export function matchRows(told: readonly Listed[], here: readonly Listed[]): number[] {
  const found = told.map(() => -1);
  const free = new Set(here.keys());
  const give = (from: number, to: number) => {
    found[from] = to;
    free.delete(to);
  };

  const whole = new Map<string, number[]>();
  for (const [index, { fields }] of here.entries()) {
    const key = keyOf(fields);
    whole.set(key, [...(whole.get(key) ?? []), index]);
  }
  for (const [index, { fields }] of told.entries()) {
    const same = whole.get(keyOf(fields))?.shift();
    if (same !== undefined) give(index, same);
  }

  const wordsHere = here.map(wordsOf);
  const pairs = told.flatMap((thing, from) => {
    if (found[from] !== -1) return [];
    const words = wordsOf(thing);
    return [...free].flatMap((to) => {
      const other = here[to] as Listed;
      const score = alike(words, wordsHere[to] as Set<string>);
      return score < ALIKE ? [] : [{ from, to, score: score + sameFields(thing, other) / 100 }];
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  for (const { from, to } of pairs) if (found[from] === -1 && free.has(to)) give(from, to);
  return found;
}

export function said(text: string): string {
  return fold(clean(text));
}

function keyOf(fields: Readonly<Record<string, string>>): string {
  return JSON.stringify(
    Object.entries(fields)
      .map(([field, text]) => [field, said(text)])
      .filter(([, text]) => text)
      .sort(),
  );
}

function wordsOf({ main, fields }: Listed): Set<string> {
  const text = said(main) || said(Object.values(fields).join(' '));
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [text]);
}

/** Sørensen and Dice: twice what both have, of what each has. */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return (2 * both) / (one.size + other.size || 1);
}

function sameFields(one: Listed, other: Listed): number {
  return Object.entries(one.fields).filter(([field, text]) => said(other.fields[field] ?? '') === said(text))
    .length;
}
