/**
 * Who a page is about, as one word: it goes to the panel with a view, which keeps by it what belongs to one student, and
 * stands for them in what the teacher said. Made of aliases alone. A page of one student tells more here and less there, so two words are compared, never matched letter by letter.
 */
import type { Alias, AliasKind } from '../dossier/who-is';

/** By these alone nobody is the same. */
const NOT_ENOUGH: readonly string[] = ['student-number', 'name'] satisfies AliasKind[];

export function whoWord(aliases: readonly Pick<Alias, 'kind' | 'alias'>[]): string {
  return inOrder(aliases.map(({ kind, alias }) => `${kind}:${alias}`));
}

/** At least one strong alias in common, and every kind that both have is equal. */
export function isSameWho(one: string, other: string): boolean {
  if (one === other) return true;
  const there = new Map(pairsOf(other));
  const common = pairsOf(one).filter(([kind]) => there.has(kind));
  return (
    common.every(([kind, alias]) => there.get(kind) === alias) &&
    common.some(([kind]) => !NOT_ENOUGH.includes(kind))
  );
}

/** What two words of one student tell together. */
export function bothWho(one: string, other: string): string {
  return inOrder([...new Set(`${one} ${other}`.split(' '))]);
}

function inOrder(parts: string[]): string {
  return parts.sort().join(' ');
}

function pairsOf(word: string): [kind: string, alias: string][] {
  return word.split(' ').map((part) => {
    const at = part.indexOf(':');
    return [part.slice(0, at), part.slice(at + 1)];
  });
}
