/** What a look at a host page yields. Plain data: it crosses from the content script to the background. */
import type { HostId } from './list';

export type { HostId };

/**
 * A raw identifier of a student, strongest first. Never stored: the background keeps only its HMAC.
 * - `host-id`: the internal id in the host's URL
 * - `student-number`: leerlingnummer / stamnummer
 * - `name-birthdate`: normalised name + birth date `YYYY-MM-DD`
 * - `name`: nothing but a name, as pointed at by the teacher; it never opens a dossier by itself, it asks
 */
export interface Identifier {
  kind: 'host-id' | 'student-number' | 'name-birthdate' | 'name';
  value: string;
}

export interface Student {
  /** At least one; in order of strength. */
  identifiers: Identifier[];
  /** As the page shows it, cleaned of control and direction marks, at most 120 characters. */
  fullName: string;
  /** Roepnaam or first word of the name; for the label. */
  firstName: string;
  /** Surname with its prefix, e.g. "de Vries"; may be empty. */
  lastName: string;
  /** Group or class as shown, at most 20 characters; null when the page does not say. */
  group: string | null;
}

/** How the student was found; shown in words ("Herkend in Somtoday"). */
export type Means = 'profile' | 'labels' | 'pointed';

export type Reading =
  /** A page of this host for staff, with exactly one student. */
  | { state: 'student'; means: Means; student: Student }
  /** A staff page without a student: list, dashboard, search results. */
  | { state: 'nobody' }
  /** The page is still changing, or its URL and its text do not (yet) agree. */
  | { state: 'changing' }
  /**
   * Two students, or text that contradicts itself and stays so: never guess. `namesake`: the page gives the name of
   * somebody who was on it before, under another id, and nothing proves that it is not late: the teacher can say.
   */
  | { state: 'unsure'; namesake?: Student | undefined }
  /** Not for us: pupils, parents, login. No launcher, no panel, no reserved room. */
  | { state: 'outside' };

/** The field of the host page that last had the cursor. */
export interface Field {
  /** What the teacher would call it: its label, else its heading, else "het tekstveld"; at most 80 characters. */
  name: string;
  kind: 'line' | 'area' | 'rich';
  /** In UTF-16 units, null when there is none. */
  maxLength: number | null;
  /** Characters already in it. */
  length: number;
  /** True where parents are known to be able to read this field (e.g. a ParnasSys notitiecategorie). */
  parentsMayRead: boolean;
}

/**
 * The teacher is pointing at something in the page. `trouble`: what they pointed at cannot be it (no name in it; no
 * field to type in), or what they once pointed at is not to be found any more and was forgotten (`lost`).
 */
export interface Pointing {
  at: 'student' | 'field';
  /** False when nothing is being pointed at now: then `student` was pointed at on this kind of page before. */
  active: boolean;
  trouble: 'no-name' | 'no-field' | 'lost' | null;
}

/** Everything the content script knows, sent whole at every change. */
export interface PageState {
  host: HostId;
  /** "Somtoday", "ParnasSys" */
  hostName: string;
  /** Which school, as far as the host tells; a key, no pupil data. E.g. `docent.somtoday.nl`. */
  school: string;
  reading: Reading;
  field: Field | null;
  pointing: Pointing | null;
  /**
   * Of the student on the page, or who was last on it: another number for another student, and the same for as long as
   * it is the same one, also when the page tells more of them or less, or shows nobody in between. Of whom nothing but a
   * name is known, the next page with that name is another turn: it may be about a namesake.
   *
   * A whole number that begins with the moment at which a life of a content script began: no two lives in one tab have a
   * turn in common. Equal turns of two readings with a student are one student; turns that differ are two students only
   * within one life.
   */
  turn: number;
}
