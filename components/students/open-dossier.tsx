import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { OwnPageLink } from '../../ports/own-page-client';
import { LinkContext } from '../desk';
import { readings } from '../inlezen/reading';
import { type CurrentPlace, OnStudent } from '../on-student';
import { CopyMyText } from '../states/copy-my-text';
import { Skeleton } from '../states/skeleton';
import { loadTools } from '../tools/load';
import { undoStacks } from '../undo/undo-stack';
import { takeFocus } from '../use-focus';
import { asPanel } from './as-panel';

const ID = 'geopend-dossier';

interface OpenDossierProps {
  link: OwnPageLink;
  /** The dossier that the teacher chose: no other is ever shown. */
  id: string;
  /** As the list has it; null where it has none (any more). */
  label: string | null;
  close(): void;
}

/** One dossier beside the list, to read and edit as in the panel; only *Invoegen* is absent. */
export function OpenDossier({ link, id, label, close }: OpenDossierProps) {
  const closing = useRef(close);
  closing.current = close;
  const panel = useMemo(() => asPanel(link, () => closing.current()), [link]);
  const current = useRef<CurrentPlace | null>(null);
  const undoOf = useRef(undoStacks()).current;
  const readingOf = useRef(readings()).current;
  /** Who it was is known for as long as this is open, also when nothing of them is there any more. */
  const called = useRef({ id, label });
  if (called.current.id !== id || label !== null) called.current = { id, label };
  useEffect(loadTools, []);
  useEffect(() => takeFocus(document.getElementById(ID), { preventScroll: true }), [id]);

  const shown = link.view.value?.student;
  const view = panel.view.value;
  const name = called.current.label;
  return (
    <section class="st-open" id={ID} tabIndex={-1} aria-label={name ? `Dossier van ${name}` : 'Dossier'}>
      {/* While another dossier is on its way nothing of the one before is on the screen. */}
      {shown?.id !== id ? (
        <Skeleton says="Het dossier wordt geopend." />
      ) : view?.dossier?.dossier === id && view.page.state === 'student' ? (
        <LinkContext.Provider value={panel}>
          <OnStudent view={view} page={view.page} current={current} undoOf={undoOf} readingOf={readingOf} />
        </LinkContext.Provider>
      ) : (
        <Gone name={name} close={close} />
      )}
    </section>
  );
}

function Gone({ name, close }: { name: string | null; close(): void }) {
  return (
    <div class="state">
      <h2>{name ? <>Van {<bdi>{name}</bdi>} staat hier niets meer</> : 'Dit dossier staat hier niet'}</h2>
      <p>
        {name
          ? 'Alles over deze leerling is van dit apparaat gewist.'
          : 'Het is gewist, of het staat op een ander apparaat.'}
      </p>
      <div class="btns">
        <CopyMyText />
        <button type="button" class="btn" onClick={close}>
          Dossier sluiten
        </button>
      </div>
    </div>
  );
}
