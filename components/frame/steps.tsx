import type { Chapter } from '../../content/chapter';
import { BACKGROUND_NAME, chapter, STEPS } from '../../content/stappenplan';
import { useDesk, useLink } from '../desk';
import { Icon } from '../icon';
import { HEADING_ID, type Screen } from '../place';
import { roundsOf, spanInWords } from '../rounds/rounds';
import { countTicks } from '../sheet';
import { useEscape } from '../use-escape';

const ALL_STEPS_ID = 'alle-stappen';

/** The steps with their counts, the title of the screen, and *Alle stappen*, which takes the steps' place. */
export function Steps() {
  const { place } = useDesk();
  const open = place.allSteps.value;
  const screen = place.screen.value;
  useEscape(open, () => {
    place.allSteps.value = false;
    place.focusNext.value = ALL_STEPS_ID;
  });
  return (
    <div class={open ? 'step-top is-open' : 'step-top'}>
      <nav class="step-nav" aria-label="Stappen">
        {!open && <Stepper screen={screen} />}
        <button
          type="button"
          class="link all"
          id={ALL_STEPS_ID}
          aria-expanded={open}
          onClick={() => {
            place.allSteps.value = !open;
          }}
        >
          Alle stappen
          <Icon name="down" size="sm" turn />
        </button>
        {open && <AllSteps screen={screen} />}
      </nav>
      <h2 id={HEADING_ID} tabIndex={-1}>
        <Title screen={screen} />
      </h2>
    </div>
  );
}

function Title({ screen }: { screen: Screen }) {
  if (screen.at === 'round') return <>Ronde {screen.round}</>;
  if (screen.at !== 'chapter') return <>{BACKGROUND_NAME}</>;
  const { number, name } = chapter(screen.id);
  return (
    <>
      {number > 0 && <span class="stap">Stap {number} </span>}
      {name}
    </>
  );
}

function isCurrent(screen: Screen, { id }: Chapter) {
  return screen.at === 'chapter' && screen.id === id;
}

function Stepper({ screen }: { screen: Screen }) {
  const { place, student } = useDesk();
  return (
    <ol class="steps">
      {STEPS.map((step) => {
        const count = countTicks(student, step);
        const full = count.done === count.of;
        return (
          <li key={step.id}>
            <button
              type="button"
              class={count.done > 0 ? 'step is-begun' : 'step'}
              aria-current={isCurrent(screen, step) ? 'step' : undefined}
              onClick={() => place.go({ at: 'chapter', id: step.id })}
            >
              <span class="step-bar">
                <span style={{ '--p': `${(100 * count.done) / count.of}%` }} />
              </span>
              <span class="sr">Stap {step.number} </span>
              <span class="step-name">{step.name}</span>
              <span class="step-no" aria-hidden="true">
                {step.number}
              </span>
              <span class="step-count">
                {full && <Icon name="check" />}
                <span class="of">{full ? 'klaar' : `${count.done} van ${count.of}`}</span>
                <span class="of-short" aria-hidden="true">
                  {count.done}/{count.of}
                </span>
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function AllSteps({ screen }: { screen: Screen }) {
  const link = useLink();
  const { place, page, student, school, snapshot, reading } = useDesk();
  const earlier = roundsOf(snapshot).filter(({ round }) => round < student.round);
  const preparation = chapter('voorbereiding');
  const { done, of } = countTicks(school, preparation);
  return (
    <ul class="all-steps">
      {STEPS.map((step) => {
        const count = countTicks(student, step);
        return (
          <li key={step.id}>
            <button
              type="button"
              aria-current={isCurrent(screen, step) ? 'step' : undefined}
              onClick={() => place.go({ at: 'chapter', id: step.id })}
            >
              <span class="no">
                <span class="sr">Stap </span>
                {step.number}
              </span>
              <span>{step.name}</span>
              <span class="meta num">
                {count.done === count.of ? (
                  <>
                    <Icon name="check" size="sm" />
                    klaar
                  </>
                ) : (
                  `${count.done} van ${count.of}`
                )}
              </span>
            </button>
          </li>
        );
      })}
      <li class="school">
        <button
          type="button"
          aria-current={isCurrent(screen, preparation) ? 'step' : undefined}
          onClick={() => place.go({ at: 'chapter', id: 'voorbereiding' })}
        >
          <span class="no">
            <Icon name="school" />
          </span>
          <span>
            {preparation.name}
            <span class="meta under">Voor de hele school, niet voor één leerling</span>
          </span>
          <span class="meta num">
            {done} van {of}
          </span>
        </button>
      </li>
      <li>
        <button
          type="button"
          aria-current={screen.at === 'background' ? 'step' : undefined}
          onClick={() => place.go({ at: 'background' })}
        >
          <span class="no">
            <Icon name="info" />
          </span>
          <span>{BACKGROUND_NAME}</span>
        </button>
      </li>
      {page.means === 'pointed' && (
        <li>
          <button type="button" onClick={() => link.forgetPointed('student')}>
            <span class="no">
              <Icon name="point" />
            </span>
            <span>Vergeet wat ik hier heb aangewezen</span>
          </button>
        </li>
      )}
      {earlier.map(({ round, ...span }) => (
        <li key={round}>
          <button type="button" onClick={() => place.go({ at: 'round', round })}>
            <span class="no">
              <Icon name="doc" />
            </span>
            <span>
              Ronde {round}
              <span class="meta under">{spanInWords({ round, ...span })}</span>
            </span>
          </button>
        </li>
      ))}
      <li class="school">
        <button
          type="button"
          onClick={() => {
            place.allSteps.value = false;
            reading.open.value = true;
          }}
        >
          <span class="no">
            <Icon name="insert" />
          </span>
          <span>
            Plan inlezen
            <span class="meta under">Uit {page.hostName} of van een collega</span>
          </span>
        </button>
      </li>
    </ul>
  );
}
