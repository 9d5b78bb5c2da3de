/** The answers that a teacher chose → the rows to write. Pure. */
import type { RowChange } from '../../ports/dossier-link';
import type { Sheet } from '../sheet';
import type { FoundAnswer } from './found-answers';

/**
 * @param chosen with who said it
 * @param today `YYYY-MM-DD`
 * @param names the UUID of each row, by key of its answer: always the same one
 */
export function writesFor(
  chosen: readonly FoundAnswer[],
  sheet: Sheet,
  today: string,
  names: Map<string, string>,
): RowChange[] {
  const last = Math.max(0, ...sheet.list('colleague-reply').map(({ payload }) => payload.position));
  return chosen.map(({ key, who, subject, text, asked }, index) => {
    const name = names.get(key) ?? crypto.randomUUID();
    names.set(key, name);
    const set = { date: today, who, subject, text: text.trim(), asked, position: last + 1 + index };
    return { round: sheet.round, kind: 'colleague-reply', name, revision: 0, was: {}, set };
  });
}
