/** One open page of our own, from the background's side: what it asks about, and its views. Nobody is followed. */
import { asFailure } from '../../dossier/failures';
import {
  type FromOwnPage,
  type OwnView,
  parseFromOwnPage,
  type Replies,
  type ToOwnPage,
} from '../../ports/own-page';
import { type ServedPort, servePort } from '../../ports/port-server';
import { backupService } from './backup-service';
import { dossierService } from './dossier-service';
import type { Session } from './session';
import { type StoredServiceOptions, storedService } from './stored-service';
import { viewMaker } from './view-maker';

interface Rooms extends StoredServiceOptions {
  left(session: Session): void;
}

/** @param port of a page that is known to be ours (own-page-sender.ts) */
export function ownPageSession(port: ServedPort, house: Rooms): Session {
  const { dossiers } = house;
  const service = dossierService(house);
  let asked: { school: string | null } | null = null;

  const views = viewMaker<{ school: string | null }, OwnView>({
    page: () => asked,
    async make({ school }) {
      const [schools, loss, rules, wrongRules] = await Promise.all([
        house.schools.all(),
        dossiers.loss(),
        house.rules.now(),
        house.rules.wrong(),
      ]);
      const only = schools.length === 1 ? schools[0] : undefined;
      const shown = schools.find(({ dossier }) => dossier === school) ?? only;
      const filled = shown ? await dossiers.readSchool(shown.dossier) : null;
      return { type: 'view', school: filled, schools, loss, rules, wrongRules };
    },
    dossiers: ({ school }) => (school ? [school.dossier] : []),
    send: (message) => server.send(message),
  });

  const session: Session = {
    writers: service.writers,
    changed(dossier) {
      if (views.shows(dossier)) void views.refresh();
    },
    afresh: () => void views.refresh(),
  };
  const server = servePort<FromOwnPage, Replies, ToOwnPage>(port, {
    parse: parseFromOwnPage,
    async admit({ school }) {
      asked = { school };
      return true;
    },
    admitted: () => void views.refresh(),
    handlers: {
      change: service.change,
      retention: house.due.retention,
      'set-terms': house.due['set-terms'],
      'answer-due': house.due['answer-due'],
      ...backupService(house),
      ...storedService(house),
      async 'loss-read'(about) {
        await service['loss-read'](about);
        // It stands in every panel, whatever school it is beside.
        for (const { dossier } of await house.schools.all()) house.committed(dossier);
        await views.refresh();
        return null;
      },
      look({ school }) {
        asked = { school };
        return views.refresh();
      },
    },
    why: (error) => asFailure(error).code,
    closed: () => house.left(session),
  });
  return session;
}
