/** What can be said of a text that is made of a dossier. */
import type { Plan, PlanInput } from './model';
import type { Preset } from './presets';

export interface PlanDocument {
  id: string;
  /** Its first line. */
  title: string;
  /** In the choice of texts: "Evaluatie". */
  name: string;
  /** For whom it is and what is in it, in one line beside its name. */
  help: string;
  /** In a sentence: "het plan". */
  article: 'de' | 'het';
  noun: string;
  /** Null when there is nothing to tell. */
  build(input: PlanInput): Plan<string> | null;
  /** Its ready forms, as offered; none for a text that has no shorter ones. */
  presets: readonly Preset[];
  /** The headings it opens with, also of blocks that come later. */
  opening(text: Plan<string>): Iterable<string>;
  /** *Plan inlezen* finds the rows of it again (`read.ts`). */
  readBack: boolean;
}
