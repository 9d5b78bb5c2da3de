/** The contract between the popup of the toolbar icon and the background: one question, one answer. */
import type { ListedStudent } from '../dossier/student-list';

export const POPUP_PATH = '/popup.html';

export interface AskDue {
  type: 'due-today';
}

/** The students of whom something is due today or overdue; null where the database cannot be read. */
export type DueToday = ListedStudent[] | null;
