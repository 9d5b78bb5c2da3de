/** The days ahead of the dossiers of this device: read as they stand, so that it can be done while the lock is closed. */
import type { DossierDatabase } from './database';
import { leaveSealed } from './lock/sealed-rows';
import type { Ahead } from './reminding';
import type { Summary } from './rows';

/** @param only of these dossiers, as far as they are there; null for all. In no order. */
export async function aheadHere(
  { summaries, seal }: DossierDatabase,
  only: readonly string[] | null,
): Promise<Ahead[]> {
  const stored = await summaries.db.transaction('r', summaries, async (transaction) => {
    leaveSealed(transaction);
    return only ? summaries.bulkGet([...only]) : summaries.toArray();
  });
  const there = stored.filter((one) => one !== undefined);
  const isTold = (one: Summary) => Array.isArray(one.days);
  // What was sealed before its days stood in the clear tells them only under an open lock.
  const hidden = seal.key ? there.filter((one) => !isTold(one)).map(({ dossier }) => dossier) : [];
  const opened = hidden.length > 0 ? await summaries.bulkGet(hidden) : [];
  return [...there, ...opened.filter((one) => one !== undefined)]
    .filter(isTold)
    .map(({ dossier, days, closedOn }) => ({ dossier, days, closedOn }));
}
