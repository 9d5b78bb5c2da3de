/** The lines, sentences, clauses and words of a text, each with its place in it. */
import { ABBREVIATIONS } from './abbreviations';

/** A place in a text, in UTF-16 units; `to` is behind it. */
export interface Range {
  from: number;
  to: number;
}

/** A sentence; `text` as written, `flat` as it is searched (`flatten`). Both are as long, so places are the same. */
export interface Sentence extends Range {
  text: string;
  flat: string;
}

const SENTENCES = new Intl.Segmenter('nl', { granularity: 'sentence' });
const WORDS = new Intl.Segmenter('nl', { granularity: 'word' });

/**
 * A line that the teacher ended ends a sentence too; an abbreviation, an initial or a number before a full stop does not
 * when more follows.
 * @param flat as long as `text`
 */
export function sentencesOf(text: string, flat: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    let from = start;
    let to = start;
    for (const { segment } of SENTENCES.segment(line)) {
      to += segment.length;
      if (to < start + line.length && goesOn(text.slice(from, to), text.slice(to))) continue;
      if (text.slice(from, to).trim()) found.push(sentence(from, to));
      from = to;
    }
    if (from < to) found.push(sentence(from, to));
    start += line.length + 1;
  }
  return found;

  function sentence(from: number, to: number): Sentence {
    return { from, to, text: text.slice(from, to), flat: flat.slice(from, to) };
  }
}

/** @param rest what follows on the same line, and more */
function goesOn(so: string, rest: string): boolean {
  const last = /(\S+)\.["'”’)]*\s*$/u.exec(so)?.[1];
  if (last === undefined) return false;
  const word = last.replace(/^["'“‘(]+/u, '');
  // "Lotte in ’t V. zat", "dhr. J. de Wit"; a sentence of one letter is none.
  if (/^\p{Lu}$/u.test(word)) return /^\s*[\p{L}]/u.test(rest);
  if (ABBREVIATIONS.has(word.toLowerCase())) return !NEW_SENTENCE.test(rest);
  return /^\s*\p{Ll}/u.test(rest);
}

/** Words that hardly stand with a capital inside a sentence. */
const NEW_SENTENCE =
  /^\s*(?:Hij|Zij|Ze|Het|De|Dit|Dat|Er|We|Wij|Daarna|Dan|Ouders|Moeder|Vader|In|Op|Bij)\b/u;

/** The words with letters or digits in them. */
export function wordsOf(text: string): (Range & { word: string })[] {
  const found: (Range & { word: string })[] = [];
  for (const { segment, index, isWordLike } of WORDS.segment(text))
    if (isWordLike) found.push({ word: segment, from: index, to: index + segment.length });
  return found;
}

/** Where a clause ends; what stands between brackets belongs to what stands before it. */
const CLAUSE_END = /[;,]|(?<=\s)(?:maar|want|omdat|doordat|terwijl|waardoor)(?=\s)/gu;

/** The clause of `flat` in which this stands. */
export function clauseAt(flat: string, { from, to }: Range): Range {
  const ends = [...flat.replace(/\([^)]*\)/gu, masked).matchAll(CLAUSE_END)].map(({ index }) => index);
  return {
    from: Math.max(0, ...ends.filter((end) => end < from)),
    to: Math.min(flat.length, ...ends.filter((end) => end >= to)),
  };
}

/** Stands for what is not to be read; no letter, digit, space or mark. */
export const MASK = '\uE001';

export function masked(text: string): string {
  return MASK.repeat(text.length);
}
