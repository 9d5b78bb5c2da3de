/** Writes what was chosen into the dossier of the student the teacher was looking at, and offers the way back. */
import { effect } from '@preact/signals';
import type { DossierSnapshot } from '../../dossier/rows';
import type { PlanWrite } from '../../plan/differences';
import { LinkError, type PanelLink, type RowChange } from '../../ports/panel-link';
import type { StudentPage } from '../desk';
import type { UndoStack } from '../undo/undo-stack';
import { asChanges, wayBack } from './chosen';
import { planInWords } from './counted-plan';
import type { Reading } from './reading';

export interface ReadIn {
  link: PanelLink;
  page: StudentPage;
  /** Null for a student without a dossier: it is begun. */
  snapshot: DossierSnapshot | null;
  reading: Reading;
  writes: readonly PlanWrite[];
  undoOf(dossier: string): UndoStack;
}

/** Never rejects: `reading.state` says how it went, and `reading.landed` that all of it is on disk. */
export async function readIn(about: ReadIn): Promise<void> {
  const { link, page, reading, writes } = about;
  if (reading.state.peek() === 'busy') return;
  reading.state.value = 'busy';
  try {
    const snapshot = about.snapshot ?? (await begun(link, page.who));
    if (!snapshot) {
      reading.state.value = 'idle';
      return;
    }
    const { dossier } = snapshot;
    const changes = asChanges(dossier, snapshot.summary?.round ?? 1, writes);
    const one = await link.writeAll(dossier, changes);
    const made = new Set(reading.names.values());
    about.undoOf(dossier).offer({
      says: one
        ? `Het plan is ingelezen: ${planInWords({ rows: writes })}`
        : 'Het plan is ingelezen. Van een tekst zijn er nu twee versies: kies er een',
      undo: () => takeBack(link, dossier, changes, made),
    });
    reading.renew('');
    reading.landed = true;
    reading.open.value = false;
  } catch (error) {
    const moved = error instanceof LinkError && error.failure === 'other-student';
    reading.state.value = moved ? 'other-student' : 'failed';
  }
}

/** Begins a dossier. Null when another window had begun and filled it: then there are differences to look at first. */
async function begun(link: PanelLink, who: string): Promise<DossierSnapshot | null> {
  const dossier = await link.begin(who);
  const empty: DossierSnapshot = { dossier, summary: null, rows: [], rivals: [] };
  const snapshot = await new Promise<DossierSnapshot>((resolve) => {
    const stop = effect(() => {
      const view = link.view.value;
      const here = view?.dossier?.dossier === dossier ? view.dossier : null;
      // The page may have gone on: the dossier was begun for whom the teacher clicked, and gets what was clicked.
      const gone = view?.page.state !== 'student' || view.page.who !== who;
      if (here || gone) queueMicrotask(() => stop());
      if (here) resolve(here);
      else if (gone) resolve(empty);
    });
  });
  return snapshot.rows.length > 0 ? null : snapshot;
}

/** Of the dossier as it is when the teacher takes it back; it is on screen then. */
async function takeBack(
  link: PanelLink,
  dossier: string,
  changes: readonly RowChange[],
  made: ReadonlySet<string>,
): Promise<boolean> {
  const shown = link.view.peek()?.dossier;
  const back = shown?.dossier === dossier ? wayBack(changes, made, shown.rows) : null;
  if (!back) return false;
  if (back.changes.length > 0 && !(await link.writeAll(dossier, back.changes))) return false;
  for (const id of back.remove) if (!(await link.remove(id))) return false;
  return true;
}
