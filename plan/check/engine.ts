/** What can be asked about a text: every question in its place. Pure; nothing is changed, nothing is sent. */
import { flatten } from './flatten';
import { likely } from './likely';
import { patternOf } from './patterns';
import type { Checked, HintKind, Rule } from './rule';
import { isMinistry, isSilenced } from './scope';
import { type Range, type Sentence, sentencesOf } from './sentences';

/** A question about some words; `from` and `to` are their place in the text that was checked. */
export interface Found extends Range {
  rule: Rule;
  words: string;
}

interface Compiled {
  rule: Rule;
  forms: RegExp | null;
  not: RegExp | null;
}

const compiled = new WeakMap<Rule, Compiled>();

function compile(rule: Rule): Compiled {
  const known = compiled.get(rule);
  if (known) return known;
  const made = {
    rule,
    forms: rule.forms ? patternOf(rule.forms) : null,
    not: rule.not ? patternOf(rule.not) : null,
  };
  compiled.set(rule, made);
  return made;
}

/**
 * @param text of one field, as it is printed
 * @returns in the order of the text; no two about the same words
 */
export function findIn(text: string, of: Checked, rules: readonly Rule[]): Found[] {
  const here = rules.filter(
    ({ places, readers }) => places.includes(of.place) && (!readers || readers.includes(of.reader)),
  );
  if (here.length === 0 || !text) return [];
  const sentences = sentencesOf(text, flatten(text, of.names)).filter((one) => !isMinistry(one.text));
  const tried = likely(rules);
  const may = sentences.map(({ flat }) => tried.in(flat));
  const found = here.flatMap((rule) => {
    const hits = sentences.flatMap((sentence, index) =>
      rule.forms && !may[index]?.has(rule) ? [] : hitsIn(sentence, compile(rule), of),
    );
    return rule.once ? hits.slice(0, 1) : hits;
  });
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to);
  return oncePerField(
    sorted.filter((one, index) => !sorted.slice(0, index).some((before) => overlap(before, one))),
  );
}

function hitsIn(sentence: Sentence, { rule, forms, not }: Compiled, of: Checked): Found[] {
  const ranges = forms ? [...sentence.flat.matchAll(forms)].map(meant) : (rule.find?.(sentence, of) ?? []);
  if (ranges.length === 0) return [];
  const alike = not ? [...sentence.flat.matchAll(not)].map(meant) : [];
  return ranges
    .filter((hit) => !alike.some((one) => overlap(one, hit)) && !isSilenced(rule.silencedBy, sentence, hit))
    .map(({ from, to }) => ({
      rule,
      from: sentence.from + from,
      to: sentence.from + to,
      words: sentence.text.slice(from, to),
    }));
}

/** The `«…»` of a form, else all of it. */
function meant(match: RegExpExecArray): Range {
  const group = match.indices?.slice(1).find((range) => range !== undefined);
  const [from, to] = group ?? [match.index, match.index + match[0].length];
  return { from, to };
}

function overlap(one: Range, other: Range): boolean {
  return one.from < other.to && other.from < one.to;
}

/** Of a kind of which one question for a field is enough, the first. */
function oncePerField(found: readonly Found[]): Found[] {
  const asked = new Set<HintKind>();
  return found.filter(({ rule: { once, kind } }) => {
    if (once !== 'field') return true;
    if (asked.has(kind)) return false;
    asked.add(kind);
    return true;
  });
}
