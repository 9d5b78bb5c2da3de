/**
 * Keeps with a dossier in which group the page says its student is, for the list of students: written when the teacher
 * changes something in it, so that looking alone writes nothing.
 */
import type { Dossiers } from '../../dossier/dossiers';
import type { View } from '../../ports/panel';
import type { DossierService } from './dossier-service';

type Changing = DossierService['change'];

export function groupNote(dossiers: Pick<Dossiers, 'noteGroup'>) {
  let told: { dossier: string; group: string } | null = null;
  return {
    saw({ page, dossier }: View) {
      const isNew =
        page.state === 'student' && page.group && dossier && dossier.summary?.group !== page.group;
      told = isNew ? { dossier: dossier.dossier, group: page.group ?? '' } : null;
    },
    /** The same change; once it is on the disk, the group is. */
    after:
      (change: Changing): Changing =>
      async (asked) => {
        const outcome = await change(asked);
        if (told?.dossier === asked.change.dossier) {
          const { dossier, group } = told;
          told = null;
          // On a full disk another time.
          void dossiers.noteGroup(dossier, group).catch(() => {});
        }
        return outcome;
      },
  };
}
