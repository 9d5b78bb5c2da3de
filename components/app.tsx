import { useEffect, useRef } from 'preact/hooks';
import type { PanelLink } from '../ports/panel-link';
import { LinkContext } from './desk';
import { Frame } from './frame/header';
import { readings } from './inlezen/reading';
import { lazy } from './lazy';
import { type CurrentPlace, OnStudent } from './on-student';
import { Skeleton } from './states/skeleton';
import { loadTools } from './tools/load';
import { undoStacks } from './undo/undo-stack';
import { useEscapeKey } from './use-escape';
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

const LockScreen = lazy(
  () => import('./lock/lock-screen').then((module) => module.LockScreen),
  'Vergrendeld.',
);

const FirstUse = lazy(
  () => import('./states/first-use').then((module) => module.FirstUse),
  'Welkom bij Stapsgewijs.',
);

const WhatToTry = lazy(() => import('./states/what-to-try').then((module) => module.WhatToTry), '');

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
  if (link.failure.value === 'locked') {
    return (
      <Frame header={{ source: 'Vergrendeld', sourceIcon: 'lock' }}>
        <LockScreen />
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
  if (view.tells === 'first-use') {
    return (
      <Frame header={{ source: 'Voor het eerst op dit apparaat' }}>
        <FirstUse />
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
