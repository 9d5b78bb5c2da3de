/** A device on which a teacher worked for a while. */
import type { Sighting } from '../../../../dossier/aliases';
import type { DossierDatabase } from '../../../../dossier/database';
import type { Write } from '../../../../dossier/merge-write';
import { schoolDossier } from '../../../../dossier/school';
import { type FreshDatabase, nextNumber, withSanne } from '../fresh-database';

export const ALL = { wiped: false };
export const GOAL = '33333333-3333-4333-8333-333333333333';
const SCHOOL = schoolDossier('somtoday', 'docent.somtoday.nl');
export const DAAN: Sighting = {
  host: 'somtoday',
  school: 'docent.somtoday.nl',
  fullName: 'Daan Visser',
  identifiers: [{ kind: 'host-id', value: '777' }],
};

export const answer = (dossier: string, text: string, more: Partial<Write> = {}): Write => ({
  dossier,
  round: 1,
  kind: 'answer',
  name: 'begrijpen.zienswijze',
  revision: 0,
  was: { text: '' },
  set: { text },
  writer: 'A',
  number: nextNumber(),
  ...more,
});

export async function everything({ tables }: DossierDatabase, but: readonly string[] = []) {
  const held = await Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(held.filter(([name]) => !but.includes(name)));
}

export const textOf = async ({ dossiers }: FreshDatabase, dossier: string) => {
  const snapshot = await dossiers.read(dossier);
  const row = snapshot?.rows.find(({ kind }) => kind === 'answer');
  return {
    stands: (row?.payload as { text?: string } | undefined)?.text,
    beside: snapshot?.rivals.map(({ text }) => text),
  };
};

/** Sanne with a tick, two texts of one answer, a goal that was removed, a second round, and a school. */
export async function lived() {
  const home = await withSanne();
  const { dossiers, dossier } = home;
  await dossiers.write(answer(dossier, 'Kijkt graag naar buiten.'));
  await dossiers.write(answer(dossier, 'Zit graag bij het raam.', { writer: 'B' }));
  const goal = answer(dossier, 'Weg ermee.', { kind: 'goal', name: GOAL });
  const { row } = await dossiers.write(goal);
  await dossiers.change({ type: 'remove', dossier, row: row?.id ?? '', revision: 1, writer: 'A' });
  await dossiers.change({ type: 'new-round', dossier, round: 1, carry: [], day: '2026-11-20', writer: 'A' });
  const name = 'voorbereiding.wie-kan-helpen';
  await dossiers.write(answer(SCHOOL, 'De intern begeleider.', { round: 0, name }));
  return home;
}
