/** *Wat weet dit paneel?*, and wiping: all that is kept on this device, wherever it is kept. */
import { isDay } from '../../dossier/calendar-day';
import type { Example } from '../../dossier/example';
import { EXAMPLE } from '../../dossier/example-id';
import type { RetentionKeeper } from '../../dossier/retention-keeper';
import { storedHost } from '../../hosts/list';
import { parsePointers } from '../../hosts/pointing/pointer';
import type { KnownSchool } from '../../ports/known-school';
import { BACKED_UP, MARKER, POINTERS, panelStays, SCHOOL_RULES } from '../../ports/local-settings';
import type { Replies } from '../../ports/own-page';
import type { DossierServiceOptions } from './dossier-service';
import { forgetEverybody } from './forget-dossier';
import type { KnownSchools } from './known-schools';
import type { SessionMemory } from './session-memory';
import type { Settings } from './settings';
import type { ToldKeeper } from './told';

const OUTLIVES_WIPING: readonly string[] = [MARKER, SCHOOL_RULES];

export interface StoredServiceOptions extends DossierServiceOptions {
  memory: SessionMemory;
  retention: Pick<RetentionKeeper, 'forget'>;
  settings: Settings;
  schools: KnownSchools;
  log: { wipe(): Promise<void> };
  told: Pick<ToldKeeper, 'now' | 'forget'>;
  example: Example;
  /** Every view is out of date. */
  lockTurned(): void;
}

export function storedService(options: StoredServiceOptions) {
  const { dossiers, changes, committed, wiped, memory, settings } = options;
  const { schools, log, retention, told, example, lockTurned } = options;
  return {
    async stored(): Promise<Replies['stored']> {
      const { students, schools: filled } = await dossiers.stored();
      const known = await schools.all();
      const pointers = parsePointers((await settings.get(POINTERS))[POINTERS]);
      const backedUp = (await settings.get(BACKED_UP))[BACKED_UP];
      const points = (what: 'student' | 'field') => pointers.filter(({ at }) => at === what).length;
      return {
        students: students.map((one) => ({
          ...one,
          hosts: one.hosts.map((host) => storedHost(host)?.name ?? host),
          ...nameOf(known, one.school),
        })),
        schools: known.map((school) => ({
          ...school,
          rows: filled.find(({ dossier }) => dossier === school.dossier)?.rows ?? 0,
        })),
        example: await example.isThere(),
        pointed: { student: points('student'), field: points('field') },
        backedUp: typeof backedUp === 'string' && isDay(backedUp) ? backedUp : null,
      };
    },
    async 'backed-up'({ day }: { day: string }): Promise<null> {
      await settings.set({ [BACKED_UP]: day });
      return null;
    },
    async 'wipe-student'({ dossier, seen }: { dossier: string; seen: number }): Promise<boolean> {
      const gone = await changes(() => dossiers.wipeStudent(dossier, seen));
      if (gone) await wiped(dossier);
      else committed(dossier);
      return gone;
    },
    async 'forget-pointed'(): Promise<null> {
      await settings.remove([POINTERS]);
      return null;
    },
    'panel-stays': ({ stays }: { stays: boolean | null }) => panelStays(settings, stays),
    async 'wipe-all'(): Promise<null> {
      // Of what is locked or cannot be read nobody tells who there are; none of it is on a screen.
      const { students } = await dossiers.stored().catch(() => ({ students: [] }));
      const known = await schools.all().catch(() => []);
      await changes(async () => {
        await dossiers.wipeAll();
        // What is typed at this moment has no dossier to land in any more.
        await forgetEverybody(memory);
        const keys = Object.keys(await settings.get(null));
        await settings.remove(keys.filter((key) => !OUTLIVES_WIPING.includes(key)));
        // Also what was still to be noted.
        await log.wipe();
        retention.forget();
      });
      schools.forget();
      told.forget();
      lockTurned();
      for (const { dossier } of students) await wiped(dossier);
      for (const { dossier } of known) committed(dossier);
      await wiped(EXAMPLE);
      return null;
    },
  };
}

/** What its school is called; said also of one that is not here any more. */
function nameOf(known: readonly KnownSchool[], school: string | undefined) {
  if (school === undefined) return {};
  return {
    school: known.find(({ dossier }) => dossier === school)?.name ?? 'een school die hier niet meer staat',
  };
}
