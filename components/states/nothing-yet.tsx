import { type StudentPage, useLink } from '../desk';
import { NotSaved } from '../fields/not-saved';
import { useSaving } from '../fields/use-saving';
import { Icon } from '../icon';
import type { Reading } from '../inlezen/reading';

export const INLEZEN_ID = 'plan-inlezen';

/** Nothing is kept about a student before the teacher begins. */
export function NothingYet({ page, reading }: { page: StudentPage; reading: Reading }) {
  const link = useLink();
  const saving = useSaving();
  return (
    <div class="state">
      <h2>Op dit apparaat staat nog niets over deze leerling</h2>
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
          disabled={link.condition.value === 'orphaned'}
          onClick={() => saving.run(link.begin(page.who))}
        >
          Beginnen
        </button>
        <button
          type="button"
          class="btn btn-wide"
          id={INLEZEN_ID}
          onClick={() => {
            reading.open.value = true;
          }}
        >
          <Icon name="insert" size="sm" />
          Plan inlezen
        </button>
      </div>
      <p class="help">Staat er al een plan in {page.hostName}, of kreeg je er een? Dan kun je het inlezen.</p>
      <NotSaved shown={saving.failed.value}>Beginnen lukt niet. Er is nog niets bewaard.</NotSaved>
    </div>
  );
}
