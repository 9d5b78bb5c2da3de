/** A device on which two schools share one address: ParnasSys has one for all of them. */
import type { Sighting } from '../../../dossier/aliases';
import type { Kind } from '../../../dossier/rows';
import { addedSchool, schoolDossier } from '../../../dossier/school';
import { type FreshDatabase, freshDatabase, nextNumber } from './fresh-database';

export const LINDE = schoolDossier('parnassys', 'start.parnassys.net');
export const WILG_ID = '0a1b2c3d';
export const WILG = addedSchool(LINDE, WILG_ID);
export const AT_LINDE = [LINDE];
export const CONTACT = '11111111-1111-4111-8111-111111111111';

export const sighting = (fullName: string, birthDate = '2013-05-14'): Sighting => ({
  host: 'parnassys',
  school: 'start.parnassys.net',
  fullName,
  identifiers: [{ kind: 'name-birthdate', value: `${fullName.toLowerCase()}|${birthDate}` }],
});

export async function parnassys() {
  const fresh = await freshDatabase();
  return { ...fresh, ...acts(fresh) };
}

export function acts({ dossiers }: Pick<FreshDatabase, 'dossiers'>) {
  return {
    begin: async (fullName: string) =>
      dossiers.begin(await dossiers.aliases(sighting(fullName)), { label: fullName }, false),
    write: (dossier: string, kind: Kind, name: string, set: Record<string, string>, writer = 'panel') =>
      dossiers.write({
        ...{ dossier, round: dossier.startsWith('school:') ? 0 : 1, kind, name, revision: 0 },
        ...{ was: {}, set, writer, number: nextNumber() },
      }),
    add: (how: { dossier?: string; id?: string; name?: string; beside?: string; keeps?: boolean } = {}) =>
      dossiers.change({
        ...{ type: 'add-school', dossier: LINDE, id: WILG_ID, name: 'De Wilg', beside: 'De Linde' },
        ...{ keeps: false, writer: 'page', ...how },
      }),
    choose: (dossier: string, school: string, was: string | null = null) =>
      dossiers.change({ type: 'of-school', dossier, school, was, writer: 'panel' }),
    remove: (dossier: string, to: string, seen: { seen: number; students: number }) =>
      dossiers.change({ type: 'remove-school', dossier, to, ...seen, writer: 'page' }),
    /** What the page of this school shows before it is taken away. */
    seen: async (school: string) => ({
      seen: (await dossiers.readSchool(school)).commit,
      students: (await dossiers.studentsAt(school)).of,
    }),
    /** As any page shows this dossier. */
    async schoolOf(dossier: string) {
      const own = (await dossiers.read(dossier))?.summary?.school;
      const { school, schools } = await dossiers.schoolOf(AT_LINDE, own);
      return { school: school?.dossier ?? null, schools: schools.map(({ name }) => name) };
    },
    names: async (school: string) =>
      (await dossiers.readSchool(school)).rows.flatMap(({ payload }) =>
        'name' in payload ? [payload.name] : [],
      ),
  };
}
