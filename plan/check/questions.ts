/** The questions about one text of a dossier, each at its sentence. */
import type { AnyRow, Payloads } from '../../dossier/rows';
import type { Plan, PlanItem, PlanSource } from '../model';
import { findIn } from './engine';
import { READINGS } from './glasses';
import { placeOf } from './places';
import { reasonFor } from './reasons';
import { type Checked, GLASSES, type Glasses, type HintKind, type Rule } from './rule';
import { RULES } from './rules';
import { type Range, wordsOf } from './sentences';

/** By what a question that was let stand is known again, also when the text changed elsewhere. */
export type Sign = Payloads['let-stand'];

export interface Question extends Range {
  rule: string;
  kind: HintKind;
  level: Rule['level'];
  /** As they stand in the text, where they are few. */
  words: string;
  /** Asked behind the words. */
  asks: string;
  /** Why. */
  reason: string;
  /** The heading and the field of the sentence; `from` and `to` are places in its text. */
  heading: string;
  source: PlanSource;
  sign: Sign;
}

/** Of these first names those that belong to nobody who works with the pupil, as far as these rows tell. */
export function namesOfPupils(names: readonly string[], rows: readonly AnyRow[]): string[] {
  const adults = new Set<string>();
  for (const { kind, payload, dossier, round } of rows)
    for (const [field, held] of Object.entries(payload))
      if (placeOf({ dossier, round, kind, name: '', field }) === 'people')
        for (const { word } of wordsOf(String(held))) adults.add(word);
  return names.filter((name) => !adults.has(name));
}

/**
 * In the order of the text.
 * @param glasses with which it is read: then only what matters to that reader is asked, as in a text for them
 */
export function questionsOf(
  text: Plan<string>,
  about: Omit<Checked, 'place'>,
  glasses: Glasses | null = null,
): Question[] {
  const asked = new Set<string>();
  const reading = glasses ? { ...about, reader: READINGS[glasses].reader } : about;
  const rules = (glasses && MATTERING.get(glasses)) || RULES;
  return text.blocks
    .flatMap(({ heading, items }) => items.flatMap((item) => itemQuestions(heading, item, reading, rules)))
    .filter(({ rule, once }) => {
      if (once !== 'text') return true;
      const first = !asked.has(rule);
      asked.add(rule);
      return first;
    })
    .map(({ once: _, ...question }) => question);
}

/** About what stands in one field, while it is being written: for who works with the pupil. */
export function questionsIn(
  text: string,
  source: PlanSource,
  about: Omit<Checked, 'place' | 'reader'>,
): Question[] {
  return itemQuestions(
    '',
    { label: '', text, source, fields: [] },
    { ...about, reader: 'school' },
    VRAGEN,
  ).map(({ once: _, ...question }) => question);
}

/** Those whose rule comes first in the list first. */
export function byWeight(questions: readonly Question[]): Question[] {
  const weight = (rule: string) => RULES.findIndex(({ id }) => id === rule);
  return [...questions].sort((one, other) => weight(one.rule) - weight(other.rule));
}

const VRAGEN = RULES.filter(({ level }) => level === 'vraag');
const MATTERING: ReadonlyMap<Glasses, readonly Rule[]> = new Map(
  GLASSES.map((glasses) => [glasses, RULES.filter(({ matters }) => matters.includes(glasses))]),
);

type Asked = Question & { once: Rule['once'] };

function itemQuestions(
  heading: string,
  { text, source, fields }: PlanItem,
  about: Omit<Checked, 'place'>,
  rules: readonly Rule[],
): Asked[] {
  const place = placeOf(source);
  const found = place ? findIn(text, { ...about, place }, rules) : [];
  return [
    ...found.map(
      ({ rule, from, to, words }): Asked => ({
        ...{ rule: rule.id, kind: rule.kind, level: rule.level, once: rule.once },
        ...{ words, from, to, heading, source },
        asks: rule.question,
        reason: reasonFor(rule.kind),
        sign: signOf(rule.id, text, { from, to }),
      }),
    ),
    ...fields.flatMap((field) => itemQuestions(heading, field, about, rules)),
  ];
}

/** The rule, and its words with the word on either side. */
function signOf(rule: string, text: string, { from, to }: Range): Sign {
  const before = wordBefore(text, from);
  const after = wordAfter(text, to);
  const words = [before, ...wordsOf(text.slice(from, to)).map(({ word }) => word), after];
  return { rule, hash: hashOf(words.join(' ').normalize('NFC').toLowerCase()) };
}

/** Characters looked at first: in a long text the words of all of it are never asked for. */
const NEAR = 80;

function wordBefore(text: string, at: number, near = NEAR): string {
  const start = Math.max(0, at - near);
  const last = wordsOf(text.slice(start, at)).at(-1);
  // One that begins where we began to look may have begun before that.
  return start > 0 && !(last && last.from > 0) ? wordBefore(text, at, near * 4) : (last?.word ?? '');
}

function wordAfter(text: string, at: number, near = NEAR): string {
  const end = Math.min(text.length, at + near);
  const [first] = wordsOf(text.slice(at, end));
  return end < text.length && !(first && first.to < near)
    ? wordAfter(text, at, near * 4)
    : (first?.word ?? '');
}

/** Of 53 bits (cyrb53): to know a few words again among those of one dossier, not to hide them. */
function hashOf(text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}

export function isLet(question: Question, signs: readonly Sign[]): boolean {
  const { rule, hash } = question.sign;
  return signs.some((sign) => sign.rule === rule && sign.hash === hash);
}
