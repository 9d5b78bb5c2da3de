import 'fake-indexeddb/auto';
import { type DatabaseKeeper, type DossierDatabase, databaseKeeper } from '../../../dossier/database';
import { type Dossiers, openDossiers } from '../../../dossier/dossiers';

export interface FreshDatabase {
  name: string;
  keeper: DatabaseKeeper;
  database: DossierDatabase;
  dossiers: Dossiers;
  clock: { now: number };
}

let count = 0;

/** An empty database under its own name, with a clock that stands still until it is set. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test-${++count}-${process.hrtime.bigint()}`;
  const keeper = databaseKeeper(name);
  const clock = { now: new Date(2026, 10, 23, 12).getTime() };
  const dossiers = openDossiers(keeper, () => clock.now);
  return { name, keeper, database: await keeper.use(), dossiers, clock };
}

export const SANNE = {
  host: 'somtoday',
  school: 'docent.somtoday.nl',
  fullName: 'Sanne de Vries',
  identifiers: [
    { kind: 'host-id', value: '501' },
    { kind: 'name-birthdate', value: 'sanne de vries|2012-03-04' },
  ],
} as const;

/** A dossier of Sanne, begun. */
export async function withSanne() {
  const fresh = await freshDatabase();
  const dossier = await fresh.dossiers.begin(await fresh.dossiers.aliases(SANNE), 'Sanne de V.', false);
  return { ...fresh, dossier };
}
