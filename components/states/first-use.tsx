import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { usePanelLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import { addressOf } from '../pages/address';
import { HEADING_ID } from '../place';
import { useMeantHere } from '../sight';
import { FoldHead } from '../tools/fold-head';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';

/** Once on a device, before anything about a student is kept there: what this is, where it stays, whose it is. */
export function FirstUse() {
  const link = usePanelLink();
  const saving = useSaving('Beginnen lukt nu niet. Er is nog niets bewaard.');
  const kept = useSignal(false);
  const { act, why } = useMeantHere();
  const read = useRef(false);
  // What comes in its place begins with a heading.
  useEffect(
    () => () => {
      if (read.current) setTimeout(() => takeFocus(document.getElementById(HEADING_ID)));
    },
    [],
  );
  const begin = async () => {
    await link.ask('told', {});
    read.current = true;
    // A worker that died after its answer sends no view by itself.
    link.tell('look', {});
  };
  return (
    <>
      <section class="state">
        <h2>In zes stappen naar passende ondersteuning</h2>
        <ul class="lines">
          <li>
            <Icon name="list" />
            <span>Het stappenplan van het ministerie, naast de pagina van je leerling.</span>
          </li>
          <li>
            <Icon name="device" />
            <span>Wat je aanvinkt en schrijft, blijft op dit apparaat. Er gaat niets naar internet.</span>
          </li>
          <li>
            <Icon name="person" />
            <span>Eerst kijken? Oefen met Noor, een verzonnen leerling.</span>
          </li>
        </ul>
        <div class="stack">
          <button
            type="button"
            class="btn btn-primary btn-wide"
            disabled={link.condition.value === 'orphaned'}
            onClick={(event) => act(event, () => saving.run(begin()))}
          >
            Beginnen
          </button>
          <a class="btn btn-wide" href={addressOf('probeer-het-uit')} target="_blank" rel="noreferrer">
            Probeer het uit
          </a>
        </div>
        <Unmeant why={why} />
        {saving.line}
      </section>
      <ul class="folds">
        <li class={kept.value ? 'fold is-open' : 'fold'}>
          <FoldHead
            name="Wat er bewaard wordt"
            state=""
            open={kept.value}
            toggle={() => {
              kept.value = !kept.value;
            }}
          />
          {kept.value && (
            <div class="fold-body">
              <p>
                Over een leerling niets, tot je bij die leerling begint. Dan: de naam zoals je die hier ziet,
                wat je aanvinkt en wat je schrijft. En een code waaraan Stapsgewijs de leerling herkent. Het
                leerlingnummer en de geboortedatum worden niet bewaard.
              </p>
              <p>
                Een dossier wordt na een tijd vanzelf gewist. De dag staat erbij. Eerder wissen kan altijd.
              </p>
            </div>
          )}
        </li>
        {!link.locks.value && (
          <li class="fold">
            <a class="fold-link" href={addressOf('instellingen', 'privacy')} target="_blank" rel="noreferrer">
              <span class="fold-name">Wachtwoordzin kiezen</span>{' '}
              <span class="fold-state is-none">kan ook later</span>
              <Icon name="right" size="sm" />
              <span class="help">Deel je dit apparaat? Met een wachtwoordzin leest niemand anders mee.</span>
            </a>
          </li>
        )}
      </ul>
      <p class="foot-note">
        Het stappenplan is van het ministerie van OCW. Stapsgewijs is geen product van OCW.
      </p>
    </>
  );
}
