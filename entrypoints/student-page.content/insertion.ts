import { describe } from '../../hosts/field-name';
import { sameStudent } from '../../hosts/identity';
import { insertInto } from '../../hosts/insert';
import type { InsertRequest, InsertResult } from '../../ports/page';
import { letCursorMove } from './cursor';
import type { Home } from './home';
import { reallyVisible } from './really-visible';

let undo: (() => Promise<boolean>) | null = null;
let inserting: Promise<InsertResult> | null = null;

/** Puts a text into the field that had the cursor, for exactly this student. Pressed twice is meant once. */
export function insert(request: InsertRequest, home: Home): Promise<InsertResult> {
  inserting ??= insertOnce(request, home).finally(() => {
    inserting = null;
  });
  return inserting;
}

async function insertOnce({ identifiers, text, html }: InsertRequest, home: Home): Promise<InsertResult> {
  const { panel, stage, profile } = home;
  const isRight = () => {
    const now = home.now();
    return now.state === 'student' && sameStudent(identifiers, now.student.identifiers);
  };
  if (!isRight()) return { outcome: 'other-student' };
  if (!panel.open || !(await reallyVisible(panel.box, stage.host))) return { outcome: 'not-visible' };
  // Looking took a moment: the page may have gone on.
  if (!isRight()) return { outcome: 'other-student' };
  const field = home.field();
  if (!field) return { outcome: 'no-field' };
  const { name } = describe(field, profile.id);
  letCursorMove();
  const result = await insertInto(field, `${text}`, `${html}`, isRight);
  if (result.outcome !== 'inserted') return result;
  undo = result.undo;
  return { outcome: 'inserted', field: name };
}

/** Gives the field back what it held, if the page still shows a student and nothing changed since. */
export async function undoInsert(home: Home): Promise<boolean> {
  const taken = home.now().state === 'student' && undo;
  undo = null;
  letCursorMove();
  return taken ? taken() : false;
}

/** What was inserted belonged to somebody else than who is on the page now. */
export function forgetInsert(): void {
  undo = null;
}
