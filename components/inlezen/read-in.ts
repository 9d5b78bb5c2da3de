/** Writes what was chosen into the dossier of the student the teacher was looking at, and offers the way back. */
import { effect } from '@preact/signals';
import type { DossierSnapshot } from '../../dossier/rows';
import type { PlanWrite } from '../../plan/differences';
import type { PanelLink } from '../../ports/panel-link';
import type { StudentPage } from '../desk';
import type { UndoStack } from '../undo/undo-stack';
import { failureOf } from '../why-not';
import { asChanges } from './chosen';
import { planInWords } from './counted-plan';
import type { Reading } from './reading';

export interface ReadIn {
  link: PanelLink;
  page: StudentPage;
  /** Null for a student without a dossier: it is begun. */
  snapshot: DossierSnapshot | null;
  reading: Reading;
  writes: readonly PlanWrite[];
  /** What it is, as a sentence about it begins: "Het plan". */
  said: string;
  undoOf(dossier: string): UndoStack;
}

/** Never rejects: `reading.state` says how it went, and `reading.landed` that all of it is on disk. */
export async function readIn(about: ReadIn): Promise<void> {
  const { link, page, reading, writes } = about;
  if (reading.state.peek() === 'busy') return;
  reading.state.value = 'busy';
  try {
    const snapshot = about.snapshot ?? (await begun(link, page.turn));
    if (!snapshot) {
      reading.state.value = 'idle';
      return;
    }
    const { dossier } = snapshot;
    const changes = asChanges(snapshot.summary?.round ?? 1, writes);
    const one = await link.change({ type: 'write-all', dossier, writes: changes });
    about.undoOf(dossier).offer({
      says: one
        ? `${about.said} is ingelezen: ${planInWords({ rows: writes })}`
        : `${about.said} is ingelezen. Van een tekst zijn er nu twee versies: kies er een`,
      whole: true,
      undo: () => link.change({ type: 'take-back', dossier, writes: changes }),
    });
    reading.renew('');
    reading.landed = true;
    reading.screen.value = null;
  } catch (error) {
    reading.state.value = failureOf(error);
  }
}

/** Begins a dossier. Null when another window had begun and filled it: then there are differences to look at first. */
async function begun(link: PanelLink, turn: number): Promise<DossierSnapshot | null> {
  const dossier = await link.ask('begin', { turn });
  const empty: DossierSnapshot = { dossier, commit: 0, summary: null, rows: [], rivals: [] };
  const snapshot = await new Promise<DossierSnapshot>((resolve) => {
    const stop = effect(() => {
      const view = link.view.value;
      const here = view?.dossier?.dossier === dossier ? view.dossier : null;
      // The page may have gone on: the dossier was begun for whom the teacher clicked, and gets what was clicked.
      const gone = view?.page.turn !== turn;
      if (here || gone) queueMicrotask(() => stop());
      if (here) resolve(here);
      else if (gone) resolve(empty);
    });
  });
  return snapshot.rows.length > 0 ? null : snapshot;
}
