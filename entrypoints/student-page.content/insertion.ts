import { describe } from '../../hosts/fields/field-name';
import { insertInto } from '../../hosts/fields/insert';
import { sameStudent } from '../../hosts/identity';
import type { InsertRequest, InsertResult } from '../../ports/page';
import type { Cursor } from './cursor';
import type { HostPage } from './host-page';
import type { Sight } from './sight';

export interface Insertion {
  /** Puts a text into the field that had the cursor, for exactly this student. Pressed twice is meant once. */
  insert(request: InsertRequest): Promise<InsertResult>;
  /** Gives the field back what it held, if the page still shows a student and nothing changed since. */
  undoInsert(): Promise<boolean>;
  forgetInsert(): void;
}

export function insertion({ profile, fields, now }: HostPage, cursor: Cursor, sight: Sight): Insertion {
  let undo: (() => Promise<boolean>) | null = null;
  let inserting: Promise<InsertResult> | null = null;

  async function insertOnce({ identifiers, text, html, over }: InsertRequest): Promise<InsertResult> {
    const isRight = () => {
      const reading = now();
      return reading.state === 'student' && sameStudent(identifiers, reading.student.identifiers);
    };
    if (!isRight()) return { outcome: 'other-student' };
    if ((await sight.whyUnseen()) || !showsItself()) return { outcome: 'not-visible' };
    // Looking took a moment: the page may have gone on.
    if (!isRight()) return { outcome: 'other-student' };
    const field = fields.current();
    if (!field) return { outcome: 'no-field' };
    const { name, kind } = describe(field, profile);
    if (kind === 'line' && `${text}`.includes('\n')) return { outcome: 'one-line' };
    cursor.letMove();
    const result = await insertInto(field, `${text}`, `${html}`, isRight, over ?? null);
    if (result.outcome !== 'inserted') return result;
    undo = result.undo;
    return { outcome: 'inserted', field: name };
  }

  return {
    insert(request) {
      inserting ??= insertOnce(request).finally(() => {
        inserting = null;
      });
      return inserting;
    },
    async undoInsert() {
      const taken = now().state === 'student' && undo;
      undo = null;
      cursor.letMove();
      return taken ? taken() : false;
    },
    forgetInsert: () => {
      undo = null;
    },
  };
}

/** A page that hides itself hides what is written in it. */
function showsItself(): boolean {
  return [document.documentElement, document.body].every((element) => {
    const { opacity, visibility } = getComputedStyle(element);
    return Number(opacity) > 0.9 && visibility === 'visible';
  });
}
