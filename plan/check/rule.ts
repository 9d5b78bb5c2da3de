/** What a rule of the dossiercheck is: one record, with the sentences that prove it. */
import type { Range, Sentence } from './sentences';

/** What kind of thing is asked about, in the order in which questions are shown. */
export const KINDS_OF_HINT = [
  'gegevens',
  'anderen',
  'etiket',
  'thuis',
  'karakter',
  'binnenkant',
  'vermoeden',
  'absoluut',
  'hoeveelheid',
  'doel',
  'jargon',
  'zin',
] as const;
export type HintKind = (typeof KINDS_OF_HINT)[number];

/**
 * What a text is for. `agreement`: what is going to be done; `time`: when; `factor`: what helps or is hard; `question`:
 * what is still to be found out; `said`: somebody's own words; `people`: who does it and how to reach them.
 */
export type Place = 'prose' | 'goal' | 'agreement' | 'time' | 'factor' | 'question' | 'said' | 'people';

/** For whom a text is; `school` is who works with the pupil. */
export type Reader = 'school' | 'parents' | 'pupil';

/** Whose reading glasses a text can be read with (`glasses.ts`). */
export const GLASSES = ['parent-tonight', 'mentor-next-year', 'pupil-at-sixteen'] as const;
export type Glasses = (typeof GLASSES)[number];

/** What silences a hit, besides the look-alikes of its rule (`scope.ts`). */
export type Silencer =
  /** Between quotation marks, or in a sentence that says whose view it is. */
  | 'said'
  /** In a sentence that asks. */
  | 'asked'
  /** "niet lui", "geen trauma" */
  | 'negated'
  /** "als hij boos is, …" */
  | 'condition'
  /** A number or a date in the same clause, or how many times in the sentence. */
  | 'counted'
  /** A number that is no date: "beter dan 7 op 10 januari". */
  | 'measured'
  /** Found by somebody whose work that is: "vastgesteld door", "diagnose". */
  | 'established'
  /** Still to be found out, and said so: "de jeugdarts onderzoekt of …". */
  | 'sought'
  /** What a lesson, a book or a part in a play is about: "een werkstuk over …". */
  | 'topic';

/** An example where more than the words of a sentence count. */
export interface Example {
  text: string;
  place?: Place;
  reader?: Reader;
  /** First names of other pupils that are known. */
  others?: readonly string[];
}

export interface Rule {
  /** Stable: what a teacher left as it is, or wants no more, is remembered by it. */
  readonly id: string;
  readonly kind: HintKind;
  /** `vraag` is shown, one at a time; `fijnslijpen` only when asked for. */
  readonly level: 'vraag' | 'fijnslijpen';
  /** Asked behind the words: "‘lui’: wat zag of hoorde je precies?" */
  readonly question: string;
  /**
   * The words, every inflection spelt out, in lower case; a pattern that may use `<wie>`, `<bijwoord>` and `<woord>`
   * (`patterns.ts`). `«…»` is what the question is about, where that is not all of it.
   */
  readonly forms?: readonly string[];
  /** For what is no list of words. */
  readonly find?: (sentence: Sentence, of: Checked) => readonly Range[];
  /** Look-alikes that cover the words: "luie stoel". Patterns too. */
  readonly not?: readonly string[];
  readonly places: readonly Place[];
  readonly silencedBy: readonly Silencer[];
  /** With whose reading glasses on it is asked (*Leesbril*): what matters most to that reader. */
  readonly matters: readonly [Glasses, ...Glasses[]];
  /** Only in texts for these readers. */
  readonly readers?: readonly Reader[];
  /** Asked no more than once in a text (`text`) or in what one field holds (`field`). */
  readonly once?: 'text' | 'field' | undefined;
  readonly fires: readonly (string | Example)[];
  readonly silent: readonly (string | Example)[];
}

/** Whose text it is, and what is known around it. */
export interface Checked {
  place: Place;
  reader: Reader;
  /** What the pupil is called in a text: the first name, the label. */
  names: readonly string[];
  /** First names of other pupils that are known. */
  others: readonly string[];
}

/** What one kind has in common. */
export type Shared = Pick<Rule, 'kind' | 'level' | 'question' | 'places' | 'silencedBy' | 'matters' | 'once'>;
type Own = Omit<Rule, keyof Shared | 'id'> & Partial<Shared>;

/** The rules of a kind, each named by what it is about: `karakter.lui`. */
export function rulesOf(shared: Shared, own: Readonly<Record<string, Own>>): Rule[] {
  return Object.entries(own).map(([name, rule]) => ({ ...shared, ...rule, id: `${shared.kind}.${name}` }));
}
