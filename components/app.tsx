import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from '../ports/panel';
import type { PanelLink } from '../ports/panel-link';
import { foundInWords, LinkContext, type StudentPage } from './desk';
import { Frame } from './frame/header';
import { type Reading, readings } from './inlezen/reading';
import { lazy } from './lazy';
import { HEADING_ID, newPlace, type Place } from './place';
import { Followed } from './states/followed';
import { INLEZEN_ID, NothingYet } from './states/nothing-yet';
import { Skeleton } from './states/skeleton';
import { WhatToTry } from './states/trouble';
import { StudentScreen } from './student-screen';
import { loadTools } from './tools/load';
import { type UndoStack, undoStacks } from './undo/undo-stack';
import { useEscapeKey } from './use-escape';
import { takeFocus } from './use-focus';
import { useSpellCheck } from './use-spell-check';

const withoutStudent = () => import('./states/without-student').then(({ states }) => states);
const NoAccess = lazy(
  () => withoutStudent().then((states) => states.NoAccess),
  'Geen toegang tot deze pagina.',
);
const Nobody = lazy(() => withoutStudent().then((states) => states.Nobody), 'Geen leerling herkend.');
const Unsure = lazy(
  () => withoutStudent().then((states) => states.Unsure),
  'Niet zeker wie er op de pagina staat.',
);
const NowPointing = lazy(
  () => withoutStudent().then((states) => states.NowPointing),
  'Wijs aan op de pagina.',
);

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

export function App({ link }: { link: PanelLink }) {
  return (
    <LinkContext.Provider value={link}>
      <Panel link={link} />
    </LinkContext.Provider>
  );
}

function Panel({ link }: { link: PanelLink }) {
  const current = useRef<CurrentPlace | null>(null);
  const undoOf = useRef(undoStacks());
  const readingOf = useRef(readings());
  useEffect(loadTools, []);
  useSpellCheck(link);
  useEscapeKey(() => link.tell('return-focus', {}));

  const view = link.view.value;
  const condition = link.condition.value;
  if (condition === 'broken' && link.failure.value === 'no-access') {
    return (
      <Frame header={{ source: 'Geen toegang tot deze pagina', sourceIcon: 'alert', off: true }}>
        <NoAccess />
      </Frame>
    );
  }
  if (!view) {
    return condition === 'connecting' ? (
      <Frame header={{ source: 'Even kijken wie er op de pagina staat' }}>
        <Skeleton says="Het stappenplan wordt geopend." />
      </Frame>
    ) : (
      <Frame header={{ source: 'Geen leerling in beeld' }}>
        {condition === 'broken' && link.failure.value === 'storage-broken' && <WhatToTry />}
      </Frame>
    );
  }
  if (condition === 'orphaned' && link.covered.value) {
    return (
      <Frame header={{ source: 'Er wordt nu niets opgeslagen', sourceIcon: 'diskOff', off: true }}>
        {null}
      </Frame>
    );
  }
  // Nothing of a dossier is on screen while the page moves on: it may be about another student already.
  if (link.covered.value || view.page.state === 'changing') {
    return (
      <Frame header={{ source: 'De pagina verandert' }}>
        <Skeleton says="De pagina verandert. Even kijken wie er op de pagina staat." />
      </Frame>
    );
  }
  if (view.page.pointing?.active) {
    return (
      <Frame header={{ source: 'Je wijst iets aan op de pagina' }}>
        <NowPointing pointing={view.page.pointing} />
      </Frame>
    );
  }
  if (view.page.state === 'nobody') {
    return (
      <Frame header={{ source: 'Geen leerling herkend' }}>
        <Nobody page={view.page} />
      </Frame>
    );
  }
  if (view.page.state === 'unsure') {
    return (
      <Frame header={{ source: 'Niet zeker wie er op de pagina staat', sourceIcon: 'alert', off: true }}>
        <Unsure page={view.page} />
      </Frame>
    );
  }
  return (
    <OnStudent
      view={view}
      page={view.page}
      current={current}
      undoOf={undoOf.current}
      readingOf={readingOf.current}
    />
  );
}

/** Kept while the page moves about one student; another student starts at their own place. */
interface CurrentPlace {
  dossier: string;
  place: Place;
}

interface OnStudentProps {
  view: View;
  page: StudentPage;
  current: RefObject<CurrentPlace | null>;
  undoOf(dossier: string): UndoStack;
  readingOf(page: StudentPage): Reading;
}

function OnStudent({ view, page, current, undoOf, readingOf }: OnStudentProps) {
  const { school } = view;
  const dossier = view.dossier?.dossier === page.dossier ? view.dossier : null;
  const reading = readingOf(page);
  // A dossier that was closed meanwhile is only read.
  if (reading.screen.value && !dossier?.summary?.closedOn) {
    const source = `Herkend in ${page.hostName}`;
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
      key={dossier.dossier}
      page={page}
      snapshot={dossier}
      school={school}
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
