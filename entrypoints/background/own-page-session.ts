/** One open page of our own, from the background's side: what it asks about, and its views. Nobody is followed. */
import { studentsAtFirst } from '../../components/students/at-first';
import { asFailure } from '../../dossier/failures';
import type { LockKeeper } from '../../dossier/lock/lock-keeper';
import { firstSchool, isAddedSchool, schoolDossier, schoolIn } from '../../dossier/school';
import { ADDRESSES, HOST_IDS } from '../../hosts/list';
import type { KnownSchool } from '../../ports/known-school';
import {
  type FromOwnPage,
  type OpenStudent,
  type OwnView,
  parseFromOwnPage,
  type Replies,
  type Showing,
  type ToOwnPage,
} from '../../ports/own-page';
import { type ServedPort, servePort } from '../../ports/port-server';
import { backupService } from './backup-service';
import { dossierService } from './dossier-service';
import type { EventLog } from './event-log';
import { exampleService } from './example-service';
import { inWords } from './known-schools';
import { labelService } from './label-service';
import type { Labels } from './labels';
import { lockService, lockShown } from './lock-service';
import { logged } from './logged';
import { longWork } from './long-work';
import type { PrintTabs } from './print-tabs';
import type { Reminders } from './reminders';
import type { Session } from './session';
import { type StoredServiceOptions, storedService } from './stored-service';
import { viewMaker } from './view-maker';

interface Rooms extends StoredServiceOptions {
  lock: LockKeeper;
  labels: Labels;
  log: EventLog;
  printTabs: PrintTabs;
  toldRead(): Promise<null>;
  reminders: Pick<Reminders, 'state' | 'set'>;
  left(session: Session): void;
}

/** In its place no other is shown: what is typed in it does not look as if it were another's. */
function isTakenAway(schools: readonly KnownSchool[], school: string | null): boolean {
  if (school === null || schools.some(({ dossier }) => dossier === school)) return false;
  const isBeside = ({ dossier }: KnownSchool) => firstSchool(dossier) === firstSchool(school);
  return isAddedSchool(school) || schools.some(isBeside);
}

/** A host, or a school, that no page told. */
const UNKNOWN = 'onbekend';

/**
 * @param port of a page that is known to be ours (own-page-sender.ts)
 * @param tab in which it stands
 */
export function ownPageSession(port: ServedPort, tab: number, house: Rooms): Session {
  const { dossiers } = house;
  const service = dossierService(house);
  let asked: Showing | null = null;

  /**
   * The addresses of their pages. Where no page said which: those of that host that are known here, else one of its own, so
   * that what is written of it is found again.
   */
  async function addressesOf(student: string): Promise<string[]> {
    const { host, school } = await dossiers.whereMet(student);
    if (school) return [school];
    const known = (await house.schools.all()).map((one) => firstSchool(one.dossier));
    const ofHost = known.filter((one) => schoolIn(one)?.host === host);
    return ofHost.length > 0 ? ofHost : [schoolDossier(host ?? UNKNOWN, UNKNOWN)];
  }
  async function openStudent(id: string): Promise<OpenStudent> {
    const dossier = await dossiers.read(id);
    if (!dossier) return { id, dossier, school: null, schools: [], host: null, hostName: '' };
    const at = await addressesOf(id);
    const host = HOST_IDS.find((one) => one === schoolIn(at[0] ?? '')?.host) ?? null;
    const hostName = host ? ADDRESSES[host].name : 'het leerlingsysteem';
    const { school, schools } = await dossiers.schoolOf(at, dossier.summary?.school);
    return { id, dossier, school, schools: inWords(schools), host, hostName };
  }

  const views = viewMaker<Showing, OwnView>({
    page: () => asked,
    async make({ school, student }) {
      const [schools, loss, rules, wrongRules, tells] = await Promise.all([
        house.schools.all(),
        dossiers.loss(),
        house.rules.now(),
        house.rules.wrong(),
        house.told.now(),
      ]);
      const only = schools.length === 1 && !isTakenAway(schools, school) ? schools[0] : undefined;
      const shown = schools.find(({ dossier }) => dossier === school) ?? only;
      return {
        type: 'view',
        school: shown ? await dossiers.readSchool(shown.dossier) : null,
        schools,
        student: student ? await openStudent(student) : null,
        loss,
        locks: await lockShown(house.lock),
        rules,
        tells,
        wrongRules,
      };
    },
    dossiers: ({ schools, student }) => [
      ...[...schools, ...(student?.schools ?? [])].map(({ dossier }) => dossier),
      ...[student?.id, student?.school?.dossier].flatMap((one) => one ?? []),
    ],
    send: (message) => server.send(message),
  });

  const session: Session = {
    writers: service.writers,
    changed(dossier) {
      if (views.shows(dossier)) void views.refresh();
    },
    afresh: () => void views.refresh(),
  };
  const long = longWork((message) => void server.send(message));
  const server = servePort<FromOwnPage, Replies, ToOwnPage>(port, {
    parse: parseFromOwnPage,
    async admit({ school, student }) {
      asked = { school, student };
      return true;
    },
    admitted: () => void views.refresh(),
    handlers: logged(
      {
        change: service.change,
        ...lockService(house.lock),
        ...exampleService(house),
        reminders: house.reminders.state,
        'set-reminders': ({ at }) => house.reminders.set(at),
        retention: house.due.retention,
        'set-terms': house.due['set-terms'],
        'answer-due': house.due['answer-due'],
        'other-names': service['other-names'],
        ...backupService(house, long),
        stop: long.stop,
        ...storedService(house),
        ...labelService(house),
        told: house.toldRead,
        async 'loss-read'(about) {
          await service['loss-read'](about);
          // It stands in every panel, whatever school it is beside.
          for (const { dossier } of await house.schools.all()) house.committed(dossier);
          await views.refresh();
          return null;
        },
        'first-students': async ({ today }) => studentsAtFirst(await dossiers.list(null), today),
        students: ({ only }) => dossiers.list(only),
        'students-after': ({ dossier }) => dossiers.listAfter(dossier),
        'students-at': ({ school }) => dossiers.studentsAt(school),
        print: ({ text, name }) => house.printTabs.open({ text, name }, tab),
        note: async () => null,
        log: house.log.read,
        look({ school, student }) {
          asked = { school, student };
          return views.refresh();
        },
      },
      house.log,
    ),
    why: (error) => asFailure(error).code,
    closed: () => house.left(session),
  });
  return session;
}
