/** What every part of the panel can reach without passing it on: the link, and the student's screens. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DossierSnapshot } from '../dossier/rows';
import type { PanelPage } from '../ports/panel';
import type { PanelLink } from '../ports/panel-link';
import type { Reading } from './inlezen/reading';
import type { Place } from './place';
import type { Sheet } from './sheet';
import type { UndoStack } from './undo/undo-stack';

export type StudentPage = Extract<PanelPage, { state: 'student' }>;

/** How sure it is who is on the page, in words. */
export function foundInWords({ means, hostName }: StudentPage): string {
  return means === 'pointed' ? `Door jou aangewezen in ${hostName}` : `Herkend in ${hostName}`;
}

/** The student on the page, whose dossier is open. */
export interface Desk {
  place: Place;
  page: StudentPage;
  /** The round of this student. */
  student: Sheet;
  /** Voorbereiding of this school. */
  school: Sheet;
  snapshot: DossierSnapshot;
  /** What was taken away and can come back. */
  undo: UndoStack;
  /** *Plan inlezen* */
  reading: Reading;
}

export const LinkContext = createContext<PanelLink | null>(null);
export const DeskContext = createContext<Desk | null>(null);

export function useLink(): PanelLink {
  return given(useContext(LinkContext));
}

export function useDesk(): Desk {
  return given(useContext(DeskContext));
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('This part of the panel is drawn outside its place.');
  return value;
}
