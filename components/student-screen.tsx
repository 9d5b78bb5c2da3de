import type { DossierSnapshot } from '../dossier/rows';
import { type Desk, DeskContext, type StudentPage, useLink } from './desk';
import { Footer } from './frame/footer';
import { Frame } from './frame/header';
import { Steps } from './frame/steps';
import type { Place } from './place';
import { LazyPreview } from './preview/lazy-preview';
import { sheetOf } from './sheet';
import { Followed } from './states/followed';
import { BackgroundScreen } from './step/background-screen';
import { ChapterScreen } from './step/chapter-screen';
import { UndoButton } from './undo/undo-button';
import { UndoLine } from './undo/undo-line';
import type { UndoStack } from './undo/undo-stack';
import { useCursor, useFocusNext } from './use-focus';

interface StudentScreenProps {
  page: StudentPage;
  snapshot: DossierSnapshot;
  school: DossierSnapshot;
  place: Place;
  undo: UndoStack;
}

/** The student on the page, with an open dossier. */
export function StudentScreen({ page, snapshot, school, place, undo }: StudentScreenProps) {
  const link = useLink();
  const desk: Desk = { place, page, snapshot, undo, student: sheetOf(snapshot), school: sheetOf(school) };
  const screen = place.screen.value;
  useFocusNext(place);
  useCursor(place);

  const off = link.condition.value === 'broken' || link.condition.value === 'orphaned';
  const header = {
    label: page.label,
    group: page.group,
    source: off ? 'Er wordt nu niets opgeslagen' : `Herkend in ${page.hostName}`,
    sourceIcon: off ? ('diskOff' as const) : ('check' as const),
    off,
    tools: <UndoButton />,
  };
  return (
    <DeskContext.Provider value={desk}>
      {screen.at === 'plan' ? (
        <LazyPreview header={header} />
      ) : (
        <Frame
          header={header}
          footer={
            <>
              <UndoLine />
              <Footer />
            </>
          }
        >
          <Followed dismissed={place.followedDismissed} />
          <Steps />
          {!place.allSteps.value &&
            (screen.at === 'chapter' ? (
              <ChapterScreen key={screen.id} id={screen.id} />
            ) : (
              <BackgroundScreen />
            ))}
        </Frame>
      )}
    </DeskContext.Provider>
  );
}
