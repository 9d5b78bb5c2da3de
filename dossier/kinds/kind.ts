/** What can be said of a kind of row. */
import type { ChapterId, StepId } from '../../content/chapter';

export interface Field {
  /**
   * `text` is running text: two versions of one are never merged and never dropped. `day` is a calendar day without a
   * zone, `YYYY-MM-DD`, or ''. `count` is a whole number, 0 for none. `position` is the order in which the teacher made
   * things, from 1. `sign`: by which something is known again; nobody reads or types it. `own-name`
   * repeats the name of the row; `row-name` is the name of another row, or ''.
   */
  readonly holds:
    | 'text'
    | 'day'
    | 'choice'
    | 'flag'
    | 'count'
    | 'position'
    | 'sign'
    | 'own-name'
    | 'row-name';
}

/** What is known of a kind; `F` are the names of its fields. What they are called is in `content/names.ts`. */
export interface KindData<F extends string = string> {
  readonly fields: { readonly [N in F]: Field };

  /** How a row may be called: as the aandachtspunt, vraag or step it is about; `asked` as asked.ts says. */
  readonly about?: 'aandachtspunt' | 'vraag' | 'step' | 'asked';
  /** How a row may be called: `-` where a round (or school) has one row of the kind. */
  readonly names?: readonly string[];
  /** A teacher adds rows, each with a UUID for a name, and removes them. */
  readonly added?: true;

  /** Whose it is; the student's when it does not say. `background`: written with another change, never by a panel. */
  readonly of?: 'school' | 'either' | 'background';
  /** The chapter it is made in; none where the name says it. */
  readonly step?: ChapterId;
  /** Fields that are filled in at a later step. */
  readonly later?: { readonly [N in F]?: StepId };
  /** The field with a day to look forward to. */
  readonly ahead?: F;
  /** For rows that are read, and edited in their place: the field that the cursor goes to. */
  readonly first?: F;
  /**
   * A teacher may take its rows along to a new round; none go when it does not say. `by-name` keeps its name there, so
   * that what is typed late finds it; what is made `anew` each round gets a new one.
   */
  readonly carries?: 'by-name' | 'anew';
  /** Fields that start afresh in a new round, but for these values. */
  readonly afresh?: { readonly [N in F]?: readonly string[] };
}

export const text = { holds: 'text' } as const;
export const day = { holds: 'day' } as const;
export const choice = { holds: 'choice' } as const;
export const count = { holds: 'count' } as const;
export const flag = { holds: 'flag' } as const;
export const position = { holds: 'position' } as const;
export const sign = { holds: 'sign' } as const;
export const ownName = { holds: 'own-name' } as const;
