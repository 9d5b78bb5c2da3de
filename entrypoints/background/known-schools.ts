/**
 * The schools of this device: those that anything was filled in of, and those beside whose pages a panel stood since the
 * browser was started.
 */
import type { Dossiers } from '../../dossier/dossiers';
import { firstSchool, isAddedSchool, schoolIn } from '../../dossier/school';
import type { NamedSchool } from '../../dossier/schools';
import { storedHost } from '../../hosts/list';
import type { KnownSchool } from '../../ports/known-school';
import type { SessionMemory } from './session-memory';

export interface KnownSchools {
  /** A panel stands beside a page of this address. */
  met(dossier: string): void;
  all(): Promise<KnownSchool[]>;
  /** All of this device was wiped. */
  forget(): void;
}

export const MET = 'met-school:';

export function knownSchools(dossiers: Pick<Dossiers, 'schools'>, memory: SessionMemory): KnownSchools {
  const noted = new Set<string>();
  return {
    met(dossier) {
      if (noted.has(dossier)) return;
      noted.add(dossier);
      memory.set(`${MET}${dossier}`, true).catch(() => noted.delete(dossier));
    },
    forget: () => noted.clear(),
    async all() {
      const filled = await dossiers.schools();
      const addresses = new Set(filled.map(({ dossier }) => firstSchool(dossier)));
      const met = Object.keys(await memory.all()).flatMap((key) =>
        key.startsWith(MET) ? [key.slice(MET.length)] : [],
      );
      // The first of an address that has others was taken away, or it would have rows.
      const bare = met.filter((dossier) => !addresses.has(dossier)).map((dossier) => ({ dossier, name: '' }));
      return inWords([...filled, ...bare]).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },
  };
}

/** What they are called, in the same order. Two of one address that have one name are numbered, always alike. */
export function inWords(schools: readonly NamedSchool[]): KnownSchool[] {
  const called = ({ dossier, name }: NamedSchool) =>
    name || (isAddedSchool(dossier) ? 'School zonder naam' : addressOf(dossier).at);
  return schools.map((school) => {
    const isNamesake = (other: NamedSchool) =>
      other.dossier < school.dossier &&
      firstSchool(other.dossier) === firstSchool(school.dossier) &&
      called(other) === called(school);
    const before = schools.filter(isNamesake).length;
    const name = before > 0 ? `${called(school)} (${before + 1})` : called(school);
    return { dossier: school.dossier, name, ...addressOf(school.dossier) };
  });
}

function addressOf(dossier: string): Pick<KnownSchool, 'at' | 'host'> {
  const { host, school } = schoolIn(dossier) ?? { host: '', school: dossier };
  const address = storedHost(host);
  return address
    ? { at: `${address.name} (${school})`, host: address.name }
    : { at: school, host: 'het leerlingsysteem' };
}
