/**
 * What every part of a page can reach without passing it on. What needs no host page asks for the half that any page of
 * the extension has: the link to dossiers, and the desk of the school.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DossierSnapshot } from '../dossier/rows';
import type { DossierLink } from '../ports/dossier-link';
import type { PanelPage } from '../ports/panel';
import type { PanelLink } from '../ports/panel-link';
import type { Reading } from './inlezen/reading';
import type { Place } from './place';
import type { Sheet } from './sheet';
import type { UndoStack } from './undo/undo-stack';

export type StudentPage = Extract<PanelPage, { state: 'student' }>;

/** How sure it is who is on the page, in words. */
export function foundInWords({ means, hostName, alone }: StudentPage): string {
  if (alone) return 'Op dit apparaat';
  return means === 'pointed' ? `Door jou aangewezen in ${hostName}` : `Herkend in ${hostName}`;
}

/** Where something of a school, or of a student at it, is filled in. */
export interface SchoolDesk {
  place: Place;
  /** Voorbereiding of this school. */
  school: Sheet;
  /** What was taken away and can come back. */
  undo: UndoStack;
}

/** The student on the page, whose dossier is open. */
export interface Desk extends SchoolDesk {
  page: StudentPage;
  /** The round of this student. */
  student: Sheet;
  snapshot: DossierSnapshot;
  /** *Plan inlezen* */
  reading: Reading;
}

export const LinkContext = createContext<DossierLink | null>(null);
export const DeskContext = createContext<SchoolDesk | null>(null);

export function useLink(): DossierLink {
  return given(useContext(LinkContext));
}

/** In a panel. */
export function usePanelLink(): PanelLink {
  const link = useLink();
  return given('covered' in link ? (link as PanelLink) : null);
}

export function useSchoolDesk(): SchoolDesk {
  return given(useContext(DeskContext));
}

/** In a panel, with a student on the page. */
export function useDesk(): Desk {
  return given(ofStudent(useSchoolDesk()));
}

/** Null for the desk of a school alone. */
export function ofStudent(desk: SchoolDesk): Desk | null {
  return 'student' in desk ? (desk as Desk) : null;
}

function given<T>(value: T | null): T {
  if (value === null) throw new Error('This part is drawn outside its place.');
  return value;
}
