import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { DossierSnapshot } from '../dossier/rows';
import { type Desk, DeskContext, type StudentPage, useLink } from './desk';
import { Footer } from './frame/footer';
import { Frame } from './frame/header';
import { Steps } from './frame/steps';
import { HEADING_ID, type Place } from './place';
import { LazyPreview } from './preview/lazy-preview';
import { sheetOf } from './sheet';
import { Followed } from './states/followed';
import { BackgroundScreen } from './step/background-screen';
import { ChapterScreen } from './step/chapter-screen';

interface StudentScreenProps {
  page: StudentPage;
  snapshot: DossierSnapshot;
  school: DossierSnapshot;
  place: Place;
}

/** The student on the page, with an open dossier. */
export function StudentScreen({ page, snapshot, school, place }: StudentScreenProps) {
  const link = useLink();
  const desk: Desk = { place, page, snapshot, student: sheetOf(snapshot), school: sheetOf(school) };
  const screen = place.screen.value;
  useFocusNext(place);

  const off = link.condition.value === 'broken' || link.condition.value === 'orphaned';
  const header = {
    label: page.label,
    group: page.group,
    source: off ? 'Er wordt nu niets opgeslagen' : `Herkend in ${page.hostName}`,
    sourceIcon: off ? ('diskOff' as const) : ('check' as const),
    off,
  };
  return (
    <DeskContext.Provider value={desk}>
      {screen.at === 'plan' ? (
        <LazyPreview header={header} />
      ) : (
        <Frame header={header} footer={<Footer />}>
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

/** Puts the focus where the last action leads, once that is drawn; a new screen starts at its top. */
function useFocusNext(place: Place) {
  const wanted = place.focusNext.value;
  useLayoutEffect(() => {
    if (!wanted) return;
    const element = document.getElementById(wanted);
    if (!element) return;
    place.focusNext.value = null;
    if (wanted === HEADING_ID) {
      for (const scroller of document.querySelectorAll('.panel, .panel-body')) scroller.scrollTop = 0;
      element.focus({ preventScroll: true });
      return;
    }
    const section = /^h\d$/i.test(element.tagName) ? element.closest('section') : null;
    // With the line under the field, that says whether it was saved.
    const whole = section ?? element.closest('li') ?? element;
    whole.scrollIntoView({ block: section ? 'start' : 'nearest' });
    element.focus({ preventScroll: true });
  });
  // Where the teacher was typing, also after the page moved and came back to the same student.
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      place.lastFocus = event.target instanceof HTMLTextAreaElement ? event.target.id : '';
    };
    document.addEventListener('focusin', remember);
    if (place.lastFocus && document.hasFocus()) document.getElementById(place.lastFocus)?.focus();
    return () => document.removeEventListener('focusin', remember);
  }, [place]);
}
