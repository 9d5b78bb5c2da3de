import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { StepId } from '../../content/chapter';
import type { OwnPageLink } from '../../ports/own-page-client';
import { type Desk, DeskContext, LinkContext } from '../desk';
import { readings } from '../inlezen/reading';
import { type CurrentPlace, OnStudent } from '../on-student';
import { shownIn, tableAddress, tableStepIn } from '../pages/address';
import { newPlace } from '../place';
import { sheetOf } from '../sheet';
import { Skeleton } from '../states/skeleton';
import { asPanel } from '../students/as-panel';
import { loadTools } from '../tools/load';
import { undoStacks } from '../undo/undo-stack';
import { today } from '../when';
import { BlankScreen } from './blank-screen';
import { NoTable } from './no-table';
import { TableScreen } from './table-screen';
import { newTableState } from './table-state';
import { useBlank } from './use-blank';

/** *Aan tafel*, about the one dossier that its address names: it follows no page and no list. */
export function AtTable({ link }: { link: OwnPageLink }) {
  const about = useSignal({ id: shownIn(location.hash).student, step: tableStepIn(location.hash) });
  useEffect(() => {
    const follow = () => {
      about.value = { id: shownIn(location.hash).student, step: tableStepIn(location.hash) };
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { id, step } = about.value;
  if (id === null) return <NoTable why="nobody" />;
  return <TableOf key={id} link={link} id={id} step={step} />;
}

function TableOf({ link, id, step }: { link: OwnPageLink; id: string; step: StepId }) {
  /** The report of the talk is read, with all of the dossier behind it. */
  const report = useSignal(false);
  const panel = useMemo(() => {
    return asPanel(link, () => {
      report.value = false;
    });
  }, [link]);
  const state = useRef(newTableState()).current;
  const place = useRef(newPlace(step)).current;
  const undoOf = useRef(undoStacks()).current;
  const readingOf = useRef(readings()).current;
  const current = useRef<CurrentPlace | null>(null);
  const day = useToday();
  const { on, blank, back } = useBlank(!report.value);
  useEffect(loadTools, []);

  const shown = link.view.value?.student;
  const view = panel.view.value;
  if (on.value)
    return (
      <LinkContext.Provider value={panel}>
        <BlankScreen back={back} />
      </LinkContext.Provider>
    );
  // While it is on its way nothing of another dossier is on the screen.
  if (shown?.id !== id) return <Skeleton says="Het gesprek wordt geopend." />;
  const { dossier, page } = view ?? {};
  if (!dossier || dossier.dossier !== id || page?.state !== 'student') return <NoTable why="gone" />;
  if (dossier.summary?.closedOn) return <NoTable why="closed" />;
  const school = view?.school;
  if (!school) return <NoTable why="which-school" />;
  if (report.value)
    return (
      <LinkContext.Provider value={panel}>
        <main class="table-report">
          <h1 class="sr">Aan tafel</h1>
          <OnStudent
            view={{ dossier, school, schools: [] }}
            page={page}
            current={current}
            undoOf={undoOf}
            readingOf={readingOf}
          />
        </main>
      </LinkContext.Provider>
    );
  const desk: Desk = {
    place,
    page,
    snapshot: dossier,
    undo: undoOf(id),
    reading: readingOf(page),
    student: sheetOf(dossier),
    school: sheetOf(school),
  };
  return (
    <LinkContext.Provider value={panel}>
      <DeskContext.Provider value={desk}>
        <TableScreen
          step={step}
          day={day}
          state={state}
          blank={blank}
          choose={(next) => {
            state.at.value = 0;
            location.replace(`#${tableAddress(id, next).split('#')[1]}`);
          }}
          done={() => {
            const reading = newPlace(step);
            import('../../plan/documents').then(({ TALK }) => {
              reading.text.value = TALK.id;
              reading.go({ at: 'plan' });
              current.current = { dossier: id, place: reading };
              report.value = true;
            });
          }}
        />
      </DeskContext.Provider>
    </LinkContext.Provider>
  );
}

/** The day it is: a tab that was left open is looked at on another one. */
function useToday(): string {
  const day = useSignal(today());
  useEffect(() => {
    const look = () => {
      day.value = today();
    };
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return day.value;
}
