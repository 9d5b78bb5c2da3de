import { BACKGROUND_NAME, chapter, STEPS } from '../../content/stappenplan';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { lazy } from '../lazy';
import { ALL_STEPS_ID, HEADING_ID, isAt, type Screen } from '../place';
import { countTicks } from '../sheet';
import { workAt } from '../step/work';
import { useEscape } from '../use-escape';

const AllSteps = lazy(
  () => import('./all-steps').then((module) => module.AllSteps),
  'De stappen komen eraan.',
);

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

function Stepper({ screen }: { screen: Screen }) {
  const { place, student } = useDesk();
  return (
    <ol class="steps">
      {STEPS.map((step) => {
        const count = countTicks(student, step);
        const full = count.done === count.of;
        const work = workAt(student, step);
        return (
          <li key={step.id}>
            <button
              type="button"
              class={work.begun ? 'step is-begun' : 'step'}
              title={work.words}
              aria-current={isAt(screen, step.id) ? 'step' : undefined}
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
