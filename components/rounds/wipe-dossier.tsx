import { effect, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { PanelLink } from '../../ports/panel-link';
import { useDesk, usePanelLink } from '../desk';
import { Icon } from '../icon';
import { HEADING_ID } from '../place';
import { WipeDay } from '../retention/wipe-day';
import { takeFocus, useFocusNext } from '../use-focus';
import { WipeAct } from '../wipe-act';
import { counted } from '../words';
import { firstNameIn } from './goodbye-words';

const WIPE_ID = 'nu-wissen';
const QUESTION_ID = 'wissen-vraag';

/** *Nu wissen*: asked once, with what goes and what stays. After that there is no way back. */
export function WipeDossier() {
  const { place } = useDesk();
  const asked = useSignal(false);
  const ask = (asks: boolean) => {
    asked.value = asks;
    place.focusNext.value = asks ? QUESTION_ID : WIPE_ID;
  };
  // What leads to the question, or away from it, waits for it to be drawn.
  useFocusNext(place);
  if (asked.value) return <Question leave={() => ask(false)} />;
  return (
    <div class="wipe">
      <WipeDay stacked />
      <button type="button" class="btn btn-quiet is-danger" id={WIPE_ID} onClick={() => ask(true)}>
        <Icon name="trash" size="sm" />
        Nu wissen
      </button>
    </div>
  );
}

function Question({ leave }: { leave(): void }) {
  const link = usePanelLink();
  const { page, snapshot, student } = useDesk();
  const { dossier, round } = student;
  /** As it was when it was asked about: what another window writes from now on is not agreed to. */
  const seen = useRef(snapshot.summary?.updatedAt ?? 0).current;
  const name = firstNameIn(page.label);

  return (
    <section class="wipe-ask" aria-labelledby={QUESTION_ID}>
      <h3 id={QUESTION_ID} tabIndex={-1}>
        Alles over {name} van dit apparaat wissen?
      </h3>
      <p>
        Alles gaat weg wat hier staat: {counted(round, 'ronde', 'rondes')} met eigen woorden, antwoorden,
        doelen, afspraken, notities en vinkjes. Je kunt het daarna niet terughalen.
      </p>
      <p>
        Wat je in {page.hostName} hebt gezet, blijft daar staan. Wat is afgedrukt of verstuurd, blijft ook.
      </p>
      <WipeAct
        name={name}
        wipe={() => link.change({ type: 'wipe', dossier, seen })}
        done={(gone) => {
          if (gone) onceGone(link, dossier, () => takeFocus(document.getElementById(HEADING_ID)));
        }}
        leave={leave}
      />
    </section>
  );
}

/** The panel goes on by itself to a student of whom nothing is kept; the button that had the focus is gone by then. */
function onceGone(link: PanelLink, dossier: string, then: () => void) {
  const stop = effect(() => {
    if (link.snapshots.value.some((one) => one.dossier === dossier)) return;
    setTimeout(() => {
      stop();
      then();
    });
  });
}
