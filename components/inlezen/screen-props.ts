import type { ComponentProps } from 'preact';
import type { DossierSnapshot } from '../../dossier/rows';
import type { StudentPage } from '../desk';
import type { Frame } from '../frame/header';
import type { UndoStack } from '../undo/undo-stack';
import type { Reading } from './reading';

/** Of a screen in which something from elsewhere is read in. */
export interface InlezenProps {
  header: ComponentProps<typeof Frame>['header'];
  page: StudentPage;
  /** Null for a student without a dossier. */
  snapshot: DossierSnapshot | null;
  reading: Reading;
  undoOf(dossier: string): UndoStack;
  /** Leaves the screen; what was pasted stays. */
  close(): void;
}
