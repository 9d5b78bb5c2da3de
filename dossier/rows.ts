import * as z from 'zod/mini';
import { TEXT_LIMIT } from './text-limit';

export { rowId } from './row-id';
export { TEXT_LIMIT };

// Zod's compiled parsers need `new Function`, which the extension's own CSP refuses (and reports) on every start.
z.config({ jitless: true });

const Text = z.string().check(z.maxLength(TEXT_LIMIT));
const Key = z.string().check(z.minLength(1), z.maxLength(120));
/** A calendar day without a zone, `YYYY-MM-DD`; empty when the teacher has not chosen one. */
const Day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));

/** What each kind of row holds. One row is one thing a teacher would point at. */
export const PAYLOADS = {
  /** An aandachtspunt that was discussed or done; `date` is the day it was ticked. */
  tick: z.object({ aandachtspunt: Key, done: z.boolean(), date: Day }),
  /** The teacher's optional short note at an aandachtspunt. */
  note: z.object({ aandachtspunt: Key, text: Text }),
  /** The answer to a vraag. */
  answer: z.object({ vraag: Key, text: Text }),
  /** The pupil's own words, verbatim, or why there are none (yet). One row a round. */
  voice: z.object({ stance: z.enum(['quote', 'not-now', 'ask-later']), quote: Text }),
  goal: z.object({ text: Text, position: z.number() }),
  agreement: z.object({ what: Text, who: Text, when: Text, result: Text, position: z.number() }),
  moment: z.object({ date: Day, purpose: z.enum(['tussentijds', 'evaluatie']), withWhom: Text }),
} as const;

export type Kind = keyof typeof PAYLOADS;
export type Payloads = { [K in Kind]: z.infer<(typeof PAYLOADS)[K]> };

/**
 * The envelope every row travels and is stored in.
 *
 * `id` is `<dossier>/<round>/<kind>/<name>`: the name is the id of the aandachtspunt or vraag, `-` for the one
 * voice row, or a UUID made by the panel for goals, agreements and moments, so that a write that is sent twice
 * lands once. School rows (Voorbereiding) use the dossier id `school:<host>:<school>` and round 0.
 */
export interface Row<K extends Kind = Kind> {
  id: string;
  dossier: string;
  round: number;
  kind: K;
  /** 1 for the first write; each commit adds one. A write names the revision it was based on. */
  revision: number;
  /** Milliseconds since the epoch. */
  updatedAt: number;
  /** The panel (one random id per opened panel) that wrote last: its own later write is never a conflict. */
  writer: string;
  payload: Payloads[K];
}
export type AnyRow = { [K in Kind]: Row<K> }[Kind];

/** The second version of a text that was changed in two places; kept until the teacher has chosen. */
export interface Rival {
  /** `<row id>#<field>#<writer>`, with `#2` behind it for a second text of that writer. */
  id: string;
  row: string;
  dossier: string;
  /** The payload field the texts differ in, e.g. `text`, `quote`, `what`. */
  field: string;
  text: string;
  writer: string;
  updatedAt: number;
}

/** Per student, in the same transaction as every write, so that an overview never has to read the rows. */
export interface Summary {
  dossier: string;
  /** As the school chose to show it (default first name + initial); never an identifier. */
  label: string;
  round: number;
  /** Ticks done per step in this round. */
  counts: Record<string, number>;
  /** The step of the last change, where the panel opens. */
  lastStep: string | null;
  /** The first moment of today or later, `YYYY-MM-DD`. */
  nextMoment: string | null;
  createdAt: number;
  updatedAt: number;
}

/** Everything the panel shows of one student (or, with `summary` null, of one school). */
export interface DossierSnapshot {
  dossier: string;
  summary: Summary | null;
  rows: AnyRow[];
  rivals: Rival[];
}
