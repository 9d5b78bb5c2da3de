import type { ComponentChildren } from 'preact';
import type { DossierSnapshot } from '../dossier/rows';
import { dayWithYear } from '../plan/dates';
import { type Desk, DeskContext, foundInWords, type StudentPage, useLink } from './desk';
import { Footer } from './frame/footer';
import { Frame } from './frame/header';
import { PanelMenu } from './frame/menu';
import { Steps } from './frame/steps';
import type { Reading } from './inlezen/reading';
import { lazy } from './lazy';
import type { Place } from './place';
import { RoundNotice } from './rounds/round-notice';
import { sheetOf } from './sheet';
import { Followed } from './states/followed';
import { ChapterScreen } from './step/chapter-screen';
import { UndoButton } from './undo/undo-button';
import { UndoStatus } from './undo/undo-line';
import type { UndoStack } from './undo/undo-stack';
import { useCursor, useFocusNext } from './use-focus';

const Preview = lazy(
  () => import('./preview/preview-screen').then((module) => module.PreviewScreen),
  'Het plan wordt gemaakt.',
  (content, { header }, failed) => (
    <Frame header={header} footer={failed && <Footer />}>
      {content}
    </Frame>
  ),
);
const BackgroundScreen = lazy(
  () => import('./step/background-screen').then((module) => module.BackgroundScreen),
  'De achtergrondinformatie wordt geopend.',
);
const ClosedScreen = lazy(
  () => import('./rounds/closed-screen').then((module) => module.ClosedScreen),
  'Het dossier wordt geopend.',
);
const PastRound = lazy(
  () => import('./rounds/past-round').then((module) => module.PastRound),
  'De ronde wordt geopend.',
);

interface StudentScreenProps {
  page: StudentPage;
  snapshot: DossierSnapshot;
  school: DossierSnapshot;
  /** Which school that is, where there are several. */
  ofSchool: ComponentChildren;
  place: Place;
  undo: UndoStack;
  reading: Reading;
}

/** The student on the page, with an open dossier. */
export function StudentScreen(props: StudentScreenProps) {
  const { page, snapshot, school, ofSchool, place, undo, reading } = props;
  const link = useLink();
  const desk: Desk = {
    place,
    page,
    snapshot,
    undo,
    reading,
    student: sheetOf(snapshot),
    school: sheetOf(school),
  };
  const screen = place.screen.value;
  useFocusNext(place);
  useCursor(place);

  const closedOn = snapshot.summary?.closedOn ?? '';
  const closed = closedOn !== '';
  const off = link.condition.value === 'broken' || link.condition.value === 'orphaned';
  const header = {
    label: page.label,
    group: page.group,
    source: off
      ? 'Er wordt nu niets opgeslagen'
      : closed
        ? `Afgesloten op ${dayWithYear(closedOn)}`
        : `${foundInWords(page)}${desk.student.round > 1 ? `, ronde ${desk.student.round}` : ''}`,
    sourceIcon: off ? ('diskOff' as const) : closed ? ('archive' as const) : ('check' as const),
    off,
    tools: (
      <>
        <UndoButton />
        <PanelMenu />
      </>
    ),
    whose: { page, snapshot },
  };
  return (
    <DeskContext.Provider value={desk}>
      <UndoStatus />
      {screen.at === 'plan' ? (
        <Preview header={header} />
      ) : closed ? (
        <Frame header={header}>
          <Followed dismissed={place.followedDismissed} />
          {ofSchool}
          {screen.at === 'round' ? (
            <PastRound key={screen.round} round={screen.round} alone />
          ) : (
            <ClosedScreen />
          )}
        </Frame>
      ) : (
        <Frame header={header} footer={<Footer />}>
          <Followed dismissed={place.followedDismissed} />
          {ofSchool}
          <RoundNotice />
          <Steps />
          {!place.allSteps.value &&
            (screen.at === 'chapter' ? (
              <ChapterScreen key={screen.id} id={screen.id} />
            ) : screen.at === 'round' ? (
              <PastRound key={screen.round} round={screen.round} />
            ) : (
              <BackgroundScreen />
            ))}
        </Frame>
      )}
    </DeskContext.Provider>
  );
}
