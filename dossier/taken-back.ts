/**
 * What was typed in a round that another window took back before it arrived.
 *
 * That round is no place any more, so the sentence goes to the one before it. There it never replaces a text: its
 * writer goes by another name, because "my own text that I type on" does not hold between two rounds.
 */
import type { DossierDatabase } from './database';
import { Gone } from './failures';
import { isText } from './kinds/kinds';
import type { Write } from './merge-write';
import { rowId } from './row-id';
import type { Summary } from './rows';

/** @throws Gone when nothing was typed: a choice belongs to its round */
export async function inStandingRound(
  database: DossierDatabase,
  write: Write,
  summary: Summary | undefined,
): Promise<Write> {
  const { dossier, round, kind, name } = write;
  if (!summary || round <= summary.round) return write;
  if (!(await database.removed.get(rowId(dossier, round, 'round', '-')))) return write;

  const texts = Object.entries(write.set).filter(([field]) => isText(kind, field));
  if (!texts.some(([, text]) => String(text).trim() !== '')) throw new Gone();
  const stands = await database.rows.get(rowId(dossier, summary.round, kind, name));
  return {
    ...write,
    round: summary.round,
    writer: `${write.writer}@${round}`,
    // What was chosen with a new row belongs to it; what was chosen in a row that stands here, stays.
    set: stands ? Object.fromEntries(texts) : write.set,
  };
}
