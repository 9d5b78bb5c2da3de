/** What every page of the extension may ask about dossiers, whatever it follows. */
import type { Dossiers } from '../../dossier/dossiers';
import type { Lane } from '../../dossier/lane';
import { firstNameIn } from '../../plan/first-name';
import type { Change, Outcome } from '../../ports/changes';
import type { DueService } from './due-service';
import type { SchoolRulesKeeper } from './school-rules';

export interface DossierService {
  /** Pages that wrote over this port. */
  readonly writers: ReadonlySet<string>;
  change(asked: { writer: string; change: Change }): Promise<Outcome>;
  'loss-read'(asked: { found: number }): Promise<null>;
  'other-names'(asked: { dossier: string }): Promise<string[]>;
}

export interface DossierServiceOptions {
  dossiers: Dossiers;
  /** The lane of all changes: they never wait for a page. */
  changes: Lane;
  /** A dossier was changed: every view of it is out of date. */
  committed(dossier: string): void;
  due: DueService;
  rules: SchoolRulesKeeper;
  /** Is anything being typed in it, here or in another window, that is not stored yet? */
  isBusy(dossier: string): Promise<boolean>;
  /** Nothing of it is there any more: it is forgotten, and every view of it is out of date. */
  wiped(dossier: string): Promise<void>;
}

const STAYS: Outcome = { row: null, rivals: [], kept: 'both', commit: 0 };

export function dossierService({
  dossiers,
  changes,
  committed,
  isBusy,
  wiped,
}: DossierServiceOptions): DossierService {
  const writers = new Set<string>();
  return {
    writers,
    async change({ writer, change }) {
      writers.add(writer);
      // Last words come first.
      if (change.type === 'remove-school' && (await isBusy(change.dossier))) return STAYS;
      const outcome = await changes(() => dossiers.change({ ...change, writer }));
      const wipes = change.type === 'wipe' || change.type === 'remove-school';
      if (wipes && outcome.kept === 'this') await wiped(change.dossier);
      else committed(change.dossier);
      return outcome;
    },
    async 'loss-read'({ found }) {
      await dossiers.lossRead(found);
      return null;
    },
    async 'other-names'({ dossier }) {
      const names = (await dossiers.otherLabels(dossier)).map(firstNameIn);
      // Initials are no name.
      return [...new Set(names)].filter((name) => /^\p{Lu}\p{Ll}/u.test(name));
    },
  };
}
