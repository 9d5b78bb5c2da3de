/**
 * The schools of this device: those that anything was filled in of, and those beside whose pages a panel stood since the
 * browser was started.
 */
import type { Dossiers } from '../../dossier/dossiers';
import { schoolIn } from '../../dossier/school';
import { storedHost } from '../../hosts/list';
import type { KnownSchool } from '../../ports/own-page';
import type { SessionMemory } from './session-memory';

export interface KnownSchools {
  /** A panel stands beside a page of this school. */
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
      const met = Object.keys(await memory.all()).flatMap((key) =>
        key.startsWith(MET) ? [key.slice(MET.length)] : [],
      );
      return [...new Set([...filled, ...met])]
        .map((dossier) => ({ dossier, name: nameOf(dossier) }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },
  };
}

function nameOf(dossier: string): string {
  const { host, school } = schoolIn(dossier) ?? { host: '', school: dossier };
  const address = storedHost(host);
  return address ? `${address.name} (${school})` : school;
}
