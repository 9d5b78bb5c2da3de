import { BACKGROUND_NAME, chapter, STEPS } from '../../content/stappenplan';
import { useDesk, usePanelLink } from '../desk';
import { Icon } from '../icon';
import { isAt, type Screen } from '../place';
import { WipeDay } from '../retention/wipe-day';
import { EarlierRounds } from '../rounds/earlier-rounds';
import { roundsOf } from '../rounds/rounds';
import { countTicks } from '../sheet';
import { workAt } from '../step/work';

/** All there is to go to, with what was done at each step. */
export function AllSteps({ screen }: { screen: Screen }) {
  const link = usePanelLink();
  const { place, page, student, school, snapshot, reading } = useDesk();
  const earlier = roundsOf(snapshot).filter(({ round }) => round < student.round);
  const preparation = chapter('voorbereiding');
  const { done, of } = countTicks(school, preparation);
  return (
    <ul class="all-steps">
      {STEPS.map((step) => (
        <li key={step.id}>
          <button
            type="button"
            aria-current={isAt(screen, step.id) ? 'step' : undefined}
            onClick={() => place.go({ at: 'chapter', id: step.id })}
          >
            <span class="no">
              <span class="sr">Stap </span>
              {step.number}
            </span>
            <span>
              {step.name}
              <span class="meta under">{workAt(student, step).words}</span>
            </span>
          </button>
        </li>
      ))}
      <li class="school">
        <button
          type="button"
          aria-current={isAt(screen, preparation.id) ? 'step' : undefined}
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
          <button type="button" onClick={() => link.tell('forget-pointed', { what: 'student' })}>
            <span class="no">
              <Icon name="point" />
            </span>
            <span>Vergeet wat ik hier heb aangewezen</span>
          </button>
        </li>
      )}
      <EarlierRounds rounds={earlier.toReversed()} />
      <li class="school">
        <button
          type="button"
          onClick={() => {
            place.allSteps.value = false;
            reading.screen.value = 'text';
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
      <li class="school">
        <WipeDay />
      </li>
    </ul>
  );
}
