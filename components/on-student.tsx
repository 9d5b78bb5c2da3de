import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import type { View } from '../ports/panel';
import { foundInWords, type StudentPage } from './desk';
import { Frame } from './frame/header';
import type { Reading } from './inlezen/reading';
import { lazy } from './lazy';
import { HEADING_ID, INLEZEN_ID, newPlace, type Place } from './place';
import { Followed } from './states/followed';
import { StudentScreen } from './student-screen';
import type { UndoStack } from './undo/undo-stack';
import { takeFocus } from './use-focus';

const Inlezen = lazy(
  () => import('./inlezen/inlezen-screen').then((module) => module.InlezenScreen),
  'Plan inlezen wordt geopend.',
  (content, { header, close }, failed) => (
    <Frame header={header}>
      {content}
      {failed && (
        <button type="button" class="btn" onClick={close}>
          Terug
        </button>
      )}
    </Frame>
  ),
);

const NothingYet = lazy(
  () => import('./states/nothing-yet').then((module) => module.NothingYet),
  'Op dit apparaat staat nog niets over deze leerling.',
);

const OfSchool = lazy(
  () => import('./school/of-school').then((module) => module.OfSchool),
  '',
  // Its room is there from the start.
  (content, _, failed) => (failed ? content : <p class="of-school" />),
);

/** Kept while the page moves about one student; another student starts at their own place. */
export interface CurrentPlace {
  dossier: string;
  place: Place;
}

interface OnStudentProps {
  view: Pick<View, 'dossier' | 'school' | 'schools'>;
  page: StudentPage;
  current: RefObject<CurrentPlace | null>;
  undoOf(dossier: string): UndoStack;
  readingOf(page: StudentPage): Reading;
}

/** The student on the page: their dossier, what is read into it, or that there is none yet. */
export function OnStudent({ view, page, current, undoOf, readingOf }: OnStudentProps) {
  const { school, schools } = view;
  const dossier = view.dossier?.dossier === page.dossier ? view.dossier : null;
  const reading = readingOf(page);
  // A dossier that was closed meanwhile is only read.
  if (reading.screen.value && !dossier?.summary?.closedOn) {
    const source = foundInWords(page);
    const back = (focus: string) => {
      const kept = current.current;
      if (kept && kept.dossier === dossier?.dossier) kept.place.focusNext.value = focus;
      else setTimeout(() => takeFocus(document.getElementById(focus)));
    };
    return (
      <Inlezen
        key={reading.id}
        header={{
          label: page.label,
          group: page.group,
          source,
          sourceIcon: 'check',
          whose: { page, snapshot: dossier },
        }}
        page={page}
        snapshot={dossier}
        reading={reading}
        undoOf={undoOf}
        close={() => {
          reading.screen.value = null;
          back(dossier ? HEADING_ID : INLEZEN_ID);
        }}
      />
    );
  }
  if (!dossier) return <Unknown key={reading.id} page={page} reading={reading} />;
  const ofSchool = schools.length > 0 && (
    <OfSchool key={dossier.dossier} page={page} snapshot={dossier} school={school} schools={schools} />
  );
  // Of no school anything stands on the screen or in a text before it is known which.
  if (!school) {
    const source = foundInWords(page);
    return (
      <Frame header={{ label: page.label, group: page.group, source, whose: { page, snapshot: dossier } }}>
        {ofSchool}
      </Frame>
    );
  }
  if (current.current?.dossier !== dossier.dossier) {
    const place = newPlace(dossier.summary?.lastStep ?? null, dossier.summary?.round);
    // The button that led here (*Beginnen*, *Ja, dit is …*) is about to go, and the focus with it.
    if (document.activeElement?.closest('.state')) place.focusNext.value = HEADING_ID;
    current.current = { dossier: dossier.dossier, place };
  }
  const { place } = current.current;
  if (reading.landed) {
    reading.landed = false;
    place.go({ at: 'chapter', id: 'plannen' });
  }
  return (
    <StudentScreen
      // What is typed of a school never goes on as if it were of another.
      key={dossier.dossier + school.dossier}
      page={page}
      snapshot={dossier}
      school={school}
      ofSchool={ofSchool}
      place={place}
      undo={undoOf(dossier.dossier)}
      reading={reading}
    />
  );
}

/** A student about whom nothing is kept on this device. */
function Unknown({ page, reading }: { page: StudentPage; reading: Reading }) {
  const dismissed = useSignal(false);
  const source = foundInWords(page);
  return (
    <Frame header={{ label: page.label, group: page.group, source, sourceIcon: 'check' }}>
      <Followed dismissed={dismissed} />
      <NothingYet page={page} reading={reading} />
    </Frame>
  );
}
