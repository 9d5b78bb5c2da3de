/** What may go on to the next round, and what usually does. Pure. */
import { NAMES } from '../../content/names';
import { isText } from '../../dossier/kinds/kinds';
import { nameInId } from '../../dossier/row-id';
import type { Kind, Row } from '../../dossier/rows';
import { describeRow } from '../../plan/row-names';
import { isRunning, toldRows } from '../../plan/told';
import { describeValue } from '../../plan/value-words';
import { agreementInWords, goalInWords } from '../plan-parts/in-words';
import type { Sheet } from '../sheet';

export interface CarryChoice {
  /** Tells it from the others. */
  id: string;
  /** Ids of the rows that go along with it. */
  rows: readonly string[];
  /** "Doel 2" */
  title: string;
  text: string;
  /** What still holds by all that is written: a goal that was not reached yet, an agreement that goes on. */
  usual: boolean;
  /** With it the plan itself goes on. */
  ofPlan?: true;
}

/** What is known, whom it is about, the goals, then the agreements; each only when it says something. */
export function carryChoices(sheet: Sheet): readonly CarryChoice[] {
  const goals = toldRows(sheet.rows, 'goal').map(({ id, payload }, index): CarryChoice => {
    const usual = payload.outcome === '' || payload.outcome.startsWith('-');
    const title = `Doel ${index + 1}`;
    return { id, rows: [id], title, text: goalInWords(payload), usual, ofPlan: true };
  });
  const agreements = toldRows(sheet.rows, 'agreement').map(({ id, payload }, index): CarryChoice => {
    const { after } = payload;
    const usual = after === 'continues' || (after === '' && isRunning(payload));
    const title = `Afspraak ${index + 1}`;
    return { id, rows: [id], title, text: agreementInWords(payload), usual, ofPlan: true };
  });
  // Where every goal was reached, what was seen at the beginning is seen no more.
  const reached = goals.length > 0 && goals.every(({ usual }) => !usual);
  const known = [
    together('Wat we zien', sheet.list('facts'), ({ payload }) => payload.seen, !reached),
    together(NAMES.factor.title, sheet.list('factor'), aboutWhom),
    together(NAMES.wider.title, sheet.list('wider'), ({ payload }) =>
      describeValue('wider', 'theme', payload.theme),
    ),
    together(NAMES.roles.title, sheet.list('roles'), wordsIn),
    together('Mensen', sheet.list('party'), ({ payload }) => payload.name),
  ];
  return [...known.flatMap((choice) => choice ?? []), ...goals, ...agreements];
}

/** One choice for all rows of a kind, in one line; null when none of them says anything. */
function together<K extends Kind>(
  title: string,
  rows: readonly Row<K>[],
  says: (row: Row<K>) => string,
  usual = true,
): CarryChoice | null {
  const said = rows.filter((row) => says(row).trim() !== '');
  const text = said.map((row) => says(row).trim()).join(', ');
  return said[0] ? { id: said[0].id, rows: said.map(({ id }) => id), title, text, usual } : null;
}

/** "leerling", of a row that says something. */
function aboutWhom(row: Row<'factor'>): string {
  const [, whom = ''] = describeRow('factor', nameInId(row.id)).split(': ');
  return wordsIn(row) && whom;
}

function wordsIn({ kind, payload }: Row): string {
  const texts = Object.entries(payload as Record<string, unknown>).filter(([field]) => isText(kind, field));
  const words = texts.map(([, text]) => String(text).trim()).filter(Boolean);
  return [...new Set(words)].join(', ');
}
