import type { PanelPage } from '../../ports/panel';
import { usePanelLink } from '../desk';
import { Icon } from '../icon';
import { OnLists } from './on-lists';
import { CopyReport, PointingLost } from './pointing';

/** A staff page on which nobody was recognised: the teacher can point at who it is about. */
export function Nobody({ page }: { page: Extract<PanelPage, { state: 'nobody' }> }) {
  const link = usePanelLink();
  return (
    <div class="state">
      <p class="state-icon">
        <Icon name="person" size="lg" />
      </p>
      <h2>Op deze pagina is geen leerling herkend</h2>
      <p>Open de pagina van een leerling. Staat de naam er al? Wijs die dan zelf aan.</p>
      <PointingLost pointing={page.pointing} />
      <div class="stack">
        <button
          type="button"
          class="btn btn-primary btn-wide"
          disabled={link.condition.value === 'orphaned'}
          onClick={() => link.tell('point', { at: 'student' })}
        >
          <Icon name="point" />
          Wijs de leerling aan
        </button>
      </div>
      <OnLists />
      <CopyReport />
    </div>
  );
}
