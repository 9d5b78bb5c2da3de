import { useEffect } from 'preact/hooks';
import { type StudentPage, usePanelLink } from '../desk';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import type { Reading } from '../inlezen/reading';
import { HEADING_ID, INLEZEN_ID } from '../place';
import { useMeantHere } from '../sight';
import { Unmeant } from '../unmeant';
import { takeFocus } from '../use-focus';

/** Nothing is kept about a student before the teacher begins. */
export function NothingYet({ page, reading }: { page: StudentPage; reading: Reading }) {
  const link = usePanelLink();
  const saving = useSaving('Beginnen lukt niet. Er is nog niets bewaard.');
  const retaking = useSaving('Dit lukt nu niet. Probeer het nog een keer.');
  const { act, why } = useMeantHere({ about: `${page.turn}` });
  useEffect(() => {
    // What had the focus is gone, and this came a moment later.
    if (document.hasFocus() && document.activeElement === document.body)
      takeFocus(document.getElementById(HEADING_ID));
  }, []);
  // A loss looks like a new beginning; it is read about first.
  const lost = link.view.value?.loss != null;
  return (
    <div class="state">
      <h2 id={HEADING_ID} tabIndex={-1}>
        Op dit apparaat staat nog niets over deze leerling
      </h2>
      <ul class="lines">
        <li>
          <Icon name="list" />
          <span>Je ziet per leerling de zes stappen van de basisondersteuning.</span>
        </li>
        <li>
          <Icon name="doc" />
          <span>Je vinkt af, schrijft antwoorden op en maakt een plan van aanpak.</span>
        </li>
        <li>
          <Icon name="device" />
          <span>Alles blijft op dit apparaat. Er gaat niets naar internet.</span>
        </li>
      </ul>
      <div class="stack">
        <button
          type="button"
          class="btn btn-primary btn-wide"
          disabled={link.condition.value === 'orphaned' || lost}
          aria-describedby={lost ? 'eerst-lezen' : undefined}
          onClick={(event) => act(event, () => saving.run(link.ask('begin', { turn: page.turn })))}
        >
          Beginnen
        </button>
        <button
          type="button"
          class="btn btn-wide"
          id={INLEZEN_ID}
          disabled={lost}
          onClick={() => {
            reading.screen.value = 'text';
          }}
        >
          <Icon name="insert" size="sm" />
          Plan inlezen
        </button>
      </div>
      <Unmeant why={why} />
      {lost && (
        <p class="help" id="eerst-lezen">
          Lees eerst bovenaan wat er is gebeurd. Daarna kun je beginnen.
        </p>
      )}
      <p class="help">Staat er al een plan in {page.hostName}, of kreeg je er een? Dan kun je het inlezen.</p>
      {page.given.map(({ id }) => (
        <p class="help" key={id}>
          Je koos: iemand anders. Was dat niet zo?{' '}
          <button
            type="button"
            class="link"
            onClick={(event) =>
              act(event, () =>
                retaking.run(link.ask('take-back-answer', { turn: page.turn, dossier: null, answer: id })),
              )
            }
          >
            Opnieuw kiezen
          </button>
        </p>
      ))}
      {retaking.line}
      {saving.line}
    </div>
  );
}
