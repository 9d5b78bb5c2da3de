/** What a row is stored as, and what is made of rows. The kinds of row are in `kinds/`. */
import type { Day } from './calendar-day';
import type { Kind, Payloads, Theme } from './kinds/kinds';

export type { Kind, Payloads };

/**
 * The envelope every row travels and is stored in.
 *
 * `id` is `<dossier>/<round>/<kind>/<name>`: the name is the id of the aandachtspunt or vraag, of the step
 * (`no-step`), one of `FACTOR_ABOUT` or `RUNGS`, `-` where a round (or school) has one row of the kind, or a UUID made
 * by the panel for what is added (goals, agreements, parents, contacts, …), so that a write that is sent twice lands
 * once. School rows (Voorbereiding and school data) use the dossier id `school:<host>:<address>`, with `~<id>` behind it for
 * a school that was added at the same address, and round 0.
 */
export interface Row<K extends Kind = Kind> {
  id: string;
  dossier: string;
  round: number;
  kind: K;
  /** 1 for the first write; each commit adds one. */
  revision: number;
  /** Milliseconds since the epoch. */
  updatedAt: number;
  /** The panel (one random id per opened panel) that wrote last: its own later write is never a conflict. */
  writer: string;
  /** The installation this was last changed on; empty when that was before version 4 of the database. */
  device: string;
  /** Of its last change (hybrid-clock.ts): rows of several devices sort by it as their causes did. */
  clock: string;
  payload: Payloads[K];
}
/** What a change writes on the rows it touches. */
export type Stamp = Pick<Row, 'updatedAt' | 'device' | 'clock'>;
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

/** The day that a teacher chose to have a dossier wiped on. */
export interface ByHand {
  day: Day;
  /** When it was chosen. */
  on: Day;
  /** It was before the day by the terms, as the teacher saw that. */
  sooner: boolean;
  /** Of the dossier as it was then: it holds no longer than that. */
  closedOn: Day | null;
}

/** A day that a round looks forward to. */
export interface DayAhead {
  day: Day;
  /** `opnieuw`: to look again after *bewust geen stap*. */
  what: 'evaluatie' | 'tussentijds' | 'opnieuw';
  /** Something was written of it, on that day or later. */
  held: boolean;
}

/** How a student is called on this device. Never an identifier. */
export interface Called {
  label: string;
  /**
   * In which length the label is; absent: first name and initial. Beside a full name stands its short form, so that it can
   * be shortened without the page it came from.
   */
  written?: { as: 'initials' } | { as: 'full'; short: string };
}

/** Per student, in the same transaction as every write, so that an overview never has to read the rows. */
export interface Summary extends Called {
  dossier: string;
  round: number;
  /** Ticks done per step in this round. */
  counts: Record<string, number>;
  /** The step of the last change, where the panel opens. */
  lastStep: string | null;
  /** The day on which the work came to that step, as far as is known; that of the beginning while there is none. */
  since: Day;
  /** The moments and the days to look again of this round, by day. */
  days: DayAhead[];
  /** Agreements of this round that say something, and are neither done nor dropped. */
  openAgreements: number;
  /** The theme under which it is counted with others; absent where none was chosen in this round. */
  subject?: Exclude<Theme, ''>;
  /** As a page said it last; absent where none did. Next year it is another: it says nothing of who this is. */
  group?: string;
  /** The day the dossier was closed, `YYYY-MM-DD`; null while it is open. */
  closedOn: string | null;
  createdAt: number;
  /** Of the last change, by the clock on the wall; retention.ts counts from it. */
  updatedAt: number;
  /** Absent where nobody chose one. */
  byHand?: ByHand;
  /** Its school, where the address of its pages can be of several; absent where nobody said of which (schools.ts). */
  school?: string;
}

/** What a page shows of the day on which a dossier is wiped. */
export interface Wiping {
  on: Day;
  /** It is near: to be said without being asked. */
  near: boolean;
  /** The day by the terms alone; what is chosen before it is sooner. */
  byRule: Day;
  /** A teacher chose `on`. */
  chosen: boolean;
  /** The days that can be chosen, the first and the last. */
  first: Day;
  last: Day;
  /** The day when it stays once more as long as it would after a change: *Nog bewaren*. */
  longer: Day;
}

/** Everything the panel shows of one student (or, with `summary` null, of one school). */
export interface DossierSnapshot {
  dossier: string;
  /** The number of the newest commit when it was read. */
  commit: number;
  summary: Summary | null;
  rows: AnyRow[];
  rivals: Rival[];
  /** When it is wiped by itself; absent for a school. */
  wiping?: Wiping;
}
