import { useEffect, useRef } from 'preact/hooks';
import { chapter } from '../../content/stappenplan';
import type { DossierSnapshot } from '../../dossier/rows';
import type { KnownSchool } from '../../ports/own-page';
import type { OwnPageLink } from '../../ports/own-page-client';
import { DeskContext, type SchoolDesk } from '../desk';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { HEADING_ID, newPlace, type Place } from '../place';
import { sheetOf } from '../sheet';
import { Skeleton } from '../states/skeleton';
import { ChapterScreen } from '../step/chapter-screen';
import { loadTools } from '../tools/load';
import { UndoButton } from '../undo/undo-button';
import { UndoStatus } from '../undo/undo-line';
import { type UndoStack, undoStacks } from '../undo/undo-stack';
import { useFocusNext } from '../use-focus';
import { addressOf } from './address';
import { MadeBy } from './made-by';

const OurApproaches = lazy(
  () => import('../approaches/our-approaches').then((module) => module.OurApproaches),
  'Onze aanpakken worden geopend.',
);

/** Voorbereiding of one school, without any student. */
export function OurSchool({ link }: { link: OwnPageLink }) {
  const undoOf = useRef(undoStacks()).current;
  useEffect(loadTools, []);
  const view = link.view.value;
  if (!view)
    return link.condition.value === 'connecting' ? <Skeleton says="Onze school wordt geopend." /> : null;
  const { school, schools } = view;
  if (!school) return schools.length > 0 ? <Which schools={schools} /> : <NoSchool />;
  return (
    <Preparation key={school.dossier} snapshot={school} schools={schools} undo={undoOf(school.dossier)} />
  );
}

function Which({ schools }: { schools: readonly KnownSchool[] }) {
  return (
    <>
      <h2>Welke school?</h2>
      <p class="help">Op dit apparaat staan meerdere scholen. Kies er een.</p>
      <ul class="school-list">
        {schools.map(({ dossier, name }) => (
          <li key={dossier}>
            <a class="school-link" href={addressOf('onze-school', dossier)}>
              <Icon name="school" />
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function NoSchool() {
  return (
    <>
      <h2>Je school staat hier nog niet</h2>
      <p>Open het stappenplan een keer naast de pagina van een leerling. Daarna staat je school hier.</p>
    </>
  );
}

interface PreparationProps {
  snapshot: DossierSnapshot;
  schools: readonly KnownSchool[];
  undo: UndoStack;
}

function Preparation({ snapshot, schools, undo }: PreparationProps) {
  const place = useRef<Place | null>(null);
  place.current ??= newPlace(null);
  const desk: SchoolDesk = { place: place.current, school: sheetOf(snapshot), undo };
  useFocusNext(desk.place);
  return (
    <DeskContext.Provider value={desk}>
      <p class="which">
        <bdi>{schools.find(({ dossier }) => dossier === snapshot.dossier)?.name}</bdi>
        {schools.length > 1 && (
          <a class="link quiet" href={addressOf('onze-school')}>
            Andere school
          </a>
        )}
      </p>
      <div class="page-head">
        <h2 id={HEADING_ID} tabIndex={-1}>
          {chapter('voorbereiding').name}
        </h2>
        <UndoButton />
      </div>
      <MadeBy />
      <ChapterScreen id="voorbereiding" />
      <OurApproaches />
      <div class="page-end">
        <UndoStatus />
      </div>
    </DeskContext.Provider>
  );
}
