/**
 * What the teacher answered to "who is this", kept with every alias that came to a dossier by it: so that a wrong answer
 * can be taken back whole, at any later time. Pure.
 */
import type { AliasRow, Answer } from './stored';
import type { Alias } from './who-is';

export interface GivenAnswer extends Answer {
  /** By it this page belongs to the dossier. */
  here: boolean;
}

/** Answers of before they were kept with what they brought. */
export const UNKEPT = 'unkept';

/**
 * @param own every alias of one dossier
 * @returns each answer that brought any of them; at the end one for what an answer brought that was not kept
 */
export function answersIn(own: readonly AliasRow[], onPage: readonly Alias[]): GivenAnswer[] {
  const found = new Map<string, GivenAnswer>();
  for (const row of own)
    for (const answer of row.answers ?? []) {
      const here = found.get(answer.id)?.here || isOn(onPage, row);
      found.set(answer.id, { ...answer, here });
    }
  const unkept: GivenAnswer = { id: UNKEPT, said: 'this', label: '', day: '', here: true };
  return [...found.values(), ...(brought(own, onPage, UNKEPT).length > 0 ? [unkept] : [])];
}

/** What this answer brought to the dossier. */
export function brought(own: readonly AliasRow[], onPage: readonly Alias[], answer: string): AliasRow[] {
  if (answer !== UNKEPT) return own.filter((row) => row.answers?.some(({ id }) => id === answer));
  // Two of one kind and scope stand in a dossier by an answer; a second name once came without being asked about.
  const original = own.filter((row) => !row.answers?.length);
  return original.filter(
    (row) =>
      isOn(onPage, row) &&
      original.some(
        (other) => other.kind === row.kind && other.scope === row.scope && other.alias !== row.alias,
      ),
  );
}

/** The answers without which this page would not lead to the dossier that has these aliases. */
export function answersBehind(own: readonly AliasRow[], onPage: readonly Alias[]): Answer[] {
  return answersIn(own, onPage)
    .filter(({ here, id }) => here && id !== UNKEPT)
    .map(({ here: _, ...answer }) => answer);
}

function isOn(onPage: readonly Alias[], { alias }: Alias): boolean {
  return onPage.some((one) => one.alias === alias);
}
