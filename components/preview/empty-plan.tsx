import { useDesk } from '../desk';
import { idOf } from '../place';

/** Says what makes a plan, and where to write it. */
export function EmptyPlan() {
  const { place, reading } = useDesk();
  return (
    <div class="state state-low">
      <p>
        Er staat nog niets in het plan. Met één zin van de leerling, één doel en één afspraak heb je al een
        plan.
      </p>
      <div class="stack">
        <button
          type="button"
          class="btn btn-primary btn-wide"
          onClick={() => place.go({ at: 'chapter', id: 'signaleren' }, idOf.field('voice', '-', 'quote'))}
        >
          Woorden van de leerling opschrijven
        </button>
        <button
          type="button"
          class="btn btn-wide"
          onClick={() => place.go({ at: 'chapter', id: 'plannen' }, idOf.part('doelen'))}
        >
          Doelen en afspraken maken
        </button>
        <button
          type="button"
          class="btn btn-wide"
          onClick={() => {
            reading.screen.value = 'text';
          }}
        >
          Plan inlezen
        </button>
      </div>
    </div>
  );
}
