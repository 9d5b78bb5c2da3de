import { useEffect, useRef } from 'preact/hooks';
import { chapter } from '../../content/stappenplan';
import type { DossierSnapshot } from '../../dossier/rows';
import type { KnownSchool } from '../../ports/known-school';
import type { OwnPageLink } from '../../ports/own-page-client';
import { DeskContext, type SchoolDesk } from '../desk';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { HEADING_ID, newPlace, type Place } from '../place';
import { LastWords } from '../school/last-words';
import { sheetOf } from '../sheet';
import { Skeleton } from '../states/skeleton';
import { ChapterScreen } from '../step/chapter-screen';
import { loadTools } from '../tools/load';
import { UndoButton } from '../undo/undo-button';
import { UndoStatus } from '../undo/undo-line';
import { type UndoStack, undoStacks } from '../undo/undo-stack';
import { takeFocus, useFocusNext } from '../use-focus';
import { addressOf, shownIn } from './address';
import { MadeBy } from './made-by';
import { SchoolsHere } from './schools-here';

const OurApproaches = lazy(
  () => import('../approaches/our-approaches').then((module) => module.OurApproaches),
  'Onze aanpakken worden geopend.',
);

/** Voorbereiding of one school, without any student. */
export function OurSchool({ link }: { link: OwnPageLink }) {
  const undoOf = useRef(undoStacks()).current;
  const before = useRef<string | null>(null);
  useEffect(loadTools, []);
  const view = link.view.value;
  if (!view)
    return link.condition.value === 'connecting' ? <Skeleton says="Onze school wordt geopend." /> : null;
  const { school, schools } = view;
  if (!school) return schools.length > 0 ? <Which schools={schools} /> : <NoSchool />;
  const arrived = before.current !== null && before.current !== school.dossier;
  before.current = school.dossier;
  return (
    <Preparation
      key={school.dossier}
      link={link}
      snapshot={school}
      schools={schools}
      undo={undoOf(school.dossier)}
      arrived={arrived}
    />
  );
}

function Which({ schools }: { schools: readonly KnownSchool[] }) {
  const asked = shownIn(location.hash).school;
  const isGone = asked !== null && !schools.some(({ dossier }) => dossier === asked);
  return (
    <>
      <LastWords schools={schools} />
      <h2>{isGone ? 'Deze school staat hier niet meer' : 'Welke school?'}</h2>
      <p class="help">
        {isGone
          ? 'De school is weggehaald, of staat op een ander apparaat.'
          : 'Op dit apparaat staan meerdere scholen. Kies er een.'}
      </p>
      <ul class="school-list">
        {schools.map(({ dossier, name, at }) => (
          <li key={dossier}>
            <a class="school-link" href={addressOf('onze-school', dossier)}>
              <Icon name="school" />
              <span>
                <bdi>{name}</bdi>
                {name !== at && <span class="meta school-at">{at}</span>}
              </span>
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
  link: OwnPageLink;
  snapshot: DossierSnapshot;
  schools: readonly KnownSchool[];
  undo: UndoStack;
  /** Another school was shown here before. */
  arrived: boolean;
}

function Preparation({ link, snapshot, schools, undo, arrived }: PreparationProps) {
  const place = useRef<Place | null>(null);
  place.current ??= newPlace(null);
  const desk: SchoolDesk = { place: place.current, school: sheetOf(snapshot), undo };
  useFocusNext(desk.place);
  useEffect(() => {
    if (arrived && document.activeElement === document.body) takeFocus(document.getElementById(HEADING_ID));
  }, []);
  const here = schools.find(({ dossier }) => dossier === snapshot.dossier);
  return (
    <DeskContext.Provider value={desk}>
      <LastWords schools={schools} />
      <p class="which">
        <bdi>{here?.name}</bdi>
        {here && here.name !== here.at && <span class="meta school-at">{here.at}</span>}
        {schools.length > 1 && (
          <a class="link quiet" href={addressOf('onze-school')}>
            Andere school
          </a>
        )}
      </p>
      {here && <SchoolsHere link={link} snapshot={snapshot} here={here} schools={schools} />}
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
