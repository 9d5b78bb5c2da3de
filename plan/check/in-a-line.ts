/** A rule by itself, for who switched it off and wonders what it was. */
import { findIn } from './engine';
import type { Rule } from './rule';
import { RULES } from './rules';

/** @returns "‘lui’: wat zag of hoorde je precies?"; null for a rule that this version does not know */
export function ruleInALine(id: string): string | null {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) return null;
  const words = rule.forms && firstWords(rule);
  const { question } = rule;
  return words ? `‘${words}’: ${question}` : `${question.charAt(0).toUpperCase()}${question.slice(1)}`;
}

/** The words it is about in the first sentence that it is known by. */
function firstWords(rule: Rule): string | undefined {
  const [example = ''] = rule.fires;
  const {
    text,
    place = 'prose',
    reader = 'school',
  } = typeof example === 'string' ? { text: example } : example;
  return findIn(text, { place, reader, names: [], others: [] }, [rule])[0]?.words;
}
